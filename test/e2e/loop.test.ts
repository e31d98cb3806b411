import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CliResult } from "../support/cli.ts";
import { historyOf } from "../support/end-state.ts";
import { writeFiles } from "../support/git.ts";
import { makeProject, type Project } from "../support/project.ts";
import { smallServer, smallServerFiles } from "../support/small-servers.ts";
import { processesOf } from "../support/snapshot.ts";

/** Two versions each of two servers that anyone can get, as npm has them. */
const published = {
  everything: { "2026.1.26": "everything-2026-1", "2026.8.31": "@modelcontextprotocol/server-everything" },
  memory: { "2026.1.26": "memory-2026-1", "2026.8.31": "@modelcontextprotocol/server-memory" },
} as const;

const resolve = createRequire(import.meta.url).resolve;
const environments = ["development", "staging", "production"] as const;
const target = (id: string) => `targets:\n  - { type: mcp, scope: project, path: clients/${id}.json }\n`;
const common = "versions: { unpackaged: true }\n";
const canary = "strategy: { type: canary, steps: [5, 50], interval: 1s }\n";

let project: Project;

beforeAll(async () => {
  project = await makeProject(
    {
      "headgate.yaml": "headgate: 1\n",
      ".gitignore": "clients/\n",
      ...smallServerFiles,
      "environments/development/environment.yaml": common + target("development"),
      "environments/staging/environment.yaml": `upstream: [development]\n${common}${target("staging")}`,
      "environments/production/environment.yaml": `upstream: [staging]\n${common}${canary}${target("production")}`,
    },
    { remote: true },
  );
});

afterAll(() => project?.[Symbol.asyncDispose]());

// One story: each chapter begins where the one before it ended.
describe("the loop, with servers that npm has", () => {
  it("releases them, taking their contracts from what was started", async () => {
    for (const [server, versions] of Object.entries(published)) {
      for (const [version, name] of Object.entries(versions)) {
        const main = join(resolve(`${name}/package.json`), "../dist/index.js");
        const command = ["--command", "node", main];
        await run(0, "released", "release", server, version, "--create", "--json", ...command);
        const path = `servers/${server}/versions/${version}.json`;
        const { release } = JSON.parse(await project.read(path)) as ReleaseFile;
        expect(release.contract.tools).toBeGreaterThan(5);
      }
    }
    const again = ["release", "memory", "2026.8.31", "--json", "--command", "node", "./x.mjs"];
    expect((await project.run(again)).exit).toBe(1);
    await project.commit({}, "two servers");
  }, 120_000);

  it("validates and plans a wish, and does nothing before it is merged", async () => {
    await wish("everything", "2026.1.26");
    await wish("memory", "2026.1.26");
    await run(0, "ok", "validate", "--json");
    const { json } = await run(0, "planned", "plan", "--json");
    const { deployments } = json.plan as PlanMember;
    expect(deployments.map(({ id, decision }) => [id, decision])).toEqual([
      ["development/everything", "go"],
      ["development/memory", "go"],
      ["staging/everything", "wait"],
      ["staging/memory", "wait"],
      ["production/everything", "wait"],
      ["production/memory", "wait"],
    ]);
    await run(0, "unchanged", "apply", "--json");
    expect((await project.run(["apply", "--dry-run"])).exit).toBe(0);
  });

  it("takes both through three environments in one run", async () => {
    await project.commit({}, "both everywhere");
    await run(0, "applied", "apply", "--json");
    for (const environment of environments) {
      const { mcpServers } = JSON.parse(await project.read(`clients/${environment}.json`)) as ClientFile;
      expect(Object.keys(mcpServers).sort()).toEqual(["everything", "memory"]);
      expect(mcpServers.memory?.args[0]).toContain("memory-2026-1");
      expect(mcpServers.memory?.env.HEADGATE_REVISION).toBe(`${environment}/memory@1`);
    }
    await run(0, "unchanged", "apply", "--json");
    await run(0, "ok", "validate", "--all", "--json");
  }, 120_000);

  it("promotes a new version, in production step by step", async () => {
    await wish("memory", "2026.8.31");
    await project.commit({}, "the new memory");
    await run(0, "progressing", "apply", "--json");
    expect(await live("production/memory")).toEqual({ "2026.1.26": 95, "2026.8.31": 5 });
    const { mcpServers } = JSON.parse(await project.read("clients/production.json")) as ClientFile;
    expect(mcpServers.memory?.args).toEqual(expect.arrayContaining(["run", "memory"]));
    for (let runs = 0; runs < 100; runs += 1) {
      const { exit, json } = await project.run(["apply", "--json"]);
      expect(exit).toBe(0);
      if (json.outcome === "applied") break;
      await delay(100);
    }
    expect(await live("production/memory")).toEqual({ "2026.8.31": 100 });
    expect((await historyOf(project))["production/memory"]).toEqual([
      "deployed healthy: 2026.1.26 100",
      "rollout-started progressing: 2026.1.26 95, 2026.8.31 5",
      "rollout-advanced progressing: 2026.1.26 50, 2026.8.31 50",
      "rollout-completed healthy: 2026.8.31 100",
    ]);
    // However often it was asked, no step came before its time.
    const { json } = await run(0, "ok", "history", "memory", "--env", "production", "--json");
    const times = (json.history as readonly { at: string }[]).slice(0, 3).map(({ at }) => Date.parse(at));
    const [last = 0, second = 0, first = 0] = times;
    expect(Math.min(last - second, second - first)).toBeGreaterThanOrEqual(1_000);
  }, 120_000);

  it("rolls a bad version back by itself, holds it, and takes it out of main", async () => {
    const command = ["--command", "node", `./${smallServer}`, "2027.1.0", "bad-in=production"];
    await run(0, "released", "release", "memory", "2027.1.0", "--json", ...command);
    await wish("memory", "2027.1.0");
    await project.commit({}, "the worst memory");
    const { json } = await run(1, "rolled-back", "apply", "--json");
    expect(JSON.stringify(json.reports)).toContain("no database");
    expect(await live("development/memory")).toEqual({ "2027.1.0": 100 });
    expect(await live("production/memory")).toEqual({ "2026.8.31": 100 });
    const { mcpServers } = JSON.parse(await project.read("clients/production.json")) as ClientFile;
    expect(mcpServers.memory?.args[0]).toContain("server-memory");
    // The remote's main has it, and this clone, whose main stood there, was brought along.
    expect(await project.git("log", "-1", "--format=%s", "origin/main")).toBe(
      "Take 2027.1.0 out of production/memory",
    );
    expect(await project.git("status", "--porcelain", "--branch")).toBe("## main...origin/main");
    expect(await project.read("environments/production/memory.yaml")).toBe("blue: 2026.8.31\n");
    await run(0, "unchanged", "apply", "--json");
  }, 120_000);

  it("holds what was rolled back however often it is wished for, until it is resumed", async () => {
    await project.commit({ "environments/production/memory.yaml": "blue: 2027.1.0\n" }, "once more");
    await run(0, "held", "apply", "--json");
    await run(0, "held", "apply", "--json");
    const planned = await run(0, "held", "plan", "--json");
    expect(planned.json.findings.map(({ rule }) => rule)).toContain("hold/held");
    // A person wants it: it is not taken out of main a second time.
    expect(await project.git("log", "-1", "--format=%s", "origin/main")).toBe("once more");
    const reason = ["--reason", "the database is there"];
    await run(0, "ok", "resume", "memory", "--env", "production", ...reason, "--json");
    await run(1, "refused", "resume", "memory", "--env", "production", ...reason, "--json");
    // It was not: the second time it goes the same way.
    await run(1, "rolled-back", "apply", "--json");
    expect(await live("production/memory")).toEqual({ "2026.8.31": 100 });
  }, 120_000);

  it("rolls back where a person says so, and refuses what cannot be", async () => {
    const back = ["rollback", "memory", "--reason", "timeouts", "--json"];
    await run(1, "refused", ...back, "--env", "production", "--to", "9.9.9");
    await run(1, "refused", ...back, "--env", "production", "--to", "999");
    await run(1, "refused", ...back, "--env", "nowhere");
    const nobody = await run(
      1,
      "refused",
      "rollback",
      "nobody",
      "--env",
      "production",
      "--reason",
      "x",
      "--json",
    );
    expect(nobody.json.findings[0]?.rule).toBe("rollback/not-deployed");
    const dry = await run(0, "planned", ...back, "--env", "development", "--dry-run");
    expect(dry.json).toMatchObject({ plan: [{ from: { "2027.1.0": 100 }, to: { "2026.8.31": 100 } }] });
    expect(await live("development/memory")).toEqual({ "2027.1.0": 100 });
    await run(0, "restored", ...back, "--env", "development");
    expect(await live("development/memory")).toEqual({ "2026.8.31": 100 });
    await run(0, "restored", ...back, "--env", "staging", "--to", "2026.1.26");
    expect(await live("staging/memory")).toEqual({ "2026.1.26": 100 });
    await run(0, "restored", ...back, "--env", "production", "--to", "1");
    expect(await live("production/memory")).toEqual({ "2026.1.26": 100 });
    expect(await project.read("environments/staging/memory.yaml")).toBe("blue: 2026.1.26\n");
    await run(0, "unchanged", "apply", "--json");
  }, 120_000);

  it("stops everything but rollbacks, until it is resumed", async () => {
    await run(1, "refused", "stop", "--env", "nowhere", "--reason", "x", "--json");
    await run(0, "stopped", "stop", "--reason", "shared outage", "--json");
    await wish("everything", "2026.8.31");
    await project.commit({}, "the new everything");
    await run(0, "stopped", "apply", "--json");
    expect(await live("development/everything")).toEqual({ "2026.1.26": 100 });
    expect((await project.run(["status"])).stdout).toContain("shared outage");
    await run(1, "refused", "resume", "--env", "staging", "--reason", "x", "--json");
    await run(0, "ok", "resume", "--reason", "outage is over", "--json");
    await run(0, "applied", "apply", "--watch", "--json");
    expect(await live("production/everything")).toEqual({ "2026.8.31": 100 });
  }, 120_000);

  it("removes what is not wished for any more, and leaves other people's entries alone", async () => {
    const file = join(project.root, "clients/development.json");
    const text = await project.read("clients/development.json");
    await writeFile(
      file,
      text.replace('"mcpServers": {', '"mcpServers": {\n    "mine": { "command": "x" },'),
    );
    await project.git("rm", "--quiet", "environments/development/everything.yaml");
    await project.commit({}, "no everything in development");
    await run(0, "applied", "apply", "--json");
    const { mcpServers } = JSON.parse(await readFile(file, "utf8")) as ClientFile;
    expect(Object.keys(mcpServers).sort()).toEqual(["memory", "mine"]);
    expect((await historyOf(project))["development/everything"]?.at(-1)).toBe("removed removed: nothing");
    const { json } = await run(0, "ok", "status", "everything", "--json");
    expect((json.deployments as readonly { id: string }[]).map(({ id }) => id).sort()).toEqual([
      "production/everything",
      "staging/everything",
    ]);
  }, 120_000);

  it("tells all of it afterwards, in text and as JSON", async () => {
    const status = await project.run(["status"]);
    expect(status.stdout).toContain("healthy");
    expect(status.stdout).not.toContain("drift");
    const versions = await project.run(["status", "memory", "--format", "environments"]);
    expect(JSON.parse(versions.stdout)).toEqual({
      environments: { development: "2026.8.31", staging: "2026.1.26", production: "2026.1.26" },
    });
    const text = (await project.run(["history", "memory", "--env", "production"])).stdout;
    for (const word of ["rollout-started", "rolled-back", "held", "timeouts", "ada@example.com"])
      expect(text).toContain(word);
    const one = await run(
      0,
      "ok",
      "history",
      "memory",
      "2027.1.0",
      "--env",
      "staging",
      "--limit",
      "1",
      "--json",
    );
    expect(one.json.history).toMatchObject([{ event: "rolled-back", environment: "staging" }]);
    expect(one.json.more).toBe(true);
    expect(await processesOf(project.folder)).toEqual([]);
  });
});

interface ReleaseFile {
  readonly release: { readonly contract: { readonly tools: number } };
}

interface PlanMember {
  readonly deployments: readonly { readonly id: string; readonly decision: string }[];
}

interface ClientFile {
  readonly mcpServers: Readonly<
    Record<string, { readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> }>
  >;
}

/** Writes a version as blue into all three environments; nothing is committed. */
async function wish(server: string, version: string): Promise<void> {
  const files = environments.map((id) => [`environments/${id}/${server}.yaml`, `blue: ${version}\n`]);
  await writeFiles(project.root, Object.fromEntries(files));
}

async function live(id: string): Promise<unknown> {
  const text = await project.git("show", `origin/deployed:${id}/status.json`);
  return (JSON.parse(text) as { readonly traffic: unknown }).traffic;
}

/** Runs a command with `--json` and holds it to its exit status, its outcome and the envelope. */
async function run(exit: number, outcome: string, ...args: readonly string[]): Promise<CliResult> {
  const result = await project.run(args);
  expect([result.exit, result.json.outcome], result.stdout).toEqual([exit, outcome]);
  expect(result.complaints).toBe("");
  expect(Object.keys(result.json).slice(0, 3)).toEqual(["headgate", "outcome", "findings"]);
  expect(result.json.headgate).toBe(1);
  for (const finding of result.json.findings) {
    expect(Object.keys(finding)).toEqual([
      ...["rule", "outcome", "severity", "message", "hint", "file", "line", "column"],
      ...["environment", "server", "eligible"],
    ]);
  }
  return result;
}

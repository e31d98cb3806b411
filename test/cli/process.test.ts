import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { commitFiles, makeRepository, sh, temporaryFolder, writeFiles } from "../support/git.ts";

const entry = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

function headgate(args: readonly string[], cwd = process.cwd(), env: NodeJS.ProcessEnv = {}) {
  const clean = {
    ...process.env,
    NO_COLOR: "",
    FORCE_COLOR: undefined,
    GIT_AUTHOR_NAME: undefined,
    GIT_CONFIG_GLOBAL: "/dev/null",
  };
  return spawnSync(process.execPath, [entry, ...args], {
    cwd,
    env: { ...clean, GIT_CONFIG_SYSTEM: "/dev/null", ...env },
    encoding: "utf8",
  });
}

describe("the process", () => {
  it("answers --version, help and mistakes with their exit status", () => {
    expect(headgate(["--version"])).toMatchObject({ status: 0, stderr: "" });
    expect(headgate([])).toMatchObject({ status: 0, stderr: "" });
    expect(headgate(["plna"])).toMatchObject({ status: 2, stdout: "" });
  });

  it("writes colour only where it is wanted", () => {
    const rules = (env: NodeJS.ProcessEnv, ...more: string[]) =>
      headgate(["explain", "promotion/soak", ...more], undefined, env).stdout;
    expect(rules({})).not.toContain("\u001b");
    expect(rules({ FORCE_COLOR: "1" })).toContain("\u001b[");
    expect(rules({ FORCE_COLOR: "1", NO_COLOR: "1" })).not.toContain("\u001b");
    expect(rules({ FORCE_COLOR: "1" }, "--no-color")).not.toContain("\u001b");
    expect(rules({ FORCE_COLOR: "1" }, "--json")).not.toContain("\u001b");
  });

  it("ends quietly when its reader has read enough", async () => {
    const child = spawn(process.execPath, [entry, "explain", "--json"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.destroy();
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("says by its status what it found, although nobody reads it", async () => {
    await using folder = await temporaryFolder();
    await makeRepository(folder.path);
    await writeFiles(folder.path, { "headgate.yaml": "headgate: 1\nnonsense: true\n" });
    const child = spawn(process.execPath, [entry, "validate"], {
      cwd: folder.path,
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.destroy();
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(1);
  });

  it("explains a rule, and answers for one that does not exist", () => {
    expect(headgate(["explain", "promotion/soak"]).stdout).toMatch(/^promotion\/soak {2}\w+\n\nwhat\n/);
    const document = JSON.parse(headgate(["explain", "--json"]).stdout);
    expect(document).toMatchObject({ headgate: 1, outcome: "ok", findings: [] });
    expect(document.rules.length).toBeGreaterThan(20);
    expect(headgate(["explain", "promotion/sok"])).toMatchObject({ status: 2 });
  });
});

describe("doctor", () => {
  const outcomes = (cwd: string, ...more: string[]): Record<string, string> => {
    const { findings } = JSON.parse(headgate(["doctor", "--json", ...more], cwd).stdout);
    return Object.fromEntries(
      findings.map((finding: { rule: string; outcome: string }) => [
        finding.rule.replace("doctor/", ""),
        finding.outcome,
      ]),
    );
  };
  const workflow = "on:\n  schedule:\n    - cron: '*/10 * * * *'\njobs: { apply: { run: headgate apply } }\n";
  const good = { "headgate.yaml": "headgate: 1\n", ".github/workflows/headgate.yml": workflow };

  it("passes where nothing is missing", async () => {
    await using folder = await temporaryFolder();
    await makeRepository(folder.path);
    await commitFiles(folder.path, good);
    await sh(folder.path, "branch", "deployed");
    expect(new Set(Object.values(outcomes(folder.path)))).toEqual(new Set(["pass"]));
    const { status, stdout } = headgate(["doctor"], folder.path);
    expect(status).toBe(0);
    expect(stdout).toContain("✓ schedule     .github/workflows/headgate.yml, */10 * * * *");
  });

  it("says of each thing that is missing where it is set", async () => {
    await using folder = await temporaryFolder();
    await makeRepository(folder.path);
    await sh(folder.path, "config", "--unset", "user.name");
    expect(outcomes(folder.path)).toMatchObject({
      node: "pass",
      git: "pass",
      repository: "pass",
      clone: "pass",
      identity: "warn",
      desired: "pass",
      deployed: "fail",
      project: "fail",
      schedule: "warn",
    });
    const { status, stdout } = headgate(["doctor"], folder.path);
    expect(status).toBe(1);
    expect(stdout).toContain("headgate init makes it");
    expect(stdout).toContain("git config user.name");
  });

  it("finds a shallow clone, a branch that is behind, and a remote that is gone", async () => {
    await using folder = await temporaryFolder();
    const origin = `${folder.path}/origin`;
    await makeRepository(origin);
    await commitFiles(origin, good);
    await sh(origin, "branch", "deployed");
    await sh(folder.path, "clone", "--quiet", "--depth=1", `file://${origin}`, "clone");
    await commitFiles(origin, { "more.txt": "more" });
    const clone = `${folder.path}/clone`;
    expect(outcomes(clone)).toMatchObject({ clone: "fail", desired: "warn", deployed: "pass" });
    await sh(clone, "remote", "set-url", "origin", `${folder.path}/gone`);
    expect(outcomes(clone)).toMatchObject({ desired: "fail", deployed: "fail", project: "pass" });
  });

  it("looks where it is told: another repository, a folder of it", async () => {
    await using folder = await temporaryFolder();
    await makeRepository(`${folder.path}/a`);
    await commitFiles(`${folder.path}/a`, { "ops/headgate.yaml": "headgate: 2\n" });
    expect(outcomes(folder.path)).toMatchObject({ repository: "fail" });
    const project = headgate(["doctor", "--repository", "a", "--directory", "ops"], folder.path).stdout;
    expect(project).toContain("✗ project      ops/headgate.yaml follows version 2 of the convention");
  });

  it("is not led astray by the names and contents of files", async () => {
    await using folder = await temporaryFolder();
    await makeRepository(folder.path);
    await writeFiles(folder.path, {
      ".github/workflows/\u001b[2Jx.yml": workflow.replace("*/10", "\u001b[31m"),
    });
    expect(headgate(["doctor"], folder.path).stdout).not.toContain("\u001b");
  });
});

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ProbeRecord } from "../../src/model/status.ts";
import { temporaryFolder } from "../support/git.ts";
import { type InProcess, inProcess } from "../support/in-process.ts";
import { hasPrometheus, type RunningPrometheus, startPrometheus, until } from "../support/prometheus.ts";
import { deployment, policy, type Settings } from "../support/switched-repository.ts";

const project = inProcess();
const id = "development/notes";

const good = ["1.0.0", "1.1.0"];
const habits = [...good, "1.2.0:errors", "1.3.0:slow", "1.4.0", "1.5.0:sick"];

let addresses: Readonly<Record<string, string>> = {};
let servers: ChildProcess;
let prometheus: RunningPrometheus;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

/** Real clients, each calling the tool a few times. */
async function traffic(...versions: readonly string[]): Promise<void> {
  await Promise.all(
    versions.map(async (version) => {
      const client = new Client({ name: "test", version: "1" });
      await client.connect(new StreamableHTTPClientTransport(new URL(addresses[version] ?? "")));
      const calls = Array.from({ length: 10 }, () => client.callTool({ name: "greet" }));
      await Promise.allSettled(calls);
      await client.close();
    }),
  );
  await until(async () => {
    const rates = await Promise.all(
      versions.map((version) => prometheus.query(`rate(mcp_requests_total{version="${version}"}[5m]) > 0`)),
    );
    return rates.every((samples) => samples.length > 0);
  });
}

describe.skipIf(!hasPrometheus)("with a real Prometheus", () => {
  beforeAll(async () => {
    folder = await temporaryFolder();
    const script = fileURLToPath(new URL("../support/servers/metered.mjs", import.meta.url));
    servers = spawn(process.execPath, [script, "notes", "development", ...habits], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    if (!servers.stdout) throw new Error("no output");
    const [line] = await once(createInterface({ input: servers.stdout }), "line");
    addresses = JSON.parse(String(line));
    prometheus = await startPrometheus(
      folder.path,
      Object.values(addresses).map((address) => new URL(address).host),
    );
    await until(async () => (await prometheus.query("mcp_requests_total")).length === 2 * habits.length);
    await traffic("1.0.0", "1.1.0", "1.2.0", "1.3.0");
  }, 60_000);

  afterAll(async () => {
    await prometheus?.stop();
    servers?.kill("SIGKILL");
    await folder?.[Symbol.asyncDispose]();
  });

  const analysis = ["probe", "error-rate", "latency", "connections"];

  /** A repository in which 1.0.0 is blue, with settings of its own in the policy. */
  async function settled(settings: Settings = {}, server = "probe: { failed: 1, interval: 0s }") {
    const releases = Object.entries(addresses).map(([version, url]) => [
      `servers/notes/versions/${version}.json`,
      `${JSON.stringify({
        headgate: 1,
        server: {
          name: "io.github.acme/notes",
          description: "Notes",
          version,
          remotes: [{ type: "streamable-http", url }],
        },
        release: { by: "ada", at: "2026-11-01T10:00:00Z", changelog: ["More"] },
      })}\n`,
    ]);
    const made = await project({
      "headgate.yaml": `headgate: 1\nprometheus: { address: "${prometheus.address}" }\n`,
      ".gitignore": "clients/\n",
      "servers/notes/server.yaml": `name: io.github.acme/notes\nhealth: { ${server} }\n`,
      ...Object.fromEntries(releases),
      ...policy("development", { strategy: { type: "immediate", analysis }, ...settings }),
      ...deployment("development", "1.0.0"),
    });
    await made.apply();
    expect(await made.status(id)).toMatchObject({ outcome: "healthy", traffic: { "1.0.0": 100 } });
    return made;
  }

  async function rollOut({ commit, apply }: InProcess, version: string) {
    await commit(deployment("development", version));
    return apply();
  }

  const outcomes = (probes: readonly ProbeRecord[]) =>
    probes.map((probe) => [probe.analysis ?? "probe", probe.outcome]);

  test("a good version passes, and every analysis is kept", async () => {
    const repository = await settled();
    const run = await rollOut(repository, "1.1.0");
    const { probes, outcome, traffic } = await repository.status(id);
    expect([outcome, traffic]).toEqual(["healthy", { "1.1.0": 100 }]);
    expect(outcomes(probes)).toEqual(analysis.map((name) => [name, "pass"]));
    expect(probes[3]).toMatchObject({ analysis: "connections", dryRun: true });
    expect(run.text).toMatch(/✓ error-rate +1\.1\.0 0, which is good: result <= 0\.05/);
    expect(run.text).toMatch(
      /connections +1\.1\.0 \d+, which is good: result >= 0 \(dry run: decides nothing\)/,
    );
  });

  test.each([
    ["errors", "1.2.0", /^error-rate failed: 1, wanted is result <= 0\.05$/],
    ["a slow tool", "1.3.0", /^latency failed: 1\.\d+, wanted is result <= 1$/],
  ])("a version with %s is rolled back", async (_, version, reason) => {
    const repository = await settled();
    await rollOut(repository, version);
    expect(await repository.status(id)).toMatchObject({
      event: "rolled-back",
      outcome: "rolled-back",
      traffic: { "1.0.0": 100 },
      hold: [{ version, reason: expect.stringMatching(reason) }],
    });
  });

  test("without traffic nothing can be decided: the rollout pauses, and goes on once there is some", async () => {
    const repository = await settled();
    const { apply, clock, status } = repository;
    await rollOut(repository, "1.4.0");
    const paused = await status(id);
    expect(paused).toMatchObject({ outcome: "progressing", traffic: { "1.4.0": 100 }, hold: [] });
    expect(paused.rollout?.inconclusive).toBe(1);
    expect(outcomes(paused.probes).slice(0, 3)).toEqual([
      ["probe", "pass"],
      ["error-rate", "inconclusive"],
      ["latency", "inconclusive"],
    ]);
    await traffic("1.4.0");
    clock.pass("1m");
    await apply();
    expect(await status(id)).toMatchObject({ outcome: "healthy", traffic: { "1.4.0": 100 }, hold: [] });
  });

  test("a Prometheus that is down is an error: tried again, and nothing is rolled back", async () => {
    const repository = await settled();
    const { apply, clock, status } = repository;
    await prometheus.stop();
    try {
      await rollOut(repository, "1.1.0");
      clock.pass("1m");
      await apply();
      const stuck = await status(id);
      expect(stuck).toMatchObject({ outcome: "progressing", traffic: { "1.1.0": 100 }, hold: [] });
      expect(stuck.probes[1]).toMatchObject({
        outcome: "error",
        message: expect.stringContaining("ECONNREFUSED"),
      });
    } finally {
      await prometheus.start();
    }
    clock.pass("1m");
    await apply();
    expect(await status(id)).toMatchObject({ outcome: "healthy", traffic: { "1.1.0": 100 } });
  });

  test("a dry run is kept and shown, and decides nothing", async () => {
    const query = `sum(rate(mcp_requests_total{version="{version}",status="error"}[5m])) > 0`;
    const repository = await settled({
      strategy: { type: "immediate", analysis: ["probe", "trial"] },
      analyses: { trial: { type: "prometheus", query, failureCondition: "result > 0", dryRun: true } },
    });
    await rollOut(repository, "1.2.0");
    const { outcome, probes } = await repository.status(id);
    expect(outcome).toBe("healthy");
    expect(probes[1]).toMatchObject({ analysis: "trial", outcome: "fail", dryRun: true });
  });

  test("without any analysis nothing is asked", async () => {
    const repository = await settled({ strategy: { type: "immediate", analysis: [] } });
    await rollOut(repository, "1.2.0");
    expect(await repository.status(id)).toMatchObject({ outcome: "healthy", probes: [] });
  });

  test("a health document that names a failing check rolls back, and nothing else is asked", async () => {
    const repository = await settled({}, "probe: { type: http, path: /health, failed: 1, interval: 0s }");
    await rollOut(repository, "1.5.0");
    const { hold, event, because } = await repository.status(id);
    expect(event).toBe("rolled-back");
    expect(hold[0]?.reason).toBe("probe failed: database fail (connection refused)");
    expect(outcomes(because ?? [])).toEqual([["probe", "fail"]]);
  });
});

import { spawn } from "node:child_process";
import { describe, expect, test } from "vitest";
import { endedLocalRuns, localRun, localRunEnded, repeatableRun } from "../../src/deployed/run-identity.ts";

describe("a run on this machine", () => {
  test("is known by host, process and start, and lives as long as it", async () => {
    const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"], { stdio: "ignore" });
    await new Promise((started) => child.once("spawn", started));
    const run = localRun(child.pid);
    expect(run).toMatch(/^local:[0-9a-f]{12}:\d+:[\w.-]+$/);
    expect(localRun(child.pid)).toBe(run);
    expect(localRunEnded(run)).toBe(false);
    expect(localRunEnded(localRun())).toBe(false);
    const [, host, pid] = run.split(":");
    const earlier = `local:${host}:${pid}:0badb007.1`;
    expect(localRunEnded(earlier)).toBe(true);
    child.kill("SIGKILL");
    await new Promise((ended) => child.once("close", ended));
    expect(localRunEnded(run)).toBe(true);
    expect(endedLocalRuns([run, localRun()])).toEqual(new Set([run]));
  });

  test.each([
    ["github:123:1:a1b2", "github:123"],
    ["github:123:2:c3d4", "github:123"],
    ["github:123", null],
    ["github::1:a", null],
    ["github:12x:1:a", null],
    ["xgithub:123:1:a", null],
    [localRun(), null],
    ["", null],
  ])("%j is repeated as %j", (run, repeated) => {
    expect(repeatableRun(run)).toBe(repeated);
  });

  test.each([
    "",
    "123",
    "local:",
    "local:abc:1:x",
    "local:000000000000:1:x",
    "local:../x:1:y",
    `${localRun()}x y`,
    `${localRun(process.pid)}:z`,
  ])("that is not known to be of this machine is never known to have ended: %j", (run) => {
    expect(localRunEnded(run)).toBe(false);
  });
});

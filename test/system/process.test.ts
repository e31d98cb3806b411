import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { isAlive, processSpace, processStart } from "../../src/system/process.ts";

describe("a process of this machine", () => {
  test("is alive until it has ended, and keeps its start", async () => {
    const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"], { stdio: "ignore" });
    await once(child, "spawn");
    const pid = child.pid ?? 0;
    const start = processStart(pid);
    expect([isAlive(pid), isAlive(process.pid)]).toEqual([true, true]);
    expect(start).toMatch(/^[\w.-]+$/);
    expect(start).not.toBe(processStart(process.pid));
    expect(processStart(pid)).toBe(start);
    child.kill("SIGKILL");
    await once(child, "close");
    expect([isAlive(pid), processStart(pid)]).toEqual([false, undefined]);
  });

  test.runIf(process.platform === "linux")("that waits for its parent has ended", async () => {
    const script = "console.log(require('child_process').spawn('sleep', ['60']).pid)";
    const parent = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "ignore"] });
    const [line] = await once(parent.stdout, "data");
    const pid = Number(String(line));
    // A parent that is stopped cannot ask.
    parent.kill("SIGSTOP");
    process.kill(pid, "SIGKILL");
    await expect.poll(() => processStart(pid), { timeout: 10_000 }).toBe("ended");
    expect(isAlive(pid)).toBe(true);
    parent.kill("SIGKILL");
    await once(parent, "close");
  });

  test("is named within a space of ids that stays the same", () => {
    expect(processSpace()).toMatch(/^[0-9a-f]{12}$/);
    expect(processSpace()).toBe(processSpace());
  });
});

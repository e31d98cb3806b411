import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startProcess } from "../../src/probes/process-group.ts";
import { root } from "./releases.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "headgate-test-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function start(script: string, grace = 300) {
  return startProcess(process.execPath, ["-e", script], { cwd: folder, env: {}, grace });
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe("a started process", () => {
  test("ends with what it said last", async () => {
    const server = start("console.error('one'); console.error('two'); process.exit(4)");
    expect(await server.exited).toEqual({ kind: "exited", code: 4, signal: null });
    await server.closed;
    expect(server.lastErrors()).toBe("one\ntwo\n");
    await server.end();
  });

  test("keeps 8 KiB of what it says, from a line's beginning", async () => {
    const server = start("for (let n = 0; n < 20000; n += 1) console.error('line ' + n)");
    await server.closed;
    const text = server.lastErrors();
    expect(text.length).toBeLessThanOrEqual(8192);
    expect(text).toMatch(/^line \d+\n/);
    expect(text).toMatch(/line 19999\n$/);
    await server.end();
  });

  test("keeps nothing of a line whose beginning is lost: it may be the rest of a secret", async () => {
    const server = start("process.stderr.write('x'.repeat(9000) + 'ret-value\\rgone')");
    await server.closed;
    expect(server.lastErrors()).toBe("gone");
    await server.end();
    const endless = start("process.stderr.write('x'.repeat(9000))");
    await endless.closed;
    expect(endless.lastErrors()).toBe("");
    await endless.end();
  });

  test("that is no program is told by its code", async () => {
    const server = startProcess(join(folder, "nothing"), [], { cwd: folder, env: {} });
    expect(await server.exited).toEqual({ kind: "not-started", code: "ENOENT" });
    await server.end();
  });

  test("is ended, however often that is asked for, also where it ignores it", async () => {
    const server = start("process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000)");
    await once(server.stdout, "data");
    await Promise.all([server.end(), server.end()]);
    expect(server.exit()).toEqual({ kind: "exited", code: null, signal: "SIGKILL" });
    expect(runs(server.pid ?? 0)).toBe(false);
  });
});

describe("when we are ended ourselves, what we started goes with us", () => {
  const ends = [
    ["by SIGTERM", (child: ReturnType<typeof spawn>) => child.kill("SIGTERM"), "SIGTERM"],
    ["by SIGINT", (child: ReturnType<typeof spawn>) => child.kill("SIGINT"), "SIGINT"],
    ["by our own exit", (child: ReturnType<typeof spawn>) => child.stdin?.end("exit\n"), null],
  ] as const;
  test.each(ends)("%s", async (_name, end, signal) => {
    const module = JSON.stringify(join(root, "src/probes/process-group.ts"));
    const script = `
      const { startProcess } = await import(${module});
      const server = startProcess(process.execPath, ["-e", "process.on('SIGTERM', () => {}); console.log(1); setInterval(() => {}, 1000)"], { cwd: ".", env: {} });
      server.stdout.once("data", () => console.log(server.pid));
      process.stdin.once("data", () => process.exit(0));
    `;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["pipe", "pipe", "ignore"],
      cwd: folder,
    });
    const [line] = await once(createInterface({ input: child.stdout }), "line");
    const pid = Number(line);
    expect(runs(pid)).toBe(true);
    const exit = once(child, "exit");
    end(child);
    expect(await exit).toEqual([signal === null ? 0 : null, signal]);
    await expect.poll(() => runs(pid), { timeout: 5_000 }).toBe(false);
  });
});

import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { takeLock } from "../../src/system/process-lock.ts";

const foreign = JSON.stringify({ nonce: "0123456789abcdef", host: "another.example", pid: 1, started: null });

test.each([
  ["another machine's, as old as what callers wait", foreign, 30],
  ["one that says nothing", "", 30],
])("a lock that was left behind is taken over: %s", async (_, text, seconds) => {
  const folder = await mkdtemp(join(tmpdir(), "headgate-lock-"));
  try {
    const path = join(folder, "lock");
    await writeFile(path, text);
    const at = Date.now() / 1000 - seconds;
    await utimes(path, at, at);
    const done = await takeLock(path, 1000);
    await done();
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("a fresh one of another machine is waited for", async () => {
  const folder = await mkdtemp(join(tmpdir(), "headgate-lock-"));
  try {
    const path = join(folder, "lock");
    await writeFile(path, foreign);
    await expect(takeLock(path, 50)).rejects.toThrow("is held by process 1 on another.example");
  } finally {
    await rm(folder, { recursive: true });
  }
});

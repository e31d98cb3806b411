import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { takeLock, tidyLock } from "../../src/system/process-lock.ts";

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

test("what a process left that died over a lock is taken away, and nothing of one that lives", async () => {
  const folder = await mkdtemp(join(tmpdir(), "headgate-lock-"));
  try {
    const path = join(folder, "lock");
    const { pid: dead } = spawnSync(process.execPath, ["--version"]);
    const mark = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
    const litter = (pid: number) => `${path}.${mark}-${pid}-0123456789abcdef.new`;
    const holder = (pid: number) => JSON.stringify({ ...JSON.parse(foreign), host: hostname(), pid });
    await writeFile(path, holder(dead));
    await writeFile(litter(dead), "");
    await writeFile(litter(process.pid), "");
    await tidyLock(path);
    expect(await readdir(folder)).toEqual([litter(process.pid).slice(folder.length + 1)]);
    await writeFile(path, holder(process.pid));
    await tidyLock(path);
    expect(await readdir(folder)).toHaveLength(2);
    await tidyLock(join(folder, "absent", "lock"));
  } finally {
    await rm(folder, { recursive: true });
  }
});

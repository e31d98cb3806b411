import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { LockTaken, takeLock } from "../../../src/system/process-lock.ts";
import { folders } from "./folder.ts";

const place = folders();
const program = fileURLToPath(new URL("writer.ts", import.meta.url));
const file = () => join(place.root, ".mcp.json");

function writer(entry: string, times: number): ChildProcess {
  return spawn(process.execPath, [program, place.root, entry, String(times)], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode;
}

async function servers(): Promise<readonly string[]> {
  return Object.keys(JSON.parse(await readFile(file(), "utf8")).mcpServers).sort();
}

describe("several processes on one client file", () => {
  it("write different entries at once and lose none", async () => {
    const mine = '{\n  "mcpServers": {\n    "mine": { "command":"x" }\n  }\n}\n';
    await writeFile(file(), mine);
    const names = Array.from({ length: 8 }, (_, index) => `server-${index}`);
    const codes = await Promise.all(names.map((name) => ended(writer(name, 15))));
    expect(codes).toEqual(names.map(() => 0));
    expect(await servers()).toEqual(["mine", ...names]);
    expect(await readFile(file(), "utf8")).toContain('"mine": { "command":"x" }');
    expect(await readdir(place.root)).toEqual([".mcp.json"]);
  }, 60_000);

  it("are killed at any moment, and the file is whole and the others' entries are there", async () => {
    await writeFile(file(), '{ "mcpServers": { "mine": { "command": "x" } } }');
    const steady = writer("steady", 1);
    expect(await ended(steady)).toBe(0);
    for (let round = 0; round < 25; round += 1) {
      const child = writer("victim", 100_000);
      const survivor = round % 5 === 0 ? writer(`survivor-${round}`, 3) : undefined;
      const until = Date.now() + 250 + Math.random() * 200;
      while (Date.now() < until) {
        const names = await servers();
        expect(names).toContain("mine");
        expect(names).toContain("steady");
        await sleep(3);
      }
      child.kill("SIGKILL");
      await ended(child);
      if (survivor) expect(await ended(survivor)).toBe(0);
      expect(await servers()).toContain("steady");
    }
    expect(await ended(writer("last", 1))).toBe(0);
    expect(await servers()).toEqual(
      ["last", "mine", "steady", "victim", ...[0, 5, 10, 15, 20].map((round) => `survivor-${round}`)].sort(),
    );
    const left = (await readdir(place.root)).filter((name) => !name.endsWith(".new"));
    expect(left).toEqual([".mcp.json"]);
  }, 120_000);
});

describe("the lock beside a file", () => {
  const lock = () => join(place.root, "x.headgate-lock");
  const holder = (parts: object) =>
    writeFile(
      lock(),
      JSON.stringify({
        nonce: "0123456789abcdef",
        host: hostname(),
        pid: process.pid,
        started: null,
        ...parts,
      }),
    );

  it("is waited for, but not for ever", async () => {
    const done = await takeLock(lock(), 1000);
    await expect(takeLock(lock(), 50)).rejects.toThrow(LockTaken);
    const next = takeLock(lock(), 5000);
    await done();
    await (await next)();
    expect(await readdir(place.root)).toEqual([]);
  });

  it.each([
    ["of a dead process", { pid: 2 ** 22 + 1 }],
    ["of a process whose id was used again", { started: "1" }],
  ])("is taken over when it is %s", async (_, parts) => {
    await holder(parts);
    await (await takeLock(lock(), 1000))();
    expect(await readdir(place.root)).toEqual([]);
  });

  it.each([
    ["of another machine", { host: "elsewhere" }],
    ["silent", { nonce: 1 }],
  ])("is not taken over while it is young and %s", async (_, parts) => {
    await holder(parts);
    await expect(takeLock(lock(), 50)).rejects.toThrow(LockTaken);
  });

  it("is held by one at a time, though all find it left behind", async () => {
    for (let round = 0; round < 20; round += 1) {
      await holder({ pid: 2 ** 22 + 1 });
      let inside = 0;
      const work = async () => {
        const done = await takeLock(lock(), 10_000);
        inside += 1;
        expect(inside).toBe(1);
        await sleep(1);
        inside -= 1;
        await done();
      };
      await Promise.all(Array.from({ length: 12 }, work));
    }
    expect(await readdir(place.root)).toEqual([]);
  });
});

import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { deflateSync } from "node:zlib";
import { gitEnvironment } from "./process.ts";

export type ObjectType = "blob" | "tree" | "commit" | "tag";

export interface GitObject {
  readonly oid: string;
  readonly type: ObjectType;
  readonly data: Buffer;
}

export interface ObjectReader {
  /** The object that a revision or `revision:path` names; null where there is none. */
  readonly read: (expression: string) => Promise<GitObject | null>;
  readonly close: () => Promise<void>;
}

/** One `git cat-file --batch` for the life of the repository, started when first asked. */
export function objectReader(repository: string): ObjectReader {
  let child: ChildProcessByStdio<Writable, Readable, null> | undefined;
  let pending: Buffer = Buffer.alloc(0);
  const waiting: ((object: GitObject | null) => void)[] = [];

  function start(): ChildProcessByStdio<Writable, Readable, null> {
    const started = spawn("git", ["--git-dir", repository, "cat-file", "--batch", "-z"], {
      cwd: repository,
      env: gitEnvironment(),
      stdio: ["pipe", "pipe", "ignore"],
    });
    started.stdin.on("error", () => {});
    started.stdout.on("data", (chunk: Buffer) => {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      for (let answer = take(); answer !== undefined; answer = take()) waiting.shift()?.(answer);
    });
    return started;
  }

  /** The next whole answer; undefined while it has not arrived. */
  function take(): GitObject | null | undefined {
    const end = pending.indexOf(0x0a);
    if (end < 0) return undefined;
    const [oid = "", type = "", size] = pending.subarray(0, end).toString("utf8").split(" ");
    if (!/^(blob|tree|commit|tag)$/.test(type) || size === undefined) {
      pending = pending.subarray(end + 1);
      return null;
    }
    const last = end + 1 + Number(size);
    if (pending.length <= last) return undefined;
    const data = Buffer.from(pending.subarray(end + 1, last));
    pending = pending.subarray(last + 1);
    return { oid, type: type as ObjectType, data };
  }

  return {
    read(expression) {
      // What git says of an absent object repeats the question: one with a line break could not be told apart.
      if (/[\n\0]/.test(expression) || expression === "") return Promise.resolve(null);
      child ??= start();
      const { stdin } = child;
      return new Promise((resolve) => {
        waiting.push(resolve);
        stdin.write(`${expression}\0`);
      });
    },
    close() {
      const running = child;
      if (!running) return Promise.resolve();
      return new Promise((resolve) => {
        running.on("close", () => resolve());
        running.stdin.end();
      });
    },
  };
}

/** Writes a loose object and returns its id: quicker than a process for each. */
export function writeObject(repository: string, type: ObjectType, data: Uint8Array): string {
  const whole = Buffer.concat([Buffer.from(`${type} ${data.length}\0`), data]);
  const oid = createHash("sha1").update(whole).digest("hex");
  const folder = join(repository, "objects", oid.slice(0, 2));
  const path = join(folder, oid.slice(2));
  if (existsSync(path)) return oid;
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `tmp_obj_${randomUUID()}`);
  writeFileSync(temporary, deflateSync(whole, { level: 1 }), { mode: 0o444 });
  renameSync(temporary, path);
  return oid;
}

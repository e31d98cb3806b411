import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { gitEnvironment } from "./process.ts";

export interface RefMoves {
  /** Moves a ref from `before` (null: it must be absent; undefined: wherever it stands). False: git refused. */
  readonly move: (ref: string, after: string | null, before?: string | null) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

type Child = ChildProcessByStdio<Writable, Readable, null>;

/** One `git update-ref --stdin` for the life of the repository, and a new one after each that ended with a refusal. */
export function refMoves(repository: string): RefMoves {
  let child: Child | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function start(): Child {
    const started = spawn("git", ["--git-dir", repository, "update-ref", "-z", "--stdin"], {
      cwd: repository,
      env: gitEnvironment(),
      stdio: ["pipe", "pipe", "ignore"],
    });
    started.stdin.on("error", () => {});
    started.on("close", () => {
      if (child === started) child = undefined;
    });
    return started;
  }

  function once(command: string): Promise<boolean> {
    child ??= start();
    const asked = child;
    return new Promise((resolve) => {
      let said = "";
      const hear = (chunk: Buffer) => {
        said += chunk.toString("utf8");
        if (said.includes("commit: ok\n")) done(true);
      };
      const ended = () => done(false);
      const done = (moved: boolean) => {
        asked.stdout.off("data", hear);
        asked.off("close", ended);
        resolve(moved);
      };
      asked.stdout.on("data", hear);
      asked.on("close", ended);
      asked.stdin.write(`start\0${command}commit\0`);
    });
  }

  return {
    move(ref, after, before) {
      if (/[\0\n]/.test(ref)) return Promise.resolve(false);
      const expected = before === null ? "0".repeat(40) : (before ?? "");
      const command =
        after === null ? `delete ${ref}\0${expected}\0` : `update ${ref}\0${after}\0${expected}\0`;
      const moved = last.then(() => once(command));
      last = moved;
      return moved;
    },
    async close() {
      await last;
      const running = child;
      if (!running) return;
      await new Promise<void>((resolve) => {
        running.on("close", () => resolve());
        running.stdin.end();
      });
    },
  };
}

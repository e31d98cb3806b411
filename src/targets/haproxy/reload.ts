import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printable } from "../../model/text.ts";
import { hasCode } from "../../system/process-lock.ts";
import type { HaproxyOutput } from "./output.ts";
import { ask } from "./socket.ts";

interface Finished {
  readonly code: number;
  readonly words: string;
}

/** Milliseconds. */
const patience = 60_000;

/** Runs a program without a shell; null where there is none of this name. */
async function run(program: string, args: readonly string[], cwd: string): Promise<Finished | null> {
  return await new Promise((resolve) => {
    const options = { cwd, timeout: patience, maxBuffer: 1024 * 1024, encoding: "utf8" } as const;
    execFile(program, [...args], options, (error, stdout, stderr) => {
      if (hasCode(error, "ENOENT")) return resolve(null);
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      const words = `${stderr}\n${stdout}`.trim() || (error?.message ?? "");
      return resolve({ code, words });
    });
  });
}

/**
 * What the engine itself says against a configuration, in its own words; undefined where it says nothing, and
 * where there is no engine here to ask.
 */
export async function complaintOf(binary: string, text: string): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "headgate-haproxy-"));
  try {
    const file = join(folder, "candidate.cfg");
    await writeFile(file, text, { mode: 0o600 });
    const checked = await run(binary, ["-c", "-f", file], folder);
    // 2: there is no error in it, and by itself it would listen nowhere.
    if (checked === null || checked.code === 0 || checked.code === 2) return undefined;
    const words = checked.words.replaceAll(file, "candidate.cfg");
    // The lines that say where it is wrong; those after them only say that it is.
    const lines = [...words.matchAll(/^\[ALERT\].*?: (parsing .*)$/gm)].map(([, line]) => line);
    return printable(lines.length > 0 ? lines.join("; ") : words, 500);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Has the engine load its files; a text says why that failed. It may go on in the background afterwards. */
export async function reloadEngine(
  reload: NonNullable<HaproxyOutput["reload"]>,
  root: string,
): Promise<string | undefined> {
  if ("master" in reload) {
    // Since 2.7 it answers whether the new process came up; before, it just closes.
    const answer = await ask(reload.master, "reload");
    return /^Success=0/m.test(answer) ? printable(answer, 500) : undefined;
  }
  const [program = "", ...args] = reload;
  const done = await run(program, args, root);
  if (done === null) return `${program} is not installed here`;
  return done.code === 0 ? undefined : `${program} ended with ${done.code}: ${printable(done.words, 500)}`;
}

/** Process ids of workers that still serve what they had when a newer one took over. */
export async function oldWorkers(master: string): Promise<readonly number[]> {
  const answer = await ask(master, "show proc");
  const [, old = ""] = answer.split("# old workers");
  return [...(old.split("\n#")[0]?.matchAll(/^(\d{1,10})\s/gm) ?? [])].map(([, pid]) => Number(pid));
}

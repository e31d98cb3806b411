import { readFile } from "node:fs/promises";

/**
 * When a process started, in ticks since the machine's, as /proc tells it; null where there is no /proc or no
 * such process. With the id it names a process for good: ids are used again, ids with start times are not.
 */
export async function processStart(pid: number): Promise<string | null> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  // The name stands in brackets and may hold anything, brackets included: fields are counted after the last.
  return text?.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}

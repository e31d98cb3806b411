import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "./kept.ts";

/** What the last look at the remote came to: what runs behind a start has nobody to tell. */
export interface LookRecord {
  readonly headgate: 1;
  readonly at: string;
  /** When one succeeded last; null: never. */
  readonly succeeded: string | null;
  /** Why it failed; null where it did not. */
  readonly problem: string | null;
}

function recordPath(folder: string): string {
  return join(folder, "refreshed.json");
}

/** Notes what a look came to; `why`: why it failed. */
export function recordLook(folder: string, now: Date, why: string | null): void {
  const at = now.toISOString();
  const succeeded = why === null ? at : (readLook(folder)?.succeeded ?? null);
  const look: LookRecord = { headgate: 1, at, succeeded, problem: why };
  writeWhole(recordPath(folder), `${JSON.stringify(look, null, 2)}\n`);
}

/** What the last look at a repository's remote came to; undefined where there was none that is known of. */
export function readLook(folder: string): LookRecord | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(recordPath(folder), "utf8"));
    return isLook(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isLook(value: unknown): value is LookRecord {
  if (typeof value !== "object" || value === null) return false;
  const { at, succeeded, problem } = value as Readonly<Record<string, unknown>>;
  const isTextOrNull = (member: unknown) => member === null || typeof member === "string";
  return typeof at === "string" && isTextOrNull(succeeded) && isTextOrNull(problem);
}

import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Given, Program } from "./program.ts";

/** What was asked for, and by whom: one file of the cache for each. */
export interface Asked {
  /** Absolute folder, or address. */
  readonly repository: string;
  /** The convention's folder, from the root of the repository around it; "": the named folder is the convention's. */
  readonly directory: string;
  readonly environment: string;
  readonly server: string;
  /** `HEADGATE_USER`; "" where it is not set. */
  readonly user: string;
}

/** How a file looked when something was concluded from it; "absent" where there was none. */
export interface Witness {
  readonly path: string;
  readonly mark: string;
}

/**
 * How a server was started last, so that it can be started again at once: without git, and without looking at
 * its package. It holds for as long as every witness looks as it did.
 */
export interface Kept {
  readonly headgate: 1;
  readonly asked: Asked;
  /** Of the status it was read from. */
  readonly revision: number;
  readonly version: string;
  readonly program: Program;
  /** The search path that the program was found on; null where it does not matter. */
  readonly path: string | null;
  readonly given: Given;
  readonly witnesses: readonly Witness[];
  /** Whether there is a remote to ask for news. */
  readonly remote: boolean;
}

/** The folder for all that is kept of one repository. */
export function keptFolder(
  cache: string,
  { repository, directory }: Pick<Asked, "repository" | "directory">,
) {
  return join(cache, "run", checksum(JSON.stringify([repository, directory])));
}

export function keptPath(cache: string, asked: Asked): string {
  const { environment, server, user } = asked;
  return join(keptFolder(cache, asked), `${checksum(JSON.stringify([environment, server, user]))}.kept.json`);
}

/** Undefined where nothing usable is kept: absent, damaged, or of another question. */
export function readKept(path: string): Kept | undefined {
  try {
    const text = readFileSync(path, "utf8");
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== checksum(body)) return undefined;
    // Nobody but this program writes there, and what it wrote is whole.
    const kept = JSON.parse(body) as Kept;
    return kept.headgate === 1 ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all. A cache that cannot be written to is none: every start looks for itself then. */
export function writeKept(path: string, kept: Kept): void {
  const body = JSON.stringify(kept);
  writeWhole(path, `${checksum(body)}\n${body}`);
}

export function writeWhole(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.new`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(temporary, text, { mode: 0o600 });
    renameSync(temporary, path);
  } catch {
    tryRemove(temporary);
  }
}

function tryRemove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It lies where nothing can lie.
  }
}

export function isSame(a: Asked, b: Asked): boolean {
  return (
    a.repository === b.repository &&
    a.directory === b.directory &&
    a.environment === b.environment &&
    a.server === b.server &&
    a.user === b.user
  );
}

export function witness(path: string): Witness {
  return { path, mark: markOf(path) };
}

export function stillHolds({ witnesses }: Pick<Kept, "witnesses">): boolean {
  return witnesses.every(({ path, mark }) => markOf(path) === mark);
}

function markOf(path: string): string {
  try {
    const { ino, size, mtimeNs } = statSync(path, { bigint: true });
    return `${ino}:${size}:${mtimeNs}`;
  } catch {
    return "absent";
  }
}

/**
 * Tells a damaged text from a whole one, and one name from another; no defence against anybody, who could as well
 * replace the packages beside it. (53 bits of two multiplicative hashes: loading cryptography takes longer than
 * all the rest.)
 */
export function checksum(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, "0");
}

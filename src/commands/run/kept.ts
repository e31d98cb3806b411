import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { isRecord } from "../../model/json.ts";
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
  /** Whose settings say who the user is, where nothing else does: several people may share a cache. */
  readonly account: string;
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
  const { environment, server, user, account } = asked;
  const name = checksum(JSON.stringify([environment, server, user, account]));
  return join(keptFolder(cache, asked), `${name}.kept.json`);
}

/** The account, and where git finds what it says of its user. */
export function accountOf(env: Readonly<Record<string, string | undefined>>): string {
  const { HOME = "", XDG_CONFIG_HOME = "", GIT_CONFIG_GLOBAL = "", GIT_CONFIG_SYSTEM = "" } = env;
  return JSON.stringify([process.getuid?.(), HOME, XDG_CONFIG_HOME, GIT_CONFIG_GLOBAL, GIT_CONFIG_SYSTEM]);
}

/** Undefined where nothing usable is kept: absent, damaged, not ours, or of another Headgate. */
export function readKept(path: string): Kept | undefined {
  let file: number | undefined;
  try {
    // A pipe that somebody put there keeps nobody waiting.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (!isOwn(fstatSync(file))) return undefined;
    const text = readFileSync(file, "utf8");
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== checksum(body)) return undefined;
    const kept: unknown = JSON.parse(body);
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** What is kept is started: where others can write to a cache, only what nobody but this account wrote is. */
function isOwn(file: Stats): boolean {
  const uid = process.getuid?.();
  return file.isFile() && (uid === undefined || (file.uid === uid && (file.mode & 0o022) === 0));
}

/** Whole as it is, it may be a newer Headgate's, with other members. */
function isKept(value: unknown): value is Kept {
  if (!isRecord(value)) return false;
  const { headgate, asked, revision, version, program, path, given, witnesses, remote } = value;
  return (
    headgate === 1 &&
    isRecord(asked) &&
    typeof revision === "number" &&
    typeof version === "string" &&
    isProgram(program) &&
    (path === null || typeof path === "string") &&
    isRecord(given) &&
    isRecord(given.variables) &&
    Object.values(given.variables).every(isText) &&
    Array.isArray(given.secrets) &&
    given.secrets.every((one) => isRecord(one) && isText(one.name) && isText(one.reference)) &&
    Array.isArray(witnesses) &&
    witnesses.every((one) => isRecord(one) && isText(one.path) && isText(one.mark)) &&
    typeof remote === "boolean"
  );
}

function isProgram(value: unknown): boolean {
  if (!isRecord(value) || !Array.isArray(value.args) || !value.args.every(isText)) return false;
  return value.kind === "node" ? isText(value.script) : value.kind === "command" && isText(value.command);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
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
    a.user === b.user &&
    a.account === b.account
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

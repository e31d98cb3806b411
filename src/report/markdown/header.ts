import { jsonOf } from "../../model/json.ts";
/** What a comment is: what is reviewed, or the record of what became of it. */
export type CommentKind = "plan" | "outcome";

/** What a comment says of itself where people do not see it, so that it is found again. */
export interface CommentHeader {
  readonly version: 1;
  readonly kind: CommentKind;
  /** Of the convention, from the repository's root; empty is the root itself. */
  readonly directory: string;
  /** The commit that was planned. */
  readonly head?: string;
  /** The plan's hash: whole, so that it can be compared. */
  readonly plan?: string;
  /** Of an outcome: the commit of the branch `deployed` up to which it tells what was done. */
  readonly deployed?: string;
}

const begin = "<!-- headgate:comment ";
const end = " -->";
const lengthLimit = 4_000;

/**
 * One line of HTML that is not shown. Whatever the values hold, they end it neither early nor late: two hyphens, angle
 * brackets and everything that is not plain ASCII are escapes of JSON.
 */
export function encodeHeader(header: CommentHeader): string {
  const { version, kind, directory, head, plan, deployed } = header;
  return `${begin}${written({ version, directory, kind, head, plan, deployed })}${end}`;
}

/** How every comment about a directory begins, whatever its kind, and no other does: what finds it again. */
export function markerOf(directory: string): string {
  return `${begin}${written({ version: 1, directory }).slice(0, -1)},`;
}

function written(fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(fields).replace(/--+|[^ !"'#-;=?-~]/gu, escapeUnits);
}

function escapeUnits(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
  ).join("");
}

/**
 * Reads the header of a comment's text; null where its first line is not exactly one of ours. Anybody can write
 * such a line: who wrote the comment is the caller's to check.
 */
export function decodeHeader(body: string): CommentHeader | null {
  if (!body.startsWith(begin)) return null;
  const line = body.slice(0, lengthLimit).split(/\r?\n/, 1)[0] ?? "";
  if (!line.endsWith(end)) return null;
  const value = jsonOf(line.slice(begin.length, -end.length));
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const fields = new Map<string, unknown>(Object.entries(value));
  const kind = fields.get("kind");
  const directory = fields.get("directory");
  const head = fields.get("head");
  const plan = fields.get("plan");
  const deployed = fields.get("deployed");
  if (fields.get("version") !== 1 || (kind !== "plan" && kind !== "outcome")) return null;
  if (typeof directory !== "string" || directory.length > 1_000) return null;
  if (head !== undefined && !isText(head, commitId)) return null;
  if (deployed !== undefined && !isText(deployed, commitId)) return null;
  if (plan !== undefined && !isText(plan, /^sha256-[0-9a-f]{64}$/)) return null;
  if ([...fields.keys()].some((name) => !known.includes(name))) return null;
  return {
    version: 1,
    kind,
    directory,
    ...(head === undefined ? {} : { head }),
    ...(plan === undefined ? {} : { plan }),
    ...(deployed === undefined ? {} : { deployed }),
  };
}

const known: readonly string[] = ["version", "kind", "directory", "head", "plan", "deployed"];
/** A whole one, as git writes it. */
export const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === "string" && pattern.test(value);
}

import { deflateRawSync, inflateRawSync } from "node:zlib";
import { canonicalJson, type Digest, digestOf } from "../model/canonical.ts";
import { isRecord, jsonOf } from "../model/json.ts";
import { intentsByEnvironment } from "../model/pull-request.ts";
import { isAccountName } from "./account.ts";

/** What a check run keeps of a plan, for a machine to read back. */
export interface PlanRecord {
  /** By deployment: what its plan asks for. Empty where there are too many to keep. */
  readonly intents: Readonly<Record<string, Digest>>;
  /** By environment, one digest of all of its intents; only where there are too many to keep each. */
  readonly environments?: Readonly<Record<string, Digest>>;
  /** Hash of the whole plan, as it is shown. */
  readonly hash: string | null;
  /** Accounts that pushed to the pull request, as far as runs saw them. */
  readonly pushers: readonly string[];
  /** Numbers of the pull requests every push to which, since they were opened, was by one of them. */
  readonly seen?: readonly number[];
}

/** GitHub takes 65,535 characters; what is written here is ASCII, so that bytes and characters are the same. */
const mostCharacters = 65_000;
/** Inflated: ten thousand deployments take a tenth of it. What grows further was not written by us. */
const mostBytes = 8_388_608;
const mostPushers = 50;
const mostSeen = 50;

const mark = "headgate:plan";
const plainForm = new RegExp(`^<!-- ${mark} (\\{[^\\n]*\\}) -->$`, "m");
const packedForm = new RegExp(`^<!-- ${mark} deflate:([A-Za-z0-9+/]+={0,2}) -->$`, "m");

/**
 * The record as an HTML comment, which nobody sees: as JSON while that fits (some 600 deployments), then packed
 * (about 1,100), then with one digest for all of an environment, so that a plan of any size can be kept.
 */
export function encodeRecord(record: PlanRecord): string {
  const { pushers: _, seen: __, ...rest } = record;
  const kept = { ...rest, ...keptPushers(record) };
  const plain = `<!-- ${mark} ${harmless(canonicalJson({ v: 1, ...kept }))} -->`;
  if (plain.length <= mostCharacters) return plain;
  const packed = `<!-- ${mark} deflate:${pack(canonicalJson({ v: 1, ...kept }))} -->`;
  if (packed.length <= mostCharacters) return packed;
  const environments = { ...record.environments, ...intentsByEnvironment(record.intents) };
  return `<!-- ${mark} deflate:${pack(canonicalJson({ v: 1, ...kept, intents: {}, environments }))} -->`;
}

/** Where some are forgotten, nothing can be said of all. */
function keptPushers({ pushers, seen = [] }: PlanRecord): Pick<PlanRecord, "pushers" | "seen"> {
  const kept = pushers.filter(isAccountName).slice(-mostPushers);
  const all = kept.length === pushers.length && seen.length > 0;
  return { pushers: kept, ...(all ? { seen: seen.slice(-mostSeen) } : {}) };
}

/** Reads a record back out of a text that anybody may have written; null where it holds none of ours. */
export function decodeRecord(text: string): PlanRecord | null {
  if (text.length > mostCharacters + 65_536) return null;
  const plain = plainForm.exec(text)?.[1];
  const json = plain ?? unpack(packedForm.exec(text)?.[1]);
  if (json === undefined) return null;
  const value = jsonOf(json);
  if (!isRecord(value) || value.v !== 1) return null;
  const intents = digests(value.intents, deployment);
  const environments =
    value.environments === undefined ? undefined : digests(value.environments, environment);
  if (intents === null || environments === null) return null;
  if (value.hash !== null && typeof value.hash !== "string") return null;
  if (!Array.isArray(value.pushers) || value.pushers.length > mostPushers) return null;
  const pushers = value.pushers.filter(isAccountName);
  if (pushers.length !== value.pushers.length) return null;
  const seen = numbers(value.seen);
  if (seen === null) return null;
  return {
    intents,
    ...(environments === undefined ? {} : { environments }),
    hash: value.hash === null ? null : value.hash.slice(0, 128),
    pushers,
    ...(seen.length === 0 ? {} : { seen }),
  };
}

/** Records of an earlier version have none: then no run has seen everything. */
function numbers(value: unknown): readonly number[] | null {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > mostSeen) return null;
  const read = value.filter((one) => Number.isSafeInteger(one) && one > 0);
  return read.length === value.length ? read : null;
}

/** Short name of what was planned, the same however it is kept: 16 hexadecimal digits. */
export function keyOf({ intents, environments }: Pick<PlanRecord, "intents" | "environments">): string {
  const whole = digestOf({ ...environments, ...intentsByEnvironment(intents) });
  return whole.replace(/^sha256-/, "").slice(0, 16);
}

/** What was recorded before, but for these environments: those were looked at anew. */
export function withoutEnvironments(
  { intents, environments = {} }: PlanRecord,
  looked: readonly string[],
): Pick<PlanRecord, "intents" | "environments"> {
  const left = <T>(of: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(of).filter(([key]) => !looked.includes(key.replace(/\/.*$/, ""))));
  const others = left(environments);
  return { intents: left(intents), ...(Object.keys(others).length === 0 ? {} : { environments: others }) };
}

const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const environment = new RegExp(`^${label}$`);
const deployment = new RegExp(`^${label}/${label}$`);
const digest = /^sha256-[0-9a-f]{64}$/;

function digests(value: unknown, name: RegExp): Readonly<Record<string, Digest>> | null {
  if (!isRecord(value)) return null;
  const entries: [string, Digest][] = [];
  for (const [key, member] of Object.entries(value)) {
    if (!name.test(key) || typeof member !== "string" || !digest.test(member)) return null;
    entries.push([key, member]);
  }
  return Object.fromEntries(entries);
}

/** Nothing in the JSON can end the HTML comment around it, or begin another. */
function harmless(json: string): string {
  return json.replace(/--|[<>]/g, (found) =>
    [...found].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  );
}

function pack(json: string): string {
  return deflateRawSync(json, { level: 9 }).toString("base64");
}

function unpack(packed: string | undefined): string | undefined {
  if (packed === undefined) return undefined;
  try {
    return inflateRawSync(Buffer.from(packed, "base64"), { maxOutputLength: mostBytes }).toString("utf8");
  } catch {
    return undefined;
  }
}

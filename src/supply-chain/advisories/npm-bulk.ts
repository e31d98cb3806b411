import { gunzipSync } from "node:zlib";
import Range from "semver/classes/range.js";
import satisfies from "semver/functions/satisfies.js";
import type { Advisory } from "../../model/advisory.ts";
import { at, jsonOf, members, words } from "../../model/json.ts";
import { printable } from "../../model/text.ts";
import { shownAddress } from "../http.ts";
import { registryOf } from "../registries/npm-registry.ts";
import { severityOfLabel, severityOfVector } from "./cvss.ts";
import { compareVersions } from "./order.ts";
import type { Asking, Known } from "./source.ts";
import { keyOf, type Subject } from "./subjects.ts";

/** Of one package; more is no answer. */
const mostAdvisories = 1_000;
/** Milliseconds: it is known to take its time. */
const timeout = 30_000;
/** Bytes of an answer, unpacked. */
const limit = 16 * 1_048_576;

/** By the endpoint that npm audit asks, of the registry that npm gets each package from: one request for each of these. */
export async function askNpm(
  subjects: readonly Subject[],
  asking: Asking,
): Promise<ReadonlyMap<string, Known>> {
  const byRegistry = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const base = await registryOf(subject.name, asking.world);
    const same = byRegistry.get(base);
    if (same) same.push(subject);
    else byRegistry.set(base, [subject]);
  }
  const known = new Map<string, Known>();
  for (const [base, own] of byRegistry) {
    const told = await askRegistry(base, own, asking);
    for (const subject of own) {
      known.set(keyOf(subject), typeof told === "string" ? problem(told) : ofSubject(subject, told));
    }
  }
  return known;
}

/** Lists of advisories by package, or why there are none. */
async function askRegistry(
  base: string,
  subjects: readonly Subject[],
  asking: Asking,
): Promise<ReadonlyMap<string, unknown> | string> {
  if (base === "") return "npm does not say which registry it uses";
  const versions = new Map<string, string[]>();
  for (const { name, version } of subjects) versions.set(name, [...(versions.get(name) ?? []), version]);
  const address = `${base}/-/npm/v1/security/advisories/bulk`;
  const send = JSON.stringify(Object.fromEntries(versions));
  const answer = await asking.request(address, {
    send,
    timeout,
    limit,
    accept: "application/json, */*;q=0.1",
  });
  if (answer.kind === "problem") return answer.message;
  if (answer.status !== 200) return `${shownAddress(address)} answers with status ${answer.status}`;
  const told = jsonOf(unpacked(answer.body));
  const isMap = typeof told === "object" && told !== null && !Array.isArray(told);
  return isMap ? members(told) : `${shownAddress(address)} answers with something else than advisories`;
}

/** Some registries pack what nobody asked to be packed, and do not say so. */
function unpacked(body: Buffer): Buffer {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return gunzipSync(body, { maxOutputLength: limit });
  } catch {
    return Buffer.alloc(0);
  }
}

function ofSubject(subject: Subject, told: ReadonlyMap<string, unknown>): Known {
  const list = told.get(subject.name);
  if (list === undefined) return { kind: "known", advisories: [] };
  const strange = `the registry's advisories of npm:${subject.name} cannot be read`;
  if (!Array.isArray(list) || list.length > mostAdvisories) return problem(strange);
  const advisories: Advisory[] = [];
  for (const entry of list) {
    const range = words(at(entry, "vulnerable_versions"), 4_000);
    const id = idOf(entry);
    if (range === undefined || id === undefined) return problem(strange);
    if (!isAffected(subject.version, range)) continue;
    const severity =
      severityOfLabel(at(entry, "severity")) ?? severityOfVector(at(entry, "cvss", "vectorString"));
    advisories.push({
      id,
      aliases: [],
      severity: severity ?? null,
      summary: printable(words(at(entry, "title")) ?? "", 200),
      package: `npm:${subject.name}`,
      version: subject.version,
      fixed: fixedBy(subject.version, range),
    });
  }
  return { kind: "known", advisories };
}

/** The name that GitHub's database gave it, which stands in its address; else the registry's number. */
function idOf(entry: unknown): string | undefined {
  const name = /\bGHSA(?:-[0-9a-z]{4}){3}\b/i.exec(words(at(entry, "url"), 500) ?? "")?.[0];
  const number: unknown = at(entry, "id");
  if (name !== undefined) return `GHSA${name.slice(4).toLowerCase()}`;
  if (typeof number === "number" && Number.isSafeInteger(number)) return `npm:${number}`;
  return typeof number === "string" && /^[\w.-]{1,60}$/.test(number) ? `npm:${number}` : undefined;
}

const options = { includePrerelease: true, loose: true } as const;

/** What is no range may mean any version. */
function isAffected(version: string, range: string): boolean {
  const read = rangeOf(range);
  return read === undefined || satisfies(version, read, options);
}

/** The end of the span that the version lies in, where it is the first version that is not affected. */
function fixedBy(version: string, range: string): string | null {
  for (const span of rangeOf(range)?.set ?? []) {
    if (!span.every((comparator) => comparator.test(version))) continue;
    const end = span.find(({ operator }) => operator === "<")?.semver.version;
    // A bound of `<2.0.0-0` is how ranges such as ^1.0.0 are written out.
    const fixed = end?.replace(/-0$/, "");
    if (fixed !== undefined && (compareVersions("npm", version, fixed) ?? 0) < 0) return fixed;
  }
  return null;
}

function rangeOf(range: string): Range | undefined {
  try {
    return new Range(range, options);
  } catch {
    return undefined;
  }
}

function problem(message: string): Known {
  return { kind: "problem", message };
}

import { at, items, words } from "../../model/json.ts";
import { pypiName, pypiVersion } from "../registries/pypi-version.ts";
import { compareVersions } from "./order.ts";
import type { Subject, SubjectKind } from "./subjects.ts";

/** What OSV calls the kinds of packages. */
export const ecosystems = { npm: "npm", pypi: "PyPI", nuget: "NuGet" } as const satisfies Record<
  SubjectKind,
  string
>;

export interface Affected {
  /** False: its own ranges and versions say that it is not. What they do not say is taken for affected. */
  readonly isAffected: boolean;
  /** The first later version that is fixed, where one is known. */
  readonly fixed: string | null;
}

const [mostEntries, mostVersions] = [2_000, 20_000];

/** What an OSV record says of one version: https://ossf.github.io/osv-schema/#evaluation. */
export function affectedBy(record: unknown, subject: Subject): Affected {
  const own = isLong(at(record, "affected"), mostEntries)
    ? []
    : items(at(record, "affected"), mostEntries).filter((entry) => isOf(entry, subject));
  const judged = own.map((entry) => judge(entry, subject));
  if (judged.length > 0 && judged.every(({ isAffected }) => isAffected === false)) {
    return { isAffected: false, fixed: null };
  }
  const fixes = judged.flatMap(({ isAffected, fixed }) =>
    isAffected === false || fixed === null ? [] : [fixed],
  );
  // Where several spans cover it, it is fixed where the last of them ends.
  const [first = null] = fixes.sort((a, b) => compareVersions(subject.kind, b, a) ?? 0);
  return { isAffected: true, fixed: first };
}

function isOf(entry: unknown, { kind, name }: Subject): boolean {
  const ecosystem = words(at(entry, "package", "ecosystem"), 100)?.split(":")[0];
  const other = words(at(entry, "package", "name"), 300);
  if (ecosystem !== ecosystems[kind] || other === undefined) return false;
  if (kind === "pypi") return pypiName(other) === pypiName(name);
  return kind === "nuget" ? other.toLowerCase() === name.toLowerCase() : other === name;
}

interface Judged {
  /** Undefined: it cannot be told. */
  readonly isAffected: boolean | undefined;
  readonly fixed: string | null;
}

function judge(entry: unknown, subject: Subject): Judged {
  const listed = items(at(entry, "versions"), mostVersions).some((one) => isSame(one, subject));
  const ranges = items(at(entry, "ranges"), mostEntries).filter((range) => at(range, "type") !== "GIT");
  const spans = ranges.map((range) => judgeRange(at(range, "events"), subject));
  const fixed = spans.find((span) => span.isAffected !== false && span.fixed !== null)?.fixed ?? null;
  const later = fixed ?? (listed ? (spans.find((span) => span.fixed !== null)?.fixed ?? null) : null);
  if (listed || spans.some(({ isAffected }) => isAffected === true))
    return { isAffected: true, fixed: later };
  const isOpen = spans.length === 0 && items(at(entry, "versions"), 1).length === 0;
  const isUnclear =
    isOpen ||
    isLong(at(entry, "versions"), mostVersions) ||
    spans.some(({ isAffected }) => isAffected === undefined);
  return isUnclear ? { isAffected: undefined, fixed: later } : { isAffected: false, fixed: null };
}

/** Of what is not read to its end nobody can say what is not in it. */
function isLong(list: unknown, most: number): boolean {
  return Array.isArray(list) && list.length > most;
}

function isSame(other: unknown, { kind, version }: Subject): boolean {
  if (typeof other !== "string") return false;
  if (kind === "pypi" && other.length <= 128) return pypiVersion(other) === pypiVersion(version);
  return other === version;
}

function judgeRange(events: unknown, { kind, version }: Subject): Judged {
  if (isLong(events, mostEntries)) return { isAffected: undefined, fixed: null };
  let isAffected = false;
  const fixes: string[] = [];
  // In order of the versions, whatever the order of the record; "0" is before all.
  const known: { readonly name: string; readonly at: string }[] = [];
  for (const event of items(events, mostEntries)) {
    for (const name of ["introduced", "fixed", "last_affected"]) {
      const of = words(at(event, name), 200);
      if (of !== undefined) known.push({ name, at: of });
    }
  }
  const order = (a: string, b: string): number | undefined =>
    a === b ? 0 : a === "0" ? -1 : b === "0" ? 1 : compareVersions(kind, a, b);
  if (known.length === 0 || known.some((event) => order(event.at, version) === undefined)) {
    return { isAffected: undefined, fixed: null };
  }
  // Where a span ends and another begins at the same version, it has not ended.
  const rank = (name: string) => (name === "introduced" ? 1 : 0);
  for (const event of known.sort((a, b) => (order(a.at, b.at) ?? 0) || rank(a.name) - rank(b.name))) {
    const difference = order(event.at, version) ?? 0;
    if (event.name === "introduced" && difference <= 0) isAffected = true;
    if (event.name === "fixed" && difference <= 0) isAffected = false;
    if (event.name === "last_affected" && difference < 0) isAffected = false;
    if (event.name === "fixed" && difference > 0) fixes.push(event.at);
  }
  return { isAffected, fixed: fixes[0] ?? null };
}

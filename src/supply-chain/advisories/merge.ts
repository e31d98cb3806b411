import { type Advisory, advisorySeverities, compareAdvisories } from "../../model/advisory.ts";
import { compareVersions } from "./order.ts";
import type { SubjectKind } from "./subjects.ts";

/** One for each vulnerability: several databases have it, each under a name of its own, and know the others' names. */
export function mergeAdvisories(kind: SubjectKind, all: readonly Advisory[]): readonly Advisory[] {
  const groups: Advisory[][] = [];
  for (const advisory of all) {
    const names = new Set(namesOf(advisory));
    const own = groups.filter((group) => group.some((one) => namesOf(one).some((name) => names.has(name))));
    for (const group of own) groups.splice(groups.indexOf(group), 1);
    groups.push([...own.flat(), advisory]);
  }
  return groups.map((group) => mergeGroup(kind, group)).sort(compareAdvisories);
}

function namesOf({ id, aliases }: Advisory): readonly string[] {
  return [id, ...aliases].map((name) => name.toUpperCase());
}

function mergeGroup(kind: SubjectKind, group: readonly Advisory[]): Advisory {
  const rank = ({ id }: Advisory) => (/^GHSA-/i.test(id) ? 0 : /^CVE-/i.test(id) ? 1 : 2);
  const [first, ...others] = group.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  if (!first) throw new Error("an advisory of nothing");
  const rated = group.flatMap(({ severity }) => (severity === null ? [] : [severity]));
  const fixes = group.flatMap(({ fixed }) => (fixed === null ? [] : [fixed]));
  const aliases = new Set([...first.aliases, ...others.flatMap(({ id, aliases: more }) => [id, ...more])]);
  aliases.delete(first.id);
  return {
    ...first,
    aliases: [...aliases].sort(),
    severity: advisorySeverities.findLast((one) => rated.includes(one)) ?? null,
    summary: group.find(({ summary }) => summary !== "")?.summary ?? "",
    // Where they do not agree, the later one is sure to be fixed.
    fixed: fixes.sort((a, b) => compareVersions(kind, b, a) ?? 0)[0] ?? null,
  };
}

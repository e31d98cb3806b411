import { canonicalJson } from "../model/canonical.ts";
import { below, type RenameSuggestion } from "./change.ts";
import type { Item } from "./contract.ts";
import { argumentNames, argumentsOf, objectAt } from "./items.ts";
import { undescribed } from "./schema/meaning.ts";
import { shown } from "./text/visible.ts";

type Named = Item & { readonly name: string };

/** What is looked at to tell whether one thing is another under a new name. */
export interface Candidate {
  readonly pointer: string;
  readonly name: string;
  /** As people call it: `new_page.pageIdx`. */
  readonly label: string;
  /** Equal for things that take and give the same. */
  readonly meaning: string;
  readonly description: string;
  /** Names of what is in it; undefined where there is nothing to name. */
  readonly parts?: readonly string[];
}

/** At most so many are compared each with each. */
const maximumCandidates = 200;

export function suggestRenames(
  kind: "tool" | "prompt",
  root: string,
  gone: readonly Named[],
  come: readonly Named[],
): readonly RenameSuggestion[] {
  const candidate = (item: Named): Candidate => ({
    pointer: below(root, item.name),
    name: item.name,
    label: item.name,
    meaning: canonicalJson([
      undescribed(objectAt(item, "inputSchema")),
      undescribed(objectAt(item, "outputSchema")),
      kind === "prompt"
        ? [...argumentsOf(item)].map(([name, { required }]) => [name, required ?? false])
        : [],
    ]),
    description: typeof item.description === "string" ? item.description : "",
    parts: kind === "tool" ? argumentNames(item) : [...argumentsOf(item).keys()],
  });
  return matched(kind, gone.map(candidate), come.map(candidate));
}

/** Resources and templates, by their addresses. What they are called and of what type they are is what they mean. */
export function suggestAddresses<Entry extends Item>(
  kind: "resource" | "resource-template",
  root: string,
  { gone, come, nameOf }: Came<Entry>,
): readonly RenameSuggestion[] {
  const candidate = (item: Entry): Candidate => ({
    pointer: below(root, nameOf(item)),
    name: nameOf(item),
    label: nameOf(item),
    meaning: canonicalJson([item.name ?? null, item.title ?? null, item.mimeType ?? null]),
    description: typeof item.description === "string" ? item.description : "",
  });
  return matched(kind, gone.map(candidate), come.map(candidate));
}

interface Came<Entry> {
  readonly gone: readonly Entry[];
  readonly come: readonly Entry[];
  readonly nameOf: (entry: Entry) => string;
}

/** What the meaning of a candidate is made of, and how its name is called. */
const words = {
  tool: ["schema", "name"],
  argument: ["schema", "name"],
  field: ["schema", "name"],
  prompt: ["schema", "name"],
  resource: ["name and type", "address"],
  "resource-template": ["name and type", "address"],
} as const satisfies Record<RenameSuggestion["kind"], readonly [meaning: string, name: string]>;

/** The most likely pairs, each candidate at most once, and none where several are equally likely. */
export function matched(
  kind: RenameSuggestion["kind"],
  gone: readonly Candidate[],
  come: readonly Candidate[],
): readonly RenameSuggestion[] {
  if (gone.length * come.length > maximumCandidates ** 2) return [];
  const likely = gone.flatMap((from) =>
    come.flatMap((to) => {
      const found = likeness(from, to, words[kind]);
      return found === undefined ? [] : [{ from, to, ...found }];
    }),
  );
  likely.sort((a, b) => b.score - a.score);
  const taken = new Set<Candidate>();
  const tied = new Set<Candidate>();
  const found: RenameSuggestion[] = [];
  for (const pair of likely) {
    const { from, to, score, reason } = pair;
    if (taken.has(from) || taken.has(to) || tied.has(from) || tied.has(to)) continue;
    const isTied = likely.some(
      (other) =>
        other !== pair &&
        other.score === score &&
        ((other.from === from && !taken.has(other.to)) || (other.to === to && !taken.has(other.from))),
    );
    for (const each of [from, to]) (isTied ? tied : taken).add(each);
    if (isTied) continue;
    found.push({
      kind,
      from: from.pointer,
      to: to.pointer,
      before: shown(from.label),
      after: shown(to.label),
      confidence: score >= 3 ? "high" : "low",
      reason,
    });
  }
  return found;
}

function likeness(
  a: Candidate,
  b: Candidate,
  [meaning, name]: (typeof words)[RenameSuggestion["kind"]],
): { readonly score: number; readonly reason: string } | undefined {
  const isSame = a.meaning === b.meaning;
  const isDescribedAlike = a.description.length >= 12 && a.description === b.description;
  const names = nameLikeness(a.name, b.name);
  const same = `same ${meaning}`;
  const judged = isSame ? same : `another ${meaning}`;
  if (folded(a.name) === folded(b.name))
    return {
      score: isSame ? 5 : 4,
      reason: `the ${name}${name.endsWith("s") ? "es" : "s"} differ in notation only, ${judged}`,
    };
  if (isSame && isDescribedAlike) return { score: 3 + names, reason: `${same} and same description` };
  if (isDescribedAlike) return { score: 2 + names, reason: `same description, ${judged}` };
  const parts = overlap(a.parts ?? [], b.parts ?? []);
  const isTelling = a.parts === undefined || a.parts.length > 0;
  if (isSame && isTelling && names >= 0.3) return { score: 2 + names, reason: `${same}, similar ${name}` };
  const texts = overlap(wordsIn(a.description), wordsIn(b.description));
  if (isSame && texts >= 0.6) return { score: 1 + texts, reason: `${same}, similar description` };
  if (names >= 0.5 && parts >= 0.5)
    return { score: 1 + names, reason: "similar name, mostly the same arguments" };
  return undefined;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** 0 to 1: words in common, or as much of a common beginning. */
function nameLikeness(a: string, b: string): number {
  const [x, y] = [folded(a), folded(b)];
  let common = 0;
  while (common < Math.min(x.length, y.length) && x[common] === y[common]) common += 1;
  return Math.max(overlap(wordsIn(a), wordsIn(b)), common / Math.max(x.length, y.length, 1));
}

function wordsIn(name: string): readonly string[] {
  return name
    .slice(0, 1000)
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [new Set(a), new Set(b)];
  if (x.size === 0 && y.size === 0) return 0;
  const common = [...x].filter((word) => y.has(word)).length;
  return common / (x.size + y.size - common);
}

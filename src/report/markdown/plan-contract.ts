import { visible } from "../../contract/text/visible.ts";
import type { DeploymentId } from "../../model/deployment.ts";
import { verdictInShort, warningsIn } from "../contract/groups.ts";
import { comparisonMarkdown } from "../contract/markdown.ts";
import type { ComparedVersion, ContractNote } from "../contract/note.ts";
import { apartWords } from "../contract/note-words.ts";
import { count } from "../text.ts";
import { details, list } from "./blocks.ts";
import { bold, code, htmlText, text } from "./escape.ts";
import type { Tier } from "./fit.ts";
import type { PlanView } from "./plan-view.ts";

/** Bytes that the differences of contracts may take together; where it is full, the line alone is said. */
const roomFor = {
  comment: { full: 28_000, collapsed: 9_000, list: 0, counts: 0 },
  summary: { full: 400_000, collapsed: 60_000, list: 0, counts: 0 },
} as const satisfies Record<string, Record<Tier, number>>;

/** Where it is written: a comment has little room, a job summary much. */
export type Paper = keyof typeof roomFor;

/** Below it a difference is better told by its line. */
const leastRoom = 600;

/** Tools of one kind that are named before the rest is only counted. */
const mostTools = 20;

interface Told {
  readonly ids: readonly DeploymentId[];
  readonly server: string;
  readonly note: ContractNote;
}

/** What is promised to clients: every change of every contract, each once for all the environments that it comes to. */
export function contractSection({ changes, extra }: PlanView, tier: Tier, paper: Paper): string {
  const told = toldOnce(
    changes.flatMap(({ id, server }) => {
      const note = extra.contracts?.get(id);
      return note === undefined ? [] : [{ ids: [id], server, note }];
    }),
  );
  if (told.length === 0) return "";
  const compared = told.flatMap(({ note }) => note.compared).length;
  const room = compared === 0 ? 0 : Math.floor(roomFor[paper][tier] / compared);
  return details(`Contract: ${htmlText(inShort(told))}`, told.map((one) => block(one, room)).join("\n\n"));
}

function toldOnce(all: readonly Told[]): readonly Told[] {
  const groups = new Map<string, Told>();
  for (const one of all) {
    const { compared, deprecated, apart } = one.note;
    const pairs = compared.map(({ as, from, to }) => [as, from, to]);
    const key = JSON.stringify([one.server, pairs, deprecated, apart]);
    const known = groups.get(key);
    groups.set(key, known ? { ...known, ids: [...known.ids, ...one.ids] } : one);
  }
  return [...groups.values()];
}

/** `additive, 2 changes`; of several, how many are what. */
function inShort(told: readonly Told[]): string {
  const comparisons = told.flatMap(({ note }) => note.compared.map(({ comparison }) => comparison));
  const twice = comparisons.flatMap(warningsIn).length;
  const warned = twice === 0 ? [] : [`${twice} to look at twice`];
  const [only] = comparisons;
  if (comparisons.length < 2) {
    return [
      only === undefined ? "tools that differ or are deprecated" : verdictInShort(only),
      ...warned,
    ].join(", ");
  }
  const verdicts = [...new Set(comparisons.map(({ verdict }) => verdict))].map(
    (verdict) => `${comparisons.filter((one) => one.verdict === verdict).length} ${verdict}`,
  );
  return [...verdicts, ...warned].join(", ");
}

function block({ ids, note }: Told, room: number): string {
  const names = ids.slice(0, 10).map((id) => code(id));
  const where = `${names.join(", ")}${ids.length > 10 ? `, and ${count(ids.length - 10, "more deployment")}` : ""}`;
  const compared = note.compared.flatMap((one) => comparedBlocks(where, one, room));
  return [...(compared.length === 0 ? [where] : compared), ...toolBlocks(note)].join("\n\n");
}

function comparedBlocks(
  where: string,
  { as, from, to, comparison, line }: ComparedVersion,
  room: number,
): readonly string[] {
  const versions = `, ${text(from, 60)} → ${text(to, 60)}${as === "blue" ? "" : ` (${as})`}`;
  const told = room < leastRoom ? "" : comparisonMarkdown(comparison, { limit: room });
  return comparison.changes.length > 0 && told !== ""
    ? [`${where}${versions}`, told]
    : [`${where}${as === "blue" ? "" : versions}: ${text(visible(line), 600)}`];
}

function toolBlocks({ deprecated, apart }: ContractNote): readonly string[] {
  const called = deprecated.map(
    ({ name, isNew }) => `${code(visible(name))} is ${isNew ? "now " : ""}deprecated`,
  );
  const differing = apart.map((one) => `${code(visible(one.name))} ${text(apartWords(one), 200)}`);
  return [...toolList("Deprecated", called), ...toolList("Not the same in all that is live", differing)];
}

/** Under a heading: a list that comes after another one would belong to it. */
function toolList(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const rest = items.length - mostTools;
  const more = rest > 0 ? [`and ${count(rest, "more tool")}`] : [];
  return [bold(`${title}: ${items.length}`), list([...items.slice(0, mostTools), ...more])];
}

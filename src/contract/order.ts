import { compareText } from "../model/finding.ts";
import { type ChangeClass, type ContractChange, changeClasses } from "./change.ts";

/** What a server offers, what clients lean on most first: whatever is cut is cut at the end. */
const lists = ["instructions", "tools", "prompts", "resourceTemplates", "resources"] as const;

/**
 * The order in which changes are told everywhere: the worst class first; in it, what is of tools, prompts, templates,
 * resources; of one list, whole entries before what is in them, by pointer.
 */
export function inOrder(changes: readonly ContractChange[]): readonly ContractChange[] {
  const ranked = changes.map((change) => ({
    change,
    rank: classRank[change.class] * ranksOfPlaces + placeRank(change.pointer),
  }));
  ranked.sort((a, b) => a.rank - b.rank || compareText(a.change.pointer, b.change.pointer));
  return ranked.map(({ change }) => change);
}

/** As `inOrder`, of pointers into a contract. */
export function comparePlaces(a: string, b: string): number {
  return placeRank(a) - placeRank(b) || compareText(a, b);
}

const classRank = Object.fromEntries(changeClasses.map((name, rank) => [name, rank])) as Readonly<
  Record<ChangeClass, number>
>;

const listRank: ReadonlyMap<string, number> = new Map(lists.map((name, rank) => [name, rank]));

const ranksOfPlaces = 2 * (lists.length + 1);

function placeRank(pointer: string): number {
  const [, list = "", , inside] = pointer.split("/", 4);
  return 2 * (listRank.get(list) ?? lists.length) + (inside === undefined ? 0 : 1);
}

import { compareText } from "../model/finding.ts";
import { type ChangeClass, type ContractChange, changeClasses } from "./change.ts";

/** What a server offers, what clients lean on most first: whatever is cut is cut at the end. */
const lists = ["instructions", "tools", "prompts", "resourceTemplates", "resources"] as const;

/**
 * The order in which changes are told everywhere: the worst class first; in it, what is of tools, prompts, templates,
 * resources; of one list, whole entries before what is in them, by pointer.
 */
export function inOrder(changes: readonly ContractChange[]): readonly ContractChange[] {
  return changes.toSorted(
    (a, b) => classRank[a.class] - classRank[b.class] || comparePlaces(a.pointer, b.pointer),
  );
}

/** As `inOrder`, of pointers into a contract. */
export function comparePlaces(a: string, b: string): number {
  return placeRank(a) - placeRank(b) || compareText(a, b);
}

const classRank = Object.fromEntries(changeClasses.map((name, rank) => [name, rank])) as Readonly<
  Record<ChangeClass, number>
>;

const listRank: ReadonlyMap<string, number> = new Map(lists.map((name, rank) => [name, rank]));

function placeRank(pointer: string): number {
  const [, list = "", , inside] = pointer.split("/", 4);
  return 2 * (listRank.get(list) ?? lists.length) + (inside === undefined ? 0 : 1);
}

import { type Alike, alike } from "../../contract/alike.ts";
import {
  type ChangeClass,
  type ContractChange,
  type ContractComparison,
  changeClasses,
} from "../../contract/change.ts";
import type { ContractNotice } from "../../contract/examine.ts";
import type { Reason } from "../../contract/reasons.ts";
import { visible } from "../../contract/text/visible.ts";
import { count } from "../text.ts";

/** How each class is called where people read it, and what it means to them. */
export const classWords = {
  breaking: {
    title: "Breaking",
    light: "🔴",
    style: "bad",
    means: "calls or readers that were right can fail",
  },
  unknown: {
    title: "Unknown",
    light: "🟡",
    style: "warn",
    means: "nobody can say without knowing the server",
  },
  additive: { title: "Additive", light: "🟢", style: "good", means: "what was right stays right" },
  documentation: { title: "Documentation", light: "⚪", style: "faint", means: "what a model reads" },
} as const satisfies Record<ChangeClass, object>;

/** Whom a change concerns. */
export const sideWords = {
  input: "callers",
  output: "readers",
  listing: "lists",
} as const satisfies Record<ContractChange["side"], string>;

export interface Grouped {
  readonly class: ChangeClass;
  readonly changes: readonly ContractChange[];
}

/** Worst first; classes that nothing is of are left out. */
export function groupChanges({ changes }: ContractComparison): readonly Grouped[] {
  return changeClasses.flatMap((kind) => {
    const found = changes.filter((change) => change.class === kind);
    return found.length === 0 ? [] : [{ class: kind, changes: found }];
  });
}

/** `1 breaking, 2 additive`; `no change`. */
export function countChanges(comparison: ContractComparison): string {
  const groups = groupChanges(comparison);
  if (groups.length === 0) return "no change";
  if (groups.length === 1) return count(comparison.changes.length, "change");
  return groups.map((group) => `${group.changes.length} ${group.class}`).join(", ");
}

/** `additive, 2 changes`, `none`. */
export function verdictInShort(comparison: ContractComparison): string {
  const { verdict, changes } = comparison;
  return verdict === "none" ? "no change" : `${verdict}, ${count(changes.length, "change")}`;
}

/** One or several changes of one reason, with what of their why was not said of those before. */
export interface Reasoned extends Alike {
  readonly why: string;
}

/**
 * Changes of one reason together, in the order in which the reasons come, so that what is true of twenty of them
 * is read once; an example is each one's own. Where there are more than `most`, what is alike is one entry, and `rest`
 * is how many changes are not told even so.
 */
export function reasoned(
  changes: readonly ContractChange[],
  most: number,
): { readonly told: readonly Reasoned[]; readonly rest: number } {
  const byReason = new Map<string, ContractChange[]>();
  for (const change of changes) {
    const known = byReason.get(change.reason);
    if (known) known.push(change);
    else byReason.set(change.reason, [change]);
  }
  const entries = alike([...byReason.values()].flat(), () => changes.length <= most);
  let before = "";
  const told = entries.slice(0, most).map((entry) => {
    const why = visible(entry.first.why ?? "");
    const [general = "", ...examples] = why.split(/; (?=for example )/);
    const isRepeated = general !== "" && general === before;
    before = general;
    return { ...entry, why: isRepeated ? examples.join("; ") : why };
  });
  return { told, rest: entries.slice(most).flatMap((entry) => entry.changes).length };
}

/** Hints that clients go by are set for all tools at once; more of these would bury what is worse. */
const mostPermissions = 4;

/** Kinds that are often harmless, the more often the later. */
const mild: readonly ContractNotice["kind"][] = ["reference", "permission"];

/** The notices that are written out, what is often harmless last, of hints only some, and how many are left out. */
export function toldNotices(
  notices: readonly ContractNotice[],
  most: number,
): { readonly told: readonly ContractNotice[]; readonly rest: number } {
  const isPermission = ({ kind }: ContractNotice) => kind === "permission";
  const permissions = new Set(notices.filter(isPermission).slice(mostPermissions));
  const told = notices
    .filter((notice) => !permissions.has(notice))
    .toSorted((a, b) => mild.indexOf(a.kind) - mild.indexOf(b.kind))
    .slice(0, most);
  return { told, rest: notices.length - told.length };
}

/** Everything to look at twice, with where it stands. */
export function warningsIn({ changes }: ContractComparison): readonly ContractNotice[] {
  return changes.flatMap(({ pointer, warnings = [] }) =>
    warnings.map(({ kind, text, pointer: at = pointer }) => ({ pointer: at, kind, text })),
  );
}

const textReasons: ReadonlySet<string> = new Set<Reason>([
  ...(["description-changed", "description-added", "description-removed"] as const),
  ...(["title-changed", "text-changed", "instructions-changed"] as const),
]);

/**
 * A text that changed, which is read side by side; other values are told in the summary. The pointer does not tell:
 * arguments are called `title` and `description` too.
 */
export function isTextChange({ reason, before, after }: ContractChange): boolean {
  return textReasons.has(reason) && (before !== undefined || after !== undefined);
}

/** `/tools/forecast/inputSchema/properties/units` as `forecast units`: what people call it. */
export function placeWords(pointer: string): string {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const [list, name, ...rest] = steps;
  if (name === undefined) return list ?? "";
  const kind =
    list === "tools"
      ? ""
      : `${(list ?? "").replace(/s$/, "").replace("resourceTemplate", "resource template")} `;
  const inside = rest.filter((step, index) => !isStructure(step, index, rest));
  return [`${kind}${name}`, ...inside].join(" ");
}

const structure = new Set([
  ...["inputSchema", "outputSchema", "properties", "required", "arguments", "$defs", "definitions"],
]);
const holdNames = new Set(["properties", "required", "arguments", "$defs", "definitions"]);

/** Steps that say how a schema is written; below `properties` a name is a name, whatever it is. */
function isStructure(step: string, index: number, steps: readonly string[]): boolean {
  if (step === "outputSchema") return false;
  // What stands in a place for names is one, unless that place is a name itself.
  let isName = false;
  for (const before of steps.slice(0, index)) isName = !isName && holdNames.has(before);
  return !isName && structure.has(step);
}

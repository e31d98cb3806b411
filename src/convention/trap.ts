import type { ConventionRuleId } from "./rules.ts";
import type { Budget, Tree } from "./tree.ts";

/** Something wrong at an extent of a text (offsets); becomes a finding when line and column are known. */
export interface Trap {
  readonly rule: ConventionRuleId;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly hint?: string;
}

/** What a parser with positions makes of a text. */
export interface Parsed {
  /** Absent where the text could not be read at all. */
  readonly tree?: Tree;
  readonly traps: readonly Trap[];
}

export const tooDeep: Trap = {
  rule: "convention/too-deep",
  start: 0,
  end: 1,
  message: "maps and lists are nested more than 32 deep",
};

const tooManyNodes: Trap = {
  rule: "convention/too-many-nodes",
  start: 0,
  end: 1,
  message: "the document has more than 50,000 values",
};

/** A tree that was cut at a limit is no tree. */
export function parsed(tree: Tree, traps: readonly Trap[], budget: Budget): Parsed {
  if (budget.exceeded === undefined) return { tree, traps };
  return { traps: [budget.exceeded === "depth" ? tooDeep : tooManyNodes] };
}

import type { ContractWarning } from "./warning.ts";

/** `unknown`: something differs and the comparison cannot say whether it breaks a client. */
export type ChangeClass = "breaking" | "unknown" | "additive" | "documentation";

/** Whom it concerns: who calls (input), who reads the answer (output), or who looks at the lists. */
export type ChangeSide = "input" | "output" | "listing";

export interface ContractChange {
  /** JSON pointer into the contract, with names in place of indexes: `/tools/forecast/inputSchema/...`. */
  readonly pointer: string;
  readonly class: ChangeClass;
  readonly side: ChangeSide;
  /** Stable code: `tool-removed`, `argument-required`, `type-narrowed`, ... */
  readonly reason: string;
  /** One line for people: `+ forecast.units (optional)`. Without control characters. */
  readonly summary: string;
  /** One sentence: for whom it breaks and why, or why it does not. Without control characters. */
  readonly why?: string;
  /** The text that changed, or the value as JSON text, as the contract has it: hidden characters included. */
  readonly before?: string;
  readonly after?: string;
  /** What a reviewer should look at twice. Never decides the class. */
  readonly warnings?: readonly ContractWarning[];
}

export type ContractVerdict = ChangeClass | "none";

/** A removed thing and an added one that look like one thing renamed. The removal stays breaking. */
export interface RenameSuggestion {
  readonly kind: "tool" | "argument" | "field" | "prompt" | "resource" | "resource-template";
  /** Pointers of what went and of what came, as their changes have them. */
  readonly from: string;
  readonly to: string;
  /** Names of both, for people: `tavily-search`, `new_page.pageIdx`. Without control characters. */
  readonly before: string;
  readonly after: string;
  /** `high`: same schema, or same name but for its notation. `low`: similar. */
  readonly confidence: "high" | "low";
  /** Why it is suggested: `same schema and description, names differ in notation only`. */
  readonly reason: string;
}

export interface ContractComparison {
  /** The worst class among the changes; `none` where nothing but notation differs. */
  readonly verdict: ContractVerdict;
  /** As `inOrder` has them: worst first, tools before what clients lean on less. */
  readonly changes: readonly ContractChange[];
  /** Suggestions only; the most likely ones first. */
  readonly renames?: readonly RenameSuggestion[];
}

export const changeClasses = [
  "breaking",
  "unknown",
  "additive",
  "documentation",
] as const satisfies readonly ChangeClass[];

/** Further steps of a JSON pointer. */
export function below(pointer: string, ...steps: readonly string[]): string {
  let found = pointer;
  for (const step of steps) found += `/${special.test(step) ? escaped(step) : step}`;
  return found;
}

/** What is known of a place, or else of the nearest one above it. */
export function nearest<Known>(pointer: string, known: ReadonlyMap<string, Known>): Known | undefined {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const found = known.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

const special = /[~/]/;

function escaped(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}

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
}

export type ContractVerdict = ChangeClass | "none";

export interface ContractComparison {
  /** The worst class among the changes; `none` where nothing but notation differs. */
  readonly verdict: ContractVerdict;
  /** Worst first, then by pointer. */
  readonly changes: readonly ContractChange[];
}

export const changeClasses = [
  "breaking",
  "unknown",
  "additive",
  "documentation",
] as const satisfies readonly ChangeClass[];

/** One more step of a JSON pointer. */
export function below(pointer: string, ...steps: readonly string[]): string {
  return pointer + steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

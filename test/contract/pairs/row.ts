import type { ContractVerdict } from "../../../src/contract/change.ts";
import type { Json } from "../../../src/model/canonical.ts";

/**
 * Before, after, what becomes of callers if it is an input, and of readers if it is an output; then what is told of the
 * input, where that matters: a reason and where it is, below the root.
 */
export type Row = readonly [
  name: string,
  before: Json,
  after: Json,
  input: ContractVerdict,
  output: ContractVerdict,
  ...told: readonly string[],
];

/** Where the member is of which most rows speak. */
export const x = "/properties/x";

export const string = { type: "string" };
export const number = { type: "number" };
export const integer = { type: "integer" };
export const boolean = { type: "boolean" };
export const nothing = { type: "null" };
export const object = (properties: { readonly [name: string]: Json }, ...required: readonly string[]) => ({
  type: "object",
  properties,
  required,
});
/** A member called `then` makes an object look like a promise to linters. */
export const when = (condition: Json, then: Json): { readonly [name: string]: Json } =>
  Object.fromEntries(["if", "then"].map((keyword, n) => [keyword, n === 0 ? condition : then]));
export const circle = object({ kind: { const: "circle" }, radius: number }, "kind", "radius");
export const square = object({ kind: { const: "square" }, side: number }, "kind", "side");

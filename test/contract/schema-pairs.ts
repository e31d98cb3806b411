import type { ContractVerdict } from "../../src/contract/change.ts";
import type { Json } from "../../src/model/canonical.ts";
import { choices } from "./pairs/choices.ts";
import { lists, objects } from "./pairs/collections.ts";
import { numbers, texts } from "./pairs/limits.ts";
import { notation } from "./pairs/notation.ts";
import { roots } from "./pairs/roots.ts";
import type { Row } from "./pairs/row.ts";
import { described, types, values } from "./pairs/scalars.ts";

export interface SchemaPair {
  readonly name: string;
  /** Roots: objects whose one member is `x`, but for those that are about the root. */
  readonly before: Json;
  readonly after: Json;
  /** For callers, where it is an input. */
  readonly input: ContractVerdict;
  /** For readers, where it is an output. */
  readonly output: ContractVerdict;
  /** Reasons and places of the input's changes: `type-narrowed /properties/x/type`. */
  readonly told: readonly string[];
}

const members: readonly Row[] = [
  ...notation,
  ...described,
  ...types,
  ...values,
  ...numbers,
  ...texts,
  ...lists,
  ...objects,
  ...choices,
];

function memberOf(schema: Json): Json {
  return { type: "object", properties: { x: schema } };
}

export const schemaPairs: readonly SchemaPair[] = [
  ...members.map(([name, before, after, input, output, ...told]) => ({
    name,
    before: memberOf(before),
    after: memberOf(after),
    input,
    output,
    told,
  })),
  ...roots.map(([name, before, after, input, output, ...told]) => ({
    name: `root: ${name}`,
    before,
    after,
    input,
    output,
    told,
  })),
];

import type { Json } from "../../model/canonical.ts";
import type { JsonObject } from "../schema-form.ts";
import type { Answer } from "./answer.ts";
import type { Reading } from "./evaluate.ts";
import type { World } from "./world.ts";

/** Whether one schema admits all that another does, and if not, an instance that is meant to show it. */
export interface Inclusion {
  readonly answer: Answer;
  readonly witness?: Json;
}

/** One question: are instances of the schemas of `part` valid under those of `whole`? */
export interface Inquiry {
  readonly part: World;
  readonly whole: World;
  /** How the whole takes a member that it does not name. The part is only given what it names. */
  readonly reading: Reading;
  readonly asked: Map<JsonObject, Map<JsonObject, Inclusion>>;
  /** Questions that are being answered: one of them coming up again is assumed to be so. */
  readonly open: { readonly part: JsonObject; readonly whole: JsonObject }[];
  /** The outermost open question whose answer was assumed since it was last looked at. */
  assumed: number;
  /** Asks the same of two parts, so many levels below the roots. The witness is nobody's word yet. */
  readonly include: (part: Json, whole: Json, depth: number) => Inclusion;
}

export const yes: Inclusion = { answer: "yes" };
export const unknown: Inclusion = { answer: "unknown" };

/** The first no that can be shown; unknown where one of them is no yes. */
export function firstNo(checks: Iterable<() => Inclusion>): Inclusion {
  let found = yes;
  for (const check of checks) {
    const answer = check();
    if (answer.answer === "no" && answer.witness !== undefined) return answer;
    if (answer.answer !== "yes") found = unknown;
  }
  return found;
}

import type { ContractChange } from "../../contract/change.ts";
import type { Contract } from "../../contract/contract.ts";
import { canonicalJson, type Json } from "../../model/canonical.ts";
import { at } from "../../model/json.ts";

/**
 * What tells one change from another that led to the same contract. One that shows neither what was there before nor
 * what went by name is bound to all that stood at its place: another branch of a choice that went is another change.
 */
export function identityOf(change: ContractChange, former: Contract): string {
  const { pointer, class: kind, side, reason, summary, before, after } = change;
  const isTold = before !== undefined || after !== undefined || isByName.test(reason);
  const place = isTold ? {} : { place: placeIn(former, pointer) };
  return canonicalJson({ pointer, kind, side, reason, summary, before, after, ...place });
}

/** What came, went, or must be there, as a whole: its name says which it is. */
const isByName =
  /^(?:tool|prompt|resource|resource-template|argument|field)-(?:added|removed|required|optional)$/;

/** A contract's part that a pointer leads to, as far as it leads; the whole schema where that refers elsewhere. */
function placeIn(contract: Contract, pointer: string): Json {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  let place: unknown = contract;
  let schema: unknown;
  for (const [depth, step] of steps.entries()) {
    const next = stepInto(place, step);
    if (next === undefined) break;
    place = next;
    if (depth === 2 && step.endsWith("Schema")) schema = place;
  }
  const text = JSON.stringify(place);
  return JSON.parse(schema !== undefined && refers.test(text) ? JSON.stringify(schema) : text) as Json;
}

const refers = /"\$(?:ref|dynamicRef|recursiveRef)":/;

/** Entries of lists go by their names; several of one name together. */
function stepInto(place: unknown, step: string): unknown {
  if (!Array.isArray(place)) return at(place, step);
  const named = place.filter((entry) =>
    ["name", "uri", "uriTemplate"].some((key) => at(entry, key) === step),
  );
  if (named.length > 0) return named.length === 1 ? named[0] : named;
  return /^\d{1,6}$/.test(step) ? place[Number(step)] : undefined;
}

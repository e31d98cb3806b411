import { canonicalSchema } from "../../../src/contract/canonical-schema.ts";
import { compareContracts } from "../../../src/contract/compare.ts";
import { inquiryOf, type Subsumption, subsumes } from "../../../src/contract/schema/subsume.ts";
import { worldOf } from "../../../src/contract/schema/world.ts";
import type { Json } from "../../../src/model/canonical.ts";
import { contract } from "../contracts.ts";
import { closed, opened } from "./closed.ts";
import { guess, nearMiss, randomOf, validator } from "./instances.ts";
import type { Schema } from "./schemas.ts";

export type Side = "input" | "output";

export interface Pair {
  readonly before: Schema;
  readonly after: Schema;
  readonly seed: number;
}

/** What the comparison says of a tool whose one schema changes, as it is written. */
export function compared(side: Side, before: Json, after: Json) {
  const of = (schema: Json) =>
    contract({
      tools: [
        side === "input"
          ? { name: "t", inputSchema: schema }
          : { name: "t", inputSchema: { type: "object" }, outputSchema: schema },
      ],
    });
  return compareContracts(of(before), of(after));
}

/** Whatever must fit, as a validator sees it: what was sent into what is taken now, what comes now into what was promised. */
export function sides(side: Side, { before, after }: Pair) {
  const isInput = side === "input";
  const [part, whole] = isInput ? [before, after] : [after, before];
  return {
    part,
    whole,
    isPart: validator({ type: "object", ...closed(part, isInput) }),
    isWhole: validator({ type: "object", ...(isInput ? closed(whole, true) : opened(whole)) }),
  };
}

/** Instances of the one schema that must be instances of the other, and those that are not. */
export function tried(side: Side, pair: Pair, count: number) {
  const { part, whole, isPart, isWhole } = sides(side, pair);
  const random = randomOf(pair.seed);
  let shown = 0;
  const lost: Json[] = [];
  for (let n = 0; n < count; n += 1) {
    const from = n % 4 === 3 ? whole : part;
    const first = guess(from, from, random);
    for (const value of [first, nearMiss(first, random)]) {
      if (!isPart(value)) continue;
      shown += 1;
      if (!isWhole(value)) lost.push(value);
    }
  }
  return { shown, lost };
}

/** Whether all fits, as the comparison sees it, with an instance where not. */
export function fits(side: Side, { before, after }: Pair): Subsumption {
  const isInput = side === "input";
  const reading = { unnamed: isInput ? "refused" : "ignored", isArguments: isInput } as const;
  const steps = { left: 1_000_000 };
  const [a, b] = [before, after].map((schema) => canonicalSchema({ type: "object", ...schema }, side));
  const [part = null, whole = null] = isInput ? [a, b] : [b, a];
  return subsumes(
    inquiryOf(worldOf(part, steps, isInput), worldOf(whole, steps, isInput), reading),
    part,
    whole,
    true,
  );
}

/** Exactly one of several objects is another thing when they are closed: then one validator could not tell both sides. */
function withoutExclusive(pair: Pair): Pair {
  const plain = (schema: Schema): Schema =>
    JSON.parse(JSON.stringify(schema).replaceAll('"oneOf"', '"anyOf"'));
  return { ...pair, before: plain(pair.before), after: plain(pair.after) };
}

/** Told by names alone: no instance shows it. */
const byName = new Set(["field-removed"]);

/** What is wrong with what is said of a pair; undefined where all is in order. */
export function fault(
  side: Side,
  given: Pair,
  count = 16,
): { readonly kind: string; readonly shown: number } & { readonly [key: string]: unknown } {
  const pair = side === "input" ? given : withoutExclusive(given);
  const { verdict, changes } = compared(side, pair.before, pair.after);
  const classes = changes.map((change) => change.class);
  const isHarmless = !classes.includes("breaking") && !classes.includes("unknown");
  if (isHarmless) {
    const { shown, lost } = tried(side, pair, count);
    if (lost.length > 0) return { kind: `${side}: missed`, shown, lost: lost[0], changes };
    if (verdict === "none" && compared(side, pair.after, pair.before).verdict !== "none")
      return { kind: `${side}: asymmetric`, shown };
    return { kind: "", shown };
  }
  const { isPart, isWhole } = sides(side, pair);
  const found = fits(side, pair);
  if (found.answer === "no" && !(isPart(found.witness) && !isWhole(found.witness)))
    return {
      kind: `${side}: false witness`,
      shown: 0,
      witness: found.witness,
      part: isPart(found.witness),
      whole: isWhole(found.witness),
    };
  const claims = changes.filter((change) => change.class === "breaking" && !byName.has(change.reason));
  if (claims.length === 0 || found.answer === "no") return { kind: "", shown: claims.length === 0 ? 0 : 1 };
  const isLikely = found.answer === "unknown" && found.likely !== undefined;
  if (isLikely && isPart(found.likely) && !isWhole(found.likely)) return { kind: "", shown: 1 };
  const { lost } = tried(side, pair, 200);
  if (lost.length > 0) return { kind: "", shown: 1 };
  return { kind: `${side}: ${found.answer === "yes" ? "covered" : "no witness"}`, shown: 0, claims };
}

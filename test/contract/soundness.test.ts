import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareSchemas } from "../../src/contract/compare-schema.ts";
import { inquiryOf, subsumes } from "../../src/contract/schema/subsume.ts";
import { worldOf } from "../../src/contract/schema/world.ts";
import { canonicalSchema } from "../../src/contract/schema-form.ts";
import type { Json } from "../../src/model/canonical.ts";
import { closed, guess, randomOf, validator } from "./generated/instances.ts";
import { edited, editsOf, rootOf, type Schema } from "./generated/schemas.ts";

const isExhaustive = process.env.HEADGATE_EXHAUSTIVE !== undefined;
const numRuns = isExhaustive ? 20_000 : 150;
const timeout = isExhaustive ? 1_800_000 : 30_000;

/** More than any schema that is made here takes. */
const steps = 1_000_000;

interface Pair {
  readonly before: Schema;
  readonly after: Schema;
  readonly seed: number;
}

/** A schema and an edited one. Plain: everything in them has instances. */
function pairsOf(isPlain: boolean): fc.Arbitrary<Pair> {
  return fc.tuple(rootOf(2, isPlain), editsOf(isPlain), fc.nat()).map(([before, edits, seed]) => ({
    before: canonicalSchema(before) as Schema,
    after: canonicalSchema(edited(before, edits)) as Schema,
    seed,
  }));
}

/** Exactly one of several objects is another thing when they are closed: then one ajv could not tell both sides. */
function withoutExclusive(pair: Pair): Pair {
  const plain = (schema: Schema): Schema =>
    JSON.parse(JSON.stringify(schema).replaceAll('"oneOf"', '"anyOf"'));
  return { ...pair, before: plain(pair.before), after: plain(pair.after) };
}

function verdictOf(side: "input" | "output", before: Schema, after: Schema): string {
  const { changes } = compareSchemas(before, after, { side, pointer: "", subject: "t" }, { left: steps });
  const found = changes.map((change) => change.class);
  return found.includes("breaking") ? "breaking" : found.includes("unknown") ? "unknown" : "compatible";
}

/** Instances that a schema takes, with members that it names. */
function instancesOf(schema: Schema, other: Schema, isArguments: boolean, seed: number): readonly Json[] {
  const random = randomOf(seed);
  const isValid = validator(closed(schema, isArguments));
  const guesses = Array.from({ length: 24 }, (_, n) => {
    const from = n % 4 === 3 ? other : schema;
    return guess(from, from, random);
  });
  return guesses.filter((value) => isValid(value));
}

describe("what is not called breaking and not unknown", () => {
  test(
    "leaves every call valid that was",
    () => {
      let shown = 0;
      fc.assert(
        fc.property(pairsOf(false), ({ before, after, seed }) => {
          if (verdictOf("input", before, after) !== "compatible") return;
          const isStillValid = validator(closed(after, true));
          for (const instance of instancesOf(before, after, true, seed)) {
            shown += 1;
            expect({ instance, valid: isStillValid(instance) }).toEqual({ instance, valid: true });
          }
        }),
        { numRuns },
      );
      expect(shown).toBeGreaterThan(numRuns);
    },
    timeout,
  );

  test(
    "gives readers only what was possible before",
    () => {
      let shown = 0;
      fc.assert(
        fc.property(pairsOf(false).map(withoutExclusive), ({ before, after, seed }) => {
          if (verdictOf("output", before, after) !== "compatible") return;
          const wasPossible = validator(before);
          for (const instance of instancesOf(after, before, false, seed)) {
            shown += 1;
            expect({ instance, valid: wasPossible(instance) }).toEqual({ instance, valid: true });
          }
        }),
        { numRuns },
      );
      expect(shown).toBeGreaterThan(numRuns);
    },
    timeout,
  );
});

/** Whether calls that were valid still are, as the comparison sees it, with an instance where not. */
function fits(before: Schema, after: Schema) {
  const reading = { unnamed: "refused", isArguments: true } as const;
  const left = { left: steps };
  return subsumes(inquiryOf(worldOf(before, left), worldOf(after, left), reading), before, after, true);
}

describe("an instance that shows that a call breaks", () => {
  test(
    "was valid and is not any more",
    () => {
      let shown = 0;
      fc.assert(
        fc.property(pairsOf(false), ({ before, after }) => {
          const found = fits(before, after);
          if (found.answer !== "no") return;
          shown += 1;
          const { witness } = found;
          expect({ witness, valid: validator(closed(before, true))(witness) }).toEqual({
            witness,
            valid: true,
          });
          expect({ witness, valid: validator(closed(after, true))(witness) }).toEqual({
            witness,
            valid: false,
          });
        }),
        { numRuns },
      );
      expect(shown).toBeGreaterThan(numRuns / 10);
    },
    timeout,
  );

  test(
    "is there for all that is called breaking",
    () => {
      let shown = 0;
      fc.assert(
        fc.property(pairsOf(true), ({ before, after }) => {
          if (verdictOf("input", before, after) !== "breaking") return;
          shown += 1;
          expect(fits(before, after).answer).toBe("no");
        }),
        { numRuns: numRuns * 4 },
      );
      expect(shown).toBeGreaterThan(numRuns / 2);
    },
    timeout,
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../../src/model/canonical.ts";
import { rewrittenOf } from "./generated/notation.ts";
import { edited, editsOf, rootOf } from "./generated/schemas.ts";
import { compared, fault, fits, type Pair, type Side, sides } from "./generated/verdicts.ts";

const isExhaustive = process.env.HEADGATE_EXHAUSTIVE !== undefined;
const numRuns = isExhaustive ? 10_000 : 120;
const timeout = isExhaustive ? 3_600_000 : 60_000;
/** The same pairs every time; another number for another part of all that there are. */
const settings = { numRuns, seed: Number(process.env.HEADGATE_SEED ?? 1) };

/** A schema and an edited one. Plain: everything in them has instances. */
function pairsOf(isPlain: boolean): fc.Arbitrary<Pair> {
  return fc
    .tuple(rootOf(2, isPlain), editsOf(isPlain), fc.nat())
    .map(([before, edits, seed]) => ({ before, after: edited(before, edits), seed }));
}

describe.each<Side>(["input", "output"])("of an %s", (side) => {
  test(
    "what is called harmless loses no instance, and what is called breaking has one that shows it",
    () => {
      let shown = 0;
      fc.assert(
        fc.property(pairsOf(false), (pair) => {
          const found = fault(side, pair);
          shown += found.shown;
          expect(found).toMatchObject({ kind: "" });
        }),
        settings,
      );
      expect(shown).toBeGreaterThan(numRuns);
    },
    timeout,
  );

  test(
    "in another notation is the same",
    () => {
      fc.assert(
        fc.property(rootOf(2, false), fc.nat(), (before, seed) => {
          const after = rewrittenOf(before, seed);
          expect(compared(side, before, after)).toMatchObject({ verdict: "none" });
        }),
        settings,
      );
    },
    timeout,
  );
});

test(
  "an instance that shows that a call breaks was valid and is not any more, and is there where all have instances",
  () => {
    let shown = 0;
    fc.assert(
      fc.property(pairsOf(true), (pair) => {
        if (compared("input", pair.before, pair.after).verdict !== "breaking") return;
        shown += 1;
        const found = fits("input", pair);
        const { isPart, isWhole } = sides("input", pair);
        expect(found).toMatchObject({ answer: "no" });
        if (found.answer !== "no") return;
        expect([isPart(found.witness), isWhole(found.witness)]).toEqual([true, false]);
      }),
      { ...settings, numRuns: numRuns * 2 },
    );
    expect(shown).toBeGreaterThan(numRuns / 4);
  },
  timeout,
);

test(
  "what is no schema, or hardly one, is answered",
  () => {
    const keywords = fc.constantFrom(
      ...[
        "type",
        "properties",
        "items",
        "anyOf",
        "allOf",
        "oneOf",
        "not",
        "if",
        "then",
        "$ref",
        "$defs",
        "$anchor",
      ],
      ...[
        "enum",
        "const",
        "pattern",
        "required",
        "contains",
        "minimum",
        "maxLength",
        "dependentSchemas",
        "__proto__",
      ],
    );
    const hardly = fc.letrec<{ node: Json }>((tie) => ({
      node: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom<Json[]>(
          null,
          true,
          false,
          0,
          -1,
          "#",
          "#/properties",
          "string",
          "object",
          "a",
          "(",
          [],
          {},
        ),
        fc.array(tie("node"), { maxLength: 3 }),
        fc.dictionary(keywords, tie("node"), { maxKeys: 4, noNullPrototype: true }),
      ),
    })).node;
    fc.assert(
      fc.property(hardly, hardly, (before, after) => {
        for (const side of ["input", "output"] as const) {
          expect(compared(side, before, before).verdict).toBe("none");
          expect(["none", "documentation", "additive", "unknown", "breaking"]).toContain(
            compared(side, before, after).verdict,
          );
        }
      }),
      { ...settings, numRuns: numRuns * 4 },
    );
  },
  timeout,
);

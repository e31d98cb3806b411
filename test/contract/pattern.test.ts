import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareContracts } from "../../src/contract/compare.ts";
import { isFound, patternOf, textFor } from "../../src/contract/schema/pattern.ts";
import { withInput } from "./contracts.ts";

const steps = () => ({ left: 200_000 });

const asked = (pattern: string, more: object = {}) => {
  const texts = (of: object) => withInput({ a: { type: "string", ...of } });
  return compareContracts(texts({}), texts({ pattern, ...more })).verdict;
};

describe("what is not known, or is beyond all measure, is unknown", () => {
  const cases: readonly (readonly [how: string, source: string])[] = [
    ["nothing, very often", "(?:){1000000000000}"],
    ["nothing, very often within itself", "(?:(?:(?:){900}){900}){900}"],
    ["nothing, at most very often", "(?:){0,1000000000000}"],
    ["nothing, at least very often", "(?:){1000000000000,}"],
    ["counts within counts", "(?:(?:(?:a{0,99}){0,99}){0,99}){0,99}"],
    ["looking ahead within counts", "(?:(?=(?:(?=a){99}){99}){99}){99}"],
    ["nothing or nothing, within counts", `(?:(?:${"|".repeat(200)}){200}){200}`],
    ["more digits than a number has", `a{${"9".repeat(400)}}`],
    ["modifiers", "^(?i:ab)$"],
    ["modifiers that are taken away", "^(?-i:ab)$"],
    ["both", "^(?i-s:ab)$"],
    ["modifiers of nothing", "(?i:)"],
    ["two groups of one name", "^(?:(?<a>x)|(?<a>y))$"],
    ["looking back", "(?<=a)b"],
    ["not looking back", "(?<!a)b"],
    ["a name that is meant again", "^(?<a>x)\\k<a>$"],
    ["a property that nobody knows", "\\p{Script=Nowhere}"],
    ["a brace", "a{,5}"],
    ["nested beyond all measure", `${"(".repeat(400)}a${")".repeat(400)}`],
  ];
  test.each(cases)("%s", (_how, source) => {
    expect(patternOf(source, steps())).toBeUndefined();
    expect(asked(source)).toBe("unknown");
  });

  test("a length that no text has", () => {
    expect(["unknown", "breaking"]).toContain(asked("^a", { minLength: 1e15 }));
  });
});

test("what is repeated may be empty", () => {
  for (const [source, text] of [
    ["^(?:a?){3}$", "aa"],
    ["^(?:){5}b$", "b"],
    ["^(?:a*)*$", "aaa"],
    ["^(?:|a)+$", "aa"],
    ["^(?:(?=a)){3}a$", "a"],
  ] as const) {
    const pattern = patternOf(source, steps());
    expect(pattern && [isFound(pattern, text, steps()), isFound(pattern, "c", steps())]).toEqual([
      true,
      false,
    ]);
  }
});

test("what it takes to read one is counted", () => {
  expect(() => patternOf("a{1000}", { left: 500 })).toThrow("out of steps");
});

describe("says of a text what an engine says", () => {
  const atom = fc.constantFrom(
    ...["a", "b", ".", "\\d", "\\W", "[ab]", "[^a]", "[^]", "[]", "\\n", "\\u0061", "\\x62", "\\u{1F600}"],
    ...["\\ud83d\\ude00", "\\ud83d", "\\uDE00", "😀", "[😀-😂]", "\\p{L}", "\\P{Lu}", "\\p{Script=Greek}"],
    ...["[\\p{L}\\d]", "[\\ud83d\\ude00]", "\\-", "\\/", "\\0", "\\cA", "é", "[\\]a]", "(?i:a)", "(?:)"],
    ...["^", "$", "\\b", "\\B", "(?=a)", "(?!b)", "(?=)", "(?<n>a)", "(?<=a)", "\\1"],
  );
  const count = fc.constantFrom(
    ...["", "", "", "*", "+", "?", "{0}", "{2}", "{0,2}", "{1,}", "*?", "{2}?", "{2,3}"],
  );
  const source = fc.letrec<{ choice: string }>((tie) => ({
    choice: fc
      .array(
        fc
          .array(
            fc
              .tuple(
                fc.oneof(
                  { depthSize: "small" },
                  atom,
                  fc
                    .tuple(fc.constantFrom("(", "(?:", "(?=", "(?!", "(?<m>", "(?i:"), tie("choice"))
                    .map(([begin, inner]) => `${begin}${inner})`),
                ),
                count,
              )
              .map((parts) => parts.join("")),
            { maxLength: 3 },
          )
          .map((parts) => parts.join("")),
        { minLength: 1, maxLength: 3 },
      )
      .map((parts) => parts.join("|")),
  })).choice;
  const text = fc
    .array(fc.constantFrom("a", "b", "A", "0", "-", "\n", "😀", "\ud83d", "\ude00", "é", "α", " "), {
      maxLength: 5,
    })
    .map((parts) => parts.join(""));

  test("or nothing", () => {
    let known = 0;
    fc.assert(
      fc.property(source, fc.array(text, { minLength: 3, maxLength: 3 }), (from, texts) => {
        const pattern = patternOf(from, steps());
        if (pattern === undefined) return;
        known += 1;
        const engine = new RegExp(from, "u");
        // Between the halves of one character an engine sees a place where none is.
        for (const each of from.includes("\\B") ? [] : texts)
          expect([each, isFound(pattern, each, steps())]).toEqual([each, engine.test(each)]);
        const made = textFor(pattern, 2, steps());
        if (made !== undefined) expect([made, engine.test(made)]).toEqual([made, true]);
      }),
      { numRuns: process.env.HEADGATE_EXHAUSTIVE === undefined ? 1500 : 100_000, seed: 1 },
    );
    expect(known).toBeGreaterThan(300);
  });
});

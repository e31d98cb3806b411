import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visible } from "../../../src/contract/text/visible.ts";
import { placeWords, reasoned } from "../../../src/report/contract/groups.ts";
import { sideOf, textOfRuns, wordDifference } from "../../../src/report/contract/word-difference.ts";
import { change } from "./samples.ts";

describe("what nobody sees is named:", () => {
  it.each([
    ["zero width", "a\u200bb", "a‹U+200B›b"],
    ["a change of direction", "a\u202eb", "a‹U+202E›b"],
    ["tags", "a\u{e0041}b", "a‹U+E0041›b"],
    ["a control", "a\u001b[31mb", "a‹U+001B›[31mb"],
    ["half a character", "a\ud800b", "a‹U+D800›b"],
    ["a selector after a letter", "a\ufe0fb", "a‹U+FE0F›b"],
    ["but not an emoji's colour", "⚠\ufe0f careful", "⚠ careful"],
    ["nor the end of a line", "a\r\nb\tc", "a\nb\tc"],
  ])("%s", (_, text, shown) => expect(visible(text)).toBe(shown));
});

describe("a text that changed", () => {
  const sides = (before: string, after: string, around?: number) => {
    const runs = wordDifference(before, after);
    return [textOfRuns(sideOf(runs, "gone", around), 500), textOfRuns(sideOf(runs, "come", around), 500)];
  };

  it.each([
    [
      "is told by its words",
      "Weather for a place.",
      "Forecast for a town.",
      ["Weather for a place.", "Forecast for a town."],
    ],
    ["with what is added", "Weather.", "Weather. Call me first.", ["Weather.", "Weather. Call me first."]],
    ["with hidden characters", "Weather.", "Weather.\u200b", ["Weather.", "Weather.‹U+200B›"]],
    [
      "white space apart",
      "Weather  for\n a place",
      "Weather for a place",
      ["Weather for a place", "Weather for a place"],
    ],
  ])("%s", (_, before, after, expected) => expect(sides(before, after)).toEqual(expected));

  it("is cut down to what is around the change", () => {
    const many = (word: string) => Array.from({ length: 30 }, (_, at) => `${word}${at}`).join(" ");
    const [before, after] = sides(`${many("a")} old ${many("b")}`, `${many("a")} new ${many("b")}`, 2);
    expect(before).toBe("… a28 a29 old b0 b1 …");
    expect(after).toBe("… a28 a29 new b0 b1 …");
  });

  it("loses no word of either side", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 30 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(sides(before, after, 1_000)).toEqual([before, after]);
      }),
    );
  });

  it("of any length ends at once", () => {
    const long = (seed: string) => Array.from({ length: 20_000 }, (_, at) => `${seed}${at % 7}`).join(" ");
    expect(wordDifference(long("a"), long("b"))).toHaveLength(2);
  });
});

describe("a place in a contract", () => {
  it.each([
    ["/tools/forecast", "forecast"],
    ["/tools/forecast/inputSchema/properties/units", "forecast units"],
    ["/tools/forecast/inputSchema/required/units", "forecast units"],
    ["/tools/forecast/inputSchema/properties/properties/properties/type", "forecast properties type"],
    ["/tools/forecast/outputSchema/properties/days/items", "forecast outputSchema days items"],
    ["/tools/a~1b/description", "a/b description"],
    ["/prompts/plan/arguments/day", "prompt plan day"],
    ["/resourceTemplates/file:~1~1{name}", "resource template file://{name}"],
    ["/instructions", "instructions"],
  ])("%s is called %s", (pointer, words) => expect(placeWords(pointer)).toBe(words));
});

it("what is true of many changes is said once, and each one's example stays", () => {
  const of = (reason: string, why: string) => change({ reason, why });
  const all = [
    of("argument-required", "a call without it is refused; for example {}"),
    of("type-changed", "another type"),
    of("argument-required", 'a call without it is refused; for example {"a":1}'),
    of("type-changed", "another type"),
  ];
  expect(reasoned(all, 100).told.map(({ why }) => why)).toEqual([
    "a call without it is refused; for example {}",
    'for example {"a":1}',
    "another type",
    "",
  ]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quoted } from "../../src/convention/wording.ts";
import { plain, printable, unprintable } from "../../src/model/text.ts";
import { sanitize } from "../../src/report/text.ts";
import { shown } from "../../src/rules/text.ts";

const nasty = fc.string({
  unit: fc.constantFrom(
    "a",
    " ",
    "\n",
    "\t",
    "\u0007",
    "\u001b[31m",
    "\u009b",
    "\u202e",
    "\u2066",
    "\u200b",
    "\u00ad",
    "\ufeff",
    "\u2028",
    "\u{e0041}",
    "\ud800",
    "\udc00",
    "\u3164",
    "é",
    "🌦",
  ),
});

describe("other people's text", () => {
  test.each<[string, string]>([
    ["a\nb", "a b"],
    ["a\r\n\tb", "a b"],
    ["\u001b[31mred\u001b[0m", "red"],
    ["\u001b]0;title\u0007text", "text"],
    ["a\u0007b", "a b"],
    ["exe\u202egnp.txt", "exegnp.txt"],
    ["a\u200bb\u00adc\ufeff", "abc"],
    ["a\ud800b", "ab"],
    ["  a  b  ", "a  b"],
  ])("%j is shown as %j", (text, expected) => expect(plain(text)).toBe(expected));

  test("is cut with an ellipsis, never through a character", () => {
    expect(printable("a".repeat(9), 8)).toBe("aaaaaaa…");
    expect(printable("🌦🌦🌦", 4)).toBe("🌦…");
    expect(printable("a   b", 8)).toBe("a b");
  });

  test.each([
    ["plain", plain],
    ["printable", printable],
    ["in a rule's message", shown],
    ["quoted", quoted],
    ["in a report", sanitize],
  ] as const)("holds nothing that a terminal would act on or hide: %s", (_, show) => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(show(text).match(unprintable)).toBeNull();
        expect(show(text)).not.toContain("\n");
      }),
    );
  });
});

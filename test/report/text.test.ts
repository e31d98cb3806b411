import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harmless, paint, printableJson, sanitize, shorten, widthOf, wrap } from "../../src/report/text.ts";

describe("untrusted text", () => {
  it.each([
    ["plain text stays", "weather 1.1.5 → 天気", "weather 1.1.5 → 天気"],
    ["an escape sequence is shown, not obeyed", "\u001b[31mred\u001b[0m", "\\u001b[31mred\\u001b[0m"],
    ["so is its 8-bit form", "\u009b31m", "\\u009b31m"],
    ["a title that sets the window's", "\u001b]0;owned\u0007", "\\u001b]0;owned\\u0007"],
    ["text that turns the reading direction", "1.1.5\u202e4.1.1", "1.1.5\\u202e4.1.1"],
    ["an isolate", "\u2066x\u2069", "\\u2066x\\u2069"],
    ["invisible characters", "wea\u200bther\ufeff", "wea\\u200bther\\ufeff"],
    ["tag characters", "a\u{e0041}", "a\\u{e0041}"],
    ["a lone surrogate", "a\ud800", "a\\ud800"],
    ["a carriage return that would overwrite the line", "good\rbad", "good\\u000dbad"],
    ["line feeds become one line", "one\n  two\r\nthree\n", "one two three"],
    ["a tab is a blank", "a\tb", "a b"],
    ["a line separator", "a\u2028b", "a\\u2028b"],
  ])("%s", (_, text, shown) => {
    expect(sanitize(text)).toBe(shown);
  });

  it("never prints a control, format or separator character, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(sanitize(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  it("is printed as JSON that reads back the same and holds no such character either", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const printed = printableJson({ text });
        expect(JSON.parse(printed)).toEqual({ text });
        expect(printed.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

describe("whole output", () => {
  it("keeps line feeds and our styles, and nothing else that a terminal would act on", () => {
    const text = `${paint("bad", "fail", { colour: true })}\n\u001b[2J\u009b31m\u202e`;
    expect(harmless(text, true)).toBe("\u001b[31mfail\u001b[39m\n\\u001b[2J\\u009b31m\\u202e");
    expect(harmless(text, false)).toBe("\\u001b[31mfail\\u001b[39m\n\\u001b[2J\\u009b31m\\u202e");
    expect(harmless("a\u{e0041}b", true)).toBe("a\\u{e0041}b");
  });
});

describe("what a workflow's runner would obey", () => {
  it.each([
    ["::stop-commands::x", ": :stop-commands::x"],
    ["what it said:\n  ::add-mask::x\n\t::set-env::", "what it said:\n  : :add-mask::x\n : :set-env::"],
    ["std::string, fe80::1", "std::string, fe80::1"],
    ["the server says ##[add-mask]x", "the server says ## [add-mask]x"],
  ])("%j is broken at the start of a line only, or wherever a runner looks", (text, shown) => {
    expect(harmless(text, false)).toBe(shown);
  });

  it("is broken behind a style too", () => {
    expect(harmless("\u001b[2m::x::\u001b[22m", true)).toBe("\u001b[2m: :x::\u001b[22m");
  });

  it("is spelt otherwise in JSON, which reads back the same", () => {
    const printed = printableJson({ "##[a]": "##[b]" });
    expect(printed).not.toContain("##[");
    expect(JSON.parse(printed)).toEqual({ "##[a]": "##[b]" });
  });
});

describe("width", () => {
  it.each([
    ["weather", 7],
    ["→ 100 %", 7],
    ["天気", 4],
    ["한국", 4],
    ["e\u0301", 1],
    ["🚀", 2],
    ["ｆｕｌｌ", 8],
  ])("of %j is %d columns", (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });

  it("shortens to what fits, never more", () => {
    expect(shorten("weather", 7)).toBe("weather");
    expect(shorten("weather", 5)).toBe("weat…");
    expect(shorten("天気予報", 5)).toBe("天気…");
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, width) => {
        expect(widthOf(shorten(sanitize(text), width))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("wraps between words and loses none", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/)),
        fc.integer({ min: 12, max: 60 }),
        (words, width) => {
          const lines = wrap(words.join(" "), width);
          expect(lines.join(" ")).toBe(words.join(" "));
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe("colour", () => {
  it("is there when it is wanted and only then", () => {
    expect(paint("bad", "fail", { colour: true })).toBe("\u001b[31mfail\u001b[39m");
    expect(paint("bad", "fail", { colour: false })).toBe("fail");
    expect(paint(undefined, "fail", { colour: true })).toBe("fail");
  });
});

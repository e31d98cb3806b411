import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printable } from "../../src/model/text.ts";
import { lastWords, redaction } from "../../src/probes/redaction.ts";

const nothing = (text: string) => text;

describe("the line that says most", () => {
  test.each([
    ["the last one", "one\ntwo\n", "two"],
    ["an error before more talk", "Error: no key\nclosing\n", "Error: no key"],
    ["an error above its stack", "TypeError: x\n    at a (b.js:1)\n\nNode.js v24.0.0\n", "TypeError: x"],
    ["nothing where there is nothing", "\n \n", ""],
    ["one line, without terminal sequences", "\u001b[31mError:\tbad\u001b[0m\u0007\u202e\r\n", "Error: bad"],
  ])("%s", (_name, text, words) => {
    expect(lastWords(text, nothing)).toBe(words);
  });
});

test("a secret is hidden as it is, in JSON, in a URL and in base64", () => {
  const value = 'p"ss/wörd';
  const text = [
    value,
    JSON.stringify(value),
    encodeURIComponent(value),
    Buffer.from(value).toString("base64"),
  ];
  expect(redaction({ KEY: value })(text.join(" "))).toBe('*** "***" *** ***');
});

test("of two secrets, one within the other, nothing is left", () => {
  expect(redaction({ A: "abc", B: "abcdef" })("xabcdefx abcx")).toBe("x***x ***x");
});

test("no text keeps a secret, and none a control character", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 4, unit: "grapheme" }), fc.string(), fc.string(), (secret, a, b) => {
      fc.pre(!"***".includes(secret) && !secret.includes("*"));
      const shown = redaction({ KEY: secret })(`${a}${secret}${b}`);
      expect(shown).not.toContain(secret);
      expect(printable(`${a}\u001b]0;${b}`)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]/u);
    }),
  );
});

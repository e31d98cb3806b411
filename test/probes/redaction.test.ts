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

describe("no form of a secret is shown", () => {
  const secret = "S3cret-Value/of_Acme";
  const pem = `-----BEGIN KEY-----\nMIIEvQIBADANBgkq\nhkiG9w0BAQEFAASC\n-----END KEY-----\n`;
  const json = JSON.stringify({ id: 1, key: "a-private-key", pem });
  const base64 = (text: string) => Buffer.from(text).toString("base64");

  test.each([
    ["without the space around it", ` ${secret}\n`, `x${secret}x`, secret],
    ["a line of a longer one", pem, "at hkiG9w0BAQEFAASC!", "hkiG9w0BAQEFAASC"],
    ["a text in JSON", json, "key a-private-key", "a-private-key"],
    ["a line of a text in JSON", json, "key hkiG9w0BAQEFAASC", "hkiG9w0BAQEFAASC"],
    ["in hexadecimal digits", secret, Buffer.from(secret).toString("hex"), "533363726574"],
    ["in capital digits", secret, Buffer.from(secret).toString("hex").toUpperCase(), "2D56616C7565"],
    ["in capitals", secret, secret.toUpperCase(), "S3CRET"],
    ["in small letters", secret, secret.toLowerCase(), "s3cret"],
    ["in base64 at its beginning", secret, base64(`${secret}:x`), base64(secret).slice(4, 20)],
    ["in base64 after a character", secret, base64(`a${secret}:x`), base64(`a${secret}`).slice(4, 20)],
    ["in base64 after two", secret, base64(`ab${secret}:x`), base64(`ab${secret}`).slice(4, 20)],
    ["in base64 after three", secret, base64(`abc${secret}`), base64(secret).slice(4, 20)],
  ])("%s", (_, value, text, leak) => {
    expect(text).toContain(leak);
    const shown = redaction({ KEY: value })(text);
    expect(shown).toContain("***");
    expect(shown).not.toContain(leak);
  });

  test("short pieces stay: they stand in any text", () => {
    expect(redaction({ KEY: "a\nb\nlong enough" })("a b long enough")).toBe("a b ***");
  });
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

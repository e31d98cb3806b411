import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, digestOf, digestOfBytes } from "../../src/model/canonical.ts";

describe("canonical JSON", () => {
  test.each([
    [{ b: 1, a: [true, null, "ä"] }, '{"a":[true,null,"ä"],"b":1}'],
    [{ a: undefined, b: {} }, '{"b":{}}'],
    [{ "10": 1, "9": 2 }, '{"10":1,"9":2}'],
    [[undefined], "[null]"],
    [undefined, "null"],
    [JSON.parse('{"__proto__":{"a":1}}'), '{"__proto__":{"a":1}}'],
  ])("of %j is %s", (value, text) => expect(canonicalJson(value)).toBe(text));

  test("does not look at the order of keys, and loses nothing", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        // JSON has no negative zero.
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toBe(text);
      }),
    );
  });

  test("tells apart what differs", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(digestOf(a) === digestOf(b)).toBe(canonicalJson(a) === canonicalJson(b));
      }),
    );
  });
});

test("a digest is that of the canonical text's UTF-8", () => {
  expect(digestOf({})).toBe("sha256-44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  expect(digestOf("ä")).toBe(digestOfBytes(new TextEncoder().encode('"ä"')));
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, reversed(member)] as const);
  return Object.fromEntries(entries.reverse());
}

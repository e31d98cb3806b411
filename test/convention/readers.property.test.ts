import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPrecise } from "../../src/convention/precise.ts";
import { readFast, unread } from "../../src/convention/read.ts";
import { goodRepository } from "../support/repository.ts";

/** Whatever the fast reader accepts, the precise one reads equally and without a finding. */
function expectAgreement(file: string, text: string): boolean {
  const bytes = Buffer.from(text, "utf8");
  const fast = readFast(file, bytes);
  if (fast === unread) return false;
  const precise = readPrecise(file, bytes);
  expect(precise.findings).toEqual([]);
  expect(fast).toEqual(precise.value);
  return true;
}

/** Texts that YAML may take for something else, or that a line reader may cut wrong. */
const words = [
  "weather",
  "1.2.0",
  "1.2.0-beta.1",
  "1.10",
  "1.1",
  "30000",
  "007",
  "0x1f",
  "0o17",
  "1e5",
  "1_000",
  "+1",
  "-1",
  "-0",
  "-",
  "--",
  "---",
  "-y",
  "--flag",
  "...",
  ".5",
  ".inf",
  ".nan",
  "true",
  "True",
  "no",
  "yes",
  "null",
  "Null",
  "~",
  "~x",
  "nullable",
  "truest",
  "=",
  "<<",
  "<1.1.0",
  ">=1",
  "|",
  "|x",
  ">-",
  "&a",
  "*a",
  "!x",
  "%x",
  "@acme/team",
  "`x",
  "a#b",
  "a #b",
  "# x",
  "a:b",
  "a: b",
  "a:",
  ":a",
  "https://example.com/a?b=c#d",
  "09:00-16:00",
  "Mon-Fri 09:00",
  "[a",
  "a]",
  "{a}",
  "a, b",
  "it's",
  'say "x"',
  "'",
  '"',
  "''",
  "\\n",
  "a\\",
  "ü",
  "日本語",
  "a\u00a0b",
  "é ",
  " a",
  "2026-12-31",
  "2026-12-20/2027-01-03",
  "${HOME}",
  "$(id)",
  "; rm",
  "__proto__",
  "constructor",
  "toString",
  "prototype",
  "",
  "?",
  "? a",
  "a ?",
  "- a",
  "$schema",
  "!!str",
  "\u2028",
  "\ufeff",
  "🚀",
] as const;

const raw = fc.oneof(
  fc.constantFrom(...words),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: "binary", maxLength: 4 }),
);

/** A scalar as someone may write it: bare, quoted, or with a comment behind. */
const scalar = fc.tuple(raw, fc.constantFrom("bare", "bare", "single", "double")).map(([text, style]) => {
  if (style === "single") return `'${text}'`;
  return style === "double" ? `"${text}"` : text;
});
const comment = fc.constantFrom("", "", "", " # why", "# why", "  #", " ");
const gap = fc.constantFrom(" ", " ", "  ", "");

const flow: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    scalar,
    fc.array(tie("node"), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
    fc.array(fc.tuple(scalar, gap, tie("node")), { maxLength: 3 }).map((pairs) => {
      return `{ ${pairs.map(([key, space, value]) => `${key}:${space}${value}`).join(",")} }`;
    }),
  ),
})).node;

type Block = readonly string[];
const indented = (lines: Block, by: string): Block => lines.map((line) => by + line);

/** Block YAML by lines: maps, lists, compact maps, comments and blank lines, now and then indented wrongly. */
const block: fc.Arbitrary<Block> = fc.letrec<{ node: Block }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc
      .array(fc.tuple(scalar, gap, fc.oneof(scalar, flow), comment), { minLength: 1, maxLength: 4 })
      .map((pairs) => pairs.map(([key, space, value, behind]) => `${key}:${space}${value}${behind}`)),
    fc
      .array(fc.tuple(fc.oneof(scalar, flow), comment), { minLength: 1, maxLength: 3 })
      .map((items) => items.map(([value, behind]) => `- ${value}${behind}`)),
    fc
      .array(fc.tuple(scalar, tie("node"), fc.constantFrom("  ", "  ", "    ", "", " "), comment), {
        minLength: 1,
        maxLength: 3,
      })
      .map((pairs) =>
        pairs.flatMap(([key, lines, by, behind]) => [`${key}:${behind}`, ...indented(lines, by)]),
      ),
    fc
      .array(tie("node"), { minLength: 1, maxLength: 3 })
      .map((nodes) => nodes.flatMap(([first = "", ...rest]) => [`- ${first}`, ...indented(rest, "  ")])),
    fc
      .tuple(fc.constantFrom("", "# note", "   # note", "---", "...", "\t", "%YAML 1.1"), tie("node"))
      .map(([line, lines]) => [line, ...lines]),
  ),
})).node;

describe("the two readers", () => {
  it("agree on every YAML document that the fast one accepts", () => {
    let accepted = 0;
    fc.assert(
      fc.property(block, fc.constantFrom("\n", ""), (lines, end) => {
        if (expectAgreement("a.yaml", lines.join("\n") + end)) accepted += 1;
      }),
      { numRuns: 4_000 },
    );
    expect(accepted).toBeGreaterThan(200);
  });

  it("agree on documents of plain words, most of which the fast one accepts", () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
    const word = fc.oneof(
      name,
      fc.integer({ min: -5, max: 120 }).map(String),
      fc.constantFrom("true", "null", "1.2.0", '"30000"', "'x'", "[5, 25]", "{ a: b }"),
    );
    const entry = fc.tuple(name, word, comment);
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { selector: ([key]) => key, minLength: 1, maxLength: 8 }),
        fc.nat(3),
        (entries, depth) => {
          const lines = entries.map(
            ([key, value, behind], index) =>
              `${"  ".repeat(Math.min(index, depth))}${key}:${index < depth && index < entries.length - 1 ? "" : ` ${value}${behind}`}`,
          );
          if (expectAgreement("a.yaml", `${lines.join("\n")}\n`)) accepted += 1;
        },
      ),
      { numRuns: 1_000 },
    );
    expect(accepted).toBeGreaterThan(500);
  });

  it("agree on every JSON document that the fast one accepts", () => {
    const text = fc.oneof(
      fc.json({ maxDepth: 4 }),
      fc.json({ maxDepth: 3 }).map((json) => JSON.stringify(JSON.parse(json), null, 2)),
      fc.tuple(fc.json(), fc.json()).map(([a, b]) => `{"a": ${a}, "b\\"": ${b}, "a:": [${a}]}`),
      fc.tuple(fc.json(), fc.json()).map(([a, b]) => `{"a": ${a}, "\\u0061": ${b}}`),
    );
    let accepted = 0;
    fc.assert(
      fc.property(text, (json) => {
        if (expectAgreement("a.json", json)) accepted += 1;
      }),
      { numRuns: 2_000 },
    );
    expect(accepted).toBeGreaterThan(200);
  });

  it.each(Object.entries(goodRepository).filter(([file]) => /(?:yaml|json)$/.test(file)))(
    "both read %s",
    (file, text) => {
      expect(expectAgreement(file, text)).toBe(true);
    },
  );

  const corpus: readonly (readonly [text: string, value: unknown])[] = [
    ["a: 1\nb:\n- x\n- y\nc: z\n", { a: 1, b: ["x", "y"], c: "z" }],
    ["a:\n  - b: 1\n    c:\n      d: 2\n  - e: 3\n", { a: [{ b: 1, c: { d: 2 } }, { e: 3 }] }],
    ["a:\nb:\n", { a: null, b: null }],
    ["a: b # c\n# d\n\n  # e\nf: g#h", { a: "b", f: "g#h" }],
    ["'a b': \"c d\"\n", { "a b": "c d" }],
    ["url: https://example.com:8080/a#b\n", { url: "https://example.com:8080/a#b" }],
    ["args: [-y, --flag=1, ./x, @acme/x]\n", unread],
    ['args: [-y, --flag=1, ./x, "@acme/x",]\n', { args: ["-y", "--flag=1", "./x", "@acme/x"] }],
    ["a: { b: [1, 2], c: {} , d: [] }\n", { a: { b: [1, 2], c: {}, d: [] } }],
    ["---\na: 1\n", { a: 1 }],
    ["- a\n- b: 1\n  c: 2\n", ["a", { b: 1, c: 2 }]],
    ["a: no\nb: on\n", { a: "no", b: "on" }],
    ["a: 007\n", unread],
    ["a: 1.10\n", unread],
    ["1.10: a\n", unread],
    ["a: |\n  b\n", unread],
    ["a: b\n  c\n", unread],
    ["a: [1,\n  2]\n", unread],
    ["a: 1\n b: 2\n", unread],
    ["a: 'it''s'\n", unread],
    ['a: "\\u0041"\n', unread],
    ["a: *b\n", unread],
    ["<<: { a: b }\n", unread],
    ["toString: 1\n", unread],
    ["a: 1\na: 2\n", unread],
    ["a: 1\r\n", unread],
    ["\ufeffa: 1\n", unread],
    ["a: 1\n...\n", unread],
    ["", unread],
  ];

  it.each(corpus)("the fast reader on %j", (text, value) => {
    expect(readFast("a.yaml", Buffer.from(text))).toEqual(value);
    expectAgreement("a.yaml", text);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { details, list, table } from "../../../src/report/markdown/blocks.ts";
import {
  bold,
  cell,
  code,
  fence,
  htmlCode,
  htmlText,
  link,
  text,
} from "../../../src/report/markdown/escape.ts";
import { harmless, sanitize, shorten } from "../../../src/report/text.ts";
import { hostileText, nasty } from "./hostile.ts";
import { cellsByTable, type Page, readByFilters, render, tellings, textOf } from "./rendered.ts";

/** What a text says once it is on one line: the same words, whatever they look like. */
function said(value: string, limit: number): string {
  return shorten(sanitize(value).replace(/\s+/gu, " ").trim(), limit);
}

function names({ elements }: Page): readonly string[] {
  return [...new Set(elements.map(({ name }) => name))].sort();
}

function expectNothingTold(page: Page): void {
  const seen = readByFilters(page);
  for (const [what, pattern] of Object.entries(tellings)) {
    expect([what, seen.filter((text) => pattern.test(text))]).toEqual([what, []]);
  }
}

const contexts = {
  "a paragraph": (value: string) => [text(value), ["p"]],
  "bold words": (value: string) => [`before ${bold(text(value) || "-")} after`, ["p", "strong"]],
  "an item of a list": (value: string) => [list([text(value), "next"]), ["li", "ul"]],
  "the smaller print of a comment": (value: string) => [`<sub>plan ${text(value)}</sub>`, ["p", "sub"]],
  "what follows a line break": (value: string) => [`- x<br>${text(value)}`, ["br", "li", "ul"]],
  "a cell of a table": (value: string) => [
    table(["a", "b", "c"], [["x", text(value), "y"]]),
    ["table", "tbody", "td", "th", "thead", "tr"],
  ],
  "a summary": (value: string) => [details(htmlText(value), "inside"), ["details", "p", "summary"]],
} as const satisfies Record<string, (value: string) => readonly [string, readonly string[]]>;

describe.each(Object.entries(contexts))("text in %s", (_, put) => {
  it("is what it says and no more, for everything that someone would act upon", () => {
    for (const value of nasty) check(value);
  });

  it("is what it says and no more, whatever is put together", () => {
    fc.assert(fc.property(hostileText, check), { numRuns: 400 });
  });

  function check(value: string): void {
    const [markdown, allowed] = put(value);
    const page = render(markdown);
    const found = names(page).filter((name) => name !== "code");
    expect(found).toEqual(markdown === "" ? [] : allowed);
    expectNothingTold(page);
    // A bar after a backslash is the one thing that cannot stand in a table.
    expect(textOf(page).replaceAll("¦", "|")).toContain(said(value, 200).slice(0, 190));
  }
});

describe("code", () => {
  it("holds anything, in prose and in a table", () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        const shown = said(value, 120) || '""';
        const page = render(`before ${code(value)} after`);
        expect(page.elements.map(({ name }) => name)).toEqual(["p", "code"]);
        expect(textOf(page)).toBe(`before ${shown} after`);
        const rows = table(["a", "b"], [[code(value), "last"]]);
        expect(cellsByTable(rows)).toEqual([[2, 2, 2]]);
        const cells = render(rows).texts.filter(({ within }) => within.includes("td"));
        const read = cells.map((node) => node.text).filter((node) => node.trim() !== "");
        expect(read).toEqual([shown.replaceAll("\\|", "\\¦"), "last"]);
      }),
      { numRuns: 400 },
    );
  });

  it("says where there is nothing", () => {
    expect([code(""), code("  "), code("\n")]).toEqual(['`""`', '`""`', '`""`']);
  });

  it("is an element where Markdown is not read", () => {
    expect(htmlCode("a <b> @x")).toBe("<code>a &#60;b&#62; @x</code>");
  });
});

describe("words that GitHub would make something of", () => {
  it.each([
    ["asked by @octocat and @acme/team.", "asked by `@octocat` and `@acme/team`."],
    ["fixes #12, GH-3; acme/x#4", "fixes `#12`, `GH-3`; `acme/x#4`"],
    ["see (https://example.com/a) now", "see (`https://example.com/a`) now"],
    ["commit 9ab3c1d0 is bad", "commit `9ab3c1d0` is bad"],
    [
      "+ get_alerts(region), + forecast.units (optional)",
      "+ `get_alerts(region)`, + forecast.units (optional)",
    ],
    ["costs $5 :tada:", "costs `$5` `:tada:`"],
    ["LOG_LEVEL is set", "`LOG_LEVEL` is set"],
    ["at 10:30:00 it was 1.1.5", "at 10:30:00 it was 1.1.5"],
  ])("%s", (value, markdown) => {
    expect(text(value)).toBe(markdown.replace(/^\+/, "&#43;"));
  });
});

describe("links", () => {
  it.each([
    ["https://github.com/acme/gitops/pull/43", "https://github.com/acme/gitops/pull/43"],
    ["http://ghe.local:8080/a?b=c&d=e#L3", "http://ghe.local:8080/a?b=c&d=e#L3"],
    [
      "https://example.com/a b(c)|d[e]`f`*g*\\h",
      "https://example.com/a%20b%28c%29%7Cd%5Be%5D%60f%60%2Ag%2A/h",
    ],
    ["https://example.com/&copy;", "https://example.com/&copy;"],
  ])("%s is one", (address, href) => {
    const page = render(link("label", address));
    expect(page.elements).toEqual([
      { name: "p", attributes: {} },
      { name: "a", attributes: { href } },
    ]);
    expect(textOf(page)).toBe("label");
  });

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "//example.com",
    "not an address",
    "",
    "https://user:secret@example.com/",
  ])("%s is none", (address) => {
    expect(link("label", address)).toBe("label");
  });

  it("stay what they are whatever the address, also in a table", () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        const rows = table(["a", "b"], [[link(code(value), `https://example.com/${value}`), "last"]]);
        expect(cellsByTable(rows)).toEqual([[2, 2, 2]]);
        const page = render(rows);
        const links = page.elements.filter(({ name }) => name === "a");
        expect(links).toHaveLength(1);
        expect(links[0]?.attributes.href).toMatch(/^https:\/\/example\.com\//);
        expect(textOf(page)).toContain("last");
      }),
      { numRuns: 300 },
    );
  });
});

describe("fences", () => {
  it("hold anything, line by line", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 5 }), (lines) => {
        const content = lines.join("\n");
        const page = render(`before\n\n${fence(content)}\n\nafter`);
        expect(page.elements.map(({ name }) => name)).toEqual(["p", "pre", "code", "p"]);
        const inside = page.texts.filter(({ within }) => within.includes("pre"));
        const expected = harmless(content, false).replace(/\n+$/, "");
        expect(
          inside
            .map((node) => node.text)
            .join("")
            .replace(/\n$/, ""),
        ).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });
});

describe("cells", () => {
  it("are one line", () => {
    expect(cell(" a\n b ")).toBe("a b");
  });

  it("leave columns out that nobody fills, but for the first", () => {
    expect(table(["", "a", "b"], [["", "", "1"]])).toBe("|  | b |\n| --- | --- |\n|  | 1 |");
  });
});

import { describe, expect, test } from "vitest";
import { examineContract } from "../../../src/contract/examine.ts";
import { contract } from "../contracts.ts";

const kinds = (description: string) =>
  examineContract(contract({ tools: [{ name: "t", description, inputSchema: { type: "object" } }] })).map(
    ({ kind }) => kind,
  );

describe("room that puts what follows out of sight is pointed out", () => {
  const blanks = " ".repeat(400);
  test.each([
    ["after a line", `Fine.\n${blanks}Then more.`],
    ["of wide blanks", `Fine.${"\u2003".repeat(400)}Then more.`],
    ["of blank Braille", `Fine.${"\u2800".repeat(400)}Then more.`],
    ["in a style without quotes", "Fine. <p style=display:none>Then more.</p>"],
    ["of long empty lines", `Fine.\n${`${" ".repeat(300)}\n`.repeat(20)}Then more.`],
    ["of short ones", `Fine.${"\n".repeat(20)}Then more.`],
  ])("%s", (_how, text) => {
    expect(kinds(text)).toContain("hidden-markup");
  });

  test("but not where nothing follows", () => {
    expect(kinds(`Fine.${blanks}`)).toEqual([]);
  });
});

test("encoded data needs no space beside it to be seen", () => {
  const encoded = Buffer.from(Array.from({ length: 120 }, (_, n) => (n * 37) % 256));
  expect(kinds(encoded.toString("base64"))).toContain("encoded");
  expect(kinds(encoded.toString("base64url"))).toContain("encoded");
});

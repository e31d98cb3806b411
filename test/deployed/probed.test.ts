import { describe, expect, test } from "vitest";
import { decodeProbed, encodeProbed } from "../../src/deployed/probed.ts";
import type { ProbeNote } from "../../src/model/probed.ts";

const note: ProbeNote = { at: "2026-11-20T10:00:00.000Z", revision: 3, outcome: "as-reviewed" };

describe("when what is live was last looked at", () => {
  test("is read as it was written, in one order", () => {
    const notes = new Map([
      ["weather", note],
      ["radar", { ...note, outcome: "undecided", message: "no network" } as const],
    ]);
    const text = encodeProbed(notes);
    expect(decodeProbed("production", text)).toEqual(notes);
    expect(encodeProbed(new Map([...notes].reverse()))).toBe(text);
  });

  test("keeps a server that is called like a part of every object", () => {
    const notes = new Map([["constructor", note]]);
    expect(decodeProbed("production", encodeProbed(notes))).toEqual(notes);
  });

  test.each([
    ["no JSON", "{"],
    ["no object", "[]"],
    ["a newer layout", JSON.stringify({ headgate: 2, servers: {} })],
    [
      "an outcome that nobody knows",
      JSON.stringify({ headgate: 1, servers: { a: { ...note, outcome: "fine" } } }),
    ],
    ["no instant", JSON.stringify({ headgate: 1, servers: { a: { ...note, at: "yesterday" } } })],
  ])("says nothing where it is damaged: %s", (_, text) => {
    expect(decodeProbed("production", text)).toEqual(new Map());
  });
});

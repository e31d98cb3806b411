import fc from "fast-check";
import { parse } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { locate, type Place, putEntry, takeEntry } from "../../../src/targets/mcp/client-text.ts";
import { membersOf } from "../../../src/targets/mcp/json-text.ts";
import { type ClientFile, clientFiles } from "./client-files.ts";

const ours = { command: "npx", args: ["-y", "w@1"], env: { HEADGATE_REVISION: "production/weather@1" } };
const values = fc.constantFrom<unknown>(
  ours,
  { url: "https://x", headers: {} },
  { command: "c", args: [], env: {} },
);

function place(text: string, wrapper: string | null): Place {
  const found = locate(text, wrapper, "weather");
  if ("invalid" in found) throw new Error(`${found.invalid}\n${text}`);
  return found;
}

function put(text: string, { wrapper }: ClientFile, value: unknown): string {
  return putEntry(place(text, wrapper), text, "weather", value);
}

/** The exact text of every entry that is not ours, and of every other member of the file. */
function foreign(text: string, wrapper: string | null): readonly string[] {
  const { file, holder } = place(text, wrapper);
  if (!file) return [];
  const inner = holder ? membersOf(holder).filter(({ key }) => key !== "weather") : [];
  const outer = membersOf(file.root).filter(({ value }) => value !== holder && wrapper !== null);
  return [...outer, ...inner].map(({ node }) => file.text.slice(node.offset, node.offset + node.length));
}

function read(text: string, wrapper: string | null): unknown {
  const value = parse(text.replace("\uFEFF", "")) as Readonly<Record<string, unknown>>;
  return (wrapper === null ? value : (value[wrapper] as Readonly<Record<string, unknown>>)).weather;
}

function stripped(text: string): string {
  return text.replace(/[\s,\uFEFF]/g, "");
}

/** Whether `part` is `whole` with characters left out, none changed and none moved. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe("an entry in a client file", () => {
  it("is put in by additions alone", () => {
    fc.assert(
      fc.property(clientFiles, values, (file, value) => {
        const text = put(file.text, file, value);
        expect(read(text, file.wrapper)).toEqual(value);
        expect(isWithin(file.text.replace(/\{\s*\}/g, "{}"), text), `${file.text}\n---\n${text}`).toBe(true);
        expect(foreign(text, file.wrapper)).toEqual(foreign(file.text, file.wrapper));
        for (const comment of file.comments) expect(text).toContain(comment);
        if (file.text.includes("\r\n")) expect(text).not.toMatch(/[^\r]\n/);
        expect(text.endsWith("\n")).toBe(file.text.endsWith("\n"));
        expect(text.startsWith("\uFEFF")).toBe(file.text.startsWith("\uFEFF"));
        if (!/\/[/*]/.test(file.text) && !/,\s*\}/.test(file.text)) JSON.parse(text.replace("\uFEFF", ""));
      }),
      { numRuns: 2000 },
    );
  });

  it("is replaced without touching a byte around it", () => {
    fc.assert(
      fc.property(clientFiles, values, values, (file, first, second) => {
        const before = put(file.text, file, first);
        const after = put(before, file, second);
        const { entry } = place(before, file.wrapper);
        const [from, length] = [entry?.value.offset ?? 0, entry?.value.length ?? 0];
        expect(after.slice(0, from)).toBe(before.slice(0, from));
        expect(after.endsWith(before.slice(from + length))).toBe(true);
        expect(read(after, file.wrapper)).toEqual(second);
        expect(put(after, file, first)).toBe(before);
      }),
      { numRuns: 1000 },
    );
  });

  it("is taken out with nothing of others", () => {
    fc.assert(
      fc.property(clientFiles, values, (file, value) => {
        const before = put(file.text, file, value);
        const after = takeEntry(place(before, file.wrapper));
        expect(read(after, file.wrapper)).toBeUndefined();
        expect(foreign(after, file.wrapper)).toEqual(foreign(file.text, file.wrapper));
        for (const comment of file.comments) expect(after).toContain(comment);
        const there = place(file.text, file.wrapper).holder !== undefined;
        if (there) expect(stripped(after)).toBe(stripped(file.text));
        if (there && file.names.length > 0) expect(after, `${before}`).toBe(file.text);
      }),
      { numRuns: 2000 },
    );
  });
});

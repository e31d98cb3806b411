import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Edit, editYaml } from "../../src/convention/edit.ts";
import { files, type GeneratedFile, keys, strings, values } from "./edit-documents.ts";

/** A longer search on demand: `EDIT_RUNS=20`. */
function runs(count: number): number {
  return count * Number(process.env.EDIT_RUNS ?? 1);
}

/** Reads with maps as maps, so that `__proto__` is a key like any other. */
function read(text: string): unknown {
  return parse(text, { mapAsMap: true }) ?? new Map();
}

/** The same change on plain values: the oracle. */
function change(root: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [step, ...rest] = path;
  const map = new Map(root instanceof Map ? root : []);
  if (rest.length === 0 && value === null) map.delete(step);
  else if (rest.length > 0 && value === null && !map.has(step)) return root;
  else map.set(step, rest.length === 0 ? value : change(map.get(step), rest, value));
  return map;
}

function at(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((node, step) => (node instanceof Map ? node.get(step) : undefined), root);
}

async function edited(text: string, edit: Edit): Promise<string> {
  const result = await editYaml(text, [edit]);
  if ("findings" in result) throw new Error(`${result.findings[0]?.message}\n${text}`);
  return result.text;
}

const pick = fc.nat();
function choose<T>(list: readonly T[], index: number): T | undefined {
  return list[index % Math.max(1, list.length)];
}

interface Case {
  readonly file: GeneratedFile;
  readonly edit: Edit;
}

const sets = fc.tuple(files, pick, values).chain(([file, index, value]) => {
  const path = choose(file.scalars, index);
  return fc.constant<Case | undefined>(path && { file, edit: { path, value } });
});
const additions = fc
  .tuple(files, pick, fc.array(keys, { minLength: 1, maxLength: 2 }), values)
  .map(([file, index, added, value]): Case | undefined => {
    const base = choose(file.maps, index) ?? [];
    const path = [...base, ...added];
    const there = at(read(file.text), [...base, added[0] ?? ""]);
    return there === undefined || added.length === 1 ? { file, edit: { path, value } } : undefined;
  });
const removals = fc.tuple(files, pick).map(([file, index]): Case | undefined => {
  const path = choose([...file.scalars, ...file.maps.filter((map) => map.length > 0)], index);
  return path && { file, edit: { path, value: null } };
});
const cases = fc.oneof(sets, additions, removals).filter((item) => item !== undefined);

function isAround(owner: readonly (string | number)[], path: readonly (string | number)[]): boolean {
  const shorter = owner.length < path.length ? owner : path;
  return shorter.every((step, index) => step === path[index] && step === owner[index]);
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let from = 0;
  return part.every((line) => {
    from = whole.indexOf(line, from) + 1;
    return from > 0;
  });
}

describe("editing any YAML file", () => {
  it("says exactly what was asked, to this reader", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ file, edit }) => {
        const text = await edited(file.text, edit);
        expect(read(text)).toEqual(change(read(file.text), edit.path, edit.value));
      }),
      { numRuns: runs(800) },
    );
  });

  it("leaves every other line as it was, in order", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ file, edit }) => {
        const text = await edited(file.text, edit);
        const after = text.replace("\uFEFF", "").split(/\r?\n/);
        const kept = file.lines.filter((line) =>
          line.owner === undefined ? !isInside(file, line, edit.path) : !isAround(line.owner, edit.path),
        );
        const lines = kept.filter((line) => !isNeighbour(file, line, edit)).map((line) => line.text);
        expect(isSubsequence(lines, after), `${file.text}\n--- ${JSON.stringify(edit)}\n${text}`).toBe(true);
        expect(after.length).toBeLessThanOrEqual(file.text.split(file.br).length + edit.path.length + 1);
        expect(text.startsWith("\uFEFF")).toBe(file.text.startsWith("\uFEFF"));
        if (edit.value !== null && file.text.replace("\uFEFF", "") !== "") {
          expect(text.endsWith("\n")).toBe(file.text.endsWith("\n"));
        }
        if (file.br === "\r\n" && file.text.includes("\n")) expect(text).not.toMatch(/[^\r]\n/);
      }),
      { numRuns: runs(800) },
    );
  });

  it("is undone by the inverse edit, in value", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ file, edit }) => {
        const before = read(file.text);
        const old = at(before, edit.path);
        fc.pre(
          typeof old === "string" || typeof old === "number" || (old === undefined && edit.path.length === 1),
        );
        const text = await edited(file.text, edit);
        const back = await edited(text, { path: edit.path, value: old === undefined ? null : old });
        expect(new Map(entries(read(back)))).toEqual(new Map(entries(before)));
      }),
      { numRuns: runs(400) },
    );
  });

  it("leaves the bytes alone where the value already is so", async () => {
    await fc.assert(
      fc.asyncProperty(files, pick, strings, async (file, index, absent) => {
        const path = choose(file.scalars, index);
        fc.pre(path !== undefined);
        const value = at(read(file.text), path ?? []);
        if (typeof value === "string" || typeof value === "number") {
          expect(await edited(file.text, { path: path ?? [], value })).toBe(file.text);
        }
        fc.pre(at(read(file.text), [absent]) === undefined);
        expect(await edited(file.text, { path: [absent], value: null })).toBe(file.text);
        expect(await edited(file.text, { path: [absent, "x"], value: null })).toBe(file.text);
      }),
      { numRuns: runs(300) },
    );
  });
});

function entries(map: unknown): readonly (readonly [unknown, unknown])[] {
  return map instanceof Map ? [...map] : [];
}

/** A comment or blank line within what is taken away goes with it. */
function isInside(file: GeneratedFile, line: GeneratedFile["lines"][number], path: Edit["path"]): boolean {
  const owned = file.lines.flatMap((other, index) =>
    other.owner && other.owner.length >= path.length && isAround(other.owner, path) ? [index] : [],
  );
  const index = file.lines.indexOf(line);
  return owned.length > 0 && index > Math.min(...owned) && index < Math.max(...owned);
}

/** In a map in braces over several lines, the line of the last entry may gain a comma. */
function isNeighbour(file: GeneratedFile, line: GeneratedFile["lines"][number], edit: Edit): boolean {
  const { owner } = line;
  if (!owner || line.text.endsWith(",")) return false;
  const parent = edit.path.slice(0, owner.length - 1);
  const sibling =
    owner.length > 1 && parent.length === owner.length - 1 && isAround(owner.slice(0, -1), parent);
  const spread = file.lines.some(
    (other) =>
      other.owner?.length === parent.length && other.text.endsWith("{") && isAround(other.owner, parent),
  );
  return sibling && spread;
}

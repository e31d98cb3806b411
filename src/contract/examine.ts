import { compareText } from "../model/finding.ts";
import { below } from "./change.ts";
import type { Contract, Item } from "./contract.ts";
import { newTexts, pointerOf, textsIn } from "./text/placed.ts";
import type { Names } from "./text/references.ts";
import { siblingsOf, warningsOf, warningsOfChange } from "./text/warnings.ts";
import type { ContractWarning } from "./warning.ts";

/** A warning and where in the contract the text stands. */
export interface ContractNotice extends ContractWarning {
  /** JSON pointer with names in place of indexes, as in a change; in lists that have none, where it stands. */
  readonly pointer: string;
}

/** A text of a contract, what stood at its place before, and what stands out in it. */
export interface NoticedText {
  readonly pointer: string;
  readonly before?: string;
  readonly text: string;
  /** At least one. */
  readonly warnings: readonly ContractWarning[];
}

/**
 * What stands out in any text of a contract, wherever it stands: names, titles, values and patterns of schemas as well as
 * descriptions, for a model may be shown all of it. So a first release, which has nothing to be compared with, is looked
 * at too. Sorted by pointer; empty where nothing stands out.
 */
export function examineContract(contract: Contract): readonly ContractNotice[] {
  const found = noticedTexts(nothing, contract).flatMap(({ pointer, warnings }) =>
    warnings.map(({ kind, text }) => ({ pointer, kind, text })),
  );
  return found.sort((a, b) => compareText(a.pointer, b.pointer) || compareText(a.text, b.text));
}

const nothing: Contract = { tools: [], prompts: [], resources: [], resourceTemplates: [] };

/**
 * The texts in which something stands out that did not before: what is new is looked at whole; of what was there, texts
 * that it had nowhere, without what already stood out at the same place. The same text of one thing is told once.
 */
export function noticedTexts(before: Contract, after: Contract): readonly NoticedText[] {
  const tools = new Set(after.tools.map(({ name }) => name));
  const names: Names = { tools };
  // A schema says the same things over and over.
  const known = new Map<string, readonly ContractWarning[]>();
  const look = (text: string) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const warnings = warningsOf(text, names);
    known.set(text, warnings);
    return warnings;
  };
  const former = listsOf(before);
  return listsOf(after).flatMap(({ root, entries }, n) => {
    const old = byName(former[n]?.entries ?? []);
    return entries.flatMap(([name, item]): readonly NoticedText[] => {
      const same = old.get(name) ?? [];
      const self: Names = root === "/tools" && name !== null ? { tools, self: name } : names;
      const found = newTexts(item, same[0], (text, stood) => {
        if (stood !== undefined) return warningsOfChange(stood, text, self);
        // What is new as a whole names other tools as a matter of course.
        const others = same.length === 0 ? [] : siblingsOf(text, self);
        return others.length === 0 ? look(text) : [...look(text), ...others];
      });
      if (found.length === 0) return [];
      const told = new Set(textsIn(same));
      const place = name === null ? "" : below(root, name);
      return found.flatMap(({ text, at, before: stood, found: warnings }): readonly NoticedText[] => {
        if (told.has(text)) return [];
        told.add(text);
        return [
          {
            pointer: pointerOf(place, at),
            text,
            ...(stood === undefined ? {} : { before: stood }),
            warnings,
          },
        ];
      });
    });
  });
}

type Named = readonly (readonly [name: string | null, item: Item])[];

/** The lists by the names of their entries; what the server says of itself has none. */
function listsOf({ tools, prompts, resources, resourceTemplates, instructions }: Contract) {
  return [
    { root: "/tools", entries: tools.map((item) => [item.name, item] as const) },
    { root: "/prompts", entries: prompts.map((item) => [item.name, item] as const) },
    { root: "/resources", entries: resources.map((item) => [item.uri, item] as const) },
    {
      root: "/resourceTemplates",
      entries: resourceTemplates.map((item) => [item.uriTemplate, item] as const),
    },
    { root: "", entries: instructions ? [[null, { instructions }] as const] : [] },
  ] satisfies readonly { readonly root: string; readonly entries: Named }[];
}

function byName(entries: Named): ReadonlyMap<string | null, readonly Item[]> {
  const found = new Map<string | null, Item[]>();
  for (const [name, item] of entries) {
    const same = found.get(name);
    if (same === undefined) found.set(name, [item]);
    else same.push(item);
  }
  return found;
}

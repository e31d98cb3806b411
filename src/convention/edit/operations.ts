import { insertIntoFlow, removeFromFlow } from "./flow.ts";
import { renderKey, renderScalar } from "./scalar.ts";
import type { LeafEdit, Step } from "./shape.ts";
import {
  isBlank,
  lineBreak,
  lineEnd,
  linePrefix,
  lineStart,
  linesAfter,
  nextLine,
  removeLines,
  type Splice,
} from "./text.ts";
import type { CollectionTree, Item, ScalarTree, Tree } from "./tree.ts";

/** Where an edit takes place: what surrounds the value decides how its text is written. */
export interface Site {
  readonly text: string;
  readonly root: Tree;
}

/** The splices of one edit; null where there is no safe way to write it. */
export type Splices = readonly Splice[] | null;

/** Finds what the path leads to and makes the edit there. */
export function operate(site: Site, edit: LeafEdit): Splices {
  return descend(site, { value: site.root, flow: false }, edit);
}

interface Holder {
  readonly value: Tree;
  readonly flow: boolean;
  /** The entry whose value this is; absent for the root. */
  readonly item?: Item;
}

function descend(site: Site, holder: Holder, edit: LeafEdit): Splices {
  const [step, ...rest] = edit.path;
  if (step === undefined) return null;
  const { value } = holder;
  if (value.kind === "scalar" && value.type === "null" && value.mark === "") {
    return edit.value === "removed" ? [] : fillNothing(site, holder, value, edit);
  }
  if (value.kind !== "map" && value.kind !== "seq") return null;
  const flow = holder.flow || value.flow;
  const index = indexOf(value, step);
  const item = value.items[index];
  if (!item) {
    if (edit.value === "removed") return [];
    return value.kind === "map" ? addEntry(site, value, edit) : null;
  }
  if (rest.length > 0) return descend(site, { value: item.value, flow, item }, { ...edit, path: rest });
  if (edit.value === "removed") {
    return value.flow
      ? removeFromFlow(site.text, value, index)
      : removeFromBlock(site.text, value, index, holder.item);
  }
  return setValue(site.text, item, edit.value, flow);
}

function indexOf(tree: CollectionTree, step: Step): number {
  if (tree.kind === "seq") return typeof step === "number" ? step : -1;
  return tree.items.findIndex((item) => item.key === String(step));
}

function render(value: LeafEdit["value"], style: ScalarTree["style"], flow: boolean): string {
  if (value === "empty-map" || value === "removed") return "{}";
  return renderScalar(value.scalar, style, flow);
}

function setValue(text: string, item: Item, value: LeafEdit["value"], flow: boolean): Splices {
  const old = item.value;
  if (old.kind === "scalar") {
    if (old.style === "empty")
      return [{ start: old.end, end: old.end, text: afterKey(item, render(value, "empty", flow)) }];
    if (old.style === "block") return replaceBlockScalar(text, old, render(value, "block", flow));
    return [{ start: old.start, end: old.end, text: render(value, old.style, flow) }];
  }
  const put = render(value, "plain", flow);
  if (old.kind === "opaque" || old.flow) return [{ start: old.start, end: old.end, text: put }];
  return replaceBlock(text, item, old, put);
}

/** A key without a value may lack its colon, in flow style. */
function afterKey(item: Item, put: string): string {
  return item.keyType !== "" && item.colon === undefined ? `: ${put}` : ` ${put}`;
}

function replaceBlockScalar(text: string, old: ScalarTree, put: string): Splices {
  const header = old.headerEnd ?? old.start;
  const bodyStart = lineEnd(text, header);
  const body: Splice = { start: bodyStart, end: Math.max(bodyStart, old.end), text: "" };
  return [{ start: old.start, end: header, text: put }, body];
}

/** A nested block gives way to a value on its key's line; on the line of a dash it is replaced in place. */
function replaceBlock(text: string, item: Item, old: CollectionTree, put: string): Splices {
  const first = old.items[0];
  if (!first || item.colon === undefined || lineStart(text, first.start) <= item.colon) {
    return [{ start: old.start, end: old.end, text: put }];
  }
  const lines = removeLines(text, lineStart(text, first.start), nextLine(text, old.end));
  return [{ start: item.colon, end: item.colon, text: ` ${put}` }, lines];
}

function addEntry(site: Site, map: CollectionTree, edit: LeafEdit): Splices {
  if (edit.path.some((step) => typeof step === "number")) return null;
  if (map.flow) return insertIntoFlow(site.text, map, flowEntry(edit));
  const first = map.items[0];
  const last = map.items.at(-1);
  if (!first || !last) return null;
  const column = first.start - lineStart(site.text, first.start);
  return [linesAfter(site.text, last.end, blockLines(site, edit, column))];
}

/** An entry put where there is no map yet: below its key, or in braces where a value is written out. */
function fillNothing(site: Site, holder: Holder, nothing: ScalarTree, edit: LeafEdit): Splices {
  if (edit.path.some((step) => typeof step === "number")) return null;
  const { text } = site;
  if (nothing.style !== "empty") {
    return [{ start: nothing.start, end: nothing.end, text: `{ ${flowEntry(edit)} }` }];
  }
  if (!holder.item) return [appendToEnd(text, blockLines(site, edit, 0))];
  if (holder.flow || holder.item.keyType === "") {
    return [{ start: nothing.end, end: nothing.end, text: afterKey(holder.item, `{ ${flowEntry(edit)} }`) }];
  }
  if (holder.item.colon === undefined) return null;
  const column = holder.item.start - lineStart(text, holder.item.start) + indentation(site);
  return [linesAfter(text, nothing.end, blockLines(site, edit, column))];
}

function appendToEnd(text: string, lines: readonly string[]): Splice {
  const br = lineBreak(text);
  const broken = text === "" || text === "\uFEFF" || text.endsWith("\n");
  const put = lines.map((line) => (broken ? line + br : br + line)).join("");
  return { start: text.length, end: text.length, text: put };
}

function blockLines(site: Site, edit: LeafEdit, column: number): readonly string[] {
  const unit = indentation(site);
  return edit.path.map((step, depth) => {
    const key = `${" ".repeat(column + depth * unit)}${renderKey(String(step))}:`;
    return depth < edit.path.length - 1 ? key : `${key} ${render(edit.value, "plain", false)}`;
  });
}

function flowEntry(edit: LeafEdit): string {
  const leaf = render(edit.value, "plain", true);
  return edit.path.reduceRight<string>((inner, step, depth) => {
    const nested = depth < edit.path.length - 1 ? `{ ${inner} }` : inner;
    return `${renderKey(String(step))}: ${nested}`;
  }, leaf);
}

/** By how many columns the file indents a map in a map; two where it shows none. */
function indentation(site: Site): number {
  return indentationBelow(site.text, site.root, undefined) ?? 2;
}

function indentationBelow(text: string, tree: Tree, outer: number | undefined): number | undefined {
  if (tree.kind !== "map" || tree.flow) return undefined;
  const first = tree.items[0];
  if (!first || !isBlank(linePrefix(text, first.start))) return undefined;
  const column = first.start - lineStart(text, first.start);
  if (outer !== undefined && column > outer) return column - outer;
  for (const item of tree.items) {
    const found = indentationBelow(text, item.value, column);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * An entry's own lines go, with the comment at their end. Comments on lines above it stay: nobody can tell
 * whether they speak of the entry, of those that follow, or of the map.
 */
function removeFromBlock(
  text: string,
  tree: CollectionTree,
  index: number,
  parent: Item | undefined,
): Splices {
  const item = tree.items[index];
  if (!item) return null;
  if (tree.items.length === 1) {
    const empty = tree.kind === "map" ? "{}" : "[]";
    return parent
      ? replaceBlock(text, parent, tree, empty)
      : [{ start: item.start, end: item.end, text: empty }];
  }
  if (isBlank(linePrefix(text, item.start))) {
    return [removeLines(text, lineStart(text, item.start), nextLine(text, item.end))];
  }
  const next = tree.items[index + 1];
  if (!next) return null;
  const between = text.slice(lineEnd(text, item.end), next.start);
  return isBlank(between) ? [{ start: item.start, end: next.start, text: "" }] : null;
}

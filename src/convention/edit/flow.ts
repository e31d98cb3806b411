import {
  isBlank,
  lineBreak,
  lineEnd,
  linePrefix,
  lineStart,
  nextComma,
  nextLine,
  type Splice,
} from "./text.ts";
import type { CollectionTree } from "./tree.ts";

/** Puts `key: value` behind the last entry of a map in braces, on a line of its own where the others have theirs. */
export function insertIntoFlow(text: string, map: CollectionTree, entry: string): readonly Splice[] {
  const close = map.end - 1;
  const last = map.items.at(-1);
  if (!last) return fillBraces(text, map, entry);
  const comma = nextComma(text, last.end, close);
  const ownLine = isBlank(linePrefix(text, last.start));
  const after = comma === undefined ? last.end : comma + 1;
  const lead: Splice[] = comma === undefined ? [{ start: last.end, end: last.end, text: "," }] : [];
  const tail = comma === undefined ? "" : ",";
  if (!ownLine)
    return [{ start: after, end: after, text: `${comma === undefined ? "," : ""} ${entry}${tail}` }];
  const at = Math.min(lineEnd(text, after), close);
  const indent = linePrefix(text, last.start);
  return [...lead, { start: at, end: at, text: `${lineBreak(text)}${indent}${entry}${tail}` }];
}

function fillBraces(text: string, map: CollectionTree, entry: string): readonly Splice[] {
  const inside = text.slice(map.start + 1, map.end - 1);
  if (/^[ \t]*$/.test(inside)) return [{ start: map.start, end: map.end, text: `{ ${entry} }` }];
  return [{ start: map.start + 1, end: map.start + 1, text: ` ${entry}` }];
}

/** Takes an entry out with one comma; a comma that is left before the brace is valid. */
export function removeFromFlow(text: string, tree: CollectionTree, index: number): readonly Splice[] {
  const item = tree.items[index];
  if (!item) return [];
  const close = tree.end - 1;
  const comma = nextComma(text, item.end, tree.items[index + 1]?.start ?? close);
  const end = comma === undefined ? item.end : comma + 1;
  const rest = text.slice(end, Math.min(lineEnd(text, end), text.length));
  if (
    isBlank(linePrefix(text, item.start)) &&
    /^[ \t]*(?:#.*)?$/.test(rest) &&
    nextLine(text, end) <= close
  ) {
    return [{ start: lineStart(text, item.start), end: nextLine(text, end), text: "" }];
  }
  const next = tree.items[index + 1];
  if (next) {
    const plain = isBlank(text.slice(end, next.start));
    return [{ start: item.start, end: plain ? next.start : end, text: "" }];
  }
  const previous = tree.items[index - 1];
  const gap = previous ? text.slice(previous.end, item.start) : "#";
  if (previous && /^[\s,]*$/.test(gap)) return [{ start: previous.end, end: item.end, text: "" }];
  const empty =
    !previous && isBlank(text.slice(tree.start + 1, item.start)) && isBlank(text.slice(end, close));
  return [empty ? { start: tree.start + 1, end: close, text: "" } : { start: item.start, end, text: "" }];
}

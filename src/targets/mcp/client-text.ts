import type { Node } from "jsonc-parser";
import {
  gapAfter,
  type Invalid,
  isObject,
  type JsonText,
  type Member,
  membersOf,
  readJson,
} from "./json-text.ts";

/** Where an entry stands in a client file, or would. */
export interface Place {
  readonly file: JsonText | null;
  readonly wrapper: string | null;
  /** The object that holds the entries; absent where the wrapper is. */
  readonly holder?: Node;
  readonly entry?: Member;
}

/** Finds an entry. Doubles are refused: which of them a client takes is anybody's guess. */
export function locate(text: string | null, wrapper: string | null, name: string): Place | Invalid {
  const file = text === null ? null : readJson(text);
  if (file === null) return { file, wrapper };
  if ("invalid" in file) return file;
  let holder: Node = file.root;
  if (wrapper !== null) {
    const found = only(file.root, wrapper);
    if ("invalid" in found) return found;
    if (!found.member) return { file, wrapper };
    holder = found.member.value;
    if (!isObject(holder)) return { invalid: `its member ${JSON.stringify(wrapper)} is no object` };
  }
  const entry = only(holder, name);
  if ("invalid" in entry) return entry;
  return { file, wrapper, holder, ...(entry.member ? { entry: entry.member } : {}) };
}

function only(object: Node, key: string): { readonly member?: Member } | Invalid {
  const [member, double] = membersOf(object).filter((candidate) => candidate.key === key);
  if (double) return { invalid: `the member ${JSON.stringify(key)} stands there twice` };
  return member ? { member } : {};
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The file with the entry set; every character outside of it stays, but for a comma that it needs. */
export function putEntry(place: Place, text: string | null, name: string, value: unknown): string {
  const { file, wrapper, holder, entry } = place;
  if (!file) {
    const whole = wrapper === null ? { [name]: value } : { [wrapper]: { [name]: value } };
    return `${text?.startsWith("\uFEFF") ? "\uFEFF" : ""}${JSON.stringify(whole, null, 2)}\n`;
  }
  if (entry && holder) {
    const { offset, length } = entry.value;
    return splice(file.text, [
      { start: offset, end: offset + length, text: written(file, holder, value, entry) },
    ]);
  }
  if (holder) return splice(file.text, addition(file, holder, name, value));
  return splice(file.text, addition(file, file.root, wrapper ?? name, { [name]: value }));
}

/** The file without the entry and its comma; comments beside it stay, and so does an empty wrapper. */
export function takeEntry(place: Place): string {
  const { file, holder, entry } = place;
  if (!file || !holder || !entry) return file?.text ?? "";
  const { text } = file;
  const close = holder.offset + holder.length - 1;
  const members = membersOf(holder);
  const index = members.findIndex(({ node }) => node === entry.node);
  const [previous, next] = [members[index - 1], members[index + 1]];
  const from = entry.node.offset;
  const to = from + entry.node.length;
  const { comma } = gapAfter(text, to, next?.node.offset ?? close);
  if (comma === undefined) {
    const before = previous && gapAfter(text, endOf(previous.node), from).comma;
    const own = wholeLines(text, from, to);
    const lone = before === undefined ? [] : [{ start: before, end: before + 1, text: "" }];
    const emptied =
      !previous && text.slice(holder.offset + 1, from).trim() === "" && text.slice(to, close).trim() === "";
    if (emptied) return splice(text, [{ start: holder.offset + 1, end: close, text: "" }]);
    const gap = before === undefined ? "" : text.slice(before + 1, from);
    // On one line with its neighbour, the space between the two goes along.
    if (before !== undefined && /^[ \t]*$/.test(gap))
      return splice(text, [{ start: before, end: to, text: "" }]);
    return splice(text, [...lone, own]);
  }
  const between = text.slice(to, comma);
  if (between.trim() === "") return splice(text, [wholeLines(text, from, comma + 1)]);
  return splice(text, [wholeLines(text, from, to), { start: comma, end: comma + 1, text: "" }]);
}

/** The range with the rest of its lines where nothing else stands on them, else with the space after it. */
function wholeLines(text: string, from: number, to: number): Splice {
  const lineStart = text.lastIndexOf("\n", from - 1) + 1;
  const newline = text.indexOf("\n", to);
  const lineEnd = newline === -1 ? text.length : newline + 1;
  const alone = newline !== -1 && blank(text.slice(lineStart, from)) && blank(text.slice(to, lineEnd));
  if (alone) return { start: lineStart, end: lineEnd, text: "" };
  const after = /^[ \t]*/.exec(text.slice(to))?.[0].length ?? 0;
  return { start: from, end: to + after, text: "" };
}

function blank(text: string): boolean {
  return text.trim() === "";
}

function addition(file: JsonText, object: Node, name: string, value: unknown): readonly Splice[] {
  const { text } = file;
  const close = object.offset + object.length - 1;
  const members = membersOf(object);
  const last = members.at(-1);
  const inner = text.slice(object.offset + 1, close);
  const member = `${JSON.stringify(name)}:${isCompact(text) ? "" : " "}${written(file, object, value)}`;
  const gap = gapAfter(text, last ? endOf(last.node) : object.offset + 1, close);
  const at = { start: gap.end, end: gap.end };
  if (isInline(text, object)) {
    const space = isCompact(text) ? "" : " ";
    if (!last) return [{ ...at, text: member }];
    const lead =
      gap.comma === undefined ? [{ start: endOf(last.node), end: endOf(last.node), text: "," }] : [];
    return [...lead, { ...at, text: `${space}${member}${gap.comma === undefined ? "" : ","}` }];
  }
  const br = lineBreak(text);
  const indent = memberIndent(file, object);
  const line = `${br}${indent}${member}`;
  if (last) {
    const lead =
      gap.comma === undefined ? [{ start: endOf(last.node), end: endOf(last.node), text: "," }] : [];
    return [...lead, { ...at, text: `${line}${gap.comma === undefined ? "" : ","}` }];
  }
  const tail = `${br}${lineIndent(text, object.offset)}`;
  if (blank(inner)) return [{ start: object.offset + 1, end: close, text: `${line}${tail}` }];
  return [{ ...at, text: /^[ \t]*$/.test(text.slice(gap.end, close)) ? `${line}${tail}` : line }];
}

/** Like the rest of the file: on one line where its neighbours are, else over several with their indentation. */
function written(file: JsonText, object: Node, value: unknown, entry?: Member): string {
  const { text } = file;
  if (isCompact(text)) return JSON.stringify(value);
  if (isInline(text, object)) return JSON.stringify(value);
  const indent = entry ? lineIndent(text, entry.node.offset) : memberIndent(file, object);
  const lines = JSON.stringify(value, null, indentUnit(file)).split("\n");
  return lines.join(`${lineBreak(text)}${indent}`);
}

/** A file on one line, with something in it. */
function isCompact(text: string): boolean {
  return !text.trimEnd().includes("\n") && !/^\uFEFF?\s*\{\s*\}\s*$/.test(text) && !text.includes('": ');
}

function isInline(text: string, object: Node): boolean {
  const inner = text.slice(object.offset, object.offset + object.length);
  if (inner.includes("\n")) return false;
  return (
    (object.children?.length ?? 0) > 0 ||
    (text.trimEnd().includes("\n") === false && object.parent !== undefined)
  );
}

function memberIndent(file: JsonText, object: Node): string {
  const { text } = file;
  const own = membersOf(object).find(({ node }) => startsLine(text, node.offset));
  return own ? lineIndent(text, own.node.offset) : lineIndent(text, object.offset) + indentUnit(file);
}

/** The indentation of the outermost member that begins a line; two spaces where none does. */
function indentUnit({ text, root }: JsonText): string {
  const member = membersOf(root).find(({ node }) => startsLine(text, node.offset));
  return (member && lineIndent(text, member.node.offset)) || "  ";
}

function startsLine(text: string, offset: number): boolean {
  return (
    blank(text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset)) &&
    text.lastIndexOf("\n", offset - 1) >= 0
  );
}

function lineIndent(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^\uFEFF?([ \t]*)/.exec(text.slice(start))?.[1] ?? "";
}

function lineBreak(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? "\n";
}

function endOf(node: Node): number {
  return node.offset + node.length;
}

function splice(text: string, splices: readonly Splice[]): string {
  return splices
    .map((item, index) => ({ ...item, index }))
    .sort((a, b) => b.start - a.start || b.index - a.index)
    .reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text);
}

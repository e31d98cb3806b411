import { maxDepth, maxNodes } from "./limits.ts";
import {
  type FlowEnd,
  flowCollection,
  isNewKey,
  isScalarStart,
  plainScalar,
  quotedScalar,
  unread,
} from "./yaml-flow.ts";

export { unread };

/** Where the reader stands: always at the first character of a line's content. */
interface Cursor {
  readonly text: string;
  /** Offset of the content; the text's length at the end. */
  at: number;
  /** Offset of the line's end. */
  end: number;
  /** Column of the content, from 0. */
  indent: number;
}

const space = 0x20;
const hash = 0x23;
const dash = 0x2d;
const colon = 0x3a;

/**
 * Reads the plain part of YAML that nearly every file of the convention keeps to: block maps and lists,
 * one-line flow collections, one-line scalars, comments. Whatever it is not sure about is `unread`, and the
 * precise reader decides; what it does read, the precise reader reads equally and without a finding.
 */
export function parseYamlFast(text: string): unknown {
  // A node takes two characters, so that shorter texts need no counting.
  if (text.length > 2 * maxNodes || text.includes("\t")) return unread;
  const cursor: Cursor = { text, at: 0, end: -1, indent: 0 };
  nextLine(cursor);
  if (cursor.indent === 0 && text.startsWith("---", cursor.at) && cursor.end === cursor.at + 3)
    nextLine(cursor);
  if (cursor.at >= text.length || cursor.indent !== 0) return unread;
  const value = blockNode(cursor, 1);
  return cursor.at >= text.length ? value : unread;
}

/** Goes to the next line that is more than white space and a comment. */
function nextLine(cursor: Cursor): void {
  const { text } = cursor;
  let start = cursor.end + 1;
  while (start < text.length) {
    let at = start;
    while (text.charCodeAt(at) === space) at += 1;
    const found = text.indexOf("\n", at);
    const end = found === -1 ? text.length : found;
    if (at < end && text.charCodeAt(at) !== hash) {
      cursor.at = at;
      cursor.end = end;
      cursor.indent = at - start;
      return;
    }
    start = end + 1;
  }
  cursor.at = text.length;
  cursor.end = text.length;
  cursor.indent = -1;
}

function blockNode(cursor: Cursor, depth: number): unknown {
  if (depth > maxDepth) return unread;
  return isItem(cursor) ? blockList(cursor, depth) : blockMap(cursor, depth);
}

function isItem(cursor: Cursor): boolean {
  if (cursor.text.charCodeAt(cursor.at) !== dash) return false;
  return cursor.at + 1 === cursor.end || cursor.text.charCodeAt(cursor.at + 1) === space;
}

function blockMap(cursor: Cursor, depth: number): unknown {
  const { text, indent } = cursor;
  const map: Record<string, unknown> = {};
  while (cursor.indent === indent) {
    const key = blockKey(cursor);
    if (key === undefined || !isNewKey(map, key)) return unread;
    // The colon is behind; a value must be apart from it.
    if (cursor.at < cursor.end && text.charCodeAt(cursor.at) !== space) return unread;
    skipSpaces(cursor);
    const value = atLineEnd(cursor) ? nested(cursor, indent, depth) : inline(cursor, depth);
    if (value === unread) return unread;
    map[key] = value;
  }
  return cursor.indent > indent ? unread : map;
}

/** Reads `key:`; undefined where it is no plain or simply quoted text. */
function blockKey(cursor: Cursor): string | undefined {
  const { text, at, end } = cursor;
  const first = text.charCodeAt(at);
  if (first === 0x22 || first === 0x27) {
    const close = text.indexOf(text.charAt(at), at + 1);
    if (close === -1 || close + 1 >= end || text.charCodeAt(close + 1) !== colon) return undefined;
    const key = quotedScalar(text, at, close);
    cursor.at = close + 2;
    return key;
  }
  if (!isScalarStart(text, at)) return undefined;
  let close = text.indexOf(":", at);
  while (close !== -1 && close < end - 1 && text.charCodeAt(close + 1) !== space)
    close = text.indexOf(":", close + 1);
  if (close === -1 || close >= end || close - at > 500) return undefined;
  const key = plainScalar(text, at, close);
  if (typeof key !== "string") return undefined;
  cursor.at = close + 1;
  return key;
}

/** The value below a key: deeper, or a list at the key's own column; nothing is null. */
function nested(cursor: Cursor, indent: number, depth: number): unknown {
  nextLine(cursor);
  if (cursor.indent > indent) {
    // A flow collection or scalar on a line of its own is valid too, and rare.
    return blockNode(cursor, depth + 1);
  }
  if (cursor.indent === indent && isItem(cursor)) return blockList(cursor, depth + 1);
  return null;
}

function blockList(cursor: Cursor, depth: number): unknown {
  if (depth > maxDepth) return unread;
  const { indent } = cursor;
  const list: unknown[] = [];
  while (cursor.indent === indent && isItem(cursor)) {
    cursor.at += 1;
    const before = cursor.at;
    skipSpaces(cursor);
    if (atLineEnd(cursor)) return unread;
    const value = isMapStart(cursor)
      ? compactMap(cursor, indent + 1 + cursor.at - before, depth)
      : inline(cursor, depth);
    if (value === unread) return unread;
    list.push(value);
  }
  return cursor.indent > indent ? unread : list;
}

/** A map that begins on the line of its dash: `- type: mcp`. */
function compactMap(cursor: Cursor, indent: number, depth: number): unknown {
  if (depth >= maxDepth) return unread;
  cursor.indent = indent;
  return blockMap(cursor, depth + 1);
}

/** Whether the rest of the line begins with a key. */
function isMapStart(cursor: Cursor): boolean {
  const before = cursor.at;
  const isMap = blockKey(cursor) !== undefined && isApart(cursor);
  cursor.at = before;
  return isMap;
}

function isApart(cursor: Cursor): boolean {
  return cursor.at >= cursor.end || cursor.text.charCodeAt(cursor.at) === space;
}

/** A scalar or flow collection that ends on this line. */
function inline(cursor: Cursor, depth: number): unknown {
  const { text, at } = cursor;
  const first = text.charAt(at);
  let end: number;
  let value: unknown;
  if (first === "[" || first === "{") {
    const found: FlowEnd = { at, limit: cursor.end };
    value = flowCollection(text, found, depth + 1);
    end = found.at;
  } else if (first === '"' || first === "'") {
    const close = text.indexOf(first, at + 1);
    if (close === -1 || close >= cursor.end) return unread;
    value = quotedScalar(text, at, close) ?? unread;
    end = close + 1;
  } else {
    if (!isScalarStart(text, at)) return unread;
    const comment = text.indexOf(" #", at);
    end = comment === -1 || comment > cursor.end ? cursor.end : comment;
    while (text.charCodeAt(end - 1) === space) end -= 1;
    value = plainScalar(text, at, end);
  }
  if (value === unread) return unread;
  cursor.at = end;
  if (cursor.at < cursor.end && text.charCodeAt(cursor.at) !== space) return unread;
  skipSpaces(cursor);
  if (!atLineEnd(cursor)) return unread;
  nextLine(cursor);
  return value;
}

function skipSpaces(cursor: Cursor): void {
  while (cursor.at < cursor.end && cursor.text.charCodeAt(cursor.at) === space) cursor.at += 1;
}

/** Whether only a comment is left; one must be apart from what is before it. */
function atLineEnd(cursor: Cursor): boolean {
  const { text, at, end } = cursor;
  return at >= end || (text.charCodeAt(at) === hash && text.charCodeAt(at - 1) === space);
}

import { forbiddenKeys, maxDepth } from "./limits.ts";

/** The answer of a fast reader that leaves a document to the precise one. */
export const unread: unique symbol = Symbol("unread");

/** Where a flow collection stands on its line; `at` moves behind what was read. */
export interface FlowEnd {
  at: number;
  readonly limit: number;
}

/** Characters of which a plain scalar may consist without a second thought; all but the first may also be spaces. */
const plain = /^[\w./@+~^$()<>=*?|!%&;\\'"`,[\]{}#:\u00a1-\u1fff\u2030-\u205f\u2070-\ud7ff -]*$/;
const flowPlain = /^[\w./@+~^$()<>=*;\\:\u00a1-\u1fff\u2030-\u205f\u2070-\ud7ff -]*$/;
const integer = /^(?:0|-?[1-9][0-9]{0,14})$/;
/** What YAML's core schema may read as something other than text. */
const notText =
  /^(?:[-+]?(?:\.?[0-9][0-9_]*(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|0[ox][0-9a-fA-F]+|\.(?:inf|Inf|INF))|\.(?:nan|NaN|NAN)|~|null|Null|NULL|true|True|TRUE|false|False|FALSE)$/;

/** Whether a plain scalar may begin here: a letter, a digit, or a mark that has no other meaning. */
export function isScalarStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0xa1 && code <= 0xd7ff) ||
    "_/.<^=~$(+;".includes(text.charAt(at)) ||
    (code === 0x2d && /[A-Za-z0-9_/.-]/.test(text.charAt(at + 1)) && !isMarker(text, at))
  );
}

/** `---` and `...` begin or end a document where they begin a line. */
function isMarker(text: string, at: number): boolean {
  return text.startsWith("---", at);
}

/** The value of a plain scalar between two offsets, trailing spaces not included. */
export function plainScalar(text: string, start: number, end: number): unknown {
  const raw = text.slice(start, end);
  if (raw === "" || raw.endsWith(" ") || raw.startsWith("...")) return unread;
  const code = raw.charCodeAt(0);
  // Most texts begin with a letter that begins no word of the core schema.
  if (!(code >= 0x61 && code <= 0x7a) || code === 0x6e || code === 0x74 || code === 0x66) {
    if (notText.test(raw)) return special(raw);
  }
  if (!plain.test(raw)) return unread;
  if (raw.includes(": ") || raw.endsWith(":") || raw.includes(" #")) return unread;
  return raw;
}

function special(raw: string): unknown {
  if (integer.test(raw)) return Number(raw);
  if (raw === "true") return true;
  if (raw === "false") return false;
  return raw === "null" || raw === "~" ? null : unread;
}

/** The text between two quotes, given their offsets; undefined where it has escapes. */
export function quotedScalar(text: string, open: number, close: number): string | undefined {
  const raw = text.slice(open + 1, close);
  const escaped = text.charAt(open) === '"' ? raw.includes("\\") : text.charAt(close + 1) === "'";
  return escaped || raw.includes("\n") ? undefined : raw;
}

/** Whether a key may be set: not there yet, not even by inheritance, and meaning nothing but itself. */
export function isNewKey(map: Readonly<Record<string, unknown>>, key: string): boolean {
  return !(key in map) && key !== "<<" && !forbiddenKeys.has(key);
}

/** Reads `[...]` or `{...}` that ends on its line. */
export function flowCollection(text: string, place: FlowEnd, depth: number): unknown {
  if (depth > maxDepth) return unread;
  const isMap = text.charAt(place.at) === "{";
  const close = isMap ? "}" : "]";
  const map: Record<string, unknown> = {};
  const list: unknown[] = [];
  place.at += 1;
  skip(text, place);
  while (text.charAt(place.at) !== close) {
    if (isMap) {
      const key = flowScalar(text, place, true);
      if (typeof key !== "string" || !isNewKey(map, key)) return unread;
      if (text.charAt(place.at) !== ":" || text.charAt(place.at + 1) !== " ") return unread;
      place.at += 2;
      skip(text, place);
      const value = flowValue(text, place, depth);
      if (value === unread) return unread;
      map[key] = value;
    } else {
      const value = flowValue(text, place, depth);
      if (value === unread) return unread;
      list.push(value);
    }
    skip(text, place);
    if (text.charAt(place.at) === ",") {
      place.at += 1;
      skip(text, place);
    } else if (text.charAt(place.at) !== close) return unread;
    if (place.at >= place.limit) return unread;
  }
  place.at += 1;
  return isMap ? map : list;
}

function flowValue(text: string, place: FlowEnd, depth: number): unknown {
  const first = text.charAt(place.at);
  return first === "[" || first === "{"
    ? flowCollection(text, place, depth + 1)
    : flowScalar(text, place, false);
}

function flowScalar(text: string, place: FlowEnd, isKey: boolean): unknown {
  const start = place.at;
  const first = text.charAt(start);
  if (first === '"' || first === "'") {
    const close = text.indexOf(first, start + 1);
    if (close === -1 || close >= place.limit) return unread;
    place.at = close + 1;
    return quotedScalar(text, start, close) ?? unread;
  }
  if (!isScalarStart(text, start)) return unread;
  let end = start;
  while (end < place.limit && !",[]{}".includes(text.charAt(end))) {
    if (text.charAt(end) === ":" && (isKey || !/[A-Za-z0-9/]/.test(text.charAt(end + 1)))) break;
    end += 1;
  }
  place.at = end;
  while (end > start && text.charAt(end - 1) === " ") end -= 1;
  const raw = text.slice(start, end);
  return flowPlain.test(raw) ? plainScalar(text, start, end) : unread;
}

function skip(text: string, place: FlowEnd): void {
  while (place.at < place.limit && text.charAt(place.at) === " ") place.at += 1;
}

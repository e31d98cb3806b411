import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";

/** A client file read with the place of everything in it. */
export interface JsonText {
  readonly text: string;
  readonly root: Node & { readonly type: "object" };
}

export interface Invalid {
  readonly invalid: string;
}

/**
 * Reads JSON as clients write it: comments, commas before a brace and a byte order mark are let pass, since
 * they stay as they are. An empty file is an empty object to come.
 */
export function readJson(text: string): JsonText | Invalid | null {
  if (text.replace(/^\uFEFF/, "").trim() === "") return null;
  const errors: ParseError[] = [];
  // The parser counts a byte order mark as a fault: a space has the same length and is none.
  const clean = text.replace(/^\uFEFF/, " ");
  let root: Node | undefined;
  try {
    root = parseTree(clean, errors, { allowTrailingComma: true, disallowComments: false });
  } catch (error) {
    if (error instanceof RangeError) return { invalid: "it is nested too deeply" };
    throw error;
  }
  const [error] = errors;
  if (error)
    return { invalid: `${position(text, error.offset)}: ${phrase(printParseErrorCode(error.error))}` };
  return root && isObject(root) ? { text, root } : { invalid: "it holds no object" };
}

export function isObject(node: Node): node is Node & { readonly type: "object" } {
  return node.type === "object";
}

/** `ValueExpected` to `value expected`. */
function phrase(code: string): string {
  return code.replace(/(?!^)([A-Z])/g, " $1").toLowerCase();
}

function position(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** A member of an object with its place. */
export interface Member {
  readonly node: Node;
  readonly key: string;
  readonly value: Node;
}

/** In order, doubles included. */
export function membersOf(object: Node): readonly Member[] {
  return (object.children ?? []).flatMap((node) => {
    const [key, value] = node.children ?? [];
    return key && value ? [{ node, key: String(key.value), value }] : [];
  });
}

/** The plain value of a node; members are always own ones, `__proto__` too. */
export function plainValue(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(plainValue);
  if (isObject(node))
    return Object.fromEntries(membersOf(node).map(({ key, value }) => [key, plainValue(value)]));
  return node.value;
}

/** What stands between two values that is neither white space: comments and at most one comma. */
export interface Gap {
  /** Offset of the comma. */
  readonly comma?: number;
  /** Offset after the last comment or the comma; `from` where there is neither. */
  readonly end: number;
}

/** Between two values there are only white space, comments, and a comma. */
export function gapAfter(text: string, from: number, limit: number): Gap {
  let gap: Gap = { end: from };
  for (let at = from; at < limit; at += 1) {
    if (text[at] === ",") gap = { comma: at, end: at + 1 };
    else if (text[at] === "/") {
      at = (text[at + 1] === "*" ? text.indexOf("*/", at + 2) + 2 : lineBreakAfter(text, at)) - 1;
      gap = { ...gap, end: at + 1 };
    }
  }
  return gap;
}

function lineBreakAfter(text: string, from: number): number {
  const at = text.slice(from).search(/[\r\n]/);
  return at === -1 ? text.length : from + at;
}

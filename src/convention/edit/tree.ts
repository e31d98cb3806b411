import type { CST, Node, Pair } from "yaml";

type Token = CST.Token;
type SourceItem = CST.CollectionItem;

export type ScalarStyle = "plain" | "single" | "double" | "block" | "empty";

interface Ranged {
  /** Offset of the first character of the value itself, after its tag and anchor. */
  readonly start: number;
  /** Offset after the last character of the value: no trailing comment, no line break. */
  readonly end: number;
  /** Tag and anchor: part of what a document says. */
  readonly mark: string;
}

export type ScalarTree = Ranged & {
  readonly kind: "scalar";
  /** `typeof` the value; `null` for null. */
  readonly type: string;
  readonly value: string;
  readonly style: ScalarStyle;
  /** For block scalars: offset after the header (`|-`), before its comment. */
  readonly headerEnd?: number;
};

export type CollectionTree = Ranged & {
  readonly kind: "map" | "seq";
  readonly flow: boolean;
  readonly items: readonly Item[];
};

/** A YAML document reduced to what an edit needs: values, and where in the text each of them stands. */
export type Tree =
  | ScalarTree
  | CollectionTree
  /** An alias, or a form that cannot be entered by a path. */
  | (Ranged & { readonly kind: "opaque"; readonly value: string });

export interface Item {
  /** Offset of the key, of `?`, or of the dash. */
  readonly start: number;
  /** Offset after the value, or after the key or colon where there is none. */
  readonly end: number;
  /** Absent in sequences and for keys that are no scalars. */
  readonly key?: string;
  /** How the key reads: `string`, or `number` for an unquoted `1.10`. */
  readonly keyType: string;
  /** Offset after the colon; absent where there is none. */
  readonly colon?: number;
  readonly value: Tree;
}

const styles = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "block",
  BLOCK_FOLDED: "block",
} as const satisfies Record<string, ScalarStyle>;

/** Reads the one document of a text; a string says what is wrong with it. Aliases are never resolved. */
export async function parseTree(text: string): Promise<{ readonly tree: Tree } | { readonly error: string }> {
  const { parseDocument } = await import("yaml");
  try {
    const document = parseDocument(text, { keepSourceTokens: true, logLevel: "error", prettyErrors: false });
    const [error] = document.errors;
    if (error) return { error: error.message };
    return { tree: document.contents ? nodeTree(document.contents, text) : emptyTree(text.length) };
  } catch (error) {
    return { error: error instanceof RangeError ? "It is nested too deeply" : String(error) };
  }
}

function emptyTree(at: number): ScalarTree {
  return { kind: "scalar", type: "null", value: "null", style: "empty", start: at, end: at, mark: "" };
}

function nodeTree(node: Node, text: string): Tree {
  const token = node.srcToken;
  const [start, end] = node.range ?? [0, 0];
  const anchor = "anchor" in node && node.anchor ? `&${node.anchor}` : "";
  const mark = `${anchor}${node.tag && !defaultTags.has(node.tag) ? node.tag : ""}`;
  if ("source" in node && token?.type === "alias") {
    return { kind: "opaque", value: String(node.source), start, end, mark };
  }
  if ("items" in node) {
    if (!token || !("items" in token))
      return { kind: "opaque", value: text.slice(start, end), start, end, mark };
    const flow = token.type === "flow-collection";
    const items = node.items.map((item, index) =>
      isPair(item) ? pairItem(item, text) : sequenceItem(item, token.items[index], text),
    );
    const known = items.filter((item) => item !== undefined);
    if (known.length < items.length)
      return { kind: "opaque", value: text.slice(start, end), start, end, mark };
    const kind = known.every((item) => item.keyType === "") && !isMapToken(token) ? "seq" : "map";
    return { kind, flow, items: known, start, end: flow ? end : (known.at(-1)?.end ?? end), mark };
  }
  return scalarTree(node, start, end, mark);
}

const defaultTags = new Set(["tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"]);

function isPair(item: unknown): item is Pair<Node, Node | null> {
  return typeof item === "object" && item !== null && "key" in item;
}

function isMapToken(token: Token): boolean {
  return (
    token.type === "block-map" || (token.type === "flow-collection" && token.start.type === "flow-map-start")
  );
}

function scalarTree(node: Node, start: number, end: number, mark: string): ScalarTree {
  const value = "value" in node ? node.value : null;
  const type = value === null ? "null" : typeof value;
  const token = node.srcToken;
  const base = { kind: "scalar", type, value: String(value), start, mark } as const;
  if (!token) return { ...base, style: "empty", end };
  if (token.type === "block-scalar") {
    const header = token.props.find((prop) => prop.type === "block-scalar-header");
    const headerEnd = header && "source" in header ? start + header.source.length : start;
    return { ...base, style: "block", headerEnd, end: blockEnd(token, headerEnd, end) };
  }
  const style = "type" in node && node.type ? (styles as Record<string, ScalarStyle>)[node.type] : "plain";
  return { ...base, style: style ?? "plain", end };
}

/** Blank lines after a block scalar are its own only where it keeps them (`|+`). */
function blockEnd(token: CST.BlockScalar, headerEnd: number, end: number): number {
  const kept = token.props.some((prop) => "source" in prop && /^[|>].*\+/.test(prop.source));
  if (kept) return token.source.endsWith("\r\n") ? end - 2 : token.source.endsWith("\n") ? end - 1 : end;
  const body = token.source.trimEnd();
  return body === "" ? headerEnd : end - token.source.length + body.length;
}

function pairItem(pair: Pair<Node, Node | null>, text: string): Item | undefined {
  const source = pair.srcToken;
  if (!source) return undefined;
  const start = itemStart(source);
  const colonToken = source.sep?.find((token) => token.type === "map-value-ind");
  const keyEnd = pair.key?.range?.[1] ?? start;
  const shown = source.sep?.filter((token) => !trivia.has(token.type)).at(-1);
  const after = shown ? shown.offset + shown.source.length : keyEnd;
  const value = pair.value ? nodeTree(pair.value, text) : emptyTree(after);
  const placed =
    value.kind === "scalar" && value.style === "empty" ? { ...value, start: after, end: after } : value;
  const key = keyOf(pair.key, text);
  return {
    start,
    end: placed.end,
    ...key,
    ...(colonToken ? { colon: colonToken.offset + colonToken.source.length } : {}),
    value: placed,
  };
}

function keyOf(node: Node | null, text: string): { readonly key?: string; readonly keyType: string } {
  if (!node || !("value" in node) || !node.range)
    return { keyType: `complex ${text.slice(...(node?.range ?? []))}` };
  const { value } = node;
  return typeof value === "string"
    ? { key: value, keyType: "string" }
    : { key: text.slice(node.range[0], node.range[1]), keyType: value === null ? "null" : typeof value };
}

function sequenceItem(item: unknown, source: SourceItem | undefined, text: string): Item | undefined {
  if (!source || !isNode(item)) return undefined;
  const value = nodeTree(item, text);
  const shown = source.start.filter((token) => !trivia.has(token.type)).at(-1);
  const after = shown ? shown.offset + shown.source.length : value.start;
  const placed =
    value.kind === "scalar" && value.style === "empty" ? { ...value, start: after, end: after } : value;
  return { start: Math.min(itemStart(source), placed.start), end: placed.end, keyType: "", value: placed };
}

function isNode(item: unknown): item is Node {
  return typeof item === "object" && item !== null && "range" in item;
}

const trivia: ReadonlySet<string> = new Set(["space", "newline", "comment", "comma"]);

function itemStart(source: SourceItem): number {
  const own = source.start.find((token) => !trivia.has(token.type));
  const first = own ?? source.key ?? source.sep?.find((token) => !trivia.has(token.type)) ?? source.value;
  return first?.offset ?? Number.MAX_SAFE_INTEGER;
}

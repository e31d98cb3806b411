import { isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument, type YAMLError } from "yaml";
import { type Parsed, parsed, type Trap, tooDeep } from "./trap.ts";
import { type Budget, isWithin, type Tree, type TreeEntry } from "./tree.ts";
import { quoted } from "./wording.ts";

interface Builder {
  readonly text: string;
  readonly traps: Trap[];
  readonly budget: Budget;
}

/** Reads YAML 1.2 (core schema) with the place of every node; whatever the convention refuses is a trap. */
export function parseYaml(text: string): Parsed {
  const document = parseDocument<ParsedNode>(text, {
    version: "1.2",
    schema: "core",
    merge: false,
    // Found by ourselves: here it takes quadratic time.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
  const directive = /^%.*$/m.exec(text);
  const contents = document.contents;
  if (directive && (contents?.range[0] ?? text.length) > directive.index) {
    const end = directive.index + directive[0].length;
    const message = `the file begins with the directive ${quoted(directive[0])}`;
    return { traps: [{ rule: "convention/directive", start: directive.index, end, message }] };
  }
  const [error] = document.errors;
  if (error) return { traps: [syntaxTrap(error, text)] };
  if (contents === null || (isScalar(contents) && contents.value === null && contents.source === "")) {
    return { traps: [{ rule: "convention/empty", start: 0, end: 0, message: "the file is empty" }] };
  }
  const builder: Builder = { text, traps: [], budget: { nodes: 0 } };
  const tree = build(builder, contents, 1);
  return parsed(tree, builder.traps, builder.budget);
}

function syntaxTrap(error: YAMLError, text: string): Trap {
  const [start, end] = error.pos;
  // The parser is recursive; it says so where a bomb made it stop.
  if (error.code === "RESOURCE_EXHAUSTION") return tooDeep;
  if (error.code === "MULTIPLE_DOCS") {
    const message = "the file holds more than one document";
    return { rule: "convention/several-documents", start, end, message };
  }
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  if (error.code === "TAB_AS_INDENT" || /^ *\t\s*$/.test(line)) {
    const tab = Math.max(text.lastIndexOf("\t", start), 0);
    return { rule: "convention/tab", start: tab, end: tab + 1, message: "the line is indented with a tab" };
  }
  const message = `this is not valid YAML: ${error.message.replace(/\.$/, "")}`;
  return { rule: "convention/syntax", start, end, message };
}

function build(builder: Builder, node: ParsedNode | null, depth: number): Tree {
  const [start, end] = node?.range ?? [0, 0];
  const nothing: Tree = { kind: "scalar", start, end, value: null };
  if (!isWithin(builder.budget, isMap(node) || isSeq(node), depth) || node === null) return nothing;
  checkProperties(builder, node, start);
  if (isAlias(node)) return nothing;
  if (isScalar(node)) return { kind: "scalar", start, end, value: node.value };
  if (isSeq(node)) {
    const items = node.items.map((item) => build(builder, item, depth + 1));
    return { kind: "list", start, end, items };
  }
  const entries: TreeEntry[] = [];
  for (const pair of node.items) {
    const key = keyOf(builder, pair.key);
    const at = pair.key.range;
    const value = pair.value
      ? build(builder, pair.value, depth + 1)
      : { kind: "scalar" as const, start: at[1], end: at[1], value: null };
    entries.push({ key, start: at[0], end: at[1], value });
  }
  return { kind: "map", start, end, entries };
}

/** Anchors, aliases and tags; a node's own extent begins behind them. */
function checkProperties(builder: Builder, node: ParsedNode, start: number): void {
  if (isAlias(node)) {
    const [from, to] = node.range;
    const message = `the alias *${node.source.slice(0, 60)} stands for a value elsewhere`;
    builder.traps.push({ rule: "convention/alias", start: from, end: to, message });
    return;
  }
  if (node.anchor !== undefined) {
    const at = before(builder.text, "&", start);
    const message = `the anchor &${node.anchor.slice(0, 60)} names a value to repeat it elsewhere`;
    builder.traps.push({ rule: "convention/alias", start: at, end: at + node.anchor.length + 1, message });
  }
  if (node.tag !== undefined) {
    const at = before(builder.text, "!", start);
    const message = "a tag says what kind of value this is";
    builder.traps.push({ rule: "convention/tag", start: at, end: at + 1, message });
  }
}

/** The last mark before a node, which is where its anchor or tag begins. */
function before(text: string, mark: string, start: number): number {
  if (text.charAt(start) === mark) return start;
  let at = text.lastIndexOf(mark, start);
  while (mark === "!" && at > 0 && /[!\w]/.test(text.charAt(at - 1))) at -= 1;
  return Math.max(at, 0);
}

function keyOf(builder: Builder, node: ParsedNode): string {
  builder.budget.nodes += 1;
  checkProperties(builder, node, node.range[0]);
  const [start, end] = node.range;
  const source = builder.text.slice(start, end);
  if (isScalar(node) && typeof node.value === "string") {
    if (node.value === "<<" && node.type === "PLAIN") {
      const message = "<< means to merge another map in here";
      builder.traps.push({ rule: "convention/merge-key", start, end, message });
    }
    return node.value;
  }
  if (isAlias(node)) return "";
  if (isScalar(node) && typeof node.value === "number") {
    const isVersion = /^\d+\.\d+$/.test(source);
    const message = `the key ${source.slice(0, 60)} is read as the number ${node.value}`;
    const hint = isVersion
      ? `versions have three parts and are text: write ${quoted(`${source}.0`)}, or what was meant`
      : `put it in quotes: ${quoted(source)}`;
    builder.traps.push({
      rule: isVersion ? "convention/version-not-text" : "convention/key-not-text",
      start,
      end,
      message,
      hint,
    });
    return source;
  }
  const what = isScalar(node) ? `is read as ${String(node.value)}` : "is a map or a list";
  const message = `the key ${quoted(source)} ${what}, not as text`;
  builder.traps.push({ rule: "convention/key-not-text", start, end, message });
  return source;
}

import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { type Parsed, parsed } from "./trap.ts";
import { type Budget, isWithin, type Tree, type TreeEntry } from "./tree.ts";

/** Reads JSON with the place of every node. What JSON.parse refuses is refused here. */
export function parseJson(text: string): Parsed {
  if (text.trim() === "") {
    return { traps: [{ rule: "convention/empty", start: 0, end: 0, message: "the file is empty" }] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: false,
  });
  const [error] = errors;
  if (error || !root)
    return syntax(error ? reason(error) : "there is nothing in it", error?.offset ?? 0, error?.length);
  try {
    JSON.parse(text);
  } catch {
    return syntax("a value is not written as JSON demands", root.offset, 1);
  }
  const budget: Budget = { nodes: 0 };
  const tree = build(root, budget, 1);
  return parsed(tree, [], budget);
}

function syntax(message: string, start: number, length = 1): Parsed {
  const end = start + Math.max(1, length);
  return {
    traps: [{ rule: "convention/syntax", start, end, message: `this is not valid JSON: ${message}` }],
  };
}

/** `CommaExpected` as `comma expected`. */
function reason(error: ParseError): string {
  return printParseErrorCode(error.error)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
}

function build(node: Node, budget: Budget, depth: number): Tree {
  const start = node.offset;
  const end = node.offset + node.length;
  const isCollection = node.type === "object" || node.type === "array";
  if (!isWithin(budget, isCollection, depth)) return { kind: "scalar", start, end, value: null };
  if (!isCollection) return { kind: "scalar", start, end, value: node.value };
  const children = node.children ?? [];
  if (node.type === "array") {
    return { kind: "list", start, end, items: children.map((child) => build(child, budget, depth + 1)) };
  }
  const entries: TreeEntry[] = [];
  for (const { children: [key, value] = [] } of children) {
    if (!key || !value) continue;
    entries.push({
      key: String(key.value),
      start: key.offset,
      end: key.offset + key.length,
      value: build(value, budget, depth + 1),
    });
  }
  return { kind: "map", start, end, entries };
}

import type { Finding } from "../../model/finding.ts";
import type { EditResult } from "../edit.ts";
import { renderKey, renderScalar } from "./scalar.ts";
import { type Shape, sameShape, shapeOf } from "./shape.ts";
import { applySplices, lineStart, linesAfter, nextComma, type Splice } from "./text.ts";
import { type Item, parseTree, type Tree } from "./tree.ts";

/** A map of texts, as one entry of a list. */
export type ListEntry = Readonly<Record<string, string>>;

/**
 * Puts a map behind the last entry of a list at the top of a YAML document, and makes the list where there is none.
 * Everything else stays byte for byte. The result is read again: where it does not say exactly what was asked, the
 * answer is the finding `edit/not-possible` and no text.
 */
export async function appendToList(
  text: string,
  key: string,
  entry: ListEntry,
  file?: string,
): Promise<EditResult> {
  const before = await parseTree(text);
  if ("error" in before) return refuse(key, file, `The file is not valid YAML: ${before.error}`);
  const splices = splicesFor(text, before.tree, key, entry);
  const wanted = withEntry(shapeOf(before.tree), key, entry);
  const result = splices && wanted ? applySplices(text, splices) : undefined;
  const after = result === undefined ? undefined : await parseTree(result);
  const isRight = after && wanted && "tree" in after && sameShape(shapeOf(after.tree), wanted);
  return isRight && result !== undefined
    ? { text: result }
    : refuse(key, file, `No textual change of \`${key}\` gives exactly that value`);
}

function splicesFor(text: string, root: Tree, key: string, entry: ListEntry): readonly Splice[] | undefined {
  if (root.kind !== "map" || root.flow) return undefined;
  const put = inBraces(entry);
  const item = root.items.find((one) => one.key === key);
  const last = root.items.at(-1);
  if (!item) {
    const lines = [`${renderKey(key)}:`, `  - ${put}`];
    return last && [linesAfter(text, last.end, lines)];
  }
  const { value } = item;
  if (value.kind === "seq") return value.flow ? inFlow(text, value, put) : inBlock(text, value.items, put);
  if (value.kind !== "scalar" || value.type !== "null") return undefined;
  if (value.style === "empty") return [linesAfter(text, value.end, [`  - ${put}`])];
  return [{ start: value.start, end: value.end, text: `[${put}]` }];
}

function inBlock(text: string, items: readonly Item[], put: string): readonly Splice[] | undefined {
  const last = items.at(-1);
  if (!last) return undefined;
  const column = last.start - lineStart(text, last.start);
  return [linesAfter(text, last.end, [`${" ".repeat(column)}- ${put}`])];
}

function inFlow(
  text: string,
  { items, start, end }: Extract<Tree, { readonly kind: "map" | "seq" }>,
  put: string,
): readonly Splice[] {
  const last = items.at(-1);
  if (!last) return [{ start, end, text: `[${put}]` }];
  const comma = nextComma(text, last.end, end - 1);
  const at = comma === undefined ? last.end : comma + 1;
  return [{ start: at, end: at, text: `${comma === undefined ? "," : ""} ${put}` }];
}

function inBraces(entry: ListEntry): string {
  const members = Object.entries(entry).map(
    ([name, value]) => `${renderKey(name)}: ${renderScalar(value, "plain", true)}`,
  );
  return `{ ${members.join(", ")} }`;
}

/** What the document must say afterwards; undefined where the edit makes no sense there. */
function withEntry(shape: Shape, key: string, entry: ListEntry): Shape | undefined {
  if (shape[0] !== "map") return undefined;
  const [, entries, mark] = shape;
  const added: Shape = [
    "map",
    Object.entries(entry).map(([name, value]) => ["string", name, ["scalar", "string", value]] as const),
    "",
  ];
  const index = entries.findIndex(([, name]) => name === key);
  const known = entries[index];
  if (!known) return ["map", [...entries, ["string", key, ["seq", [added], ""]]], mark];
  const [type, name, value] = known;
  const isNothing = value[0] === "scalar" && value[1] === "null";
  if (value[0] !== "seq" && !isNothing) return undefined;
  const list: Shape = value[0] === "seq" ? ["seq", [...value[1], added], value[2]] : ["seq", [added], ""];
  return ["map", entries.with(index, [type, name, list]), mark];
}

function refuse(key: string, file: string | undefined, message: string): EditResult {
  const finding: Finding = {
    rule: "edit/not-possible",
    outcome: "fail",
    severity: "high",
    message: `${message}; nothing was written.`,
    hint: `Make this change by hand: ${key}.`,
    ...(file === undefined ? {} : { file, place: { file, path: [key] } }),
  };
  return { findings: [finding] };
}

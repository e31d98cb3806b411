import { maxDepth, maxNodes } from "./limits.ts";

/** A document with offsets: what the precise readers of YAML and JSON have in common. */
export type Tree = TreeMap | TreeList | TreeScalar;

interface Extent {
  /** Offsets in the text; `end` is behind the last character. */
  readonly start: number;
  readonly end: number;
}

export interface TreeMap extends Extent {
  readonly kind: "map";
  readonly entries: readonly TreeEntry[];
}

/** `start` and `end` are the key's. */
export interface TreeEntry extends Extent {
  readonly key: string;
  readonly value: Tree;
}

export interface TreeList extends Extent {
  readonly kind: "list";
  readonly items: readonly Tree[];
}

export interface TreeScalar extends Extent {
  readonly kind: "scalar";
  readonly value: unknown;
}

export type Path = readonly (string | number)[];

/** Counts what a reader builds, so that it can stop before a document eats the machine. */
export interface Budget {
  nodes: number;
  exceeded?: "depth" | "nodes";
}

/** Whether one more node at this depth is within the limits. */
export function isWithin(budget: Budget, isCollection: boolean, depth: number): boolean {
  budget.nodes += 1;
  if (isCollection && depth > maxDepth) budget.exceeded ??= "depth";
  else if (budget.nodes > maxNodes) budget.exceeded ??= "nodes";
  return budget.exceeded === undefined;
}

/** The plain value; only for trees without forbidden or duplicate keys. */
export function plainValue(tree: Tree): unknown {
  if (tree.kind === "scalar") return tree.value;
  if (tree.kind === "list") return tree.items.map(plainValue);
  return Object.fromEntries(tree.entries.map((entry) => [entry.key, plainValue(entry.value)]));
}

/**
 * What a path means in a tree: the key or the value of its last step. A value that is a whole map or list, or
 * nothing at all, is shown by its key. Where the path goes beyond the document, its last step that exists.
 */
export function extentOf(tree: Tree, path: Path, part: "key" | "value"): Extent {
  let node = tree;
  let shown: Extent = { start: tree.start, end: tree.kind === "scalar" ? tree.end : tree.start };
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    if (node.kind === "map") {
      const entry = node.entries.find(({ key }) => key === String(step));
      if (!entry) return shown;
      node = entry.value;
      const showsValue = node.kind === "scalar" && node.end > node.start && !(isLast && part === "key");
      shown = showsValue ? node : entry;
    } else if (node.kind === "list") {
      const item = typeof step === "number" ? node.items[step] : undefined;
      if (!item) return shown;
      node = item;
      shown = node.kind === "scalar" ? node : (firstKey(node) ?? node);
    } else return shown;
  }
  return shown;
}

function firstKey(tree: Tree): Extent | undefined {
  return tree.kind === "map" ? tree.entries[0] : undefined;
}

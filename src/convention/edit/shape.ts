import type { Tree } from "./tree.ts";

/** What a document says, without how it is written; entries in order. Never a plain object: keys are hostile. */
export type Shape =
  | readonly ["scalar", type: string, value: string]
  | readonly [
      "map",
      entries: readonly (readonly [keyType: string, key: string, value: Shape])[],
      mark: string,
    ]
  | readonly ["seq", items: readonly Shape[], mark: string]
  | readonly ["other", text: string];

export type Step = string | number;
/** One change that is not made of others: a scalar or an empty map set, or an entry removed. */
export interface LeafEdit {
  readonly path: readonly Step[];
  readonly value: { readonly scalar: string | number } | "empty-map" | "removed";
}

export function shapeOf(tree: Tree): Shape {
  if (tree.kind === "opaque") return ["other", `${tree.mark}*${tree.value}`];
  if (tree.kind === "scalar") {
    return tree.mark ? ["other", `${tree.mark} ${tree.value}`] : ["scalar", tree.type, tree.value];
  }
  if (tree.kind === "seq") return ["seq", tree.items.map((item) => shapeOf(item.value)), tree.mark];
  return [
    "map",
    tree.items.map((item) => [item.keyType, item.key ?? "", shapeOf(item.value)] as const),
    tree.mark,
  ];
}

const nothing: Shape = ["scalar", "null", "null"];

/** What the document must say after an edit; undefined where the edit makes no sense there. */
export function expected(shape: Shape, edit: LeafEdit): Shape | undefined {
  const [step, ...rest] = edit.path;
  if (step === undefined) return undefined;
  const next = { path: rest, value: edit.value };
  const holder: Shape = isNothing(shape) ? ["map", [], ""] : shape;
  if (holder[0] === "seq") return expectedInSequence(holder, step, next);
  if (holder[0] !== "map") return undefined;
  const [, entries, mark] = holder;
  const index = entries.findIndex(([, key]) => key === String(step));
  const entry = entries[index];
  if (!entry) {
    if (edit.value === "removed") return shape;
    const value = rest.length === 0 ? leafShape(edit.value) : expected(nothing, next);
    return value && ["map", [...entries, ["string", String(step), value]], mark];
  }
  if (rest.length === 0 && edit.value === "removed") return ["map", entries.toSpliced(index, 1), mark];
  const value = rest.length === 0 ? leafShape(edit.value) : expected(entry[2], next);
  return value && ["map", entries.with(index, [entry[0], entry[1], value]), mark];
}

function expectedInSequence(
  holder: readonly ["seq", readonly Shape[], string],
  step: Step,
  next: LeafEdit,
): Shape | undefined {
  const [, items, mark] = holder;
  const item = typeof step === "number" ? items[step] : undefined;
  if (typeof step !== "number" || !item) return undefined;
  if (next.path.length === 0 && next.value === "removed") return ["seq", items.toSpliced(step, 1), mark];
  const value = next.path.length === 0 ? leafShape(next.value) : expected(item, next);
  return value && ["seq", items.with(step, value), mark];
}

function isNothing(shape: Shape): boolean {
  return shape[0] === "scalar" && shape[1] === "null";
}

function leafShape(value: LeafEdit["value"]): Shape | undefined {
  if (value === "removed") return undefined;
  if (value === "empty-map") return ["map", [], ""];
  return ["scalar", typeof value.scalar, String(value.scalar)];
}

export function sameShape(a: Shape, b: Shape): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

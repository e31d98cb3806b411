import type { Finding } from "../model/finding.ts";
import { operate } from "./edit/operations.ts";
import { expected, type LeafEdit, type Shape, type Step, sameShape, shapeOf } from "./edit/shape.ts";
import { applySplices, lineEnd } from "./edit/text.ts";
import { parseTree, type Tree } from "./edit/tree.ts";

export interface EditMap {
  readonly [key: string]: EditValue;
}

export type EditValue = string | number | EditMap;

/** `null` removes the entry; a map is brought about entry by entry, so that what it shares with the old one stays. */
export interface Edit {
  readonly path: readonly Step[];
  readonly value: EditValue | null;
}

export type EditResult = { readonly text: string } | { readonly findings: readonly Finding[] };

/**
 * Makes the smallest textual change that gives a YAML document new values: comments, order, quotes, blank
 * lines, flow or block style, indentation and line breaks of everything else stay byte for byte. A new entry
 * comes after the last one of its map; a removed one takes its own lines and the comment at their end along,
 * comments on lines above stay; a map that loses its last entry becomes `{}`.
 *
 * The result is read again: where it does not say exactly what was asked, the answer is the finding
 * `edit/not-possible` and no text.
 */
export async function editYaml(text: string, edits: readonly Edit[], file?: string): Promise<EditResult> {
  let current = text;
  for (const edit of edits) {
    const read = await parseTree(current);
    if ("error" in read) return refuse(edit.path, file, `The file is not valid YAML: ${read.error}`);
    for (const leaf of leaves(read.tree, edit)) {
      const next = await editLeaf(current, leaf);
      if (next === undefined) {
        return refuse(
          edit.path,
          file,
          `No textual change of \`${showPath(leaf.path)}\` gives exactly that value`,
        );
      }
      current = next;
    }
  }
  return { text: current };
}

/** Changes to a deployment file; `null` removes the entry. What is not named stays. */
export interface DeploymentEdits {
  readonly blue?: string;
  /** Share in percent by version. */
  readonly green?: Readonly<Record<string, number | null>>;
  readonly variables?: Readonly<Record<string, string | null>>;
  readonly secrets?: Readonly<Record<string, string | null>>;
}

const sections = ["green", "variables", "secrets"] as const;

/**
 * Edits `environments/ENVIRONMENT/SERVER.yaml` as a person would: a section that loses its last entry goes
 * too, unless a comment stands beside it.
 */
export async function editDeployment(
  text: string,
  edits: DeploymentEdits,
  file?: string,
): Promise<EditResult> {
  const entries = sections.flatMap((section) =>
    Object.entries(edits[section] ?? {}).map(([name, value]): Edit => ({ path: [section, name], value })),
  );
  const list: readonly Edit[] = [
    ...(edits.blue === undefined ? [] : [{ path: ["blue"], value: edits.blue }]),
    ...entries.filter((edit) => edit.value !== null),
    ...entries.filter((edit) => edit.value === null),
  ];
  const edited = await editYaml(text, list, file);
  if (!("text" in edited) || edited.text === text) return edited;
  const bare = await emptiedSections(text, edited.text);
  return bare.length === 0
    ? edited
    : editYaml(
        edited.text,
        bare.map((section) => ({ path: [section], value: null })),
        file,
      );
}

async function emptiedSections(before: string, after: string): Promise<readonly string[]> {
  const [old, now] = await Promise.all([parseTree(before), parseTree(after)]);
  if (!("tree" in old && "tree" in now) || now.tree.kind !== "map") return [];
  const { items } = now.tree;
  return sections.filter((section) => {
    const item = items.find(({ key }) => key === section);
    if (item?.value.kind !== "map" || item.value.items.length > 0 || sameTree(old.tree, now.tree, section))
      return false;
    return !after.slice(item.start, lineEnd(after, item.end)).includes("#");
  });
}

function sameTree(a: Tree, b: Tree, section: string): boolean {
  const [left, right] = [find(a, [section]), find(b, [section])];
  return left !== undefined && right !== undefined && sameShape(shapeOf(left), shapeOf(right));
}

async function editLeaf(text: string, leaf: LeafEdit): Promise<string | undefined> {
  const before = await parseTree(text);
  if ("error" in before) return undefined;
  const shape = shapeOf(before.tree);
  const wanted = expected(shape, leaf);
  if (!wanted || halfCharacter.test(words(leaf))) return undefined;
  if (sameShape(shape, wanted)) return text;
  const splices = operate({ text, root: before.tree }, leaf);
  if (!splices) return undefined;
  const result = applySplices(text, splices);
  return (await says(result, wanted)) ? result : undefined;
}

/** A surrogate without its partner: no encoding can store it. */
const halfCharacter = /\p{Cs}/u;

function words({ path, value }: LeafEdit): string {
  return [...path, typeof value === "object" ? value.scalar : ""].join("\0");
}

async function says(text: string, wanted: Shape): Promise<boolean> {
  const read = await parseTree(text);
  return "tree" in read && sameShape(shapeOf(read.tree), wanted);
}

/** Additions come before removals, so that a map is never empty on the way. */
function leaves(root: Tree, edit: Edit): readonly LeafEdit[] {
  const { path, value } = edit;
  if (value === null) return [{ path, value: "removed" }];
  if (typeof value !== "object") return [{ path, value: { scalar: value } }];
  const there = find(root, path);
  const keys = there?.kind === "map" ? there.items.flatMap((item) => item.key ?? []) : [];
  const isMap = there?.kind === "map";
  const entries = Object.entries(value);
  const blank = there === undefined || (there.kind === "scalar" && there.type === "null");
  const clear: readonly LeafEdit[] =
    isMap || (blank && entries.length > 0) ? [] : [{ path, value: "empty-map" }];
  const puts = entries.flatMap(([key, member]) => leaves(root, { path: [...path, key], value: member }));
  const drops = keys
    .filter((key) => !Object.hasOwn(value, key))
    .map((key) => ({ path: [...path, key], value: "removed" as const }));
  return [...clear, ...puts, ...drops];
}

function find(tree: Tree, path: readonly Step[]): Tree | undefined {
  let current: Tree | undefined = tree;
  for (const step of path) {
    if (current?.kind === "map") current = current.items.find((item) => item.key === String(step))?.value;
    else if (current?.kind === "seq" && typeof step === "number") current = current.items[step]?.value;
    else return undefined;
  }
  return current;
}

function showPath(path: readonly Step[]): string {
  return path.map(String).join(".");
}

function refuse(path: readonly Step[], file: string | undefined, message: string): EditResult {
  const finding: Finding = {
    rule: "edit/not-possible",
    outcome: "fail",
    severity: "high",
    message: `${message}; nothing was written.`,
    hint: `Make this change by hand: ${showPath(path) || "the whole document"}.`,
    ...(file === undefined ? {} : { file, place: { file, path } }),
  };
  return { findings: [finding] };
}

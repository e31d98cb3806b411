import type { ContractChange } from "./change.ts";
import { shown } from "./text/visible.ts";

/** One change, or several that are told as one: the same became of several tools, prompts or resources as a whole. */
export interface Alike {
  readonly first: ContractChange;
  /** `first` and those like it. */
  readonly changes: readonly ContractChange[];
  /** One line: the change's own, or `- 96 resources (demo://1, demo://2, and 94 more)`. */
  readonly summary: string;
}

/** Fewer are told one by one. */
const fewest = 3;
const mostNames = 8;

/**
 * Changes with what is alike in one, where the first of it stands. `isOwn`: what has more to be said of it than that, and
 * is told by itself, as what is inside of an entry always is.
 */
export function alike(
  changes: readonly ContractChange[],
  isOwn: (change: ContractChange) => boolean = () => false,
): readonly Alike[] {
  const byKey = new Map<string, ContractChange[]>();
  for (const change of changes) {
    const key = isOwn(change) ? undefined : keyOf(change);
    const known = key === undefined ? undefined : byKey.get(key);
    if (known) known.push(change);
    else if (key !== undefined) byKey.set(key, [change]);
  }
  return changes.flatMap((change): readonly Alike[] => {
    const key = isOwn(change) ? undefined : keyOf(change);
    const group = key === undefined ? [] : (byKey.get(key) ?? []);
    if (group.length < fewest) return [{ first: change, changes: [change], summary: change.summary }];
    return group[0] === change ? [{ first: change, changes: group, summary: summaryOf(group, change) }] : [];
  });
}

/** What has one key has become the same; undefined of what is inside of an entry, and of the server itself. */
function keyOf({ pointer, class: kind, reason }: ContractChange): string | undefined {
  const [, list, name, inside] = pointer.split("/", 4);
  return name === undefined || inside !== undefined ? undefined : `${list} ${kind} ${reason}`;
}

const nouns: Readonly<Record<string, string>> = {
  tools: "tool",
  prompts: "prompt",
  resources: "resource",
  resourceTemplates: "resource template",
};

function summaryOf(changes: readonly ContractChange[], { pointer, summary }: ContractChange): string {
  const [, list = ""] = pointer.split("/", 2);
  const noun = nouns[list] ?? "thing";
  const own = (text: string) => (text.startsWith(`${noun} `) ? text.slice(noun.length + 1) : text);
  const names = changes.slice(0, mostNames).map((change) => shown(own(change.summary.slice(2)), 60));
  const more = changes.length > mostNames ? `, and ${changes.length - mostNames} more` : "";
  return `${summary.slice(0, 1)} ${changes.length} ${noun}s (${names.join(", ")}${more})`;
}

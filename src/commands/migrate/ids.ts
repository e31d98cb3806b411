import { isId, reservedServers } from "../../convention/paths.ts";
import { canonicalJson } from "../../model/canonical.ts";
import type { Draft, DraftStart } from "./drafted.ts";

/** What tells a terminal to write in colours is no part of a name. */
const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, "g");

/** The name of an entry as the id of a server: a DNS label, whatever it was. */
export function idOf(name: string): string {
  const label = name
    .slice(0, 1_000)
    .replaceAll(colours, "")
    .normalize("NFKD")
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 50)
    .replace(/^-+|-+$/g, "");
  if (!isId(label)) return "server";
  return reservedServers.has(label) ? `${label}-server` : label;
}

/** What a server is, whatever its version and variables: the same start is the same server. */
export function startKey(start: DraftStart): string {
  if (start.kind === "package") return canonicalJson([start.registry, start.name.toLowerCase(), start.args]);
  if (start.kind === "image") return canonicalJson([start.image, start.args]);
  if (start.kind === "remote") return canonicalJson([start.type, start.url, start.headers]);
  const { command, args, pin } = start;
  return canonicalJson([command, args.map((word, index) => (index === pin?.at ? pin.before : word))]);
}

function isOwn({ name }: Draft): boolean {
  return idOf(name) === name;
}

export interface Named extends Draft {
  readonly id: string;
}

/**
 * Gives every entry the id of its server. Entries of one name that start the same share it across files; within
 * a file, or where they start something else, the later one gets a number.
 */
export function nameAll(files: readonly (readonly Draft[])[]): readonly (readonly Named[])[] {
  const owners = new Map<string, string>();
  return files.map((drafts) => {
    const ids = new Map<Draft, string>();
    const used = new Set<string>();
    // Names that are ids already come first: another server's entry of that name would be theirs.
    const order = [...drafts].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
    for (const draft of order) {
      const key = startKey(draft.start);
      const base = idOf(draft.name);
      let id = base;
      for (let count = 2; used.has(id) || (owners.has(id) && owners.get(id) !== key); count += 1)
        id = `${base}-${count}`;
      used.add(id);
      owners.set(id, key);
      ids.set(draft, id);
    }
    return drafts.map((draft) => ({ ...draft, id: ids.get(draft) ?? idOf(draft.name) }));
  });
}

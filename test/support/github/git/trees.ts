import { type ObjectReader, writeObject } from "./objects.ts";
import { must } from "./process.ts";

export type TreeEdit =
  | { readonly path: string; readonly mode: string; readonly oid: string }
  | { readonly path: string; readonly oid: null };

export interface TreeEntry {
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  readonly oid: string;
  readonly size: number | null;
  readonly path: string;
}

/** A tree that is being edited: what nothing is changed in stands by its id. Names are bytes, as latin1. */
type Folder = Map<string, Folder | Leaf>;

interface Leaf {
  readonly mode: string;
  readonly oid: string;
}

/** What no index takes: it would lead out of the repository, or into its own folder. */
const malformed = /(?:^|\/)(?:|\.|\.\.|\.git[. ]*|git~1[. ]*)(?:\/|$)|\0/i;

/**
 * The tree that editing `base` (null: nothing) gives; null where git refuses a path. Absent deletions are no matter.
 * By hand, as git's index would do it: starting git three times for each commit takes longer than all the rest.
 */
export async function editTree(
  repository: string,
  read: ObjectReader["read"],
  base: string | null,
  edits: readonly TreeEdit[],
): Promise<string | null> {
  if (edits.some(({ path }) => malformed.test(path))) return null;
  const root: Folder = base === null ? new Map() : await load(read, `${base}^{tree}`);
  for (const edit of edits) {
    const names = Buffer.from(edit.path).toString("latin1").split("/");
    if (edit.oid === null) await remove(read, root, names);
    else await put(read, root, names, { mode: edit.mode.replace(/^0/, ""), oid: edit.oid });
  }
  return write(repository, root);
}

/** In place of whatever is there, as GitHub does it: a file, or what has the name of one of its folders. */
async function put(
  read: ObjectReader["read"],
  root: Folder,
  path: readonly string[],
  entry: Leaf,
): Promise<void> {
  let folder = root;
  for (const name of path.slice(0, -1)) folder = await opened(read, folder, name);
  folder.set(path.at(-1) ?? "", entry);
}

async function remove(read: ObjectReader["read"], root: Folder, path: readonly string[]): Promise<void> {
  let folder = root;
  for (const name of path.slice(0, -1)) {
    const there = folder.get(name);
    if (!there || isFile(there)) return;
    folder = await opened(read, folder, name);
  }
  const last = path.at(-1) ?? "";
  const there = folder.get(last);
  if (there && isFile(there)) folder.delete(last);
}

function isFile(entry: Folder | Leaf): entry is Leaf {
  return !(entry instanceof Map) && entry.mode !== "40000";
}

/** The folder of that name, ready to be changed; an empty one where there is none. */
async function opened(read: ObjectReader["read"], parent: Folder, name: string): Promise<Folder> {
  const there = parent.get(name);
  if (there instanceof Map) return there;
  const folder: Folder = there?.mode === "40000" ? await load(read, there.oid) : new Map();
  parent.set(name, folder);
  return folder;
}

async function load(read: ObjectReader["read"], name: string): Promise<Folder> {
  const object = await read(name);
  if (object?.type !== "tree") throw new Error(`${name} is no tree`);
  const { data } = object;
  const folder: Folder = new Map();
  for (let at = 0; at < data.length; ) {
    const end = data.indexOf(0, at);
    const [mode = "", ...rest] = data.toString("latin1", at, end).split(" ");
    folder.set(rest.join(" "), { mode, oid: data.toString("hex", end + 1, end + 21) });
    at = end + 21;
  }
  return folder;
}

/** Writes what was changed and returns the tree's id; a folder without files is none. */
function write(repository: string, folder: Folder): string {
  const entries = [...folder].flatMap(([name, entry]) => {
    if (!(entry instanceof Map)) return [{ name, ...entry }];
    const oid = write(repository, entry);
    return oid === emptyTree ? [] : [{ name, mode: "40000", oid }];
  });
  // As git sorts them: a folder as if its name ended with a slash.
  const key = ({ name, mode }: (typeof entries)[number]) => (mode === "40000" ? `${name}/` : name);
  entries.sort((one, other) => (key(one) < key(other) ? -1 : 1));
  const parts = entries.flatMap(({ name, mode, oid }) => [
    Buffer.from(`${mode} ${name}\0`, "latin1"),
    Buffer.from(oid, "hex"),
  ]);
  return writeObject(repository, "tree", Buffer.concat(parts));
}

const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

/** What stands in a tree, below all of it or at its top. */
export async function listTree(
  repository: string,
  tree: string,
  recursive: boolean,
): Promise<readonly TreeEntry[]> {
  const args = ["ls-tree", "-z", "-l", ...(recursive ? ["-r", "-t"] : []), tree];
  return (await must(repository, args))
    .split("\0")
    .filter((line) => line !== "")
    .map((line): TreeEntry => {
      const tab = line.indexOf("\t");
      const [mode = "", type = "", oid = "", size = "-"] = line.slice(0, tab).split(/ +/);
      const kind = type === "tree" || type === "commit" ? type : "blob";
      return { mode, type: kind, oid, size: size === "-" ? null : Number(size), path: line.slice(tab + 1) };
    });
}

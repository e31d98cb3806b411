import { prefetch } from "./missing.ts";
import type { GitObject, ObjectReader } from "./objects.ts";
import { joinPath, trimSlashes } from "./path.ts";
import { git } from "./process.ts";
import { findInTree, namesInTree, parseTree, type TreeEntry } from "./tree-object.ts";

export interface TreesOptions {
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
  readonly partial: boolean;
  readonly promisor: string | undefined;
  readonly zero: string;
  readonly objects: ObjectReader;
}

/** Paths to entries of commits' trees. Paths are from the repository's root; folders without slashes at the ends. */
export interface Trees {
  /** The entries of these paths, of whatever kind; absent ones are absent from the answer. */
  locate(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, TreeEntry>>;
  /** Names directly in a folder, those of folders with a trailing slash; empty where it is none. */
  names(commit: string, folder: string): Promise<readonly string[]>;
  /** Contents by path; of a link, its text. A few paths are looked up by git itself, without their folders' trees. */
  read(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
  /** Every entry below a folder that is no folder itself, by path from the repository's root; of a file, itself. */
  walk(commit: string, folder: string): Promise<ReadonlyMap<string, TreeEntry>>;
  /** Contents of blobs by path; in a blobless clone all that are missing come in one fetch. */
  contents(commit: string, entries: ReadonlyMap<string, TreeEntry>): Promise<ReadonlyMap<string, Buffer>>;
}

/** From here on one `ls-tree -r` is cheaper than asking for tree after tree. */
const manyPaths = 2_000;
/** Up to here git finds a path sooner than it hands over the trees of folders with ten thousand entries. */
const fewPaths = 64;
/** Folders of one commit that are looked up by git before their parents' trees are read instead. */
const fewFolders = 32;
const manyFolders = 200;

interface Tree {
  readonly bytes: Buffer;
  lookups: number;
  entries: ReadonlyMap<string, TreeEntry> | undefined;
}

export function openTrees(options: TreesOptions): Trees {
  const { objects, root } = options;
  const idLength = options.zero.length / 2;
  const cache = new Map<string, Tree>();
  const roots = new Map<string, string | null>();
  const arriving = new Map<string, Promise<Tree | undefined>>();
  const lookedUp = new Map<string, number>();

  async function rootOf(commit: string): Promise<string | null> {
    const known = roots.get(commit);
    if (known !== undefined) return known;
    const object = await objects.read(`${commit}^{tree}`);
    const oid = object?.type === "tree" ? object.oid : null;
    if (object && oid !== null) remember(oid, object.content);
    roots.set(commit, oid);
    return oid;
  }

  function remember(oid: string, bytes: Buffer): Tree {
    if (cache.size > 5_000) cache.clear();
    // A small slice would keep its whole chunk in memory.
    const tree: Tree = { bytes: Buffer.from(bytes), lookups: 0, entries: undefined };
    cache.set(oid, tree);
    return tree;
  }

  async function load(oids: readonly string[]): Promise<ReadonlyMap<string, Tree>> {
    const loaded = new Map<string, Tree>();
    const missing: string[] = [];
    const expected: (readonly [string, Promise<Tree | undefined>])[] = [];
    for (const oid of new Set(oids)) {
      const tree = cache.get(oid);
      const coming = arriving.get(oid);
      if (tree) loaded.set(oid, tree);
      else if (coming) expected.push([oid, coming]);
      else missing.push(oid);
    }
    if (missing.length > 0) {
      const asked = objects.readMany(missing);
      for (const [index, oid] of missing.entries()) {
        const coming = asked
          .then((found) => found[index])
          .then((object) => (object?.type === "tree" ? remember(oid, object.content) : undefined))
          .finally(() => arriving.delete(oid));
        arriving.set(oid, coming);
        expected.push([oid, coming]);
      }
    }
    const arrived = await Promise.all(expected.map(([, coming]) => coming));
    for (const [index, [oid]] of expected.entries()) {
      const tree = arrived[index];
      if (tree) loaded.set(oid, tree);
    }
    return loaded;
  }

  function entriesOf(tree: Tree): ReadonlyMap<string, TreeEntry> {
    tree.entries ??= parseTree(tree.bytes, idLength);
    return tree.entries;
  }

  function lookup(tree: Tree, name: string): TreeEntry | undefined {
    // One look into a tree of ten thousand entries is cheaper than parsing it; a dozen are not.
    tree.lookups += 1;
    return tree.entries || tree.lookups > 12
      ? entriesOf(tree).get(name)
      : findInTree(tree.bytes, name, idLength);
  }

  async function listRecursively(tree: string, folder: string): Promise<Map<string, TreeEntry>> {
    const listing = await git(root, ["ls-tree", "-r", "-z", "--full-tree", tree], { env: options.env });
    const entries = new Map<string, TreeEntry>();
    for (const line of listing.toString("utf8").split("\0")) {
      const tab = line.indexOf("\t");
      const [mode, , oid] = line.slice(0, Math.max(tab, 0)).split(" ");
      if (mode && oid) entries.set(joinPath(folder, line.slice(tab + 1)), { mode, oid });
    }
    return entries;
  }

  async function locate(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, TreeEntry>> {
    const found = new Map<string, TreeEntry>();
    const top = await rootOf(commit);
    if (top === null) return found;
    if (paths.length > manyPaths) {
      const all = await listRecursively(top, "");
      for (const path of paths) {
        const entry = all.get(path);
        if (entry) found.set(path, entry);
      }
      return found;
    }
    let open = paths.map((path) => ({ path, names: path.split("/"), tree: top }));
    for (let depth = 0; open.length > 0; depth += 1) {
      const trees = await load(open.map(({ tree }) => tree));
      const deeper: typeof open = [];
      for (const { path, names, tree } of open) {
        const parent = trees.get(tree);
        const entry = parent && lookup(parent, names[depth] ?? "");
        if (!entry) continue;
        if (depth === names.length - 1) found.set(path, entry);
        else if (isTree(entry)) deeper.push({ path, names, tree: entry.oid });
      }
      open = deeper;
    }
    return found;
  }

  /** The tree at a path; "file" where there is something else, null where there is nothing. */
  async function treeAt(commit: string, path: string): Promise<{ readonly tree: string } | "file" | null> {
    if (path === "") {
      const tree = await rootOf(commit);
      return tree === null ? null : { tree };
    }
    const before = lookedUp.get(commit) ?? 0;
    lookedUp.set(commit, before + 1);
    if (before >= fewFolders || !isOneLine(path)) {
      const entry = (await locate(commit, [path])).get(path);
      return entry ? (isTree(entry) ? { tree: entry.oid } : "file") : null;
    }
    const object = await objects.read(`${commit}:${path}`);
    if (object?.type !== "tree") return object && "file";
    remember(object.oid, object.content);
    return { tree: object.oid };
  }

  async function walk(commit: string, folder: string): Promise<ReadonlyMap<string, TreeEntry>> {
    const path = trimSlashes(folder);
    const at = await treeAt(commit, path);
    if (at === "file") return locate(commit, [path]);
    const files = new Map<string, TreeEntry>();
    if (at === null) return files;
    const start = at.tree;
    let open = [{ path, oid: start }];
    let seen = 0;
    while (open.length > 0) {
      seen += open.length;
      if (seen > manyFolders) return listRecursively(start, path);
      const trees = await load(open.map(({ oid }) => oid));
      const deeper: typeof open = [];
      for (const { path: parent, oid } of open) {
        const tree = trees.get(oid);
        for (const [name, entry] of tree ? entriesOf(tree) : []) {
          const child = joinPath(parent, name);
          if (isTree(entry)) deeper.push({ path: child, oid: entry.oid });
          else files.set(child, entry);
        }
      }
      open = deeper;
    }
    return files;
  }

  async function contents(
    commit: string,
    entries: ReadonlyMap<string, TreeEntry>,
  ): Promise<ReadonlyMap<string, Buffer>> {
    const blobs = [...entries].filter(([, entry]) => !isTree(entry) && entry.mode !== submodule);
    const ids = blobs.map(([, { oid }]) => oid);
    await prefetch(options, commit, ids);
    return blobsOf(
      blobs.map(([path]) => path),
      await objects.readMany(ids),
    );
  }

  async function read(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    if (options.partial || paths.length > fewPaths || !paths.every(isOneLine)) {
      return contents(commit, await locate(commit, paths));
    }
    return blobsOf(paths, await objects.readMany(paths.map((path) => `${commit}:${path}`)));
  }

  return {
    locate,
    walk,
    read,
    contents,
    names: async (commit, folder) => {
      const at = await treeAt(commit, trimSlashes(folder));
      const tree = at === null || at === "file" ? undefined : (await load([at.tree])).get(at.tree);
      return tree ? namesInTree(tree.bytes, idLength) : [];
    },
  };
}

const submodule = "160000";

function blobsOf(
  paths: readonly string[],
  objects: readonly (GitObject | null)[],
): ReadonlyMap<string, Buffer> {
  const contents = new Map<string, Buffer>();
  for (const [index, path] of paths.entries()) {
    const object = objects[index];
    if (object?.type === "blob") contents.set(path, object.content);
  }
  return contents;
}

/** What git takes as a line of its input; and a path that begins with a dot would be relative to a folder. */
function isOneLine(path: string): boolean {
  return !/[\n\0]/.test(path) && !/^\.\.?(?:\/|$)/.test(path);
}

export function isTree(entry: TreeEntry): boolean {
  return entry.mode === "40000" || entry.mode === "040000";
}

import type { LoggedCommit } from "../deployed/branch.ts";
import { joinPath } from "./path.ts";
import type { Repository } from "./repository.ts";
import { parseTree, type TreeEntry } from "./tree-object.ts";
import { isTree } from "./trees.ts";

/** Trees that are read here; of a commit that changed more, git tells sooner. */
const treesAtMost = 100;

/**
 * A commit as `git log` tells it, without starting git: from the objects that are read anyway. Undefined where it is
 * no plain commit with one parent that is certainly its own, or not plainly written: then git is to be asked.
 */
export async function newestCommit(repository: Repository, id: string): Promise<LoggedCommit | undefined> {
  if (repository.shallow || id.length !== repository.zero.length || !/^[0-9a-f]+$/.test(id)) return undefined;
  const object = await repository.objects.read(id);
  const header = object?.type === "commit" ? headerOf(object.content.toString("utf8")) : undefined;
  if (header === undefined) return undefined;
  const { parent, ...told } = header;
  const [before, after] = await repository.objects.readMany([`${parent}^{tree}`, `${id}^{tree}`]);
  if (before?.type !== "tree" || after?.type !== "tree") return undefined;
  const paths = await changedPaths(repository, before.content, after.content);
  return paths && { commit: id, parents: [parent], ...told, paths };
}

const plain =
  /^tree [0-9a-f]+\nparent ([0-9a-f]+)\nauthor ([^<>\n]*[^<>\s]) <([^<>\s]+)> \d+ [+-]\d{4}\ncommitter [^<>\n]* <[^<>\n]*> (\d{1,12}) [+-]\d{4}\n/;

function headerOf(text: string) {
  const [start, parent, name, email, seconds] = plain.exec(text) ?? [];
  const end = text.indexOf("\n\n");
  if (start === undefined || parent === undefined || end < 0 || /[\0\ufffd]/.test(text)) return undefined;
  // Its text is in another encoding; or it has more of what is told above than one.
  if (/\n(?:encoding|parent|author|committer) /.test(text.slice(start.length - 1, end + 1))) return undefined;
  return {
    parent,
    at: new Date(Number(seconds) * 1_000).toISOString(),
    author: `${name} <${email}>`,
    message: text.slice(end + 2),
  };
}

interface Pair {
  readonly path: string;
  readonly before: Buffer | null;
  readonly after: Buffer | null;
}

/** Files that differ between two trees, in git's order; undefined where there are too many folders, or odd names. */
async function changedPaths(
  repository: Repository,
  before: Buffer,
  after: Buffer,
): Promise<readonly string[] | undefined> {
  const idLength = repository.zero.length / 2;
  const entriesOf = (bytes: Buffer | null) =>
    bytes === null ? new Map<string, TreeEntry>() : parseTree(bytes, idLength);
  const files: string[] = [];
  let open: readonly Pair[] = [{ path: "", before, after }];
  for (let read = 2; open.length > 0; ) {
    const folders: { readonly path: string; readonly ids: readonly (string | null)[] }[] = [];
    for (const pair of open) {
      const [old, now] = [entriesOf(pair.before), entriesOf(pair.after)];
      for (const name of new Set([...old.keys(), ...now.keys()])) {
        if (name.includes("\ufffd")) return undefined;
        const [was, is] = [old.get(name), now.get(name)];
        if (was?.oid === is?.oid && was?.mode === is?.mode) continue;
        const path = joinPath(pair.path, name);
        const ids = [was, is].map((entry) => (entry && isTree(entry) ? entry.oid : null));
        if (ids.some((id) => id !== null)) folders.push({ path, ids });
        if ([was, is].some((entry) => entry && !isTree(entry))) files.push(path);
      }
    }
    const wanted = folders.flatMap(({ ids }) => ids.filter((id) => id !== null));
    read += wanted.length;
    if (read > treesAtMost) return undefined;
    const found = new Map<string, Buffer>();
    for (const object of await repository.objects.readMany(wanted)) {
      if (object?.type !== "tree") return undefined;
      found.set(object.oid, object.content);
    }
    const bytesOf = (id: string | null | undefined) => (id && found.get(id)) || null;
    open = folders.map(({ path, ids: [was, is] }) => ({ path, before: bytesOf(was), after: bytesOf(is) }));
  }
  return files.sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
}

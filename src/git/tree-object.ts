/** One entry of a tree. */
export interface TreeEntry {
  /** As git writes it: `100644`, `100755`, `120000` (symbolic link), `160000` (submodule), `40000` (folder). */
  readonly mode: string;
  readonly oid: string;
}

/** Entries of a raw tree object by name: `MODE SP NAME NUL` and the id in `idLength` bytes, again and again. */
export function parseTree(bytes: Buffer, idLength: number): ReadonlyMap<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  let at = 0;
  while (at < bytes.length) {
    const space = bytes.indexOf(32, at);
    const end = bytes.indexOf(0, space);
    if (space < 0 || end < 0) break;
    const id = end + 1;
    entries.set(bytes.toString("utf8", space + 1, end), {
      mode: bytes.toString("latin1", at, space),
      oid: bytes.toString("hex", id, id + idLength),
    });
    at = id + idLength;
  }
  return entries;
}

/** Names alone, those of folders with a trailing slash: a third of the work where ten thousand lie in one folder. */
export function namesInTree(bytes: Buffer, idLength: number): readonly string[] {
  const names: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(0, at);
    if (end < 0) break;
    // A mode is 5 digits long where it is a folder's, and 6 elsewhere.
    const isFolder = bytes[at] === 0x34;
    names.push(bytes.toString("utf8", at + (isFolder ? 6 : 7), end) + (isFolder ? "/" : ""));
    at = end + 1 + idLength;
  }
  return names;
}

/** The one entry of that name, without building the others. */
export function findInTree(bytes: Buffer, name: string, idLength: number): TreeEntry | undefined {
  const wanted = Buffer.from(name, "utf8");
  let at = 0;
  while (at < bytes.length) {
    // A mode is 5 or 6 digits long.
    const space = bytes[at + 5] === 32 ? at + 5 : at + 6;
    const end = bytes.indexOf(0, space);
    if (end < 0) return undefined;
    const id = end + 1;
    if (end - space - 1 === wanted.length && bytes.compare(wanted, 0, wanted.length, space + 1, end) === 0) {
      return { mode: bytes.toString("latin1", at, space), oid: bytes.toString("hex", id, id + idLength) };
    }
    at = id + idLength;
  }
  return undefined;
}

import { classify } from "./paths.ts";
import type { Source, SourceEntry } from "./source.ts";

/**
 * What lies at a path that a folder's names contain and that is no folder. A source that does not list single
 * paths reads regular files only, so that what it cannot read is a link, or something else as unwelcome.
 */
export async function entryAt(source: Source, path: string): Promise<SourceEntry> {
  const [entry] = await source.list(path);
  if (entry?.path === path) return entry;
  const contents = await source.read([path]);
  return { path, kind: contents.has(path) || classify(path).kind === "ignored" ? "file" : "symlink" };
}

/**
 * Deployments that have a name in their environment's folder and no content: links and folders. They must not pass for
 * removed ones, which would be torn down. Looks at a folder only where something is absent.
 */
export async function hiddenEntries(
  source: Source,
  absent: readonly string[],
): Promise<readonly SourceEntry[]> {
  const folders = new Map<string, ReadonlySet<string>>();
  const hidden: SourceEntry[] = [];
  for (const path of absent) {
    const end = path.lastIndexOf("/");
    const folder = path.slice(0, end);
    const names = folders.get(folder) ?? new Set(await source.names(folder));
    folders.set(folder, names);
    if (names.has(path.slice(end + 1))) hidden.push(await entryAt(source, path));
    if (names.has(`${path.slice(end + 1)}/`)) hidden.push({ path, kind: "other" });
  }
  return hidden;
}

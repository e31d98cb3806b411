import type { Source, SourceEntry } from "./source.ts";

/** What lies at a path that a folder's names contain and that is no folder. */
export async function entryAt(source: Source, path: string): Promise<SourceEntry> {
  const [entry] = await source.list(path);
  return entry?.path === path ? entry : { path, kind: "other" };
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

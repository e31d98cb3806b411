import type { Source, SourceEntry } from "./source.ts";

/** What lies at a path that a folder's names contain and that is no folder. */
export async function entryAt(source: Source, path: string): Promise<SourceEntry> {
  const [entry] = await source.list(path);
  return entry?.path === path ? entry : { path, kind: "other" };
}

/**
 * Deployments that are there and have no content: folders, and what is neither file nor folder. They must not pass for
 * removed ones, which would be torn down.
 */
export async function hiddenEntries(
  source: Source,
  absent: readonly string[],
): Promise<readonly SourceEntry[]> {
  const lists = await Promise.all(absent.map((path) => source.list(path)));
  return absent.flatMap((path, index) => {
    const [entry] = lists[index] ?? [];
    if (!entry) return [];
    return entry.path === path ? [entry] : [{ path, kind: "other" as const }];
  });
}

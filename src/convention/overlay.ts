import type { Source, SourceEntry } from "./source.ts";

/**
 * One source on top of another: the paths in `changed` are what `top` says of them (absent means removed),
 * everything else is what `bottom` says. What a branch would be once it is merged.
 */
export function overlay(top: Source, bottom: Source, changed: ReadonlySet<string>): Source {
  async function list(prefix: string): Promise<readonly SourceEntry[]> {
    const folder = prefix === "" || prefix.endsWith("/") ? prefix : `${prefix}/`;
    const isBelow = (path: string) => path.startsWith(folder) || path === prefix;
    const below = (await bottom.list(prefix)).filter(({ path }) => !changed.has(path));
    if (![...changed].some(isBelow)) return below;
    const above = (await top.list(prefix)).filter(({ path }) => changed.has(path));
    return [...below, ...above];
  }

  async function names(folder: string): Promise<readonly string[]> {
    const prefix = folder === "" || folder.endsWith("/") ? folder : `${folder}/`;
    const known = new Set(await bottom.names(folder));
    const touched = new Set<string>();
    for (const path of changed) {
      if (!path.startsWith(prefix)) continue;
      const [name = "", ...rest] = path.slice(prefix.length).split("/");
      touched.add(rest.length > 0 ? `${name}/` : name);
    }
    if (touched.size === 0) return [...known];
    const present = new Set(await top.names(folder));
    for (const name of touched) {
      const kept = name.endsWith("/")
        ? (await list(prefix + name)).length > 0
        : present.has(name) && changed.has(prefix + name);
      if (kept) known.add(name);
      else known.delete(name);
    }
    return [...known].sort();
  }

  return {
    commit: null,
    list,
    names,
    read: async (paths) => {
      const above = paths.filter((path) => changed.has(path));
      const below = paths.filter((path) => !changed.has(path));
      const [upper, lower] = await Promise.all([
        above.length > 0 ? top.read(above) : new Map<string, Uint8Array>(),
        below.length > 0 ? bottom.read(below) : new Map<string, Uint8Array>(),
      ]);
      return new Map([...lower, ...upper]);
    },
  };
}

import { type Foreign, type LockedDependency, reached } from "./locked.ts";

/** A package by its key: `semver@7.8.6(peer@1.0.0)`, in older files `/semver@7.8.6` or `/semver/7.8.6_peer@1.0.0`. */
interface Snapshot {
  /** Names of what it needs, with the version or key that was resolved. */
  readonly needs: (readonly [name: string, resolved: string])[];
  deprecated?: string;
  integrity?: string;
  address?: string;
  /** Where it comes from instead of a registry. */
  from?: string;
}

export type Snapshots = ReadonlyMap<string, Snapshot>;

/** The blocks that name all packages, by lines: written by a machine, and too long to be parsed as YAML. */
export function snapshotsIn(text: string): Snapshots {
  const found = new Map<string, Snapshot>();
  let isBlock = false;
  let open: Snapshot | undefined;
  let areNeeds = false;
  for (const line of text.split(/\r?\n/)) {
    if (/^[^\s#]/.test(line)) isBlock = /^(?:packages|snapshots):/.test(line);
    if (!isBlock || line.length > longestLine) continue;
    const [, indent = "", name = "", value = ""] =
      /^( {2}| {4}| {6})('[^']+'|"[^"]+"|[^\s:][^\s]*?): ?([\s\S]*)$/.exec(line) ?? [];
    if (indent.length === 2) {
      const key = plain(name);
      open = found.get(key) ?? { needs: [] };
      found.set(key, open);
      areNeeds = false;
    } else if (indent.length === 4) {
      areNeeds = name === "dependencies" || name === "optionalDependencies";
      if (name === "deprecated" && open) open.deprecated = plain(value);
      if (name === "resolution" && open) Object.assign(open, resolutionIn(value));
    } else if (indent.length === 6 && areNeeds) open?.needs.push([plain(name), plain(value)]);
  }
  return found;
}

const longestLine = 4_000;

/** `{integrity: sha512-..., tarball: https://...}`, `{directory: ../other, type: directory}`. */
function resolutionIn(value: string): Pick<Snapshot, "integrity" | "address" | "from"> {
  const parts = value.replace(/[{}]/g, "").split(/, ?/);
  const told = new Map(
    parts.map((part) => {
      const end = part.indexOf(":");
      return [part.slice(0, end).trim(), plain(part.slice(end + 1).trim())] as const;
    }),
  );
  const [integrity, address] = [told.get("integrity"), told.get("tarball")];
  const isFolder = told.has("directory") || address?.startsWith("file:") === true;
  const from = isFolder ? "a folder" : told.has("repo") ? "a git repository" : undefined;
  return {
    ...(integrity === undefined ? {} : { integrity }),
    ...(address === undefined || isFolder ? {} : { address }),
    ...(from === undefined ? {} : { from }),
  };
}

function plain(scalar: string): string {
  return /^(['"])(.*)\1$/.exec(scalar)?.[2] ?? scalar;
}

/** All that some packages need in turn, these included. */
export function neededIn(
  snapshots: Snapshots,
  first: readonly (readonly [name: string, resolved: string])[],
): { readonly whole: readonly LockedDependency[]; readonly foreign: Foreign } {
  const keys = (needs: Snapshot["needs"]) =>
    needs.flatMap(([name, resolved]) => keyOf(snapshots, name, resolved) ?? []);
  const foreign: (readonly [string, string])[] = [];
  const whole = [...reached(keys([...first]), (key) => keys(snapshots.get(key)?.needs ?? []))].flatMap(
    (key): readonly LockedDependency[] => {
      const { name, version } = published(key) ?? {};
      // Since version 9 what is said of a package stands under its key without its peers.
      const said = { ...snapshots.get(`${name}@${version}`), ...snapshots.get(key) };
      const from = origin(key.replace(/^\/?(?:@[^/@]+\/)?[^/@]+@/, "")) ?? said.from;
      if (from !== undefined) foreign.push([name ?? key, from]);
      if (from !== undefined || name === undefined || version === undefined) return [];
      const { deprecated, integrity, address } = said;
      return [
        {
          name,
          published: name,
          version,
          ...(deprecated === undefined ? {} : { deprecated }),
          ...(integrity === undefined ? {} : { integrity }),
          ...(address === undefined ? {} : { address }),
        },
      ];
    },
  );
  return { whole, foreign };
}

function keyOf(snapshots: Snapshots, name: string, resolved: string): string | undefined {
  const keys = [`${name}@${resolved}`, `/${name}@${resolved}`, `/${name}/${resolved}`, resolved];
  return keys.find((key) => snapshots.has(key));
}

export function origin(resolved: string): string | undefined {
  if (/^(?:link|file):/.test(resolved)) return "a folder";
  if (/^(?:git[+:@])/.test(resolved) || /codeload\.|\.git(?:#|$)/.test(resolved)) return "a git repository";
  return /^[a-z]+:\/\//.test(resolved) ? "an address" : undefined;
}

/** `1.2.3(peer@4)`, `1.2.3_peer@4`, `/other/1.2.3`, `/other@1.2.3`, `other@1.2.3`. */
export function published(
  resolved: string,
): { readonly name?: string; readonly version: string } | undefined {
  const bare = resolved.split("(", 1)[0] ?? "";
  const [, alone] = /^(\d[0-9A-Za-z.+-]*)(?:_.*)?$/.exec(bare) ?? [];
  if (alone !== undefined) return { version: alone };
  const [, name, version] = /^\/?((?:@[^/@]+\/)?[^/@]+)[@/](\d[0-9A-Za-z.+-]*)(?:_.*)?$/.exec(bare) ?? [];
  return name === undefined || version === undefined ? undefined : { name, version };
}

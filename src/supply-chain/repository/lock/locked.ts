import type { Manifest } from "../manifest/dependency.ts";

/** One dependency as a lock file has it. */
export interface LockedDependency {
  /** As the manifest, or whatever depends on it, names it. */
  readonly name: string;
  /** What the registry calls it. */
  readonly published: string;
  readonly version: string;
  /** What the registry said against it when it was locked. */
  readonly deprecated?: string;
  /** Checksums of its archive, as npm writes them: `sha512-...`. */
  readonly integrity?: string;
  /** Where its archive is taken from, where the lock file says that. */
  readonly address?: string;
  /** It comes inside the archive of another package: its registry need not have it. */
  readonly bundled?: boolean;
}

/** Two versions of a package that cannot both be had, or one that is not what is wanted. */
export interface Conflict {
  readonly name: string;
  readonly message: string;
}

/** What comes from elsewhere than a registry: its name, and what it comes from. */
export type Foreign = readonly (readonly [name: string, from: string])[];

export interface Locked {
  /** Direct ones, without those for development. */
  readonly dependencies: readonly LockedDependency[];
  /** These and all that they depend on in turn, in each version that is installed of it. */
  readonly whole: readonly LockedDependency[];
  readonly foreign: Foreign;
  /** The same further down, where no manifest of this repository can change it. */
  readonly foreignBelow: Foreign;
  readonly conflicts: readonly Conflict[];
}

/** Reads a lock file for one manifest; undefined for what is none. */
export type LockReader = (text: string, manifest: Manifest, folder: string) => Promise<Locked | undefined>;

/** The manifest's folder from the folder of the lock file; "" where they lie together. */
export function innerFolder(manifest: Manifest, lockFolder: string): string {
  return lockFolder === "" ? manifest.folder : manifest.folder.slice(lockFolder.length + 1);
}

/** Packages that are followed in one lock file. */
const mostReached = 50_000;

/** All that is reached from some beginnings, these included, each once. */
export function reached<Place>(
  first: Iterable<Place>,
  next: (place: Place) => Iterable<Place>,
): ReadonlySet<Place> {
  // A set is walked in the order in which it grows.
  const known = new Set(first);
  for (const place of known) {
    for (const one of next(place)) {
      if (known.size >= mostReached) return known;
      known.add(one);
    }
  }
  return known;
}

/** Each version of each package once; what is said first of one counts. */
export function distinctLocked(all: readonly LockedDependency[]): readonly LockedDependency[] {
  const first = new Map<string, LockedDependency>();
  for (const one of all) {
    const key = `${one.published}@${one.version} ${one.integrity ?? ""} ${one.address ?? ""}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

export function distinctForeign(all: Foreign, but: Foreign = []): Foreign {
  const direct = new Set(but.map(([name]) => name));
  return [...new Map(all.filter(([name]) => !direct.has(name)))];
}

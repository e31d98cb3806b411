import type { Manifest } from "../manifest/dependency.ts";

/** One direct dependency as a lock file has it. */
export interface LockedDependency {
  /** As the manifest names it. */
  readonly name: string;
  /** What the registry calls it. */
  readonly published: string;
  readonly version: string;
  /** What the registry said against it when it was locked. */
  readonly deprecated?: string;
}

/** Two versions of a package that cannot both be had, or one that is not what is wanted. */
export interface Conflict {
  readonly name: string;
  readonly message: string;
}

export interface Locked {
  readonly dependencies: readonly LockedDependency[];
  /** Direct dependencies that come from elsewhere than a registry: name and what they come from. */
  readonly foreign: readonly (readonly [name: string, from: string])[];
  readonly conflicts: readonly Conflict[];
}

/** Reads a lock file for one manifest; undefined for what is none. */
export type LockReader = (text: string, manifest: Manifest, folder: string) => Promise<Locked | undefined>;

/** The manifest's folder from the folder of the lock file; "" where they lie together. */
export function innerFolder(manifest: Manifest, lockFolder: string): string {
  return lockFolder === "" ? manifest.folder : manifest.folder.slice(lockFolder.length + 1);
}

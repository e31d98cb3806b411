import type { Finding } from "../../model/finding.ts";
import type { Package } from "../../model/release.ts";
import { found } from "../finding.ts";

export interface RegistryWorld {
  /** The user's environment: it says which registries package clients use. */
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

/** What a registry says of one package; nothing of it is installed or run. */
export interface RegistryFacts {
  /** Checksums by `KIND:NAME@VERSION` and the like. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The package as the release names it: an image by its digest, a bundle with its checksum. */
  readonly package: Package;
  readonly findings: readonly Finding[];
  readonly description?: string;
  /** What a bundle calls itself in its manifest. */
  readonly manifestName?: string;
}

export type Lookup = (entry: Package, version: string, world: RegistryWorld) => Promise<RegistryFacts>;

export function facts(
  entry: Package,
  integrity: Readonly<Record<string, string>>,
  findings: readonly Finding[] = [],
): RegistryFacts {
  return { package: entry, integrity, findings };
}

export function notThere(entry: Package, message: string, hint: string): RegistryFacts {
  return facts(entry, {}, [found("package/not-found", message, hint)]);
}

/** `look`: the command that asks the same by hand. */
export function notReached(entry: Package, message: string, look: string): RegistryFacts {
  const hint = `check the network and the proxy from here, then run again; by hand: ${look}`;
  return facts(entry, {}, [found("package/not-reachable", message, hint)]);
}

export function invalidName(entry: Package, message: string, hint: string): RegistryFacts {
  return facts(entry, {}, [found("package/invalid-name", message, hint)]);
}

export function mismatch(entry: Package, message: string, hint: string): RegistryFacts {
  return facts(entry, {}, [found("integrity/mismatch", message, hint, "fail", "critical")]);
}

import type { Contract } from "../contract/contract.ts";
import { contractFile, releaseFile } from "../convention/paths.ts";
import type { Source } from "../convention/source.ts";
import { at, jsonOf } from "../model/json.ts";
import { digestIn } from "./contract/digest.ts";

/** The contract of a release, or why there is none. */
export type ReleasedContract =
  | { readonly kind: "found"; readonly contract: Contract; readonly digest: string }
  /** It was released without one. */
  | { readonly kind: "none" }
  /** Its file is absent, or is not what its name says. */
  | { readonly kind: "unreadable"; readonly path: string }
  /** There is no such release, or it cannot be read. */
  | { readonly kind: "absent" };

/** One version of a server. */
export interface Versioned {
  readonly server: string;
  readonly version: string;
}

/**
 * The contract with a digest, as it was taken when a version was released; undefined where the file is absent
 * or is not what its name says.
 */
export async function readContract(
  source: Source,
  server: string,
  digest: string,
): Promise<Contract | undefined> {
  const path = contractFile(server, digest);
  return contractIn((await source.read([path])).get(path), digest);
}

/** The contract that a version was released with; undefined where it has none, or cannot be read. */
export async function contractOfVersion(
  source: Source,
  server: string,
  version: string,
): Promise<Contract | undefined> {
  const read = await readReleasedContract(source, server, version);
  return read.kind === "found" ? read.contract : undefined;
}

/** As `contractOfVersion`, with why there is none. */
export async function readReleasedContract(
  source: Source,
  server: string,
  version: string,
): Promise<ReleasedContract> {
  const [found] = (await readReleasedContracts(source, [{ server, version }])).values();
  return found ?? { kind: "absent" };
}

/** Contracts of many releases in two reads, by `keyOf`. */
export async function readReleasedContracts(
  source: Source,
  versions: readonly Versioned[],
): Promise<ReadonlyMap<string, ReleasedContract>> {
  const documents = await source.read(versions.map(({ server, version }) => releaseFile(server, version)));
  const digests = new Map(
    versions.map((one) => [keyOf(one), digestIn(documents.get(releaseFile(one.server, one.version)))]),
  );
  const paths = versions.flatMap((one) => {
    const digest = digests.get(keyOf(one));
    return typeof digest === "string" ? [contractFile(one.server, digest)] : [];
  });
  const files = paths.length === 0 ? new Map<string, Uint8Array>() : await source.read([...new Set(paths)]);
  const found = new Map<string, ReleasedContract>();
  for (const one of versions) {
    const digest = digests.get(keyOf(one));
    if (digest === undefined) found.set(keyOf(one), { kind: "absent" });
    else if (digest === null) found.set(keyOf(one), { kind: "none" });
    else {
      const path = contractFile(one.server, digest);
      const contract = await contractIn(files.get(path), digest);
      found.set(keyOf(one), contract ? { kind: "found", contract, digest } : { kind: "unreadable", path });
    }
  }
  return found;
}

/** Neither an id nor a version has a space in it. */
export function keyOf({ server, version }: Versioned): string {
  return `${server} ${version}`;
}

async function contractIn(bytes: Uint8Array | undefined, digest: string): Promise<Contract | undefined> {
  const value = jsonOf(bytes);
  if (!isContract(value)) return undefined;
  const { contractDigest } = await import("../contract/canonical.ts");
  return contractDigest(value) === digest ? value : undefined;
}

/** The digest says whether it is the right one; the shape only that it may be asked. */
function isContract(value: unknown): value is Contract {
  const isList = (name: string, key: string) => {
    const list = at(value, name);
    return Array.isArray(list) && list.every((entry) => typeof at(entry, key) === "string");
  };
  return (
    isList("tools", "name") &&
    isList("prompts", "name") &&
    isList("resources", "uri") &&
    isList("resourceTemplates", "uriTemplate")
  );
}

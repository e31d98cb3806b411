import type { Release } from "../model/release.ts";

/** The checksum that a release records of a package; undefined where it records none. */
export function recordedIntegrity({ release }: Release, key: string): string | undefined {
  const integrity = release.integrity ?? {};
  return Object.hasOwn(integrity, key) ? integrity[key] : undefined;
}

/**
 * SHA-256 checksums, hexadecimal, that a release records of a package's files: under its own key, or under the key and a
 * file's name (`pypi:NAME@VERSION/FILE`). Null where it records one that is no SHA-256, which nothing can be held to.
 */
export function recordedChecksums(
  { release }: { readonly release: Pick<Release["release"], "integrity"> },
  key: string,
): readonly string[] | null {
  const found = Object.entries(release.integrity ?? {})
    .filter(([name]) => name === key || name.startsWith(`${key}/`) || name.startsWith(`${key}#`))
    .map(([, value]) => sha256(value));
  return found.includes(null) ? null : found.flatMap((one) => one ?? []);
}

/** `sha256-HEX`, `sha256:HEX`, `sha256-BASE64` or the digits alone. */
function sha256(text: string): string | null {
  const hex = /^(?:sha256[-:])?([0-9a-f]{64})$/i.exec(text)?.[1];
  if (hex !== undefined) return hex.toLowerCase();
  const base64 = /^sha256-([A-Za-z0-9+/]{43}=)$/.exec(text)?.[1];
  return base64 === undefined ? null : Buffer.from(base64, "base64").toString("hex");
}

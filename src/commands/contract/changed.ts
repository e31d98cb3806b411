import { classify, releaseFile } from "../../convention/paths.ts";
import type { Source } from "../../convention/source.ts";
import type { Touched } from "../../convention/touched.ts";
import type { Finding } from "../../model/finding.ts";
import { digestIn } from "./digest.ts";

/** Contracts that a change adds or edits, and that are not what their names say; and those it takes from a release. */
export async function changedContracts(
  source: Source,
  { files = new Set() }: Partial<Pick<Touched, "files">>,
): Promise<readonly Finding[]> {
  const changed = [...files].filter((path) => classify(path).kind === "contract").sort();
  if (changed.length === 0) return [];
  const { contractIn } = await import("../semver/evidence.ts");
  const texts = await source.read(changed);
  const found: Finding[] = [];
  const users = new Map<string, ReadonlyMap<string, string>>();
  for (const file of changed) {
    const bytes = texts.get(file);
    const [, server = "", digits = ""] =
      /^servers\/([^/]+)\/contracts\/([0-9a-f]{64})\.json$/.exec(file) ?? [];
    const digest = `sha256-${digits}`;
    if (bytes && contractIn(bytes, digest)) continue;
    if (!bytes && !users.has(server)) users.set(server, await releasedWith(source, server));
    const user = bytes ? undefined : users.get(server)?.get(digest);
    if (!bytes && user === undefined) continue;
    found.push({
      rule: "contract/not-its-digest",
      outcome: "fail",
      severity: "critical",
      message:
        user === undefined
          ? "this is not the contract that the name of its file is the digest of"
          : `the contract that ${user} was released with is not there`,
      hint: "restore it from the base branch; headgate release writes contracts, and nobody edits them",
      place: { file, path: [] },
      server,
    });
  }
  return found;
}

/** By digest, the first version that names the contract. Read only where one may have lost its own, once for each server. */
async function releasedWith(source: Source, server: string): Promise<ReadonlyMap<string, string>> {
  const names = await source.names(`servers/${server}/versions`);
  const versions = names.flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -".json".length)] : []));
  const texts = await source.read(versions.map((version) => releaseFile(server, version)));
  const found = new Map<string, string>();
  for (const version of versions) {
    const digest = digestIn(texts.get(releaseFile(server, version)));
    if (digest && !found.has(digest)) found.set(digest, version);
  }
  return found;
}

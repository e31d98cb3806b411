import { classify } from "../../convention/paths.ts";
import type { Source } from "../../convention/source.ts";
import type { Touched } from "../../convention/touched.ts";
import type { Finding } from "../../model/finding.ts";

/** Contracts that a change adds or edits, and that are not what their names say. One that goes is not looked at. */
export async function changedContracts(
  source: Source,
  { files = new Set() }: Partial<Pick<Touched, "files">>,
): Promise<readonly Finding[]> {
  const changed = [...files].filter((path) => classify(path).kind === "contract").sort();
  if (changed.length === 0) return [];
  const { contractIn } = await import("../semver/evidence.ts");
  const texts = await source.read(changed);
  return changed.flatMap((file): readonly Finding[] => {
    const bytes = texts.get(file);
    const [, server = "", digits = ""] =
      /^servers\/([^/]+)\/contracts\/([0-9a-f]{64})\.json$/.exec(file) ?? [];
    if (!bytes || contractIn(bytes, `sha256-${digits}`)) return [];
    return [
      {
        rule: "contract/not-its-digest",
        outcome: "fail",
        severity: "critical",
        message: "this is not the contract that the name of its file is the digest of",
        hint: "restore it from the base branch; headgate release writes contracts, and nobody edits them",
        place: { file, path: [] },
        server,
      },
    ];
  });
}

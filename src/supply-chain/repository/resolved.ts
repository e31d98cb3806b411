import { createHash } from "node:crypto";
import { compareText } from "../../model/finding.ts";
import type { ResolvedPackages } from "../../model/release.ts";
import type { Resolution } from "../dependency-checks.ts";

/** Packages that a release lists of one place; its file has to stay one that can be read. */
const mostListed = 5_000;

/** All of it, in the order of its lines. What is beyond the limit is counted. */
export function resolvedOf(wholes: readonly Resolution[]): readonly ResolvedPackages[] {
  return wholes.map(({ by, from, packages }) => {
    const lines = [...new Set(packages.map(({ kind, name, version }) => `${kind}:${name}@${version}`))].sort(
      compareText,
    );
    const digest = createHash("sha256")
      .update(lines.map((line) => `${line}\n`).join(""))
      .digest("hex");
    const listed = lines.slice(0, mostListed);
    return { by, from, count: lines.length, digest: `sha256-${digest}`, packages: listed };
  });
}

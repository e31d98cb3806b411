import { createHash } from "node:crypto";
import { compareText } from "../../model/finding.ts";
import type { ResolvedPackages } from "../../model/release.ts";
import { keyOf } from "../advisories/subjects.ts";
import type { Resolution } from "../dependency-checks.ts";

/** Packages and characters that a release lists in all; its file has to stay one that can be read. */
const [mostListed, mostText] = [5_000, 500_000];

/** All of it, in the order of its lines. What is beyond the limit is counted. */
export function resolvedOf(wholes: readonly Resolution[]): readonly ResolvedPackages[] {
  let [listed, text] = [0, 0];
  const isListed = (line: string) => {
    listed += 1;
    text += line.length;
    return listed <= mostListed && text <= mostText;
  };
  return wholes.map(({ by, from, packages }) => {
    const lines = [...new Set(packages.map(keyOf))].sort(compareText);
    const digest = createHash("sha256")
      .update(lines.map((line) => `${line}\n`).join(""))
      .digest("hex");
    return { by, from, count: lines.length, digest: `sha256-${digest}`, packages: lines.filter(isListed) };
  });
}

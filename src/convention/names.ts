import { compareText, type Finding } from "../model/finding.ts";
import {
  type ConventionPath,
  classify,
  isExactVersion,
  isId,
  reservedEnvironments,
  reservedServers,
} from "./paths.ts";
import { type ConventionRuleId, conventionFinding, fileSpot } from "./rules.ts";
import type { SourceEntry } from "./source.ts";
import { quoted } from "./wording.ts";

/** What is wrong with the name or nature of one entry of the convention's folders; its content is another matter. */
export function entryFinding(
  entry: SourceEntry,
  what: ConventionPath = classify(entry.path),
): Finding | undefined {
  const found = (rule: ConventionRuleId, message: string, hint?: string) =>
    conventionFinding(rule, fileSpot(entry.path), message, hint);
  if (entry.kind === "symlink") return found("convention/symlink", "this is a symbolic link");
  if (entry.kind === "other") return found("convention/not-a-file", notAFile);
  if (what.kind === "unknown") {
    // Else it would pass for a deployment that was removed.
    const [folder] = /^environments\/[^/]+\/[^/]+\.yaml(?=\/)/.exec(entry.path) ?? [];
    if (folder !== undefined) return conventionFinding("convention/not-a-file", fileSpot(folder), notAFile);
    if (what.meant === undefined)
      return found("convention/unknown-file", "this file means nothing to Headgate here");
    return found("convention/wrong-extension", "nobody reads this file", `rename it to ${what.meant}`);
  }
  if ("environment" in what) {
    if (!isId(what.environment))
      return found("convention/invalid-id", notAnId(what.environment, "environment"));
    if (reservedEnvironments.has(what.environment)) {
      return found("convention/reserved-id", `no environment can be called ${what.environment}`);
    }
  }
  if ("server" in what) {
    if (!isId(what.server)) return found("convention/invalid-id", notAnId(what.server, "server"));
    if (reservedServers.has(what.server))
      return found("convention/reserved-id", `no server can be called ${what.server}`);
  }
  if ("version" in what && !isExactVersion(what.version)) {
    return found(
      "convention/invalid-version",
      `${quoted(what.version)} is not an exact version such as 1.2.0`,
    );
  }
  return undefined;
}

const notAFile = "this is not a file";

function notAnId(text: string, of: string): string {
  return `${quoted(text)} cannot be the id of ${of === "environment" ? "an environment" : "a server"}`;
}

/** Names that differ only in case, wherever in the path; the last in order of code units is taken as meant. */
export function caseCollisions(paths: readonly string[]): readonly Finding[] {
  const byFolded = new Map<string, string[]>();
  for (const path of paths) {
    // Lower-case paths are the rule: only the others can collide with anything.
    const folded = path.toLowerCase();
    if (folded !== path) byFolded.set(folded, [...(byFolded.get(folded) ?? []), path]);
  }
  if (byFolded.size === 0) return [];
  for (const path of paths) {
    if (path === path.toLowerCase()) byFolded.get(path)?.push(path);
  }
  return [...byFolded.values()].flatMap((same) => {
    const sorted = same.sort(compareText);
    const kept = sorted.at(-1) ?? "";
    return sorted.slice(0, -1).map((path) => {
      const message = `differs only in case from ${kept}`;
      return conventionFinding("convention/case-collision", fileSpot(path), message);
    });
  });
}

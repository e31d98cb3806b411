import { isGitError } from "../../git/error.ts";
import type { Finding } from "../../model/finding.ts";
import { printable } from "../../model/text.ts";
import { found } from "../finding.ts";
import { changelogNames, changelogSection } from "./changelog-file.ts";
import type { ReleaseCommit } from "./commit-kind.ts";
import { commitsSince, lastTag } from "./history.ts";
import { type ChangelogLine, changelogLines, linesOfMarkdown } from "./lines.ts";
import { plainMarkdown } from "./plain.ts";
import { foldersUp, type ReleasedFiles } from "./released-files.ts";
import type { ReleasedCommit } from "./request.ts";
import { securityLines } from "./security.ts";

export interface Changes {
  readonly changelog: readonly string[];
  readonly security: readonly string[];
  readonly findings: readonly Finding[];
}

const mostBytes = 4 * 1_048_576;

/**
 * What is new in a version: the notes of its release on GitHub, else its section of the changelog, else the commits
 * since the tag before. What fixes an advisory is looked for in all three.
 */
export async function changesOf(
  files: ReleasedFiles,
  from: ReleasedCommit,
  version: string,
  releaseNotes: ((tag: string) => Promise<string | undefined>) | undefined,
): Promise<Changes> {
  const findings: Finding[] = [];
  const notes = await notesOf(from.tag, releaseNotes, findings);
  const section = await sectionOf(files, version);
  const commits = await commitLines(from, version, notes.length + section.length === 0, findings);
  const chosen = [notes, section, commits].find((lines) => lines.length > 0) ?? [];
  return {
    changelog: changelogLines(chosen),
    security: securityLines([...notes, ...section, ...commits]),
    findings,
  };
}

async function notesOf(
  tag: string | undefined,
  releaseNotes: ((tag: string) => Promise<string | undefined>) | undefined,
  findings: Finding[],
): Promise<readonly ChangelogLine[]> {
  if (tag === undefined || releaseNotes === undefined) return [];
  try {
    return linesOfMarkdown((await releaseNotes(tag)) ?? "");
  } catch {
    const message = `the release notes of ${tag} could not be read`;
    const hint = "the changelog and the commits are used instead; the token needs contents: read";
    findings.push(found("release/notes-not-reachable", message, hint, "warn", "low"));
    return [];
  }
}

async function sectionOf(files: ReleasedFiles, version: string): Promise<readonly ChangelogLine[]> {
  const names = new Map(changelogNames.map((name) => [name, mostBytes]));
  for (const folder of foldersUp(files.folder)) {
    const texts = await files.in(folder).read(names);
    for (const name of changelogNames) {
      const lines = changelogSection(texts.get(name) ?? "", version);
      if (lines !== undefined) return lines;
    }
    // The changelog of the folder is the server's; what stands around it may be of others.
    if (texts.size > 0) return [];
  }
  return [];
}

async function commitLines(
  { repository, commit, tag, subfolder }: ReleasedCommit,
  version: string,
  areNeeded: boolean,
  findings: Finding[],
): Promise<readonly ChangelogLine[]> {
  try {
    const last = await lastTag(repository, { commit, version, ...(tag === undefined ? {} : { tag }) });
    if (last === null) {
      if (areNeeded && repository.shallow) findings.push(shallow());
      return [];
    }
    const { commits, complete } = await commitsSince(repository, {
      from: commit,
      since: last.commit,
      ...(subfolder === undefined ? {} : { subfolder }),
    });
    if (areNeeded && !complete) findings.push(shallow());
    return [...commits].flatMap(lineOf).sort((a, b) => rank(a) - rank(b));
  } catch (error) {
    if (!isGitError(error, "git/shallow")) throw error;
    if (areNeeded) findings.push(shallow());
    return [];
  }
}

const order = ["Breaking", "Security", "Added", "Fixed", "Changed"];

function rank({ section }: ChangelogLine): number {
  return (order.indexOf(section ?? "") + 1 || 9) - 1;
}

/** Types of commits that say something to who uses a server; the rest is work on it. */
const sections: ReadonlyMap<string, string> = new Map([
  ["feat", "Added"],
  ["feature", "Added"],
  ["fix", "Fixed"],
  ["bugfix", "Fixed"],
  ["hotfix", "Fixed"],
  ["perf", "Changed"],
  ["revert", "Changed"],
  ["deprecate", "Changed"],
  ["security", "Security"],
]);

function lineOf({ kind, type, security, ...said }: ReleaseCommit): readonly ChangelogLine[] {
  const [summary, subject] = [said.summary, said.subject].map((text) => printable(plainMarkdown(text), 500));
  if (summary === undefined || subject === undefined || summary === "") return [];
  if (kind === "breaking") return [{ section: "Breaking", text: summary }];
  const ids = security.filter((id) => !summary.includes(id));
  const text = ids.length === 0 ? summary : `${summary} (${ids.join(", ")})`;
  const section =
    type === null ? "Changed" : (sections.get(type) ?? (ids.length > 0 ? "Security" : undefined));
  return section === undefined
    ? []
    : [{ section, text: type === null ? text.replace(summary, subject) : text }];
}

function shallow(): Finding {
  return found(
    "release/shallow-history",
    "this clone is too shallow to tell what changed since the release before",
    "fetch all of it, tags included: actions/checkout with fetch-depth: 0",
    "warn",
  );
}

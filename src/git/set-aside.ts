import { isAncestor, tryResolve } from "./ancestry.ts";
import { GitError } from "./error.ts";
import { fetchBranch, trackingRef } from "./fetch.ts";
import { push } from "./push.ts";
import { updateRef, updateRefs } from "./refs.ts";
import type { Repository } from "./repository.ts";

export interface SetAside {
  /** The branch that keeps the commit. */
  readonly kept: string;
  /** Whether it is on the remote; a local branch otherwise. */
  readonly pushed: boolean;
  /** What it stands at, where that was put on top of what was there. */
  readonly commit?: string;
  /** Whether it kept all of it before. */
  readonly already?: true;
}

/** What files hold, by path from the repository's root; null: they are not there. */
export type Texts = ReadonlyMap<string, string | null>;

/** What a branch that was found is to a change: `behind` is its proposal too, and lacks what was added since. */
export type Likeness = "same" | "behind" | "other";

/** What a branch holds of a change's files, beside what is wished; every wished path is in both. */
export type SameTexts = (kept: Texts, wished: Texts) => Likeness | Promise<Likeness>;

/** What is kept on a branch of its own. */
export interface Aside {
  readonly slug: string;
  /** The change on the desired branch's head. */
  readonly commit: string;
  readonly changes: Texts;
  /** The same texts by default. */
  readonly same?: SameTexts | undefined;
  /** The same change on top of another commit. */
  readonly onTop: (parent: string) => Promise<string>;
}

/**
 * Keeps a commit that the desired branch refused on a branch of its own, `headgate/SLUG`, numbered where that
 * name is taken by something else. A branch that already holds the same change is used again, so that a re-run
 * makes no second one; one that is behind gets one more commit.
 */
export async function setAside(repository: Repository, aside: Aside): Promise<SetAside> {
  const { slug, commit } = aside;
  const base = `headgate/${branchSlug(slug)}`;
  const { remote } = repository;
  for (let number = 1; number <= 20 && remote !== null; number += 1) {
    const branch = number === 1 ? base : `${base}-${number}`;
    const put = async (next: string, expected: string | null) => {
      const pushed = await push(repository, { remote, branch, commit: next, expected });
      if (pushed.kind === "pushed") {
        await updateRefs(repository, [{ ref: trackingRef(remote, branch), to: next }]);
      }
      return pushed.kind;
    };
    const made = await put(commit, null);
    if (made === "pushed") return { kept: branch, pushed: true };
    if (made === "refused") break;
    const there = () => fetchBranch(repository, remote, branch);
    const found = await keptOn(repository, aside, there, async (next, other) => {
      return (await put(next, other)) === "pushed";
    });
    if (found) return { kept: branch, pushed: true, ...found };
  }
  for (let number = 1; number <= 20; number += 1) {
    const branch = number === 1 ? base : `${base}-${number}`;
    const ref = `refs/heads/${branch}`;
    const put = async (next: string, expected: string | null) =>
      (await updateRef(repository, ref, next, expected)).kind === "updated";
    if (await put(commit, null)) return { kept: branch, pushed: false };
    const found = await keptOn(repository, aside, () => tryResolve(repository, ref), put);
    if (found) return { kept: branch, pushed: false, ...found };
  }
  throw new GitError("git/failed", `The branches ${base} to ${base}-20 are all taken.`, {
    hint: "delete those that were merged: git branch --delete NAME",
  });
}

/** A branch that holds the change, or has got it now; undefined where it is something else's. */
async function keptOn(
  repository: Repository,
  { commit, changes, same, onTop }: Aside,
  there: () => Promise<string | null>,
  put: (next: string, expected: string) => Promise<boolean>,
): Promise<Pick<SetAside, "commit" | "already"> | undefined> {
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    const other = await there();
    const likeness = other === null ? "other" : await likenessOf(repository, other, commit, changes, same);
    if (other === null || likeness === "other") return undefined;
    if (likeness === "same") return { already: true };
    const next = await onTop(other);
    if (await put(next, other)) return { commit: next };
  }
  return undefined;
}

/**
 * Whether a branch proposes the same change: same files, not yet part of what the commit builds on, and nothing else that
 * its merge would bring along: whoever may push branches may have added to this one.
 */
export async function likenessOf(
  repository: Repository,
  other: string,
  commit: string,
  changes: Texts,
  same: SameTexts = areEqual,
): Promise<Likeness> {
  if (other === commit) return "same";
  if (await isAncestor(repository, other, commit)) return "other";
  const entries = await repository.trees.locate(other, [...changes.keys()]);
  const contents = await repository.trees.contents(other, entries);
  const kept = [...changes.keys()].map(
    (path) => [path, contents.get(path)?.toString("utf8") ?? null] as const,
  );
  const likeness = await same(new Map(kept), changes);
  if (likeness === "other") return likeness;
  return (await bringsOnly(repository, commit, other, changes)) ? likeness : "other";
}

/** Whether merging a branch would change no file but those of the change; what is on the commit's line by now, too, is none. */
async function bringsOnly(
  repository: Repository,
  commit: string,
  other: string,
  changes: Texts,
): Promise<boolean> {
  const since = await differing(repository, `${commit}...${other}`);
  const others = since?.filter((path) => !changes.has(path));
  if (others === undefined || others.length === 0) return others !== undefined;
  const now = await differing(repository, `${commit}..${other}`);
  const paths = new Set(now);
  return now !== undefined && !others.some((path) => paths.has(path));
}

/** Paths in which the ends of a range differ; undefined where git cannot tell. */
async function differing(repository: Repository, range: string): Promise<readonly string[] | undefined> {
  const options = ["--name-only", "-z", "--no-renames", "--no-ext-diff"];
  const asked = await repository.run(["diff", ...options, range, "--"]);
  return asked.status === 0 ? asked.stdout.toString("utf8").split("\0").filter(Boolean) : undefined;
}

function areEqual(kept: Texts, wished: Texts): Likeness {
  return [...wished].every(([path, text]) => kept.get(path) === text) ? "same" : "other";
}

/** Letters, digits and single dashes: what every forge and shell takes as a branch's name; of two ids it holds both. */
export function branchSlug(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 150)
    .replace(/^-+|-+$/g, "");
  return slug === "" ? "change" : slug;
}

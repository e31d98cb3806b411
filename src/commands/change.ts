import { mergeBase, resolve } from "../git/ancestry.ts";
import { changedPaths, listUntracked } from "../git/changes.ts";
import { baseOf } from "./base.ts";
import { type Clone, needTree } from "./clone.ts";
import type { Invocation } from "./command.ts";
import { textOf } from "./options.ts";

/** What a command looks at, and what that is compared with. */
export interface Change {
  /** The commit to look at; null: the working tree. */
  readonly head: string | null;
  /** Where it left the branch it will be merged into; null before the first commit. */
  readonly base: string | null;
  /** The head of that branch; null before the first commit. */
  readonly onto: string | null;
  /** What differs between the two, from the convention's folder; asked for at once, and once. */
  readonly paths: Promise<readonly string[]>;
}

/**
 * The change that `--base` and `--head` name. `untracked: false` leaves out of the working tree what git does
 * not know: nothing of it can differ from the base.
 */
export async function changeOf(
  clone: Clone,
  invocation: Invocation,
  options: { readonly untracked: boolean },
): Promise<Change> {
  const { repository, directory } = clone;
  const [from, to] = [textOf(invocation, "base"), textOf(invocation, "head")];
  if (from !== undefined && to !== undefined) return betweenCommits(clone, from, to);
  if (to === undefined) await needTree(clone);
  // The longest of all walks begins first.
  const untracked = to === undefined && options.untracked && heldBack(listUntracked(repository, directory));
  const head = to === undefined ? null : await resolve(repository, to);
  const { base, onto } = (await baseOf(clone, from, head)) ?? { base: null, onto: null };
  const paths = base === null ? [] : changedPaths(repository, base, head, directory, { untracked });
  return { head, base, onto, paths: heldBack(paths) };
}

/** Most often a branch contains its base; then the two questions to git need not wait for each other. */
async function betweenCommits({ repository, directory }: Clone, from: string, to: string): Promise<Change> {
  const [tip, head] = await Promise.all([resolve(repository, from), resolve(repository, to)]);
  const sinceTip = heldBack(changedPaths(repository, tip, head, directory));
  const base = (await mergeBase(repository, tip, head)) ?? tip;
  const paths = base === tip ? sinceTip : heldBack(changedPaths(repository, base, head, directory));
  return { head, base, onto: tip, paths };
}

/** It may fail before anyone asks for it. */
function heldBack<T>(asked: T | Promise<T>): Promise<T> {
  const held = Promise.resolve(asked);
  held.catch(() => {});
  return held;
}

import type { Commit } from "./commit.ts";
import { must, run } from "./process.ts";

export interface Ancestry {
  readonly isAncestor: (older: string, newer: string) => Promise<boolean>;
  readonly mergeBase: (one: string, other: string) => Promise<string | null>;
  /** Commits that `head` has and `base` (null: nothing) has not, newest first. */
  readonly between: (base: string | null, head: string) => Promise<readonly string[]>;
}

/**
 * Who came before whom, from the commits that are read anyway: a process for each question takes longer than to
 * follow their parents. Git is asked where an order or a common ancestor is no matter of course.
 */
export function ancestry(
  path: string,
  commitOf: (expression: string) => Promise<Pick<Commit, "oid" | "parents"> | null>,
): Ancestry {
  const parents = new Map<string, readonly string[]>();
  const histories = new Map<string, Promise<ReadonlySet<string>>>();

  async function known(expression: string): Promise<string | null> {
    if (parents.has(expression)) return expression;
    const commit = await commitOf(expression);
    if (commit !== null) parents.set(commit.oid, commit.parents);
    return commit?.oid ?? null;
  }

  async function idOf(expression: string): Promise<string> {
    const found = await known(expression);
    if (found === null) throw new Error(`there is no commit ${expression}`);
    return found;
  }

  async function parentsOf(oid: string): Promise<readonly string[]> {
    return parents.get(await idOf(oid)) ?? [];
  }

  async function walked(tip: string): Promise<ReadonlySet<string>> {
    const found = new Set([tip]);
    for (const oid of found) for (const parent of await parentsOf(oid)) found.add(parent);
    return found;
  }

  async function history(expression: string): Promise<ReadonlySet<string>> {
    const tip = await idOf(expression);
    const found = histories.get(tip) ?? walked(tip);
    histories.set(tip, found);
    found.catch(() => histories.delete(tip));
    return found;
  }

  /** Undefined from the first merge on: which of its sides comes first is git's to say. */
  async function line(head: string, below: ReadonlySet<string>): Promise<readonly string[] | undefined> {
    const found: string[] = [];
    for (let next: string | undefined = head; next !== undefined && !below.has(next); ) {
      const before = await parentsOf(next);
      if (before.length > 1) return undefined;
      found.push(next);
      next = before[0];
    }
    return found;
  }

  async function isAncestor(older: string, newer: string): Promise<boolean> {
    const id = await known(older);
    return id !== null && (await history(newer)).has(id);
  }

  /** By head and base: what is between two commits never changes. */
  const listed = new Map<string, Promise<string>>();
  return {
    isAncestor,
    async mergeBase(one, other) {
      if ((await known(one)) === null || (await known(other)) === null) return null;
      if (await isAncestor(one, other)) return known(one);
      if (await isAncestor(other, one)) return known(other);
      const { status, stdout } = await run(path, ["merge-base", one, other]);
      return status === 0 ? stdout.toString("utf8").trim() : null;
    },
    async between(base, head) {
      const tip = await idOf(head);
      const plain = await line(tip, base === null ? new Set() : await history(base));
      if (plain) return plain;
      const not = base === null ? [] : [`^${await idOf(base)}`];
      const key = [tip, ...not].join(" ");
      const told = listed.get(key) ?? must(path, ["rev-list", "--topo-order", tip, ...not]);
      listed.set(key, told);
      return (await told).split("\n").filter((id) => id !== "");
    },
  };
}

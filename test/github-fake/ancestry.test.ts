import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TemporaryFolder, temporaryFolder } from "../support/git.ts";
import { must, run } from "../support/github/git/process.ts";
import { createStore, type GitStore } from "../support/github/git/store.ts";

let folder: TemporaryFolder;
let store: GitStore;
/** A line, two sides that part and meet again, what comes after, and a root of its own. */
const commits: Record<string, string> = {};
const shape = { a: [], b: ["a"], c: ["b"], d: ["b"], e: ["d"], m: ["c", "e"], n: ["m"], alone: [] } as const;

beforeAll(async () => {
  folder = await temporaryFolder();
  store = await createStore(join(folder.path, "repo.git"), "main");
  const tree =
    (await store.tree(null, [{ path: "a", mode: "100644", oid: store.blob(Buffer.from("a")) }])) ?? "";
  for (const [index, [name, before]] of Object.entries(shape).entries()) {
    const who = { name: "n", email: "", date: new Date(index * 1000) };
    const parents = before.map((one) => commits[one] ?? "");
    const made = { tree, parents, author: who, committer: who, message: name, signature: null };
    commits[name] = store.writeCommit(made);
  }
  await store.move("refs/heads/main", commits.n ?? "");
});
afterAll(async () => {
  await store?.close();
  await folder?.[Symbol.asyncDispose]();
});

it("knows of any two commits what git knows of them", async () => {
  const all = Object.values(commits);
  for (const one of [...all, "refs/heads/main"]) {
    for (const other of all) {
      const [{ status }, base, listed] = await Promise.all([
        run(store.path, ["merge-base", "--is-ancestor", other, one]),
        run(store.path, ["merge-base", one, other]),
        must(store.path, ["rev-list", "--topo-order", one, `^${other}`]),
      ]);
      expect(await store.isAncestor(other, one)).toBe(status === 0);
      expect(await store.mergeBase(one, other)).toBe(base.stdout.toString().trim() || null);
      expect(await store.between(other, one)).toEqual(listed.split("\n").filter((id) => id !== ""));
    }
    const whole = await must(store.path, ["rev-list", "--topo-order", one]);
    expect(await store.between(null, one)).toEqual(whole.trim().split("\n"));
  }
});

it("knows nothing of what is not there", async () => {
  const [absent, present] = ["1".repeat(40), commits.n ?? ""];
  expect(await store.isAncestor(absent, present)).toBe(false);
  expect(await store.mergeBase(absent, present)).toBeNull();
  await expect(store.isAncestor(present, absent)).rejects.toThrow("there is no commit");
  await expect(store.between(present, absent)).rejects.toThrow("there is no commit");
});

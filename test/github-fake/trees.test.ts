import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TemporaryFolder, temporaryFolder } from "../support/git.ts";
import { must, run } from "../support/github/git/process.ts";
import { createStore, type GitStore } from "../support/github/git/store.ts";
import type { TreeEdit } from "../support/github/git/trees.ts";

let folder: TemporaryFolder;
let store: GitStore;
beforeAll(async () => {
  folder = await temporaryFolder();
  store = await createStore(join(folder.path, "store.git"), "main");
});
afterAll(async () => {
  await store.close();
  await folder[Symbol.asyncDispose]();
});

/** The tree as git's own index makes it; null where that refuses a path. */
async function byIndex(base: string | null, edits: readonly TreeEdit[]): Promise<string | null> {
  const env = { GIT_INDEX_FILE: join(folder.path, "index") };
  await must(store.path, base === null ? ["read-tree", "--empty"] : ["read-tree", base], { env });
  const isWhole = (edit: TreeEdit) => edit.oid !== null && edit.mode === "040000";
  const lines = edits
    .filter((edit) => !isWhole(edit))
    .map((edit) =>
      edit.oid === null
        ? `0 ${"0".repeat(40)}\t${edit.path}\0`
        : `${edit.mode} ${edit.oid} 0\t${edit.path}\0`,
    );
  const updated = await run(store.path, ["update-index", "-z", "--index-info"], {
    env,
    input: lines.join(""),
  });
  if (updated.status !== 0 || /Ignoring path|invalid path/i.test(updated.stderr)) return null;
  for (const edit of edits.filter(isWhole)) {
    const read = await run(store.path, ["read-tree", "-i", `--prefix=${edit.path}/`, edit.oid ?? ""], {
      env,
    });
    if (read.status !== 0) return null;
  }
  return (await must(store.path, ["write-tree"], { env })).trim();
}

const name = fc.constantFrom("a", "a-b", "a.b", "b", "ö", "'\"", "-");
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join("/"));
const file = fc.record({
  path,
  mode: fc.constantFrom("100644", "100755", "120000"),
  text: fc.option(fc.constantFrom("one", "two"), { nil: null, freq: 4 }),
});
const asEdits = (files: readonly { path: string; mode: string; text: string | null }[]) =>
  files.map(
    ({ path, mode, text }): TreeEdit =>
      text === null ? { path, oid: null } : { path, mode, oid: store.blob(Buffer.from(text)) },
  );

test("the trees of the fake are those of git's index", async () => {
  const some = fc.array(file, { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(some, some, fc.option(path, { nil: null }), async (first, then, whole) => {
      const base = await store.tree(null, asEdits(first));
      expect(base).toBe(await byIndex(null, asEdits(first)));
      const nothing = await byIndex(null, []);
      const edits = asEdits(then);
      // Where something is, git's index takes no folder, and GitHub does; nor is an empty one any to git.
      if (whole !== null && base !== null && base !== nothing)
        edits.push({ path: `new/${whole}`, mode: "040000", oid: base });
      expect(await store.tree(base, edits)).toBe(await byIndex(base, edits));
    }),
    { numRuns: process.env.HEADGATE_EXHAUSTIVE === undefined ? 20 : 500 },
  );
});

test.each(["../x", "a/../x", ".git/config", "a/.GIT/x", "/x", "a//b", "a/", "", ".", "git~1/x"])(
  "neither takes the path %j",
  async (path) => {
    const edits = asEdits([{ path, mode: "100644", text: "one" }]);
    expect([await store.tree(null, edits), await byIndex(null, edits)]).toEqual([null, null]);
  },
);

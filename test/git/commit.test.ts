import { spawn } from "node:child_process";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commitChanges, type NewCommit } from "../../src/git/commit.ts";
import { updateRef, updateRefs } from "../../src/git/refs.ts";
import { openRepository, type Repository } from "../../src/git/repository.ts";
import { treeSource } from "../../src/git/tree-source.ts";
import { makeRepository, sh, type TemporaryFolder, temporaryFolder } from "../support/git.ts";

let folder: TemporaryFolder;
let root: string;
let repository: Repository;
beforeEach(async () => {
  folder = await temporaryFolder();
  root = await makeRepository(join(folder.path, "a"));
  repository = await openRepository(root);
});
afterEach(async () => {
  await repository.close();
  await folder[Symbol.asyncDispose]();
});

function write(
  parent: string | null,
  changes: Iterable<readonly [string, string | null]>,
  fields: Partial<NewCommit> = {},
) {
  const author = { name: "Headgate", email: "headgate@localhost" };
  return commitChanges(repository, {
    parent,
    changes: new Map(changes),
    message: "m\n",
    author,
    at: 1_800_000_000_123,
    ...fields,
  });
}

async function filesOf(commit: string): Promise<Readonly<Record<string, string>>> {
  const source = treeSource(repository, commit, "");
  const paths = (await source.list("")).map(({ path }) => path);
  return Object.fromEntries(
    [...(await source.read(paths))].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]),
  );
}

describe("a commit without index, working tree or ref", () => {
  test("has exactly the message, author, date and parent that were asked for", async () => {
    const first = await write(null, [["a", "1"]]);
    const second = await write(first, [["b", "2"]], {
      message: "subject\n\nbody\ndata 5\nfrom x\n",
      author: { name: "Eve <x>\n\0committer", email: "e@x> 1 +0000\nfrom" },
    });
    expect(await sh(root, "cat-file", "commit", second)).toBe(
      [
        `tree ${await sh(root, "rev-parse", `${second}^{tree}`)}`,
        `parent ${first}`,
        "author Eve x committer <e@x1+0000from> 1800000000 +0000",
        "committer Eve x committer <e@x1+0000from> 1800000000 +0000",
        "",
        "subject\n\nbody\ndata 5\nfrom x",
      ].join("\n"),
    );
    expect(await filesOf(second)).toEqual({ a: "1", b: "2" });
  });

  test("leaves refs, index and working tree alone", async () => {
    const before = [await sh(root, "for-each-ref"), await sh(root, "status", "--porcelain")];
    await write(await sh(root, "rev-parse", "HEAD"), [["README.md", "changed"]]);
    expect([await sh(root, "for-each-ref"), await sh(root, "status", "--porcelain")]).toEqual(before);
  });

  test("takes any printable path for what it is", async () => {
    const odd = [
      "-n",
      "--all",
      'q"uote',
      "sp ace",
      "ünï/ä",
      "*",
      ":(top)x",
      "__proto__",
      "constructor/x",
      "\u{1f600}",
      "a".repeat(200),
    ];
    const files = Object.fromEntries(odd.map((name, index) => [name, `${index}`]));
    const commit = await write(null, Object.entries(files));
    expect(await filesOf(commit)).toEqual(files);
  });

  test.each([
    "",
    "/a",
    "a/",
    "a//b",
    "..",
    "a/../b",
    ".",
    ".git/config",
    "x/.GIT/y",
    ".git ",
    "git~1/x",
    "a\nb",
    "a\0b",
    "a\\b",
    "\ud800",
  ])("refuses the path %j", async (path) => {
    await expect(write(null, [[path, "x"]])).rejects.toMatchObject({ code: "git/invalid-path" });
  });

  test("refuses a parent that is no commit here", async () => {
    await expect(write("main", [["a", "1"]])).rejects.toMatchObject({ code: "git/unknown-revision" });
    await expect(write("1".repeat(40), [["a", "1"]])).rejects.toMatchObject({ code: "git/failed" });
    expect((await readdir(join(root, ".git"))).filter((name) => name.includes("crash"))).toEqual([]);
  });

  test("a chain of commits holds what a map would", async () => {
    const name = fc.constantFrom("a", "b", "ü", "-x");
    const path = fc.array(name, { minLength: 1, maxLength: 2 }).map((parts) => parts.join("/f"));
    const change = fc.tuple(path, fc.option(fc.string({ unit: "binary", maxLength: 20 }), { nil: null }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        async (commits) => {
          const model = new Map<string, string>();
          let parent: string | null = null;
          for (const changes of commits) {
            // A path that is both a file and a folder has no meaning in a map.
            const clean = new Map(
              changes.filter(
                ([one]) =>
                  !changes.some(([other]) => clash(one, other)) &&
                  ![...model.keys()].some((other) => clash(one, other)),
              ),
            );
            parent = await write(parent, clean);
            for (const [file, text] of clean) text === null ? model.delete(file) : model.set(file, text);
          }
          expect(await filesOf(parent ?? "")).toEqual(Object.fromEntries(model));
        },
      ),
      { numRuns: 25 },
    );
  });
});

const clash = (one: string, other: string) =>
  one !== other && (one.startsWith(`${other}/`) || other.startsWith(`${one}/`));

describe("a ref moves by compare-and-swap", () => {
  test("only from the value it has", async () => {
    const ref = "refs/heads/deployed";
    const one = await write(null, [["a", "1"]]);
    const two = await write(one, [["a", "2"]]);
    expect(await updateRef(repository, ref, two, one)).toEqual({ kind: "moved" });
    expect(await updateRef(repository, ref, one, null)).toEqual({ kind: "updated" });
    expect(await updateRef(repository, ref, two, null)).toEqual({ kind: "moved" });
    expect(await updateRef(repository, ref, two, one)).toEqual({ kind: "updated" });
    expect(await updateRef(repository, ref, two, one)).toEqual({ kind: "moved" });
    expect(await sh(root, "rev-parse", ref)).toBe(two);
  });

  test("all of them or none", async () => {
    const one = await write(null, [["a", "1"]]);
    const updates = [
      { ref: "refs/headgate/seen/x", to: one },
      { ref: "refs/heads/deployed", to: one, from: one },
    ];
    expect(await updateRefs(repository, updates)).toEqual({ kind: "moved" });
    expect(await sh(root, "for-each-ref", "refs/headgate")).toBe("");
  });

  test("one of many writers at once wins", async () => {
    const commits = await Promise.all(
      Array.from({ length: 6 }, (_, index) => write(null, [["a", `${index}`]])),
    );
    const outcomes = await Promise.all(
      commits.map((commit) => updateRef(repository, "refs/heads/race", commit, null)),
    );
    expect(outcomes.filter(({ kind }) => kind === "updated")).toHaveLength(1);
    expect(commits[outcomes.findIndex(({ kind }) => kind === "updated")]).toBe(
      await sh(root, "rev-parse", "refs/heads/race"),
    );
  });

  test("and a hook of the user's has no say", async () => {
    await writeFile(join(root, ".git/hooks/reference-transaction"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    const one = await write(null, [["a", "1"]]);
    expect(await updateRef(repository, "refs/heads/deployed", one, null)).toEqual({ kind: "updated" });
  });
});

test("a writer that is killed at any moment leaves no ref, and the next one writes as if nothing had been", async () => {
  const script = join(folder.path, "writer.mts");
  const source = new URL("../../src/git/", import.meta.url);
  await writeFile(
    script,
    `import { commitChanges } from ${JSON.stringify(new URL("commit.ts", source).href)};
     import { openRepository } from ${JSON.stringify(new URL("repository.ts", source).href)};
     const repository = await openRepository(${JSON.stringify(root)});
     const changes = new Map(Array.from({ length: 3000 }, (_, i) => ["d" + (i % 50) + "/" + i, "x".repeat(2000) + i]));
     process.stdout.write("ready");
     for (let at = 0; ; at += 1000) await commitChanges(repository, { parent: null, changes, message: "m", author: { name: "a", email: "b" }, at });`,
  );
  for (const pause of [0, 5, 15, 40, 90, 160]) {
    const child = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
    await new Promise((ready) => child.stdout.once("data", ready));
    await delay(pause);
    child.kill("SIGKILL");
    await new Promise((ended) => child.once("close", ended));
  }
  await delay(300);
  const commit = await write(null, [["a", "1"]]);
  expect(await filesOf(commit)).toEqual({ a: "1" });
  expect(await sh(root, "for-each-ref", "--format=%(refname)")).toBe("refs/heads/main");
  expect((await readdir(join(root, ".git"))).filter((name) => name.includes("crash"))).toEqual([]);
  await sh(root, "fsck", "--full", "--no-dangling");
});

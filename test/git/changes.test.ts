import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changedFiles, changedPaths } from "../../src/git/changes.ts";
import { openRepository, type Repository } from "../../src/git/repository.ts";
import {
  commitFiles,
  makeRepository,
  sh,
  type TemporaryFolder,
  temporaryFolder,
  writeFiles,
} from "../support/git.ts";

let folder: TemporaryFolder;
let repository: Repository;
let base: string;
let head: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  const root = await makeRepository(join(folder.path, "a"), {
    ".gitignore": "*.log\n",
    "in/kept": "1",
    "in/changed": "1",
    "in/gone": "1",
    "in/renamed": "a long enough content to be seen as a rename\n",
    "in/unstaged": "1",
    "in/deleted-in-tree": "1",
    "in/untracked-again": "1",
    "inner/other": "1",
  });
  base = await sh(root, "rev-parse", "HEAD");
  await sh(root, "mv", "in/renamed", "in/new name");
  await sh(root, "rm", "--quiet", "in/gone");
  head = await commitFiles(root, { "in/changed": "2", "in/ünï\ntwo": "1", "in/-x": "1", "inner/other": "2" });
  await writeFiles(root, {
    "in/unstaged": "2",
    "in/untracked/deep": "1",
    "in/noise.log": "1",
    "in/staged": "1",
  });
  await sh(root, "add", "in/staged");
  await rm(join(root, "in/deleted-in-tree"));
  await sh(root, "rm", "--quiet", "--cached", "in/untracked-again");
  await writeFile(join(root, "in/untracked-again"), "1");
  repository = await openRepository(root);
});
afterAll(async () => {
  await repository.close();
  await folder[Symbol.asyncDispose]();
});

describe("what changed", () => {
  const committed = {
    "-x": "added",
    changed: "modified",
    gone: "deleted",
    "new name": "added",
    renamed: "deleted",
    "ünï\ntwo": "added",
  };

  test("between two commits", async () => {
    const changes = await changedFiles(repository, base, head, "in");
    expect(Object.fromEntries(changes.map(({ path, kind }) => [path, kind]))).toEqual(committed);
  });

  test("between a commit and the working tree, staged, unstaged and untracked", async () => {
    const changes = await changedFiles(repository, base, null, "/in/");
    expect(Object.fromEntries(changes.map(({ path, kind }) => [path, kind]))).toEqual({
      ...committed,
      unstaged: "modified",
      staged: "added",
      "untracked/deep": "added",
      "deleted-in-tree": "deleted",
      "untracked-again": "modified",
    });
  });

  test("is limited to the folder, or is everything", async () => {
    expect(await changedPaths(repository, base, head, "inner")).toEqual(["other"]);
    expect(await changedPaths(repository, base, head, "")).toContain("inner/other");
    expect(await changedPaths(repository, head, head, "")).toEqual([]);
    expect(await changedPaths(repository, base, head, "i*")).toEqual([]);
  });

  test("needs revisions that exist", async () => {
    await expect(changedPaths(repository, "--output=x", null, "")).rejects.toMatchObject({
      code: "git/unknown-revision",
    });
  });
});

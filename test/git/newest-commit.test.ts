import { chmod, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { logPaths } from "../../src/git/log.ts";
import { newestCommit } from "../../src/git/newest-commit.ts";
import { openRepository, type Repository } from "../../src/git/repository.ts";
import {
  cloneOf,
  commitFiles,
  makeRepository,
  sh,
  type TemporaryFolder,
  temporaryFolder,
} from "../support/git.ts";

let folder: TemporaryFolder;
let root: string;
let open: Repository[];
beforeEach(async () => {
  folder = await temporaryFolder();
  open = [];
  root = await makeRepository(join(folder.path, "one"), {
    "a.json": "1",
    "a-b.json": "1",
    "a/b/c.json": "1",
    "a/b/d.json": "1",
    "run.sh": "true\n",
    "z/only.json": "1",
  });
});
afterEach(async () => {
  for (const repository of open) await repository.close();
  await folder[Symbol.asyncDispose]();
});

async function opened(directory = root): Promise<Repository> {
  const repository = await openRepository(directory);
  open.push(repository);
  return repository;
}

async function byGit(repository: Repository, from: string) {
  for await (const commit of logPaths(repository, { from, limit: 1 })) return commit;
  throw new Error("git told of no commit");
}

const remove = (path: string) => rm(join(root, path), { recursive: true });
const write = (files: Record<string, string>) => commitFiles(root, files);
const commitAll = (...options: string[]) =>
  sh(root, "add", "--all").then(() =>
    sh(root, "commit", "--quiet", "--allow-empty", "-m", "all", ...options),
  );

describe("the newest commit is told as git tells it", () => {
  const changes: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["a file changed", () => write({ "a.json": "2" })],
    ["files came, at any depth", () => write({ "new.json": "1", "a/b/e.json": "1", "x/y/z/w.json": "1" })],
    ["a file went", () => remove("a/b/c.json").then(() => commitAll())],
    ["a folder went", () => remove("z").then(() => commitAll())],
    ["nothing changed", () => commitAll()],
    ["a folder became a file", () => remove("a").then(() => write({ a: "1" }))],
    ["a file became a folder", () => remove("a.json").then(() => write({ "a.json/b.json": "1" }))],
    ["a mode changed", () => chmod(join(root, "run.sh"), 0o755).then(() => commitAll())],
    [
      "a file became a link",
      () =>
        remove("a.json")
          .then(() => symlink("run.sh", join(root, "a.json")))
          .then(() => commitAll()),
    ],
    [
      "names that sort beside folders",
      () => write({ "a.json": "2", "a-b.json": "2", "a/b/c.json": "2", a0: "1" }),
    ],
    [
      "names that git would quote",
      () => write({ 'ä/ö "ü".json': "1", "tab\there": "1", "line\nbreak": "1", " ": "1" }),
    ],
    ["a file moved", () => sh(root, "mv", "a.json", "z/moved.json").then(() => commitAll())],
    [
      "another author, and a date elsewhere",
      () => commitAll("--author=Grace H. <grace+x@example.com>", "--date=2026-01-02T03:04:05+0530"),
    ],
    ["a message of many lines", () => commitAll("-m", "body\n\nwith: trailers\n", "-m", "parent 123")],
    ["no message", () => commitAll("--allow-empty-message", "--message=")],
  ];
  test.each(changes)("%s", async (_, change) => {
    await change();
    const repository = await opened();
    const head = await sh(root, "rev-parse", "HEAD");
    const told = await newestCommit(repository, head);
    expect(told).toBeDefined();
    expect(told).toEqual(await byGit(repository, head));
  });
});

describe("git is asked about", () => {
  const shapes: readonly (readonly [string, () => Promise<unknown>])[] = [
    [
      "a merge",
      async () => {
        await sh(root, "switch", "--quiet", "--create", "side");
        await write({ "side.json": "1" });
        await sh(root, "switch", "--quiet", "main");
        await write({ "main.json": "1" });
        await sh(root, "merge", "--quiet", "--no-edit", "side");
      },
    ],
    ["a first commit", () => sh(root, "checkout", "--quiet", "--orphan", "other").then(() => commitAll())],
    [
      "another encoding",
      () => sh(root, "-c", "i18n.commitEncoding=ISO-8859-1", "commit", "--quiet", "--allow-empty", "-m", "x"),
    ],
    [
      "more folders than it is worth",
      () => write(Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`many/${at}/x`, "1"]))),
    ],
  ];
  test.each(shapes)("%s", async (_, change) => {
    await change();
    const repository = await opened();
    expect(await newestCommit(repository, await sh(root, "rev-parse", "HEAD"))).toBeUndefined();
  });

  test("names that are no text, which could be taken for one another", async () => {
    const blob = (await sh(root, "rev-parse", "HEAD:a.json")).trim();
    const entry = Buffer.concat([Buffer.from("100644 "), Buffer.from([0xff, 0]), Buffer.from(blob, "hex")]);
    const { writeObject } = await import("../support/github/git/objects.ts");
    const tree = writeObject(join(root, ".git"), "tree", entry);
    const commit = await sh(root, "commit-tree", tree, "-p", "HEAD", "-m", "odd");
    expect(await newestCommit(await opened(), commit)).toBeUndefined();
  });

  test("a commit whose parents a shallow clone lacks, a branch's name, and what is not there", async () => {
    await write({ "a.json": "2" });
    const shallow = await opened(await cloneOf(`file://${root}`, join(folder.path, "shallow"), "--depth=1"));
    expect(await newestCommit(shallow, await sh(root, "rev-parse", "HEAD"))).toBeUndefined();
    const repository = await opened();
    expect(await newestCommit(repository, "main")).toBeUndefined();
    expect(await newestCommit(repository, "1".repeat(40))).toBeUndefined();
  });
});

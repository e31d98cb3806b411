import { mkdir, realpath, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { isAncestor, mergeBase, resolve } from "../../src/git/ancestry.ts";
import { branchHead, currentBranch, desiredBranch } from "../../src/git/branches.ts";
import { openRepository } from "../../src/git/repository.ts";
import {
  cloneOf,
  commitFiles,
  makeRemote,
  makeRepository,
  sh,
  type TemporaryFolder,
  temporaryFolder,
} from "../support/git.ts";

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await folder[Symbol.asyncDispose]();
});

describe("opening", () => {
  test("a folder inside the repository, through a symbolic link", async () => {
    const root = await makeRepository(join(folder.path, "a"), { "deploy/ünï code/headgate.yaml": "x\n" });
    await symlink(root, join(folder.path, "link"));
    await using repository = await openRepository(join(folder.path, "link", "deploy", "ünï code"));
    expect(repository).toMatchObject({
      root: await realpath(root),
      prefix: "deploy/ünï code",
      bare: false,
      shallow: false,
      partial: false,
      remotes: [],
      remote: null,
    });
  });

  test("a bare repository", async () => {
    const { remote } = await makeRemote(folder.path, []);
    await using repository = await openRepository(remote);
    expect(repository).toMatchObject({ bare: true, prefix: "", root: await realpath(remote) });
    expect(await resolve(repository, "main")).toBe(await sh(remote, "rev-parse", "main"));
  });

  test("a linked worktree", async () => {
    const root = await makeRepository(join(folder.path, "a"));
    const tree = join(folder.path, "tree");
    await sh(root, "worktree", "add", "--quiet", "-b", "side", tree);
    await using repository = await openRepository(tree);
    expect(repository.root).toBe(await realpath(tree));
    expect(await currentBranch(repository)).toBe("side");
  });

  test("is not misled by what git tells its hooks", async () => {
    const root = await makeRepository(join(folder.path, "a"));
    const other = await makeRepository(join(folder.path, "b"));
    vi.stubEnv("GIT_DIR", join(other, ".git"));
    vi.stubEnv("GIT_WORK_TREE", other);
    await using repository = await openRepository(root);
    expect(repository.root).toBe(await realpath(root));
  });

  test("a folder that is in no repository, and one that does not exist", async () => {
    await mkdir(join(folder.path, "plain"));
    for (const name of ["plain", "nowhere"]) {
      await expect(openRepository(join(folder.path, name))).rejects.toMatchObject({
        code: "git/not-a-repository",
      });
    }
  });

  test("says that git is missing", async () => {
    vi.stubEnv("PATH", folder.path);
    await expect(openRepository(folder.path)).rejects.toMatchObject({ code: "git/not-found" });
  });

  test("a repository with SHA-256 ids", async () => {
    const root = join(folder.path, "a");
    await mkdir(root);
    await sh(root, "init", "--quiet", "--object-format=sha256", "--initial-branch=main");
    await sh(
      root,
      "-c",
      "user.name=A",
      "-c",
      "user.email=a@b",
      "commit",
      "--quiet",
      "--allow-empty",
      "-m",
      "x",
    );
    await using repository = await openRepository(root);
    expect(repository.zero).toHaveLength(64);
    expect(await resolve(repository, "HEAD")).toHaveLength(64);
  });
});

describe("the remote", () => {
  test.each([
    [["origin"], {}, "origin"],
    [["upstream"], {}, "upstream"],
    [["origin", "fork"], {}, "origin"],
    [["origin", "fork"], { "remote.pushDefault": "fork" }, "fork"],
    [["a", "b"], { "checkout.defaultRemote": "b" }, "b"],
    [["we.ird"], {}, "we.ird"],
  ])("of %j with %j is %s", async (remotes, settings, expected) => {
    const root = await makeRepository(join(folder.path, "a"));
    for (const name of remotes) await sh(root, "remote", "add", name, "https://example.com/x.git");
    for (const [key, value] of Object.entries(settings)) await sh(root, "config", key, value);
    await using repository = await openRepository(root);
    expect(repository.remote).toBe(expected);
  });

  test("cannot be guessed from two", async () => {
    const root = await makeRepository(join(folder.path, "a"));
    for (const name of ["a", "b"]) await sh(root, "remote", "add", name, "https://example.com/x.git");
    await expect(openRepository(root)).rejects.toMatchObject({ code: "git/ambiguous-remote" });
  });
});

describe("the desired branch", () => {
  test("is the remote's default branch", async () => {
    const { remote, clones } = await makeRemote(folder.path, []);
    await sh(remote, "branch", "trunk", "main");
    await sh(remote, "symbolic-ref", "HEAD", "refs/heads/trunk");
    const clone = await cloneOf(remote, join(folder.path, "c"));
    await using repository = await openRepository(clone);
    expect(clones).toEqual([]);
    expect(await desiredBranch(repository)).toBe("trunk");
  });

  test.each([
    [["main", "side"], "side", "main"],
    [["master", "side"], "side", "master"],
    [["side"], "side", "side"],
  ])("of the branches %j with %s checked out is %s", async (branches, current, expected) => {
    const root = await makeRepository(join(folder.path, "a"));
    await sh(root, "checkout", "--quiet", "--detach");
    await sh(root, "branch", "-D", "main");
    for (const name of branches) await sh(root, "branch", name);
    await sh(root, "checkout", "--quiet", current);
    await using repository = await openRepository(root);
    expect(await desiredBranch(repository)).toBe(expected);
  });

  test("is none with a detached HEAD and no branch", async () => {
    const root = await makeRepository(join(folder.path, "a"));
    await sh(root, "checkout", "--quiet", "--detach");
    await sh(root, "branch", "-D", "main");
    await using repository = await openRepository(root);
    expect(await desiredBranch(repository)).toBeNull();
  });
});

describe("revisions", () => {
  test("resolve to commits, and hostile ones to none", async () => {
    const root = await makeRepository(join(folder.path, "a"));
    await sh(root, "tag", "-a", "v1", "-m", "v1");
    await using repository = await openRepository(root);
    const head = await sh(root, "rev-parse", "HEAD");
    for (const name of ["HEAD", "main", "v1", head, head.slice(0, 10)]) {
      expect(await resolve(repository, name)).toBe(head);
    }
    for (const name of [
      "",
      "nope",
      "--all",
      "-h",
      "a\nb",
      "a\0b",
      "HEAD:README.md",
      "HEAD^{tree}",
      "0".repeat(40),
    ]) {
      await expect(resolve(repository, name)).rejects.toMatchObject({ code: "git/unknown-revision" });
    }
  });

  test("have a common ancestor, or none", async () => {
    const root = await makeRepository(join(folder.path, "a"));
    const first = await sh(root, "rev-parse", "HEAD");
    await commitFiles(root, { a: "1" });
    await sh(root, "checkout", "--quiet", "-b", "side", first);
    await commitFiles(root, { b: "1" });
    await sh(root, "checkout", "--quiet", "--orphan", "alone");
    await commitFiles(root, { c: "1" });
    await using repository = await openRepository(root);
    expect(await mergeBase(repository, "main", "side")).toBe(first);
    expect(await mergeBase(repository, "main", "alone")).toBeNull();
    expect(await isAncestor(repository, first, "side")).toBe(true);
    expect(await isAncestor(repository, "main", "side")).toBe(false);
  });

  test("that lie beyond a shallow clone's depth are told with what to fetch", async () => {
    const { remote, clones } = await makeRemote(folder.path, ["a"]);
    const [first = ""] = clones;
    const base = await sh(first, "rev-parse", "HEAD");
    await commitFiles(first, { a: "1" });
    await sh(first, "push", "--quiet", "origin", "HEAD~0:refs/heads/side");
    await commitFiles(first, { a: "2" });
    await sh(first, "push", "--quiet", "origin", "main");
    const clone = await cloneOf(
      `file://${remote}`,
      join(folder.path, "s"),
      "--depth=1",
      "--no-single-branch",
    );
    await using repository = await openRepository(clone);
    expect(repository.shallow).toBe(true);
    const wanted = { code: "git/shallow", hint: expect.stringContaining("git fetch --unshallow origin") };
    await expect(resolve(repository, base)).rejects.toMatchObject(wanted);
    await expect(mergeBase(repository, "main", "origin/side")).rejects.toMatchObject(wanted);
    await expect(isAncestor(repository, "origin/side", "main")).rejects.toMatchObject(wanted);
  });
});

test("where a branch stands is asked of the remote", async () => {
  const { clones } = await makeRemote(folder.path, ["a", "b"]);
  const [a = "", b = ""] = clones;
  const head = await commitFiles(a, { x: "1" });
  await sh(a, "push", "--quiet", "origin", "main");
  await using repository = await openRepository(b);
  expect(await branchHead(repository, "main")).toBe(head);
  expect(await branchHead(repository, "absent")).toBeNull();
  await expect(branchHead(repository, "-x")).rejects.toMatchObject({ code: "git/invalid-path" });
  await sh(b, "remote", "set-url", "origin", "https://ada:s3cret@localhost:1/x.git");
  const failed = await branchHead(repository, "main").catch((error: unknown) => error);
  expect(failed).toMatchObject({ code: "git/remote-unreachable" });
  expect(JSON.stringify(failed) + String(failed)).not.toContain("s3cret");
});

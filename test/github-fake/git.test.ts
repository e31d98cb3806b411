import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sh } from "../support/git.ts";
import { type GitHub, startGitHub } from "../support/github/github.ts";

let github: GitHub;
let folder: string;
beforeEach(async () => {
  github = await startGitHub({ files: { "README.md": "hello\n" } });
  folder = await mkdtemp(join(tmpdir(), "headgate-test-"));
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
  await rm(folder, { recursive: true, force: true });
});

async function clone(token = github.defaultToken): Promise<string> {
  const path = join(folder, "clone");
  await sh(folder, "clone", "--quiet", github.gitUrl(token), path);
  return path;
}

async function change(path: string, text: string): Promise<void> {
  await writeFile(join(path, "README.md"), text);
  await sh(path, "commit", "--quiet", "-am", text);
}

describe("git over HTTP", () => {
  test("clones, pushes and fetches what others wrote", async () => {
    const path = await clone();
    await change(path, "pushed");
    await sh(path, "push", "--quiet", "origin", "HEAD:main", "HEAD:topic");
    expect(await github.git.read("topic", "README.md")).toBe("pushed");
    const sha = await github.git.commit("main", { "README.md": "theirs\n" });
    await sh(path, "fetch", "--quiet", "origin");
    expect(await sh(path, "rev-parse", "origin/main")).toBe(sha);
    expect(github.calls()).toBe(0);
    expect(github.requested("git receive-pack")).toMatchObject([
      { status: 200, login: "github-actions[bot]" },
    ]);
  });

  test.each([
    ["no token", () => github.gitUrl(), /could not read Username|Authentication failed/],
    ["a wrong token", () => github.gitUrl("ghs_no"), /Authentication failed/],
    [
      "a token that may not read",
      () => github.gitUrl(github.token({ permissions: { contents: "none" } })),
      /Repository not found/,
    ],
  ])("lets nobody clone with %s", async (_, url, said) => {
    const cloning = sh(folder, "-c", "core.askPass=true", "-c", "credential.helper=", "clone", url(), "x");
    await expect(cloning).rejects.toThrow(said);
  });

  test("lets nobody push who may only read", async () => {
    const path = await clone(github.token({ permissions: { contents: "read" } }));
    await change(path, "no");
    await expect(sh(path, "push", "origin", "HEAD:main")).rejects.toThrow(
      /Permission to acme\/gitops.git denied to github-actions\[bot\]/,
    );
  });

  test.each([
    ["ruleset", /GH013: Repository rule violations found for refs\/heads\/main/],
    ["protection", /GH006: Protected branch update failed for refs\/heads\/main/],
  ] as const)("refuses a push by %s as GitHub words it", async (via, said) => {
    github.protect("main", { via, pullRequest: true });
    const path = await clone();
    await change(path, "no");
    const before = await github.git.head("main");
    await expect(sh(path, "push", "origin", "HEAD:main")).rejects.toThrow(said);
    expect(await github.git.head("main")).toBe(before);
    await sh(path, "push", "--quiet", "origin", "HEAD:topic");
    expect(await github.git.read("topic", "README.md")).toBe("no");
  });

  test("refuses a push that does not follow, where a rule says so", async () => {
    github.protect("main", { nonFastForward: true });
    const path = await clone();
    await change(path, "one");
    await sh(path, "push", "--quiet", "origin", "HEAD:main");
    await sh(path, "commit", "--quiet", "--amend", "-m", "another");
    await expect(sh(path, "push", "--force", "origin", "HEAD:main")).rejects.toThrow(
      /Cannot force-push to this branch[\s\S]+push declined due to repository rule violations/,
    );
  });

  test("has the heads and test merges of pull requests, from forks too", async () => {
    const pull = await github.pull({
      head: "topic",
      author: "mallory",
      fork: true,
      files: { "new.txt": "x" },
    });
    const path = await clone();
    await sh(path, "fetch", "--quiet", "origin", "refs/pull/1/head", "refs/pull/1/merge:merged");
    expect(await sh(path, "rev-parse", "merged^2")).toBe(pull.headSha);
    expect(await sh(path, "branch", "--remotes", "--list", "*topic*")).toBe("");
  });
});

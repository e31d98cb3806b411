import { getOctokit } from "@actions/github";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type GitHub, startGitHub } from "../support/github/github.ts";

let github: GitHub;
beforeEach(async () => {
  github = await startGitHub({ files: { "README.md": "hello\n", "a/b.txt": "b\n" } });
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

function client(token = github.defaultToken) {
  const throttle = {
    onRateLimit: (_after: number, _options: object, _octokit: unknown, count: number) => count < 2,
    onSecondaryRateLimit: (_after: number, _options: object, _octokit: unknown, count: number) => count < 2,
  };
  return getOctokit(token, { baseUrl: github.apiUrl, throttle }, retry, throttling);
}

const where = () => ({ owner: github.owner, repo: github.repo });

describe("the real client", () => {
  test("makes a branch by the Git Data API, the ref's creation being the claim", async () => {
    const { rest } = client();
    const blob = await rest.git.createBlob({ ...where(), content: "one\n" });
    const tree = await rest.git.createTree({
      ...where(),
      tree: [{ path: "x/status.json", mode: "100644", type: "blob", sha: blob.data.sha }],
    });
    const commit = await rest.git.createCommit({
      ...where(),
      message: "genesis",
      tree: tree.data.sha,
      parents: [],
    });
    expect(commit.data.verification.verified).toBe(true);
    await rest.git.createRef({ ...where(), ref: "refs/heads/deployed", sha: commit.data.sha });
    expect(await github.git.read("deployed", "x/status.json")).toBe("one\n");
    const again = rest.git.createRef({ ...where(), ref: "refs/heads/deployed", sha: commit.data.sha });
    await expect(again).rejects.toMatchObject({ status: 422, message: /Reference already exists/ });
  });

  test("commits to a branch by createCommitOnBranch, once from where it stands", async () => {
    const { graphql } = client();
    const head = await github.git.head("main");
    const commit = (text: string) =>
      graphql<{ createCommitOnBranch: { commit: { oid: string; signature: { isValid: boolean } } } }>(
        `mutation ($input: CreateCommitOnBranchInput!) {
          createCommitOnBranch(input: $input) { commit { oid signature { isValid } } }
        }`,
        {
          input: {
            branch: { repositoryNameWithOwner: github.name, branchName: "main" },
            expectedHeadOid: head,
            message: { headline: "change", body: "why" },
            fileChanges: {
              additions: [{ path: "new/file", contents: Buffer.from(text).toString("base64") }],
              deletions: [{ path: "a/b.txt" }],
            },
          },
        },
      );
    const { createCommitOnBranch } = await commit("first");
    expect(createCommitOnBranch.commit.oid).toBe(await github.git.head("main"));
    expect(createCommitOnBranch.commit.signature.isValid).toBe(true);
    expect(await github.git.files("main")).toEqual(["README.md", "new/file"]);
    expect((await github.git.log("main"))[0]).toMatchObject({
      message: "change\n\nwhy",
      author: "github-actions[bot]",
      parents: [head],
      verified: true,
    });
    await expect(commit("second")).rejects.toMatchObject({
      errors: [{ type: "STALE_DATA", message: expect.stringContaining("Pull and try again.") }],
    });
    expect(await github.git.read("main", "new/file")).toBe("first");
  });

  test("opens a pull request, comments on it, checks it", async () => {
    const { rest } = client();
    await github.git.commit("topic", { "README.md": "better\n" });
    const pull = await rest.pulls.create({ ...where(), head: "topic", base: "main", title: "Better" });
    expect(pull.data).toMatchObject({
      number: 1,
      state: "open",
      mergeable: true,
      changed_files: 1,
      commits: 1,
    });
    const comment = await rest.issues.createComment({ ...where(), issue_number: 1, body: "hello" });
    await rest.issues.updateComment({ ...where(), comment_id: comment.data.id, body: "edited" });
    const listed = await rest.issues.listComments({ ...where(), issue_number: 1 });
    expect(listed.data.map(({ body, user }) => [body, user?.login])).toEqual([
      ["edited", "github-actions[bot]"],
    ]);
    const run = await rest.checks.create({
      ...where(),
      name: "headgate",
      head_sha: pull.data.head.sha,
      status: "in_progress",
    });
    await rest.checks.update({
      ...where(),
      check_run_id: run.data.id,
      conclusion: "success",
      output: { title: "t", summary: "s" },
    });
    const runs = await rest.checks.listForRef({ ...where(), ref: pull.data.head.sha });
    expect(runs.data.check_runs.map(({ conclusion }) => conclusion)).toEqual(["success"]);
    expect(runs.data.check_runs[0]?.pull_requests.map(({ number }) => number)).toEqual([1]);
    const found = await rest.pulls.list({ ...where(), head: "acme:topic" });
    expect(found.data.map(({ number }) => number)).toEqual([1]);
  });

  test("tries again what failed for a while, and waits as long as it is told", async () => {
    const { rest } = client();
    const failed = github.fault({ kind: "status", status: 502 });
    await rest.git.getRef({ ...where(), ref: "heads/main" });
    const limited = github.fault({ kind: "too-many-requests", retryAfter: 1 });
    const secondary = github.fault({ kind: "secondary-limit", retryAfter: 1, nth: 2 });
    await rest.git.getRef({ ...where(), ref: "heads/main" });
    expect([failed.hits(), limited.hits(), secondary.hits()]).toEqual([1, 1, 1]);
    expect(github.requests.map(({ status }) => status)).toEqual([502, 200, 429, 403, 200]);
  });
});

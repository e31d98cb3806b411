import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type GitHub, startGitHub } from "../support/github/github.ts";

let github: GitHub;
beforeEach(async () => {
  github = await startGitHub({ files: { "README.md": "hello\n" } });
  github.user("octocat", { role: "write" });
  await github.pull({ head: "topic", author: "monalisa", files: { "README.md": "better\n" } });
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

function get(path: string, token = github.defaultToken): Promise<Response> {
  return fetch(`${github.apiUrl}/repos/acme/gitops${path}`, { headers: { authorization: `token ${token}` } });
}

async function pull(number = 1): Promise<Readonly<Record<string, unknown>>> {
  return (await (await get(`/pulls/${number}`)).json()) as Readonly<Record<string, unknown>>;
}

describe("a pull request", () => {
  test("follows its branch, and remembers pushes by force", async () => {
    const base = await github.git.head("main");
    const second = await github.git.commit("topic", { more: "x" }, { author: "monalisa" });
    expect(await pull()).toMatchObject({ head: { sha: second }, commits: 2, changed_files: 2 });
    const forced = await github.git.amend("topic", { other: "x" }, { onto: base, author: "octocat" });
    expect(await pull()).toMatchObject({ head: { sha: forced }, commits: 1 });
    expect(github.threads()[0]?.pull?.forcePushes).toMatchObject([
      { by: "octocat", before: second, after: forced },
    ]);
  });

  test("has no test merge where it conflicts, and has one again when it does not", async () => {
    expect(await pull()).toMatchObject({ mergeable: true, mergeable_state: "clean" });
    await github.git.commit("main", { "README.md": "otherwise\n" });
    expect(await pull()).toMatchObject({
      mergeable: false,
      mergeable_state: "dirty",
      merge_commit_sha: null,
    });
    await github.git.commit("main", { "README.md": "hello\n" });
    const { merge_commit_sha } = await pull();
    expect(await github.git.read(String(merge_commit_sha), "README.md")).toBe("better\n");
  });

  test("is closed with its branch", async () => {
    await github.git.remove("topic");
    expect(await pull()).toMatchObject({ state: "closed", merged: false });
  });

  test("is merged by whoever pushes it onto its base", async () => {
    const head = await github.git.head("topic");
    await github.git.branch("main", "topic");
    expect(await pull()).toMatchObject({ state: "closed", merged: true, merge_commit_sha: head });
  });

  test("keeps its files and commits once merged", async () => {
    await github.merge(1, { method: "squash" });
    expect(await pull()).toMatchObject({
      merged: true,
      commits: 1,
      changed_files: 1,
      merged_by: { login: "octocat" },
    });
    const files = await (await get("/pulls/1/files")).json();
    expect(files).toMatchObject([{ filename: "README.md", status: "modified", additions: 1, deletions: 1 }]);
  });

  test("from a fork has another repository at its head", async () => {
    await github.pull({ head: "topic", fork: true, author: "mallory", files: { x: "1" } });
    expect(await pull(2)).toMatchObject({
      head: { label: "mallory:topic", repo: { full_name: "mallory/gitops", fork: true } },
      base: { label: "acme:main", repo: { full_name: "acme/gitops" } },
    });
  });
});

test("lists come in pages, with links between them", async () => {
  for (let count = 1; count <= 5; count += 1) github.comment(1, { by: "octocat", body: String(count) });
  const page = async (url: string) => {
    const response = await fetch(url, { headers: { authorization: `token ${github.defaultToken}` } });
    const items = (await response.json()) as readonly { readonly body: string }[];
    return { bodies: items.map(({ body }) => body), link: response.headers.get("link") ?? "" };
  };
  const first = await page(`${github.apiUrl}/repos/acme/gitops/issues/1/comments?per_page=2`);
  expect(first.bodies).toEqual(["1", "2"]);
  const [, next = ""] = /<([^>]+)>; rel="next"/.exec(first.link) ?? [];
  const [, last = ""] = /<([^>]+)>; rel="last"/.exec(first.link) ?? [];
  expect((await page(next)).bodies).toEqual(["3", "4"]);
  expect(await page(last)).toMatchObject({
    bodies: ["5"],
    link: expect.stringMatching(/rel="prev".*rel="first"/),
  });
});

describe("who asks", () => {
  test("sees nothing of a private repository without a part in it", async () => {
    github.user("stranger", { role: "none" });
    const token = github.token({ type: "user", login: "stranger" });
    expect((await get("", token)).status).toBe(404);
    github.settings.visibility = "public";
    expect((await get("/pulls/1", token)).status).toBe(200);
  });

  test.each([
    ["maintain", undefined, "write", "maintain"],
    ["triage", undefined, "read", "triage"],
    ["write", "release-manager", "write", "release-manager"],
    ["none", undefined, "none", "none"],
  ] as const)("has the role %s, which older words know as %s", async (role, custom, permission, name) => {
    github.user("who", { role, ...(custom !== undefined && { custom }) });
    expect(await (await get("/collaborators/who/permission")).json()).toMatchObject({
      permission,
      role_name: name,
    });
  });

  test("with a token of a fork's pull request may write nothing", async () => {
    const response = await fetch(`${github.apiUrl}/repos/acme/gitops/issues/1/comments`, {
      method: "POST",
      headers: { authorization: `token ${github.token({ readOnly: true })}` },
      body: JSON.stringify({ body: "x" }),
    });
    expect(response.status).toBe(403);
  });
});

test("as on github.com, without a prefix", async () => {
  await using other = await startGitHub({ apiPrefix: "", files: { a: "x" } });
  expect([other.apiUrl, other.graphqlUrl]).toEqual([other.url, `${other.url}/graphql`]);
  const headers = { authorization: `token ${other.defaultToken}` };
  expect((await fetch(`${other.apiUrl}/repos/acme/gitops`, { headers })).status).toBe(200);
});

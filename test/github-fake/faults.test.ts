import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Fault } from "../support/github/faults.ts";
import { type GitHub, startGitHub } from "../support/github/github.ts";

let github: GitHub;
beforeEach(async () => {
  github = await startGitHub({ files: { "README.md": "hello\n" } });
  github.issue({ title: "one" });
});
afterEach(() => github.close());

const comments = "/repos/acme/gitops/issues/1/comments";
const create = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";

function post(
  body: unknown = { body: "hello" },
  token = github.defaultToken,
  signal: AbortSignal | null = null,
): Promise<Response> {
  const headers = { authorization: `token ${token}`, "content-type": "application/json" };
  return fetch(`${github.apiUrl}${comments}`, {
    method: "POST",
    headers,
    body: JSON.stringify(body),
    signal,
  });
}

const bodies = () => github.comments(1).map(({ body }) => body);

describe("an injected fault", () => {
  const answered: readonly (readonly [Fault, number, Record<string, string>, RegExp])[] = [
    [{ kind: "too-many-requests", retryAfter: 7 }, 429, { "retry-after": "7" }, /secondary rate limit/],
    [{ kind: "secondary-limit", retryAfter: 3 }, 403, { "retry-after": "3" }, /secondary rate limit/],
    [{ kind: "rate-limit", reset: 9 }, 403, { "x-ratelimit-remaining": "0" }, /API rate limit exceeded/],
    [
      { kind: "status", status: 500 },
      500,
      { "content-type": "application/json; charset=utf-8" },
      /Server Error/,
    ],
    [{ kind: "status", status: 502 }, 502, { "content-type": "text/html; charset=utf-8" }, /<h1>502/],
  ];
  test.each(answered)(
    "answers in place of the API, once: $kind $status",
    async (fault, status, headers, said) => {
      const injected = github.fault({ ...fault, on: create });
      const response = await post();
      expect(response.status).toBe(status);
      expect(Object.fromEntries(response.headers)).toMatchObject(headers);
      expect(await response.text()).toMatch(said);
      expect([injected.hits(), bodies()]).toEqual([1, []]);
      expect((await post()).status).toBe(201);
      expect([injected.hits(), bodies()]).toEqual([1, ["hello"]]);
      expect(github.violations).toEqual([]);
    },
  );

  test.each([
    ["reset", []],
    ["timeout", []],
    ["lost-response", ["hello"]],
  ] as const)("leaves the caller without an answer: %s", async (kind, left) => {
    github.fault({ kind, on: create });
    const patience = kind === "timeout" ? AbortSignal.timeout(300) : null;
    await expect(post(undefined, undefined, patience)).rejects.toThrow();
    expect(bodies()).toEqual(left);
    expect(github.requested(create)).toMatchObject([{ status: 0, faults: [kind] }]);
  });

  test("holds for the calls it is meant for", async () => {
    github.fault({ kind: "status", status: 502, nth: 2, times: 2 });
    const statuses = [];
    for (let call = 1; call <= 4; call += 1) statuses.push((await post()).status);
    expect(statuses).toEqual([201, 502, 502, 201]);
    github.fault({ kind: "status", status: 502, on: "GET *", times: 9 });
    expect((await post()).status).toBe(201);
  });

  test("lets something happen just before, or when all is done", async () => {
    const seen: (readonly string[])[] = [];
    github.fault({ kind: "before", before: () => seen.push(bodies()) });
    github.fault({ kind: "after", after: () => seen.push(bodies()) });
    await post();
    expect(seen).toEqual([[], ["hello"]]);
  });

  test("is slow where it is asked to be", async () => {
    github.fault({ kind: "slow", delay: 60 });
    const start = performance.now();
    expect((await post()).status).toBe(201);
    expect(performance.now() - start).toBeGreaterThan(55);
  });
});

describe("a hook", () => {
  test("sees every request before and after, until it is disposed", async () => {
    const seen: string[] = [];
    {
      using _before = github.onRequest(({ name, status }) => seen.push(`${name} ${status}`));
      using _after = github.onAnswer(({ status, login }) => seen.push(`${status} ${login}`));
      await post();
    }
    await post();
    expect(seen).toEqual([`${create} 0`, "201 github-actions[bot]"]);
  });

  test("loses a race between the look and the update", async () => {
    const head = await github.git.head("main");
    const query =
      "mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }";
    const branch = { repositoryNameWithOwner: github.name, branchName: "main" };
    const input = { branch, expectedHeadOid: head, message: { headline: "x" } };
    using _race = github.onMove(() => github.git.commit("main", { theirs: "x" }));
    const response = await fetch(github.graphqlUrl, {
      method: "POST",
      headers: { authorization: `bearer ${github.defaultToken}` },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const { errors } = (await response.json()) as { errors: unknown };
    expect(errors).toMatchObject([{ message: expect.stringContaining(`but expected ${head}`) }]);
    expect(await github.git.read("main", "theirs")).toBe("x");
  });
});

describe("what is recorded", () => {
  test("is every request, with who asked and what was answered", async () => {
    await post();
    expect(github.requests).toMatchObject([
      {
        index: 1,
        transport: "rest",
        name: create,
        body: { body: "hello" },
        login: "github-actions[bot]",
        status: 201,
        answer: { body: "hello" },
      },
    ]);
    expect([github.calls(), github.calls("POST *"), github.calls("GET *")]).toEqual([1, 1, 0]);
    github.forget();
    expect(github.calls()).toBe(0);
  });

  test.each([
    ["an unknown property", { body: "x", text: "y" }, /text is no known property/],
    ["a wrong type", { body: 1 }, /body\/body: must be string/],
    ["a missing property", {}, /must have required property 'body'/],
  ])("as a violation, answered with 599: %s", async (_, body, said) => {
    expect((await post(body)).status).toBe(599);
    expect(github.violations).toMatchObject([{ faults: [expect.stringMatching(said)] }]);
  });

  test("as a violation, answered with 404: what the fake does not have", async () => {
    const response = await fetch(`${github.apiUrl}/repos/acme/gitops/pages`, {
      headers: { authorization: `token ${github.defaultToken}` },
    });
    expect(response.status).toBe(404);
    expect(github.violations).toHaveLength(1);
  });
});

describe("permissions", () => {
  test.each([
    [401, "Bad credentials", () => "ghs_none", null],
    [
      403,
      "Resource not accessible by integration",
      () => github.token({ permissions: { issues: "read" } }),
      "issues=write; pull_requests=write",
    ],
    [
      403,
      "Resource not accessible by personal access token",
      () => github.token({ type: "user", permissions: { issues: "read" } }),
      "issues=write; pull_requests=write",
    ],
  ])("%i %s", async (status, message, token, accepted) => {
    const response = await post(undefined, token());
    expect(response.status).toBe(status);
    expect(response.headers.get("x-accepted-github-permissions")).toBe(accepted);
    expect(await response.json()).toMatchObject({ message, status: String(status) });
    expect(github.violations).toEqual([]);
  });

  test("a workflow opens no pull request where the setting says so", async () => {
    github.settings.actionsMayCreatePulls = false;
    await github.git.commit("topic", { x: "" });
    const open = (token: string) =>
      fetch(`${github.apiUrl}/repos/acme/gitops/pulls`, {
        method: "POST",
        headers: { authorization: `token ${token}` },
        body: JSON.stringify({ head: "topic", base: "main", title: "t" }),
      });
    const refused = await open(github.defaultToken);
    expect([refused.status, await refused.json()]).toMatchObject([
      403,
      { message: "GitHub Actions is not permitted to create or approve pull requests." },
    ]);
    expect((await open(github.token({ type: "app" }))).status).toBe(201);
  });

  test("issues are gone where they are switched off, pull requests are not", async () => {
    github.settings.hasIssues = false;
    expect((await post()).status).toBe(410);
    const response = await fetch(`${github.apiUrl}/repos/acme/gitops/issues`, {
      method: "POST",
      headers: { authorization: `token ${github.defaultToken}` },
      body: JSON.stringify({ title: "t" }),
    });
    expect(response.status).toBe(410);
  });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { type GitHub, startGitHub } from "../support/github/github.ts";
import { routes } from "../support/github/routes/all.ts";
import { operations } from "../support/github/validation.ts";

let github: GitHub;
let token: string;
let sha: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
  github = await startGitHub({ files: { "README.md": "hello\n", "a/b.txt": "b\n" } });
  github.user("octocat", { role: "admin" });
  github.user("monalisa", { role: "maintain", custom: "release-manager" });
  github.team("release-managers", ["octocat", "monalisa"]);
  token = github.token({ type: "app", permissions: everything });
  sha = await github.git.commit("topic", { "README.md": "better\n", "a/b.txt": null, "a/c.txt": "b\n" });
  await github.pull({ head: "topic" });
  await github.pull({ head: "forked", fork: true, author: "mallory", files: { "new.txt": "x\n" } });
  github.review(1, { by: "monalisa" });
  github.state.releaseNotes.set("v1.0.0", "## Added");
  const workflow = github.workflow({});
  const run = {
    workflow,
    sha,
    jobs: [{ name: "apply", status: "completed", conclusion: "success" }],
  } as const;
  ids.run = String(github.run(run).id);
  github.run({ ...run, id: Number(ids.run), attempt: 2 });
  ids.ruleset = String(github.protect("release/*", { ...rules, via: "ruleset" }).id);
  github.protect("release/*", { ...rules, via: "protection" });
  await github.git.branch("release/1", "main");
  ids.tree = (await call(`GET ${repo}/git/commits/${sha}`)).body.tree.sha;
});
afterAll(() => github.close());

const repo = "/repos/acme/gitops";
const rules = {
  pullRequest: true,
  creation: true,
  deletion: true,
  nonFastForward: true,
  statusChecks: ["ci"],
};
const everything = {
  actions: "write",
  administration: "write",
  checks: "write",
  contents: "write",
  deployments: "write",
  issues: "write",
  members: "read",
  pull_requests: "write",
} as const;

// What GitHub answers is not typed here: its description is held against it on the way out.
// biome-ignore lint/suspicious/noExplicitAny: see above
async function call(name: string, body?: unknown, secret = token): Promise<{ status: number; body: any }> {
  const [method = "", path = ""] = name.split(" ");
  const response = await fetch(`${github.apiUrl}${path}`, {
    method,
    headers: { authorization: `token ${secret}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

/** In this order: later calls name what earlier ones made. */
const calls: readonly (readonly [string, number, unknown?, string?])[] = [
  [`GET ${repo}`, 200],
  [`GET ${repo}/git/ref/heads/main`, 200],
  [`GET ${repo}/git/ref/heads%2Fnone`, 404],
  [`GET ${repo}/git/matching-refs/heads/`, 200],
  [`POST ${repo}/git/refs`, 201, { ref: "refs/heads/made", sha: "$sha" }],
  [`POST ${repo}/git/refs`, 422, { ref: "refs/heads/made", sha: "$sha" }],
  [`PATCH ${repo}/git/refs/heads/made`, 422, { sha: "$main" }],
  [`PATCH ${repo}/git/refs/heads/made`, 200, { sha: "$main", force: true }],
  [`DELETE ${repo}/git/refs/heads/made`, 204],
  [`GET ${repo}/git/trees/$tree?recursive=1`, 200],
  [
    `POST ${repo}/git/trees`,
    201,
    {
      base_tree: "$tree",
      tree: [
        { path: "a/c.txt", sha: null, mode: "100644", type: "blob" },
        { path: "d", mode: "100644", type: "blob", content: "d" },
      ],
    },
    "tree2",
  ],
  [`POST ${repo}/git/trees`, 422, { tree: [{ path: "../d", mode: "100644", type: "blob", content: "d" }] }],
  [`POST ${repo}/git/commits`, 201, { message: "m", tree: "$tree", parents: ["$sha"] }],
  [`GET ${repo}/git/commits/$sha`, 200],
  [`POST ${repo}/git/blobs`, 201, { content: "aGk=", encoding: "base64" }, "blob"],
  [`GET ${repo}/git/blobs/$blob`, 200],
  [`GET ${repo}/contents/README.md?ref=topic`, 200],
  [`GET ${repo}/contents/`, 200],
  [`GET ${repo}/contents/a/none`, 404],
  [`GET ${repo}/branches?protected=true`, 200],
  [`GET ${repo}/activity?ref=topic&per_page=1&activity_type=branch_creation`, 200],
  [`GET ${repo}/activity?actor=octocat&direction=asc`, 200],
  [`GET ${repo}/branches/release/1`, 200],
  [`GET ${repo}/rules/branches/release%2F1`, 200],
  [`GET ${repo}/rulesets`, 200],
  [`GET ${repo}/rulesets/$ruleset`, 200],
  [`GET ${repo}/commits/topic`, 200],
  [`GET ${repo}/commits/$sha/pulls`, 200],
  [`GET ${repo}/pulls?state=all`, 200],
  [`POST ${repo}/pulls`, 422, { head: "topic", base: "main", title: "again" }],
  [`POST ${repo}/pulls`, 422, { head: "none", base: "main", title: "nowhere" }],
  [`POST ${repo}/pulls`, 201, { head: "topic", base: "release/1", title: "another", body: "why" }],
  [`GET ${repo}/pulls/2`, 200],
  [`PATCH ${repo}/pulls/3`, 200, { state: "closed", title: "closed" }],
  [`GET ${repo}/pulls/1/files`, 200],
  [`GET ${repo}/pulls/1/commits`, 200],
  [`GET ${repo}/pulls/1/reviews`, 200],
  [`POST ${repo}/issues`, 201, { title: "broken", body: "b", labels: ["headgate"], assignees: ["octocat"] }],
  [`GET ${repo}/issues?labels=headgate&creator=acme-release[bot]&state=open`, 200],
  [`GET ${repo}/issues/1`, 200],
  [`PATCH ${repo}/issues/4`, 200, { state: "closed", state_reason: "not_planned" }],
  [`POST ${repo}/issues/1/labels`, 200, { labels: ["headgate", "new"] }],
  [`POST ${repo}/labels`, 201, { name: "made", color: "ff0000", description: "d" }],
  [`GET ${repo}/labels/made`, 200],
  [`POST ${repo}/issues/1/comments`, 201, { body: "hello" }, "comment"],
  [`POST ${repo}/issues/1/comments`, 422, { body: "x".repeat(65_537) }],
  [`POST ${repo}/issues/99/comments`, 404, { body: "nowhere" }],
  [`GET ${repo}/issues/1/comments`, 200],
  [`GET ${repo}/issues/comments/$comment`, 200],
  [`PATCH ${repo}/issues/comments/$comment`, 200, { body: "edited" }],
  [`DELETE ${repo}/issues/comments/$comment`, 204],
  [`GET ${repo}/issues/comments/$comment`, 404],
  [
    `POST ${repo}/check-runs`,
    201,
    { name: "headgate", head_sha: "$sha", status: "in_progress", external_id: "h" },
    "check",
  ],
  [`GET ${repo}/check-runs/$check`, 200],
  [
    `PATCH ${repo}/check-runs/$check`,
    200,
    { conclusion: "success", output: { title: "t", summary: "s", text: "x" } },
  ],
  [`GET ${repo}/commits/topic/check-runs?check_name=headgate`, 200],
  [`GET ${repo}/collaborators/monalisa/permission`, 200],
  [`GET ${repo}/collaborators/nobody/permission`, 404],
  [`GET ${repo}/collaborators/acme-release[bot]/permission`, 404],
  [`GET ${repo}/actions/runs?event=push`, 200],
  [`GET ${repo}/actions/runs/$run`, 200],
  [`GET ${repo}/actions/runs/$run/attempts/1`, 200],
  [`GET ${repo}/actions/runs/$run/attempts/9`, 404],
  [`GET ${repo}/actions/runs/$run/jobs`, 200],
  [`GET ${repo}/actions/runs/$run/attempts/2/jobs`, 200],
  [`GET ${repo}/actions/workflows`, 200],
  [`GET ${repo}/actions/workflows/headgate.yml`, 200],
  [`GET ${repo}/actions/workflows/headgate.yml/runs?status=in_progress`, 200],
  [`GET ${repo}/actions/permissions/workflow`, 200],
  [`POST ${repo}/dispatches`, 204, { event_type: "headgate", client_payload: { a: 1 } }],
  [`POST ${repo}/deployments`, 201, { ref: "topic", environment: "staging" }, "deployment"],
  [`GET ${repo}/deployments?environment=staging`, 200],
  [
    `POST ${repo}/deployments/$deployment/statuses`,
    201,
    { state: "success", log_url: "https://example.com" },
  ],
  [`GET ${repo}/deployments/$deployment/statuses`, 200],
  [`GET ${repo}/releases/tags/v1.0.0`, 200],
  [`GET ${repo}/releases/tags/v9.9.9`, 404],
  ["GET /orgs/acme/teams/release-managers", 200],
  ["GET /orgs/acme/teams/release-managers/members", 200],
  ["GET /orgs/acme/teams/release-managers/memberships/octocat", 200],
  ["GET /orgs/acme/teams/release-managers/memberships/mallory", 404],
  ["GET /orgs/acme/teams/none/members", 404],
  ["GET /rate_limit", 200],
  ["GET /user", 403],
  ["GET /users/octocat", 200],
  ["GET /repos/acme/other", 404],
];

test("answers every operation that it has, as GitHub describes it", async () => {
  const main = await github.git.head("main");
  const fill = (text: string) =>
    text.replace(/\$(\w+)/g, (_, name: string) => ({ ...ids, sha, main })[name] ?? `no ${name}`);
  for (const [name, status, body, keep] of calls) {
    const sent = body === undefined ? undefined : JSON.parse(fill(JSON.stringify(body)));
    const answer = await call(fill(name), sent);
    const said = answer.status === status ? undefined : answer.body;
    expect({ name: fill(name), status: answer.status, said }).toEqual({ name: fill(name), status });
    if (keep !== undefined) ids[keep] = String(answer.body.id ?? answer.body.sha);
  }
  expect(github.violations).toEqual([]);
  const answered = github.requests
    .filter(({ status }) => status < 300 || status === 403)
    .map(({ name }) => name);
  expect(operations().filter((name) => !answered.includes(name))).toEqual([]);
});

test("has exactly the operations whose description was derived", () => {
  expect(routes.map(({ name }) => name).toSorted()).toEqual(operations().toSorted());
});

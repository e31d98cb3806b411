import { describe, expect, it } from "vitest";
import { GitError } from "../../src/git/error.ts";
import { checkoutHint } from "../../src/github/checkout.ts";
import { GitHubError, isGitHubError } from "../../src/github/error.ts";
import { failureOf, graphqlFailure } from "../../src/github/failure.ts";
import { acceptedPermissions, neededFor, permissionHint } from "../../src/github/permission.ts";

describe("what would have been enough", () => {
  it.each([
    ["contents=write", [[["contents", "write"]]]],
    ["issues=write; pull_requests=write", [[["issues", "write"]], [["pull_requests", "write"]]]],
    [
      "contents=write,workflows=write",
      [
        [
          ["contents", "write"],
          ["workflows", "write"],
        ],
      ],
    ],
    ["metadata=read", [[["metadata", "read"]]]],
    ["", []],
    ["; <script>=write, x", []],
  ])("by the header %j", (header, expected) => {
    const found = acceptedPermissions(header).map((all) => all.map(({ name, level }) => [name, level]));
    expect(found).toEqual(expected);
  });

  it.each([
    ["mutation createCommitOnBranch", "contents=write"],
    ["POST /repos/{owner}/{repo}/git/refs", "contents=write"],
    ["GET /repos/{owner}/{repo}/branches/{branch}", "contents=read"],
    ["POST /repos/{owner}/{repo}/pulls", "pull_requests=write"],
    ["POST /repos/{owner}/{repo}/issues", "issues=write"],
    ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", "checks=write"],
    ["GET /repos/{owner}/{repo}/actions/runs/{run_id}", "actions=read"],
    ["GET /repos/{owner}/{repo}/actions/permissions/workflow", "administration=read"],
    ["GET /orgs/{org}/teams/{team_slug}/memberships/{username}", "members=read"],
    ["GET /repos/{owner}/{repo}", undefined],
  ])("by the route %s", (route, expected) => {
    const need = neededFor(route);
    expect(need && `${need.name}=${need.level}`).toBe(expected);
  });

  it.each([
    [
      "contents=write",
      "write { contents: write } under permissions: of the job; an App's token needs Contents: read and write",
    ],
    [
      "administration=write; pull_requests=read",
      "write { pull-requests: read } under permissions: of the job; an App's token needs Pull requests: read",
    ],
    ["members=read", "the workflow's own token cannot have it: pass an App's token that has Members: read"],
    ["", "give the token the permission for it, or pass another one as the input token"],
  ])("%s: what to write where", (header, expected) => {
    expect(permissionHint(acceptedPermissions(header))).toBe(expected);
  });
});

describe("the code of an answer", () => {
  const rest = (status: number, message: string, headers = {}) =>
    failureOf("PATCH /repos/{owner}/{repo}/git/refs/{ref}", { status, headers, body: { message } }).code;

  it.each([
    [401, "Bad credentials", "github/unauthorized"],
    [403, "Resource not accessible by integration", "github/forbidden"],
    [403, "You have exceeded a secondary rate limit.", "github/rate-limited"],
    [403, "Unable to create comment because issue is locked.", "github/refused"],
    [403, "Repository was archived so is read-only.", "github/refused"],
    [404, "Not Found", "github/not-found"],
    [409, "Could not update file: At least 1 approving review is required.", "github/refused"],
    [410, "Issues has been disabled in this repository.", "github/refused"],
    [
      422,
      "Repository rule violations found\n\nChanges must be made through a pull request.",
      "github/refused",
    ],
    [422, "Cannot create ref due to creations being restricted.", "github/refused"],
    [422, "Update is not a fast forward", "github/moved"],
    [422, "Reference already exists", "github/invalid"],
    [429, "Too many requests", "github/rate-limited"],
    [500, "Server Error", "github/unavailable"],
    [503, "", "github/unavailable"],
  ])("%i %j is %s", (status, message, code) => {
    expect(rest(status, message)).toBe(code);
  });

  it.each([
    ["STALE_DATA", 'Expected branch to point to "a" but it did not.  Pull and try again.', "github/moved"],
    ["UNPROCESSABLE", "Ref refs/heads/x is at a but expected b", "github/moved"],
    ["FORBIDDEN", "Resource not accessible by integration", "github/forbidden"],
    ["NOT_FOUND", "Could not resolve to a Repository", "github/not-found"],
    ["BRANCH_PROTECTION_RULE_VIOLATION", "1 review is needed", "github/refused"],
    ["UNPROCESSABLE", "Repository rule violations found", "github/refused"],
    [undefined, "protected branch 'main' check failed", "github/refused"],
    [undefined, "Something went wrong while executing your query.", "github/unavailable"],
    ["RATE_LIMITED", "API rate limit exceeded", "github/rate-limited"],
    ["UNPROCESSABLE", "A path was requested for deletion which does not exist", "github/invalid"],
  ])("GraphQL's %s %j is %s", (type, message, code) => {
    expect(graphqlFailure("mutation createCommitOnBranch", [{ type, message }], {}).code).toBe(code);
  });

  it("a workflow's file takes another token", () => {
    const message =
      "refusing to allow a GitHub App to create or update workflow `x` without `workflows` permission";
    const error = graphqlFailure("mutation createCommitOnBranch", [{ type: "FORBIDDEN", message }], {});
    expect(error.hint).toContain("App's token that has Workflows: read and write");
  });

  it.each([
    null,
    "<html>",
    [],
    { message: 5, errors: "x" },
    { errors: [null, 5, { message: "\u001b[31mred\u001b[0m\n::error::x" }] },
    JSON.parse('{"__proto__":{"message":"polluted"}}'),
  ])("whatever the body holds, the message is one harmless line (%#)", (body) => {
    const { message } = failureOf("GET /repos/{owner}/{repo}", { status: 422, headers: {}, body });
    expect(message).not.toMatch(/[\p{Cc}]/u);
    expect(message).not.toContain("polluted");
  });
});

it("an error is told from others by its code", () => {
  const error = new GitHubError("github/moved", "x", { hint: "y" });
  expect([
    isGitHubError(error),
    isGitHubError(error, "github/moved"),
    isGitHubError(error, "github/invalid"),
  ]).toEqual([true, true, false]);
  expect(isGitHubError(new Error("x"))).toBe(false);
});

it.each([
  ["git/not-a-repository", "uses: actions/checkout"],
  ["git/shallow", "fetch-depth: 0"],
  ["git/unknown-revision", "fetch-depth: 0"],
  ["git/timeout", undefined],
] as const)("in a workflow, %s asks for %s", (code, expected) => {
  const hint = checkoutHint(new GitError(code, "x", { hint: "y" }));
  if (expected === undefined) expect(hint).toBeUndefined();
  else expect(hint).toContain(expected);
});

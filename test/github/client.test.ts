import { once } from "node:events";
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { connect, type Limits } from "../../src/github/client.ts";
import { isGitHubError } from "../../src/github/error.ts";
import type { GitHub, GitHubOptions } from "../support/github/github.ts";
import { faults, talking } from "./talking.ts";

const start = talking();

const get = "GET /repos/{owner}/{repo}";
const comment = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { id } }`;

async function linesOf(github: GitHub, limits: Partial<Limits> = {}, signal?: AbortSignal) {
  const { apiUrl, graphqlUrl, defaultToken: token } = github;
  const lines: string[] = [];
  const api = await connect({
    token,
    context: { apiUrl, graphqlUrl },
    log: (line) => lines.push(line),
    limits: { second: 1, attempt: 500, retries: 2, ...limits },
    ...(signal ? { signal } : {}),
  });
  return { api, lines, repository: { owner: github.owner, repo: github.repo } };
}

async function failureOf(work: Promise<unknown>) {
  const error = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (!isGitHubError(error)) throw new Error(`no GitHubError: ${String(error)}`);
  return error;
}

describe.each(["/api/v3", ""])("with REST below %j", (apiPrefix) => {
  it("asks by route and by query, and counts", async () => {
    const { api, github, repository } = await start({ apiPrefix });
    expect((await api.request(get, repository)).data.default_branch).toBe("main");
    expect(await api.graphql(query, repository)).toMatchObject({ repository: { id: expect.any(String) } });
    expect(api.calls).toBe(2);
    expect(github.calls()).toBe(2);
    expect(github.requests[0]?.headers["user-agent"]).toMatch(/^headgate /);
  });
});

describe.each(Object.entries(faults))("%s", (_, fault) => {
  it.each([get, "query repository"])("is got over by asking again: %s", async (on) => {
    const { github } = await start();
    const { api, repository } = await linesOf(github);
    const injected = github.fault({ ...fault, on });
    await (on === get ? api.request(get, repository) : api.graphql(query, repository));
    expect(injected.hits()).toBe(1);
    expect(github.calls()).toBe(2);
    // However often: one call.
    expect(api.calls).toBe(1);
  });

  it("of a creation: asked again only where nothing was done", async () => {
    const { github } = await start();
    const { number } = await github.pull({ head: "change", files: { a: "1" } });
    const { api, repository } = await linesOf(github);
    github.fault({ ...fault, on: comment });
    const created = api.request(comment, { ...repository, issue_number: number, body: "x" });
    const isLimit = fault.kind === "too-many-requests" || fault.kind === "secondary-limit";
    if (isLimit) await created;
    else expect((await failureOf(created)).code).toBe("github/unavailable");
    expect(github.calls(comment)).toBe(isLimit ? 2 : 1);
  });
});

describe("a limit", () => {
  it("is waited for as long as GitHub says, and it is told", async () => {
    const { github } = await start();
    const { api, lines, repository } = await linesOf(github, { second: 20 });
    github.fault({ kind: "secondary-limit", retryAfter: 10, times: 2 });
    const began = performance.now();
    await api.request(get, repository);
    expect(performance.now() - began).toBeGreaterThanOrEqual(2 * 10 * 20 - 5);
    expect(lines).toEqual([
      "GitHub asks to wait 10 s before GET /repos/{owner}/{repo}",
      "GitHub asks to wait 10 s before GET /repos/{owner}/{repo}",
    ]);
  });

  it.each([
    ["a secondary one that goes on", { kind: "secondary-limit", retryAfter: 50, times: 9 }, 3],
    ["a secondary one that says no time", { kind: "secondary-limit", times: 9 }, 3],
    ["one that lasts too long", { kind: "too-many-requests", retryAfter: 3_600 }, 1],
    ["that of the hour", { kind: "rate-limit", reset: 3_000 }, 1],
  ] as const)("%s is given up, within bounds", async (_, fault, asked) => {
    const { github } = await start();
    const { api, repository } = await linesOf(github);
    github.fault(fault);
    const error = await failureOf(api.request(get, repository));
    expect(error.code).toBe("github/rate-limited");
    expect(error.hint).toContain("run it again");
    if (fault.kind === "rate-limit") expect(error.hint).toMatch(/ends at 20\d\d-/);
    expect(github.calls()).toBe(asked);
  });

  it("of the hour that is nearly over is waited for", async () => {
    const { github } = await start();
    const { api, repository } = await linesOf(github);
    github.fault({ kind: "rate-limit", reset: 30 });
    await api.request(get, repository);
    expect(github.calls()).toBe(2);
  });
});

describe("creations on github.com", () => {
  it("are a second apart, calls that only read are not, and limits are waited for all the same", async () => {
    const { github } = await start({ apiPrefix: "" });
    const { api, repository } = await linesOf(github, { paced: true });
    github.fault({ kind: "secondary-limit", retryAfter: 1 });
    github.fault({ kind: "status", status: 502, nth: 2 });
    const began = performance.now();
    for (let count = 0; count < 4; count += 1) await api.request(get, repository);
    expect(performance.now() - began).toBeLessThan(900);
    const issue = () =>
      api.request("POST /repos/{owner}/{repo}/labels", { ...repository, name: `${Math.random()}` });
    await issue();
    github.fault({ kind: "too-many-requests", retryAfter: 1 });
    await issue();
    expect(performance.now() - began).toBeGreaterThanOrEqual(990);
    github.fault({ kind: "lost-response", on: "POST *" });
    expect((await failureOf(issue())).code).toBe("github/unavailable");
  });
});

describe("a run that is to end", () => {
  it.each([
    ["before it asks", { kind: "slow", delay: 1 }, 0],
    ["while GitHub is silent", { kind: "timeout" }, 1],
    ["while it waits for a limit", { kind: "secondary-limit", retryAfter: 100 }, 1],
  ] as const)("%s ends at once", async (_, fault, asked) => {
    const { github } = await start();
    const controller = new AbortController();
    const { api, repository } = await linesOf(github, { second: 1_000, attempt: 60_000 }, controller.signal);
    github.fault(fault);
    if (asked === 0) controller.abort();
    else setTimeout(() => controller.abort(), 200);
    const began = performance.now();
    await expect(api.request(get, repository)).rejects.toThrow();
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(github.calls()).toBe(asked);
  });
});

describe("a refusal says what, why and what to do", () => {
  it.each([
    [
      "a wrong token",
      {},
      async ({ github }: { github: GitHub }) => {
        const { apiUrl, graphqlUrl, owner, repo } = github;
        const api = await connect({ token: "ghs_wrong", context: { apiUrl, graphqlUrl }, log: () => {} });
        return api.request(get, { owner, repo });
      },
      { code: "github/unauthorized", status: 401, hint: expect.stringContaining("valid token") },
    ],
    [
      "a permission of the workflow's token",
      {},
      async ({ github, as }) => {
        const api = await as(github.token({ permissions: { contents: "read", pull_requests: "read" } }));
        const { owner, repo } = github;
        return api.request(comment, { owner, repo, issue_number: 1, body: "x" });
      },
      {
        code: "github/forbidden",
        message: expect.stringContaining("Resource not accessible by integration"),
        hint: "write { issues: write } under permissions: of the job; an App's token needs Issues: read and write",
      },
    ],
    [
      "a permission that only an App's token has",
      {},
      async ({ github, api }) =>
        api.request("GET /repos/{owner}/{repo}/actions/permissions/workflow", {
          owner: github.owner,
          repo: github.repo,
        }),
      {
        code: "github/forbidden",
        hint: "the workflow's own token cannot have it: pass an App's token that has Administration: read",
      },
    ],
    [
      "the setting for pull requests",
      { settings: { actionsMayCreatePulls: false } },
      async ({ github, api }) => {
        await github.git.commit("x", { a: "1" });
        const { owner, repo } = github;
        return api.request("POST /repos/{owner}/{repo}/pulls", {
          owner,
          repo,
          head: "x",
          base: "main",
          title: "x",
        });
      },
      {
        code: "github/forbidden",
        hint: expect.stringContaining(
          '"Allow GitHub Actions to create and approve pull requests" (Settings > Actions > General > Workflow permissions',
        ),
      },
    ],
    [
      "what is not there",
      {},
      async ({ github, api }) => api.request(get, { owner: github.owner, repo: "other" }),
      { code: "github/not-found", message: "GitHub answered 404 to GET the repository: Not Found" },
    ],
    [
      "wrong fields",
      {},
      async ({ github, api }) => {
        const { owner, repo } = github;
        return api.request("POST /repos/{owner}/{repo}/pulls", {
          owner,
          repo,
          head: "none",
          base: "main",
          title: "x",
        });
      },
      { code: "github/invalid", status: 422, message: expect.stringMatching(/Validation Failed · .*head/) },
    ],
    [
      "issues that are turned off",
      { settings: { hasIssues: false } },
      async ({ github, api }) => {
        const { owner, repo } = github;
        return api.request("POST /repos/{owner}/{repo}/issues", { owner, repo, title: "x" });
      },
      { code: "github/refused", status: 410, hint: expect.stringContaining("Settings > General > Features") },
    ],
    [
      "a query of what is not there",
      {},
      async ({ api }) => api.graphql(query, { owner: "acme", repo: "other" }),
      {
        code: "github/not-found",
        message: expect.stringMatching(/^GitHub refused query repository: Could not resolve/),
      },
    ],
  ] as readonly (readonly [
    string,
    GitHubOptions,
    (there: Awaited<ReturnType<typeof start>>) => Promise<unknown>,
    object,
  ])[])("%s", async (_, options, ask, expected) => {
    const there = await start(options);
    expect(await failureOf(ask(there))).toMatchObject(expected);
    // What is final is not asked again.
    expect(there.github.calls()).toBe(1);
  });

  it("a page in GitHub's place is not shown", async () => {
    const { github } = await start();
    const { api, repository } = await linesOf(github);
    github.fault({ kind: "status", status: 502, times: 9 });
    const error = await failureOf(api.request(get, repository));
    expect(error.message).toBe("GitHub answered 502 to GET the repository");
  });
});

it("no token is ever told", async () => {
  const { github } = await start();
  const secret = "s3cret-t0ken";
  const { apiUrl, graphqlUrl, owner, repo } = github;
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  const api = await connect({ token: secret, context: { apiUrl, graphqlUrl }, log, limits: { second: 1 } });
  github.fault({ kind: "secondary-limit", retryAfter: 1 });
  const error = await failureOf(
    api.request("GET /repos/{owner}/{repo}/branches/{branch}", { owner, repo, branch: secret }),
  );
  const { stack, cause } = error;
  expect(`${JSON.stringify({ ...error, stack, cause })}${error.message}${lines.join()}`).not.toContain(
    secret,
  );
  const nobody = createServer();
  await new Promise<void>((resolve) => nobody.listen(0, "127.0.0.1", resolve));
  const { port } = nobody.address() as AddressInfo;
  await new Promise((resolve) => nobody.close(resolve));
  const silent = await connect({
    token: secret,
    context: { apiUrl: `http://127.0.0.1:${port}`, graphqlUrl },
    log,
    limits: { retries: 0 },
  });
  const unreachable = await failureOf(silent.request(get, { owner, repo: secret }));
  expect(unreachable.code).toBe("github/unavailable");
  expect(unreachable.message).toContain("ECONNREFUSED");
});

/** Something that stands where GitHub should, and a client that takes it for GitHub. */
async function impostor(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createHttpServer(answer);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const api = await connect({
    token: "ghs_secret",
    context: { apiUrl: url, graphqlUrl: `${url}/graphql` },
    log: () => {},
    limits: { second: 1, retries: 1 },
  });
  return { api, url, [Symbol.asyncDispose]: async () => void server.close() };
}

const name = { owner: "acme", repo: "gitops" };

it.each([
  ["nothing at all, as JSON", "null"],
  ["a page", "<html>"],
  ["nothing of the repository", '{"data":{"repository":null}}'],
  ["nothing, and no error", '{"errors":[]}'],
])("%s is no answer: what is asked for is not known", async (_, body) => {
  const isJson = !body.startsWith("<");
  await using other = await impostor((_request, response) => {
    response.setHeader("content-type", isJson ? "application/json" : "text/html").end(body);
  });
  expect(await failureOf(other.api.graphql(query, name))).toMatchObject({ code: "github/unavailable" });
  if (body.startsWith("{")) return;
  expect(await failureOf(other.api.request(get, name))).toMatchObject({ code: "github/unavailable" });
});

it("an answer that sends the client to another server is followed without the token", async () => {
  const sent: (string | undefined)[] = [];
  await using other = await impostor(({ headers }, response) => {
    sent.push(headers.authorization);
    response.setHeader("content-type", "application/json").end("{}");
  });
  await using turning = await impostor(({ url }, response) => {
    response.writeHead(302, { location: `${other.url}${url}` }).end();
  });
  await turning.api.request(get, name);
  await failureOf(turning.api.graphql(query, name));
  expect(new Set(sent)).toEqual(new Set([undefined]));
});

import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ContextReading, readContext } from "../../src/github/context.ts";

const sha = "0123456789abcdef0123456789abcdef01234567";
const none = "0".repeat(40);
const base = "76543210fedcba9876543210fedcba9876543210";

const env = {
  GITHUB_REPOSITORY: "Acme/git.ops",
  GITHUB_SERVER_URL: "https://ghe.acme.dev/",
  GITHUB_API_URL: "https://ghe.acme.dev/api/v3",
  GITHUB_GRAPHQL_URL: "https://ghe.acme.dev/api/graphql",
  GITHUB_RUN_ID: "123456789012",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_ACTOR: "octocat",
  GITHUB_TRIGGERING_ACTOR: "dependabot[bot]",
  GITHUB_SHA: sha,
  GITHUB_WORKFLOW_REF: "Acme/git.ops/.github/workflows/headgate.yml@refs/heads/main",
  GITHUB_EVENT_PATH: "/event.json",
  GITHUB_EVENT_NAME: "schedule",
} as const;

const repository = { full_name: "acme/git.ops", default_branch: "trunk", node_id: "R_kgDOabc" };

const side = (ref: string, oid: string, name: string | null) => ({
  ref,
  sha: oid,
  repo: name === null ? null : { full_name: name },
});

const pull = {
  number: 42,
  user: { login: "octocat" },
  draft: false,
  merged: true,
  state: "closed",
  head: side("change/one", sha, "acme/git.ops"),
  base: side("trunk", base, "acme/git.ops"),
};

const read = (name: string, payload: unknown, more: Readonly<Record<string, string | undefined>> = {}) =>
  readContext({ ...env, GITHUB_EVENT_NAME: name, ...more }, async () =>
    typeof payload === "string" ? payload : JSON.stringify(payload),
  );

function contextIn(reading: ContextReading) {
  if (reading.kind === "context") return reading.context;
  throw new Error(reading.problems.map(({ message }) => message).join("\n"));
}

function problemsIn(reading: ContextReading) {
  if (reading.kind === "context") throw new Error("no problem was found");
  return reading.problems.map(({ message }) => message);
}

describe("a workflow run's context", () => {
  it("is what the runner and the event say", async () => {
    expect(contextIn(await read("schedule", { schedule: "*/5 * * * *", repository }))).toEqual({
      owner: "Acme",
      repo: "git.ops",
      serverUrl: "https://ghe.acme.dev",
      apiUrl: "https://ghe.acme.dev/api/v3",
      graphqlUrl: "https://ghe.acme.dev/api/graphql",
      runId: 123456789012,
      runAttempt: 2,
      actor: "octocat",
      triggeringActor: "dependabot[bot]",
      sha,
      workflowFile: ".github/workflows/headgate.yml",
      defaultBranch: "trunk",
      repositoryId: "R_kgDOabc",
      event: { kind: "schedule", cron: "*/5 * * * *" },
    });
  });

  it("does without what older runners and other events do not tell", async () => {
    const context = contextIn(
      await read(
        "schedule",
        {},
        {
          GITHUB_TRIGGERING_ACTOR: undefined,
          GITHUB_RUN_ATTEMPT: undefined,
          GITHUB_WORKFLOW_REF: undefined,
          GITHUB_SHA: "",
        },
      ),
    );
    expect(context).toMatchObject({
      triggeringActor: "octocat",
      runAttempt: 1,
      workflowFile: null,
      sha: null,
      defaultBranch: null,
      repositoryId: null,
    });
  });

  it.each([
    [
      "pull_request",
      { action: "synchronize", pull_request: pull, repository },
      {
        kind: "pull_request",
        action: "synchronize",
        pull: {
          number: 42,
          author: "octocat",
          head: { sha, branch: "change/one" },
          base: { sha: base, branch: "trunk" },
          fork: false,
          draft: false,
          merged: true,
          closed: true,
        },
      },
    ],
    [
      "pull_request",
      { action: "opened", pull_request: { ...pull, user: null, head: side("x", sha, null) }, repository },
      { pull: { fork: true, author: "ghost" } },
    ],
    [
      "pull_request_review",
      { action: "submitted", pull_request: pull, review: { user: { login: "alice" } }, repository },
      { kind: "pull_request_review", reviewer: "alice", pull: { number: 42 } },
    ],
    // As an event of a review has it: only the instant tells.
    ...(
      [
        ["2026-11-20T08:00:00Z", true],
        [null, false],
      ] as const
    ).map(
      ([merged_at, merged]) =>
        [
          "pull_request_review",
          { action: "submitted", pull_request: { ...pull, merged: undefined, merged_at }, repository },
          { pull: { merged, closed: true } },
        ] as const,
    ),
    [
      "merge_group",
      {
        action: "checks_requested",
        merge_group: { head_sha: sha, base_sha: base, base_ref: "refs/heads/trunk" },
        repository,
      },
      { kind: "merge_group", action: "checks_requested", head: sha, base, branch: "trunk", number: null },
    ],
    ...(
      [
        [`refs/heads/gh-readonly-queue/a/pr-9/pr-104-${base}`, 104],
        ["refs/heads/gh-readonly-queue/trunk/pr-104-x", null],
      ] as const
    ).map(
      ([head_ref, number]) =>
        [
          "merge_group",
          {
            action: "checks_requested",
            merge_group: { head_sha: sha, head_ref, base_sha: base, base_ref: "refs/heads/trunk" },
            repository,
          },
          { number },
        ] as const,
    ),
    [
      "push",
      { ref: "refs/heads/a/b", before: none, after: sha, repository },
      { kind: "push", branch: "a/b", tag: null, before: null, after: sha, forced: false },
    ],
    [
      "push",
      { ref: "refs/tags/v1.2.3", before: sha, after: none, deleted: true, forced: true, repository },
      { branch: null, tag: "v1.2.3", before: sha, after: null, forced: true },
    ],
    [
      "workflow_dispatch",
      {
        ref: "refs/heads/trunk",
        inputs: { command: "rollback", dry: true, n: 3, nothing: null },
        repository,
      },
      {
        kind: "workflow_dispatch",
        from: "trunk",
        inputs: new Map([
          ["command", "rollback"],
          ["dry", "true"],
          ["n", "3"],
        ]),
      },
    ],
    ["workflow_dispatch", { inputs: null, repository }, { inputs: new Map(), from: null }],
    // No branch, whatever it is called.
    ["workflow_dispatch", { ref: "refs/tags/trunk", repository }, { from: "refs/tags/trunk" }],
    ["workflow_dispatch", { ref: "refs/heads/-x", repository }, { from: "refs/heads/-x" }],
    ["pull_request_target", { pull_request: pull }, { kind: "unsupported", name: "pull_request_target" }],
    ["toString", {}, { kind: "unsupported", name: "unknown" }],
    ["::error::x", {}, { kind: "unsupported", name: "unknown" }],
  ] as const)("event %s (%#)", async (name, payload, expected) => {
    expect(contextIn(await read(name, payload)).event).toMatchObject(expected);
  });

  it("reads GitHub's own examples", async () => {
    const examples: readonly {
      name: string;
      examples: readonly { repository?: { full_name?: string } }[];
    }[] = createRequire(import.meta.url)("@octokit/webhooks-examples");
    const names = [
      "pull_request",
      "pull_request_review",
      "push",
      "workflow_dispatch",
      "merge_group",
      "issues",
    ];
    let count = 0;
    for (const { name, examples: payloads } of examples) {
      if (!names.includes(name)) continue;
      for (const payload of payloads) {
        const about = { GITHUB_REPOSITORY: payload.repository?.full_name };
        const reading = await read(name, payload, about);
        expect(contextIn(reading).event.kind).toBe(name === "issues" ? "unsupported" : name);
        expect(contextIn(reading).defaultBranch).toMatch(/^(?:main|master)$/);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(20);
  });
});

describe("what it cannot be is told, all of it", () => {
  it("outside of a workflow", async () => {
    const reading = await readContext({}, async () => "{}");
    expect(problemsIn(reading)).toEqual([
      "GITHUB_REPOSITORY is not set",
      "GITHUB_SERVER_URL is not set",
      "GITHUB_API_URL is not set",
      "GITHUB_GRAPHQL_URL is not set",
      "GITHUB_RUN_ID is not set",
      "GITHUB_ACTOR is not set",
      "GITHUB_TRIGGERING_ACTOR is not set",
      "GITHUB_EVENT_NAME is not set",
    ]);
  });

  it.each([
    ["GITHUB_REPOSITORY", "acme"],
    ["GITHUB_REPOSITORY", "acme/.."],
    ["GITHUB_REPOSITORY", "acme/x/../../y"],
    ["GITHUB_REPOSITORY", "acme/x?y"],
    ["GITHUB_SERVER_URL", "file:///etc"],
    ["GITHUB_SERVER_URL", "https://user:secret@github.com"],
    ["GITHUB_API_URL", "https://api.github.com?x=1"],
    ["GITHUB_API_URL", "api.github.com"],
    ["GITHUB_RUN_ID", "1e3"],
    ["GITHUB_RUN_ID", "-1"],
    ["GITHUB_RUN_ATTEMPT", "0"],
    ["GITHUB_ACTOR", "a b"],
    ["GITHUB_ACTOR", "a\n::set-output::"],
  ])("%s = %j", async (name, value) => {
    const [problem, ...more] = problemsIn(
      await read("schedule", { repository: undefined }, { [name]: value }),
    );
    expect(problem).toMatch(new RegExp(`^${name} is "`));
    expect(problem).not.toContain("\n");
    // Nobody is told of the second cause of the same thing.
    expect(more.filter((text) => !text.startsWith("GITHUB_TRIGGERING_ACTOR"))).toEqual([]);
  });

  it.each([
    ["an absent file", undefined, "cannot be read: ENOENT"],
    ["no JSON", "{", "cannot be read: "],
    ["an empty file", "", "cannot be read: "],
    ["null", "null", "lacks action, pull_request.number, pull_request.head.sha"],
    ["a list", "[]", "lacks action"],
    ["a number that is none", { pull_request: { ...pull, number: "42" } }, "pull_request.number"],
    [
      "a commit that is none",
      { pull_request: { ...pull, head: side("x", "HEAD", "a/b") } },
      "pull_request.head.sha",
    ],
    [
      "a branch that is none",
      { pull_request: { ...pull, head: side("-x; rm -rf ~", sha, "a/b") } },
      "pull_request.head.ref",
    ],
    ["a prototype's member", '{"__proto__":{"action":"opened"},"constructor":{}}', "lacks action"],
    [
      "another repository's",
      { action: "opened", pull_request: pull, repository: { full_name: "a/b" } },
      "another repository",
    ],
  ])("an event of %s", async (_, payload, expected) => {
    const reading =
      payload === undefined
        ? await readContext({ ...env, GITHUB_EVENT_NAME: "pull_request" }, async () => {
            throw new Error("ENOENT: no such file");
          })
        : await read("pull_request", payload);
    expect(problemsIn(reading).join("\n")).toContain(expected);
  });

  it("a path that is not set", async () => {
    const reading = await read("push", {}, { GITHUB_EVENT_PATH: undefined });
    expect(problemsIn(reading)).toEqual(["GITHUB_EVENT_PATH is not set: there is no event to act on"]);
  });
});

it("whatever an event holds, the answer is a value of one line each", async () => {
  const names = [
    "pull_request",
    "pull_request_review",
    "push",
    "merge_group",
    "workflow_dispatch",
    "schedule",
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.jsonValue(), fc.jsonValue(), async (name, a, b) => {
      const reading = await read(name, {
        pull_request: a,
        merge_group: a,
        inputs: a,
        ref: b,
        action: b,
        schedule: b,
      });
      if (reading.kind === "problem") {
        for (const { message, hint } of reading.problems)
          expect(`${message}${hint}`).not.toMatch(/[\p{Cc}]/u);
      } else expect(Object.getPrototypeOf(reading.context)).toBe(Object.prototype);
    }),
    { numRuns: 200 },
  );
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type GitHub, startGitHub } from "../support/github/github.ts";

let github: GitHub;
beforeEach(async () => {
  github = await startGitHub({ files: { "README.md": "hello\n", "a/b.txt": "b\n" } });
  github.user("octocat", { role: "maintain" });
  github.user("monalisa", { role: "write" });
});
afterEach(() => github.close());

interface Result {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the published schema is held against it on the way
  readonly data: any;
  readonly errors: readonly {
    readonly type?: string;
    readonly message: string;
    readonly path?: readonly unknown[];
  }[];
}

async function ask(query: string, variables: object = {}, token = github.defaultToken): Promise<Result> {
  const response = await fetch(github.graphqlUrl, {
    method: "POST",
    headers: { authorization: `bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Partial<Result>;
  return { status: response.status, data: body.data, errors: body.errors ?? [] };
}

const commit = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid parents(first: 1) { nodes { oid } } } ref { name target { oid } } }
}`;

interface Change {
  readonly branch?: string;
  readonly head?: string;
  readonly add?: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
  readonly token?: string;
}

async function change({ branch = "main", head, add = {}, remove = [], token }: Change): Promise<Result> {
  const expectedHeadOid = head ?? (await github.git.head("main"));
  const additions = Object.entries(add).map(([path, text]) => ({
    path,
    contents: Buffer.from(text).toString("base64"),
  }));
  const input = {
    branch: { repositoryNameWithOwner: github.name, branchName: branch },
    expectedHeadOid,
    message: { headline: "change" },
    fileChanges: { additions, deletions: remove.map((path) => ({ path })) },
  };
  return ask(commit, { input }, token ?? github.defaultToken);
}

describe("createCommitOnBranch", () => {
  test("commits files of any bytes, and takes files away", async () => {
    const head = await github.git.head("main");
    const { data } = await change({ add: { "ü/x y": "\0ÿ", "a/b.txt": "2" }, remove: ["README.md"] });
    expect(data.createCommitOnBranch.commit.parents.nodes).toEqual([{ oid: head }]);
    expect(data.createCommitOnBranch.ref).toEqual({
      name: "main",
      target: { oid: data.createCommitOnBranch.commit.oid },
    });
    expect(await github.git.files("main")).toEqual(["a/b.txt", "ü/x y"]);
    expect(await github.git.read("main", "ü/x y")).toBe("\0ÿ");
  });

  const refusals: readonly (readonly [string, () => Promise<Result>, string, RegExp])[] = [
    [
      "another head",
      () => change({ head: "1".repeat(40) }),
      "STALE_DATA",
      /^Expected branch to point to "1{40}" but it did not\. {2}Pull and try again\.$/,
    ],
    ["a branch that is not there", () => change({ branch: "none" }), "NOT_FOUND", /^Branch not found$/],
    [
      "a file that is not there",
      () => change({ remove: ["none"] }),
      "NOT_FOUND",
      /does not exist as of commit oid `[0-9a-f]{40}`/,
    ],
    ["a path that leads out", () => change({ add: { "../x": "" } }), "UNPROCESSABLE", /malformed path/],
    ["git's own folder", () => change({ add: { ".git/config": "" } }), "UNPROCESSABLE", /git does not take/],
    [
      "a workflow, by an App that may not",
      () => change({ add: { ".github/workflows/x.yml": "" } }),
      "FORBIDDEN",
      /without `workflows` permission/,
    ],
    [
      "a token that may only read",
      () => change({ token: github.token({ permissions: { contents: "read" } }) }),
      "FORBIDDEN",
      /^Resource not accessible by integration$/,
    ],
    [
      "a person who may only read",
      () => {
        github.user("reader", { role: "read" });
        return change({ token: github.token({ type: "user", login: "reader" }) });
      },
      "FORBIDDEN",
      /^Resource not accessible by personal access token$/,
    ],
    [
      "a protected branch",
      () => {
        github.protect("main", { via: "protection", pullRequest: true });
        return change({ add: { x: "" } });
      },
      "BRANCH_PROTECTION_RULE_VIOLATION",
      /^Changes must be made through a pull request\.$/,
    ],
    [
      "a ruleset",
      () => {
        github.protect("ma*", { via: "ruleset", update: true });
        return change({ add: { x: "" } });
      },
      "UNPROCESSABLE",
      /^Repository rule violations found\n\nCannot update this protected ref\./,
    ],
  ];
  test.each(refusals)("refuses %s", async (_, attempt, type, message) => {
    const before = await github.git.head("main");
    const { status, data, errors } = await attempt();
    expect({ status, data }).toEqual({ status: 200, data: { createCommitOnBranch: null } });
    expect(errors).toMatchObject([
      { type, message: expect.stringMatching(message), path: ["createCommitOnBranch"] },
    ]);
    expect(await github.git.head("main")).toBe(before);
    expect(github.violations).toEqual([]);
  });

  test("lets past a rule whoever is on its list", async () => {
    github.protect("main", { pullRequest: true, bypass: ["acme-release[bot]"] });
    const token = github.token({ type: "app" });
    expect((await change({ add: { x: "" }, token })).errors).toEqual([]);
  });

  test("has one winner of many at once", async () => {
    const head = await github.git.head("main");
    const all = await Promise.all(["1", "2", "3", "4"].map((text) => change({ head, add: { x: text } })));
    expect(all.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const said = all.flatMap(({ errors }) => errors.map(({ message }) => message));
    expect(said).toHaveLength(3);
    for (const message of said)
      expect(message).toMatch(/Pull and try again|^Ref refs\/heads\/main is at .+ but expected/);
    expect(await github.git.log("main")).toHaveLength(2);
  });
});

describe("updateRefs", () => {
  const update = (changes: object) =>
    ask("mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }", {
      input: changes,
    });

  test("moves and makes refs, only from where they are said to stand", async () => {
    const { data } = await ask('{ repository(owner: "acme", name: "gitops") { id } }');
    const repositoryId: string = data.repository.id;
    const main = await github.git.head("main");
    const next = await github.git.commit("next", { x: "1" });
    const made = { name: "refs/heads/made", beforeOid: "0".repeat(40), afterOid: main };
    const moved = { name: "refs/heads/main", beforeOid: main, afterOid: next };
    expect((await update({ repositoryId, refUpdates: [made, moved] })).errors).toEqual([]);
    expect([await github.git.head("made"), await github.git.head("main")]).toEqual([main, next]);
    const stale = { name: "refs/heads/next", afterOid: next };
    const again = await update({ repositoryId, refUpdates: [stale, moved] });
    expect(again.errors).toMatchObject([{ message: expect.stringMatching(/but expected/) }]);
  });
});

describe("queries", () => {
  test("a pull request with its reviews, commits, checks and pushes by force", async () => {
    const pull = await github.pull({ head: "topic", author: "monalisa", files: { "new.txt": "1" } });
    const forced = await github.git.amend(
      "topic",
      { "new.txt": "2" },
      { author: "monalisa", onto: pull.baseSha },
    );
    github.review(1, { by: "octocat" });
    github.comment(1, { by: "github-actions[bot]", body: "plan" });
    github.checkRun({ sha: forced, name: "headgate", externalId: "hash" });
    github.checkRun({ sha: forced, name: "other" });
    const { data, errors } = await ask(`{
      viewer { login }
      rateLimit { remaining }
      repository(owner: "acme", name: "gitops") {
        defaultBranchRef { name target { oid } }
        pullRequest(number: 1) {
          state merged headRefOid baseRefName isCrossRepository author { login __typename }
          files(first: 10) { totalCount nodes { path changeType } pageInfo { hasNextPage endCursor } }
          reviews(first: 10) { nodes { state authorCanPushToRepository author { login } commit { oid } } }
          comments(last: 10) { nodes { body isMinimized author { login __typename } } }
          commits(last: 1) { nodes { commit { oid author { user { login } }
            checkSuites(first: 5) { nodes { app { slug } checkRuns(first: 5, filterBy: { checkName: "headgate" }) {
              nodes { name conclusion externalId } } } } } } }
          timelineItems(first: 10, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) { nodes { ... on HeadRefForcePushedEvent {
            actor { login } beforeCommit { oid } afterCommit { oid } } } }
        }
        collaborators(query: "octocat", first: 5) { edges { permission node { login } } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.viewer.login).toBe("github-actions[bot]");
    expect(data.repository.pullRequest).toMatchObject({
      state: "OPEN",
      headRefOid: forced,
      author: { login: "monalisa", __typename: "User" },
      files: {
        totalCount: 1,
        nodes: [{ path: "new.txt", changeType: "ADDED" }],
        pageInfo: { hasNextPage: false },
      },
      reviews: { nodes: [{ state: "APPROVED", authorCanPushToRepository: true, commit: { oid: forced } }] },
      comments: { nodes: [{ body: "plan", author: { login: "github-actions", __typename: "Bot" } }] },
      commits: {
        nodes: [
          {
            commit: {
              oid: forced,
              author: { user: { login: "monalisa" } },
              checkSuites: {
                nodes: [
                  {
                    app: { slug: "github-actions" },
                    checkRuns: { nodes: [{ name: "headgate", externalId: "hash" }] },
                  },
                ],
              },
            },
          },
        ],
      },
      timelineItems: {
        nodes: [
          { actor: { login: "monalisa" }, beforeCommit: { oid: pull.headSha }, afterCommit: { oid: forced } },
        ],
      },
    });
    expect(data.repository.collaborators.edges).toEqual([
      { permission: "MAINTAIN", node: { login: "octocat" } },
    ]);
  });

  test.each(["merge", "squash", "rebase"] as const)(
    "the pull request behind a commit after a %s",
    async (method) => {
      const pull = await github.pull({ head: "topic", files: { "new.txt": "1" } });
      await github.git.commit("topic", { "new.txt": "2" });
      await github.git.commit("main", { other: "x" });
      const sha = await github.merge(1, { method });
      const { data } = await ask(
        `query ($oid: GitObjectID!) { repository(owner: "acme", name: "gitops") { object(oid: $oid) {
        ... on Commit { associatedPullRequests(first: 5) { nodes { number merged mergeCommit { oid } } } } } } }`,
        { oid: sha },
      );
      expect(data.repository.object.associatedPullRequests.nodes).toEqual([
        { number: 1, merged: true, mergeCommit: { oid: sha } },
      ]);
      expect(await github.git.read("main", "new.txt")).toBe("2");
      expect(await github.git.read("main", "other")).toBe("x");
      const log = (await github.git.log("main")).map(({ sha: oid }) => oid);
      expect(log.includes(pull.headSha)).toBe(method === "merge");
    },
  );

  test("pages as GitHub does, and demands that a page is asked for", async () => {
    await github.pull({ head: "topic", files: { "1": "", "2": "", "3": "" } });
    const page = (args: string) =>
      ask(`{ repository(owner: "acme", name: "gitops") { pullRequest(number: 1) { files${args} {
        nodes { path } pageInfo { hasNextPage endCursor } } } } }`);
    const first = await page("(first: 2)");
    const { nodes, pageInfo } = first.data.repository.pullRequest.files;
    expect([nodes, pageInfo.hasNextPage]).toEqual([[{ path: "1" }, { path: "2" }], true]);
    const next = await page(`(first: 2, after: "${pageInfo.endCursor}")`);
    expect(next.data.repository.pullRequest.files.nodes).toEqual([{ path: "3" }]);
    expect((await page("")).errors).toMatchObject([{ type: "MISSING_PAGINATION_BOUNDARIES" }]);
    expect((await page("(first: 101)")).errors).toMatchObject([{ type: "EXCESSIVE_PAGINATION" }]);
  });

  test("what is not there, and what may not be seen", async () => {
    const gone = await ask('{ repository(owner: "acme", name: "none") { id } }');
    expect(gone).toMatchObject({ data: { repository: null }, errors: [{ type: "NOT_FOUND" }] });
    const token = github.token({ permissions: { contents: "read" } });
    const { data, errors } = await ask(
      '{ repository(owner: "acme", name: "gitops") { name pullRequests(first: 1) { totalCount } } }',
      {},
      token,
    );
    expect(data).toEqual({ repository: null });
    expect(errors).toMatchObject([{ type: "FORBIDDEN", message: "Resource not accessible by integration" }]);
  });
});

describe("whatever is not GitHub's", () => {
  test.each([
    ["a field that the schema lacks", "{ viewer { nonsense } }", /Cannot query field "nonsense"/],
    [
      "a deprecated field",
      '{ repository(owner: "acme", name: "gitops") { pullRequest(number: 1) { databaseId } } }',
      /databaseId.* is deprecated/,
    ],
    ["a field that the fake lacks", "{ viewer { bio } }", /does not implement User\.bio/],
    ["no GraphQL", "{", /no GraphQL/],
  ])("is answered with 599: %s", async (_, query, said) => {
    expect((await ask(query)).status).toBe(599);
    expect(github.violations).toMatchObject([
      { faults: expect.arrayContaining([expect.stringMatching(said)]) },
    ]);
  });
});

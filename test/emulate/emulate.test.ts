import { afterAll, describe, expect, it } from "vitest";
import { recordPlan } from "../../src/github/check-run.ts";
import { writeComment } from "../../src/github/comment.ts";
import type { GitHubContext } from "../../src/github/context.ts";
import { examine } from "../../src/github/doctor/examine.ts";
import { gitHubHost } from "../../src/github/host.ts";
import { findIssue, openIssue } from "../../src/github/issue.ts";
import { membershipsOf } from "../../src/github/people.ts";
import { findPullRequest, openPullRequest } from "../../src/github/pull-request.ts";
import { makeBranch } from "../../src/github/ref.ts";
import { rulesOf } from "../../src/github/rules.ts";
import { endedRunsOf } from "../../src/github/runs.ts";
import { digestOf } from "../../src/model/canonical.ts";
import { appLogin, type Emulated, listingByRest, repository, startEmulated } from "./emulated.ts";

/** A machine that lets nothing listen has nothing to ask. */
const cannotListen = ["EACCES", "EPERM", "EADDRNOTAVAIL"];
const started = await startEmulated().catch((error: unknown) => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (!cannotListen.includes(code)) throw error;
  return null;
});
function there(): Emulated {
  if (started === null) throw new Error("it did not start");
  return started;
}
afterAll(async () => started?.[Symbol.asyncDispose]());

const path = "/repos/acme/gitops";
let branches = 0;

/** Commits a file as the first commit on `deployed` is made: a tree, a commit, and a branch that is the claim. */
async function committed(
  parents: readonly string[],
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const tree = await there().app.request("POST /repos/{owner}/{repo}/git/trees", {
    ...repository,
    tree: Object.entries(files).map(([name, content]) => ({
      path: name,
      mode: "100644" as const,
      type: "blob" as const,
      content,
    })),
  });
  const { data } = await there().app.request("POST /repos/{owner}/{repo}/git/commits", {
    ...repository,
    message: "Begin\n\nHeadgate-Version: 1",
    tree: tree.data.sha,
    parents: [...parents],
  });
  return data.sha;
}

async function head(branch: string): Promise<string> {
  const { data } = await there().app.request("GET /repos/{owner}/{repo}/branches/{branch}", {
    ...repository,
    branch,
  });
  return data.commit.sha;
}

/** A branch that is one commit ahead of main. */
async function branched(): Promise<{ readonly branch: string; readonly commit: string }> {
  branches += 1;
  const branch = `headgate/change-${branches}`;
  const commit = await committed([await head("main")], { [`file-${branches}.txt`]: `${branches}\n` });
  expect(await makeBranch(there().app, repository, branch, commit)).toEqual({ kind: "made" });
  return { branch, commit };
}

describe.skipIf(started === null)(
  "another GitHub: the REST API that emulate 0.12.2 has",
  { timeout: 30_000 },
  () => {
    it("names the default branch", async () => {
      const context: GitHubContext = {
        ...repository,
        serverUrl: there().url,
        apiUrl: there().url,
        graphqlUrl: `${there().url}/graphql`,
        runId: 1,
        runAttempt: 1,
        actor: "octocat",
        triggeringActor: "octocat",
        sha: null,
        workflowFile: null,
        defaultBranch: null,
        repositoryId: null,
        event: { kind: "schedule", cron: "" },
      };
      const host = gitHubHost({ api: there().app, context, token: "", env: {} });
      const nowhere = {} as Parameters<typeof host.desiredBranch>[0];
      expect(await host.desiredBranch(nowhere)).toBe("main");
    });

    it("begins the branch deployed: the first who makes it has it", async () => {
      const commit = await committed([], {
        "headgate.json": "{}\n",
        "production/weather/status.json": "{}\n",
      });
      expect(await makeBranch(there().app, repository, "deployed", commit)).toEqual({ kind: "made" });
      expect(await makeBranch(there().app, repository, "deployed", commit)).toEqual({ kind: "exists" });
      expect(await head("deployed")).toBe(commit);
      const read = (await there().prepare(
        "GET",
        `${path}/contents/production/weather/status.json?ref=deployed`,
      )) as {
        readonly content: string;
      };
      expect(Buffer.from(read.content, "base64").toString()).toBe("{}\n");
    });

    it("opens one pull request of a branch, however often it is asked for", async () => {
      const { branch } = await branched();
      const text = { head: branch, base: "main", title: "Take 1.1.5 out", body: "for `@acme/all`" };
      const first = await openPullRequest(there().app, repository, text);
      expect(first).toMatchObject({ kind: "open", request: { kind: "pull-request" } });
      expect(await openPullRequest(there().app, repository, text)).toEqual({ ...first, found: text.body });
      expect(await findPullRequest(there().app, repository, { head: branch, state: "all" })).toEqual(
        first.kind === "open" ? first.request : null,
      );
      const none = { head: "headgate/none", state: "all" } as const;
      expect(await findPullRequest(there().app, repository, none)).toBeUndefined();
    });

    it("opens one issue, found by its label and marker", async () => {
      const issue = { marker: "<!-- headgate:request x -->", title: "Merge headgate/x", body: "please" };
      const first = await openIssue(there().app, repository, issue);
      expect(first).toMatchObject({ kind: "issue" });
      expect(await openIssue(there().app, repository, issue)).toEqual(first);
      expect(await findIssue(there().app, repository, issue.marker, "all")).toEqual(first);
      expect(await findIssue(there().app, repository, "<!-- headgate:request y -->", "all")).toBeUndefined();
    });

    it("keeps a plan in a check run: the same one written over, another one beside it", async () => {
      const { commit } = await branched();
      const report = {
        head: commit,
        conclusion: "success",
        title: "plan 7c1e90",
        summary: "**fine**",
        intents: { "production/weather": digestOf("a") },
        hash: digestOf("plan"),
        pusher: "octocat",
      } as const;
      const first = await recordPlan(there().app, repository, report);
      expect(first).toMatchObject({ kind: "recorded", how: "created" });
      expect(await recordPlan(there().app, repository, report)).toMatchObject({ how: "unchanged" });
      const failed = { ...report, conclusion: "failure" } as const;
      expect(await recordPlan(there().app, repository, failed)).toMatchObject({ how: "updated" });
      const other = { ...report, intents: { "production/weather": digestOf("b") } };
      expect(await recordPlan(there().app, repository, other)).toMatchObject({ how: "created" });
      const listed = (await there().prepare("GET", `${path}/commits/${commit}/check-runs?filter=all`)) as {
        readonly check_runs: readonly { readonly conclusion: string }[];
      };
      expect(listed.check_runs).toHaveLength(2);
    });

    it("has one comment of ours, written, edited, found again and its doubles removed (listed by REST)", async () => {
      const { branch } = await branched();
      const opened = await openPullRequest(there().app, repository, {
        head: branch,
        base: "main",
        title: "t",
        body: "",
      });
      const number = opened.kind === "open" ? opened.request.number : 0;
      const api = listingByRest(there(), there().app, appLogin);
      const marker = "<!-- headgate:comment ";
      const say = (text: string) =>
        writeComment(api, repository, number, { marker, body: `${marker}{} -->\n${text}` });
      const bodies = async () => {
        const listed = (await there().prepare("GET", `${path}/issues/${number}/comments`)) as readonly {
          readonly body: string;
          readonly user: { readonly login: string };
        }[];
        return listed.map(({ body, user }) => [user.login, body.split("\n").at(-1)]);
      };
      await there().prepare("POST", `${path}/issues/${number}/comments`, {
        body: `${marker}{} -->\nan impostor`,
      });
      expect(await say("one")).toMatchObject({ kind: "written", how: "created" });
      expect(await say("two")).toMatchObject({ kind: "written", how: "updated" });
      expect(await say("two")).toMatchObject({ kind: "written", how: "unchanged" });
      await there().app.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        ...repository,
        issue_number: number,
        body: `${marker}{} -->\ndouble`,
      });
      expect(await say("three")).toMatchObject({ kind: "written", how: "updated" });
      expect(await bodies()).toEqual([
        ["octocat", "an impostor"],
        [appLogin, "three"],
      ]);
    });

    it("knows the roles of people in the repository", async () => {
      await there().prepare("PUT", `${path}/collaborators/hubot`, { permission: "push" });
      const people = ["octocat", "hubot", "stranger"];
      const { members } = await membershipsOf(
        { api: there().app },
        repository,
        ["role:admin", "role:write", "role:read"],
        people,
      );
      expect(members).toEqual(
        new Map([
          ["role:admin", new Set(["octocat"])],
          ["role:write", new Set(["octocat", "hubot"])],
          ["role:read", new Set(["octocat", "hubot"])],
        ]),
      );
    });

    it("knows who is in a team, and which team there is none of", async () => {
      await there().prepare("POST", "/orgs/acme/teams", { name: "approvers" });
      await there().prepare("PUT", "/orgs/acme/teams/approvers/memberships/hubot", { role: "member" });
      const apis = { api: there().app, membersApi: await there().as("octocat-token") };
      const names = ["@acme/approvers", "@acme/ghosts"];
      const { members, unknown } = await membershipsOf(apis, repository, names, ["octocat", "hubot"]);
      expect([...(members.get("@acme/approvers") ?? [])]).toContain("hubot");
      expect(unknown).toMatchObject([
        { name: "@acme/ghosts", message: expect.stringContaining("GitHub knows no such team") },
      ]);
    });

    it("refuses in words that are understood", async () => {
      const text = { head: "main", base: "main", title: "t", body: "" };
      const elsewhere = { owner: "acme", repo: "elsewhere" };
      await expect(openPullRequest(there().app, elsewhere, text)).rejects.toMatchObject({
        code: "github/not-found",
      });
      await expect(
        makeBranch(there().app, repository, "headgate/nothing", "a".repeat(40)),
      ).rejects.toMatchObject({ code: "github/invalid" });
    });
  },
);

describe.skipIf(started === null)("another GitHub: what emulate 0.12.2 lacks", { timeout: 30_000 }, () => {
  it("GraphQL: commits by createCommitOnBranch, reviews, and many comments at once are not tried here", async () => {
    await expect(there().app.graphql("query { viewer { login } }", {})).rejects.toMatchObject({
      code: "github/not-found",
    });
  });

  it("what only GraphQL tells of a token: doctor says that it could not find out", async () => {
    const facts = { api: there().app, repository, deployedBranch: "deployed", workflowFile: null };
    expect(await examine({ ...facts, now: new Date() })).toMatchObject([
      { name: "github", outcome: "fail", message: expect.stringContaining("404 to query viewer") },
    ]);
  });

  it("rules of branches, and attempts of runs: nothing is believed of them", async () => {
    await expect(rulesOf(there().app, repository, "main")).rejects.toMatchObject({
      code: "github/not-found",
    });
    const ended = endedRunsOf(there().app, repository, { runId: 1, runAttempt: 1 });
    expect(await ended(["github:7:1:aa"])).toEqual(new Set());
  });
});

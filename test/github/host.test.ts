import { describe, expect, it } from "vitest";
import { readContext } from "../../src/github/context.ts";
import { gitHubHost } from "../../src/github/host.ts";
import { endedRunsOf, runOf, runUrl, workflowRunOf } from "../../src/github/runs.ts";
import {
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestReviewEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from "../support/github/events.ts";
import { contextOf, genesis, hosting } from "./hosted.ts";

const start = hosting();

async function hosted(fields: Parameters<typeof contextOf>[1] = {}) {
  const there = await start();
  const context = contextOf(there.github, fields);
  const host = gitHubHost({ api: there.api, context, token: there.github.defaultToken, env: {} });
  return { ...there, context, host };
}

describe("a run's name", () => {
  const context = {
    serverUrl: "https://ghe.acme.dev",
    owner: "acme",
    repo: "gitops",
    runId: 77,
    runAttempt: 2,
  };

  it("is the attempt's and this process's, and leads to its page", () => {
    const run = runOf(context);
    expect(run).toMatch(/^github:77:2:[0-9a-f]{12}$/);
    expect(runOf(context)).toBe(run);
    expect(workflowRunOf(run)).toMatchObject({ id: 77, attempt: 2 });
    expect(runUrl(context, run)).toBe("https://ghe.acme.dev/acme/gitops/actions/runs/77/attempts/2");
  });

  it.each([
    "local:abc:1:x",
    "github:77",
    "github:77:2:x/../y",
    "github:0:1:ab",
    "github:1:1:AB",
    "github:1e9:1:ab",
    "",
  ])("%j is none", (run) => {
    expect(workflowRunOf(run)).toBeNull();
    expect(runUrl(context, run)).toBeNull();
  });
});

describe("whether a lease's run has ended", () => {
  const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}";

  it("is asked of GitHub by attempt, and not again once it has", async () => {
    const { github, api, repository, context } = await hosted();
    github.run({ id: 1, attempt: 1, status: "completed" });
    github.run({ id: 1, attempt: 2, status: "in_progress" });
    let now = 0;
    const ended = endedRunsOf(api, repository, context, () => now);
    const runs = ["github:1:1:aa", "github:1:1:bb", "github:1:2:cc", "local:abc:1:x", "github:404:1:dd"];
    expect(await ended(runs)).toEqual(new Set(["github:1:1:aa", "github:1:1:bb"]));
    expect(github.calls(route)).toBe(3);
    expect(await ended(runs)).toEqual(new Set(["github:1:1:aa", "github:1:1:bb"]));
    expect(github.calls(route)).toBe(3);
    now += 60_000;
    const [, running] = github.state.runs;
    if (running) Object.assign(running, { status: "completed", conclusion: "cancelled" });
    expect(await ended(runs)).toEqual(new Set(["github:1:1:aa", "github:1:1:bb", "github:1:2:cc"]));
    expect(github.calls(route)).toBe(5);
  });

  it("is known of our own run without asking: jobs beside us may be at work, earlier attempts are not", async () => {
    const { github, api, repository } = await hosted();
    const ended = endedRunsOf(api, repository, { runId: 77, runAttempt: 3 });
    expect(await ended(["github:77:3:aa", "github:77:2:bb", "github:77:4:cc"])).toEqual(
      new Set(["github:77:2:bb"]),
    );
    expect(github.calls()).toBe(0);
  });

  it("costs five calls a look at most, and what is left is asked by the next", async () => {
    const { github, api, repository, context } = await hosted();
    const ids = Array.from({ length: 7 }, (_, index) => index + 1);
    for (const id of ids) github.run({ id, attempt: 1, status: "completed" });
    const ended = endedRunsOf(api, repository, context);
    const runs = ids.map((id) => `github:${id}:1:aa`);
    expect((await ended(runs)).size).toBe(5);
    expect(github.calls()).toBe(5);
    expect((await ended(runs)).size).toBe(7);
    expect(github.calls()).toBe(7);
  });

  it("is not known where the token may not read runs, and then it has not", async () => {
    const { github, as, repository, context } = await hosted();
    github.run({ id: 1, attempt: 1, status: "completed" });
    const api = await as(github.token({ permissions: { contents: "write", actions: "none" } }));
    expect(await endedRunsOf(api, repository, context)(["github:1:1:aa"])).toEqual(new Set());
  });
});

describe("GitHub as a host", () => {
  it("names the desired branch: the event's word, else the repository's, asked once", async () => {
    const { host, github, checkout } = await hosted({ defaultBranch: null });
    const { repository } = await checkout("a");
    github.forget();
    expect(await host.desiredBranch(repository)).toBe("main");
    expect(await host.desiredBranch(repository)).toBe("main");
    expect(github.calls("GET /repos/{owner}/{repo}")).toBe(1);
    const told = await hosted({ defaultBranch: "trunk" });
    expect(await told.host.desiredBranch(repository)).toBe("trunk");
    expect(told.github.calls()).toBe(0);
  });

  it.each([
    ["octocat", "octocat", {}],
    ["octocat", "alice", { triggeredBy: "alice" }],
  ])("records who asked (%s, %s)", async (actor, triggeringActor, more) => {
    const { host, context, checkout } = await hosted({ actor, triggeringActor });
    const { repository } = await checkout("a");
    expect(await host.cause(repository, { reason: "bad", command: "rollback" })).toEqual({
      actor,
      run: runOf(context),
      reason: "bad",
      command: "rollback",
      ...more,
    });
    expect(host.requester?.people).toEqual([...new Set([actor, triggeringActor])]);
  });

  it("says that a person asked only where one did", async () => {
    const byHand = await hosted({ event: { kind: "workflow_dispatch", inputs: new Map(), from: null } });
    expect(byHand.host.requester?.byHand).toBe(true);
    expect((await hosted()).host.requester?.byHand).toBe(false);
  });

  it("keeps deployed under the name it is given, and reads it without the network where that is asked for", async () => {
    const { github, api, context, checkout } = await hosted();
    const host = gitHubHost({ api, context, token: github.defaultToken, env: {}, deployedBranch: "live" });
    const { repository } = await checkout("a");
    const made = await host.store(repository, {}).create(genesis, "genesis\n", false);
    expect(made).toMatchObject({ kind: "created", head: await github.git.head("live") });
    github.forget();
    expect(await host.store(repository, { online: false }).head()).toBe(await github.git.head("live"));
    expect(github.requests).toEqual([]);
  });

  it("knows pull requests, people, and the authors of what was pushed without", async () => {
    const { github, host } = await hosted();
    github.user("alice", { role: "maintain" });
    const { number } = await github.pull({ head: "change", author: "alice", files: { a: "1" } });
    const merged = await github.merge(number);
    const direct = await github.git.commit("main", { b: "1" }, { author: "alice" });
    const pulls = await host.pullRequests([merged, direct]);
    expect(pulls?.get(merged)).toMatchObject([{ number, author: "alice", merged: true }]);
    expect(pulls?.get(direct)).toEqual([]);
    expect(await host.pullRequests([])).toEqual(new Map());
    expect(await host.authors?.([direct])).toEqual(new Map([[direct, ["alice"]]]));
    expect(await host.memberships(["role:maintain", "@acme/team"], ["alice", "octocat"])).toEqual(
      new Map([["role:maintain", new Set(["alice"])]]),
    );
  });

  it("knows the pull request that a run is about", async () => {
    const { github, api } = await hosted();
    const { number } = await github.pull({ head: "change", files: { a: "1" } });
    const { payload, env, name } = await pullRequestEvent(github, number);
    const reading = await readContext({ ...env, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: "x" }, async () =>
      JSON.stringify(payload),
    );
    if (reading.kind !== "context") throw new Error(JSON.stringify(reading.problems));
    const host = gitHubHost({ api, context: reading.context, token: github.defaultToken, env: {} });
    expect(await host.currentPullRequest?.()).toMatchObject({ number, merged: false });
    expect(await (await hosted()).host.currentPullRequest?.()).toBeNull();
  });
});

it("the context of every event can be read", async () => {
  const { github } = await hosted();
  const { number } = await github.pull({ head: "change", files: { a: "1" } });
  github.user("alice", { role: "write" });
  const review = github.review(number, { by: "alice" });
  const events = [
    await pullRequestEvent(github, number),
    await pullRequestReviewEvent(github, review),
    await mergeGroupEvent(github, number),
    await pushEvent(github),
    await workflowDispatchEvent(github, { inputs: { command: "status" } }),
    await scheduleEvent(github),
  ];
  for (const { name, env, payload } of events) {
    const reading = await readContext({ GITHUB_EVENT_PATH: "x", ...env, GITHUB_EVENT_NAME: name }, async () =>
      JSON.stringify(payload),
    );
    expect(reading, name).toMatchObject({
      kind: "context",
      context: { event: { kind: name }, defaultBranch: "main", apiUrl: github.apiUrl },
    });
  }
});

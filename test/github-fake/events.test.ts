import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestReviewEvent,
  pushEvent,
  scheduleEvent,
  type WorkflowEvent,
  workflowDispatchEvent,
} from "../support/github/events.ts";
import { type GitHub, startGitHub } from "../support/github/github.ts";

let github: GitHub;
beforeEach(async () => {
  github = await startGitHub({ files: { "README.md": "hello\n", old: "x\n" } });
  github.user("octocat", { role: "maintain" });
  await github.pull({
    head: "topic",
    author: "monalisa",
    title: "Better",
    files: { "README.md": "better\n" },
  });
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

/** Every event tells of this repository alone, and its run is known to the API. */
function expectOwn(event: WorkflowEvent): void {
  const text = JSON.stringify(event.payload);
  expect(text).not.toMatch(/Codertocat\/|octo-org|Hello-World|https:\/\/(api\.)?github\.com/);
  expect(event.payload).toMatchObject({ repository: { full_name: "acme/gitops", default_branch: "main" } });
  expect(event.env).toMatchObject({
    GITHUB_EVENT_NAME: event.name,
    GITHUB_REPOSITORY: "acme/gitops",
    GITHUB_API_URL: github.apiUrl,
    GITHUB_RUN_ID: String(event.run.id),
  });
  expect(event.run).toMatchObject({ event: event.name, status: "in_progress" });
}

describe("an event", () => {
  test.each(["opened", "synchronize"] as const)(
    "pull_request %s stands on the test merge",
    async (action) => {
      const first = await github.git.head("topic");
      const head = await github.git.commit("topic", { more: "x\n" }, { author: "monalisa" });
      const event = await pullRequestEvent(github, 1, { action, before: first });
      expectOwn(event);
      expect(event.payload).toMatchObject({
        action,
        number: 1,
        pull_request: { number: 1, head: { sha: head, ref: "topic" }, base: { ref: "main" }, merged: false },
        sender: { login: "monalisa" },
        ...(action === "synchronize" && { before: first, after: head }),
      });
      expect(event.env).toMatchObject({
        GITHUB_REF: "refs/pull/1/merge",
        GITHUB_HEAD_REF: "topic",
        GITHUB_BASE_REF: "main",
      });
      expect(await github.git.read(event.env.GITHUB_SHA ?? "", "more")).toBe("x\n");
    },
  );

  test("pull_request closed, merged, stands on the branch it was merged into", async () => {
    const sha = await github.merge(1, { method: "squash", by: "octocat" });
    const event = await pullRequestEvent(github, 1, { action: "closed" });
    expectOwn(event);
    expect(event.payload).toMatchObject({
      pull_request: { merged: true, merge_commit_sha: sha, merged_by: { login: "octocat" } },
      sender: { login: "octocat" },
    });
    expect(event.env).toMatchObject({ GITHUB_REF: "refs/heads/main", GITHUB_SHA: sha });
  });

  test("pull_request_review tells the review in small letters", async () => {
    const event = await pullRequestReviewEvent(github, github.review(1, { by: "octocat" }));
    expectOwn(event);
    expect(event.payload).toMatchObject({
      action: "submitted",
      review: { state: "approved", user: { login: "octocat" } },
      pull_request: { number: 1 },
    });
  });

  test("merge_group has the commit that would be merged, on a branch of the queue", async () => {
    const event = await mergeGroupEvent(github, 1);
    expectOwn(event);
    const { GITHUB_REF = "", GITHUB_SHA = "" } = event.env;
    expect(GITHUB_REF).toMatch(/^refs\/heads\/gh-readonly-queue\/main\/pr-1-/);
    expect(event.payload).toMatchObject({
      action: "checks_requested",
      merge_group: { head_sha: GITHUB_SHA, head_ref: GITHUB_REF, base_ref: "refs/heads/main" },
    });
    expect(await github.git.read(GITHUB_SHA, "README.md")).toBe("better\n");
  });

  test("push tells its commits with their files", async () => {
    const before = await github.git.head("main");
    const one = await github.git.commit("main", { new: "1\n", "README.md": "2\n" }, { author: "octocat" });
    const two = await github.git.commit("main", { old: null }, { author: "octocat" });
    const event = await pushEvent(github, { before });
    expectOwn(event);
    expect(event.payload).toMatchObject({
      ref: "refs/heads/main",
      before,
      after: two,
      created: false,
      commits: [
        { id: one, added: ["new"], modified: ["README.md"], author: { username: "octocat" } },
        { id: two, removed: ["old"] },
      ],
      head_commit: { id: two },
    });
  });

  test("workflow_dispatch has the inputs, schedule the cron", async () => {
    const dispatch = await workflowDispatchEvent(github, {
      inputs: { server: "weather" },
      triggeredBy: "hubot",
    });
    expectOwn(dispatch);
    expect(dispatch.payload).toMatchObject({ inputs: { server: "weather" }, ref: "refs/heads/main" });
    expect(dispatch.env).toMatchObject({ GITHUB_ACTOR: "octocat", GITHUB_TRIGGERING_ACTOR: "hubot" });
    const schedule = await scheduleEvent(github, { cron: "0 * * * *" });
    expectOwn(schedule);
    expect(schedule.payload).toMatchObject({ schedule: "0 * * * *" });
    expect(schedule.env.GITHUB_SHA).toBe(await github.git.head("main"));
  });
});

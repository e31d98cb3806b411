import { describe, expect, it } from "vitest";
import { actionCommands, readers } from "../../src/action/commands.ts";
import { refusedEvents } from "../../src/action/events.ts";
import { taskOf } from "../../src/action/task.ts";
import type { EventPullRequest, GitHubEvent } from "../../src/github/event.ts";

const commit = "a".repeat(40);
const pull = {
  number: 12,
  author: "mona",
  head: { sha: commit, branch: "feature" },
  base: { sha: "b".repeat(40), branch: "main" },
  fork: false,
  draft: false,
  merged: false,
  closed: false,
} as const satisfies EventPullRequest;

const opened = (more: Partial<EventPullRequest> = {}, action = "opened"): GitHubEvent => ({
  kind: "pull_request",
  action,
  pull: { ...pull, ...more },
});
const reviewed = (more: Partial<EventPullRequest> = {}): GitHubEvent => ({
  kind: "pull_request_review",
  action: "submitted",
  reviewer: "hubot",
  pull: { ...pull, ...more },
});
const queued = (action = "checks_requested", branch = "main"): GitHubEvent => ({
  kind: "merge_group",
  action,
  head: commit,
  base: "b".repeat(40),
  branch,
  number: 12,
});
const push = (ref: { readonly branch?: string; readonly tag?: string }, after: string | null = commit) =>
  ({
    kind: "push",
    branch: null,
    tag: null,
    before: null,
    after,
    forced: false,
    ...ref,
  }) satisfies GitHubEvent;
const dispatchedFrom = (from: string | null): GitHubEvent => ({
  kind: "workflow_dispatch",
  inputs: new Map(),
  from,
});
const dispatched = dispatchedFrom("main");
const other = (name: string): GitHubEvent => ({ kind: "unsupported", name });

describe("what an event asks for by itself", () => {
  it.each<[string, GitHubEvent, string]>([
    ["a pull request", opened(), "plan"],
    ["one from a fork", opened({ fork: true }), "plan"],
    ["a review", reviewed(), "plan"],
    ["the merge queue", queued(), "plan"],
    ["a push to the default branch", push({ branch: "main" }), "apply"],
    ["a schedule", { kind: "schedule", cron: "4/15 * * * *" }, "apply"],
    ["a tag of a version", push({ tag: "v1.2.3" }), "release"],
    ["one of several servers", push({ tag: "weather-v1.2.3" }), "release"],
    ["one of a package", push({ tag: "@acme/weather-mcp@1.2.3" }), "release"],
    ["one that is a version by half, to say so", push({ tag: "v1.2" }), "release"],
  ])("%s", (_, event, command) => {
    expect(taskOf(event, null, "main")).toMatchObject({ kind: "command", command });
  });

  it("takes a tag, and the change of a pull request", () => {
    expect(taskOf(push({ tag: "v1.2.0-beta.1" }), null, "main")).toMatchObject({ tag: "v1.2.0-beta.1" });
    expect(taskOf(opened(), null, "main")).toMatchObject({ change: { head: commit, pull }, tag: null });
    expect(taskOf(queued(), null, "main")).toMatchObject({ change: { head: commit, pull: null } });
  });
});

describe("events at which there is nothing to do", () => {
  it.each<[string, GitHubEvent, string]>([
    ["a closed pull request", opened({}, "closed"), "applied by the push"],
    ["a review after the merge", reviewed({ merged: true, closed: true }), "next run"],
    ["a review of what was given up", reviewed({ closed: true }), "a closed pull request"],
    [
      "a merged one whose text is edited",
      opened({ merged: true, closed: true }, "edited"),
      "applied by the push",
    ],
    ["a closed one that gets commits", opened({ closed: true }, "synchronize"), "a closed pull request"],
    [
      "a pull request into another branch",
      opened({ base: { ...pull.base, branch: "next" } }),
      "goes into next",
    ],
    ["a queue of another branch", queued("checks_requested", "next"), "goes into next"],
    ["a queue that gave up", queued("destroyed"), "nothing to check"],
    ["a push to another branch", push({ branch: "feature" }), "a push to feature deploys nothing"],
    ["a push to deployed", push({ branch: "deployed" }), "deploys nothing"],
    ["a tag that is no version", push({ tag: "latest" }), "is no version"],
    ["a tag that only begins as one", push({ tag: "vendor" }), "is no version"],
    ["a branch that was deleted", push({ branch: "main" }, null), "was deleted"],
  ])("%s", (_, event, says) => {
    expect(taskOf(event, null, "main")).toEqual({ kind: "nothing", says: expect.stringContaining(says) });
  });
});

describe("the input command", () => {
  it("is needed where the event says nothing", () => {
    for (const event of [dispatched, dispatchedFrom(null), other("repository_dispatch"), other("issues")]) {
      const task = taskOf(event, null, "main");
      expect(task).toMatchObject({ kind: "refused", finding: { rule: "event/no-command" } });
      expect(taskOf(event, "status", "main")).toMatchObject({ command: "status" });
    }
    for (const event of [dispatched, dispatchedFrom(null), other("repository_dispatch")]) {
      expect(taskOf(event, "rollback", "main")).toMatchObject({ command: "rollback" });
    }
  });

  it("says otherwise than the event", () => {
    expect(taskOf(push({ tag: "v1.2.3" }), "release", "main")).toMatchObject({ tag: "v1.2.3" });
    expect(taskOf(push({ tag: "latest" }), "release", "main")).toMatchObject({ tag: null });
    expect(taskOf(push({ branch: "feature" }), "validate", "main")).toMatchObject({ command: "validate" });
    expect(taskOf({ kind: "schedule", cron: "" }, "status", "main")).toMatchObject({ command: "status" });
  });

  it.each(actionCommands.filter((command) => !(readers as readonly string[]).includes(command)))(
    "%s is started by nothing that is anybody's, and by no workflow that nobody reviewed",
    (command) => {
      for (const event of [
        opened(),
        reviewed(),
        queued(),
        other("issue_comment"),
        other("issues"),
        other("unknown"),
        push({ branch: "feature" }),
        push({ branch: "deployed" }),
        dispatchedFrom("feature"),
        dispatchedFrom("refs/tags/v1.2.3"),
        dispatchedFrom("refs/tags/main"),
      ]) {
        expect(taskOf(event, command, "main")).toMatchObject({
          kind: "refused",
          finding: { rule: "event/not-for-command" },
        });
      }
      for (const event of [push({ branch: "main" }), push({ tag: "v1.2.3" }), dispatched]) {
        expect(taskOf(event, command, "main")).toMatchObject({ kind: "command", command });
      }
    },
  );

  it.each(readers)("%s is, of the change itself", (command) => {
    expect(taskOf(opened(), command, "main")).toMatchObject({ kind: "command", command, change: { pull } });
  });
});

describe("events that are refused", () => {
  it.each(Object.keys(refusedEvents))("%s, whatever the input command says", (name) => {
    for (const asked of [null, "status", "apply"] as const) {
      expect(taskOf(other(name), asked, "main")).toMatchObject({
        kind: "refused",
        finding: { rule: "event/refused", outcome: "fail" },
      });
    }
  });

  it("are told from those that are not known", () => {
    expect(taskOf(other("pull_requests"), null, "main")).toMatchObject({
      finding: { rule: "event/no-command", message: expect.stringContaining("did you mean pull_request?") },
    });
  });
});

import { describe, expect, it } from "vitest";
import { actionCommands, readers } from "../../src/action/commands.ts";
import { refusedEvents } from "../../src/action/events.ts";
import { type Trigger, taskOf } from "../../src/action/task.ts";

const pull = { head: "a".repeat(40), into: "main", number: 12, open: true, fork: false };
const proposed = (more: Partial<typeof pull> = {}): Trigger => ({
  event: "pull_request",
  change: { ...pull, ...more },
});
const push = (ref: string, deleted = false): Trigger => ({ event: "push", ref, deleted });

describe("what an event asks for by itself", () => {
  it.each<[string, Trigger, string]>([
    ["a pull request", proposed(), "plan"],
    ["one from a fork", proposed({ fork: true }), "plan"],
    ["a review", { event: "pull_request_review", change: pull }, "plan"],
    ["the merge queue", { event: "merge_group", change: { head: pull.head, into: "main" } }, "plan"],
    ["a push to the default branch", push("refs/heads/main"), "apply"],
    ["a schedule", { event: "schedule" }, "apply"],
    ["a tag of a version", push("refs/tags/v1.2.3"), "release"],
  ])("%s", (_, trigger, command) => {
    expect(taskOf(trigger, null, "main")).toMatchObject({ kind: "command", command });
  });

  it("takes the version of a tag, and the change of a pull request", () => {
    expect(taskOf(push("refs/tags/v1.2.0-beta.1"), null, "main")).toMatchObject({ version: "1.2.0-beta.1" });
    expect(taskOf(proposed(), null, "main")).toMatchObject({ change: pull, version: null });
  });
});

describe("events at which there is nothing to do", () => {
  it.each<[string, Trigger, string]>([
    ["a closed pull request", proposed({ open: false }), "applied by the push"],
    [
      "a review after the merge",
      { event: "pull_request_review", change: { ...pull, open: false } },
      "next run",
    ],
    ["a pull request into another branch", proposed({ into: "next" }), "goes into next"],
    ["a push to another branch", push("refs/heads/feature"), "a push to feature deploys nothing"],
    ["a push to deployed", push("refs/heads/deployed"), "deploys nothing"],
    ["a tag that is no version", push("refs/tags/latest"), "is no version"],
    ["a branch that was deleted", push("refs/heads/main", true), "was deleted"],
    ["a ref of no kind", push("refs/pull/1/head"), "deploys nothing"],
  ])("%s", (_, trigger, says) => {
    expect(taskOf(trigger, null, "main")).toEqual({ kind: "nothing", says: expect.stringContaining(says) });
  });
});

describe("the input command", () => {
  it("is needed where the event says nothing", () => {
    for (const event of ["workflow_dispatch", "repository_dispatch"] as const) {
      const task = taskOf({ event }, null, "main");
      expect(task).toMatchObject({ kind: "refused", finding: { rule: "event/no-command" } });
      expect(taskOf({ event }, "rollback", "main")).toMatchObject({ command: "rollback" });
    }
  });

  it("says otherwise than the event", () => {
    expect(taskOf(push("refs/tags/v1.2.3"), "release", "main")).toMatchObject({ version: null });
    expect(taskOf(push("refs/heads/feature"), "validate", "main")).toMatchObject({ command: "validate" });
    expect(taskOf({ event: "other", name: "issues" }, "status", "main")).toMatchObject({ command: "status" });
  });

  it.each(actionCommands.filter((command) => !(readers as readonly string[]).includes(command)))(
    "%s is not started by a change that waits for review",
    (command) => {
      for (const trigger of [
        proposed(),
        { event: "pull_request_review", change: pull },
        { event: "merge_group", change: pull },
      ] as const satisfies readonly Trigger[]) {
        expect(taskOf(trigger, command, "main")).toMatchObject({
          kind: "refused",
          finding: { rule: "event/not-for-command" },
        });
      }
    },
  );

  it.each(readers)("%s is, of the change itself", (command) => {
    expect(taskOf(proposed(), command, "main")).toMatchObject({ kind: "command", command, change: pull });
  });
});

describe("events that are refused", () => {
  it.each(Object.keys(refusedEvents))("%s, whatever the input command says", (name) => {
    for (const asked of [null, "status", "apply"] as const) {
      expect(taskOf({ event: "other", name }, asked, "main")).toMatchObject({
        kind: "refused",
        finding: { rule: "event/refused", outcome: "fail" },
      });
    }
  });

  it("are told from those that are not known", () => {
    const task = taskOf({ event: "other", name: "pull_requests" }, null, "main");
    expect(task).toMatchObject({
      finding: { rule: "event/no-command", message: expect.stringContaining("did you mean pull_request?") },
    });
  });
});

import { describe, expect, it } from "vitest";
import { actionCommands } from "../../src/action/commands.ts";
import { inputs } from "../../src/action/inputs.ts";
import { own } from "./actions.ts";
import { type Contexts, evaluate, holds } from "./expression.ts";
import { formOf, textOf, workflowOf } from "./workflow.ts";

const workflow = workflowOf(textOf("examples/headgate.yml"));
/** What examples/rulesets/main.json requires. */
const required = "plan";
const rollback = workflowOf(textOf("examples/rollback.yml"));

const repository = { default_branch: "main", fork: false };
const github = (event_name: string, event: object = {}, more: object = {}): Contexts => ({
  github: { event_name, ref: "refs/heads/main", event: { repository, ...event }, run_id: "77", ...more },
});
const pull = { action: "opened", pull_request: { number: 12, base: { ref: "main" } } };
const elsewhere = { pull_request: { number: 12, base: { ref: "feature" } } };
const edited = (changes: object) => ({ ...pull, action: "edited", changes });
const onBranch = { ref: "refs/heads/mine" };

/** The jobs that begin on an event: `apply` follows `look`. */
const begun = (contexts: Contexts, environments = '["production"]') =>
  Object.entries(workflow.jobs)
    .filter(([, job]) => {
      const looked = holds(String(workflow.jobs.look?.if), contexts) ? environments : "";
      const needs = { look: { outputs: { environments: looked } } };
      return holds(String(job.if), { ...contexts, needs });
    })
    .map(([name]) => name);

describe("headgate.yml", () => {
  it("listens to everything, and to a pull request as its commits and its reviews change", () => {
    expect(Object.keys(workflow.on)).toEqual([
      "pull_request",
      "pull_request_review",
      "merge_group",
      "push",
      "schedule",
      "workflow_dispatch",
    ]);
    expect(workflow.on).toMatchObject({
      pull_request: {
        branches: ["main"],
        types: ["opened", "synchronize", "reopened", "ready_for_review", "edited"],
      },
      push: { branches: ["main"] },
      pull_request_review: { types: ["submitted", "edited", "dismissed"] },
    });
  });

  it.each([
    ["a pull request", github("pull_request", pull), ["plan"]],
    [
      "a pull request, now into main",
      github("pull_request", edited({ base: { ref: { from: "x" } } })),
      ["plan"],
    ],
    ["a pull request of a new title", github("pull_request", edited({ title: { from: "x" } })), []],
    ["a review", github("pull_request_review", { ...pull, action: "submitted" }), ["plan"]],
    ["a review whose text changed", github("pull_request_review", edited({ body: { from: "x" } })), ["plan"]],
    ["a review of a pull request into another branch", github("pull_request_review", elsewhere), []],
    ["the merge queue", github("merge_group"), ["plan"]],
    ["a push to main", github("push"), ["look", "apply"]],
    ["the schedule", github("schedule"), ["look", "apply"]],
    [
      "the schedule, without a repository in the event",
      github("schedule", { repository: null }),
      ["look", "apply"],
    ],
    ["the schedule in a fork", github("schedule", { repository: { ...repository, fork: true } }), []],
    ["a person, on main", github("workflow_dispatch"), ["command"]],
    ["a person, on another branch", github("workflow_dispatch", {}, onBranch), []],
    ["a person, on a tag named as main", github("workflow_dispatch", {}, { ref: "refs/tags/main" }), []],
  ])("on %s runs %3$j", (_, contexts, jobs) => {
    expect(begun(contexts)).toEqual(jobs);
    // A job that is skipped counts as one that passed: the name that is required stands for a plan, or for nothing.
    const { name } = workflow.jobs.plan ?? {};
    expect(evaluate(String(name), contexts)).toBe(jobs.some((job) => job === "plan") ? required : "no plan");
  });

  it("has its one required check by no other name: what GitHub shows of a name it did not compute is another", () => {
    const { plan, ...others } = workflow.jobs;
    expect(plan?.name).toMatch(/^\$\{\{/);
    expect(Object.keys(others)).not.toContain(required);
    expect(Object.values(others).map(({ name }) => name)).toEqual([undefined, undefined, undefined]);
  });

  it.each(["", "[]"])("begins no job where there is nothing to do: %j", (environments) => {
    expect(begun(github("push"), environments)).toEqual(["look"]);
  });

  it("has one job for each environment, one after the other, and one that fails stops no other", () => {
    expect(workflow.jobs.apply).toMatchObject({
      strategy: { "max-parallel": 1, "fail-fast": false },
      environment: "${{ matrix.environment }}",
    });
    const needs = { look: { outputs: { environments: '["staging","production"]' } } };
    const names = workflow.jobs.apply?.strategy?.matrix.environment;
    expect(evaluate(String(names), { needs })).toEqual(["staging", "production"]);
  });

  it("never cuts an apply off, and queues nothing that a person starts", () => {
    expect(workflow.concurrency).toBeUndefined();
    expect(workflow.jobs.apply?.concurrency).toEqual({
      group: "headgate-apply-${{ matrix.environment }}",
      "cancel-in-progress": false,
    });
    expect(workflow.jobs.command?.concurrency).toBeUndefined();
    expect([rollback.concurrency, rollback.jobs.rollback?.concurrency]).toEqual([undefined, undefined]);
  });

  const ofPull = (action: string) => github("pull_request", { ...pull, action });
  it.each([
    ["the first plan may be ended", ofPull("opened"), 12],
    ["a newer commit ends the plan of the older one", ofPull("synchronize"), 12],
    ["nothing else ends the plan of the same commit: opened again", ofPull("reopened"), "77"],
    ["nothing else ends the plan of the same commit: ready", ofPull("ready_for_review"), "77"],
    ["nothing else ends the plan of the same commit: into main now, or named anew", ofPull("edited"), "77"],
    ["a review ends no plan", github("pull_request_review", { ...pull, action: "submitted" }), "77"],
    ["the merge queue ends no plan", github("merge_group", { action: "checks_requested" }), "77"],
  ])("%s", (_, contexts, expected) => {
    const group = workflow.jobs.plan?.concurrency?.group ?? "";
    expect(evaluate(group.slice(group.indexOf("${{")), contexts)).toBe(expected);
  });

  it("asks for these permissions and no others", () => {
    const all = Object.entries(workflow.jobs).map(([name, { permissions }]) => [name, permissions]);
    expect(Object.fromEntries(all)).toEqual({
      plan: { contents: "read", "pull-requests": "write", checks: "write" },
      look: { contents: "read", "pull-requests": "read", checks: "read", actions: "read" },
      apply: {
        contents: "write",
        "pull-requests": "write",
        issues: "write",
        checks: "write",
        actions: "read",
      },
      command: {
        contents: "write",
        "pull-requests": "write",
        issues: "write",
        checks: "write",
        actions: "read",
      },
    });
  });

  const inRepository = (full_name: string, actor: string, id = "7") => ({
    vars: { HEADGATE_APP_ID: id },
    github: {
      actor,
      repository: "acme/mcp",
      event: { pull_request: { head: { repo: { full_name } } } },
    },
  });

  it.each([
    ["a branch of this repository", inRepository("acme/mcp", "octocat"), true],
    ["a fork", inRepository("octocat/mcp", "octocat"), false],
    ["a fork that is gone", { ...inRepository("", "octocat") }, false],
    ["Dependabot", inRepository("acme/mcp", "dependabot[bot]"), false],
    [
      "the merge queue",
      { vars: { HEADGATE_APP_ID: "7" }, github: { repository: "acme/mcp", event: {} } },
      false,
    ],
    ["a repository without an App", inRepository("acme/mcp", "octocat", ""), false],
  ])("plans %s with the App's token: %3$s", (_, contexts, expected) => {
    const app = workflow.jobs.plan?.steps?.find(({ id }) => id === "app");
    expect(holds(String(app?.if), contexts)).toBe(expected);
  });

  it("hands a plan no secret but the App's key", () => {
    const secrets = JSON.stringify(workflow.jobs.plan).match(/secrets\.\w+/g);
    expect(secrets).toEqual(["secrets.HEADGATE_APP_KEY"]);
  });

  it("falls back on the workflow's own token", () => {
    for (const { steps } of Object.values(workflow.jobs)) {
      const { token } = steps?.find(({ uses }) => uses?.startsWith(own))?.with ?? {};
      const plain = { github: { token: "workflow's" } };
      expect(evaluate(String(token), plain)).toBe("workflow's");
      expect(evaluate(String(token), { ...plain, steps: { app: { outputs: { token: "App's" } } } })).toBe(
        "App's",
      );
    }
  });

  it("asks for members only with a token that was made for it", () => {
    const steps = { app: { outputs: { token: "App's" } } };
    for (const job of jobsWithApp) {
      const members = String(job.steps?.find(({ uses }) => uses?.startsWith(own))?.with?.["members-token"]);
      expect(evaluate(members, { vars: { HEADGATE_APP_MEMBERS: "read" }, steps })).toBe("App's");
      // A variable that is not there.
      for (const vars of [{}, { HEADGATE_APP_MEMBERS: "" }])
        expect(evaluate(members, { vars, steps }) || "").toBe("");
    }
  });

  it("makes each job's App token with the rights of that job, and no others", () => {
    expect(jobsWithApp).toHaveLength(5);
    for (const job of jobsWithApp) {
      const given = job.steps?.find(({ id }) => id === "app")?.with ?? {};
      const { "permission-members": members, ...rights } = Object.fromEntries(
        Object.entries(given).filter(([name]) => name.startsWith("permission-")),
      );
      expect(members).toBe("${{ vars.HEADGATE_APP_MEMBERS }}");
      const own = Object.entries(job.permissions ?? {}).map(([name, level]) => [`permission-${name}`, level]);
      expect(rights).toEqual(Object.fromEntries(own));
    }
  });
});

const jobsWithApp = [...Object.values(workflow.jobs), ...Object.values(rollback.jobs)].filter(({ steps }) =>
  steps?.some(({ id }) => id === "app"),
);

/**
 * Begin elsewhere: what writes the files that a repository begins with belongs where the server is, and a form has one
 * environment, where a comparison needs two.
 */
const byHand = ["init", "migrate", "diff"];

describe("the form of headgate.yml", () => {
  const form = formOf(workflow);

  it("offers every command that a workflow can run", () => {
    expect([...(form.command?.options ?? [])].sort()).toEqual(
      actionCommands.filter((name) => !byHand.includes(name)).sort(),
    );
  });

  it("hands over everything it asks for", () => {
    const step = workflow.jobs.command?.steps?.find(({ uses }) => uses?.startsWith(own));
    for (const name of Object.keys(form)) expect(step?.with?.[name]).toBe(`\${{ inputs.${name} }}`);
    expect(Object.keys(form).filter((name) => !(name in inputs))).toEqual([]);
  });

  it("has no more inputs than every GitHub takes", () => {
    expect(Object.keys(form).length).toBeLessThanOrEqual(10);
  });

  it.each([
    ["deploy", "production", "production"],
    ["promote", "production", "production"],
    ["apply", "", ""],
    ["rollback", "production", ""],
    ["stop", "production", ""],
    ["status", "production", ""],
  ])("%s in %j has the secrets and the reviewers of %j", (command, environment, expected) => {
    const contexts = { inputs: { command, environment } };
    expect(evaluate(workflow.jobs.command?.environment ?? "", contexts)).toBe(expected);
  });
});

describe("rollback.yml", () => {
  it("asks for what it cannot do without, with environments to choose from", () => {
    expect(formOf(rollback)).toMatchObject({
      environment: { type: "choice", required: true },
      server: { required: true },
      reason: { required: true },
      to: {},
    });
  });

  it("waits for nobody: no environment of GitHub's, no wait for another job", () => {
    expect(rollback.jobs.rollback).not.toHaveProperty("environment");
    expect(rollback.jobs.rollback).not.toHaveProperty("needs");
  });

  it.each([
    ["refs/heads/main", true],
    ["refs/heads/mine", false],
    ["refs/tags/main", false],
  ])("started on %s runs: %s", (ref, expected) => {
    const contexts = github("workflow_dispatch", {}, { ref });
    expect(holds(String(rollback.jobs.rollback?.if), contexts)).toBe(expected);
  });
});

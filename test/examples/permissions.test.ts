import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deployment, firstLines, policy, weatherProject } from "../action/fixture.ts";
import type { ActionRun } from "../support/action.ts";
import type { ActionProject } from "../support/action-project.ts";
import {
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestReviewEvent,
  pushEvent,
  scheduleEvent,
  type WorkflowEvent,
  workflowDispatchEvent,
} from "../support/github/events.ts";
import type { Recorded } from "../support/github/recording.ts";
import { permissionsOf } from "./permissions.ts";

type Inputs = Readonly<Record<string, string>>;

const headgate = "examples/headgate.yml";
const rollback = "examples/rollback.yml";

/** In a private repository: there a token that may not read something does not see it either. */
let project: ActionProject;
let number: number;

/** Runs a job with the rights that stand in its file, and none besides. */
async function job(
  path: string,
  name: string,
  event: WorkflowEvent,
  inputs: Inputs = {},
): Promise<ActionRun> {
  const token = project.github.token({ permissions: permissionsOf(path, name) });
  return project.inside(event, { token, inputs });
}

/** What GitHub refused to the token. */
function refusals({ requests }: ActionRun): readonly string[] {
  return requests.filter(isRefusal).map(({ name, answer }) => `${name}: ${JSON.stringify(answer)}`);
}

function isRefusal({ status, answer }: Recorded): boolean {
  return (
    status === 401 ||
    status === 403 ||
    /FORBIDDEN|not accessible|INSUFFICIENT/.test(JSON.stringify(answer ?? ""))
  );
}

const approved = 'approvals: { count: 1, from: ["@octocat"] }\n';
const environments = ["development", "production", "guarded"];
const versions = (text: string, ids = environments) =>
  Object.assign({}, ...ids.map((id) => deployment(id, `blue: ${text}\n`)));

beforeAll(async () => {
  project = await weatherProject({
    ...policy("guarded", approved),
    ...deployment("guarded", "blue: 1.0.0\n"),
  });
  const { github } = project;
  expect(github.settings.visibility).toBe("private");
  number = (await github.pull({ head: "raise", author: "mona", files: versions("1.1.0") })).number;
}, 60_000);

afterAll(async () => project?.[Symbol.asyncDispose]());

/** Where the comment of the pull request stands, in its first line. */
const told = () => firstLines(project.github, number).join("\n");

describe("the rights that stand in the examples are enough", { timeout: 120_000 }, () => {
  it("plan: for the comment and the plan's record, for a review, and in the merge queue", async () => {
    const { github } = project;
    const planned = await job(headgate, "plan", await pullRequestEvent(github, number));
    expect([planned.outputs.outcome, refusals(planned)], planned.printed).toEqual(["planned", []]);
    expect(github.comments(number)).toHaveLength(1);
    expect(github.checkRuns().map(({ name }) => name)).toEqual(["Headgate"]);
    const review = github.review(number, { by: "mona", state: "COMMENTED" });
    const reviewed = await job(headgate, "plan", await pullRequestReviewEvent(github, review));
    const queued = await job(headgate, "plan", await mergeGroupEvent(github, number));
    const retargeted = await job(
      headgate,
      "plan",
      await pullRequestEvent(github, number, { action: "edited" }),
    );
    for (const ran of [reviewed, queued, retargeted]) {
      expect([ran.exit, refusals(ran)], ran.printed).toEqual([0, []]);
    }
    expect(github.comments(number)).toHaveLength(1);
  });

  it("look: for what is merged, and what waits for whom", async () => {
    const { github } = project;
    await github.merge(number);
    const looked = await job(headgate, "look", await pushEvent(github), {
      command: "apply",
      "dry-run": "true",
    });
    expect([looked.exit, refusals(looked)], looked.printed).toEqual([0, []]);
    expect(JSON.parse(looked.outputs.environments ?? "")).toEqual(expect.arrayContaining(environments));
  });

  it.each(environments)("apply: for %s, and what its pull request is told of it", async (environment) => {
    const { github } = project;
    const applied = await job(headgate, "apply", await pushEvent(github), { command: "apply", environment });
    expect([applied.exit, refusals(applied)], applied.printed).toEqual([0, []]);
    expect(applied.outputs.outcome).toBe(environment === "guarded" ? "waiting" : "applied");
    expect(told()).toMatch(/guarded/);
  });

  it("apply: on the schedule, once what waits was approved", async () => {
    const { github } = project;
    github.review(number, { by: "octocat" });
    const applied = await job(headgate, "apply", await scheduleEvent(github), {
      command: "apply",
      environment: "guarded",
    });
    expect([applied.outputs.outcome, refusals(applied)], applied.printed).toEqual(["applied", []]);
    expect(told()).not.toMatch(/waits/);
  });

  it.each([
    ["where main takes the commit", "production", {}],
    ["where main refuses it, by a pull request", "development", { pullRequest: true }],
    ["where that is refused too, by an issue", "guarded", { pullRequest: true, issue: true }],
  ])(
    "rollback.yml: %s, and what the pull request of the bad version is told",
    async (_, environment, how) => {
      const { github } = project;
      if ("pullRequest" in how) github.protect("main", { pullRequest: true });
      Object.assign(github.settings, { actionsMayCreatePulls: !("issue" in how) });
      const inputs = { server: "weather", environment, reason: "timeouts", to: "" };
      const event = await workflowDispatchEvent(github, { inputs });
      const restored = await job(rollback, "rollback", event, { ...inputs, command: "rollback" });
      github.unprotect("main");
      Object.assign(github.settings, { actionsMayCreatePulls: true });
      // That GitHub Actions may open no pull request is no right of the job's.
      const missing = refusals(restored).filter((refusal) => !("issue" in how && refusal.startsWith("POST")));
      expect([restored.outputs.outcome, missing], restored.printed).toEqual(["restored", []]);
      expect(restored.annotations.filter(({ message }) => message.includes("permission"))).toEqual([]);
      expect(told()).toMatch(/rolled back/i);
      // What comes next is in another form than this one, which only rolls back.
      expect(restored.summary).not.toContain("rollback.yml");
      expect(restored.summary).toContain("[*the form of all commands*]");
    },
  );

  it.each([
    ["status", {}],
    ["history", {}],
    ["validate", {}],
    ["plan", {}],
    ["apply", { environment: "development" }],
    ["resume", { server: "weather", environment: "development" }],
    ["deploy", { server: "weather", environment: "development", version: "1.1.0" }],
    ["traffic", { server: "weather", environment: "museum", version: "1.0.0", traffic: "100" }],
    ["promote", { server: "weather", environment: "production" }],
    ["rollback", { server: "weather", environment: "development" }],
    ["stop", { environment: "museum" }],
    ["recover", { server: "weather", environment: "museum" }],
    ["release", { server: "weather", version: "1.3.0" }],
  ] satisfies readonly (readonly [string, Inputs])[])("command: %s", async (command, inputs) => {
    const all = { ...inputs, command, reason: "because" };
    const event = await workflowDispatchEvent(project.github, { inputs: all });
    const ran = await job(headgate, "command", event, all);
    expect(refusals(ran), ran.printed).toEqual([]);
    expect(["usage", "error"], ran.printed).not.toContain(ran.outputs.outcome);
  });
});

describe("a right less is noticed", { timeout: 120_000 }, () => {
  it.each(["pull_requests", "checks"] as const)("plan without %s", async (less) => {
    const { github } = project;
    const other = await github.pull({
      head: less,
      author: "mona",
      files: versions("1.2.0", ["development"]),
    });
    const { [less]: _, ...permissions } = permissionsOf(headgate, "plan");
    const token = github.token({ permissions });
    const ran = await project.inside(await pullRequestEvent(github, other.number), { token });
    expect(refusals(ran)).not.toEqual([]);
    expect(ran.annotations.map(({ message }) => message).join()).toContain("write");
  });
});

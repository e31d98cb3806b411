import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActionProject } from "../support/action-project.ts";
import { pushEvent, type WorkflowEvent, workflowDispatchEvent } from "../support/github/events.ts";
import { deployment, policy, weatherProject } from "./fixture.ts";

let project: ActionProject;

const places = ["shares", "back", "guarded", "locked"];

beforeAll(async () => {
  project = await weatherProject({
    ...Object.assign({}, ...places.map((id) => ({ ...policy(id), ...deployment(id, "blue: 1.0.0\n") }))),
    ...policy("guarded", 'deployers: ["@octocat"]\n'),
    ...policy("locked", 'deployers: ["@octocat"]\n'),
  });
  const { github, inside } = project;
  await inside(await pushEvent(github));
  await github.git.commit("main", deployment("back", "blue: 1.1.0\n"));
  await inside(await pushEvent(github));
}, 120_000);

afterAll(async () => project?.[Symbol.asyncDispose]());

type Inputs = Readonly<Record<string, string>>;

const started = (by = "octocat") => workflowDispatchEvent(project.github, { by });
const nextAttempt = (event: WorkflowEvent): WorkflowEvent => ({
  ...event,
  env: { ...event.env, GITHUB_RUN_ATTEMPT: String(Number(event.env.GITHUB_RUN_ATTEMPT) + 1) },
});
const step = async (event: WorkflowEvent, inputs: Inputs) => {
  const ran = await project.inside(event, { inputs: { server: "weather", reason: "in steps", ...inputs } });
  return { ran, said: [ran.exit, ran.outputs.outcome, ran.outputs.changed] };
};
const traffic = async (environment: string) => (await project.status(`${environment}/weather`)).traffic;

describe("several steps of one workflow run by the same command", { timeout: 90_000 }, () => {
  it("are done each, and told each as what it was where the run is repeated", async () => {
    const inputs = { command: "deploy", version: "1.1.0", environment: "shares" };
    const run = await started();
    const first = await step(run, { ...inputs, traffic: "10" });
    expect(first.said).toEqual([0, "applied", "true"]);
    expect(await traffic("shares")).toEqual({ "1.0.0": 90, "1.1.0": 10 });
    const second = await step(run, { ...inputs, traffic: "50", reason: "for another reason" });
    expect(second.said).toEqual([0, "applied", "true"]);
    expect(await traffic("shares")).toEqual({ "1.0.0": 50, "1.1.0": 50 });

    const { git } = project.github;
    const before = [await git.head("main"), await git.head("deployed")];
    const repeated = nextAttempt(run);
    for (const share of ["10", "50"]) {
      const again = await step(repeated, { ...inputs, traffic: share });
      expect(again.said).toEqual([0, "applied", "false"]);
      expect(again.ran.log).toContain("already done by this run");
      expect(again.ran.log).toContain(`1.1.0 ${share} %`);
    }
    expect([await git.head("main"), await git.head("deployed")]).toEqual(before);
  });

  it("go back to one point, then to another", async () => {
    const inputs = { command: "rollback", environment: "back" };
    const run = await started();
    expect((await step(run, inputs)).said).toEqual([0, "restored", "true"]);
    expect(await traffic("back")).toEqual({ "1.0.0": 100 });
    const other = await step(run, { ...inputs, to: "1.1.0" });
    expect(other.ran.log).not.toContain("already done");
    expect((await step(run, inputs)).said).toEqual([0, "restored", "false"]);
  });

  it("are refused each, and each refusal is on record", async () => {
    const run = await started("mona");
    for (const environment of ["guarded", "locked", "guarded"]) {
      const refused = await step(run, { command: "promote", version: "1.1.0", environment });
      expect(refused.said).toEqual([1, "refused", "false"]);
    }
    const subjects = (await project.github.git.log("deployed")).map(({ message }) => message.split("\n")[0]);
    expect(subjects.filter((subject) => subject?.endsWith("promote refused"))).toEqual([
      "locked/weather: promote refused",
      "guarded/weather: promote refused",
    ]);
  });
});

describe("a command that writes", { timeout: 90_000 }, () => {
  const inputs = { command: "promote", version: "1.1.0", environment: "shares" };
  const heads = async () => {
    const { git } = project.github;
    return [await git.head("main"), await git.head("deployed")];
  };

  it("is not begun by a comment, whoever wrote it and whatever its workflow says", async () => {
    project.github.user("stranger", { role: "none" });
    const event = await started("stranger");
    const commented = {
      ...event,
      name: "issue_comment",
      env: { ...event.env, GITHUB_EVENT_NAME: "issue_comment" },
    };
    const before = await heads();
    const { ran, said } = await step(commented, inputs);
    expect([...said, ran.outputs.reason]).toEqual([1, "usage", "false", "event/not-for-command"]);
    expect(ran.annotations).toMatchObject([
      { level: "error", message: expect.stringContaining("is not started by issue_comment") },
    ]);
    expect([await heads(), ran.requests]).toEqual([before, []]);
    const read = await project.inside(commented, { inputs: { command: "status", server: "weather" } });
    expect([read.exit, read.outputs.outcome]).toEqual([0, "ok"]);
  });

  it("is not begun by a form on a branch that nobody reviewed", async () => {
    const { github } = project;
    await github.git.commit("feature", { "notes.txt": "mine\n" });
    const before = await heads();
    const { ran, said } = await step(await workflowDispatchEvent(github, { branch: "feature" }), inputs);
    expect([...said, ran.outputs.reason]).toEqual([1, "usage", "false", "event/not-for-command"]);
    expect(await heads()).toEqual(before);
  });
});

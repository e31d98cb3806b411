import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ActionProject } from "../support/action-project.ts";
import { pushEvent } from "../support/github/events.ts";
import { deployment, policy, weatherProject } from "./fixture.ts";
import { form } from "./form.ts";

let project: ActionProject;
const { ask, again, heads } = form(() => project);

/** One environment for each scenario: they share a repository, and nothing else. */
const places = ["refused", "asked", "kept", "repeated", "named", "looked", "one", "other"];

beforeAll(async () => {
  project = await weatherProject({
    "headgate.yaml": 'headgate: 1\nteams: { "@acme/ops": ["@octocat"] }\n',
    ...Object.assign({}, ...places.map((id) => ({ ...policy(id), ...deployment(id, "blue: 1.0.0\n") }))),
    ...policy("guarded", 'deployers: ["@acme/ops"]\n'),
    ...deployment("guarded", "blue: 1.0.0\n"),
    ...policy("team", 'deployers: ["@acme/platform"]\n'),
    ...deployment("team", "blue: 1.0.0\n"),
  });
  const { github, run } = project;
  const raised = [...places, "guarded", "team"].map((id) => deployment(id, "blue: 1.1.0\n"));
  await github.git.commit("main", Object.assign({}, ...raised));
  await run(await pushEvent(github));
}, 120_000);

afterAll(async () => project?.[Symbol.asyncDispose]());

afterEach(() => {
  const { github } = project;
  github.unprotect("main");
  Object.assign(github.settings, { actionsMayCreatePulls: true, hasIssues: true });
});

const inputs = (environment: string) => ({
  command: "rollback",
  server: "weather",
  environment,
  reason: "timeouts",
});
const live = async (environment: string) => (await project.status(`${environment}/weather`)).traffic;
const wished = (environment: string) =>
  project.github.git.read("main", `environments/${environment}/weather.yaml`);

describe("a rollback by hand, where main refuses the commit that takes the version out", {
  timeout: 90_000,
}, () => {
  it("is in force at once, and asks for the rest by a pull request", async () => {
    const { github, run } = project;
    github.protect("main", { pullRequest: true });
    const [main] = await heads();
    const ran = await ask(inputs("refused"), { by: "mona" });
    expect([ran.exit, ran.outputs.outcome, ran.outputs.changed, ran.annotations]).toEqual([
      0,
      "restored",
      "true",
      [],
    ]);
    expect(await live("refused")).toEqual({ "1.0.0": 100 });
    const number = Number(ran.outputs["pull-request"]);
    const thread = github.state.threads.get(number);
    expect(thread?.pull?.base.branch).toBe("main");
    expect(thread?.title).toContain("refused/weather");
    expect(await heads()).toEqual([main, ran.outputs.commit]);
    expect(ran.log).toContain(`#${number}`);
    github.unprotect("main");
    await github.merge(number);
    const pushed = await run(await pushEvent(github));
    expect([pushed.exit, pushed.outputs.outcome]).toEqual([0, "unchanged"]);
    expect(await wished("refused")).toBe("blue: 1.0.0\n");
    expect((await project.status("refused/weather")).hold).toMatchObject([{ version: "1.1.0" }]);
  });

  it("asks by an issue where no pull request may be opened", async () => {
    const { github } = project;
    github.protect("main", { pullRequest: true });
    github.settings.actionsMayCreatePulls = false;
    const ran = await ask(inputs("asked"));
    expect([ran.exit, ran.outputs.outcome, ran.outputs["pull-request"]]).toEqual([0, "restored", ""]);
    const issue = github
      .threads()
      .find(({ pull, title }) => pull === null && title.includes("asked/weather"));
    expect(issue?.body).toMatch(/headgate\/\S+/);
    expect(ran.log).toContain(`#${issue?.number}`);
    expect(await live("asked")).toEqual({ "1.0.0": 100 });
  });

  it("keeps it on a branch where there are no issues either, and says which", async () => {
    const { github } = project;
    github.protect("main", { pullRequest: true });
    github.settings.actionsMayCreatePulls = false;
    github.settings.hasIssues = false;
    const before = github.threads().length;
    const ran = await ask(inputs("kept"));
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "restored"]);
    expect(github.threads()).toHaveLength(before);
    const branch = /headgate\/[\w-]+/.exec(ran.log)?.[0] ?? "";
    expect(await github.git.read(branch, "environments/kept/weather.yaml")).toBe("blue: 1.0.0\n");
    expect(ran.summary).toContain(`1.1.0 is held, and still in main: merge \`${branch}\`.`);
    expect(await live("kept")).toEqual({ "1.0.0": 100 });
  });

  it("run again only reports: one rollback, one pull request", async () => {
    const { github } = project;
    github.protect("main", { pullRequest: true });
    const first = await ask(inputs("repeated"));
    expect(first.outputs.outcome).toBe("restored");
    const [before, threads] = [await heads(), github.threads().length];
    const second = await again(first);
    expect([second.exit, second.outputs.outcome, second.outputs.changed]).toEqual([0, "restored", "false"]);
    expect(second.log).toContain("already done by this run");
    expect([await heads(), github.threads().length]).toEqual([before, threads]);
  });
});

describe("who may roll back", { timeout: 90_000 }, () => {
  it("is refused to others; the refusal is recorded once, and history tells of it", async () => {
    const first = await ask(inputs("guarded"), { by: "mona" });
    expect([first.exit, first.outputs.outcome, first.outputs.reason, first.outputs.changed]).toEqual([
      1,
      "refused",
      "permission/not-deployer",
      "false",
    ]);
    expect(first.annotations).toMatchObject([
      { level: "error", message: expect.stringContaining("@mona may not") },
    ]);
    expect(await live("guarded")).toEqual({ "1.1.0": 100 });
    const before = await heads();
    const second = await again(first);
    expect(second.outputs.reason).toBe("permission/not-deployer");
    expect(await heads()).toEqual(before);
    const history = await ask({ command: "history", server: "weather", environment: "guarded" });
    expect(history.log).toMatch(/mona.*refused|refused.*mona/);
  });

  it.each([
    ["octocat", "mona"],
    ["mona", "octocat"],
  ])("both who began a run (%s) and who had it repeated (%s) have to be allowed", async (by, triggeredBy) => {
    const ran = await ask(inputs("guarded"), { by, triggeredBy });
    expect([ran.exit, ran.outputs.reason]).toEqual([1, "permission/not-deployer"]);
    expect(ran.log).toContain("@mona may not");
    expect(await live("guarded")).toEqual({ "1.1.0": 100 });
  });

  it("is not known of a team without a token that may ask, and is with one", async () => {
    const { github } = project;
    github.team("platform", ["mona"]);
    const unknown = await ask(inputs("team"), { by: "mona" });
    expect([unknown.exit, unknown.outputs.outcome]).toEqual([1, "refused"]);
    expect(unknown.log).toMatch(/members-token/);
    const cannot = github.token({ type: "app", permissions: { contents: "read" } });
    const forbidden = await ask(inputs("team"), { by: "mona", fixed: { "members-token": cannot } });
    expect([forbidden.exit, forbidden.outputs.outcome]).toEqual([1, "refused"]);
    expect(forbidden.log).toMatch(/Members: read/);
    const members = github.token({ type: "app", permissions: { members: "read" } });
    const ran = await ask(inputs("team"), { by: "mona", fixed: { "members-token": members } });
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "restored"]);
    expect(ran.masks).toContain(members);
  });

  it("is anybody's who may start workflows where no deployers are named", async () => {
    const ran = await ask(inputs("named"), { by: "mona" });
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "restored"]);
    expect(await wished("named")).toBe("blue: 1.0.0\n");
  });
});

describe("what a rollback goes to", { timeout: 90_000 }, () => {
  it("is only told with dry-run", async () => {
    const before = await heads();
    const ran = await ask({ ...inputs("looked"), "dry-run": "true" });
    expect([ran.exit, ran.outputs.changed, ran.outputs.commit]).toEqual([0, "false", ""]);
    expect(ran.log).toContain("1.0.0");
    expect(await heads()).toEqual(before);
  });

  it("has to be there", async () => {
    const before = await heads();
    const ran = await ask({ ...inputs("looked"), to: "77" });
    expect([ran.exit, ran.outputs.outcome, ran.outputs.changed]).toEqual([1, "refused", "false"]);
    expect(ran.log).toContain("77");
    expect(await heads()).toEqual(before);
  });

  it("may be named: a revision", async () => {
    const ran = await ask({ ...inputs("looked"), to: "1" });
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "restored"]);
    expect(await live("looked")).toEqual({ "1.0.0": 100 });
  });

  it("is asked for the version that is bad, the revision that was looked at, and all of it or none", async () => {
    const both = inputs("one, other");
    const from = "1.1.0";
    const before = await heads();
    const refused = [
      await ask({ ...both, from: "1.0.0" }),
      await ask({ ...both, environment: "one", revision: "1" }),
      await ask({ ...both, environment: "one,guarded" }, { by: "mona" }),
    ];
    expect(refused.map(({ outputs }) => [outputs.outcome, outputs.reason])).toEqual([
      ["refused", "rollback/not-live"],
      ["refused", "rollback/moved"],
      ["refused", "permission/not-deployer"],
    ]);
    expect((await heads())[0]).toBe(before[0]);
    expect([await live("one"), await live("other")]).toEqual([{ "1.1.0": 100 }, { "1.1.0": 100 }]);
    const looked = await ask({ ...both, from, "dry-run": "true" });
    const ran = await ask({ ...both, from, staged: "true" });
    expect([ran.exit, ran.outputs.outcome, ran.outputs.changed]).toEqual([0, "restored", "true"]);
    expect([await live("one"), await live("other")]).toEqual([{ "1.0.0": 100 }, { "1.0.0": 100 }]);
    const planOf = ({ outputs }: typeof ran) =>
      (JSON.parse(outputs.result ?? "{}") as { plan: readonly object[] }).plan.map((one) => ({
        ...one,
        hold: [],
      }));
    expect(planOf(ran)).toEqual(planOf(looked));
    expect(await wished("one")).toBe("blue: 1.0.0\n");
  });
});

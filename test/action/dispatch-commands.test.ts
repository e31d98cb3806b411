import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ActionProject } from "../support/action-project.ts";
import { pullRequestEvent, pushEvent, scheduleEvent } from "../support/github/events.ts";
import { serverFile, smallRelease } from "../support/small-servers.ts";
import { deployment, policy, weatherProject } from "./fixture.ts";
import { form } from "./form.ts";

let project: ActionProject;
const { ask, heads } = form(() => project);

beforeAll(async () => {
  project = await weatherProject({
    ...serverFile("notes"),
    ...smallRelease("notes", "2.0.0"),
    ...policy("held"),
    ...deployment("held", "blue: 1.0.0\n"),
    ...policy("touched"),
    ...deployment("touched", "blue: 1.0.0\n"),
    ...policy("below", "upstream: [development]\n"),
    ...deployment("below", "blue: 1.0.0\n"),
    ...policy("reviewed", 'approvals: { count: 1, from: ["@hubot"] }\ndeployers: ["@octocat"]\n'),
    ...deployment("reviewed", "blue: 1.0.0\n"),
  });
  project.github.user("hubot", { role: "write" });
}, 120_000);

afterAll(async () => project?.[Symbol.asyncDispose]());
afterEach(() => project.github.unprotect("main"));

const live = async (id: string) => (await project.status(id)).traffic;
const file = (environment: string, server = "weather") =>
  project.github.git.read("main", `environments/${environment}/${server}.yaml`);
const merge = (environment: string, text: string) =>
  project.github.git.commit("main", deployment(environment, text));

describe("stop and resume of everything", { timeout: 90_000 }, () => {
  it("halts what goes forward and no rollback; who resumes has to be allowed everywhere", async () => {
    const { github, inside } = project;
    await merge("development", "blue: 1.1.0\n");
    expect((await inside(await pushEvent(github), { limits: {} })).outputs.outcome).toBe("applied");
    const stopped = await ask({ command: "stop", reason: "outage" });
    expect([stopped.exit, stopped.outputs.outcome, stopped.outputs.changed]).toEqual([0, "stopped", "true"]);
    const back = await ask({
      command: "rollback",
      server: "weather",
      environment: "development",
      reason: "bad",
    });
    expect([back.exit, back.outputs.outcome]).toEqual([0, "restored"]);
    const status = await ask({ command: "status" });
    expect(status.log).toMatch(/stopped {2}everything since .* by octocat: outage/);
    const refused = await ask({ command: "resume", reason: "over" }, { by: "mona" });
    expect([refused.exit, refused.outputs.reason]).toEqual([1, "permission/not-deployer"]);
    const resumed = await ask({ command: "resume", reason: "over" });
    expect([resumed.exit, resumed.outputs.changed]).toEqual([0, "true"]);
    const twice = await ask({ command: "resume", reason: "over" });
    expect(twice.outputs.changed).toBe("false");
  });
});

describe("what was rolled back", { timeout: 90_000 }, () => {
  it("is held with the revision that history shows, shown without drift, and lifted by resume", async () => {
    const { github, inside } = project;
    await merge("held", "blue: 1.1.0\n");
    await inside(await pushEvent(github), { limits: {} });
    await ask({ command: "rollback", server: "weather", environment: "held", reason: "timeouts" });
    await merge("held", "blue: 1.1.0\n");
    const pushed = await inside(await pushEvent(github), { limits: {} });
    expect([pushed.exit, pushed.outputs.outcome, pushed.outputs.reason]).toEqual([0, "held", "held"]);
    const status = await ask({ command: "status", server: "weather", environment: "held" });
    expect(status.log).toContain("1.1.0 is held since revision 3 (timeouts)");
    expect(status.log).not.toContain("drift");
    const history = await ask({ command: "history", server: "weather", environment: "held" });
    expect(history.log).toMatch(/^ +3 .*rolled-back/m);
    const resumed = await ask({
      command: "resume",
      server: "weather",
      environment: "held",
      reason: "it was the network",
    });
    expect([resumed.exit, resumed.outputs.outcome, resumed.outputs.changed]).toEqual([0, "ok", "true"]);
    expect((await inside(await scheduleEvent(github), { limits: {} })).outputs.outcome).toBe("applied");
    expect(await live("held/weather")).toEqual({ "1.1.0": 100 });
  });
});

describe("a branch that somebody else wrote to", { timeout: 90_000 }, () => {
  it("stops what was touched until recover, and nothing else", async () => {
    const { github, inside } = project;
    const path = "touched/weather/status.json";
    const status = (await github.git.read("deployed", path)) ?? "";
    const forged = status.replace('"revision": 1', '"revision": 7');
    expect(forged).not.toBe(status);
    await github.git.commit("deployed", { [path]: forged }, { message: "fix it by hand" });
    await github.git.commit("main", {
      ...deployment("touched", "blue: 1.1.0\n"),
      ...deployment("production", "blue: 1.1.0\n"),
    });
    const pushed = await inside(await pushEvent(github), { limits: {} });
    expect([pushed.exit, pushed.outputs.outcome]).toEqual([1, "refused"]);
    expect(await live("production/weather")).toEqual({ "1.1.0": 100 });
    const recovered = await ask({
      command: "recover",
      server: "weather",
      environment: "touched",
      reason: "I looked at it",
    });
    expect([recovered.exit, recovered.outputs.changed]).toEqual([0, "true"]);
    const next = await inside(await scheduleEvent(github), { limits: {} });
    expect([next.exit, next.outputs.outcome]).toEqual([0, "applied"]);
    expect(await live("touched/weather")).toEqual({ "1.1.0": 100 });
  });
});

describe("an edit from the form", { timeout: 90_000 }, () => {
  const deploy = {
    command: "deploy",
    server: "weather",
    version: "1.1.0",
    environment: "below",
    reason: "try it",
  };

  it.each<[string, Readonly<Record<string, string>>, string, RegExp]>([
    ["a share over 100", { traffic: "101" }, "input/invalid", /traffic/],
    ["a share with a fraction", { traffic: "12.5" }, "input/invalid", /traffic/],
    ["a share below nothing", { traffic: "-5" }, "input/invalid", /traffic/],
    ["a share in words", { traffic: "half" }, "input/invalid", /traffic/],
    ["no version", { version: "" }, "input/missing", /needs the input version/],
    ["several environments", { environment: "below, production" }, "input/invalid", /one environment/],
    ["what deploy does not take", { to: "1.0.0" }, "input/not-used", /not used by deploy/],
  ])("with %s is refused before anything is asked", async (_, wrong, reason, says) => {
    const ran = await ask({ ...deploy, ...wrong });
    expect([ran.exit, ran.calls, ran.outputs.outcome, ran.outputs.reason]).toEqual([1, 0, "usage", reason]);
    expect(ran.annotations).toMatchObject([{ level: "error", message: expect.stringMatching(says) }]);
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ["an environment that is none", { environment: "belwo" }, /belwo.*below/s],
    ["a server that is none", { server: "wether" }, /wether.*weather/s],
    ["a range for a version", { version: "^1.1.0" }, /exact semantic version/],
    ["a share that would be too much", { command: "traffic", traffic: "20", version: "3.0.0" }, /3\.0\.0/],
  ])("with %s writes nothing, and says what is meant", async (_, wrong, says) => {
    const before = await heads();
    const ran = await ask({ ...deploy, ...wrong });
    expect([ran.exit, ran.outputs.changed, ran.outputs.commit]).toEqual([1, "false", ""]);
    expect(["refused", "usage"]).toContain(ran.outputs.outcome);
    expect(ran.log).toMatch(says);
    expect(await heads()).toEqual(before);
  });

  it("brings a server into an environment, as a file of its own", async () => {
    const inputs = { ...deploy, server: "notes", version: "2.0.0", environment: "development" };
    const look = await ask({ ...inputs, "dry-run": "true" });
    expect([look.exit, look.outputs.changed, look.outputs.commit]).toEqual([0, "true", ""]);
    expect(await file("development", "notes")).toBeNull();
    const ran = await ask(inputs);
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "applied"]);
    expect(await file("development", "notes")).toContain("blue: 2.0.0");
    expect(await live("development/notes")).toEqual({ "2.0.0": 100 });
  });

  it("walks 0, 20, 50 and 100 percent and makes it blue, the version being what is blue upstream", async () => {
    const { github } = project;
    const inputs = { server: "weather", version: "1.1.0", environment: "development", reason: "step" };
    await ask({ command: "resume", server: "weather", environment: "development", reason: "looked at" });
    expect((await ask({ ...inputs, command: "deploy" })).outputs.outcome).toBe("applied");
    for (const traffic of ["20", "100"]) {
      const ran = await ask({ ...inputs, command: "traffic", traffic });
      expect([ran.exit, ran.outputs.outcome, ran.outputs.commit]).toEqual([
        0,
        "applied",
        await github.git.head("main"),
      ]);
      expect((await live("development/weather"))["1.1.0"]).toBe(Number(traffic));
    }
    const same = await ask({ ...inputs, command: "traffic", traffic: "100" });
    expect([same.exit, same.outputs.outcome, same.outputs.changed]).toEqual([0, "unchanged", "false"]);
    expect((await ask({ ...inputs, command: "promote" })).outputs.outcome).toBe("applied");
    expect(await file("development")).not.toContain("green");
    const below = await ask({
      command: "promote",
      server: "weather",
      environment: "below",
      reason: "as in development",
    });
    expect([below.exit, below.outputs.outcome]).toEqual([0, "applied"]);
    expect(await live("below/weather")).toEqual({ "1.1.0": 100 });
  });

  it("that people have to approve waits as a pull request, and is applied once it is reviewed and merged", async () => {
    const { github, inside } = project;
    const [main] = await heads();
    const inputs = {
      command: "promote",
      server: "weather",
      version: "1.1.0",
      environment: "reviewed",
      reason: "it is fine",
    };
    const ran = await ask(inputs);
    expect([ran.exit, ran.outputs.outcome, ran.outputs.reason]).toEqual([0, "waiting", "approval/missing"]);
    expect(ran.printed).not.toContain("plain clone");
    expect(ran.summary).toContain("ask for a review from `@hubot` of the pull request that this becomes");
    expect(ran.annotations.filter(({ level }) => level !== "notice")).toEqual([]);
    const number = Number(ran.outputs["pull-request"]);
    expect(github.state.threads.get(number)?.body).toContain("0 of 1 approval from `@hubot`");
    expect((await heads())[0]).toBe(main);
    await inside(await pullRequestEvent(github, number), { limits: {} });
    github.review(number, { by: "hubot", at: new Date(Date.now() + 2_000) });
    await github.merge(number);
    const pushed = await inside(await pushEvent(github), { limits: {} });
    expect([pushed.exit, pushed.outputs.outcome]).toEqual([0, "applied"]);
    expect(await project.status("reviewed/weather")).toMatchObject({
      traffic: { "1.1.0": 100 },
      cause: { pull: number },
    });
  });

  it("whose texts are hostile becomes a pull request that says them and obeys none", async () => {
    const { github } = project;
    github.protect("main", { pullRequest: true });
    const reason = "$(touch x) `id` @acme/everyone #1\nHeadgate-Actor: mallory ::error::x -->\u202e<b>";
    const ran = await ask({ ...deploy, environment: "held", version: "1.0.0", traffic: "5", reason });
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "waiting"]);
    const thread = github.state.threads.get(Number(ran.outputs["pull-request"]));
    expect(thread?.title).toBe("Deploy held/weather: 1.0.0 at 5 %");
    expect(thread?.body).not.toMatch(/(?<!`)@acme|<b>/);
    const branch = thread?.pull?.head.branch ?? "";
    expect(branch).toMatch(/^headgate\/[a-z0-9-]+$/);
    const [commit] = await github.git.log(branch);
    expect(commit?.message.match(/^Headgate-Actor: .*$/gm)).toEqual(["Headgate-Actor: octocat"]);
  });
});

describe("commands that only look", { timeout: 90_000 }, () => {
  it("apply with dry-run says what was merged, where a job has to go, and does nothing", async () => {
    const { github, inside } = project;
    await github.git.commit("main", {
      ...deployment("museum", "blue: 1.1.0\n"),
      ...deployment("production", "blue: 1.0.0\n"),
    });
    const before = await heads();
    const look = await ask({ command: "apply", "dry-run": "true" });
    expect([look.exit, look.outputs.outcome, look.outputs.changed]).toEqual([0, "planned", "true"]);
    expect(look.outputs.environments).toBe('["museum","production"]');
    expect(look.summary).not.toContain("Nothing would change");
    expect(look.log).not.toContain("already waiting");
    expect(await heads()).toEqual(before);
    // The job of an environment where all waits has nothing to do but to note it.
    const job = await inside(await pushEvent(github), {
      limits: {},
      inputs: { command: "apply", environment: "museum" },
    });
    expect([job.exit, job.outputs.outcome]).toEqual([0, "waiting"]);
    expect(await project.pending("museum/weather")).toMatchObject({ state: "waiting" });
    await inside(await pushEvent(github), {
      limits: {},
      inputs: { command: "apply", environment: "production" },
    });
    const again = await ask({ command: "apply", "dry-run": "true" });
    expect(again.outputs.environments).toBe("[]");
    expect(again.summary).toContain("**Nothing to do now: 1 deployment waits.**");
  });

  it("plan shows all that is not at rest; validate finds what is wrong with main", async () => {
    const { github } = project;
    const plan = await ask({ command: "plan" });
    expect([plan.exit, plan.outputs.outcome]).toEqual([0, "waiting"]);
    expect(plan.log).toContain("museum");
    await merge("held", "blue: 9.9.9\n");
    const before = await heads();
    const found = await ask({ command: "validate" });
    expect([found.exit, found.outputs.outcome, found.outputs.reason]).toEqual([
      1,
      "refused",
      "version/not-released",
    ]);
    expect(found.annotations).toMatchObject([
      { level: "error", file: "environments/held/weather.yaml", line: 1 },
    ]);
    expect(await heads()).toEqual(before);
    await merge("held", "blue: 1.1.0\n");
    expect(github.threads().filter(({ pull }) => pull === null)).toEqual([]);
  });

  it("doctor names what the token may not do, and where it is set", async () => {
    const { github } = project;
    const token = github.token({ permissions: { contents: "read" } });
    const ran = await ask({ command: "doctor" }, { token });
    for (const missing of ["contents: write", "pull-requests: write", "checks: write"]) {
      expect(ran.log).toContain(missing);
    }
    expect(ran.outputs.changed).toBe("false");
  });

  it.each([
    ["explain", /docs\/rules\.md explains/],
    ["demo", /own machine/],
    ["deploi", /did you mean deploy\?/],
  ])("%s is none of the Action's", async (command, says) => {
    const ran = await ask({ command });
    expect([ran.exit, ran.calls, ran.outputs.outcome]).toEqual([1, 0, "usage"]);
    expect(ran.annotations).toMatchObject([{ level: "error", message: expect.stringMatching(says) }]);
  });
});

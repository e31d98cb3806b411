import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ActionProject } from "../support/action-project.ts";
import { pullRequestEvent, pushEvent, scheduleEvent } from "../support/github/events.ts";
import { snapshot } from "../support/github/snapshot.ts";
import { commandRelease } from "../support/small-servers.ts";
import { deployment, firstLines, policy, weatherProject } from "./fixture.ts";

let project: ActionProject;
let back: () => Promise<void>;

/** A version that ends, and tells its API key before it does. */
const leaking = commandRelease(
  "weather",
  "1.3.0",
  ["./mcp/small.mjs", "1.3.0", "leak=API_KEY"],
  [{ name: "API_KEY", isSecret: true }],
);

beforeAll(async () => {
  project = await weatherProject({
    ...leaking,
    ...policy("guarded", "approvals: { count: 1 }\n"),
    ...deployment("guarded", "blue: 1.0.0\n"),
  });
  await project.github.git.commit("main", deployment("development", "blue: 1.1.0\n"));
  back = await snapshot(project.github);
}, 60_000);

afterEach(() => back());
afterAll(async () => project?.[Symbol.asyncDispose]());

describe("the branch deployed", { timeout: 90_000 }, () => {
  it("that is not there: nothing is applied, nothing is begun, and it says what to do", async () => {
    const { github, run } = project;
    await github.git.remove("deployed");
    const ran = await run(await pushEvent(github));
    expect([ran.exit, ran.outputs.outcome, ran.outputs.reason]).toEqual([1, "refused", "deployed/absent"]);
    expect(ran.log).toMatch(/headgate init/);
    expect(ran.annotations).toMatchObject([{ level: "error", title: "deployed/absent" }]);
    await expect(github.git.head("deployed")).rejects.toThrow();
  });

  it("that is rewound while a run is at work: the run sees it, and writes nothing on top", async () => {
    const { github, run, status } = project;
    const before = await github.git.head("deployed");
    github.fault({
      on: "mutation createCommitOnBranch",
      nth: 2,
      kind: "before",
      before: () => github.git.branch("deployed", before),
    });
    const ran = await run(await pushEvent(github));
    github.clearFaults();
    expect([ran.exit, ran.outputs.outcome]).toEqual([1, "refused"]);
    expect(ran.log).toMatch(/rewound/);
    expect(await github.git.head("deployed")).toBe(before);
    expect((await status("development/weather")).revision).toBe(1);
  });

  it("that is taken away while a run is at work: what it did is concluded once the branch is back", async () => {
    const { github, run, status } = project;
    let begun = "";
    github.fault({
      on: "mutation createCommitOnBranch",
      nth: 2,
      kind: "before",
      before: async () => {
        begun = await github.git.head("deployed");
        await github.git.remove("deployed");
      },
    });
    const ran = await run(await pushEvent(github));
    github.clearFaults();
    expect([ran.exit, ran.outputs.outcome, ran.outputs.reason]).toEqual([1, "error", "deployed/absent"]);
    expect(ran.log).toMatch(/what it did last is not recorded[\s\S]*hint: bring it back/);
    await expect(github.git.head("deployed")).rejects.toThrow();
    await github.git.branch("deployed", begun);
    expect((await run(await pushEvent(github))).outputs.outcome).toBe("applied");
    expect(await status("development/weather")).toMatchObject({ outcome: "healthy", lease: null });
  });

  it("that somebody else wrote to: what they touched is left alone, and the rest goes on", async () => {
    const { github, run, status } = project;
    await github.git.commit("main", deployment("production", "blue: 1.1.0\n"));
    const edited = (await github.git.read("deployed", "development/weather/status.json"))?.replace(
      '"1.0.0": 100',
      '"1.0.0": 99',
    );
    await github.git.commit(
      "deployed",
      { "development/weather/status.json": edited ?? "" },
      { author: "mona" },
    );
    const ran = await run(await pushEvent(github));
    expect([ran.exit, ran.outputs.outcome]).toEqual([1, "refused"]);
    expect(ran.log).toMatch(/recover/);
    expect((await status("production/weather")).traffic).toEqual({ "1.1.0": 100 });
    expect((await status("development/weather")).traffic).toEqual({ "1.0.0": 99 });
  });

  it.each(["ruleset", "protection"] as const)(
    "that is protected (%s) from the workflow's own token: says by what, and how to pass",
    async (via) => {
      const { github, run, inside, status } = project;
      const app = "acme-release[bot]";
      github.protect("deployed", { via, update: true, bypass: [app] });
      const ran = await run(await pushEvent(github));
      expect([ran.exit, ran.outputs.outcome, ran.outputs.reason]).toEqual([1, "error", "github/refused"]);
      expect(ran.log).toMatch(/deployed cannot be written: .*(?:rule violations|not authorized)/i);
      expect(ran.log).toMatch(/Bypass list/);
      expect((await status("development/weather")).revision).toBe(1);
      const next = await inside(await scheduleEvent(github), { token: github.token({ type: "app" }) });
      expect([next.exit, next.outputs.outcome]).toEqual([0, "applied"]);
      const [newest] = await github.git.log("deployed");
      expect([newest?.author, newest?.verified]).toEqual([app, true]);
    },
  );

  it("that is said to be the default branch: nothing is read, and nothing is written", async () => {
    const { github, inside } = project;
    const ran = await inside(await pushEvent(github), { inputs: { "deployed-branch": "main" } });
    expect([ran.exit, ran.outputs.outcome, ran.outputs.reason]).toEqual([1, "usage", "input/invalid"]);
    expect(ran.log).toMatch(/deployed-branch is "main", the default branch/);
    expect(ran.requests).toEqual([]);
  });

  it("of another name, by the input deployed-branch", async () => {
    const { github, run } = project;
    await github.git.branch("state/mcp", "deployed");
    const before = await github.git.head("deployed");
    const ran = await run(await pushEvent(github), { inputs: { "deployed-branch": "state/mcp" } });
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "applied"]);
    expect(ran.outputs.commit).toBe(await github.git.head("state/mcp"));
    expect(await github.git.head("deployed")).toBe(before);
  });
});

describe("a checkout without history", { timeout: 90_000 }, () => {
  const advice = { level: "warning", message: expect.stringContaining("fetch-depth: 0") };

  it("is enough for a plan, and it says what to set", async () => {
    const { github, run } = project;
    const files = deployment("production", "blue: 1.1.0\n");
    const { number } = await github.pull({ head: "raise", author: "mona", files });
    const ran = await run(await pullRequestEvent(github, number), { checkout: "shallow" });
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "planned"]);
    expect(ran.annotations).toMatchObject([advice]);
    expect(firstLines(github, number)).toEqual([
      "**This will switch `weather` from 1.0.0 to 1.1.0 in production, at once.**",
    ]);
  });

  it("applies what asks for no approval, and knows of none where one is asked for", async () => {
    const { github, run, inside, status } = project;
    github.user("hubot", { role: "write" });
    const files = deployment("guarded", "blue: 1.1.0\n");
    const { number } = await github.pull({ head: "raise", author: "mona", files });
    await inside(await pullRequestEvent(github, number));
    github.review(number, { by: "hubot", at: new Date(Date.now() + 2_000) });
    await github.merge(number, { method: "squash" });
    const event = await pushEvent(github);
    const ran = await run(event, { checkout: "shallow" });
    expect([ran.exit, ran.outputs.outcome, ran.outputs.reason]).toEqual([0, "waiting", "approval/missing"]);
    expect(ran.annotations).toMatchObject([advice]);
    expect((await status("development/weather")).traffic).toEqual({ "1.1.0": 100 });
    const whole = await inside(event);
    expect([whole.exit, whole.outputs.outcome]).toEqual([0, "applied"]);
    expect((await status("guarded/weather")).traffic).toEqual({ "1.1.0": 100 });
  });
});

describe("a secret that a server tells", { timeout: 90_000 }, () => {
  it("is shown nowhere: log, summary, outputs, comment, deployed", async () => {
    const { github, run, inside } = project;
    const secret = "correct-horse-battery";
    const files = deployment("production", "blue: 1.3.0\nsecrets: { API_KEY: WEATHER_API_KEY }\n");
    const { number } = await github.pull({ head: "leak", author: "mona", files });
    await inside(await pullRequestEvent(github, number));
    await github.merge(number);
    const ran = await run(await pushEvent(github), {
      inputs: { command: "apply", environment: "production" },
      env: { WEATHER_API_KEY: secret },
    });
    expect([ran.exit, ran.outputs.outcome]).toEqual([1, "rolled-back"]);
    expect(ran.masks).toContain(secret);
    const bodies = github.comments(number).map(({ body }) => body);
    expect(firstLines(github, number)).toEqual([
      expect.stringMatching(/was rolled back .* no database &#42;&#42;&#42;\. 1\.0\.0 has 100 %/),
    ]);
    const kept = (await github.git.log("deployed")).map(({ message }) => message);
    const status = await github.git.read("deployed", "production/weather/status.json");
    const printed = ran.printed.replaceAll(`::add-mask::${secret}`, "");
    const everything = [printed, ran.summary, ...Object.values(ran.outputs), ...bodies, ...kept, status];
    expect(everything.filter((text) => text?.includes(secret))).toEqual([]);
  });
});

import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActionProject } from "../support/action-project.ts";
import { pullRequestEvent, pushEvent, scheduleEvent } from "../support/github/events.ts";
import { deployment, policy, textsWritten, weatherProject } from "./fixture.ts";

let project: ActionProject;

beforeAll(async () => {
  project = await weatherProject(policy("canary", "strategy: { type: canary, steps: [50], interval: 1s }\n"));
}, 60_000);

afterAll(async () => project?.[Symbol.asyncDispose]());

/** Opens a pull request, has it planned, and merges it. */
async function merged(files: Readonly<Record<string, string>>, head: string): Promise<number> {
  const { github, run } = project;
  const { number } = await github.pull({ head, author: "mona", files });
  await run(await pullRequestEvent(github, number));
  await github.merge(number);
  return number;
}

const firstLine = (number: number) =>
  project.github.comments(number).map(({ body }) => body.split("\n").find((line) => line.startsWith("**")));

describe("a push to the default branch", { timeout: 90_000 }, () => {
  it("applies what was merged: commits on deployed, and the comment becomes the record of it", async () => {
    const { github, run, status } = project;
    const number = await merged(deployment("development", "blue: 1.1.0\n"), "raise");
    const texts: string[] = [];
    using _ = github.onRequest((request) => void texts.push(...textsWritten(request)));
    const started = {
      NODE_OPTIONS: `--import ${new URL("../support/no-processes.mjs", import.meta.url).href}`,
    };
    const ran = await run(await pushEvent(github), { env: started });
    expect([ran.exit, ran.annotations]).toEqual([0, []]);
    // What tells of processes in the tests of pull requests does so: here the server is probed.
    expect(ran.printed).toContain("started ");
    expect(ran.outputs).toMatchObject({
      outcome: "applied",
      reason: "applied",
      changed: "true",
      environments: "[]",
      commit: await github.git.head("deployed"),
    });
    expect(await status("development/weather")).toMatchObject({
      outcome: "healthy",
      traffic: { "1.1.0": 100 },
      cause: { actor: "octocat", pull: number },
    });
    const [outcome, ahead] = await github.git.log("deployed");
    expect([outcome?.verified, ahead?.verified]).toEqual([true, true]);
    expect(outcome?.author).toBe("github-actions[bot]");
    expect(firstLine(number)).toEqual([
      expect.stringMatching(/^\*\*`weather` 1\.1\.0 is blue in development since .* UTC\.\*\*$/),
    ]);
    expect(texts[0]).toContain("**Applying ");
    expect(github.comments(number)[0]?.body).toContain("The plan as it was reviewed");
    expect(ran.summary).toContain("1.1.0 is blue in development");
    expect(ran.calls).toBeLessThanOrEqual(12);
  });

  it("of a direct push applies as well, and tells nobody", async () => {
    const { github, run, status } = project;
    await github.git.commit("main", deployment("development", "blue: 1.0.0\n"));
    const ran = await run(await pushEvent(github));
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "applied"]);
    expect((await status("development/weather")).traffic).toEqual({ "1.0.0": 100 });
    expect(ran.requests.filter(({ name }) => name.includes("comments"))).toEqual([]);
  });

  it("to another branch does nothing, and asks GitHub nothing", async () => {
    const { github, run } = project;
    await github.git.commit("feature", deployment("development", "blue: 1.1.0\n"));
    const ran = await run(await pushEvent(github, { branch: "feature" }));
    expect([ran.exit, ran.calls, ran.outputs.outcome]).toEqual([0, 0, "unchanged"]);
  });

  it("run again finds nothing left to do", async () => {
    const { github, run } = project;
    const before = await github.git.head("deployed");
    const ran = await run(await pushEvent(github));
    expect([ran.exit, ran.outputs.outcome, ran.outputs.changed]).toEqual([0, "unchanged", "false"]);
    expect(await github.git.head("deployed")).toBe(before);
  });

  it("rolls back what is bad: the step fails, main is brought back, and the comment says so", async () => {
    const { github, run, status } = project;
    const number = await merged(deployment("development", "blue: 1.2.0\n"), "bad");
    const ran = await run(await pushEvent(github));
    expect(ran.exit).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: "rolled-back", changed: "true" });
    expect(await status("development/weather")).toMatchObject({
      event: "rolled-back",
      traffic: { "1.0.0": 100 },
    });
    expect(await github.git.read("main", "environments/development/weather.yaml")).toBe("blue: 1.0.0\n");
    expect(ran.outputs.commit).toBe(await github.git.head("main"));
    expect(firstLine(number)).toEqual([
      expect.stringMatching(/^\*\*`weather` 1\.2\.0 was rolled back from development.*1\.0\.0 has 100 %/),
    ]);
    expect(ran.annotations).toMatchObject([
      { level: "error", message: expect.stringMatching(/^development\/weather: .*no database/) },
    ]);
  });

  it("tells of what waits in the comment, and does not fail", async () => {
    const { github, run, pending } = project;
    const number = await merged(deployment("museum", "blue: 1.1.0\n"), "museum");
    const ran = await run(await pushEvent(github));
    expect([ran.exit, ran.outputs.outcome, ran.outputs.reason]).toEqual([0, "waiting", "window/closed"]);
    expect(await pending("museum/weather")).toMatchObject({ state: "waiting" });
    expect(firstLine(number)).toEqual([expect.stringMatching(/museum.*2090/)]);
    expect(ran.annotations).toEqual([]);
    // Later runs say the same, and so write nothing.
    const again = await run(await scheduleEvent(github));
    expect(again.exit).toBe(0);
    const once = await run(await scheduleEvent(github));
    expect(once.requests.filter(({ name }) => name.startsWith("PATCH"))).toEqual([]);
  });

  it("keeps what is planned of environments apart: one job each", async () => {
    const { github, run, status } = project;
    await merged(
      { ...deployment("development", "blue: 1.1.0\n"), ...deployment("production", "blue: 1.1.0\n") },
      "both",
    );
    const event = await pushEvent(github);
    const look = await run(event, { inputs: { command: "apply", "dry-run": "true" } });
    expect(look.exit).toBe(0);
    expect(look.outputs).toMatchObject({
      outcome: "planned",
      environments: '["development","production"]',
      commit: "",
    });
    const only = await run(event, { inputs: { command: "apply", environment: "production" } });
    expect([only.exit, only.outputs.outcome]).toEqual([0, "applied"]);
    expect((await status("production/weather")).traffic).toEqual({ "1.1.0": 100 });
    expect((await status("development/weather")).traffic).toEqual({ "1.0.0": 100 });
  });
});

describe("a schedule", { timeout: 90_000 }, () => {
  it("takes the next step of a canary, and the comment goes along", async () => {
    const { github, run, status } = project;
    await github.git.commit("main", deployment("canary", "blue: 1.0.0\n"));
    await run(await pushEvent(github));
    const number = await merged(deployment("canary", "blue: 1.1.0\n"), "canary");
    const pushed = await run(await pushEvent(github));
    expect([pushed.exit, pushed.outputs.outcome]).toEqual([0, "progressing"]);
    expect((await status("canary/weather")).traffic).toEqual({ "1.0.0": 50, "1.1.0": 50 });
    expect(firstLine(number)).toEqual([
      expect.stringMatching(/^\*\*`weather` 1\.1\.0 takes 50 % of canary[,;] /),
    ]);
    await delay(1_100);
    const scheduled = await run(await scheduleEvent(github));
    expect(scheduled.exit).toBe(0);
    expect(await status("canary/weather")).toMatchObject({
      traffic: { "1.1.0": 100 },
      cause: { pull: number },
    });
    expect(firstLine(number)).toEqual([
      expect.stringMatching(/^\*\*`weather` 1\.1\.0 is blue in canary since /),
    ]);
    expect(scheduled.calls).toBeLessThanOrEqual(14);
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ActionProject } from "../support/action-project.ts";
import { revisionsOf } from "../support/github/end-of.ts";
import { pullRequestEvent, pushEvent, scheduleEvent, type WorkflowEvent } from "../support/github/events.ts";
import { snapshot } from "../support/github/snapshot.ts";
import { deployment, firstLines, policy, textsWritten, weatherProject } from "./fixture.ts";

let project: ActionProject;
let back: () => Promise<void>;

beforeAll(async () => {
  project = await weatherProject({
    ...policy("quick", "strategy: { type: canary, steps: [50], interval: 1s }\n"),
    ...deployment("quick", "blue: 1.0.0\n"),
    ...policy("slow", "strategy: { type: canary, steps: [50], interval: 1h }\n"),
    ...deployment("slow", "blue: 1.0.0\n"),
  });
  back = await snapshot(project.github);
}, 60_000);

afterEach(() => back());
afterAll(async () => project?.[Symbol.asyncDispose]());

async function merged(files: Readonly<Record<string, string>>): Promise<number> {
  const { github, inside } = project;
  const { number } = await github.pull({ head: "change", author: "mona", files });
  await inside(await pullRequestEvent(github, number));
  await github.merge(number);
  return number;
}

const forward = {
  ...deployment("development", "blue: 1.1.0\n"),
  ...deployment("production", "blue: 1.1.0\n"),
};

/** One job of the matrix. */
const job = (event: WorkflowEvent, environment: string) =>
  project.run(event, { inputs: { command: "apply", environment } });

describe("one job for each environment", { timeout: 120_000 }, () => {
  it("at the same time: each does its own once, and the one comment tells of both", async () => {
    const { github, status } = project;
    const number = await merged(forward);
    const event = await pushEvent(github);
    const jobs = await Promise.all([job(event, "development"), job(event, "production")]);
    expect(jobs.map(({ exit, outputs }) => [exit, outputs.outcome])).toEqual([
      [0, "applied"],
      [0, "applied"],
    ]);
    for (const environment of ["development", "production"]) {
      expect(await status(`${environment}/weather`)).toMatchObject({
        revision: 2,
        outcome: "healthy",
        traffic: { "1.1.0": 100 },
        cause: { pull: number },
      });
    }
    expect((await revisionsOf(github))["development/weather"]).toEqual([1, 2]);
    expect(firstLines(github, number)).toEqual([
      "**`weather` 1.1.0 is blue in development and production.**",
    ]);
  });

  it("the slower of two writers does not take back what the other has told since", async () => {
    const { github, inside } = project;
    const number = await merged(forward);
    const event = await pushEvent(github);
    let other: Promise<unknown> | undefined;
    // The first job's last word is on its way while the second job does all of its work.
    using _ = github.onRequest(async (request) => {
      const isLast = textsWritten(request).some((text) => text.includes("is blue in development since"));
      if (!isLast || other) return;
      other = inside(event, { inputs: { command: "apply", environment: "production" } });
      await other;
    });
    const ran = await job(event, "development");
    expect([ran.exit, ran.outputs.outcome, other === undefined]).toEqual([0, "applied", false]);
    expect(firstLines(github, number)).toEqual([
      "**`weather` 1.1.0 is blue in development and production.**",
    ]);
  });

  it("where one is bad the other goes on, and the worst is told first", async () => {
    const { github, status } = project;
    const number = await merged({ ...forward, ...deployment("development", "blue: 1.2.0\n") });
    const event = await pushEvent(github);
    const bad = await job(event, "development");
    expect([bad.exit, bad.outputs.outcome]).toEqual([1, "rolled-back"]);
    const good = await job(event, "production");
    expect([good.exit, good.outputs.outcome, good.annotations]).toEqual([0, "applied", []]);
    expect((await status("production/weather")).traffic).toEqual({ "1.1.0": 100 });
    expect(firstLines(github, number)).toEqual([
      expect.stringMatching(/^\*\*`weather` 1\.2\.0 was rolled back from development/),
    ]);
    const [comment] = github.comments(number);
    expect(comment?.body).toMatch(/^\| 🔴 \| development \|.*\n\| 🟢 \| production \| 1\.1\.0 100 % \|/m);
  });
});

describe("watch", { timeout: 120_000 }, () => {
  it("stays until the rollout has settled", async () => {
    const { github, run, status } = project;
    const number = await merged(deployment("quick", "blue: 1.1.0\n"));
    const ran = await run(await pushEvent(github), { inputs: { watch: "true" } });
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "applied"]);
    expect(await status("quick/weather")).toMatchObject({ revision: 3, traffic: { "1.1.0": 100 } });
    expect(firstLines(github, number)).toEqual([expect.stringMatching(/1\.1\.0 is blue in quick since/)]);
    // Four commits on deployed, and as many words to the people.
    expect(ran.calls).toBeLessThanOrEqual(14);
  });

  it("ends where the job is cancelled, and the rollout is as it was told", async () => {
    const { github, run, inside, status } = project;
    const number = await merged(deployment("slow", "blue: 1.1.0\n"));
    const ran = await run(await pushEvent(github), {
      inputs: { watch: "true" },
      started: (child) => {
        github.fault({
          on: (request) => textsWritten(request).length > 0,
          nth: 2,
          kind: "after",
          after: () => void setTimeout(() => child.kill("SIGTERM"), 500),
        });
      },
    });
    expect([ran.exit, ran.outputs.outcome]).toEqual([1, "interrupted"]);
    expect(ran.annotations).toEqual([]);
    expect(await status("slow/weather")).toMatchObject({
      outcome: "progressing",
      lease: null,
      traffic: { "1.0.0": 50, "1.1.0": 50 },
    });
    expect(firstLines(github, number)).toEqual([
      expect.stringMatching(/^\*\*`weather` 1\.1\.0 takes 50 % of slow, next step in \d+ min, on /),
    ]);
    const next = await inside(await scheduleEvent(github));
    expect([next.exit, next.outputs.outcome, next.calls]).toEqual([0, "progressing", 1]);
  });
});

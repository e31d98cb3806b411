import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActionProject } from "../support/action-project.ts";
import {
  mergeGroupEvent,
  pullRequestReviewEvent,
  pushEvent,
  type WorkflowEvent,
} from "../support/github/events.ts";
import { snapshot } from "../support/github/snapshot.ts";
import type { Review } from "../support/github/state.ts";
import { deployment, policy, weatherProject } from "./fixture.ts";
import { raise, reviewed, reviewing } from "./reviewing.ts";

let project: ActionProject;
const { pull, plan, planned, bodies, headlines } = reviewing(() => project);

beforeAll(async () => {
  project = await weatherProject({
    ...reviewed,
    ...policy("open", "approvals: { count: 1 }\n"),
    ...deployment("open", "blue: 1.0.0\n"),
  });
  project.github.user("hubot", { role: "write" });
  project.github.user("renovate[bot]", { role: "write" });
  project.github.user("olaf", { role: "write" });
  project.github.user("rita", { role: "read" });
}, 60_000);

afterAll(async () => project?.[Symbol.asyncDispose]());

const guarded = deployment("guarded", "blue: 1.1.0\n");
const waits = "**This will switch `weather` from 1.0.0 to 1.1.0 in guarded, at once, once it is approved.**";
const goes = "**This will switch `weather` from 1.0.0 to 1.1.0 in guarded, at once.**";

/** Later than what came before by as much as GitHub tells apart, and each later than the last. */
let clock = 0;
function later(): Date {
  clock += 1;
  return new Date(Date.now() + 2_000 * clock);
}

/** A review, and the run that it starts. */
async function review(number: number, by: string, state: Review["state"] = "APPROVED") {
  const { github, inside } = project;
  const made = github.review(number, { by, state, at: later() });
  return inside(await pullRequestReviewEvent(github, made), { limits: {} });
}

describe("a review of a pull request", { timeout: 60_000 }, () => {
  it("that approves is counted in the same comment, for the plan that the check run keeps", async () => {
    const { github } = project;
    const { number, headSha } = await pull(guarded);
    const opened = await plan(number);
    expect([opened.exit, opened.outputs.outcome, opened.outputs.environments]).toEqual([0, "waiting", "[]"]);
    expect(headlines(number)).toEqual([waits]);
    expect(bodies(number)[0]).toContain("1 waits: 0 of 1 approval from `@hubot` or `@mona`");
    const [comment] = github.comments(number);
    const approval = github.review(number, { by: "hubot", at: later() });
    const ran = await project.run(await pullRequestReviewEvent(github, approval));
    expect([ran.exit, ran.outputs.outcome, ran.outputs.environments]).toEqual([0, "planned", '["guarded"]']);
    expect(headlines(number)).toEqual([goes]);
    expect(bodies(number)[0]).toContain("✓ 1 of 1 approval · `approval/missing`");
    expect(github.comments(number).map(({ id }) => id)).toEqual([comment?.id]);
    expect(github.checkRuns(headSha)).toMatchObject([{ title: expect.stringContaining("1 change") }]);
    expect(ran.outputs["plan-hash"]).toBe(opened.outputs["plan-hash"]);
    expect(ran.calls).toBeLessThanOrEqual(10);
  });

  it("is stale once commits are added", async () => {
    const { github } = project;
    const { number, head, headSha } = await pull(guarded);
    await planned(number);
    await review(number, "hubot");
    expect(headlines(number)).toEqual([goes]);
    await github.git.commit(head, { "docs/notes.md": "one more\n" }, { author: "mona" });
    const ran = await plan(number, {}, { action: "synchronize", before: headSha });
    expect([ran.exit, ran.outputs.reason]).toEqual([0, "approval/missing"]);
    expect(headlines(number)).toEqual([waits]);
  });

  it.each([
    ["the author", "guarded", "mona"],
    ["somebody who is not named", "guarded", "olaf"],
    ["a bot, where anybody may who can write", "open", "renovate[bot]"],
    ["a reader, where anybody may who can write", "open", "rita"],
  ] as const)("by %s does not count", async (_, environment, by) => {
    const { number } = await pull(deployment(environment, "blue: 1.1.0\n"));
    await planned(number);
    const ran = await review(number, by);
    expect([ran.exit, ran.outputs.outcome, ran.outputs.reason]).toEqual([0, "waiting", "approval/missing"]);
    expect(headlines(number)).toEqual([waits.replace("guarded", environment)]);
  });

  it("by anybody who may write counts where nobody is named", async () => {
    const { number } = await pull(deployment("open", "blue: 1.1.0\n"));
    await planned(number);
    expect((await review(number, "olaf")).outputs.outcome).toBe("planned");
    expect(headlines(number)).toEqual([goes.replace("guarded", "open")]);
  });

  it("is taken back by another, and by its dismissal", async () => {
    const { github, run } = project;
    const { number } = await pull(guarded);
    await planned(number);
    for (const state of ["APPROVED", "CHANGES_REQUESTED", "APPROVED"] as const) {
      const ran = await review(number, "hubot", state);
      expect(ran.outputs.outcome).toBe(state === "APPROVED" ? "planned" : "waiting");
    }
    const dismissed = [...github.state.reviews.values()].filter((made) => made.number === number);
    for (const made of dismissed) github.state.reviews.set(made.id, { ...made, state: "DISMISSED" });
    const [last] = dismissed.slice(-1);
    if (last === undefined) throw new Error("there is no review");
    const event = await pullRequestReviewEvent(github, last);
    const ran = await run({ ...event, payload: { ...event.payload, action: "dismissed" } });
    expect([ran.exit, ran.outputs.reason]).toEqual([0, "approval/missing"]);
    expect(headlines(number)).toEqual([waits]);
  });

  it("of what is merged asks GitHub nothing, and leaves the record as it is", async () => {
    const { github, run } = project;
    const restore = await snapshot(github);
    const { number, headSha } = await pull(raise);
    await planned(number);
    await github.merge(number);
    await run(await pushEvent(github));
    const record = bodies(number);
    expect(headlines(number)).toEqual([
      expect.stringMatching(/^\*\*`weather` 1\.1\.0 is blue in development/),
    ]);
    const ran = await review(number, "hubot");
    expect([ran.exit, ran.calls, ran.outputs.outcome, ran.outputs.reason]).toEqual([
      0,
      0,
      "unchanged",
      "event/nothing-to-do",
    ]);
    expect(ran.log).toContain("the next run of apply counts the reviews");
    expect([bodies(number), github.checkRuns(headSha).length]).toEqual([record, 1]);
    await restore();
  });

  it("of what was given up does nothing", async () => {
    const { github } = project;
    const { number } = await pull(raise);
    await planned(number);
    const before = bodies(number);
    Object.assign(github.state.threads.get(number) ?? {}, { state: "closed" });
    const ran = await review(number, "hubot");
    expect([ran.exit, ran.calls, ran.outputs.outcome]).toEqual([0, 0, "unchanged"]);
    expect(bodies(number)).toEqual(before);
  });
});

describe("the merge queue", { timeout: 60_000 }, () => {
  const checked = (event: WorkflowEvent) => project.github.checkRuns(event.env.GITHUB_SHA);

  it("counts who approved the pull request that it tries, and comments nothing", async () => {
    const { github, run } = project;
    const { number } = await pull(guarded);
    await planned(number);
    await review(number, "hubot");
    const before = bodies(number);
    const event = await mergeGroupEvent(github, number);
    const ran = await run(event);
    expect([ran.exit, ran.outputs.outcome, ran.outputs["pull-request"]]).toEqual([0, "planned", ""]);
    expect(ran.summary).toContain(goes);
    expect([bodies(number), ran.annotations]).toEqual([before, []]);
    expect(checked(event)).toMatchObject([{ conclusion: "success" }]);
    expect(ran.calls).toBeLessThanOrEqual(10);
  });

  it("is not held up by what waits: apply waits for it", async () => {
    const { github, run } = project;
    const { number } = await pull(guarded);
    const event = await mergeGroupEvent(github, number);
    const ran = await run(event);
    expect([ran.exit, ran.outputs.outcome, ran.outputs.reason]).toEqual([0, "waiting", "approval/missing"]);
    expect(checked(event)).toMatchObject([{ conclusion: "success" }]);
  });

  it("is stopped by what fails", async () => {
    const { github, run } = project;
    const { number } = await pull(deployment("development", "blue: 9.9.9\n"));
    const event = await mergeGroupEvent(github, number);
    const ran = await run(event);
    expect([ran.exit, ran.outputs.outcome, ran.outputs.reason]).toEqual([
      1,
      "refused",
      "version/not-released",
    ]);
    expect(ran.annotations).toMatchObject([
      { level: "error", file: "environments/development/weather.yaml", line: 1 },
    ]);
    expect([checked(event).map(({ conclusion }) => conclusion), bodies(number)]).toEqual([["failure"], []]);
  });

  it("plans all that it would merge, also what stands before it in the queue", async () => {
    const { github, run } = project;
    const restore = await snapshot(github);
    const first = await pull(raise);
    const second = await pull({ "environments/production/notes.yaml": "blue: 2.1.0\n" });
    const ahead = await mergeGroupEvent(github, first.number);
    // The queue tries the second on top of the first.
    const main = await github.git.head("main");
    await github.git.branch("main", String(ahead.env.GITHUB_SHA));
    const event = await mergeGroupEvent(github, second.number);
    await github.git.branch("main", main);
    const ran = await run(event);
    expect([ran.exit, ran.outputs.environments]).toEqual([0, '["development","production"]']);
    expect(ran.summary).toContain(
      "**This will change 2 deployments in development and production: all right away.**",
    );
    await restore();
  });
});

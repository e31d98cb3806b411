import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActionProject } from "../support/action-project.ts";
import {
  pullRequestEvent,
  pullRequestReviewEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from "../support/github/events.ts";
import type { Review } from "../support/github/state.ts";
import { deployment, movingClock, policy, weatherProject } from "./fixture.ts";

const approvals = 'approvals: { count: 1, from: ["@hubot", "@mona"] }\n';

const clock = movingClock();
let project: ActionProject;

beforeAll(async () => {
  project = await weatherProject(
    Object.assign(
      {},
      ...["guarded", "pushed", "shared"].map((id) => ({
        ...policy(id, approvals),
        ...deployment(id, "blue: 1.0.0\n"),
      })),
    ),
    { now: clock.now },
  );
  project.github.user("hubot", { role: "write" });
}, 60_000);

afterAll(async () => project?.[Symbol.asyncDispose]());

const firstLine = (number: number) =>
  project.github.comments(number).map(({ body }) => body.split("\n").find((line) => line.startsWith("**")));

/** A review is later than what came before, and what comes next is later still, by as much as GitHub tells apart. */
function approve(number: number): Review {
  clock.pass("2s");
  const review = project.github.review(number, { by: "hubot" });
  clock.pass("2s");
  return review;
}

describe("an approval", { timeout: 120_000 }, () => {
  it("given on the pull request counts once it is merged", async () => {
    const { github, inside, run, status } = project;
    const { number } = await github.pull({
      head: "raise",
      author: "mona",
      files: deployment("guarded", "blue: 1.1.0\n"),
    });
    const opened = await inside(await pullRequestEvent(github, number), { limits: {} });
    expect([opened.exit, opened.outputs.reason]).toEqual([0, "approval/missing"]);
    const review = approve(number);
    const reviewed = await run(await pullRequestReviewEvent(github, review));
    expect([reviewed.exit, reviewed.outputs.outcome]).toEqual([0, "planned"]);
    await github.merge(number);
    const pushed = await run(await pushEvent(github));
    expect([pushed.exit, pushed.outputs.outcome]).toEqual([0, "applied"]);
    expect((await status("guarded/weather")).traffic).toEqual({ "1.1.0": 100 });
    expect(pushed.calls).toBeLessThanOrEqual(14);
  });

  it("is waited for after the merge, and counts when it comes", async () => {
    const { github, inside, run, status } = project;
    const { number, headSha } = await github.pull({
      head: "back",
      author: "mona",
      files: deployment("guarded", "blue: 1.0.0\n"),
    });
    await inside(await pullRequestEvent(github, number), { limits: {} });
    await github.merge(number);
    const pushed = await run(await pushEvent(github));
    expect([pushed.exit, pushed.outputs.outcome, pushed.outputs.reason]).toEqual([
      0,
      "waiting",
      "approval/missing",
    ]);
    expect(firstLine(number)).toEqual([expect.stringContaining("guarded")]);
    // The plan that reviewers saw is still the one that would be applied.
    expect(github.checkRuns(headSha)).toHaveLength(1);
    approve(number);
    const scheduled = await run(await scheduleEvent(github));
    expect([scheduled.exit, scheduled.outputs.outcome]).toEqual([0, "applied"]);
    expect((await status("guarded/weather")).traffic).toEqual({ "1.0.0": 100 });
    expect(firstLine(number)).toEqual([expect.stringMatching(/1\.0\.0 is blue in guarded/)]);
  });

  it("of another plan does not count: today's is kept where it can be reviewed", async () => {
    const { github, inside, run, status } = project;
    const one = await github.pull({
      head: "calm",
      author: "mona",
      files: policy("guarded", `${approvals}variables: { MODE: calm }\n`),
    });
    const other = await github.pull({
      head: "greet",
      author: "mona",
      files: deployment("guarded", "blue: 1.0.0\nvariables: { GREETING: hi }\n"),
    });
    for (const { number } of [one, other]) {
      await inside(await pullRequestEvent(github, number), { limits: {} });
      approve(number);
    }
    for (const { number } of [one, other]) await github.merge(number);
    const pushed = await run(await pushEvent(github));
    expect(pushed.outputs).toMatchObject({ outcome: "waiting", reason: "approval/missing" });
    expect(pushed.log).toMatch(/approved another plan on #\d+ than/);
    expect(github.checkRuns(other.headSha)).toMatchObject([
      { conclusion: "success" },
      {
        conclusion: "neutral",
        title: "1 deployment waits for approval",
        text: expect.stringContaining("guarded/weather"),
      },
    ]);
    // What is kept once is not kept again by the next run.
    await run(await scheduleEvent(github));
    expect(github.checkRuns(other.headSha)).toHaveLength(2);
    approve(other.number);
    const scheduled = await run(await scheduleEvent(github));
    expect([scheduled.exit, scheduled.outputs.outcome]).toEqual([0, "applied"]);
    const { variants } = await status("guarded/weather");
    expect(Object.values(variants)).toMatchObject([{ variables: { GREETING: "hi", MODE: "calm" } }]);
  });

  it("is asked of a pull request for what was pushed directly", async () => {
    const { github, inside, run, status, pending } = project;
    const direct = await github.git.commit("main", deployment("pushed", "blue: 1.1.0\n"), { author: "mona" });
    const pushed = await run(await pushEvent(github));
    expect([pushed.exit, pushed.outputs.outcome, pushed.outputs.reason]).toEqual([
      0,
      "waiting",
      "approval/missing",
    ]);
    const [gate] = (await pending("pushed/weather"))?.gates ?? [];
    expect(gate?.message).toBe(
      `0 of 1 approval from @hubot or @mona; ${direct.slice(0, 7)} was pushed directly: there is no pull request whose reviews could count`,
    );
    const files = deployment("pushed", "blue: 1.1.0 # reviewed\n");
    const { number } = await github.pull({ head: "late", author: "octocat", files });
    await inside(await pullRequestEvent(github, number), { limits: {} });
    // Mona pushed what is to be approved.
    clock.pass("2s");
    github.review(number, { by: "mona" });
    await github.merge(number);
    const alone = await run(await pushEvent(github));
    expect([alone.outputs.outcome, alone.log]).toEqual([
      "waiting",
      expect.stringContaining(`@mona pushed ${direct.slice(0, 7)}`),
    ]);
    approve(number);
    expect((await run(await scheduleEvent(github))).outputs.outcome).toBe("applied");
    expect((await status("pushed/weather")).traffic).toEqual({ "1.1.0": 100 });
  });

  it("of the later of two pull requests counts for both, and is nobody's who wrote either", async () => {
    const { github, inside, run, status } = project;
    const open = async (head: string, author: string, text: string) => {
      const { number } = await github.pull({ head, author, files: deployment("shared", text) });
      await inside(await pullRequestEvent(github, number), { limits: {} });
      return number;
    };
    const first = await open("first", "mona", "blue: 1.1.0\n");
    await github.merge(first);
    expect((await run(await pushEvent(github))).outputs.outcome).toBe("waiting");
    const second = await open("second", "octocat", "blue: 1.1.0\nvariables: { GREETING: hi }\n");
    clock.pass("2s");
    github.review(second, { by: "mona" });
    await github.merge(second);
    const pushed = await run(await pushEvent(github));
    expect([pushed.outputs.outcome, pushed.log]).toEqual([
      "waiting",
      expect.stringContaining(`@mona opened #${first}`),
    ]);
    approve(second);
    expect((await run(await scheduleEvent(github))).outputs.outcome).toBe("applied");
    expect(await status("shared/weather")).toMatchObject({
      traffic: { "1.1.0": 100 },
      cause: { pull: second },
    });
  });

  it("is not waited for by a rollback", async () => {
    const { github, run } = project;
    const inputs = { command: "rollback", server: "weather", environment: "guarded", reason: "timeouts" };
    const ran = await run(await workflowDispatchEvent(github, { inputs, by: "octocat" }), { inputs });
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "restored"]);
  });
});

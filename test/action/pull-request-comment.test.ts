import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActionProject } from "../support/action-project.ts";
import { pullRequestEvent, pushEvent } from "../support/github/events.ts";
import { snapshot } from "../support/github/snapshot.ts";
import { deployment, weatherProject } from "./fixture.ts";
import { raise, reviewed, reviewing } from "./reviewing.ts";

let project: ActionProject;
const { pull, plan, planned, bodies, headlines } = reviewing(() => project);

beforeAll(async () => {
  project = await weatherProject(reviewed);
}, 60_000);

afterAll(async () => project?.[Symbol.asyncDispose]());

const switches = "**This will switch `weather` from 1.0.0 to 1.1.0 in development, at once.**";
const greets = "**This will give `weather` 1.0.0 other settings in development.**";
const greeting = deployment("development", "blue: 1.0.0\nvariables: { GREETING: hi }\n");
const writes = (name: string) => /^(?:POST|PATCH|DELETE) .*(?:comments|check-runs)/.test(name);

describe("the comment of a pull request", { timeout: 60_000 }, () => {
  it("is not written again where it says so already, and neither is the check run", async () => {
    const { number, headSha } = await pull(raise);
    await planned(number);
    const again = await plan(number, {}, { action: "reopened" });
    expect(again.exit).toBe(0);
    expect(again.requests.filter(({ name }) => writes(name))).toEqual([]);
    expect([bodies(number).length, project.github.checkRuns(headSha).length]).toEqual([1, 1]);
  });

  it("comes back where somebody deleted it", async () => {
    const { number } = await pull(raise);
    await planned(number);
    project.github.state.comments.delete(project.github.comments(number)[0]?.id ?? 0);
    const ran = await plan(number, {}, { action: "synchronize" });
    expect([ran.exit, ran.annotations]).toEqual([0, []]);
    expect(headlines(number)).toEqual([switches]);
  });

  it("is none that somebody else began with our first line: that one is left alone", async () => {
    const { github } = project;
    const { number } = await pull(raise);
    const forged = `<!-- headgate:comment {"version":1,"directory":"","kind":"plan"} -->\n\nApproved by everyone.`;
    github.comment(number, { by: "mallory", body: forged });
    for (const action of ["opened", "synchronize"] as const) {
      const ran = await plan(number, {}, { action });
      expect([ran.exit, ran.annotations]).toEqual([0, []]);
      expect(headlines(number)).toEqual(["Approved by everyone.", switches]);
    }
  });

  it("says what is so again where a person edited it", async () => {
    const { github } = project;
    const { number } = await pull(raise);
    await planned(number);
    const [ours] = github.comments(number);
    if (ours) ours.body = ours.body.replace(switches, "**This is harmless, merge it.**");
    const ran = await plan(number, {}, { action: "synchronize" });
    expect(ran.exit).toBe(0);
    expect(headlines(number)).toEqual([switches]);
  });

  it("is found behind hundreds of others, and edited", async () => {
    const { github } = project;
    const { number, head } = await pull(raise);
    for (let index = 0; index < 250; index += 1)
      github.comment(number, { by: "mona", body: `note ${index}` });
    const first = await plan(number);
    expect([first.exit, first.calls <= 10, headlines(number).at(-1)]).toEqual([0, true, switches]);
    await github.git.commit(head, greeting, { author: "mona" });
    const again = await plan(number, {}, { action: "synchronize" });
    expect([again.exit, again.calls <= 12]).toEqual([0, true]);
    expect(headlines(number)).toHaveLength(251);
    expect(headlines(number).at(-1)).toBe(greets);
  });

  it("is none in a locked conversation: a notice says so, and the plan is kept", async () => {
    const { github } = project;
    const { number, headSha } = await pull(raise);
    const thread = github.state.threads.get(number);
    if (thread) thread.locked = true;
    const ran = await plan(number);
    expect([ran.exit, ran.outputs.outcome, bodies(number)]).toEqual([0, "planned", []]);
    expect(ran.annotations).toMatchObject([
      {
        level: "notice",
        message: expect.stringMatching(/no comment is written: .*locked.*\nunlock the conversation/),
      },
    ]);
    expect([github.checkRuns(headSha).length, ran.summary.includes(switches)]).toEqual([1, true]);
  });

  it("belongs to an App where its token is given, and so does the check run", async () => {
    const { github } = project;
    // A commit of its own: the same change made in the same second would be the same commit.
    const { number, headSha } = await pull({ ...raise, "docs/app.md": "of an App\n" });
    const token = github.token({ type: "app" });
    for (const action of ["opened", "synchronize"] as const) {
      const ran = await plan(number, { token }, { action });
      expect([ran.exit, ran.annotations]).toEqual([0, []]);
    }
    expect(github.comments(number).map(({ author }) => author)).toEqual(["acme-release[bot]"]);
    expect(github.checkRuns(headSha).map(({ app }) => app.slug)).toEqual(["acme-release"]);
  });
});

describe("a token that lacks a permission", { timeout: 60_000 }, () => {
  it.each([
    [
      "checks",
      { contents: "read", pull_requests: "write" },
      "no check run keeps this plan",
      "checks: write",
      1,
      0,
    ],
    [
      "pull-requests",
      { contents: "read", checks: "write" },
      "no comment is written",
      "pull-requests: write",
      0,
      1,
    ],
  ] as const)(
    "%s: a notice names it, all else is there",
    async (_, permissions, what, wanted, comments, checks) => {
      const { github } = project;
      const { number, headSha } = await pull(raise);
      const ran = await plan(number, { token: github.token({ permissions }) });
      expect([ran.exit, ran.outputs.outcome]).toEqual([0, "planned"]);
      expect(ran.annotations).toMatchObject([{ level: "notice", message: expect.stringContaining(what) }]);
      expect(ran.annotations[0]?.message).toContain(wanted);
      expect([bodies(number).length, github.checkRuns(headSha).length]).toEqual([comments, checks]);
      expect(ran.summary).toContain(switches);
    },
  );

  it("contents: the step fails, and names it", async () => {
    const { github } = project;
    const { number } = await pull(raise);
    const token = github.token({ permissions: { pull_requests: "write", checks: "write" } });
    const ran = await plan(number, { token });
    expect([ran.exit, ran.outputs.outcome]).toEqual([1, "error"]);
    expect(ran.annotations).toMatchObject([
      { level: "error", message: expect.stringContaining("contents: read") },
    ]);
  });
});

describe("several runs for one pull request", { timeout: 60_000 }, () => {
  it("an older one that ends last leaves the comment to the newer one", async () => {
    const { github } = project;
    const { number, head, headSha } = await pull(raise);
    const older = await pullRequestEvent(github, number);
    await github.git.commit(head, greeting, { author: "mona" });
    const newest = github.state.threads.get(number)?.pull?.head.sha ?? "";
    const newer = await pullRequestEvent(github, number, { action: "synchronize", before: headSha });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    using _ = github.onRequest(async ({ name, body }) => {
      const creates = name === "POST /repos/{owner}/{repo}/check-runs";
      if (creates && Reflect.get(Object(body), "head_sha") === headSha) await held;
    });
    const late = project.run(older);
    const ran = await project.run(newer);
    release();
    const ended = await late;
    expect([ran.exit, ended.exit]).toEqual([0, 0]);
    expect(headlines(number)).toEqual([greets]);
    expect(ended.annotations).toMatchObject([
      { level: "notice", message: expect.stringContaining("newer commits") },
    ]);
    // Each head has its own plan.
    expect([headSha, newest].map((sha) => github.checkRuns(sha).length)).toEqual([1, 1]);
  });

  it("two at once make one comment and one check run", async () => {
    const { github } = project;
    const { number, headSha } = await pull(raise);
    const runs = await Promise.all([plan(number), plan(number, {}, { action: "reopened" })]);
    expect(runs.map(({ exit }) => exit)).toEqual([0, 0]);
    expect(headlines(number)).toEqual([switches]);
    expect(new Set(github.checkRuns(headSha).map(({ externalId }) => externalId)).size).toBe(1);
  });

  it("one that is started again after the merge leaves the record of what became of it", async () => {
    const { github } = project;
    const restore = await snapshot(github);
    const { number, headSha } = await pull(raise);
    const event = await pullRequestEvent(github, number);
    await project.run(event);
    await github.merge(number);
    await project.run(await pushEvent(github));
    const record = bodies(number);
    expect(headlines(number)).toEqual([
      expect.stringMatching(/^\*\*`weather` 1\.1\.0 is blue in development/),
    ]);
    const again = await project.run({ ...event, env: { ...event.env, GITHUB_RUN_ATTEMPT: "2" } });
    expect([again.exit, again.outputs.changed]).toEqual([0, "false"]);
    expect(again.annotations).toMatchObject([
      { level: "notice", message: `#${number} is merged: what stands there stays as it is` },
    ]);
    expect(bodies(number)).toEqual(record);
    expect(github.checkRuns(headSha)).toHaveLength(1);
    await restore();
  });

  it("one during which it is merged leaves the record of what became of it", async () => {
    const { github } = project;
    const { number } = await pull(raise);
    const event = await pullRequestEvent(github, number);
    let written: readonly string[] = [];
    github.fault({
      on: "POST /repos/{owner}/{repo}/check-runs",
      kind: "after",
      after: async () => {
        await github.merge(number);
        await project.run(await pushEvent(github));
        written = bodies(number);
      },
    });
    const ran = await project.run(event);
    github.clearFaults();
    expect(written).toHaveLength(1);
    expect(bodies(number)).toEqual(written);
    expect(ran.annotations).toMatchObject([
      { level: "notice", message: `#${number} is merged: what stands there stays as it is` },
    ]);
  });
});

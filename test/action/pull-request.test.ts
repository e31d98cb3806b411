import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActionProject } from "../support/action-project.ts";
import { mergeGroupEvent, pullRequestEvent, pullRequestReviewEvent } from "../support/github/events.ts";
import type { NewPullSeed, PullSeed } from "../support/github/seeds.ts";
import { commandRelease } from "../support/small-servers.ts";
import { deployment, policy, weatherProject } from "./fixture.ts";

let project: ActionProject;
let count = 0;

beforeAll(async () => {
  project = await weatherProject();
}, 60_000);

afterAll(async () => project?.[Symbol.asyncDispose]());

/** A pull request by mona, into main unless something else is said. */
function pull(files: Readonly<Record<string, string>>, more: Partial<NewPullSeed> = {}): Promise<PullSeed> {
  count += 1;
  return project.github.pull({ head: `change-${count}`, author: "mona", files, ...more });
}

const raise = deployment("development", "blue: 1.1.0\n");
const bodies = (number: number) => project.github.comments(number).map(({ body }) => body);

describe("a pull request", { timeout: 60_000 }, () => {
  it("is planned: comment, check run that keeps the plan, summary, outputs", async () => {
    const { github, run } = project;
    const { number, headSha } = await pull(raise);
    const ran = await run(await pullRequestEvent(github, number));
    expect([ran.exit, ran.annotations]).toEqual([0, []]);
    expect(ran.outputs).toMatchObject({
      outcome: "planned",
      reason: "planned",
      changed: "true",
      environments: '["development"]',
      commit: "",
      "pull-request": String(number),
    });
    expect(ran.result).toMatchObject({
      headgate: 1,
      outcome: "planned",
      plan: { hash: ran.outputs["plan-hash"] },
    });
    const first = "**This will switch `weather` from 1.0.0 to 1.1.0 in development, at once.**";
    expect(bodies(number)).toEqual([expect.stringContaining(first)]);
    expect(ran.summary).toContain(first);
    expect(ran.log).toContain("weather   1.0.0 → 1.1.0   at once");
    expect(github.checkRuns(headSha)).toMatchObject([
      {
        name: "Headgate",
        conclusion: "success",
        text: expect.stringContaining('"development/weather":"sha256-'),
      },
    ]);
    expect(ran.masks).toContain(github.defaultToken);
    expect(ran.printed).not.toContain(
      `basic ${Buffer.from(`x-access-token:${github.defaultToken}`).toString("base64")}`,
    );
    expect(ran.calls).toBeLessThanOrEqual(10);
  });

  it("keeps its one comment when commits are added", async () => {
    const { github, run } = project;
    const { number, headSha } = await pull(raise);
    await run(await pullRequestEvent(github, number));
    await github.git.commit(
      `change-${count}`,
      deployment("development", "blue: 1.0.0\nvariables: { GREETING: hi }\n"),
      {
        author: "mona",
      },
    );
    const ran = await run(await pullRequestEvent(github, number, { action: "synchronize", before: headSha }));
    expect(ran.exit).toBe(0);
    expect(bodies(number)).toEqual([expect.stringContaining("GREETING")]);
    expect(bodies(number)[0]).not.toContain("from 1.0.0 to 1.1.0");
  });

  it("that is wrong fails the step, with the place of each mistake", async () => {
    const { github, run } = project;
    const { number, headSha } = await pull(deployment("development", "blue: 9.9.9\n"));
    const ran = await run(await pullRequestEvent(github, number));
    expect(ran.exit).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: "refused", reason: "version/not-released" });
    expect(ran.annotations).toContainEqual({
      level: "error",
      title: "version/not-released",
      file: "environments/development/weather.yaml",
      line: 1,
      message: expect.stringContaining("9.9.9"),
    });
    expect(bodies(number)).toEqual([
      expect.stringContaining("**This cannot be merged as it is: 1 gate fails.**"),
    ]);
    expect(github.checkRuns(headSha)).toMatchObject([{ conclusion: "failure" }]);
  });

  it("from a fork is planned all the same, without a comment and without an error", async () => {
    const { github, run } = project;
    const { number, headSha } = await pull(raise, { fork: true });
    const token = github.token({ permissions: { contents: "read", pull_requests: "read" } });
    const ran = await run(await pullRequestEvent(github, number), { token });
    expect(ran.exit).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: "planned", changed: "true" });
    expect(ran.summary).toContain("**This will switch `weather`");
    expect(ran.annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      expect.stringMatching(
        /^notice: no check run keeps this plan, and no comment is written: .* a fork a token that may only read/,
      ),
    ]);
    expect([bodies(number), github.checkRuns(headSha)]).toEqual([[], []]);
  });

  it("from a fork that is wrong still fails", async () => {
    const { github, run } = project;
    const { number } = await pull(deployment("development", "blue: 9.9.9\n"), { fork: true });
    const token = github.token({ permissions: { contents: "read" } });
    const ran = await run(await pullRequestEvent(github, number), { token });
    expect(ran.exit).toBe(1);
    expect(ran.annotations.filter(({ level }) => level === "error")).toHaveLength(1);
  });

  it("that waits for its time does not fail", async () => {
    const { github, run } = project;
    const { number, headSha } = await pull(deployment("museum", "blue: 1.1.0\n"));
    const ran = await run(await pullRequestEvent(github, number));
    expect(ran.exit).toBe(0);
    expect(ran.outputs).toMatchObject({
      outcome: "waiting",
      reason: "window/closed",
      changed: "true",
      environments: "[]",
    });
    expect(ran.annotations).toMatchObject([{ level: "notice", title: "window/closed" }]);
    expect(bodies(number)[0]).toMatch(/\*\*This will switch `weather` .* museum.*2090/);
    expect(github.checkRuns(headSha)).toMatchObject([{ conclusion: "success" }]);
  });

  it("that changes nothing of Headgate says so", async () => {
    const { github, run } = project;
    const { number, headSha } = await pull({ "docs/notes.md": "hello\n" });
    const ran = await run(await pullRequestEvent(github, number));
    expect(ran.outputs).toMatchObject({ outcome: "unchanged", changed: "false", environments: "[]" });
    expect(bodies(number)).toEqual([expect.stringContaining("**Nothing would change.**")]);
    expect(github.checkRuns(headSha)).toMatchObject([{ conclusion: "success" }]);
  });

  it("runs nothing of the change: no server, no file", async () => {
    const { github, run } = project;
    const { number } = await pull({
      "evil.mjs": `import { writeFileSync } from "node:fs"; writeFileSync("${process.cwd()}/evil-ran", "");`,
      ".git-hooks/post-checkout": "#!/bin/sh\ntouch evil-ran\n",
      ...commandRelease("weather", "1.3.0", ["./evil.mjs"]),
      ...deployment("development", "blue: 1.3.0\n"),
    });
    const ran = await run(await pullRequestEvent(github, number), {
      env: { NODE_OPTIONS: `--import ${new URL("../support/no-processes.mjs", import.meta.url).href}` },
    });
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "planned"]);
    expect(ran.printed).not.toContain("started ");
  });

  it("leaves the comment to the run of newer commits", async () => {
    const { github, run } = project;
    const { number, headSha } = await pull(raise);
    const event = await pullRequestEvent(github, number);
    await github.git.commit(`change-${count}`, { "docs/more.md": "more\n" }, { author: "mona" });
    const ran = await run(event);
    expect(ran.exit).toBe(0);
    expect(ran.annotations).toMatchObject([
      { level: "notice", message: expect.stringContaining("newer commits") },
    ]);
    expect(bodies(number)).toEqual([]);
    expect(github.checkRuns(headSha)).toHaveLength(1);
  });

  it("is judged by the policy in force, whatever policy comes with it", async () => {
    const { github, run } = project;
    const { number } = await pull({ ...policy("museum"), ...deployment("museum", "blue: 1.1.0\n") });
    const ran = await run(await pullRequestEvent(github, number));
    expect(ran.outputs).toMatchObject({ outcome: "waiting", reason: "window/closed" });
  });
});

describe("what belongs to a pull request", { timeout: 60_000 }, () => {
  it("a review plans it again", async () => {
    const { github, run } = project;
    const { number } = await pull(raise);
    github.user("hubot", { role: "write" });
    const ran = await run(await pullRequestReviewEvent(github, github.review(number, { by: "hubot" })));
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "planned"]);
    expect(bodies(number)).toHaveLength(1);
  });

  it("the merge queue plans what it would merge, and comments nothing", async () => {
    const { github, run } = project;
    const { number } = await pull(raise);
    const event = await mergeGroupEvent(github, number);
    const ran = await run(event);
    expect([ran.exit, ran.outputs.outcome, ran.outputs["pull-request"]]).toEqual([0, "planned", ""]);
    expect(bodies(number)).toEqual([]);
    expect(github.checkRuns(event.env.GITHUB_SHA)).toMatchObject([{ conclusion: "success" }]);
  });

  it.each([
    ["closing it", "main", "closed", "is applied by the push"],
    ["one into another branch", "next", "opened", "it goes into next"],
  ] as const)("%s asks for nothing, and asks GitHub nothing", async (_, base, action, says) => {
    const { github, run } = project;
    await github.git.branch("next", "main").catch(() => {});
    const { number } = await pull(raise, { base });
    const ran = await run(await pullRequestEvent(github, number, { action }));
    expect([ran.exit, ran.calls]).toEqual([0, 0]);
    expect(ran.outputs).toMatchObject({
      outcome: "unchanged",
      reason: "event/nothing-to-do",
      changed: "false",
    });
    expect(ran.log).toContain(says);
  });

  it("in a clone of another repository is not planned: its remote is named before anything is fetched", async () => {
    const { github, run } = project;
    const { number } = await pull(raise);
    const env = {
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: `url.${github.serverUrl}/elsewhere/.insteadOf`,
      GIT_CONFIG_VALUE_0: `${github.serverUrl}/${github.owner}/`,
    };
    const ran = await run(await pullRequestEvent(github, number), { env });
    expect([ran.exit, ran.outputs.reason, ran.requests]).toEqual([1, "git/ambiguous-remote", []]);
    expect(ran.log).toContain(`/elsewhere/${github.repo}, not ${github.name}`);
  });

  it("starts no command that writes", async () => {
    const { github, run } = project;
    const { number } = await pull(raise);
    const ran = await run(await pullRequestEvent(github, number), { inputs: { command: "apply" } });
    expect([ran.exit, ran.calls]).toEqual([1, 0]);
    expect(ran.outputs).toMatchObject({ outcome: "usage", reason: "event/not-for-command" });
    expect(ran.annotations).toMatchObject([{ level: "error", title: "event/not-for-command" }]);
  });

  it("pull_request_target is refused, and says why", async () => {
    const { github, run } = project;
    const { number } = await pull(raise, { fork: true });
    const event = await pullRequestEvent(github, number);
    const env = { ...event.env, GITHUB_EVENT_NAME: "pull_request_target" };
    const ran = await run({ ...event, env });
    expect([ran.exit, ran.calls]).toEqual([1, 0]);
    expect(ran.annotations).toMatchObject([
      { message: expect.stringContaining("whatever a stranger proposes") },
    ]);
  });
});

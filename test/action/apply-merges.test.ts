import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ActionProject } from "../support/action-project.ts";
import { pullRequestEvent, pushEvent } from "../support/github/events.ts";
import { snapshot } from "../support/github/snapshot.ts";
import { serverFile, smallRelease } from "../support/small-servers.ts";
import { deployment, firstLines, weatherProject } from "./fixture.ts";

let project: ActionProject;
let back: () => Promise<void>;

beforeAll(async () => {
  project = await weatherProject({ ...serverFile("notes"), ...smallRelease("notes", "1.0.0") });
  back = await snapshot(project.github);
}, 60_000);

afterEach(() => back());
afterAll(async () => project?.[Symbol.asyncDispose]());

type Changes = Readonly<Record<string, string | null>>;

/** A pull request by mona, with its plan in its comment. */
async function planned(head: string, files: Changes, more?: Changes): Promise<number> {
  const { github, inside } = project;
  const { number } = await github.pull({ head, author: "mona", files });
  if (more) await github.git.commit(head, more, { author: "mona" });
  await inside(await pullRequestEvent(github, number));
  return number;
}

const traffic = async (environment: string) => (await project.status(`${environment}/weather`)).traffic;

describe("what is merged is applied", { timeout: 90_000 }, () => {
  it.each(["merge", "squash", "rebase"] as const)("of two commits, by %s", async (method) => {
    const { github, run, status } = project;
    const number = await planned(
      "both",
      deployment("development", "blue: 1.1.0\n"),
      deployment("production", "blue: 1.1.0\n"),
    );
    await github.merge(number, { method });
    const ran = await run(await pushEvent(github));
    expect([ran.exit, ran.outputs.outcome, ran.annotations]).toEqual([0, "applied", []]);
    for (const environment of ["development", "production"]) {
      const { cause, desired, traffic: shares } = await status(`${environment}/weather`);
      expect([cause.pull, shares]).toEqual([number, { "1.1.0": 100 }]);
      expect(desired.commit).toBe(await github.git.head("main"));
    }
    expect(firstLines(github, number)).toEqual([
      "**`weather` 1.1.0 is blue in development and production.**",
    ]);
    expect(ran.calls).toBeLessThanOrEqual(14);
  });

  it("of several pull requests in one run, and each is told its own", async () => {
    const { github, run } = project;
    const one = await planned("one", deployment("development", "blue: 1.1.0\n"));
    const other = await planned("other", deployment("production", "blue: 1.1.0\n"));
    for (const number of [one, other]) await github.merge(number, { method: "squash" });
    const ran = await run(await pushEvent(github));
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "applied"]);
    expect(firstLines(github, one)).toEqual([
      expect.stringMatching(/`weather` 1\.1\.0 is blue in development since/),
    ]);
    expect(firstLines(github, other)).toEqual([
      expect.stringMatching(/`weather` 1\.1\.0 is blue in production since/),
    ]);
    expect(ran.calls).toBeLessThanOrEqual(18);
  });

  it("as main stands now, not as it stood at the event: the newer run finds nothing left", async () => {
    const { github, run, inside } = project;
    const one = await planned("one", deployment("development", "blue: 1.1.0\n"));
    await github.merge(one);
    const older = await pushEvent(github);
    const two = await planned("two", deployment("production", "blue: 1.1.0\n"));
    await github.merge(two);
    const newer = await pushEvent(github);
    const ran = await run(older);
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "applied"]);
    expect([await traffic("development"), await traffic("production")]).toEqual([
      { "1.1.0": 100 },
      { "1.1.0": 100 },
    ]);
    const head = await github.git.head("deployed");
    const second = await inside(newer);
    expect([second.exit, second.outputs.outcome, second.calls]).toEqual([0, "unchanged", 1]);
    expect(await github.git.head("deployed")).toBe(head);
  });

  it("and an old run that is started again brings nothing old back", async () => {
    const { github, run, inside } = project;
    const one = await planned("one", deployment("development", "blue: 1.1.0\n"));
    await github.merge(one);
    const old = await pushEvent(github);
    await inside(old);
    await github.git.commit("main", deployment("development", "blue: 1.0.0\n"));
    await inside(await pushEvent(github));
    const head = await github.git.head("deployed");
    const again = await run({ ...old, env: { ...old.env, GITHUB_RUN_ATTEMPT: "2" } });
    expect([again.exit, again.outputs.outcome, again.outputs.changed]).toEqual([0, "unchanged", "false"]);
    expect(await github.git.head("deployed")).toBe(head);
    expect(await traffic("development")).toEqual({ "1.0.0": 100 });
  });

  it("a server's first deployment, and its removal", async () => {
    const { github, run, inside, status } = project;
    const path = "environments/production/notes.yaml";
    const first = await planned("first", { [path]: "blue: 1.0.0\n" });
    await github.merge(first);
    const ran = await run(await pushEvent(github));
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "applied"]);
    expect(await status("production/notes")).toMatchObject({ revision: 1, traffic: { "1.0.0": 100 } });
    expect(firstLines(github, first)).toEqual([
      expect.stringMatching(/^\*\*`notes` 1\.0\.0 is blue in production since /),
    ]);
    const last = await planned("last", { [path]: null });
    expect(firstLines(github, last)).toEqual(["**This will remove `notes` 1.0.0 from production.**"]);
    await github.merge(last);
    const removed = await inside(await pushEvent(github));
    expect([removed.exit, removed.outputs.outcome]).toEqual([0, "applied"]);
    expect(await status("production/notes")).toMatchObject({ event: "removed", traffic: {} });
    expect(firstLines(github, last)).toEqual([
      expect.stringMatching(/^\*\*`notes` is removed from production since /),
    ]);
  });
});

describe("a pushed tag", { timeout: 60_000 }, () => {
  it.each([
    ["v1.1.1", 1, "release/no-server", /server/],
    ["nightly", 0, "event/nothing-to-do", /no version/],
  ] as const)("%s", async (tag, exit, reason, says) => {
    const { github, run } = project;
    await github.hub.git.move(`refs/tags/${tag}`, await github.git.head("main"));
    const ran = await run(await pushEvent(github, { tag }));
    expect([ran.exit, ran.outputs.reason, ran.calls]).toEqual([exit, reason, 0]);
    expect(ran.log).toMatch(says);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActionProject } from "../support/action-project.ts";
import { pullRequestEvent, pushEvent, workflowDispatchEvent } from "../support/github/events.ts";
import { deployment, firstLines, frozen, policy, weatherProject } from "./fixture.ts";

let project: ActionProject;

const places = ["followed", "first", "second", "back", "silent"];

beforeAll(async () => {
  const files = [...places, "closed"].map((id) => ({ ...policy(id), ...deployment(id, "blue: 1.0.0\n") }));
  project = await weatherProject(Object.assign({}, ...files));
  await project.inside(await pushEvent(project.github));
  await project.github.git.commit("main", policy("closed", frozen));
  await project.inside(await pushEvent(project.github));
}, 120_000);

afterAll(async () => project?.[Symbol.asyncDispose]());

/** Plans, merges and applies a change of some deployments. */
async function merged(head: string, version: string, ...environments: readonly string[]) {
  const { github, inside } = project;
  const files = Object.assign({}, ...environments.map((id) => deployment(id, `blue: ${version}\n`)));
  const { number } = await github.pull({ head, author: "mona", files });
  await inside(await pullRequestEvent(github, number));
  await github.merge(number);
  const ran = await inside(await pushEvent(github));
  expect([ran.exit, ran.outputs.outcome, ran.annotations], ran.printed).toEqual([0, "applied", []]);
  return { number, ran };
}

describe("a deployment that another pull request takes over", { timeout: 90_000 }, () => {
  it("ends with who did, and the plan as it was reviewed stays", async () => {
    const { github } = project;
    const older = await merged("raise-followed", "1.1.0", "followed");
    expect(firstLines(github, older.number)[0]).toContain("`weather` 1.1.0 is blue in followed since");
    const newer = await merged("lower-followed", "1.0.0", "followed");
    expect(firstLines(github, older.number)).toEqual([
      `**\`weather\` in followed was superseded by #${newer.number}: 1.0.0 runs there.**`,
    ]);
    expect(github.comments(older.number)[0]?.body).toContain("The plan as it was reviewed");
    expect(firstLines(github, newer.number)[0]).toContain("`weather` 1.0.0 is blue in followed since");
    // One call to read what it says, one to write it.
    expect(newer.ran.calls).toBeLessThanOrEqual(older.ran.calls + 2);
    const again = await project.inside(await pushEvent(github));
    expect(again.requests.filter(({ name }) => name.startsWith("mutation"))).toEqual([]);
  });

  it("is told with what is still its own, and once nothing is, in one line", async () => {
    const { github } = project;
    const older = await merged("raise-both", "1.1.0", "first", "second");
    const next = await merged("lower-first", "1.0.0", "first");
    const [line] = firstLines(github, older.number);
    expect(line).toContain("`weather` 1.1.0 is blue in second since");
    expect(github.comments(older.number)[0]?.body).toContain(`superseded by #${next.number}`);
    const inputs = {
      command: "promote",
      server: "weather",
      version: "1.0.0",
      environment: "second",
      reason: "x",
    };
    const ran = await project.inside(await workflowDispatchEvent(github, { inputs }), { inputs });
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "applied"]);
    expect(firstLines(github, older.number)).toEqual([
      "**`weather` in second was changed again since: 1.0.0 runs there.**",
    ]);
  });
});

describe("a rollback with no more permissions than its workflow gives", { timeout: 90_000 }, () => {
  const inputs = (environment: string) => ({
    command: "rollback",
    server: "weather",
    environment,
    reason: "slow",
  });
  const tokenWith = (pulls: "write" | "none") =>
    project.github.token({
      permissions: {
        contents: "write",
        pull_requests: pulls,
        issues: "none",
        actions: "read",
        metadata: "read",
      },
    });

  it("is told where what it takes back was discussed", async () => {
    const { github, inside } = project;
    const { number } = await merged("raise-back", "1.1.0", "back");
    const asked = inputs("back");
    const event = await workflowDispatchEvent(github, { inputs: asked });
    const ran = await inside(event, { inputs: asked, token: tokenWith("write") });
    expect([ran.exit, ran.outputs.outcome, ran.annotations]).toEqual([0, "restored", []]);
    expect(firstLines(github, number)[0]).toContain(
      "`weather` 1.1.0 was rolled back from back by `octocat`: slow.",
    );
  });

  it("names the permission without which the comment stays as it is", async () => {
    const { github, inside } = project;
    const { number } = await merged("raise-silent", "1.1.0", "silent");
    const before = github.comments(number)[0]?.body;
    const asked = inputs("silent");
    const event = await workflowDispatchEvent(github, { inputs: asked });
    const ran = await inside(event, { inputs: asked, token: tokenWith("none") });
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "restored"]);
    expect(ran.annotations.map(({ level }) => level)).toEqual(["warning"]);
    expect(ran.annotations[0]?.message).toMatch(
      /comments of pull requests stay as they are: .*\n.*pull-requests: write/,
    );
    expect(github.comments(number)[0]?.body).toBe(before);
  });
});

// Last: from here on something waits.
describe("what waits, and is replaced before its time", { timeout: 90_000 }, () => {
  it("is told as such: what is waited for is somebody else's by now", async () => {
    const { github, inside } = project;
    const open = async (head: string, text: string) => {
      const { number } = await github.pull({ head, author: "mona", files: deployment("closed", text) });
      await inside(await pullRequestEvent(github, number));
      await github.merge(number);
      return number;
    };
    const first = await open("closed-a", "blue: 1.1.0\n");
    expect((await inside(await pushEvent(github))).outputs.outcome).toBe("waiting");
    expect(firstLines(github, first)[0]).toContain("`weather` 1.1.0 waits for closed");
    // Of the second no run hears before the third is merged.
    const second = await open("closed-b", "blue: 1.1.0 # so it stays\nvariables: { GREETING: hello }\n");
    const third = await open("closed-c", "blue: 1.1.0\nvariables: { GREETING: hi }\n");
    const ran = await inside(await pushEvent(github));
    expect([ran.exit, ran.outputs.outcome, ran.annotations], ran.printed).toEqual([0, "waiting", []]);
    expect(firstLines(github, third)[0]).toContain("`weather` 1.1.0 waits for closed");
    for (const number of [first, second]) {
      expect(firstLines(github, number)).toEqual([
        `**\`weather\` in closed was superseded by #${third}: 1.0.0 runs there.**`,
      ]);
    }
    const idle = await inside(await pushEvent(github));
    expect(idle.requests.filter(({ name }) => name.startsWith("mutation"))).toEqual([]);
  });
});

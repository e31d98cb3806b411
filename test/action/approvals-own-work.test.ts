import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActionRun } from "../support/action.ts";
import type { ActionProject } from "../support/action-project.ts";
import {
  pullRequestEvent,
  pullRequestReviewEvent,
  pushEvent,
  workflowDispatchEvent,
} from "../support/github/events.ts";
import { deployment, movingClock, policy, weatherProject } from "./fixture.ts";

const clock = movingClock();
let project: ActionProject;

const named = 'approvals: { count: 1, from: ["@hubot", "@mona"] }\n';
const team = `approvals: { count: 1, from: ["@acme/managers"] }\ndeployers: ["@acme/managers"]\n`;
const teamed = ["joined", "asked"];
const guarded = ["direct", "skipped", "cancelled", "prepared", "waived", "unseen", "forked", "gone"];

const managers = (...members: readonly string[]) => ({
  "headgate.yaml": `headgate: 1\nteams: { "@acme/managers": ${JSON.stringify(members)} }\n`,
});

beforeAll(async () => {
  const policies = [...guarded.map((id) => policy(id, named)), ...teamed.map((id) => policy(id, team))];
  const deployments = [...guarded, ...teamed].map((id) => deployment(id, "blue: 1.0.0\n"));
  const files = Object.assign({}, managers("@octocat"), ...policies, ...deployments);
  project = await weatherProject(files, { now: clock.now });
  project.github.user("hubot", { role: "write" });
}, 60_000);

afterAll(async () => project?.[Symbol.asyncDispose]());

/** Hubot's commit, by a name and address that are nobody's. */
const unlinked = { author: "hubot", unlinked: true } as const;

/** Hubot approves what he sees; what comes next is later, by as much as GitHub tells apart. */
async function approve(number: number): Promise<ActionRun> {
  clock.pass("2s");
  const review = project.github.review(number, { by: "hubot" });
  clock.pass("2s");
  return project.inside(await pullRequestReviewEvent(project.github, review));
}

/** Merges it, and says what became of the deployment and what its gate says. */
async function merged(number: number, environment: string) {
  const { github, inside, pending, status } = project;
  await github.merge(number, { by: "mona" });
  const { outputs } = await inside(await pushEvent(github), { inputs: { environment } });
  const waits = await pending(`${environment}/weather`);
  const gate = waits?.gates.find(({ rule }) => rule === "approval/missing")?.message;
  const { traffic } = await status(`${environment}/weather`);
  return { outcome: outputs.outcome, traffic, gate };
}

const stays = { traffic: { "1.0.0": 100 } };
const goes = { outcome: "applied", traffic: { "1.1.0": 100 } };

describe("whoever pushed to a pull request approves none of it", { timeout: 120_000 }, () => {
  it("though no run saw the push, and its commit is nobody's", async () => {
    const { github, inside } = project;
    const files = deployment("skipped", "blue: 1.0.0 # the stable one\n");
    const { number, head } = await opened("skip-ci", files);
    await github.git.commit(head, deployment("skipped", "blue: 1.1.0\n"), unlinked);
    const comment = github.review(number, { by: "hubot", state: "COMMENTED" });
    await inside(await pullRequestReviewEvent(github, comment));
    const reviewed = await approve(number);
    expect(reviewed.outputs.reason).toBe("approval/missing");
    expect(reviewed.calls).toBeLessThanOrEqual(12);
    expect(await merged(number, "skipped")).toMatchObject({
      ...stays,
      gate: `0 of 1 approval from @hubot or @mona; @hubot wrote part of #${number}`,
    });
  });

  it("though the run that saw it was cancelled by the next push", async () => {
    const { github, inside } = project;
    const { number, head } = await opened("cancelled", deployment("cancelled", "blue: 1.0.0 # stable\n"));
    const before = await github.git.commit(head, deployment("cancelled", "blue: 1.1.0\n"), unlinked);
    await github.git.commit(head, { "README.md": "typo\n" }, { author: "mona" });
    await inside(await pullRequestEvent(github, number, { action: "synchronize", before, by: "mona" }));
    await approve(number);
    expect(await merged(number, "cancelled")).toMatchObject({
      ...stays,
      gate: expect.stringContaining(`@hubot wrote part of #${number}`),
    });
  });

  it("though it was before the pull request was opened", async () => {
    const { github, inside } = project;
    await github.git.commit("prepared", deployment("prepared", "blue: 1.1.0\n"), unlinked);
    const { number } = await github.pull({ head: "prepared", author: "mona" });
    await inside(await pullRequestEvent(github, number));
    await approve(number);
    expect(await merged(number, "prepared")).toMatchObject({
      ...stays,
      gate: expect.stringContaining(`@hubot wrote part of #${number}`),
    });
  });
});

describe("whoever pushed to main approves nothing of that", { timeout: 120_000 }, () => {
  it("though the commit is nobody's, and another's pull request shows it", async () => {
    const { github } = project;
    const sha = await github.git.commit("main", deployment("direct", "blue: 1.1.0\n"), unlinked);
    const { number } = await opened("as-pushed", deployment("direct", "blue: 1.1.0 # as pushed\n"));
    await approve(number);
    expect(await merged(number, "direct")).toMatchObject({
      ...stays,
      gate: `0 of 1 approval from @hubot or @mona; @hubot pushed ${sha.slice(0, 7)}`,
    });
  });
});

describe("a pull request with a push that nobody saw", { timeout: 120_000 }, () => {
  it("is approved by whoever has no part in it, once GitHub told whose it was", async () => {
    const { github } = project;
    const { number, head } = await opened("unseen", deployment("unseen", "blue: 1.0.0 # stable\n"));
    await github.git.commit(head, deployment("unseen", "blue: 1.1.0\n"), { author: "mona", unlinked: true });
    const comment = github.review(number, { by: "hubot", state: "COMMENTED" });
    await project.inside(await pullRequestReviewEvent(github, comment));
    expect((await approve(number)).outputs.outcome).toBe("planned");
    expect(await merged(number, "unseen")).toMatchObject(goes);
  });

  it("is approved by nobody where GitHub does not tell, and it is said what to do", async () => {
    const { github, inside } = project;
    const { number, head } = await opened("gone", deployment("gone", "blue: 1.0.0 # stable\n"));
    const sha = await github.git.commit(head, deployment("gone", "blue: 1.1.0\n"), {
      ...unlinked,
      unseen: true,
    });
    await inside(await pullRequestEvent(github, number, { action: "synchronize", by: "mona" }));
    const reviewed = await approve(number);
    expect(reviewed.outputs.reason).toBe("approval/missing");
    const [comment] = github.comments(number);
    expect(comment?.body).toContain(`who pushed to that is not known`);
    expect(comment?.body).toContain("put the same change onto a new branch of this repository");
    expect(await merged(number, "gone")).toMatchObject({
      ...stays,
      gate: `0 of 1 approval from @hubot or @mona; @hubot approved #${number}, and who pushed to that is not known: GitHub does not tell who pushed ${sha.slice(0, 7)} to ${head}`,
    });
  });

  it("comes from a fork always", async () => {
    const { github, inside } = project;
    const files = deployment("forked", "blue: 1.1.0\n");
    const { number } = await github.pull({ head: "forked", author: "mallory", fork: true, files });
    await inside(await pullRequestEvent(github, number));
    await approve(number);
    expect(await merged(number, "forked")).toMatchObject({
      ...stays,
      gate: expect.stringContaining("it comes from a fork, whose pushes are not seen here"),
    });
  });
});

describe("nobody lets their own change through", { timeout: 120_000 }, () => {
  it("by an override of the approval that it misses", async () => {
    const { github } = project;
    const waived = 'overrides: [{ rule: approval/missing, reason: "in a hurry", until: 2090-12-31 }]\n';
    const { number, ran } = await opened("waived", deployment("waived", `blue: 1.1.0\n${waived}`));
    expect(ran.outputs).toMatchObject({ outcome: "waiting", reason: "approval/missing" });
    const [comment] = github.comments(number);
    expect(comment?.body).toContain("counts for nothing here, where reviews are known");
    expect(comment?.body).not.toContain("plain clone");
    expect(await merged(number, "waived")).toMatchObject({
      ...stays,
      gate: "0 of 1 approval from @hubot or @mona",
    });
  });

  it("by making its reviewer one of the team that has to approve", async () => {
    const { github } = project;
    const files = { ...deployment("joined", "blue: 1.1.0\n"), ...managers("@octocat", "@hubot") };
    const { number } = await opened("joined", files);
    await approve(number);
    const [comment] = github.comments(number);
    expect(comment?.body).toContain(
      "0 of 1 approval from `@acme/managers`; `@hubot` is none of those who may approve",
    );
    expect(comment?.body).toContain("It also changes the policy of asked and joined.");
    expect(await merged(number, "joined")).toMatchObject({
      ...stays,
      gate: "0 of 1 approval from @acme/managers; @hubot is none of those who may approve",
    });
  });

  it("by pushing themselves into the team that may deploy", async () => {
    const { github, inside, status } = project;
    await github.git.commit("main", managers("@octocat"));
    await inside(await pushEvent(github));
    await github.git.commit("main", managers("@hubot"), { author: "hubot" });
    const inputs = {
      command: "promote",
      server: "weather",
      version: "1.1.0",
      environment: "asked",
      reason: "now",
    };
    const asked = async () =>
      inside(await workflowDispatchEvent(github, { inputs, by: "hubot" }), { inputs });
    expect((await asked()).outputs).toMatchObject({ outcome: "refused", reason: "permission/not-deployer" });
    expect((await status("asked/weather")).traffic).toEqual({ "1.0.0": 100 });
  });
});

async function opened(head: string, files: Readonly<Record<string, string>>) {
  const { number } = await project.github.pull({ head, author: "mona", files });
  return { number, head, ran: await project.inside(await pullRequestEvent(project.github, number)) };
}

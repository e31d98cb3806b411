import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActionRun } from "../support/action.ts";
import type { ActionProject } from "../support/action-project.ts";
import {
  type PullEventOptions,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from "../support/github/events.ts";
import { deployment, movingClock, policy, weatherProject } from "./fixture.ts";

const clock = movingClock();
let project: ActionProject;
let membersToken = "";
let applied: ActionRun;
let pushed: ActionRun;

/** What happens to a pull request of mona's between its plan and its merge. */
interface Situation {
  /** The environment's approvals; `{ count: 1, from: ["@hubot", "@mona"] }` by default. */
  readonly approvals?: string;
  /** Ends the deployment's file. */
  readonly file?: string;
  /** Before the merge; what it says of itself is later than what was there before. */
  readonly before: (pull: Pull) => unknown;
  /** Why the deployment waits after the push; null: it does not. */
  readonly waits: string | null;
  /** After the push, where an approval of hubot's is not enough. */
  readonly later?: (pull: Pull) => unknown;
}

interface Pull {
  readonly number: number;
  readonly environment: string;
}

const review = (number: number, by: string, state?: "APPROVED" | "CHANGES_REQUESTED" | "DISMISSED") => {
  clock.pass("2s");
  project.github.review(number, { by, ...(state === undefined ? {} : { state }) });
  clock.pass("2s");
};

async function plan(number: number, options: PullEventOptions = {}): Promise<void> {
  const inputs = { "members-token": membersToken };
  await project.inside(await pullRequestEvent(project.github, number, options), { inputs, limits: {} });
}

const byHubot = ({ number }: Pull) => review(number, "hubot");

/** Another commit on the branch of a pull request, by somebody, and the run that it starts. */
async function push(
  { number, environment }: Pull,
  author: string,
  by: string,
  message = "more",
): Promise<void> {
  const files = deployment(environment, "blue: 1.1.0 # more\n");
  await project.github.git.commit(`raise-${environment}`, files, { author, message });
  await plan(number, { action: "synchronize", by });
}

const situations: Readonly<Record<string, Situation>> = {
  approved: { before: ({ number }) => review(number, "hubot"), waits: null },
  stale: {
    before: async (pull) => {
      review(pull.number, "hubot");
      await push(pull, "mona", "mona");
    },
    waits: "@hubot approved an older commit of #N",
  },
  authored: { before: ({ number }) => review(number, "mona"), waits: "@mona opened #N" },
  helped: {
    before: async (pull) => {
      const help = "more\n\nCo-authored-by: hubot <2+hubot@users.noreply.github.com>";
      await push(pull, "mona", "mona", help);
      review(pull.number, "hubot");
    },
    waits: "@hubot wrote part of #N",
    later: ({ number }) => review(number, "ada"),
    approvals: '{ count: 1, from: ["@hubot", "@ada"] }',
  },
  pushed: {
    before: async (pull) => {
      await push(pull, "mona", "hubot");
      review(pull.number, "hubot");
    },
    waits: "@hubot wrote part of #N",
    later: ({ number }) => review(number, "ada"),
    approvals: '{ count: 1, from: ["@hubot", "@ada"] }',
  },
  automated: {
    before: ({ number }) => review(number, "review-bot[bot]"),
    waits: "@review-bot[bot] is a bot",
  },
  withdrawn: {
    before: ({ number }) => {
      review(number, "hubot");
      review(number, "hubot", "CHANGES_REQUESTED");
    },
    waits: "0 of 1 approval from @hubot or @mona",
  },
  team: {
    approvals: '{ count: 1, from: ["@acme/approvers"] }',
    before: ({ number }) => review(number, "hubot"),
    waits: null,
  },
  listed: {
    approvals: '{ count: 1, from: ["@acme/listed"] }',
    before: ({ number }) => review(number, "hubot"),
    waits: null,
  },
  role: {
    approvals: '{ count: 1, from: ["role:maintain"] }',
    before: ({ number }) => review(number, "ada"),
    waits: "@ada is none of those who may approve",
  },
  anybody: {
    approvals: "{ count: 1 }",
    before: ({ number }) => review(number, "reader"),
    waits: "@reader may not write to this repository",
  },
  unknown: {
    approvals: '{ count: 1, from: ["@acme/ghosts", "@ada"] }',
    before: ({ number }) => review(number, "hubot"),
    waits: "of @acme/ghosts, GitHub knows no such team",
    later: ({ number }) => review(number, "ada"),
  },
  overridden: {
    file: 'overrides: [{ rule: window/closed, reason: "known", until: 2090-01-01 }]\n',
    approvals: '{ count: 1, from: ["@hubot", "@ada"] }',
    before: ({ number }) => review(number, "hubot"),
    waits: "1 of 2 approvals from @hubot or @ada",
    later: ({ number }) => review(number, "ada"),
  },
};
const names = Object.keys(situations);
const waiting = names.filter((name) => situations[name]?.waits !== null);
const pulls = new Map<string, Pull>();

const pullOf = (environment: string): Pull => {
  const pull = pulls.get(environment);
  if (pull === undefined) throw new Error(environment);
  return pull;
};

beforeAll(async () => {
  const standard = '{ count: 1, from: ["@hubot", "@mona"] }';
  const environments = Object.entries(situations).map(([name, { approvals = standard }]) => ({
    ...policy(name, `approvals: ${approvals}\n`),
    ...deployment(name, "blue: 1.0.0\n"),
  }));
  const teams = 'headgate: 1\nteams: { "@acme/listed": ["@hubot"] }\n';
  project = await weatherProject(Object.assign({ "headgate.yaml": teams }, ...environments), {
    now: clock.now,
  });
  const { github, run } = project;
  github.user("hubot", { role: "maintain" });
  github.user("ada", { role: "write" });
  github.user("reader", { role: "read" });
  github.team("approvers", ["hubot"]);
  membersToken = github.token({ type: "app", permissions: { members: "read" } });
  for (const [environment, { file = "", before }] of Object.entries(situations)) {
    const { number } = await github.pull({
      head: `raise-${environment}`,
      author: "mona",
      files: deployment(environment, `blue: 1.1.0\n${file}`),
    });
    const pull = { number, environment };
    pulls.set(environment, pull);
    await plan(number);
    await before(pull);
  }
  const inputs = { "members-token": membersToken };
  for (const name of names.filter((one) => !waiting.includes(one))) await github.merge(pullOf(name).number);
  applied = await run(await pushEvent(github), { inputs });
  for (const name of waiting) await github.merge(pullOf(name).number);
  pushed = await run(await pushEvent(github), { inputs });
}, 300_000);

afterAll(async () => project?.[Symbol.asyncDispose]());

const live = async (environment: string) => (await project.status(`${environment}/weather`)).traffic;

describe("the push of pull requests that were reviewed, each otherwise", { timeout: 60_000 }, () => {
  it("fails nothing, whatever waits", () => {
    expect([applied.exit, applied.outputs.outcome]).toEqual([0, "applied"]);
    expect([pushed.exit, pushed.outputs.outcome, pushed.outputs.reason]).toEqual([
      0,
      "waiting",
      "approval/missing",
    ]);
    expect([...applied.annotations, ...pushed.annotations]).toEqual([]);
  });

  it.each(names.filter((name) => !waiting.includes(name)))("%s: it is applied", async (name) => {
    expect(await live(name)).toEqual({ "1.1.0": 100 });
  });

  it.each(waiting)("%s: it waits, and says what is missing", async (name) => {
    expect(await live(name)).toEqual({ "1.0.0": 100 });
    const says = situations[name]?.waits?.replace("N", String(pullOf(name).number)) ?? "";
    const pending = await project.pending(`${name}/weather`);
    expect(pending?.gates.map(({ message }) => message).join()).toContain(says);
    const [comment] = project.github.comments(pullOf(name).number);
    expect(comment?.body.split("\n").find((line) => line.startsWith("**"))).toContain(`waits for ${name}`);
    expect(comment?.body).toContain("Approve the pull request that brought it");
  });
});

describe("the schedule, once the right people have approved", { timeout: 120_000 }, () => {
  it("leaves what the approver asks for by hand: it is the requester's", async () => {
    const { number } = pullOf("authored");
    review(number, "hubot");
    const inputs = { command: "apply", environment: "authored", "members-token": membersToken };
    const ran = await project.run(await workflowDispatchEvent(project.github, { inputs, by: "hubot" }), {
      inputs,
    });
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "waiting"]);
    expect(ran.log).toContain("@hubot asked for it");
  });

  it("applies all of it", async () => {
    for (const name of waiting.filter((one) => one !== "authored")) {
      const { later = byHubot } = situations[name] ?? {};
      await later(pullOf(name));
    }
    const ran = await project.run(await scheduleEvent(project.github), {
      inputs: { "members-token": membersToken },
    });
    expect([ran.exit, ran.outputs.outcome, ran.log]).toMatchObject([0, "applied", expect.anything()]);
    for (const name of names) expect([name, await live(name)]).toEqual([name, { "1.1.0": 100 }]);
  });
});

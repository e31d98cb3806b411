import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActionRun } from "../support/action.ts";
import type { ActionProject } from "../support/action-project.ts";
import { jsonAt } from "../support/end-state.ts";
import {
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from "../support/github/events.ts";
import { snapshot } from "../support/github/snapshot.ts";
import { exhaustive } from "../support/pool.ts";
import { deployment, firstLines, policy, weatherProject } from "./fixture.ts";
import { repeated } from "./forward-and-back.ts";

let project: ActionProject;
let back: () => Promise<void>;
let number = 0;

/** Half of canary has 1.1.0, the rest is due, and development and production are to follow. */
beforeAll(async () => {
  project = await weatherProject({
    ...policy("canary", "strategy: { type: canary, steps: [50], interval: 1s }\n"),
    ...deployment("canary", "blue: 1.0.0\n"),
  });
  const { github, inside } = project;
  const first = await github.pull({
    head: "canary",
    author: "mona",
    files: deployment("canary", "blue: 1.1.0\n"),
  });
  await github.merge(first.number);
  await inside(await pushEvent(github));
  const files = {
    ...deployment("development", "blue: 1.1.0\n"),
    ...deployment("production", "blue: 1.1.0\n"),
  };
  ({ number } = await github.pull({ head: "forward", author: "mona", files }));
  await inside(await pullRequestEvent(github, number));
  await github.merge(number);
  await delay(1_000);
  back = await snapshot(github);
}, 60_000);

afterAll(async () => project?.[Symbol.asyncDispose]());

const inputs = { command: "rollback", server: "weather", environment: "canary", reason: "timeouts" };

/** What no order of events may break: on every commit shares are whole, and each revision was there once. */
async function broken(): Promise<readonly string[]> {
  const { github } = project;
  const wrong = [...(await repeated(project))];
  for (const { sha } of await github.git.log("deployed")) {
    for (const [path, value] of Object.entries(await jsonAt(github.path, sha))) {
      const shares = Object.values(Object(Reflect.get(Object(value), "traffic") ?? {})) as readonly number[];
      const sum = shares.reduce((all, share) => all + share, 0);
      if (path.endsWith("/status.json") && sum !== 100) wrong.push(`${path} at ${sha}: ${sum} %`);
    }
  }
  return wrong;
}

const ended = ({ exit, outputs }: ActionRun) => [exit, outputs.outcome];

describe.each(exhaustive ? [1, 2, 3, 4, 5, 6] : [1])("three runs at once (%i)", { timeout: 180_000 }, () => {
  it("a push, a schedule and somebody's rollback come to one end", async () => {
    const { github, run, inside, status } = project;
    await back();
    const [pushed, scheduled, rolledBack] = await Promise.all([
      run(await pushEvent(github)),
      run(await scheduleEvent(github)),
      run(await workflowDispatchEvent(github, { inputs, by: "mona" }), { inputs }),
    ]);
    const said = [pushed, scheduled, rolledBack].map(({ printed }) => printed).join("\n\n");
    expect(ended(rolledBack), said).toEqual([0, "restored"]);
    for (const { exit, annotations } of [pushed, scheduled]) {
      expect([exit, annotations.filter(({ level }) => level === "error")], said).toEqual([0, []]);
    }
    for (let round = 1; round <= 3; round += 1) await inside(await scheduleEvent(github));
    const rest = await inside(await scheduleEvent(github));
    expect([rest.exit, rest.outputs.commit], rest.printed).toEqual([0, ""]);
    expect((await status("canary/weather")).traffic).toEqual({ "1.0.0": 100 });
    for (const environment of ["development", "production"]) {
      expect(await status(`${environment}/weather`)).toMatchObject({
        revision: 2,
        traffic: { "1.1.0": 100 },
      });
    }
    expect(await broken(), said).toEqual([]);
    // One comment, which is true; and what the rollback took away is out of main once.
    expect(firstLines(github, number)).toEqual([
      "**`weather` 1.1.0 is blue in development and production.**",
    ]);
    expect(await github.git.read("main", "environments/canary/weather.yaml")).toBe("blue: 1.0.0\n");
    const taken = (await github.git.log("main")).filter(({ message }) => message.startsWith("Take "));
    expect(taken).toHaveLength(1);
    expect(github.checkRuns().map(({ headSha, name }) => `${headSha} ${name}`)).toHaveLength(1);
  });
});

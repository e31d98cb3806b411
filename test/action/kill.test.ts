import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differences } from "../support/end-state.ts";
import { endOf } from "../support/github/end-of.ts";
import { sampled } from "../support/pool.ts";
import {
  callsOf,
  type Lane,
  laneOf,
  repeated,
  type Scenario,
  scenarios,
  type Undisturbed,
  undisturbed,
  untilRest,
} from "./forward-and-back.ts";

interface Case {
  readonly on: string;
  readonly nth: number;
  readonly when: "before" | "after";
}

const casesOf = (scenario: Scenario, base: Undisturbed): readonly Case[] =>
  callsOf(scenario, base).flatMap((call) =>
    (["before", "after"] as const).map((when): Case => ({ ...call, when })),
  );

/** What is not as it should be once others have gone on from where a run was killed. */
async function killed(
  scenario: Scenario,
  { project, back }: Lane,
  base: Undisturbed,
  { on, nth, when }: Case,
): Promise<readonly string[]> {
  const { github } = project;
  await back();
  scenario.arrange?.(project);
  const ran = await project.run(await scenario.event(project), {
    started: (child) => {
      const kill = () => void child.kill("SIGKILL");
      github.fault(
        when === "before" ? { kind: when, before: kill, on, nth } : { kind: when, after: kill, on, nth },
      );
    },
  });
  github.clearFaults();
  const wrong = ran.exit === null ? [] : [`it was not killed: ${ran.printed}`];
  await untilRest(scenario, project);
  const end = await endOf(github);
  wrong.push(...(await repeated(project)), ...differences(end, await base.rest()));
  return wrong.map((text) => `${when} ${on} (${nth}): ${text}`);
}

let lane: Lane;

beforeAll(async () => {
  lane = await laneOf();
}, 120_000);
afterAll(async () => lane?.[Symbol.asyncDispose]());

describe.each(scenarios)("a run that is killed at any call of $name", { timeout: 3_600_000 }, (scenario) => {
  it("leaves what the next one brings to the same end", async () => {
    const base = await undisturbed(scenario, lane);
    const wrong: string[] = [];
    for (const one of sampled(casesOf(scenario, base), 48))
      wrong.push(...(await killed(scenario, lane, base, one)));
    expect(wrong).toEqual([]);
  });
});

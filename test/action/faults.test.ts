import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differences } from "../support/end-state.ts";
import { endOf } from "../support/github/end-of.ts";
import type { Effect } from "../support/github/faults.ts";
import { exhaustive, pooled, sampled } from "../support/pool.ts";
import {
  callsOf,
  commitsOf,
  type Lane,
  laneOf,
  repeated,
  type Scenario,
  scenarios,
  type Undisturbed,
  undisturbed,
  untilRest,
} from "./forward-and-back.ts";

/** All that may befall one call, and goes away again. */
const faults = {
  "429": { kind: "too-many-requests", retryAfter: 1 },
  "a secondary limit": { kind: "secondary-limit", retryAfter: 1 },
  "500": { kind: "status", status: 500 },
  "502 as a page": { kind: "status", status: 502 },
  "a reset": { kind: "reset" },
  "a lost response": { kind: "lost-response" },
  silence: { kind: "timeout" },
  "half an answer": { kind: "malformed" },
  "a stale head": { kind: "stale" },
} as const satisfies Readonly<Record<string, Effect>>;
type Fault = keyof typeof faults;

interface Case {
  readonly on: string;
  readonly nth: number;
  readonly fault: Fault;
}

function casesOf(scenario: Scenario, base: Undisturbed): readonly Case[] {
  const kinds = Object.keys(faults) as readonly Fault[];
  return callsOf(scenario, base).flatMap((call) =>
    kinds
      .filter((fault) => fault !== "a stale head" || call.on.endsWith("createCommitOnBranch"))
      .map((fault) => ({ ...call, fault })),
  );
}

/** What is not as it should be where one call is disturbed once. */
async function disturbed(
  scenario: Scenario,
  { project, back }: Lane,
  base: Undisturbed,
  { on, nth, fault }: Case,
): Promise<readonly string[]> {
  const { github, inside } = project;
  await back();
  scenario.arrange?.(project);
  const injected = github.fault({ ...faults[fault], on, nth });
  const ran = await inside(await scenario.event(project));
  github.clearFaults();
  const wrong: string[] = [];
  if (injected.hits() !== 1) wrong.push("it was not reached");
  if (/\n\s+at .+:\d+:\d+/.test(ran.printed)) wrong.push(`a stack trace: ${ran.printed}`);
  if (ran.exit !== base.exit || ran.outputs.outcome !== base.outcome) {
    wrong.push(`it ended with ${ran.exit}, ${ran.outputs.outcome}: ${ran.printed}`);
  }
  const warnings = ran.annotations.filter(({ level }) => level === "warning");
  wrong.push(...warnings.map(({ message }) => `a warning: ${message}`));
  wrong.push(...differences(await endOf(github), base.after));
  const commits = await commitsOf(project);
  if (commits !== base.commits) wrong.push(`${commits} commits on deployed, not ${base.commits}`);
  if (wrong.length > 0) {
    await untilRest(scenario, project);
    const again = await repeated(project);
    const end = await endOf(github);
    const left = [...again, ...differences(end, await base.rest())];
    wrong.push(...left.map((text) => `and in the end: ${text}`));
  }
  return wrong.map((text) => `${fault} at ${on} (${nth}): ${text}`);
}

const lanes: Lane[] = [];

beforeAll(async () => {
  lanes.push(...(await Promise.all((exhaustive ? [1, 2] : [1]).map(laneOf))));
}, 120_000);
afterAll(() => Promise.all(lanes.map((lane) => lane[Symbol.asyncDispose]())));

describe.each(scenarios)("one fault at any call of $name", { timeout: 3_600_000 }, (scenario) => {
  it("changes nothing of what comes of it", async () => {
    const [first] = lanes;
    if (!first) throw new Error("there is no lane");
    const base = await undisturbed(scenario, first);
    if (exhaustive) await base.rest();
    const free = [...lanes];
    const wrong = await pooled(sampled(casesOf(scenario, base), 60), lanes.length, async (one) => {
      const lane = free.pop() ?? first;
      try {
        return await disturbed(scenario, lane, base, one);
      } finally {
        free.push(lane);
      }
    });
    expect(wrong.flat()).toEqual([]);
  });
});

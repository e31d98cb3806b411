import fc from "fast-check";
import { type Action, action, type Policy, policy, type Topology } from "./actions.ts";
import { everythingDesiredIsLive, historyTellsAll } from "./ending.ts";
import { type Game, openGame, play } from "./play.ts";
import { count, type Tally } from "./tally.ts";

const { HEADGATE_EXHAUSTIVE: exhaustive, HEADGATE_SEED: seed, HEADGATE_PATH: path } = process.env;

/** Far more of them, where somebody has the time. */
const factor = exhaustive === undefined ? 1 : 30;

/**
 * The same sequences in every run, unless more are asked for, or others by `HEADGATE_SEED=random`. With a seed and a
 * path as a failure prints them: that sequence again.
 */
export function sampled(topology: Topology, runs: number): Pick<fc.Parameters, "numRuns" | "seed" | "path"> {
  const numRuns = runs * factor;
  if (seed === "random" || (seed === undefined && exhaustive !== undefined)) return { numRuns };
  return {
    numRuns,
    seed: seed === undefined ? topology.seed : Number(seed),
    ...(path === undefined ? {} : { path }),
  };
}

/** Long enough for all of them on a machine that is busy with other work. */
export const patience = 300_000 * factor;

export const sequence = fc.record({
  policies: fc.array(policy, { minLength: 1, maxLength: 3 }),
  actions: fc.array(action, { minLength: 1, maxLength: 12, size: "max" }),
  /** Whether in the end the world behaves, and everything must become live. */
  ends: fc.nat(4).map((number) => number === 0),
});

export interface Sequence {
  readonly policies: readonly Policy[];
  readonly actions: readonly Action[];
  readonly ends: boolean;
}

const first: Action = {
  kind: "run",
  command: { command: "apply" },
  dies: undefined,
  noticed: true,
  again: false,
};

/** Plays one sequence in a world of its own; throws where an invariant is broken. */
export async function playAll(
  topology: Topology,
  { policies, actions, ends }: Sequence,
  options: { readonly remembers?: boolean } = {},
): Promise<Game> {
  const game = await openGame(topology, policies, options);
  for (const one of [first, ...actions]) await play(game, one);
  await historyTellsAll(game);
  if (ends) await everythingDesiredIsLive(game);
  return game;
}

/**
 * Plays as many random sequences, and tells how often what was seen in them. Fails with the shortest sequence that
 * still breaks something, and with the seed and path that lead there.
 */
export async function playMany(topology: Topology, runs: number): Promise<Tally> {
  const tally: Tally = new Map();
  await fc.assert(
    fc.asyncProperty(sequence, async (one) => count(tally, await playAll(topology, one))),
    sampled(topology, runs),
  );
  return tally;
}

/** What was not met often enough to prove anything; everything was, where a failure is only looked at again. */
export function missing(tally: Tally, expected: readonly string[]): readonly string[] {
  if (path !== undefined) return [];
  return expected.filter((what) => (tally.get(what) ?? 0) < 5);
}

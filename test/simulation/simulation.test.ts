import fc from "fast-check";
import { expect, test } from "vitest";
import { type Action, action, policy, topologies } from "./actions.ts";
import { everythingDesiredIsLive, historyTellsAll } from "./ending.ts";
import { type Game, openGame, play } from "./play.ts";
import { count, type Tally } from "./tally.ts";

const runs = Number(process.env.RUNS ?? 500);
const seed = process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) };

const first: Action = {
  kind: "run",
  command: { command: "apply" },
  dies: undefined,
  noticed: true,
  again: false,
};

for (const [name, topology] of Object.entries(topologies)) {
  test(name, async () => {
    const tally: Tally = new Map();
    await fc.assert(
      fc.asyncProperty(
        fc.array(policy, { minLength: 1, maxLength: 3 }),
        fc.array(action, { minLength: 1, maxLength: 12, size: "max" }),
        fc.nat(3),
        async (policies, actions, end) => {
          const game: Game = await openGame(topology, policies);
          for (const one of [first, ...actions]) await play(game, one);
          await historyTellsAll(game);
          if (end === 0) await everythingDesiredIsLive(game);
          count(tally, game);
        },
      ),
      { numRuns: runs, ...seed },
    );
    if (process.env.TALLY)
      console.log(
        [...tally]
          .sort()
          .map(([k, v]) => `${k}: ${v}`)
          .join("\n"),
      );
    expect(tally.size).toBeGreaterThan(0);
  }, 600_000);
}

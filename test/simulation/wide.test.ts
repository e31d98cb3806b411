import { expect, test } from "vitest";
import { topologies } from "./actions.ts";
import { missing, patience, playMany } from "./sequences.ts";

test(
  "many servers of one environment keep every invariant",
  async () => {
    const tally = await playMany(topologies.wide, 500);
    const expected = [
      "rollout-completed healthy",
      "rolled-back rolled-back",
      "withdrawn failed",
      "traffic-changed failed",
      "died",
      "overtaken",
    ];
    expect(missing(tally, expected)).toEqual([]);
  },
  patience,
);

import { expect, test } from "vitest";
import { topologies } from "./actions.ts";
import { missing, patience, playMany } from "./sequences.ts";

test(
  "three environments, one upstream of the next, keep every invariant",
  async () => {
    const tally = await playMany(topologies.chain, 500);
    const expected = [
      "rollout-completed healthy",
      "rolled-back rolled-back",
      "withdrawn failed",
      "pending waiting",
      "pending held",
      "pending refused",
      "policy-changed",
      "died",
      "overtaken",
    ];
    expect(missing(tally, expected)).toEqual([]);
  },
  patience,
);

import { expect, test } from "vitest";
import { topologies } from "./actions.ts";
import { missing, patience, playMany } from "./sequences.ts";

test(
  "one deployment keeps every invariant, whatever is done to it",
  async () => {
    const tally = await playMany(topologies.one, 1_000);
    const expected = [
      "deployed healthy",
      "traffic-changed healthy",
      "settings-changed healthy",
      "rollout-started progressing",
      "rollout-advanced progressing",
      "rollout-confirmed progressing",
      "rollout-approved progressing",
      "rollout-completed healthy",
      "retired healthy",
      "rolled-back rolled-back",
      "rolled-back failed",
      "withdrawn failed",
      "removed removed",
      "recovered healthy",
      "pending applying",
      "pending progressing",
      "pending watching",
      "pending kept",
      "pending held",
      "pending failed",
      "pending refused",
      "pending waiting",
      "pending tampered",
      "drift-found healthy",
      "drift-gone healthy",
      "policy-changed",
      "died",
      "overtaken",
      "stopped",
    ];
    expect(missing(tally, expected)).toEqual([]);
  },
  patience,
);

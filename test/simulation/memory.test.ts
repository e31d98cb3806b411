import fc from "fast-check";
import { expect, test } from "vitest";
import { topologies } from "./actions.ts";
import type { Game } from "./play.ts";
import { patience, playAll, sampled, sequence } from "./sequences.ts";

const alone = sequence.map(({ actions, ...rest }) => ({
  ...rest,
  actions: actions.filter(({ kind }) => kind !== "together"),
}));

function written({ world }: Game): readonly string[] {
  return world.store.commits.map(({ message }) => message);
}

test(
  "what a process remembers of the branch changes nothing: git alone tells where things stand",
  async () => {
    await fc.assert(
      fc.asyncProperty(alone, async (one) => {
        const fresh = await playAll(topologies.one, one);
        const remembering = await playAll(topologies.one, one, { remembers: true });
        // Each message carries the digest of what its commit changed and of where it lies.
        expect(written(remembering)).toEqual(written(fresh));
      }),
      sampled(topologies.one, 100),
    );
  },
  patience,
);

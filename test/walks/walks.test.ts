import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lasting } from "./recording.ts";
import { listOfWalks, missing, played, recordingOf, walks } from "./walks.ts";

const longest = 180_000;

test("docs/walks lists each walk", () => {
  expect(readFileSync(recordingOf(null), "utf8")).toBe(listOfWalks());
});

// Each sleeps a good part of its time, waiting for its processes.
describe.concurrent("a walk goes as it is recorded", () => {
  for (const walk of walks) {
    test.skipIf(missing(walk).length > 0)(
      walk.id,
      async ({ expect, signal }) => {
        const text = await played(walk, signal);
        expect(lasting(text)).toEqual(lasting(readFileSync(recordingOf(walk), "utf8")));
      },
      longest,
    );
  }
});

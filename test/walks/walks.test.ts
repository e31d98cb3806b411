import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lasting } from "./recording.ts";
import { listOfWalks, missing, played, recordingOf, walks } from "./walks.ts";

/** Milliseconds, on a machine that is busy with other work: each is some forty processes, one after the other. */
const longest = 300_000;

test("docs/walks lists each walk", () => {
  expect(readFileSync(recordingOf(null), "utf8")).toBe(listOfWalks());
});

describe("a walk goes as it is recorded", () => {
  for (const walk of walks) {
    test.skipIf(missing(walk).length > 0)(
      walk.id,
      async ({ signal }) => {
        const text = await played(walk, signal);
        expect(lasting(text)).toEqual(lasting(readFileSync(recordingOf(walk), "utf8")));
      },
      longest,
    );
  }
});

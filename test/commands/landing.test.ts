import { expect, test } from "vitest";
import { sayKept } from "../../src/commands/landing.ts";

test("a commit that was never offered to the branch is not said to be refused by it", () => {
  const reason = "releases go by pull request here";
  const kept = {
    kind: "refused",
    commit: "c",
    kept: "headgate/release-weather-1-0-0",
    pushed: false,
    reason,
  } as const;
  expect(sayKept(kept, "asks for weather 1.0.0")).toBe(
    `has not taken the commit (${reason}); it is kept here as ${kept.kept}: open a pull request from it`,
  );
});

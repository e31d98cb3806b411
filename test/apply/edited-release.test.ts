import { describe, expect, test } from "vitest";
import { inProcess } from "../support/in-process.ts";
import {
  deployment,
  everywhere,
  switchedRelease,
  switchedRepository,
} from "../support/switched-repository.ts";

const project = inProcess();

describe("a release that soaked, was replaced, and is edited in the change that promotes it", () => {
  test("is refused on the first look and on every one after it", async () => {
    const { apply, clock, commit, status } = await project({ ...switchedRepository, ...everywhere("1.0.0") });
    for (const version of ["1.1.0", "1.2.0"]) {
      await commit(deployment("development", version));
      await apply();
      clock.pass("1h");
    }
    await commit(switchedRelease("notes", "1.1.0", ["edited"]), deployment("staging", "1.1.0"));
    for (const _ of ["the base is the commit before", "the base is this commit", "still"]) {
      const run = await apply();
      expect([run.outcome, run.done]).toEqual(["refused", []]);
      expect(run.rules).toContain("version/changed-release");
    }
    expect((await status("staging/notes")).traffic).toEqual({ "1.0.0": 100 });

    await commit(switchedRelease("notes", "1.1.0"));
    expect((await apply()).done).toEqual(["staging/notes deployed"]);
  });
});

import { describe, expect, it } from "vitest";
import { hasRule, rulesAgainstCommits, rulesOf } from "../../src/github/rules.ts";
import { faults, type Talking, talking } from "./talking.ts";

const start = talking();
const ask = ({ api, repository }: Talking, branch = "main") => rulesOf(api, repository, branch);

describe("the rules of a branch", () => {
  it("are none where none are set, and none where there is no branch", async () => {
    const there = await start();
    expect(await ask(there)).toEqual({ branch: "main", exists: true, isProtected: false, rules: [] });
    expect(await ask(there, "deployed")).toMatchObject({ exists: false, rules: [] });
    expect(there.github.calls()).toBe(4);
  });

  it("say which ruleset they are of, and whether this token may pass by it", async () => {
    const there = await start();
    there.github.protect("main", { pullRequest: true, nonFastForward: true });
    const rules = await ask(there);
    expect(rules.rules).toEqual([
      { type: "non_fast_forward", ruleset: "rules for main", bypass: false },
      { type: "pull_request", ruleset: "rules for main", bypass: false },
    ]);
    expect(rulesAgainstCommits(rules).map(({ type }) => type)).toEqual(["pull_request"]);
    expect(hasRule(rules, "deletion", "non_fast_forward")).toBe(true);
    expect(hasRule(rules, "deletion")).toBe(false);
  });

  it("stand not against whom they let pass", async () => {
    const there = await start();
    there.github.protect("main", { pullRequest: true, bypass: ["github-actions[bot]"] });
    expect(rulesAgainstCommits(await ask(there))).toEqual([]);
    const app = await there.as(there.github.token({ type: "app" }));
    expect(rulesAgainstCommits(await ask({ ...there, api: app }))).toHaveLength(1);
  });

  it("of the older kind are known to be there, not what they are", async () => {
    const there = await start();
    there.github.protect("main", { pullRequest: true, via: "protection" });
    expect(await ask(there)).toMatchObject({ isProtected: true, rules: [] });
  });

  it.each(Object.entries(faults))("are asked for all the same after %s", async (_, fault) => {
    const there = await start();
    there.github.protect("main", { pullRequest: true });
    for (const nth of [1, 2, 3]) there.github.fault({ ...fault, nth });
    expect((await ask(there)).rules).toHaveLength(1);
  });
});

import { describe, expect, it } from "vitest";
import { examine } from "../../src/github/doctor/examine.ts";
import type { Check } from "../../src/host/check.ts";
import { faults, type Talking, talking } from "./talking.ts";

const start = talking();
const now = new Date("2026-11-20T12:00:00Z");

async function begun(options?: Parameters<typeof start>[0]): Promise<Talking> {
  const there = await start({ now: () => now, ...options });
  await there.github.git.branch("deployed", "main");
  there.github.workflow({});
  there.github.run({ event: "schedule", createdAt: "2026-11-20T11:45:00Z" });
  return there;
}

async function ask({ api, repository }: Talking): Promise<Record<string, Check>> {
  const workflowFile = ".github/workflows/headgate.yml";
  const checks = await examine({ api, repository, deployedBranch: "deployed", workflowFile, now });
  expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
  for (const { outcome, hint } of checks) expect(hint !== "").toBe(outcome !== "pass");
  return Object.fromEntries(checks.map((check) => [check.name, check]));
}

const outcomes = (checks: Record<string, Check>) =>
  Object.fromEntries(Object.entries(checks).map(([name, { outcome }]) => [name, outcome]));

const says = (outcome: string, message: RegExp, hint = /(?:)/) => ({
  outcome,
  message: expect.stringMatching(message),
  hint: expect.stringMatching(hint),
});

describe("an examination on GitHub", () => {
  it("finds nothing wrong where nothing is, and leaves nothing behind", async () => {
    const there = await begun();
    there.github.protect("main", { pullRequest: true });
    there.github.protect("deployed", {
      update: true,
      deletion: true,
      nonFastForward: true,
      bypass: ["acme-release[bot]"],
    });
    const before = [await there.github.git.log("main"), await there.github.git.log("deployed")];
    there.github.forget();
    const api = await there.as(there.github.token({ type: "app" }));
    const checks = await ask({ ...there, api });
    expect(outcomes(checks)).toEqual({
      github: "pass",
      contents: "pass",
      checks: "pass",
      "pull-requests": "pass",
      "scheduled-runs": "pass",
      "desired-rules": "pass",
      "deployed-rules": "pass",
      "sign-off": "pass",
    });
    expect(checks.github?.message).toContain("acme-release[bot]");
    expect([await there.github.git.log("main"), await there.github.git.log("deployed")]).toEqual(before);
    const { threads, comments, checkRuns } = there.github.state;
    expect([threads.size, comments.size, checkRuns.size]).toEqual([0, 0, 0]);
    expect(there.github.calls()).toBeLessThanOrEqual(13);
  });

  it.each([
    ["contents", "contents", "fail", /nothing can be applied/],
    ["checks", "checks", "warn", /no approval counts/],
    ["pull_requests", "pull-requests", "warn", /neither comment nor open/],
  ] as const)("names the missing permission %s", async (missing, name, outcome, message) => {
    const there = await begun();
    const all = { contents: "write", checks: "write", pull_requests: "write", actions: "read" } as const;
    const api = await there.as(there.github.token({ permissions: { ...all, [missing]: "read" } }));
    const checks = await ask({ ...there, api });
    expect(checks[name]).toMatchObject(
      says(outcome, message, new RegExp(`${missing.replace("_", "-")}: write`)),
    );
    const others = ["contents", "checks", "pull-requests"].filter((other) => other !== name);
    expect(others.map((other) => checks[other]?.outcome)).toEqual(["pass", "pass"]);
  });

  it("names the setting that keeps Actions from opening pull requests, and what happens instead", async () => {
    const there = await begun({ settings: { actionsMayCreatePulls: false } });
    const setting = /Allow GitHub Actions to create and approve pull requests.*Settings > Actions > General/;
    expect((await ask(there))["pull-requests"]).toMatchObject(
      says("warn", /opens an issue instead/, setting),
    );
    there.github.settings.hasIssues = false;
    expect((await ask(there))["pull-requests"]).toMatchObject(says("warn", /only leave a branch/, setting));
    const app = await there.as(there.github.token({ type: "app" }));
    expect((await ask({ ...there, api: app }))["pull-requests"]).toMatchObject({ outcome: "pass" });
  });

  it("says who sees that setting where it matters and nobody else does", async () => {
    const there = await begun();
    expect((await ask(there))["pull-requests"]).toMatchObject({ outcome: "pass" });
    there.github.protect("main", { pullRequest: true });
    expect((await ask(there))["pull-requests"]).toMatchObject(says("warn", /only an administrator sees/));
    const permissions = {
      contents: "write",
      checks: "write",
      pull_requests: "write",
      administration: "read",
    } as const;
    const api = await there.as(there.github.token({ permissions }));
    expect((await ask({ ...there, api }))["pull-requests"]).toMatchObject({ outcome: "pass" });
  });

  it.each([
    ["nothing", undefined, says("warn", /anybody .* can push to main/, /main\.json/)],
    ["no force pushes", { nonFastForward: true }, says("pass", /takes Headgate's commits/)],
    [
      "pull requests",
      { pullRequest: true },
      says("pass", /Require a pull request before merging of rules for main.*goes by pull requests/),
    ],
    ["checks", { statusChecks: ["plan"] }, says("pass", /Require status checks/)],
    [
      "the older protection",
      { pullRequest: true, via: "protection" as const },
      says("pass", /Settings > Branches/),
    ],
    [
      "pull requests of others",
      { pullRequest: true, bypass: ["github-actions[bot]"] },
      says("pass", /takes Headgate's commits/),
    ],
  ])("says of a desired branch that asks for %s what it means", async (_, rules, expected) => {
    const there = await begun();
    if (rules !== undefined) there.github.protect("main", rules);
    expect((await ask(there))["desired-rules"]).toMatchObject(expected);
  });

  const own = { deletion: true, nonFastForward: true };
  it.each([
    ["nothing", undefined, says("warn", /force-pushed, and be deleted, and be pushed to/, /deployed\.json/)],
    ["its past kept", own, says("pass", /nobody can rewrite deployed.*App/)],
    [
      "no updates",
      { ...own, update: true },
      says("fail", /nothing can be applied/, /no ruleset: use an App's token/),
    ],
    ["pull requests", { ...own, pullRequest: true }, says("fail", /Require a pull request/, /Bypass list/)],
    ["the older protection", { ...own, via: "protection" as const }, says("pass", /Settings > Branches/)],
  ])("says of a branch deployed that asks for %s what it means", async (_, rules, expected) => {
    const there = await begun();
    if (rules !== undefined) there.github.protect("deployed", rules);
    expect((await ask(there))["deployed-rules"]).toMatchObject(expected);
  });

  it("sees that a branch deployed could not even be made", async () => {
    const there = await begun();
    await there.github.git.remove("deployed");
    there.github.protect("deployed", { ...own, creation: true });
    expect((await ask(there))["deployed-rules"]).toMatchObject(says("fail", /Restrict creations/));
  });

  it("finds a schedule that GitHub turned off", async () => {
    const there = await start({ now: () => now });
    there.github.workflow({ state: "disabled_inactivity" });
    expect((await ask(there))["scheduled-runs"]).toMatchObject(says("warn", /60 days/, /Enable workflow/));
  });

  it("finds an archived repository", async () => {
    expect(await ask(await begun({ settings: { archived: true } }))).toMatchObject({
      archived: { outcome: "fail" },
    });
  });

  it("is one finding where the token is none", async () => {
    const there = await begun();
    const checks = await ask({ ...there, api: await there.as("ghs_wrong") });
    expect(Object.keys(checks)).toEqual(["github"]);
    expect(checks.github).toMatchObject(says("fail", /Bad credentials/, /token/));
  });

  it.each(Object.entries(faults))("gets over %s, at any of its calls", async (_, fault) => {
    const there = await begun();
    there.github.fault({ ...fault, nth: 4, times: 1 });
    there.github.fault({ ...fault, nth: 9, times: 1 });
    const checks = await ask(there);
    expect(Object.keys(checks).length).toBeGreaterThanOrEqual(8);
    expect(there.github.state.checkRuns.size + there.github.state.threads.size).toBe(0);
  });

  it("says of each thing that GitHub does not answer just that", async () => {
    const there = await begun();
    there.github.fault({ kind: "status", status: 500, on: "GET /repos/{owner}/{repo}/rules/*", times: 100 });
    const checks = await ask(there);
    expect(outcomes(checks)).toMatchObject({
      "desired-rules": "fail",
      "deployed-rules": "fail",
      contents: "pass",
    });
  });
});

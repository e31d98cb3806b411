import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActionProject } from "../support/action-project.ts";
import { snapshot } from "../support/github/snapshot.ts";
import { serverFile, smallRelease } from "../support/small-servers.ts";
import { deployment, policy, weatherProject } from "./fixture.ts";
import { raise, reviewed, reviewing } from "./reviewing.ts";

let project: ActionProject;
const { pull, plan, bodies, headlines, rows } = reviewing(() => project);

beforeAll(async () => {
  project = await weatherProject(reviewed);
}, 60_000);

afterAll(async () => project?.[Symbol.asyncDispose]());

const production = "environments/production";

describe("what a plan says of a change", { timeout: 60_000 }, () => {
  it("two servers in three environments: one sentence, one row each, one check run, few calls", async () => {
    const { number, headSha } = await pull(
      Object.fromEntries(
        ["development", "production", "museum"].flatMap((name) => [
          [`environments/${name}/weather.yaml`, "blue: 1.1.0\n"],
          [`environments/${name}/notes.yaml`, "blue: 2.1.0\n"],
        ]),
      ),
    );
    const ran = await plan(number);
    expect(ran.exit).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: "planned", changed: "true", commit: "" });
    expect(JSON.parse(ran.outputs.environments ?? "")).toEqual(["development", "production"]);
    expect(headlines(number)).toEqual([
      "**This will change 2 servers in development, museum and production: 4 right away, 2 wait.**",
    ]);
    const closed = "at once | 2 ✓ · 1 waits: window opens Mon 2 Jan 2090 00:00 UTC (on display)";
    expect(rows(bodies(number)[0] ?? "")).toEqual([
      "development | `notes` | 2.0.0 | **2.1.0** | at once | 2 ✓",
      "development | `weather` | 1.0.0 | **1.1.0** | at once | 2 ✓",
      `museum | \`notes\` | 2.0.0 | **2.1.0** | ${closed}`,
      `museum | \`weather\` | 1.0.0 | **1.1.0** | ${closed}`,
      "production | `notes` | 2.0.0 | **2.1.0** | at once | 2 ✓",
      "production | `weather` | 1.0.0 | **1.1.0** | at once | 2 ✓",
    ]);
    // What two deployments wait for is told once.
    expect(ran.annotations).toMatchObject([{ level: "notice", title: "window/closed" }]);
    expect(project.github.checkRuns(headSha)).toMatchObject([
      { conclusion: "success", title: expect.stringMatching(/^plan [0-9a-f]{6} · 6 changes · 1 wait$/) },
    ]);
    expect(ran.calls).toBeLessThanOrEqual(10);
  });

  it("an environment that is removed with what runs in it: fails, and names both", async () => {
    const { number, headSha } = await pull({
      [`${production}/environment.yaml`]: null,
      [`${production}/weather.yaml`]: null,
      [`${production}/notes.yaml`]: null,
    });
    const ran = await plan(number);
    expect([ran.exit, ran.outputs.outcome, ran.outputs.reason]).toEqual([
      1,
      "refused",
      "environment/removed-not-empty",
    ]);
    expect(headlines(number)).toEqual(["**This cannot be merged as it is: 1 gate fails.**"]);
    expect(bodies(number)[0]).toContain(
      "🔴 **environment production is removed while notes and weather are deployed there**",
    );
    expect(ran.annotations).toMatchObject([{ level: "error", file: "headgate.yaml", line: 1 }]);
    expect(project.github.checkRuns(headSha)).toMatchObject([{ conclusion: "failure" }]);
  });

  it("a deployment that is removed", async () => {
    const { number } = await pull({ [`${production}/notes.yaml`]: null });
    const ran = await plan(number);
    expect([ran.exit, ran.outputs.environments]).toEqual([0, '["production"]']);
    expect(headlines(number)).toEqual(["**This will remove `notes` 2.0.0 from production.**"]);
    expect(rows(bodies(number)[0] ?? "")).toEqual([
      "production | 2.0.0 | **removed** | taken off its targets | none",
    ]);
  });

  it("YAML that is broken: its place, and no word of a removal", async () => {
    const { number, headSha } = await pull(deployment("development", "blue: [1.1.0\n"));
    const ran = await plan(number);
    expect([ran.exit, ran.outputs.outcome, ran.outputs.reason]).toEqual([1, "refused", "convention/syntax"]);
    expect(ran.annotations).toMatchObject([
      { level: "error", file: "environments/development/weather.yaml", line: 2 },
    ]);
    expect(rows(bodies(number)[0] ?? "")).toEqual([
      expect.stringMatching(
        /^development \| `weather` \| 1\.0\.0 \| \*\*not readable\*\* \| stays as it is \| 1 fails: /,
      ),
    ]);
    expect(`${bodies(number)[0]}${ran.summary}${ran.log}`).not.toContain("removed");
    expect(project.github.checkRuns(headSha)).toMatchObject([{ conclusion: "failure" }]);
  });

  it("a project file that is broken: no plan at all, rather than the removal of everything", async () => {
    const { number, headSha } = await pull({ "headgate.yaml": "headgate: 1\n  x: [\n" });
    const ran = await plan(number);
    expect([ran.exit, ran.outputs.outcome, ran.outputs["plan-hash"]]).toEqual([1, "refused", ""]);
    expect(headlines(number)).toEqual(["**No plan could be made.**"]);
    expect(ran.annotations).toMatchObject([{ level: "error", file: "headgate.yaml", line: 1 }]);
    expect(project.github.checkRuns(headSha)).toMatchObject([
      { conclusion: "failure", title: "No plan could be made" },
    ]);
  });

  it("a policy that changes together with a deployment: both, each for itself", async () => {
    const { number } = await pull({
      ...policy("production", 'deployers: ["@octocat"]\n'),
      ...deployment("production", "blue: 1.1.0\n"),
    });
    const ran = await plan(number);
    expect([ran.exit, ran.outputs.environments]).toEqual([0, '["production"]']);
    expect(headlines(number)).toEqual([
      "**This will switch `weather` from 1.0.0 to 1.1.0 in production, at once. It also changes the policy of production.**",
    ]);
    expect(bodies(number)[0]).toContain("| `deployers` | `–` | `+ @octocat` |");
  });

  it("a release that nothing deploys changes nothing, and is checked all the same", async () => {
    const good = await pull(smallRelease("weather", "1.9.0"));
    const ran = await plan(good.number);
    expect([ran.exit, ran.outputs.outcome, ran.outputs.changed]).toEqual([0, "unchanged", "false"]);
    expect(headlines(good.number)).toEqual(["**Nothing would change.**"]);
    const bad = await pull({ "servers/weather/versions/1.9.1.json": "{" });
    const wrong = await plan(bad.number);
    expect([wrong.exit, wrong.outputs.reason]).toEqual([1, "convention/syntax"]);
    expect(wrong.annotations).toMatchObject([
      { level: "error", file: "servers/weather/versions/1.9.1.json", line: 1 },
    ]);
  });

  it("fourteen mistakes: ten on the files, as many as GitHub shows, and all in the summary", async () => {
    const names = Array.from({ length: 14 }, (_, index) => `server-${index}`);
    const { number } = await pull(
      Object.fromEntries(names.map((name) => [`environments/development/${name}.yaml`, "blue: 1.0.0\n"])),
    );
    const ran = await plan(number);
    expect(ran.exit).toBe(1);
    expect(ran.annotations.map(({ level, line }) => `${level} ${line}`)).toEqual(Array(10).fill("error 1"));
    expect(new Set(ran.annotations.map(({ file }) => file)).size).toBe(10);
    expect(ran.summary).toContain("4 annotations had no room on the files; all stand here.");
    expect(headlines(number)).toEqual(["**This cannot be merged as it is: 14 gates fail.**"]);
    for (const name of names) {
      expect(ran.summary).toContain(`${name} is deployed to development, and there is no servers/${name}`);
      expect(ran.log).toContain(`environments/development/${name}.yaml:1:1  fail`);
    }
  });

  it("a draft is planned like any other", async () => {
    const { number } = await pull(raise, { draft: true });
    const ran = await plan(number);
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "planned"]);
    expect(headlines(number)).toEqual([expect.stringContaining("This will switch `weather`")]);
  });

  it("six hundred deployments fit into one comment, and the check run keeps each of them", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 600 }, (_, index) => {
        const name = `server-${String(index).padStart(3, "0")}`;
        return Object.entries({
          ...serverFile(name),
          ...smallRelease(name, "1.0.0"),
          [`environments/development/${name}.yaml`]: "blue: 1.0.0\n",
        });
      }).flat(),
    );
    const { number, headSha } = await pull(files);
    const ran = await plan(number);
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "planned"]);
    const [body = "", ...more] = bodies(number);
    expect(more).toEqual([]);
    expect(body.length).toBeLessThan(65_536);
    expect(headlines(number)).toEqual(["**This will add 600 servers in development: all right away.**"]);
    expect(body).toContain("Shortened to fit:");
    expect(ran.summary).toContain("server-599");
    const [kept] = project.github.checkRuns(headSha);
    expect(kept?.title).toContain("600 changes");
    expect(kept?.text).toContain("development/server-599");
    expect(ran.calls).toBeLessThanOrEqual(10);
  });
});

describe("a branch that is older than main", { timeout: 60_000 }, () => {
  it("is planned as what its merge would make, and blamed for nothing that main has since", async () => {
    const { github } = project;
    const restore = await snapshot(github);
    const { number } = await pull(raise);
    await github.git.commit("main", {
      ...deployment("production", "blue: 1.1.0\n"),
      "environments/development/notes.yaml": "blue: 2.1.0\n",
    });
    const ran = await plan(number);
    await restore();
    expect([ran.exit, ran.outputs.changed]).toEqual([0, "true"]);
    expect(ran.summary).toContain(
      "**This will switch `weather` from 1.0.0 to 1.1.0 in development, at once.**",
    );
    const [own, waiting] = ran.summary.split("<summary>Already waiting: 2 deployments</summary>");
    expect(rows(own ?? "")).toEqual(["development | 1.0.0 | **1.1.0** | at once | 2 ✓"]);
    expect(rows(waiting ?? "")).toEqual([
      expect.stringMatching(/^development \| `notes` \| 2\.0\.0 \| \*\*2\.1\.0\*\*/),
      expect.stringMatching(/^production \| `weather` \| 1\.0\.0 \| \*\*1\.1\.0\*\*/),
    ]);
  });
});

import { afterEach, describe, expect, it } from "vitest";
import type { ActionProject } from "../support/action-project.ts";
import { pullRequestEvent, pushEvent, workflowDispatchEvent } from "../support/github/events.ts";
import { outputProblems } from "../support/output-schema.ts";
import { policy, weatherProject } from "./fixture.ts";

const path = "environments/development/weather.yaml";
const id = "development/weather";

let project: ActionProject;
afterEach(async () => project?.[Symbol.asyncDispose]());

/** Starts the workflow by hand, as somebody. */
async function ask(inputs: Readonly<Record<string, string>>, by = "octocat") {
  const all = { server: "weather", environment: "development", reason: "looked at", ...inputs };
  const event = await workflowDispatchEvent(project.github, { by, inputs: all });
  return { event, ran: await project.run(event, { inputs: all }) };
}

const heads = async () => [await project.github.git.head("main"), await project.github.git.head("deployed")];

describe("a command that edits the default branch", { timeout: 120_000 }, () => {
  it("commits, applies and reports in the same run", async () => {
    project = await weatherProject();
    const { ran } = await ask({ command: "deploy", version: "1.1.0", traffic: "20" });
    expect([ran.exit, ran.outputs.outcome], ran.printed).toEqual([0, "applied"]);
    const { github } = project;
    expect(await github.git.read("main", path)).toBe("blue: 1.0.0 # the stable one\ngreen:\n  1.1.0: 20\n");
    expect(ran.outputs).toMatchObject({
      commit: await github.git.head("main"),
      "pull-request": "",
      changed: "true",
    });
    expect(outputProblems("edit", ran.result)).toEqual([]);
    expect(ran.calls).toBeLessThanOrEqual(10);
    expect(await project.status(id)).toMatchObject({
      traffic: { "1.0.0": 80, "1.1.0": 20 },
      cause: { actor: "octocat", command: "deploy", reason: "looked at" },
      desired: { commit: await github.git.head("main") },
    });
    expect(ran.log).toMatch(/✓ main +[0-9a-f]{7}: 1\.1\.0 at 20 %/);
    expect((await project.run(await pushEvent(github, { by: "octocat" }))).outputs.outcome).toBe("unchanged");
  });

  it("is done once, however often the run is started again", async () => {
    project = await weatherProject();
    const { event } = await ask({ command: "promote", version: "1.1.0" });
    const before = await heads();
    const again = { ...event, env: { ...event.env, GITHUB_RUN_ATTEMPT: "2" } };
    const inputs = {
      command: "promote",
      server: "weather",
      environment: "development",
      version: "1.1.0",
      reason: "x",
    };
    const ran = await project.run(again, { inputs });
    expect([ran.exit, ran.outputs.outcome], ran.printed).toEqual([0, "applied"]);
    expect(ran.log).toContain("already done by this run");
    expect(outputProblems("edit", ran.result)).toEqual([]);
    expect(await heads()).toEqual(before);
  });

  it("writes nothing where a gate fails", async () => {
    project = await weatherProject();
    const before = await heads();
    const { ran } = await ask({ command: "deploy", version: "9.9.9" });
    expect([ran.exit, ran.outputs.outcome, ran.outputs.reason]).toEqual([
      1,
      "refused",
      "version/not-released",
    ]);
    expect(await heads()).toEqual(before);
  });

  it("becomes a pull request where the branch is protected, one for all attempts", async () => {
    project = await weatherProject();
    const { github } = project;
    github.protect("main");
    const before = await heads();
    const reason = "for @acme/platform, see #1 <img src=x>";
    const first = await ask({ command: "deploy", version: "1.1.0", traffic: "20", reason });
    expect([first.ran.exit, first.ran.outputs.outcome], first.ran.printed).toEqual([0, "waiting"]);
    const second = await ask({ command: "deploy", version: "1.1.0", traffic: "20", reason });
    expect(second.ran.outputs["pull-request"]).toBe(first.ran.outputs["pull-request"]);
    const [asked, ...others] = github.threads();
    expect(others).toEqual([]);
    expect(asked).toMatchObject({ title: "Deploy development/weather: 1.1.0 at 20 %" });
    expect(asked?.body).toContain("`octocat` asked for it by `headgate deploy`");
    expect(asked?.body).not.toMatch(/(?<!`)@acme|<img/);
    expect(first.ran.log).toContain(`pull request #${asked?.number} asks for 1.1.0 at 20 %`);
    expect(await heads()).toEqual(before);
    await github.merge(asked?.number ?? 0);
    expect((await project.run(await pushEvent(github, { by: "octocat" }))).outputs.outcome).toBe("applied");
    expect(await project.status(id)).toMatchObject({ traffic: { "1.0.0": 80, "1.1.0": 20 } });
  });

  it("becomes a pull request where people have to approve; who asked for it is none of them", async () => {
    project = await weatherProject(policy("development", "approvals: { count: 1 }\n"));
    const { github } = project;
    github.user("hubot", { role: "write" });
    const { ran } = await ask({ command: "promote", version: "1.1.0" }, "mona");
    expect([ran.exit, ran.outputs.outcome], ran.printed).toEqual([0, "waiting"]);
    const number = Number(ran.outputs["pull-request"]);
    await project.run(await pullRequestEvent(github, number));
    github.review(number, { by: "mona" });
    await github.merge(number, { by: "octocat" });
    const waits = await project.run(await pushEvent(github, { by: "octocat" }));
    expect([waits.outputs.outcome, waits.outputs.reason], waits.printed).toEqual([
      "waiting",
      "approval/missing",
    ]);
    github.review(number, { by: "hubot" });
    const done = await project.run(await pushEvent(github, { by: "octocat" }));
    expect(done.outputs.outcome, done.printed).toBe("applied");
    expect((await project.status(id)).cause).toMatchObject({ pull: number });
  });
});

describe("a release by hand", { timeout: 120_000 }, () => {
  it.each([["when-refused"], ["always"]])("is committed, or asked for: pull-request %s", async (when) => {
    project = await weatherProject();
    const { github } = project;
    const before = await github.git.head("main");
    const inputs = { command: "release", server: "weather", version: "1.1.1", "pull-request": when };
    const event = await workflowDispatchEvent(github, { inputs });
    const ran = await project.run(event, { inputs });
    expect([ran.exit, ran.outputs.outcome], ran.printed).toEqual([0, "released"]);
    expect(outputProblems("release", ran.result)).toEqual([]);
    if (when === "always") {
      expect(github.threads()).toMatchObject([{ title: "Release weather 1.1.1" }]);
      expect(ran.outputs["pull-request"]).toBe(String(github.threads()[0]?.number));
      expect(await github.git.head("main")).toBe(before);
    } else {
      expect(await github.git.read("main", "servers/weather/versions/1.1.1.json")).toContain('"1.1.1"');
    }
  });
});

describe("what the form asks for besides", { timeout: 120_000 }, () => {
  it("is deployed with its variables, as blue", async () => {
    project = await weatherProject();
    const { ran } = await ask({
      command: "deploy",
      version: "1.1.0",
      blue: "true",
      "env-var": "GREETING=hello, all",
    });
    expect([ran.exit, ran.outputs.outcome], ran.printed).toEqual([0, "applied"]);
    const { git } = project.github;
    expect(await git.read("main", path)).toContain('GREETING: "hello, all"');
    expect(outputProblems("edit", ran.result)).toEqual([]);
    expect(await project.status(id)).toMatchObject({ traffic: { "1.1.0": 100 } });
  });

  it("archives a version, and compares two environments", async () => {
    project = await weatherProject();
    const all = { command: "remove-version", server: "weather", version: "1.2.0", reason: "never good" };
    const event = await workflowDispatchEvent(project.github, { by: "octocat", inputs: all });
    const ran = await project.run(event, { inputs: all });
    expect([ran.exit, ran.outputs.outcome, ran.outputs.changed], ran.printed).toEqual([
      0,
      "archived",
      "true",
    ]);
    expect(ran.outputs.commit).toBe(await project.github.git.head("main"));
    expect(outputProblems("removeVersion", ran.result)).toEqual([]);
    const both = { command: "diff", environment: "development,production" };
    const compared = await project.run(await workflowDispatchEvent(project.github, { inputs: both }), {
      inputs: both,
    });
    expect([compared.exit, compared.outputs.outcome], compared.printed).toEqual([0, "ok"]);
    expect(outputProblems("diff", compared.result)).toEqual([]);
  });
});

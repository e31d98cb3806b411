import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActionRun } from "../support/action.ts";
import type { ActionProject } from "../support/action-project.ts";
import {
  type DispatchEventOptions,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from "../support/github/events.ts";
import { deployment, policy, weatherProject } from "./fixture.ts";

let project: ActionProject;

beforeAll(async () => {
  project = await weatherProject({
    ...policy("guarded", 'deployers: ["@octocat"]\n'),
    ...deployment("guarded", "blue: 1.0.0\n"),
  });
}, 60_000);

afterAll(async () => project?.[Symbol.asyncDispose]());

/** Starts a command by hand, as the form of the example workflow hands it on. */
async function start(
  inputs: Readonly<Record<string, string>>,
  options: DispatchEventOptions & { readonly token?: string } = {},
): Promise<ActionRun> {
  const { token, ...how } = options;
  const empty = {
    server: "",
    version: "",
    environment: "",
    traffic: "",
    to: "",
    reason: "",
    "dry-run": "false",
  };
  const event = await workflowDispatchEvent(project.github, { inputs, ...how });
  return project.run(event, { inputs: { ...empty, ...inputs }, ...(token === undefined ? {} : { token }) });
}

const rollback = { command: "rollback", server: "weather", environment: "development", reason: "timeouts" };

describe("rollback by hand", { timeout: 90_000 }, () => {
  it("restores what was healthy, takes the version out of main, and tells the pull request", async () => {
    const { github, run, status } = project;
    const files = deployment("development", "blue: 1.1.0 # by hand\n");
    const { number } = await github.pull({ head: "raise", author: "mona", files });
    await run(await pullRequestEvent(github, number));
    await github.merge(number);
    await run(await pushEvent(github));

    const ran = await start(rollback, { by: "mona" });
    expect(ran.exit).toBe(0);
    expect(ran.outputs).toMatchObject({
      outcome: "restored",
      changed: "true",
      commit: await github.git.head("main"),
      "pull-request": "",
    });
    expect(await status("development/weather")).toMatchObject({
      event: "rolled-back",
      traffic: { "1.0.0": 100 },
      cause: { actor: "mona", reason: "timeouts", command: "rollback" },
    });
    expect(await github.git.read("main", "environments/development/weather.yaml")).toBe(
      "blue: 1.0.0 # by hand\n",
    );
    expect(ran.summary).toContain("rolled back");
    expect(github.comments(number).map(({ body }) => body)).toEqual([
      expect.stringMatching(/^\*\*`weather` 1\.1\.0 was rolled back from development.*timeouts/m),
    ]);
    expect(ran.log).toContain("development/weather  1.1.0 → 1.0.0 (revision 1, healthy for");
  });

  it("says by its name which input is missing, or wrong", async () => {
    const missing = await start({ command: "rollback", server: "weather" });
    expect([missing.exit, missing.calls, missing.outputs.outcome]).toEqual([1, 0, "usage"]);
    expect(missing.annotations.map(({ message }) => message.split(":")[0])).toEqual([
      "rollback needs the input reason",
    ]);
    const wrong = await start({ ...rollback, version: "1.0.0" });
    expect([wrong.exit, wrong.outputs.reason]).toEqual([1, "input/not-used"]);
    const none = await start({ server: "weather" });
    expect([none.exit, none.outputs.reason]).toEqual([1, "event/no-command"]);
    const misspelt = await start({ command: "rolback" });
    expect(misspelt.annotations).toMatchObject([
      { message: expect.stringContaining("did you mean rollback?") },
    ]);
  });

  it("of what was never deployed is refused, and writes nothing", async () => {
    const ran = await start({ ...rollback, server: "nobody" });
    expect([ran.exit, ran.outputs.outcome, ran.outputs.changed]).toEqual([1, "refused", "false"]);
    expect(ran.outputs.reason).toBe("rollback/not-deployed");
    expect(ran.annotations).toMatchObject([{ level: "error" }]);
  });
});

describe("commands by hand", { timeout: 90_000 }, () => {
  it("deploy edits main, applies it in the same run, and names the commit", async () => {
    const { github, status } = project;
    const inputs = {
      command: "deploy",
      server: "weather",
      version: "1.1.0",
      environment: "production",
      reason: "try it",
    };
    const ran = await start({ ...inputs, traffic: "20" }, { by: "mona" });
    expect([ran.exit, ran.outputs.outcome, ran.annotations]).toEqual([0, "applied", []]);
    expect(await github.git.read("main", "environments/production/weather.yaml")).toContain("1.1.0: 20");
    expect((await status("production/weather")).traffic).toEqual({ "1.0.0": 80, "1.1.0": 20 });
    expect(ran.outputs.commit).toBe(await github.git.head("main"));
    const [commit] = await github.git.log("main");
    expect(commit).toMatchObject({ verified: true, author: "github-actions[bot]" });
  });

  it("promote becomes a pull request where main wants one", async () => {
    const { github, status } = project;
    github.protect("main", { pullRequest: true });
    try {
      const inputs = { command: "promote", server: "weather", version: "1.1.0", environment: "production" };
      const ran = await start({ ...inputs, reason: "it is fine" }, { by: "mona" });
      expect([ran.exit, ran.outputs.outcome]).toEqual([0, "waiting"]);
      const number = Number(ran.outputs["pull-request"]);
      expect(number).toBeGreaterThan(0);
      expect(github.state.threads.get(number)?.title).toContain("weather");
      expect((await status("production/weather")).traffic).toEqual({ "1.0.0": 80, "1.1.0": 20 });
    } finally {
      github.unprotect("main");
    }
  });

  it("stop halts what goes forward, and resume goes on", async () => {
    const { github, run, status } = project;
    const stopped = await start(
      { command: "stop", environment: "development", reason: "outage" },
      { by: "octocat" },
    );
    expect([stopped.exit, stopped.outputs.outcome, stopped.outputs.changed]).toEqual([0, "stopped", "true"]);
    await github.git.commit("main", deployment("development", "blue: 1.0.0\nvariables: { GREETING: hi }\n"));
    const pushed = await run(await pushEvent(github));
    expect([pushed.exit, pushed.outputs.outcome]).toEqual([0, "stopped"]);
    const resumed = await start(
      { command: "resume", environment: "development", reason: "over" },
      { by: "octocat" },
    );
    expect(resumed.exit).toBe(0);
    const scheduled = await run(await scheduleEvent(github));
    expect(scheduled.outputs.outcome).toBe("applied");
    expect((await status("development/weather")).revision).toBeGreaterThan(1);
  });

  it("run again only reports what the run did the first time", async () => {
    const { github } = project;
    const inputs = { command: "stop", environment: "museum", reason: "outage" };
    const event = await workflowDispatchEvent(github, { inputs, by: "octocat" });
    await project.run(event, { inputs });
    await start({ command: "resume", environment: "museum", reason: "over" });
    const before = await github.git.head("deployed");
    const attempt = { ...event.env, GITHUB_RUN_ATTEMPT: "2" };
    const again = await project.run({ ...event, env: attempt }, { inputs });
    expect(again.log).toContain("already done by this run");
    expect([again.exit, again.outputs.changed]).toEqual([0, "false"]);
    expect(await github.git.head("deployed")).toBe(before);
  });

  it("is refused to whoever may not deploy there, and the refusal is recorded", async () => {
    const { github, status } = project;
    const inputs = { ...rollback, environment: "guarded" };
    const ran = await start(inputs, { by: "mona" });
    expect([ran.exit, ran.outputs.outcome]).toEqual([1, "refused"]);
    expect(ran.outputs.reason).toBe("permission/not-deployer");
    expect((await status("guarded/weather")).revision).toBe(1);
    const [newest] = await github.git.log("deployed");
    expect(newest?.message).toContain("mona");
  });

  it.each(["status", "history", "doctor"])("%s only reads", async (command) => {
    const { github } = project;
    const before = [await github.git.head("deployed"), await github.git.head("main")];
    const ran = await start({ command });
    expect(ran.exit).toBe(0);
    expect(ran.outputs.changed).toBe("false");
    expect(ran.summary).toContain(`headgate ${command}`);
    expect([await github.git.head("deployed"), await github.git.head("main")]).toEqual(before);
  });

  it("validate looks at everything", async () => {
    const ran = await start({ command: "validate" });
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "ok"]);
    expect(ran.log).toContain("the whole repository is checked");
  });

  it("nothing that somebody types is obeyed by the runner, by Markdown, or by git", async () => {
    const { github } = project;
    const reason =
      "::error::x\n::set-output name=a::b\r##[error]y <img src=x> @acme/everyone $(id) `id` \u001b[31m";
    const ran = await start({ command: "stop", environment: "production", reason }, { by: "mona" });
    expect([ran.exit, ran.annotations]).toEqual([0, []]);
    const shown = { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true };
    expect(micromark(ran.summary, shown)).not.toContain("<img");
    expect(ran.printed).not.toContain("\u001b");
    const [newest] = await github.git.log("deployed");
    expect(newest?.message.split("\n").filter((line) => line.startsWith("::"))).toEqual([]);
    await start({ command: "resume", environment: "production", reason: "done" }, { by: "mona" });
  });
});

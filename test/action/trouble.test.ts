import { execFile } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actionPath } from "../support/action.ts";
import type { ActionProject } from "../support/action-project.ts";
import {
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from "../support/github/events.ts";
import { smallRelease } from "../support/small-servers.ts";
import { deployment, weatherProject } from "./fixture.ts";

let project: ActionProject;

beforeAll(async () => {
  // 1.5.0 answers once a file lies beside it: it never does.
  project = await weatherProject(smallRelease("weather", "1.5.0", "gated"));
}, 60_000);

afterAll(async () => project?.[Symbol.asyncDispose]());

const raise = deployment("development", "blue: 1.1.0\n");

describe("trouble with GitHub", { timeout: 120_000 }, () => {
  it("that keeps the comment from being written is a warning: the plan is what it is", async () => {
    const { github, run } = project;
    const { number } = await github.pull({ head: "raise", author: "mona", files: raise });
    const fault = github.fault({
      on: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
      kind: "status",
      status: 502,
      times: 100,
    });
    const ran = await run(await pullRequestEvent(github, number));
    fault.remove();
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "planned"]);
    expect(ran.annotations).toMatchObject([
      { level: "warning", message: expect.stringContaining("the plan is not shown on GitHub") },
    ]);
    expect(ran.summary).toContain("**This will switch `weather`");
  });

  it("that swallows answers makes nothing twice", async () => {
    const { github, run, status } = project;
    await github.git.commit("main", raise);
    const before = (await github.git.log("deployed")).length;
    for (const nth of [1, 2])
      github.fault({ on: "mutation createCommitOnBranch", kind: "lost-response", nth });
    const ran = await run(await pushEvent(github));
    github.clearFaults();
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "applied"]);
    expect(await status("development/weather")).toMatchObject({ revision: 2, outcome: "healthy" });
    expect(await github.git.log("deployed")).toHaveLength(before + 2);
  });

  it("a token that may only read: the step fails, and names the permission that is missing", async () => {
    const { github, run } = project;
    await github.git.commit("main", deployment("development", "blue: 1.0.0\n"));
    const token = github.token({ permissions: { contents: "read", pull_requests: "read", checks: "read" } });
    const ran = await run(await pushEvent(github), { token });
    expect([ran.exit, ran.outputs.outcome, ran.outputs.reason]).toEqual([1, "error", "github/forbidden"]);
    expect(ran.log).toContain("contents: write");
    expect(ran.annotations).toMatchObject([
      { level: "error", message: expect.stringContaining("contents: write") },
    ]);
    expect(ran.result).toMatchObject({ error: { code: "github/forbidden" } });
    // Nothing is lost: the next run with the right token goes on.
    const next = await run(await scheduleEvent(github));
    expect([next.exit, next.outputs.outcome]).toEqual([0, "applied"]);
  });

  it("a token that nobody knows", async () => {
    const { github, run } = project;
    const ran = await run(await scheduleEvent(github), { token: "ghs_unknown" });
    expect([ran.exit, ran.outputs.outcome]).toEqual([1, "error"]);
    expect(ran.printed.replaceAll("::add-mask::ghs_unknown", "")).not.toContain("ghs_unknown");
  });

  it("no token at all", async () => {
    const { github, run } = project;
    const ran = await run(await scheduleEvent(github), { token: "" });
    expect([ran.exit, ran.calls, ran.outputs.reason]).toEqual([1, 0, "input/missing"]);
  });
});

describe("a schedule that has died", { timeout: 120_000 }, () => {
  it("is told of where people are at work, once for a run: nothing else would notice", async () => {
    await using quiet = await weatherProject();
    const { github, run } = quiet;
    const file = ".github/workflows/headgate.yml";
    const jobs = "jobs:\n  headgate: {}\n  apply: { needs: headgate }\n";
    const schedule = 'schedule:\n    - cron: "4/15 * * * *"\n';
    await github.git.commit("main", { [file]: `on:\n  push:\n  ${schedule}${jobs}` });
    const inputs = { command: "status" };
    const asked = await run(await workflowDispatchEvent(github, { inputs }), { inputs });
    expect(asked.annotations).toMatchObject([
      { level: "warning", message: expect.stringContaining("no scheduled run was ever seen") },
    ]);
    const later = await run(await pushEvent(github), { env: { GITHUB_JOB: "apply" } });
    expect(later.annotations).toEqual([]);
    const pushed = await run(await pushEvent(github));
    expect(pushed.exit).toBe(0);
    expect(pushed.annotations).toMatchObject([
      {
        level: "warning",
        message: expect.stringContaining("no scheduled run was ever seen of headgate.yml"),
      },
    ]);
    const scheduled = await run(await scheduleEvent(github));
    expect(scheduled.annotations).toEqual([]);
    const again = await run(await pushEvent(github));
    expect(again.annotations).toEqual([]);
  });
});

describe("a job that is cancelled", { timeout: 120_000 }, () => {
  it("ends in order and soon, says so, and the next run goes on", async () => {
    const { github, run, status } = project;
    await github.git.commit("main", deployment("production", "blue: 1.5.0\n"));
    let cancelled = 0;
    const ran = await run(await pushEvent(github), {
      started: (child) => {
        github.fault({
          on: "mutation createCommitOnBranch",
          kind: "after",
          after: () => {
            // While the server is being waited for.
            setTimeout(() => {
              cancelled = performance.now();
              child.kill("SIGINT");
            }, 2_000);
          },
        });
      },
    });
    expect(performance.now() - cancelled).toBeLessThan(7_500);
    expect(ran.exit).toBe(1);
    expect(ran.outputs.outcome).toBe("interrupted");
    expect(ran.annotations.filter(({ level }) => level === "error")).toEqual([]);
    expect((await status("production/weather")).outcome).toBe("applying");
    await github.git.commit("main", deployment("production", "blue: 1.1.0\n"));
    const next = await run(await scheduleEvent(github));
    expect(next.exit).toBe(0);
    expect(await status("production/weather")).toMatchObject({
      outcome: "healthy",
      traffic: { "1.1.0": 100 },
    });
  });
});

describe("outside of a workflow", { timeout: 60_000 }, () => {
  it("says what is missing, and does nothing", async () => {
    const { stdout, exit } = await new Promise<{ stdout: string; exit: number }>((resolve) => {
      const child = execFile(process.execPath, [actionPath], { env: { PATH: process.env.PATH } }, (_, out) =>
        resolve({ stdout: out, exit: child.exitCode ?? -1 }),
      );
    });
    expect(exit).toBe(1);
    expect(stdout.split("\n")[0]).toMatch(/^headgate \d+\.\d+\.\d+/);
    expect(stdout).toContain("GITHUB_REPOSITORY is not set");
    expect(stdout).toContain("elsewhere there is the command line");
  });

  it("init begins the branch by GitHub's API, once", async () => {
    const { actionProject } = await import("../support/action-project.ts");
    await using fresh = await actionProject({ "headgate.yaml": "headgate: 1\n" }, { init: false });
    const { github, run } = fresh;
    const inputs = { command: "init" };
    const first = await run(await workflowDispatchEvent(github, { inputs }), { inputs });
    expect([first.exit, first.outputs.outcome]).toEqual([0, "ok"]);
    const head = await github.git.head("deployed");
    expect(first.outputs.commit).toBe(head);
    const again = await run(await workflowDispatchEvent(github, { inputs }), { inputs });
    expect(again.exit).toBe(0);
    expect(await github.git.head("deployed")).toBe(head);
  });
});

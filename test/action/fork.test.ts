import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActionProject } from "../support/action-project.ts";
import { type TemporaryFolder, temporaryFolder } from "../support/git.ts";
import { pullRequestEvent, pushEvent } from "../support/github/events.ts";
import { commandRelease } from "../support/small-servers.ts";
import { deployment, policy, weatherProject } from "./fixture.ts";
import { raise, reviewed, reviewing } from "./reviewing.ts";

let project: ActionProject;
let elsewhere: TemporaryFolder;
const { pull, plan, planned, bodies, headlines } = reviewing(() => project);

beforeAll(async () => {
  project = await weatherProject(reviewed);
  elsewhere = await temporaryFolder();
}, 60_000);

afterAll(async () => {
  await project?.[Symbol.asyncDispose]();
  await elsewhere?.[Symbol.asyncDispose]();
});

/** As GitHub gives it to a run for a fork: what the workflow asks to write it may only read. */
const readOnly = () => project.github.token({ readOnly: true });

const nothingWritten = (number: number, sha: string) =>
  expect([bodies(number), project.github.checkRuns(sha)]).toEqual([[], []]);

describe("a pull request from a fork", { timeout: 60_000 }, () => {
  it("has everything but comment and check run, and one notice that says why", async () => {
    const { number, headSha } = await pull(raise, { fork: true, author: "stranger" });
    const ran = await plan(number, { token: readOnly() });
    expect(ran.exit).toBe(0);
    expect(ran.outputs).toMatchObject({
      outcome: "planned",
      changed: "true",
      "pull-request": String(number),
    });
    expect(ran.summary).toContain(
      "**This will switch `weather` from 1.0.0 to 1.1.0 in development, at once.**",
    );
    expect(ran.annotations).toEqual([
      {
        level: "notice",
        title: "Headgate",
        file: undefined,
        line: undefined,
        message:
          "no check run keeps this plan, and no comment is written: GitHub gives a run of a pull request from a fork a token that may only read. The job summary has the plan.",
      },
    ]);
    nothingWritten(number, headSha);
    expect(ran.calls).toBeLessThanOrEqual(10);
  });

  it("that takes the approvals out of a policy still needs them: the one in force decides", async () => {
    const { number, headSha } = await pull(
      { ...policy("guarded"), ...deployment("guarded", "blue: 1.1.0\n") },
      { fork: true, author: "stranger" },
    );
    const ran = await plan(number, { token: readOnly() });
    expect([ran.exit, ran.outputs.outcome, ran.outputs.reason]).toEqual([0, "waiting", "approval/missing"]);
    expect(ran.summary).toContain("0 of 1 approval from `@hubot` or `@mona`");
    nothingWritten(number, headSha);
  });

  it("whose branch is called main is not taken for main", async () => {
    const { number } = await pull(raise, { fork: true, author: "stranger", head: "main" });
    const ran = await plan(number, { token: readOnly() });
    expect([ran.exit, ran.outputs.outcome, ran.outputs.changed]).toEqual([0, "planned", "true"]);
    expect(ran.summary).toContain(
      "**This will switch `weather` from 1.0.0 to 1.1.0 in development, at once.**",
    );
  });

  it("that is gone by now is planned from what GitHub keeps of it", async () => {
    const { github, run } = project;
    const { number, headSha } = await pull(raise, { fork: true, author: "stranger" });
    const event = await pullRequestEvent(github, number);
    const { pull_request: seen } = event.payload as { readonly pull_request: { readonly head: object } };
    const gone = { ...seen, head: { ...seen.head, repo: null } };
    const ran = await run(
      { ...event, payload: { ...event.payload, pull_request: gone } },
      { token: readOnly() },
    );
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "planned"]);
    expect(ran.annotations).toMatchObject([
      { level: "notice", message: expect.stringContaining("from a fork") },
    ]);
    nothingWritten(number, headSha);
  });

  it.each(["pull_request_target", "workflow_run"])(
    "%s is refused whatever the input command says, before anything is asked or fetched",
    async (name) => {
      const { github, run } = project;
      const { number, headSha } = await pull(raise, { fork: true, author: "stranger" });
      const event = await pullRequestEvent(github, number);
      for (const command of ["plan", "apply"]) {
        const env = { ...event.env, GITHUB_EVENT_NAME: name };
        const ran = await run({ ...event, env }, { inputs: { command } });
        expect([ran.exit, ran.outputs.outcome, ran.outputs.reason]).toEqual([1, "usage", "event/refused"]);
        expect([ran.requests, ran.annotations.length]).toEqual([[], 1]);
      }
      nothingWritten(number, headSha);
    },
  );
});

describe("a pull request by Dependabot", { timeout: 60_000 }, () => {
  it("may only read as well, and the notice says so", async () => {
    const { number, headSha } = await pull(raise, { author: "dependabot[bot]" });
    const ran = await plan(number, { token: readOnly() });
    expect([ran.exit, ran.outputs.outcome]).toEqual([0, "planned"]);
    expect(ran.annotations).toMatchObject([
      {
        level: "notice",
        message: expect.stringContaining("that Dependabot started a token that may only read"),
      },
    ]);
    nothingWritten(number, headSha);
  });
});

describe("nothing of a change is run before it is merged", { timeout: 90_000 }, () => {
  /** Files that leave a mark wherever one of the usual ways of running them is taken. */
  const mined = (mark: string) => {
    const leave = `import { writeFileSync } from "node:fs";\nwriteFileSync(${JSON.stringify(mark)}, "");\n`;
    const shell = `touch ${mark}`;
    return {
      "evil.mjs": leave,
      ...commandRelease("weather", "1.3.0", ["./evil.mjs"]),
      ...deployment("development", "blue: 1.3.0\n"),
      "package.json": JSON.stringify({ scripts: { install: shell, preinstall: shell, prepare: shell } }),
      ".npmrc": `node-options=--import ./evil.mjs\nscript-shell=${shell}\n`,
      ".gitattributes": "* filter=evil diff=evil merge=evil\n",
      ".gitconfig": `[core]\n\tfsmonitor = ${shell}\n\tsshCommand = ${shell}\n[filter "evil"]\n\tsmudge = ${shell}\n`,
      ".gitmodules": `[submodule "x"]\n\tpath = x\n\turl = --upload-pack=${shell}\n\tupdate = !${shell}\n`,
      "headgate.config.mjs": leave,
      "node_modules/yaml/index.js": leave,
    };
  };

  it.each([
    ["from a fork", true, "plan"],
    ["from a fork, validated", true, "validate"],
    ["from a branch of the repository", false, "plan"],
  ] as const)("%s", async (_, fork, command) => {
    const mark = join(elsewhere.path, `ran-${fork}-${command}`);
    const { number } = await pull(mined(mark), { fork, author: fork ? "stranger" : "mona" });
    const ran = await plan(number, { inputs: { command }, ...(fork ? { token: readOnly() } : {}) });
    expect(ran.exit).toBe(0);
    expect(existsSync(mark)).toBe(false);
    if (command === "plan") expect(ran.summary).toContain("1.3.0");
  });

  it("only once it is merged, as a probe of what is deployed", async () => {
    const { github, run } = project;
    const mark = join(elsewhere.path, "ran-merged");
    const { number } = await pull(mined(mark));
    await planned(number);
    expect(existsSync(mark)).toBe(false);
    await github.merge(number);
    const applied = await run(await pushEvent(github));
    expect([applied.exit, applied.outputs.outcome]).toEqual([1, "rolled-back"]);
    expect(existsSync(mark)).toBe(true);
    expect(headlines(number)).toEqual([expect.stringContaining("1.3.0 was rolled back from development")]);
  });
});

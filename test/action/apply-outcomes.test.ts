import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ActionRun } from "../support/action.ts";
import type { ActionProject } from "../support/action-project.ts";
import { temporaryFolder } from "../support/git.ts";
import {
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from "../support/github/events.ts";
import { snapshot } from "../support/github/snapshot.ts";
import { serverFile, smallRelease } from "../support/small-servers.ts";
import { deployment, firstLines, movingClock, policy, textsWritten, weatherProject } from "./fixture.ts";

const { now, pass } = movingClock();

let project: ActionProject;
let back: () => Promise<void>;

beforeAll(async () => {
  const canary = "strategy: { type: canary, steps: [25, 50], interval: 15m, watch: 30m }\n";
  const files = {
    ...policy("canary", canary),
    ...deployment("canary", "blue: 1.0.0\n"),
    ...policy("soaked", "upstream: [development]\nsoak: 24h\n"),
    ...deployment("soaked", "blue: 1.0.0\n"),
    ...serverFile("notes"),
    ...smallRelease("notes", "1.0.0", "bad"),
  };
  project = await weatherProject(files, { now });
  back = await snapshot(project.github);
}, 60_000);

afterEach(() => back());
afterAll(async () => project?.[Symbol.asyncDispose]());

/** A pull request by mona, planned and merged. */
async function merged(files: Readonly<Record<string, string>>): Promise<number> {
  const { github, inside } = project;
  const { number } = await github.pull({ head: "change", author: "mona", files });
  await inside(await pullRequestEvent(github, number));
  await github.merge(number);
  return number;
}

const pushed = async () => project.inside(await pushEvent(project.github));
const scheduled = async () => project.inside(await scheduleEvent(project.github));
const ended = ({ exit, outputs }: ActionRun) => [exit, outputs.outcome];
const time = "\\w{3} \\d+ \\w{3} \\d\\d:\\d\\d UTC";

/** What the one comment's first line has to be, as a pattern in which TIME is an instant. */
function told(number: number, sentence: string): void {
  const escaped = sentence
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("TIME", time)
    .replaceAll("SOON", "\\d+ (?:s|min)");
  expect(firstLines(project.github, number)).toEqual([
    expect.stringMatching(new RegExp(`^\\*\\*${escaped}\\*\\*$`)),
  ]);
}

describe("a canary, from schedule to schedule", { timeout: 120_000 }, () => {
  it("goes on step by step, however late, and the comment tells of each", async () => {
    const { github, status } = project;
    const number = await merged(deployment("canary", "blue: 1.1.0\n"));
    const first = await pushed();
    expect([...ended(first), first.annotations]).toEqual([0, "progressing", []]);
    told(number, "`weather` 1.1.0 takes 25 % of canary, next step in SOON, on TIME.");

    // Before its time there is nothing to write, and nobody to tell: it was told, which one call finds out.
    const head = await github.git.head("deployed");
    const early = await scheduled();
    expect([...ended(early), early.calls, early.outputs.commit]).toEqual([0, "progressing", 1, ""]);
    expect(early.log).toMatch(/^nothing to do yet: canary\/weather goes on at /);
    expect(await github.git.head("deployed")).toBe(head);

    // Three hours late: one step, and its whole interval from then on.
    pass("3h");
    const late = await scheduled();
    expect([...ended(late), late.calls]).toEqual([0, "progressing", 5]);
    told(number, "`weather` 1.1.0 takes 50 % of canary, next step in SOON, on TIME.");
    const { at, rollout, traffic, cause } = await status("canary/weather");
    expect([traffic, cause.pull]).toEqual([{ "1.0.0": 50, "1.1.0": 50 }, number]);
    expect(Date.parse(rollout?.next ?? "") - Date.parse(at)).toBe(15 * 60_000);

    pass("15m");
    expect(ended(await scheduled())).toEqual([0, "applied"]);
    told(number, "`weather` 1.1.0 is blue in canary since TIME, watched until TIME.");
    const dry = { command: "apply", "dry-run": "true" };
    const look = await project.inside(await pushEvent(github), { inputs: dry });
    expect(look.outputs).toMatchObject({
      outcome: "unchanged",
      changed: "false",
      environments: '["canary"]',
    });
    pass("30m");
    expect(ended(await scheduled())).toEqual([0, "unchanged"]);
    expect(github.comments(number)).toHaveLength(1);
  });
});

describe("the comment says of what was merged", { timeout: 120_000 }, () => {
  it("that it is being applied, before any target has it", async () => {
    const { github, inside } = project;
    const number = await merged(deployment("development", "blue: 1.1.0\n"));
    await using machine = await temporaryFolder();
    const target = join(machine.path, "work/clients/development.json");
    const seen: (readonly [string, boolean])[] = [];
    using _ = github.onRequest((request) => {
      const there = existsSync(target) && readFileSync(target, "utf8").includes("1.1.0");
      for (const text of textsWritten(request)) {
        seen.push([text.split("\n").find((line) => line.startsWith("**")) ?? "", there]);
      }
    });
    const ran = await inside(await pushEvent(github), { machine: machine.path });
    expect(ended(ran)).toEqual([0, "applied"]);
    expect(seen).toEqual([
      ["**Applying `weather` 1.1.0 in development …**", false],
      [expect.stringMatching(/^\*\*`weather` 1\.1\.0 is blue in development since /), true],
    ]);
    told(number, "`weather` 1.1.0 is blue in development since TIME.");
  });

  it("which version waits, for what, and until when; and later that it has come", async () => {
    const { status } = project;
    const number = await merged({
      ...deployment("development", "blue: 1.1.0\n"),
      ...deployment("soaked", "blue: 1.1.0\n"),
    });
    const first = await pushed();
    expect([...ended(first), first.outputs.reason]).toEqual([0, "waiting", "promotion/soak"]);
    told(
      number,
      "`weather` 1.1.0 waits for soaked: 1.1.0: blue in development for SOON (needs 24 h); eligible TIME.",
    );
    pass("25h");
    const next = await scheduled();
    expect([...ended(next), next.calls <= 10]).toEqual([0, "applied", true]);
    expect((await status("soaked/weather")).cause.pull).toBe(number);
    told(number, "`weather` 1.1.0 is blue in development and soaked.");
  });

  it("that a window is closed", async () => {
    const number = await merged(deployment("museum", "blue: 1.1.0\n"));
    expect(ended(await pushed())).toEqual([0, "waiting"]);
    told(number, "`weather` 1.1.0 waits for museum: window opens Mon 2 Jan 2090 00:00 UTC (on display).");
  });

  it("that everything is stopped, and then that it has gone on", async () => {
    const { github, inside } = project;
    const stop = { command: "stop", environment: "development", reason: "outage" };
    await inside(await workflowDispatchEvent(github, { inputs: stop }), { inputs: stop });
    const number = await merged(deployment("development", "blue: 1.1.0\n"));
    expect(ended(await pushed())).toEqual([0, "stopped"]);
    told(number, "`weather` 1.1.0 waits in development: forward actions are stopped: outage.");
    const resume = { command: "resume", environment: "development", reason: "over" };
    await inside(await workflowDispatchEvent(github, { inputs: resume }), { inputs: resume });
    expect(ended(await scheduled())).toEqual([0, "applied"]);
    told(number, "`weather` 1.1.0 is blue in development since TIME.");
  });

  it("that it is bad, and that there was nothing to go back to", async () => {
    const { github, status } = project;
    const number = await merged({ "environments/development/notes.yaml": "blue: 1.0.0\n" });
    const ran = await pushed();
    expect(ended(ran)).toEqual([1, "failed"]);
    expect(await status("development/notes")).toMatchObject({ outcome: "failed" });
    expect(firstLines(github, number)).toEqual([expect.stringMatching(/`notes` .*no database/)]);
    expect(ran.annotations).toMatchObject([
      { level: "error", message: expect.stringContaining("no database") },
    ]);
    // It is not tried again, and said the same of.
    const head = await github.git.head("deployed");
    expect((await scheduled()).outputs.changed).toBe("false");
    expect(await github.git.head("deployed")).toBe(head);
  });

  it("that a target could not be reached; the next run gets there", async () => {
    const { github, inside, status } = project;
    const number = await merged(deployment("development", "blue: 1.1.0\n"));
    await using machine = await temporaryFolder();
    // A folder stands where the client's file should.
    await github.git.commit("main", { "clients/development.json/keep": "" });
    const ran = await inside(await pushEvent(github), { machine: machine.path });
    expect(ended(ran)).toEqual([1, "error"]);
    expect(firstLines(github, number)).toEqual([
      expect.stringMatching(
        /^\*\*Applying `weather` 1\.1\.0 in development did not end: .* It is tried again\.\*\*$/,
      ),
    ]);
    await github.git.commit("main", { "clients/development.json/keep": null });
    expect(ended(await scheduled())).toEqual([0, "applied"]);
    expect(await status("development/weather")).toMatchObject({ outcome: "healthy" });
    told(number, "`weather` 1.1.0 is blue in development since TIME.");
  });
});

describe("what was rolled back by itself is taken out of main", { timeout: 120_000 }, () => {
  const bad =
    "`weather` 1.2.0 was rolled back from development after \\d s: probe failed: exited with code 1 before it answered: small 1.2.0: no database. 1.0.0 has 100 %. 1.2.0 is held";

  /** As `told`, with a duration in it. */
  function toldOf(number: number, end: string, length = true): void {
    const sentence = bad.replace(length ? "" : " after \\d s", "");
    expect(firstLines(project.github, number)).toEqual([
      expect.stringMatching(new RegExp(`^\\*\\*${sentence}${end}\\*\\*$`)),
    ]);
  }

  it("by a commit", async () => {
    const { github } = project;
    const number = await merged(deployment("development", "blue: 1.2.0 # keep me\n"));
    expect(ended(await pushed())).toEqual([1, "rolled-back"]);
    toldOf(number, "; `[0-9a-f]{7}` took it out of main\\.");
    expect(await github.git.read("main", "environments/development/weather.yaml")).toBe(
      "blue: 1.0.0 # keep me\n",
    );
  });

  it.each([
    ["a pull request, where main is protected", {}, "takes it"],
    ["an issue, where no pull request may be opened", { actionsMayCreatePulls: false }, "asks to take it"],
  ] as const)("by %s: once, and it stays in sight", async (_, settings, does) => {
    const { github } = project;
    const number = await merged(deployment("development", "blue: 1.2.0\n"));
    github.protect("main");
    Object.assign(github.settings, settings);
    const ran = await pushed();
    expect(ended(ran)).toEqual([1, "rolled-back"]);
    const [asked, ...others] = github.threads().filter((thread) => thread.number !== number);
    expect([asked?.title, others]).toEqual(["Take 1.2.0 out of development/weather", []]);
    expect(
      await github.git.read(
        "headgate/rollback-development-weather-3",
        "environments/development/weather.yaml",
      ),
    ).toBe("blue: 1.0.0\n");
    toldOf(number, `; #${asked?.number} ${does} out of main\\.`);
    const next = await scheduled();
    expect([...ended(next), next.outputs.changed]).toEqual([0, "held", "false"]);
    toldOf(number, `; #${asked?.number} ${does} out of main\\.`, false);
    expect(github.threads()).toHaveLength(2);
  });

  it("by a branch alone, where there are no issues either", async () => {
    const { github } = project;
    const number = await merged(deployment("development", "blue: 1.2.0\n"));
    github.protect("main");
    Object.assign(github.settings, { actionsMayCreatePulls: false, hasIssues: false });
    const ran = await pushed();
    expect(ended(ran)).toEqual([1, "rolled-back"]);
    const branch = "headgate/rollback-development-weather-3";
    toldOf(number, `, and still in main: merge \`${branch}\`\\.`);
    expect(ran.log.replace(/\s+/g, " ")).toContain(`${branch}: open a pull request from it`);
    const next = await scheduled();
    expect([...ended(next), next.outputs.changed]).toEqual([0, "held", "false"]);
    toldOf(number, `, and still in main: merge \`${branch}\`\\.`, false);
  });
});

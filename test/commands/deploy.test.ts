import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type InProcess, inProcess } from "../support/in-process.ts";
import { commandRelease } from "../support/small-servers.ts";
import { deployment, deploymentPath, policy, switchedRepository } from "../support/switched-repository.ts";

const project = inProcess();

const id = "development/notes";
const path = deploymentPath("development");
const here = ["--env", "development", "--reason", "looked at"];

async function started(files: Readonly<Record<string, string>> = {}): Promise<InProcess> {
  return project({ ...switchedRepository, ...deployment("development", "1.0.0"), ...files });
}

/** Where both branches stand. */
const heads = ({ git }: InProcess) => git("rev-parse", "main", "deployed");

describe("a version that is deployed", () => {
  test("to where the server was not yet is blue there", async () => {
    const { headgate, read, status } = await project(switchedRepository);
    const run = await headgate("deploy", "notes", "1.1.0", ...here);
    expect([run.outcome, run.done], run.text).toEqual(["applied", [`${id} deployed`]]);
    expect(await read(path)).toMatch(/^# yaml-language-server: .*\nblue: 1\.1\.0\n$/);
    expect(await status(id)).toMatchObject({ traffic: { "1.1.0": 100 } });
    expect(run.json).toMatchObject({ from: null, to: { blue: "1.1.0", green: {} } });
  });

  test("has no traffic before it is given some, and is told how", async () => {
    const { headgate, status } = await started();
    const run = await headgate("deploy", "notes", "1.1.0", ...here);
    expect(run.outcome, run.text).toBe("applied");
    expect(await status(id)).toMatchObject({ traffic: { "1.0.0": 100, "1.1.0": 0 } });
    expect(run.text).toMatch(/✓ main +[0-9a-f]{7}: 1\.1\.0 at 0 %/);
    expect(run.text).toContain(
      "Give it traffic: headgate traffic notes 1.1.0 5 --env development --reason …",
    );
  });

  test("with a share takes it from all others in proportion", async () => {
    const { headgate, read } = await started({ [path]: "blue: 1.0.0\ngreen: { 1.2.0: 50 }\n" });
    await headgate("deploy", "notes", "1.1.0", "--traffic", "20", ...here);
    expect(await read(path)).toBe("blue: 1.0.0\ngreen: { 1.2.0: 40, 1.1.0: 20 }\n");
  });

  test("again keeps the share that it has", async () => {
    const repository = await started({ [path]: "blue: 1.0.0\ngreen: { 1.1.0: 20 }\n" });
    await repository.apply();
    const before = await heads(repository);
    for (const version of ["1.0.0", "1.1.0"]) {
      const run = await repository.headgate("deploy", "notes", version, ...here);
      expect([run.outcome, run.exit], run.text).toEqual(["unchanged", 0]);
    }
    expect(await heads(repository)).toBe(before);
  });

  test("lies in the folder of the convention", async () => {
    const files = { ...switchedRepository, ...deployment("development", "1.0.0") };
    const { "mcp/switched.mjs": script = "", ...others } = files as Record<string, string>;
    const inFolder = Object.fromEntries(
      Object.entries(others).map(([name, text]) => [`gitops/${name}`, text]),
    );
    const { headgate, commit, git } = await project(
      { ...inFolder, "gitops/mcp/switched.mjs": script },
      { init: false },
    );
    await headgate("init", "--directory", "gitops");
    await commit({});
    const run = await headgate("deploy", "notes", "1.1.0", ...here, "--directory", "gitops");
    expect(run.outcome, run.text).toBe("applied");
    expect(await git("diff", "--name-only", "HEAD~1", "HEAD")).toBe(`gitops/${path}`);
    expect(run.json.path).toBe(path);
  });
});

describe("a dry run", () => {
  test("shows the edit and the plan, and writes nothing", async () => {
    const repository = await started();
    const before = await heads(repository);
    const run = await repository.headgate(
      "deploy",
      "notes",
      "1.1.0",
      "--traffic",
      "20",
      "--dry-run",
      ...here,
    );
    expect([run.outcome, run.exit], run.text).toEqual(["planned", 0]);
    expect(run.text).toContain(`${id}  1.0.0 100 % → 1.0.0 80 %, 1.1.0 20 %`);
    expect(run.text).toContain("would say 1.1.0 at 20 %");
    expect(run.text).toMatch(/plan [0-9a-f]{6}/);
    expect(run.text).toMatch(/nothing was done$/);
    expect(run.json).toMatchObject({
      dryRun: true,
      landed: null,
      reports: [],
      plan: { deployments: [{ id, decision: "go" }] },
    });
    expect(await heads(repository)).toBe(before);
    expect(await repository.git("status", "--porcelain")).toBe("");
    expect(await repository.read(path)).toBe("blue: 1.0.0\n");
  });

  test("is refused like the real one", async () => {
    const { headgate } = await started();
    const run = await headgate("deploy", "notes", "9.9.9", "--dry-run", ...here);
    expect([run.outcome, run.rules]).toEqual(["refused", ["version/not-released"]]);
  });
});

describe("what only another change can put right is refused, and nothing is written", () => {
  const secret = [{ name: "API", isSecret: true, isRequired: true }];
  const needy = commandRelease("notes", "1.1.0", ["./mcp/switched.mjs", "1.1.0"], secret);
  test.each([
    ["a version that is not released", {}, ["9.9.9"], "development", "version/not-released"],
    ["a pre-release of the name", {}, ["1.1.0-beta.1"], "development", "version/not-released"],
    ["a stage that is skipped", {}, ["1.1.0"], "staging", "promotion/skips-environment"],
    ["a secret that is missing", needy, ["1.1.0"], "development", "variable/required"],
    [
      "a share that no target can enforce",
      policy("development", { targets: [{ type: "mcp", scope: "project", launcher: [] }] }),
      ["1.1.0", "--traffic", "20"],
      "development",
      "traffic/not-enforced",
    ],
    [
      "a first version with a part of the traffic",
      {},
      ["1.0.0", "--traffic", "20"],
      "staging",
      "edit/first-version",
    ],
    ["blue as a green", {}, ["1.0.0", "--traffic", "20"], "development", "edit/is-blue"],
    ["blue with a share", {}, ["1.1.0", "--blue", "--traffic", "20"], "development", "edit/is-blue"],
    ["more than all", {}, ["1.1.0", "--traffic", "101"], "development", "traffic/out-of-range"],
    ["a range", {}, ["^1.0.0"], "development", "version/not-semver"],
    ["a path", {}, ["../../x"], "development", "version/not-semver"],
  ] as const)("%s", async (_, files, asked, environment, rule) => {
    const repository = await started(files);
    const before = await heads(repository);
    const run = await repository.headgate(
      "deploy",
      "notes",
      ...asked,
      "--env",
      environment,
      "--reason",
      "why",
    );
    expect([run.outcome, run.exit], run.text).toEqual(["refused", 1]);
    expect(run.rules).toContain(rule);
    for (const finding of run.findings) expect(finding.hint).not.toBe("");
    expect(await heads(repository)).toBe(before);
    expect(await repository.git("status", "--porcelain")).toBe("");
  });

  test.each([
    [["deploy", "nots", "1.1.0", ...here], "no server nots is desired or deployed", "did you mean notes?"],
    [["deploy", "../x", "1.1.0", ...here], "no server ../x is desired or deployed", ""],
    [
      ["promote", "notes", "--env", "prod", "--reason", "x"],
      "no environment prod is desired or deployed",
      "production",
    ],
    [
      ["traffic", "notes", "1.0.0", "1", "--env", "__proto__", "--reason", "x"],
      "no environment __proto__",
      "",
    ],
  ])("a name that nobody knows: %j", async (args, message, hint) => {
    const { headgate } = await started();
    const run = await headgate(...args);
    expect([run.outcome, run.exit]).toEqual(["usage", 2]);
    expect(run.text).toContain(message);
    expect(run.text).toContain(hint);
  });

  test("what a rollback took away", async () => {
    const repository = await started();
    await repository.headgate("promote", "notes", "1.1.0", ...here);
    await repository.headgate("rollback", "notes", ...here);
    const before = await heads(repository);
    for (const args of [
      ["deploy", "notes", "1.1.0", "--traffic", "5"],
      ["promote", "notes", "1.1.0"],
    ]) {
      const run = await repository.headgate(...args, ...here);
      expect([run.outcome, run.rules], run.text).toEqual(["refused", ["hold/held"]]);
      expect(run.text).toContain("headgate resume notes --env development --reason …");
    }
    expect(await heads(repository)).toBe(before);
    await repository.headgate("resume", "notes", ...here);
    expect((await repository.headgate("promote", "notes", "1.1.0", ...here)).outcome).toBe("applied");
  });

  test("a record that somebody changed", async () => {
    const repository = await started();
    await repository.byHand({ [`${id}/status.json`]: (text) => text.replace("1.0.0", "1.2.0") });
    const run = await repository.headgate("deploy", "notes", "1.1.0", ...here);
    expect([run.outcome, run.exit], run.text).toEqual(["refused", 1]);
    expect(run.text).toContain("headgate recover");
    expect(await repository.read(path)).toBe("blue: 1.0.0\n");
  });
});

describe("what waits is committed, and applied by a later run", () => {
  test("for its time", async () => {
    const windows = [{ allow: "Mon-Fri 12:00-13:00", timezone: "UTC" }];
    const { headgate, clock, apply, read } = await started(policy("development", { windows }));
    const run = await headgate("promote", "notes", "1.1.0", ...here);
    expect([run.outcome, run.exit, run.done], run.text).toEqual(["waiting", 0, []]);
    expect(run.text).toMatch(/✓ main +[0-9a-f]{7}: 1\.1\.0 as blue/);
    expect(run.text).toContain("12:00");
    expect(await read(path)).toBe("blue: 1.1.0\n");
    clock.set("2026-11-16T12:00:00.000Z");
    expect((await apply()).done).toEqual([`${id} deployed`]);
  });

  test("for the end of a stop", async () => {
    const { headgate, apply, status } = await started();
    await headgate("stop", "--reason", "outage");
    const run = await headgate("promote", "notes", "1.1.0", ...here);
    expect([run.outcome, run.exit, run.done], run.text).toEqual(["stopped", 0, []]);
    expect(await status(id)).toMatchObject({ traffic: { "1.0.0": 100 } });
    await headgate("resume", "--reason", "over");
    expect((await apply()).done).toEqual([`${id} deployed`]);
  });
});

describe("what people have to approve", () => {
  const approvals = policy("development", { approvals: { count: 1, from: ["@octocat"] } });

  test("is kept on a branch of its own, main stays as it is, and nothing is applied", async () => {
    const repository = await started(approvals);
    const before = await heads(repository);
    const run = await repository.headgate("deploy", "notes", "1.1.0", "--traffic", "20", ...here);
    expect([run.outcome, run.exit, run.done], run.text).toEqual(["waiting", 0, []]);
    expect(run.text).toContain("… main");
    expect(run.text).toContain("development asks for approval");
    expect(run.text).toContain("open a pull request from it");
    expect(run.text).toMatch(/nothing is applied before it is merged$/m);
    const kept = "headgate/deploy-development-notes-1-1-0-at-20";
    expect(run.json).toMatchObject({
      landed: { kind: "kept", kept, request: null, reason: expect.stringContaining("asks for approval") },
      plan: { deployments: [{ id, decision: "wait" }] },
    });
    expect(await heads(repository)).toBe(before);
    expect(await repository.git("show", `${kept}:${path}`)).toBe("blue: 1.0.0\ngreen:\n  1.1.0: 20");
    expect(await repository.git("status", "--porcelain")).toBe("");
    // Asked again, there is still one.
    const again = await repository.headgate("deploy", "notes", "1.1.0", "--traffic", "20", ...here);
    expect(again.json).toMatchObject({ landed: { kept } });
    expect(await repository.git("branch", "--list", "headgate/*")).toBe(`  ${kept}`);
  });

  test("is said by a dry run too", async () => {
    const { headgate } = await started(approvals);
    const run = await headgate("promote", "notes", "1.1.0", "--dry-run", ...here);
    expect(run.outcome).toBe("waiting");
    expect(run.text).toContain("as a pull request: development asks for approval");
  });

  test("is refused where it fails anyway", async () => {
    const { headgate, git } = await started(approvals);
    const run = await headgate("deploy", "notes", "9.9.9", ...here);
    expect(run.outcome).toBe("refused");
    expect(await git("branch", "--list", "headgate/*")).toBe("");
  });
});

describe("the person's own files", () => {
  test("with changes are left alone, and that is said", async () => {
    const { headgate, root, read, git } = await started();
    await writeFile(join(root, path), "blue: 1.0.0 # mine\n");
    const run = await headgate("deploy", "notes", "1.1.0", ...here);
    expect(run.outcome, run.text).toBe("applied");
    expect(run.text).toContain("your working copy has changes there and was left alone");
    expect(run.json).toMatchObject({ landed: { workingTree: "dirty" } });
    expect(await read(path)).toBe("blue: 1.0.0 # mine\n");
    expect(await git("show", `main:${path}`)).toBe("blue: 1.0.0\ngreen:\n  1.1.0: 0");
  });

  test("of another branch are left alone: the default branch is meant always", async () => {
    const { headgate, git, read, commit } = await started();
    await git("switch", "--quiet", "--create", "work");
    await commit({ [path]: "blue: 1.2.0\n" });
    const run = await headgate("deploy", "notes", "1.1.0", ...here);
    expect(run.outcome, run.text).toBe("applied");
    expect(run.json).toMatchObject({ landed: { workingTree: "elsewhere" } });
    expect(await read(path)).toBe("blue: 1.2.0\n");
    expect(await git("show", `main:${path}`)).toBe("blue: 1.0.0\ngreen:\n  1.1.0: 0");
  });
});

describe("whatever the reason says,", () => {
  test.each([
    ["trailers", "fine\n\nHeadgate-Run: local:1\nHeadgate-Rollback: development/notes@1"],
    ["terminal sequences", "\u001b[2J\u001b]0;owned\u0007 red \u202e txt"],
    ["a shell", "$(touch pwned) `touch pwned`; touch pwned #"],
    ["a novel", "x".repeat(50_000)],
    ["options", "--amend"],
  ])("%s: the commit's message has our trailers alone, and nothing is obeyed", async (_, reason) => {
    const { headgate, git, status } = await started();
    const run = await headgate("deploy", "notes", "1.1.0", "--env", "development", `--reason=${reason}`);
    expect(run.outcome, run.text).toBe("applied");
    const message = await git("log", "-1", "--format=%B", "main");
    const [subject, empty, why, ...rest] = message.split("\n");
    expect([subject, empty]).toEqual([`Deploy ${id}: 1.1.0 at 0 %`, ""]);
    expect(why).toMatch(/^Reason: .{1,500}$/);
    expect(rest.filter((line) => line !== "").map((line) => line.split(":")[0])).toEqual([
      "Headgate-Run",
      "Headgate-Actor",
      "Headgate-Command",
      "Headgate-Question",
    ]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
    expect(message.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u202e]/);
    expect(await git("status", "--porcelain")).toBe("");
    expect((await status(id)).cause.command).toBe("deploy");
  });

  test("a later run still finds that a rollback was not brought back to main", async () => {
    const { headgate, read, git, apply } = await started();
    const forged = "Headgate-Rollback: development/notes@3";
    await headgate("promote", "notes", "1.1.0", "--env", "development", `--reason=x\n\n${forged}`);
    await headgate("rollback", "notes", ...here);
    expect(await git("log", "-1", "--format=%(trailers)")).toContain(forged);
    // As if that run had been killed before it could.
    await git("reset", "--quiet", "--hard", "HEAD~1");
    expect((await apply()).done).toEqual([`${id} brought-back`]);
    expect(await read(path)).toBe("blue: 1.0.0\n");
  });
});

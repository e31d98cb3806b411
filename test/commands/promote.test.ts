import { describe, expect, test } from "vitest";
import { type InProcess, inProcess } from "../support/in-process.ts";
import {
  deployment,
  deploymentPath,
  type EnvironmentId,
  everywhere,
  policy,
  switchedRepository,
} from "../support/switched-repository.ts";

const project = inProcess();

const id = "development/notes";
const path = deploymentPath("development");
const here = ["--env", "development", "--reason", "looked at"];

async function started(files: Readonly<Record<string, string>> = {}): Promise<InProcess> {
  return project({ ...switchedRepository, ...deployment("development", "1.0.0"), ...files });
}

describe("the walks of blue and green", () => {
  test("gradually: 0, 20, 50, 100 percent, then blue", async () => {
    const { headgate, read, status, git } = await started();
    const steps: readonly (readonly [string, readonly string[], Readonly<Record<string, number>>, string])[] =
      [
        ["deploy", ["1.1.0"], { "1.0.0": 100, "1.1.0": 0 }, "blue: 1.0.0\ngreen:\n  1.1.0: 0\n"],
        ["traffic", ["1.1.0", "20"], { "1.0.0": 80, "1.1.0": 20 }, "blue: 1.0.0\ngreen:\n  1.1.0: 20\n"],
        ["traffic", ["1.1.0", "50"], { "1.0.0": 50, "1.1.0": 50 }, "blue: 1.0.0\ngreen:\n  1.1.0: 50\n"],
        ["traffic", ["1.1.0", "100"], { "1.0.0": 0, "1.1.0": 100 }, "blue: 1.0.0\ngreen:\n  1.1.0: 100\n"],
        ["promote", ["1.1.0"], { "1.1.0": 100 }, "blue: 1.1.0\n"],
      ];
    for (const [index, [command, asked, traffic, text]] of steps.entries()) {
      const run = await headgate(command, "notes", ...asked, ...here);
      expect([run.outcome, run.exit], run.text).toEqual(["applied", 0]);
      expect(await read(path)).toBe(text);
      expect(await git("status", "--porcelain")).toBe("");
      expect(await status(id)).toMatchObject({
        revision: index + 2,
        outcome: "healthy",
        traffic,
        cause: { reason: "looked at", command, actor: "ada@example.com" },
        desired: { commit: await git("rev-parse", "main") },
      });
    }
    expect((await headgate("apply")).outcome).toBe("unchanged");
    expect((await headgate("plan", "--all")).outcome).toBe("unchanged");
  });

  test("at once: the new version is blue, and the old one the way back", async () => {
    const { headgate, read, status } = await started();
    const run = await headgate("deploy", "notes", "1.1.0", "--blue", ...here);
    expect([run.outcome, run.done], run.text).toEqual(["applied", [`${id} deployed`]]);
    expect(await read(path)).toBe("blue: 1.1.0\n");
    const back = await headgate("rollback", "notes", ...here);
    expect(back.outcome, back.text).toBe("restored");
    expect(await status(id)).toMatchObject({ traffic: { "1.0.0": 100 }, hold: [{ version: "1.1.0" }] });
    expect(await read(path)).toBe("blue: 1.0.0\n");
  });

  test("and back from a version without traffic: it is taken out of main again", async () => {
    const { headgate, read, status } = await started();
    await headgate("deploy", "notes", "1.1.0", ...here);
    expect(await read(path)).toBe("blue: 1.0.0\ngreen:\n  1.1.0: 0\n");
    const back = await headgate("rollback", "notes", ...here);
    expect(back.outcome, back.text).toBe("restored");
    expect(await read(path)).toBe("blue: 1.0.0\n");
    expect(await status(id)).toMatchObject({ traffic: { "1.0.0": 100 }, hold: [{ kind: "inputs" }] });
    expect((await headgate("apply")).outcome).toBe("unchanged");
  });

  test("and back by itself: what is bad is rolled back, and taken out of main again", async () => {
    const { headgate, flag, read, status, git } = await started();
    await flag("bad-1.1.0");
    const run = await headgate("deploy", "notes", "1.1.0", "--traffic", "20", ...here);
    expect([run.outcome, run.exit], run.text).toEqual(["rolled-back", 1]);
    expect(run.done.at(-1)).toBe(`${id} rolled-back`);
    expect(await read(path)).toBe("blue: 1.0.0\n");
    expect(await status(id)).toMatchObject({ traffic: { "1.0.0": 100 }, hold: [{ version: "1.1.0" }] });
    expect(await git("log", "-2", "--format=%s")).toBe(
      `Take 1.1.0 out of ${id}\nDeploy ${id}: 1.1.0 at 20 %`,
    );
  });
});

describe("a promotion", () => {
  test("takes the version out of the greens in the same edit; the others keep their shares", async () => {
    const { headgate, read, status, commit, apply } = await started();
    await commit({ [path]: "blue: 1.0.0\ngreen: { 1.1.0: 30, 1.2.0: 10 } # tried out\n" });
    await apply();
    const run = await headgate("promote", "notes", "1.1.0", ...here);
    expect(run.outcome, run.text).toBe("applied");
    expect(await read(path)).toBe("blue: 1.1.0\ngreen: { 1.2.0: 10 } # tried out\n");
    expect(await status(id)).toMatchObject({ traffic: { "1.1.0": 90, "1.2.0": 10 } });
    expect(run.json).toMatchObject({
      id,
      version: "1.1.0",
      path,
      from: { blue: "1.0.0", green: { "1.1.0": 30, "1.2.0": 10 } },
      to: { blue: "1.1.0", green: { "1.2.0": 10 } },
      landed: { branch: "main", kind: "committed", workingTree: "updated", request: null },
    });
  });

  test("is a rollout where the strategy has steps, and one run takes its first", async () => {
    const strategy = { type: "canary", steps: [5, 50], interval: "15m" };
    const { headgate, status, clock, apply } = await started(policy("development", { strategy }));
    const run = await headgate("promote", "notes", "1.1.0", ...here);
    expect([run.outcome, run.done], run.text).toEqual(["progressing", [`${id} rollout-started`]]);
    expect(await status(id)).toMatchObject({ traffic: { "1.0.0": 95, "1.1.0": 5 } });
    clock.pass("15m");
    expect((await apply()).done).toEqual([`${id} rollout-advanced`]);
  });

  test("that watches stays until the rollout has settled", async () => {
    const strategy = { type: "canary", steps: [50], interval: "1s" };
    const { headgate, status, clock } = await started(policy("development", { strategy }));
    clock.flow();
    const run = await headgate("promote", "notes", "1.1.0", "--watch", ...here);
    expect([run.outcome, run.done], run.text).toEqual([
      "applied",
      [`${id} rollout-started`, `${id} rollout-completed`],
    ]);
    expect(await status(id)).toMatchObject({ traffic: { "1.1.0": 100 }, rollout: null });
  });

  test("again is nothing to do", async () => {
    const { headgate, git } = await started();
    await headgate("promote", "notes", "1.1.0", ...here);
    const before = await git("rev-parse", "main", "deployed");
    const again = await headgate("promote", "notes", "1.1.0", ...here);
    expect([again.outcome, again.exit]).toEqual(["unchanged", 0]);
    expect(again.json).toMatchObject({ landed: { kind: "unchanged", commit: null } });
    expect(await git("rev-parse", "main", "deployed")).toBe(before);
  });

  test("that was committed and never applied is applied when it is asked for again", async () => {
    const { headgate, commit, status } = await started();
    await commit(deployment("development", "1.1.0"));
    const run = await headgate("promote", "notes", "1.1.0", ...here);
    expect([run.outcome, run.done]).toEqual(["applied", [`${id} deployed`]]);
    expect(run.json).toMatchObject({ landed: { kind: "unchanged" } });
    expect(await status(id)).toMatchObject({ traffic: { "1.1.0": 100 } });
  });

  test("acts on what it names; what else is pending waits for apply", async () => {
    const other = deploymentPath("development", "other");
    const files = Object.fromEntries(
      Object.entries(switchedRepository).flatMap(([file, text]) =>
        file.startsWith("servers/notes/")
          ? [[file.replace("notes", "other"), text.replaceAll("notes", "other")]]
          : [],
      ),
    );
    const { headgate, commit, status, apply } = await started({ ...files, [other]: "blue: 1.0.0\n" });
    await commit({ [other]: "blue: 1.1.0\n" });
    const run = await headgate("promote", "notes", "1.1.0", ...here);
    expect([run.outcome, run.done], run.text).toEqual(["applied", [`${id} deployed`]]);
    expect(await status("development/other")).toMatchObject({ traffic: { "1.0.0": 100 } });
    expect((await apply()).done).toEqual(["development/other deployed"]);
    expect((await status("development/other")).cause).not.toHaveProperty("command");
  });
});

describe("a promotion that names no version", () => {
  const to = (environment: EnvironmentId) => ["promote", "notes", "--env", environment, "--reason", "tried"];

  test("takes what is blue upstream, and makes the file where there is none", async () => {
    const { headgate, read, status } = await started();
    for (const environment of ["staging", "production"] as const) {
      const run = await headgate(...to(environment));
      expect([run.outcome, run.done], run.text).toEqual(["applied", [`${environment}/notes deployed`]]);
      expect(run.json).toMatchObject({ version: "1.0.0", from: null, to: { blue: "1.0.0", green: {} } });
      expect(await read(deploymentPath(environment))).toBe(
        "# yaml-language-server: $schema=../../.headgate/schemas/deployment.schema.json\nblue: 1.0.0\n",
      );
      expect(await status(`${environment}/notes`)).toMatchObject({ revision: 1, outcome: "healthy" });
    }
  });

  test("takes what runs there, not what is only wished", async () => {
    const { headgate, commit } = await started();
    await commit(deployment("development", "1.1.0"));
    expect((await headgate(...to("staging"))).json).toMatchObject({ version: "1.0.0" });
  });

  const both = policy("production", { upstream: ["development", "staging"] });
  const any = policy("production", { upstream: { any: ["development", "staging"] } });
  const canary = policy("staging", { strategy: { type: "canary", steps: [5], interval: "1h" } });
  test.each([
    ["there is nothing upstream", {}, "development", "no environment upstream"],
    ["the server is not there", {}, "production", "notes is not deployed in staging"],
    [
      "two upstream differ",
      { ...both, ...deployment("staging", "1.1.0") },
      "production",
      "1.0.0 in development and 1.1.0 in staging",
    ],
    [
      "any of two differ",
      { ...any, ...deployment("staging", "1.1.0") },
      "production",
      "1.0.0 in development and 1.1.0 in staging",
    ],
    [
      "one of all is missing",
      both,
      "production",
      "notes is not deployed in staging, which production requires",
    ],
  ] as const)("guesses nothing where %s", async (_, files, environment, message) => {
    const { headgate, git } = await started({ ...files });
    const before = await git("rev-parse", "main", "deployed");
    const run = await headgate(...to(environment));
    expect([run.outcome, run.exit, run.rules]).toEqual(["refused", 1, ["edit/no-upstream-version"]]);
    expect(run.text).toContain(message);
    expect(run.text).toContain(`headgate promote notes VERSION --env ${environment} --reason …`);
    expect(await git("rev-parse", "main", "deployed")).toBe(before);
  });

  test("guesses nothing where a rollout is under way", async () => {
    const { headgate, commit, apply } = await project({
      ...switchedRepository,
      ...everywhere("1.0.0"),
      ...canary,
    });
    await commit(deployment("development", "1.1.0"), deployment("staging", "1.1.0"));
    await apply();
    const run = await headgate(...to("production"));
    expect([run.outcome, run.rules], run.text).toEqual(["refused", ["edit/no-upstream-version"]]);
    expect(run.text).toContain("what is blue in staging is not settled there");
  });

  test("is enough of any one where any will do", async () => {
    const { headgate } = await started(any);
    const run = await headgate(...to("production"));
    expect([run.outcome, run.json.version], run.text).toEqual(["applied", "1.0.0"]);
  });
});

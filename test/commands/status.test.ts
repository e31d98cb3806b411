import { describe, expect, test } from "vitest";
import { documentOf } from "../../src/cli/door.ts";
import { type InProcess, inProcess, type Ran } from "../support/in-process.ts";
import { outputProblems } from "../support/output-schema.ts";
import { deployment, deploymentPath, policy, switchedRepository } from "../support/switched-repository.ts";

const project = inProcess();

const here = ["--env", "development", "--reason", "looked at"];
const id = "development/notes";

function problems(name: string, ran: Ran): readonly string[] {
  return outputProblems(name, documentOf(ran));
}

/** 1.1.0 at the first of two steps, from which only a person lets it go on. */
async function paused(): Promise<InProcess> {
  const strategy = { type: "canary", steps: [20, 50], pauses: [20], interval: "10m", analysis: ["probe"] };
  const of = await project({
    ...switchedRepository,
    ...policy("development", { strategy }),
    ...deployment("development", "1.0.0"),
  });
  const run = await of.headgate("promote", "notes", "1.1.0", ...here);
  expect(run.outcome, run.text).toBe("progressing");
  expect(run.text).toContain(
    "step 1 of 3, paused until a person lets it go on: headgate resume notes --env development --reason …",
  );
  return of;
}

describe("a paused rollout", () => {
  const resume = "headgate resume notes --env development --reason …";

  test("is told as waiting for a person, with what to run, wherever it is looked at", async () => {
    const of = await paused();
    for (const _ of ["just now", "after a run that had nothing to do"]) {
      const status = await of.headgate("status");
      expect(status.text).toContain("↗ canary 1 of 3, paused");
      expect(status.text).toContain(`let it go on: ${resume}`);
      expect(status.json.deployments).toMatchObject([{ rollout: { paused: true, overdue: false } }]);
      expect(problems("status", status)).toEqual([]);
      const history = await of.headgate("history", "notes");
      expect(history.text).toContain("(paused at step 1 of 3)");
      expect(history.text).toContain(`let it go on: ${resume}`);
      expect(problems("history", history)).toEqual([]);
      of.clock.pass("1h");
      const run = await of.apply();
      expect([run.text, run.done]).toEqual([expect.stringContaining(resume), []]);
      expect(run.text).not.toContain("by themselves");
    }
  });

  test("goes on once it is resumed, and says no more of it", async () => {
    const of = await paused();
    await of.headgate("resume", "notes", ...here);
    const status = await of.headgate("status");
    expect(status.text).not.toContain("paused");
    expect(await of.headgate("history", "notes")).toMatchObject({
      text: expect.not.stringContaining(resume),
    });
  });
});

describe("a deployment file that cannot be read", () => {
  test("is told, and what waits for its time stays in sight", async () => {
    const frozen = [{ deny: "2026-11-01/2026-12-01", timezone: "UTC" }];
    const of = await project({
      ...switchedRepository,
      ...policy("development", { windows: frozen }),
    });
    await of.commit(deployment("development", "1.0.0"));
    expect((await of.apply()).outcome).toBe("waiting");
    await of.commit({ [deploymentPath("development")]: "blue: [1.0.0]\n" });
    const status = await of.headgate("status");
    expect(status.findings).toMatchObject([{ outcome: "fail", file: deploymentPath("development") }]);
    expect(status.text).toContain(deploymentPath("development"));
    expect(status.text).toContain("window opens");
    expect(status.json.deployments).toMatchObject([{ id, blue: null, pending: { state: "waiting" } }]);
    expect(problems("status", status)).toEqual([]);
  });
});

describe("the history in the shape of other tools", () => {
  test("is what its schema says", async () => {
    const of = await paused();
    await of.headgate("rollback", "notes", ...here);
    const args = ["history", "notes", "--env", "development", "--format", "mcp-version-history"];
    const ran = await of.headgate(...args);
    expect(ran.json).toMatchObject({ mcpVersionHistory: { notes: { currentBlue: "1.0.0" } } });
    expect(problems("versionHistory", ran)).toEqual([]);
  });
});

import { expect, test } from "vitest";
import { type InProcess, inProcess } from "../support/in-process.ts";
import { outputProblems } from "../support/output-schema.ts";
import { deployment, deploymentPath, switchedRepository } from "../support/switched-repository.ts";

const project = inProcess();

const why = ["--env", "development", "--reason", "look first"];

/** 1.0.0, then 1.1.0 blue in development, and both branches, files and index as they lie. */
async function moved(): Promise<InProcess> {
  const of = await project({ ...switchedRepository, ...deployment("development", "1.0.0") });
  const run = await of.headgate("promote", "notes", "1.1.0", ...why);
  expect(run.outcome, run.text).toBe("applied");
  return of;
}

/** Branches, files and index; what a clone remembers of what it has seen follows every look. */
async function stateOf({ git }: InProcess): Promise<readonly string[]> {
  return [
    await git("for-each-ref", "refs/heads", "refs/tags"),
    await git("status", "--porcelain", "--ignored"),
    await git("ls-files", "--stage"),
  ];
}

/** What is done before the question makes sense. */
const stopped = (of: InProcess) => of.headgate("stop", ...why);
const wished = (of: InProcess) => of.commit(deployment("development", "1.2.0"));
const rolledBack = (of: InProcess) => of.headgate("rollback", "notes", ...why);
const tampered = (of: InProcess) =>
  of.byHand({ "development/notes/status.json": (text) => text.replace('"1.1.0": 100', '"1.1.0":  100') });

const there = "--env development --reason look";

test.each<[string, string, string, ((of: InProcess) => Promise<unknown>)?]>([
  [
    `deploy notes 1.2.0 --traffic 10 --env-var MODE=x --scope mcprc ${there}`,
    "edit",
    "would say 1.2.0 at 10 % with MODE",
  ],
  [`deploy notes 3.0.0 ${there} --command node ./mcp/switched.mjs 3.0.0`, "edit", "would say 3.0.0 at 0 %"],
  [`traffic notes 1.1.0 100 ${there}`, "edit", "1.1.0 as blue is there already"],
  [`promote notes 1.2.0 ${there}`, "edit", "would say 1.2.0 as blue"],
  ["remove-version notes 2.0.0 --reason look", "removeVersion", "would archive notes 2.0.0"],
  [`rollback notes ${there}`, "rollbackPreview", "1.1.0"],
  [`stop ${there}`, "stop", "would stop development: look"],
  [`resume ${there}`, "resume", "would resume development", stopped],
  [`resume notes ${there}`, "resume", "would resume development/notes", rolledBack],
  [`recover notes ${there}`, "recoverPreview", "would be taken over as recorded, as revision 3: 1.1.0 100 %"],
  [`recover notes ${there}`, "recoverPreview", "revision", tampered],
  ["release notes 3.0.0", "release", "would write servers/notes/versions/3.0.0.json"],
  ["apply --env development", "apply", "1.1.0 → 1.2.0", wished],
])(
  "headgate %s --dry-run prints the document %s, and writes nothing",
  async (line, document, says, before) => {
    const of = await moved();
    await before?.(of);
    const files = await of.read(deploymentPath("development"));
    const state = await stateOf(of);
    const [verb = "", ...rest] = line.split(" ");
    const run = await of.headgate(verb, "--dry-run", ...rest);
    expect(run.exit, run.text).toBe(0);
    expect(run.text).toContain(says);
    expect(run.json).toMatchObject({ dryRun: true });
    expect(
      outputProblems(document, { headgate: 1, outcome: run.outcome, findings: [], ...run.json }),
    ).toEqual([]);
    expect(await stateOf(of)).toEqual(state);
    expect(await of.read(deploymentPath("development"))).toBe(files);
  },
);

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { historyOf } from "../support/end-state.ts";
import { sh } from "../support/git.ts";
import { client, env, file, id, live, makeOneServer, run, why } from "../support/one-server.ts";
import type { Project } from "../support/project.ts";

let open: Project | undefined;
afterEach(async () => {
  await open?.[Symbol.asyncDispose]();
  open = undefined;
});

async function make(...given: Parameters<typeof makeOneServer>): Promise<Project> {
  open = await makeOneServer(...given);
  return open;
}

describe("what is recorded was changed behind Headgate's back", () => {
  it("by an edit of a status: that deployment stops until it is recovered", async () => {
    const project = await make();
    await onDeployed(project, `${id}/status.json`, (text) => text.replace('"1.0.0": 100', '"1.0.0": 99'));
    await project.commit({ [file]: "blue: 1.1.0\n" });
    for (const command of [["apply"], ["plan"], ["rollback", "notes", ...env, ...why]]) {
      const { json } = await run(project, 1, "refused", ...command);
      expect(json.findings.map(({ rule }) => rule)).toContain("deployed/foreign-commit");
    }
    await run(project, 1, "refused", "status");
    await run(project, 0, null, "recover", "notes", ...env, ...why);
    expect(await live(project)).toEqual({ "1.0.0": 100 });
    await run(project, 0, "applied", "apply");
    expect(await live(project)).toEqual({ "1.1.0": 100 });
    expect((await historyOf(project))[id]?.map((line) => line.split(" ")[0])).toEqual([
      ...["deployed", "recovered", "deployed"],
    ]);
  }, 120_000);

  it("by a commit on top: told, however genuine it looks, and never as soak", async () => {
    const project = await make();
    await onDeployed(project, `${id}/status.json`, (text) => `${text}\n`);
    const { json } = await run(project, 1, "refused", "apply");
    expect(json.findings.map(({ rule }) => rule)).toContain("deployed/foreign-commit");
    // Once noted it stays so, also when Headgate has committed on top of it.
    await run(project, 1, "refused", "apply");
    await run(project, 0, null, "recover", "notes", ...env, ...why);
    await run(project, 0, "unchanged", "apply");
  }, 120_000);

  it.each([{ remote: false }, { remote: true }])(
    "by rewinding the branch ($remote): nothing is done until it is recovered, with a higher revision",
    async ({ remote }) => {
      const project = await make({}, { remote });
      const before = await project.git("rev-parse", remote ? "origin/deployed" : "deployed");
      await project.commit({ [file]: "blue: 1.1.0\n" });
      await run(project, 0, "applied", "apply");
      if (remote) await project.git("push", "--quiet", "--force", "origin", `${before}:refs/heads/deployed`);
      else await project.git("update-ref", "refs/heads/deployed", before);
      const { json } = await run(project, 1, "refused", "apply");
      expect(json.findings.map(({ rule }) => rule)).toContain("deployed/rewound");
      expect(await client(project)).toContain("development/notes@2");
      await run(project, 0, null, "recover", "notes", ...env, ...why);
      expect(await client(project)).toContain("development/notes@3");
      await run(project, 0, "applied", "apply");
      expect(await live(project)).toEqual({ "1.1.0": 100 });
      expect(await client(project)).toContain("development/notes@4");
    },
    120_000,
  );

  it("in a clone that never saw it: a target's revision above ours stops that deployment", async () => {
    const project = await make({}, { remote: true });
    const before = await project.git("rev-parse", "origin/deployed");
    await project.commit({ [file]: "blue: 1.1.0\n" });
    await run(project, 0, "applied", "apply");
    await project.commit({ [file]: "blue: 1.0.0\n" });
    await run(project, 0, "applied", "apply");
    await project.git("push", "--quiet", "--force", "origin", `${before}:refs/heads/deployed`);
    await project.git("update-ref", "-d", "refs/headgate/seen/deployed");
    await project.commit({ [file]: "blue: 1.1.0\n" });
    const result = await project.run(["apply", "--json"]);
    expect(result.exit, result.stdout).not.toBe(0);
    expect(result.stdout).toContain("revision 3");
    expect(await client(project)).toContain("development/notes@3");
    await run(project, 0, null, "recover", "notes", ...env, ...why);
    await run(project, 0, null, "apply");
    expect(await live(project)).toEqual({ "1.1.0": 100 });
  }, 120_000);

  it("by deleting the branch: never taken for the first time", async () => {
    const project = await make();
    await project.git("update-ref", "-d", "refs/heads/deployed");
    for (const command of ["apply", "plan", "status"]) {
      const { json } = await run(project, 1, "refused", command);
      expect(json.findings[0]?.rule).toBe("deployed/absent");
      expect(json.findings[0]?.hint).toMatch(/[0-9a-f]{40}/);
    }
    expect((await project.run(["init", "--json"])).exit).toBe(3);
  }, 120_000);
});

/** A person commits to `deployed` by hand. */
async function onDeployed(project: Project, path: string, edit: (text: string) => string): Promise<void> {
  await project.git("worktree", "add", "--quiet", "../hands", "deployed");
  const hands = join(project.folder, "hands");
  const before = await readFile(join(hands, path), "utf8");
  const after = edit(before);
  expect(after).not.toBe(before);
  await writeFile(join(hands, path), after);
  await sh(hands, "commit", "--quiet", "--all", "--message", "a small correction");
  await project.git("worktree", "remove", "../hands");
}

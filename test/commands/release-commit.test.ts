import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sh } from "../support/git.ts";
import { inProcess } from "../support/in-process.ts";
import { deployment, switchedRepository } from "../support/switched-repository.ts";

const project = inProcess();

const file = "servers/notes/versions/3.0.0.json";
const asked = ["release", "notes", "3.0.0"] as const;
const files = { ...switchedRepository, ...deployment("development", "1.0.0") };

describe("a release with --commit", () => {
  test("is on main and in the working tree, and can be deployed at once", async () => {
    const { headgate, git, read } = await project(files);
    const run = await headgate(...asked, "--commit");
    expect([run.outcome, run.exit], run.text).toEqual(["released", 0]);
    expect(run.text).toContain("started as 2.0.0 is: node ./mcp/switched.mjs 3.0.0");
    expect(run.text).toMatch(/✓ main {2}[0-9a-f]{7}: notes 3\.0\.0/);
    const changed = (await git("diff", "--name-only", "HEAD~1", "HEAD")).split("\n");
    expect(changed).toEqual([expect.stringMatching(/^servers\/notes\/contracts\/[0-9a-f]{64}\.json$/), file]);
    expect(run.json).toMatchObject({ files: changed, landed: { branch: "main", kind: "committed" } });
    expect(await git("log", "-1", "--format=%s")).toBe("Release notes 3.0.0");
    expect(await git("log", "-1", "--format=%(trailers)")).toContain("Headgate-Command: release");
    expect(JSON.parse(await read(file))).toMatchObject({ server: { version: "3.0.0" } });
    expect(await git("status", "--porcelain")).toBe("");
    const deployed = await headgate("deploy", "notes", "3.0.0", "--env", "development", "--reason", "new");
    expect(deployed.outcome, deployed.text).toBe("applied");
  });

  test("again is nothing to do", async () => {
    const { headgate, git } = await project(files);
    await headgate(...asked, "--commit");
    const before = await git("rev-parse", "main");
    const again = await headgate(...asked, "--commit");
    expect([again.outcome, again.exit]).toEqual(["unchanged", 0]);
    expect(again.json).toMatchObject({ files: [], landed: { kind: "unchanged", commit: null } });
    expect(await git("rev-parse", "main")).toBe(before);
  });

  test("commits what was only written before", async () => {
    const { headgate, git } = await project(files);
    expect((await headgate(...asked)).json).toMatchObject({ landed: null });
    const run = await headgate(...asked, "--commit");
    expect(run.outcome, run.text).toBe("released");
    expect(await git("show", "--name-only", "--format=", "main")).toContain(file);
  });

  test("makes the server's file too, where it is asked for", async () => {
    const { headgate, git } = await project(files);
    const command = ["--command", "node", "./mcp/switched.mjs", "1.0.0"];
    const run = await headgate("release", "maps", "1.0.0", "--create", "--commit", ...command);
    expect(run.outcome, run.text).toBe("released");
    expect(await git("show", "main:servers/maps/server.yaml")).toContain("local.headgate/maps");
  });

  test("as a dry run writes and commits nothing", async () => {
    const { headgate, git } = await project(files);
    const before = await git("rev-parse", "main");
    const run = await headgate(...asked, "--commit", "--dry-run");
    expect([run.outcome, run.json.landed]).toEqual(["released", null]);
    expect([await git("rev-parse", "main"), await git("status", "--porcelain")]).toEqual([before, ""]);
  });

  test("waits on a branch of its own where main refuses it", async () => {
    const { headgate, store, git } = await project(files, { remote: true });
    const hook = join(store, "hooks/pre-receive");
    await writeFile(
      hook,
      '#!/bin/sh\nwhile read old new ref; do [ "$ref" != refs/heads/main ] || exit 1; done\n',
    );
    await chmod(hook, 0o755);
    const run = await headgate(...asked, "--commit");
    expect([run.outcome, run.exit], run.text).toEqual(["released", 0]);
    expect(run.json).toMatchObject({ landed: { kind: "kept", kept: "headgate/release-notes-3-0-0" } });
    expect(run.text).toContain("headgate/release-notes-3-0-0: open a pull request from it");
    expect(await sh(store, "show", `headgate/release-notes-3-0-0:${file}`)).toContain("3.0.0");
    expect(await git("status", "--porcelain")).toBe("");
  });

  test("is refused where main has that version as something else", async () => {
    const one = await project(files, { remote: true });
    const two = await one.clone("two");
    await two.headgate(...asked, "--commit");
    const other = ["--command", "node", "./mcp/switched.mjs", "3.0.0", "tool=other"];
    const run = await one.headgate(...asked, "--commit", ...other);
    expect([run.outcome, run.rules], run.text).toEqual(["refused", ["version/changed-release"]]);
    expect(run.text).toContain("3.0.0 is released on main already, as something else");
    expect(await one.git("status", "--porcelain")).toBe("");
  });

  test("takes nothing over from a branch that anybody may push", async () => {
    const branch = "headgate/release-maps-1-0-0";
    const maps = ["release", "maps", "1.0.0", "--create"] as const;
    const start = ["--command", "node", "./mcp/switched.mjs", "1.0.0"];
    const evil = await project(files, { remote: true });
    const honest = await evil.clone("honest");
    await evil.headgate(...maps, "--pull-request", ...start);
    await evil.git("checkout", "--quiet", "--detach", `origin/${branch}`);
    await writeFile(join(evil.root, "servers/maps/server.yaml"), 'releasers: ["@evil"]\n');
    await evil.git("commit", "--quiet", "--all", "--message", "x");
    await evil.git("push", "--quiet", "origin", `HEAD:${branch}`);
    const run = await honest.headgate(...maps, "--commit", ...start);
    expect([run.outcome, run.rules], run.text).toEqual(["refused", ["version/changed-release"]]);
    expect(run.text).toContain(`proposed on the branch ${branch} already, as something else: servers/maps`);
    expect(await sh(evil.store, "ls-tree", "-r", "--name-only", "main", "servers/maps")).toBe("");
  });

  test("is refused where main has a signature of what is not released", async () => {
    const path = "servers/notes/signatures/3.0.0.sigstore.json";
    const { headgate } = await project({ ...files, [path]: '{"garbage":true}\n' });
    const run = await headgate(...asked, "--commit");
    expect([run.outcome, run.rules], run.text).toEqual(["refused", ["signature/no-release"]]);
  });
});

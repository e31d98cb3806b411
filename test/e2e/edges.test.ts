import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { historyOf } from "../support/end-state.ts";
import { sh } from "../support/git.ts";
import {
  client,
  env,
  file,
  id,
  live,
  makeOneServer,
  policy,
  policyFile,
  run,
  why,
} from "../support/one-server.ts";
import type { Project } from "../support/project.ts";
import { serverFile, smallRelease } from "../support/small-servers.ts";

let open: Project | undefined;
afterEach(async () => {
  await open?.[Symbol.asyncDispose]();
  open = undefined;
});

async function make(...given: Parameters<typeof makeOneServer>): Promise<Project> {
  open = await makeOneServer(...given);
  return open;
}

describe("policies, variables and shares", () => {
  it("a deployment that comes with a change of policy must pass both", async () => {
    const project = await make({
      ...smallRelease("notes", "1.2.0-beta.1"),
      [policyFile]: policy.replace("unpackaged: true", "unpackaged: true, prerelease: false"),
    });
    await project.commit({ [policyFile]: policy, [file]: "blue: 1.2.0-beta.1\n" });
    for (let time = 0; time < 2; time += 1) {
      const { json } = await run(project, 1, "refused", "apply");
      expect(json.findings.map(({ rule }) => rule)).toContain("version/pre-release");
    }
    expect(await live(project)).toEqual({ "1.0.0": 100 });
    // On its own, under the policy that is in force by now, it may.
    await project.commit({ [file]: "blue: 1.0.0\n" });
    await run(project, 0, "unchanged", "apply");
    await project.commit({ [file]: "blue: 1.2.0-beta.1\n" });
    await run(project, 0, "applied", "apply");
  }, 120_000);

  it("a change of variables is a new variant, and can be the bad one", async () => {
    const project = await make({ [file]: "blue: 1.1.0\n" });
    await project.commit({ [file]: "blue: 1.1.0\nvariables: { GREETING: hi } # short\n" });
    await run(project, 0, "applied", "apply");
    expect(await client(project)).toContain('"GREETING": "hi"');
    await project.commit({ [file]: "blue: 1.1.0\nvariables: { GREETING: hi, MODE: broken } # short\n" });
    await run(project, 1, "rolled-back", "apply");
    expect(await client(project)).not.toContain('"MODE"');
    expect(await project.read(file)).toBe("blue: 1.1.0\nvariables: { GREETING: hi } # short\n");
    await run(project, 0, "unchanged", "apply");
    const rows = (await run(project, 0, "ok", "status")).json.deployments as readonly { hold: unknown }[];
    expect(JSON.stringify(rows[0]?.hold)).toContain('"name":"MODE"');
  }, 120_000);

  it("a project's variable that is bad is held, and stays where it is written", async () => {
    const project = await make({ [file]: "blue: 1.1.0\n", "headgate.yaml": "headgate: 1\n" });
    await project.commit({ "headgate.yaml": "headgate: 1\nvariables: { MODE: broken }\n" });
    await run(project, 1, "rolled-back", "apply");
    expect(await project.read("headgate.yaml")).toContain("broken");
    await run(project, 0, "held", "apply");
    await project.commit({ "headgate.yaml": "headgate: 1\nvariables: { MODE: fine }\n" });
    await run(project, 0, "applied", "apply");
    expect(await client(project)).toContain('"MODE": "fine"');
  }, 120_000);

  it("people's shares are applied exactly, and at once", async () => {
    const project = await make();
    await project.commit({ [file]: "blue: 1.0.0\ngreen: { 1.1.0: 20 }\n" });
    await run(project, 0, "applied", "apply");
    expect(await live(project)).toEqual({ "1.0.0": 80, "1.1.0": 20 });
    expect(JSON.parse(await client(project)).mcpServers.notes.args).toContain("run");
    await project.commit({ [file]: "blue: 1.0.0\ngreen: { 1.1.0: 0 }\n" });
    await run(project, 0, "applied", "apply");
    expect(await live(project)).toEqual({ "1.0.0": 100, "1.1.0": 0 });
    await project.commit({ [file]: "blue: 1.1.0\n" });
    await run(project, 0, "applied", "apply");
    expect((await historyOf(project))[id]).toEqual([
      "deployed healthy: 1.0.0 100",
      "traffic-changed healthy: 1.0.0 80, 1.1.0 20",
      "traffic-changed healthy: 1.0.0 100, 1.1.0 0",
      "deployed healthy: 1.1.0 100",
    ]);
  }, 120_000);

  it("a bad green is rolled back to the shares before", async () => {
    const project = await make();
    await project.commit({ [file]: "blue: 1.0.0\ngreen: { 2.0.0: 20 }\n" });
    await run(project, 1, "rolled-back", "apply");
    expect(await live(project)).toEqual({ "1.0.0": 100 });
    expect(await project.read(file)).not.toContain("2.0.0");
    await run(project, 0, "unchanged", "apply");
  }, 120_000);

  it("targets that change move what runs, and take the old away", async () => {
    const project = await make();
    await project.commit({ [policyFile]: policy.replace("clients/development", "clients/other") });
    await run(project, 0, "applied", "apply");
    expect(await project.read("clients/other.json")).toContain("development/notes@2");
    expect(await client(project)).not.toContain("notes");
  }, 120_000);
});

describe("main cannot be brought back by a push", () => {
  it("protected: the commit waits on a branch of its own, and the hold does not depend on it", async () => {
    const project = await make({}, { remote: true });
    await project.commit({ [file]: "blue: 2.0.0\n" });
    await protect(project);
    const first = await run(project, 1, "rolled-back", "apply");
    const kept = "headgate/rollback-development-notes-3";
    expect(JSON.stringify(first.json.reports)).toContain(kept);
    expect(await live(project)).toEqual({ "1.0.0": 100 });
    const remote = project.remote ?? "";
    expect(await sh(remote, "show", `${kept}:${file}`)).toBe("blue: 1.0.0");
    expect(await sh(remote, "show", `main:${file}`)).toBe("blue: 2.0.0");
    const other = await project.clone("other");
    await run(other, 0, "held", "apply");
    await run(project, 0, "held", "apply");
    expect(await sh(remote, "for-each-ref", "--format=%(refname)", "refs/heads/headgate")).toBe(
      `refs/heads/${kept}`,
    );
    await unprotect(project);
    await sh(project.root, "push", "--quiet", "origin", `origin/${kept}:main`);
    await run(project, 0, "unchanged", "apply");
  }, 120_000);

  it("a working copy with changes of its own is left alone", async () => {
    const project = await make();
    await project.commit({ [file]: "blue: 2.0.0\n" });
    await writeFile(join(project.root, file), "blue: 2.0.0 # I am at it\n");
    const { json } = await run(project, 1, "rolled-back", "apply");
    expect(JSON.stringify(json.reports)).toContain("left alone");
    expect(await project.read(file)).toBe("blue: 2.0.0 # I am at it\n");
    expect(await project.git("show", `main:${file}`)).toBe("blue: 1.0.0");
  }, 120_000);

  it("another branch is checked out: it stays as it is", async () => {
    const project = await make();
    await project.commit({ [file]: "blue: 2.0.0\n" });
    await project.git("switch", "--quiet", "--create", "mine");
    await run(project, 1, "rolled-back", "apply");
    expect(await project.git("show", `main:${file}`)).toBe("blue: 1.0.0");
    expect(await project.read(file)).toBe("blue: 2.0.0\n");
    expect(await project.git("status", "--porcelain")).toBe("");
  }, 120_000);
});

describe("how it ends", () => {
  it("a first deployment that is bad is withdrawn, and tried again when a person says so", async () => {
    const project = await make({ [file]: "blue: 1.0.0\n" });
    const other = "environments/development/other.yaml";
    await project.commit({
      ...serverFile("other"),
      ...smallRelease("other", "1.0.0", "bad"),
      [other]: "blue: 1.0.0\n",
    });
    await run(project, 1, "failed", "apply");
    expect(await client(project)).not.toContain("other");
    const again = await project.run(["apply", "--json"]);
    expect([again.exit, again.json.outcome], again.stdout).toEqual([0, "held"]);
    await run(project, 0, "ok", "resume", "other", ...env, ...why);
    await run(project, 1, "failed", "apply");
  }, 120_000);

  it("a target that cannot be written is an error, told, and tried again", async () => {
    const project = await make();
    await writeFile(join(project.root, "clients/development.json"), "{ not json");
    await project.commit({ [file]: "blue: 1.1.0\n" });
    const { json } = await run(project, 3, "error", "apply");
    expect(JSON.stringify(json.reports)).toContain("cannot be edited");
    await run(project, 3, "error", "apply");
    await writeFile(join(project.root, "clients/development.json"), "{}\n");
    await run(project, 0, "applied", "apply");
    expect(await client(project)).toContain('"1.1.0"');
    expect((await historyOf(project))[id]).toEqual([
      ...["deployed healthy: 1.0.0 100", "deployed healthy: 1.1.0 100"],
    ]);
  }, 120_000);

  it("wrong usage is 2, an outside failure 3; both as one JSON document too", async () => {
    const project = await make({}, { remote: true });
    for (const args of [["aply"], ["rollback"], ["rollback", "notes"], ["apply", "--fast"]]) {
      expect((await project.run(args)).exit).toBe(2);
      const { exit, json, complaints } = await project.run([...args, "--json"]);
      expect([exit, json.outcome, complaints]).toEqual([2, "usage", ""]);
    }
    await project.git("remote", "set-url", "origin", join(project.folder, "gone.git"));
    for (const command of ["apply", "plan", "status", "history"]) {
      const { exit, json } = await project.run([command, "--json"]);
      expect([exit, json.outcome]).toEqual([3, "error"]);
      expect(json.error?.code).toMatch(/^git\//);
      const text = await project.run([command]);
      expect([text.exit, text.stdout]).toEqual([3, ""]);
      expect(text.stderr).not.toMatch(/\bat .+\.js:\d+/);
    }
    const outside = await project.run(["status", "--json"], { cwd: project.home });
    expect([outside.exit, outside.json.error?.code]).toEqual([3, "git/not-a-repository"]);
  }, 120_000);

  it("a main that was rewritten is looked at as a whole, also where the old commit is gone", async () => {
    const project = await make({}, { remote: true });
    await project.git("commit", "--quiet", "--amend", "--message", "rewritten");
    await project.commit({ [file]: "blue: 1.1.0\n" }, "on top").catch(() => {});
    await project.git("push", "--quiet", "--force", "origin", "main");
    const remote = project.remote ?? "";
    await sh(remote, "reflog", "expire", "--expire=now", "--all");
    await sh(remote, "gc", "--quiet", "--prune=now");
    const other = await project.clone("fresh");
    await run(other, 0, "planned", "plan");
    await run(other, 0, "applied", "apply");
    expect(await live(project)).toEqual({ "1.1.0": 100 });
  }, 120_000);
});

async function protect(project: Project): Promise<void> {
  const hook = join(project.remote ?? "", "hooks/pre-receive");
  const script =
    '#!/bin/sh\nwhile read old new ref; do\n  if [ "$ref" = refs/heads/main ]; then echo "main is protected"; exit 1; fi\ndone\n';
  await writeFile(hook, script);
  await chmod(hook, 0o755);
}

async function unprotect(project: Project): Promise<void> {
  await writeFile(join(project.remote ?? "", "hooks/pre-receive"), "#!/bin/sh\n");
}

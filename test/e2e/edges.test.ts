import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { CliResult } from "../support/cli.ts";
import { historyOf } from "../support/end-state.ts";
import { type Files, sh } from "../support/git.ts";
import { type Clone, makeProject, type Project } from "../support/project.ts";
import { serverFile, smallRelease, smallServerFiles } from "../support/small-servers.ts";

const id = "development/notes";
const file = "environments/development/notes.yaml";
const policyFile = "environments/development/environment.yaml";
const policy = `versions: { unpackaged: true }
targets: [{ type: mcp, scope: project, path: clients/development.json }]
`;

let open: Project | undefined;
afterEach(async () => {
  await open?.[Symbol.asyncDispose]();
  open = undefined;
});

/** One server in one environment, at 1.0.0 and applied; 1.1.0 is good as well, 2.0.0 is not. */
async function make(files: Files = {}, options: { readonly remote?: boolean } = {}): Promise<Project> {
  open = await makeProject(
    {
      "headgate.yaml": "headgate: 1\n",
      ".gitignore": "clients/\n",
      ...smallServerFiles,
      ...serverFile("notes"),
      ...smallRelease("notes", "1.0.0"),
      ...smallRelease("notes", "1.1.0", "bad-if=MODE=broken"),
      ...smallRelease("notes", "2.0.0", "bad"),
      [policyFile]: policy,
      ...files,
    },
    options,
  );
  if (!(file in files)) await open.commit({ [file]: "blue: 1.0.0\n" });
  await run(open, 0, null, "apply");
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

const env = ["--env", "development"];
const why = ["--reason", "looked at"];

/** Runs a command with `--json`; null: whatever word it ends with. */
async function run(
  clone: Clone,
  exit: number,
  outcome: string | null,
  ...args: string[]
): Promise<CliResult> {
  const result = await clone.run([...args, "--json"]);
  expect([result.exit, outcome && result.json.outcome], `${args.join(" ")}: ${result.stdout}`).toEqual([
    ...[exit, outcome],
  ]);
  expect(result.json.headgate).toBe(1);
  expect(result.complaints).toBe("");
  return result;
}

async function live(project: Project): Promise<unknown> {
  const text = await sh(project.remote ?? project.root, "show", `deployed:${id}/status.json`);
  return (JSON.parse(text) as { readonly traffic: unknown }).traffic;
}

function client(project: Project): Promise<string> {
  return readFile(join(project.root, "clients/development.json"), "utf8");
}

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

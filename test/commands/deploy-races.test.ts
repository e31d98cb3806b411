import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sh } from "../support/git.ts";
import { type InProcess, inProcess } from "../support/in-process.ts";
import { deployment, deploymentPath, server, switchedRepository } from "../support/switched-repository.ts";

const project = inProcess();

const id = "development/notes";
const path = deploymentPath("development");
const here = ["--env", "development", "--reason", "looked at"];

/** Two people's clones of one remote, with two servers in development at 1.0.0. */
async function shared(): Promise<readonly [InProcess, InProcess]> {
  const other = Object.fromEntries(
    Object.entries(server("other")).map(([name, text]) => [name, text.replaceAll("/notes", "/other")]),
  );
  const one = await project(
    {
      ...switchedRepository,
      ...other,
      ...deployment("development", "1.0.0"),
      ...deployment("development", "1.0.0", {}, "other"),
    },
    { remote: true },
  );
  return [one, await one.clone("two")];
}

/** A hook of the remote, which sees each push before it is taken. */
async function hook({ store }: InProcess, script: string): Promise<void> {
  const file = join(store, "hooks/pre-receive");
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
}

const main = (of: InProcess, file = path) => sh(of.store, "show", `main:${file}`);

describe("somebody else commits to main in between:", () => {
  /** Makes the remote's main move to a commit at the very moment of the next push to it. */
  async function sneak(
    one: InProcess,
    two: InProcess,
    files: Readonly<Record<string, string>>,
  ): Promise<void> {
    const before = await sh(one.store, "rev-parse", "main");
    const sneaked = await two.commit(files);
    await sh(one.store, "update-ref", "refs/heads/main", before);
    await hook(
      one,
      `while read old new ref; do
  if [ "$ref" = refs/heads/main ] && [ "$old" = ${before} ]; then
    env -u GIT_QUARANTINE_PATH git update-ref refs/heads/main ${sneaked} ${before}
  fi
done`,
    );
  }

  test("the edit is made again on what is there now, and both changes stay", async () => {
    const [one, two] = await shared();
    await sneak(one, two, { [path]: "# tuned\nblue: 1.0.0\nvariables: { LOG: loud }\n" });
    const run = await one.headgate("deploy", "notes", "1.1.0", "--traffic", "20", ...here);
    expect([run.outcome, run.exit], run.text).toEqual(["applied", 0]);
    expect(await main(one)).toBe("# tuned\nblue: 1.0.0\nvariables: { LOG: loud }\ngreen:\n  1.1.0: 20");
    expect(await sh(one.store, "log", "-3", "--format=%s", "main")).toBe(
      `Deploy ${id}: 1.1.0 at 20 %\nchange\nchange`,
    );
    expect(await one.status(id)).toMatchObject({
      traffic: { "1.1.0": 20 },
      variants: { "1.1.0": { variables: { LOG: "loud" } } },
    });
  });

  test("shares are worked out again", async () => {
    const [one, two] = await shared();
    await sneak(one, two, { [path]: "blue: 1.0.0\ngreen: { 1.2.0: 50 }\n" });
    const run = await one.headgate("deploy", "notes", "1.1.0", "--traffic", "20", ...here);
    expect(run.outcome, run.text).toBe("applied");
    expect(await main(one)).toBe("blue: 1.0.0\ngreen: { 1.2.0: 40, 1.1.0: 20 }");
    expect(run.json).toMatchObject({
      from: { green: { "1.2.0": 50 } },
      to: { green: { "1.1.0": 20, "1.2.0": 40 } },
    });
  });

  test("it is refused where it is no longer possible, and only theirs is there", async () => {
    const [one, two] = await shared();
    await sneak(one, two, { [path]: "blue: 1.1.0\n" });
    const run = await one.headgate("deploy", "notes", "1.1.0", "--traffic", "20", ...here);
    expect([run.outcome, run.rules], run.text).toEqual(["refused", ["edit/is-blue"]]);
    expect(await main(one)).toBe("blue: 1.1.0");
  });

  test("there is nothing to commit where they did the same, and it is applied", async () => {
    const [one, two] = await shared();
    await sneak(one, two, { [path]: "blue: 1.1.0\n" });
    const run = await one.headgate("promote", "notes", "1.1.0", ...here);
    expect([run.outcome, run.done], run.text).toEqual(["applied", [`${id} deployed`]]);
    expect(run.json).toMatchObject({ landed: { kind: "unchanged" } });
    expect(await sh(one.store, "log", "-1", "--format=%s", "main")).toBe("change");
  });

  test("approval that is asked for by now is waited for", async () => {
    const [one, two] = await shared();
    const policy = "environments/development/environment.yaml";
    await sneak(one, two, {
      [policy]: `${await two.read(policy)}approvals: { count: 1, from: ["@octocat"] }\n`,
    });
    const run = await one.headgate("promote", "notes", "1.1.0", ...here);
    expect([run.outcome, run.done], run.text).toEqual(["waiting", []]);
    expect(run.json).toMatchObject({
      landed: { kind: "kept", kept: "headgate/promote-development-notes-1-1-0-as-blue" },
    });
    expect(await main(one)).toBe("blue: 1.0.0");
  });
});

describe("the deployment moves in between:", () => {
  test("that is said, and nothing is done", async () => {
    const [one, two] = await shared();
    const refs = (name: string) => sh(one.store, "rev-parse", name);
    const [main, deployed] = [await refs("main"), await refs("deployed")];
    await two.commit({ [path]: "blue: 1.2.0\n" });
    await two.apply();
    await two.headgate("rollback", "notes", ...here);
    const [now, moved] = [await refs("main"), await refs("deployed")];
    await sh(one.store, "update-ref", "refs/heads/main", main);
    await sh(one.store, "update-ref", "refs/heads/deployed", deployed);
    await hook(
      one,
      `while read old new ref; do
  if [ "$ref" = refs/heads/main ]; then
    env -u GIT_QUARANTINE_PATH git update-ref refs/heads/deployed ${moved}
    env -u GIT_QUARANTINE_PATH git update-ref refs/heads/main ${now}
  fi
done`,
    );
    const run = await one.headgate("promote", "notes", "1.1.0", ...here);
    expect([run.outcome, run.rules], run.text).toEqual(["refused", ["edit/moved"]]);
    expect(run.text).toContain("went from revision 1 to 3 meanwhile; nothing was done");
    expect(await sh(one.store, "rev-parse", "main", "deployed")).toBe(`${now}\n${moved}`);
  });
});

describe("two at the same time", () => {
  test("on two servers both get what they ask for", async () => {
    const [one, two] = await shared();
    const runs = await Promise.all([
      one.headgate("deploy", "notes", "1.1.0", "--traffic", "20", ...here),
      two.headgate("deploy", "other", "1.2.0", "--traffic", "30", ...here),
    ]);
    expect(
      runs.map(({ outcome }) => outcome),
      runs.map(({ text }) => text).join("\n"),
    ).toEqual(["applied", "applied"]);
    expect(await one.status(id)).toMatchObject({ traffic: { "1.0.0": 80, "1.1.0": 20 } });
    expect(await one.status("development/other")).toMatchObject({ traffic: { "1.0.0": 70, "1.2.0": 30 } });
    const status = await one.headgate("plan", "--all");
    expect(status.outcome).toBe("unchanged");
  });

  test("on one deployment: each is done or refused, none is lost, and what runs is what is desired", async () => {
    const [one, two] = await shared();
    const three = await one.clone("three");
    const runs = await Promise.all([
      one.headgate("deploy", "notes", "1.1.0", "--traffic", "20", ...here),
      two.headgate("deploy", "notes", "1.2.0", "--traffic", "30", ...here),
      three.headgate("promote", "notes", "2.0.0", ...here),
    ]);
    const said = runs.map(({ outcome, rules, text }) => ({ outcome, rules, text }));
    const landed = runs.filter(
      ({ json }) => (json as { landed?: { kind: string } }).landed?.kind === "committed",
    );
    expect(landed.length, JSON.stringify(said)).toBeGreaterThan(0);
    for (const run of runs) {
      if (landed.includes(run)) expect(["applied", "leased"]).toContain(run.outcome);
      else
        expect([run.outcome, run.rules.every((rule) => /^(edit\/moved|lease\/live)$/.test(rule))]).toEqual([
          "refused",
          true,
        ]);
    }
    const commits = await sh(one.store, "log", "--format=%s", "--grep=^Headgate-Command:", "main");
    expect(commits.split("\n")).toHaveLength(landed.length);
    await one.apply();
    const status = await one.status(id);
    const text = await main(one);
    for (const [version, share] of Object.entries(status.desired.green))
      expect(text).toContain(`${version}: ${share}`);
    expect(text).toContain(`blue: ${status.desired.blue}`);
    expect(status.outcome).toBe("healthy");
    const revisions = (await one.statuses(id)).map(({ revision }) => revision);
    expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
  });
});

describe("a branch that refuses the commit", () => {
  const protect = `while read old new ref; do
  if [ "$ref" = refs/heads/main ]; then echo "main is protected" >&2; exit 1; fi
done`;

  test("leaves it on a branch of its own, pushed, and nothing is applied", async () => {
    const [one] = await shared();
    await hook(one, protect);
    const before = await sh(one.store, "rev-parse", "main", "deployed");
    const run = await one.headgate("deploy", "notes", "1.1.0", "--traffic", "20", ...here);
    expect([run.outcome, run.exit, run.done], run.text).toEqual(["waiting", 0, []]);
    const kept = "headgate/deploy-development-notes-1-1-0-at-20";
    expect(run.text).toContain("main is protected");
    expect(run.text.replace(/\s+/g, " ")).toContain(`it is pushed as ${kept}: open a pull request from it`);
    expect(run.json).toMatchObject({
      landed: { kind: "kept", kept, reason: expect.stringContaining("main is protected") },
    });
    expect(await sh(one.store, "rev-parse", "main", "deployed")).toBe(before);
    expect(await sh(one.store, "show", `${kept}:${path}`)).toBe("blue: 1.0.0\ngreen:\n  1.1.0: 20");
    expect(await one.git("status", "--porcelain")).toBe("");
  });

  test("gets no second one when it is asked again, and once merged there is nothing left to ask", async () => {
    const [one, two] = await shared();
    await hook(one, protect);
    const first = await one.headgate("promote", "notes", "1.1.0", ...here);
    const again = await two.headgate("promote", "notes", "1.1.0", ...here);
    expect(again.json).toMatchObject({
      landed: { kept: (first.json as { landed: { kept: string } }).landed.kept },
    });
    const branches = await sh(one.store, "for-each-ref", "--format=%(refname:short)", "refs/heads/headgate");
    expect(branches.split("\n")).toHaveLength(1);
    await sh(one.store, "update-ref", "refs/heads/main", branches);
    const done = await one.headgate("promote", "notes", "1.1.0", ...here);
    expect([done.outcome, done.done], done.text).toEqual(["applied", [`${id} deployed`]]);
  });
});

import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sh } from "../support/git.ts";
import { type InProcess, inProcess } from "../support/in-process.ts";
import { outputProblems } from "../support/output-schema.ts";
import { deployment, deploymentPath, policy, switchedRepository } from "../support/switched-repository.ts";

const project = inProcess();

const file = "servers/notes/server.yaml";
const here = ["--env", "development", "--reason", "looked at"];
const why = ["--reason", "leaks: locations # all"];
const entry = '{ versions: 2.0.0, state: archived, reason: "leaks: locations # all" }';

async function started(files: Readonly<Record<string, string>> = {}, remote = false): Promise<InProcess> {
  return project({ ...switchedRepository, ...deployment("development", "1.0.0"), ...files }, { remote });
}

const heads = ({ git }: InProcess) => git("rev-parse", "main", "deployed");

describe("remove-version", () => {
  test("archives what is deployed nowhere, comments kept, and then nobody deploys it", async () => {
    const of = await started();
    const before = `${await of.read(file)}# who asks: the team\nlifecycle:\n  # old ones\n  - { versions: 0.x, state: archived }\n`;
    await of.commit({ [file]: before });
    const deployed = await of.head();
    const run = await of.headgate("remove-version", "notes", "2.0.0", ...why);
    expect([run.outcome, run.exit], run.text).toEqual(["archived", 0]);
    expect(run.text).toMatch(
      /^notes 2\.0\.0 {2}archived: leaks: locations # all\n {2}✓ main {2}[0-9a-f]{7}: notes 2\.0\.0 archived\n/,
    );
    expect(await of.read(file)).toBe(`${before}  - ${entry}\n`);
    expect(run.json).toMatchObject({
      server: "notes",
      version: "2.0.0",
      path: file,
      landed: { kind: "committed" },
    });
    expect(outputProblems("removeVersion", { headgate: 1, outcome: run.outcome, ...run.json })).toEqual([]);
    expect(await of.git("log", "-1", "--format=%s")).toBe("Archive notes 2.0.0");
    expect(await of.git("log", "-1", "--format=%(trailers)")).toContain("Headgate-Command: remove-version");
    expect([await of.git("status", "--porcelain"), await of.head()]).toEqual(["", deployed]);
    const asked = await of.headgate("deploy", "notes", "2.0.0", ...here);
    expect([asked.outcome, asked.rules], asked.text).toEqual(["refused", ["version/archived"]]);
  });

  test("leaves no way back to it: a rollback passes it over, and main goes on to be applied", async () => {
    const of = await started();
    for (const version of ["1.1.0", "1.2.0"])
      await of.headgate("deploy", "notes", version, "--blue", ...here);
    expect((await of.headgate("remove-version", "notes", "1.1.0", ...why)).outcome).toBe("archived");
    const named = await of.headgate("rollback", "notes", ...here, "--to", "1.1.0");
    expect([named.outcome, named.rules], named.text).toEqual(["refused", ["version/archived"]]);
    const points = await of.headgate("history", "notes", "--points");
    expect(points.json).toMatchObject({
      points: [{ points: [{ state: "archived" }, { state: "confirmed" }] }],
    });
    const run = await of.headgate("rollback", "notes", ...here);
    expect([run.outcome, await of.read(deploymentPath("development"))], run.text).toEqual([
      "restored",
      "blue: 1.0.0\n",
    ]);
    expect((await of.apply()).outcome).toBe("unchanged");
  });

  test("says of what is archived already that it is, and does nothing", async () => {
    const of = await started();
    await of.headgate("remove-version", "notes", "2.0.0", ...why);
    const before = await heads(of);
    const again = await of.headgate("remove-version", "notes", "2.0.0", "--reason", "other words");
    expect([again.outcome, again.exit, again.json.landed]).toEqual(["unchanged", 0, null]);
    expect(again.text).toBe("notes 2.0.0 is archived already: leaks: locations # all\nnothing was done");
    expect(await heads(of)).toBe(before);
  });

  test("as a dry run writes nothing", async () => {
    const of = await started();
    const before = await heads(of);
    const run = await of.headgate("remove-version", "notes", "2.0.0", "--dry-run", ...why);
    expect([run.outcome, run.json], run.text).toMatchObject(["planned", { dryRun: true, landed: null }]);
    expect(outputProblems("removeVersion", { headgate: 1, outcome: run.outcome, ...run.json })).toEqual([]);
    expect([await heads(of), await of.git("status", "--porcelain")]).toEqual([before, ""]);
  });

  test("waits on a branch of its own where main refuses it", async () => {
    const of = await started({}, true);
    const hook = join(of.store, "hooks/pre-receive");
    await writeFile(
      hook,
      '#!/bin/sh\nwhile read old new ref; do [ "$ref" != refs/heads/main ] || exit 1; done\n',
    );
    await chmod(hook, 0o755);
    const run = await of.headgate("remove-version", "notes", "2.0.0", ...why);
    expect([run.outcome, run.json.landed], run.text).toMatchObject([
      "waiting",
      { kind: "kept", kept: "headgate/archive-notes-2-0-0" },
    ]);
    expect(await sh(of.store, "show", `headgate/archive-notes-2-0-0:${file}`)).toContain(entry);
  });
});

describe("remove-version is refused", () => {
  /** 1.0.0, then 1.1.0 blue in development; 1.0.0 is what it can go back to. */
  async function moved(): Promise<InProcess> {
    const of = await started();
    const run = await of.headgate("deploy", "notes", "1.1.0", "--blue", ...here);
    expect(run.outcome, run.text).toBe("applied");
    return of;
  }

  async function refused(of: InProcess, version: string, rules: readonly string[], text: string) {
    const before = await heads(of);
    const run = await of.headgate("remove-version", "notes", version, ...why);
    expect([run.outcome, run.exit, run.rules], run.text).toEqual(["refused", 1, rules]);
    expect(run.text).toContain(text);
    expect([await heads(of), await of.git("status", "--porcelain")]).toEqual([before, ""]);
  }

  test("while it is blue or green anywhere, each place named", async () => {
    const of = await started(deployment("staging", "1.0.0", { green: { "1.1.0": 20 } }));
    await refused(of, "1.0.0", ["remove/desired", "remove/desired"], "1.0.0 is blue in development");
    await refused(of, "1.1.0", ["remove/desired"], "1.1.0 is green at 20 % in staging");
  });

  test("while it still runs, though nobody wishes it any more", async () => {
    const of = await moved();
    await of.commit(deployment("development", "1.2.0"));
    await refused(
      of,
      "1.1.0",
      ["remove/deployed"],
      "1.1.0 still runs in development, with 100 % of its traffic",
    );
  });

  test("where it is all that an environment could go back to, and only as long", async () => {
    const of = await moved();
    const text = "1.0.0 is all that development could go back to";
    await refused(of, "1.0.0", ["remove/last-rollback-target"], text);
    await of.headgate("deploy", "notes", "1.2.0", "--blue", ...here);
    const run = await of.headgate("remove-version", "notes", "1.0.0", ...why);
    expect(run.outcome, run.text).toBe("archived");
  });

  test("not for a rollback point that is too old to be used", async () => {
    const of = await moved();
    of.clock.pass("8d");
    const run = await of.headgate("remove-version", "notes", "1.0.0", ...why);
    expect(run.outcome, run.text).toBe("archived");
  });

  test.each([
    ["it is not released", "2.0.1", "version/not-released", "did you mean 1.0.1, 2.0.0 or 1.0.0?"],
    ["it is no version", "latest", "version/not-semver", "not an exact semantic version"],
  ])("where %s", async (_, version, rule, text) => {
    await refused(await started(), version, [rule], text);
  });

  test("while it stands ready after a rollout, and says when that ends", async () => {
    const strategy = { type: "immediate", keep: "1h", analysis: ["probe"] };
    const of = await started(policy("development", { strategy }));
    expect((await of.headgate("deploy", "notes", "1.1.0", "--blue", ...here)).exit).toBe(0);
    const run = await of.headgate("remove-version", "notes", "1.0.0", ...why);
    expect(run.rules, run.text).toContain("remove/deployed");
    expect(run.findings.find(({ rule }) => rule === "remove/deployed")?.hint).toMatch(
      /^it stands ready there until 2026-11-16T11:.+, and the next headgate apply after that takes it out/,
    );
  });

  test("where a file cannot be read that may name it", async () => {
    const of = await started(policy("staging"));
    await of.commit({ [deploymentPath("staging")]: "blue: [\n" });
    const run = await of.headgate("remove-version", "notes", "2.0.0", ...why);
    expect([run.outcome, run.rules.length], run.text).toEqual(["refused", 1]);
    expect(run.text).toContain(deploymentPath("staging"));
  });
});

test("a deployment that takes the version up in between is seen", async () => {
  const one = await started({}, true);
  const other = await one.clone("two");
  await other.commit(deployment("staging", "2.0.0"));
  const run = await one.headgate("remove-version", "notes", "2.0.0", ...why);
  expect([run.outcome, run.rules], run.text).toEqual(["refused", ["remove/desired"]]);
});

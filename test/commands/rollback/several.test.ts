import { describe, expect, test } from "vitest";
import { outputProblems } from "../../support/output-schema.ts";
import { hostOn } from "../../support/people-host.ts";
import { deployment } from "../../support/switched-repository.ts";
import { dieAfterWriteAhead, live, subjects, twoServers, why } from "./fixture.ts";

const begun = twoServers();

/** What is asked for, the rule that refuses it, and what it says. */
const objections: readonly (readonly [readonly string[], string, RegExp])[] = [
  [
    ["notes,radar", "--env", "production"],
    "rollback/not-deployed",
    /radar is not deployed in production; nothing was done: all .*without it: production\/notes can go back/s,
  ],
  [
    ["notes@1.1.0,radar@1.0.0", "--env", "staging"],
    "rollback/not-live",
    /1\.0\.0 is not live there; live is 1\.1\.0 100 % \(blue\)/,
  ],
  [["notes,radar", "--env", "staging", "--to", "9.9.9"], "rollback/no-point", /no rollback point is 9\.9\.9/],
  [
    ["notes,radar", "--env", "staging", "--to", "1"],
    "selection/invalid",
    /--to 1 is a revision of one deployment, and 2 are meant/,
  ],
  [["notes", "1.0.0"], "rollback/not-live", /1\.0\.0 of notes is live nowhere/],
  [["notes"], "rollback/no-environment", /neither an environment nor the bad version/],
  [["notes,notes", "--env", "production"], "selection/invalid", /notes is named twice/],
  [["notes,radar", "1.1.0"], "selection/invalid", /1\.1\.0 may be a version of any of 2/],
  [["notes@1.1.0", "1.1.0"], "selection/invalid", /notes is named with two/],
  [
    ["notes,radar", "--env", "staging", "--revision", "2"],
    "selection/invalid",
    /--revision 2 is a revision of one deployment, and 2 are meant/,
  ],
];

describe("a rollback of several", () => {
  test("is one write-ahead for all of them, in reverse promotion order", async () => {
    const repository = await begun();
    const before = await repository.head();
    const ran = await repository.headgate(
      ...["rollback", "notes,radar", "--env", "development", "--env", "staging", ...why],
    );
    expect([ran.exit, ran.outcome]).toEqual([0, "restored"]);
    const ids = ["staging/notes", "staging/radar", "development/notes", "development/radar"];
    expect(ran.done).toEqual(ids.map((id) => `${id} rolled-back`));
    expect(await subjects(repository, before)).toEqual(["4 changes", "4 changes"]);
    expect(await live(repository, ...ids)).toEqual(ids.map(() => ({ "1.0.0": 100 })));
    expect(await live(repository, "production/notes")).toEqual([{ "1.1.0": 100 }]);
    expect(await repository.read("environments/staging/radar.yaml")).toBe("blue: 1.0.0\n");
    expect(await repository.read("environments/production/notes.yaml")).toBe("blue: 1.1.0\n");
    for (const id of ids) {
      const [environment, server] = id.split("/");
      expect(ran.text).toContain(`${id}  1.1.0 → 1.0.0 (revision 1, healthy for 0 s)`);
      expect(ran.text).toContain(`headgate resume ${server} --env ${environment} --reason …`);
    }
    expect((await repository.apply()).outcome).toBe("unchanged");
  });

  test("takes none away altogether that is healthy and was never anything else, unless it is named as bad", async () => {
    const repository = await begun();
    await repository.commit(deployment("production", "1.0.0", {}, "radar"));
    await repository.apply();
    const ids = ["production/notes", "production/radar"];
    const ran = await repository.headgate("rollback", "notes,radar", "--env", "production", ...why);
    expect([ran.outcome, ran.rules]).toEqual(["refused", ["rollback/no-point"]]);
    expect(ran.text).toContain("radar@1.0.0");
    expect(await live(repository, ...ids)).toEqual([{ "1.1.0": 100 }, { "1.0.0": 100 }]);
    const named = await repository.headgate("rollback", "notes,radar@1.0.0", "--env", "production", ...why);
    expect(named.outcome, named.text).toBe("restored");
    expect(await live(repository, ...ids)).toEqual([{ "1.0.0": 100 }, {}]);
  });

  test("goes wherever the bad version is live, where no environment is named", async () => {
    const repository = await begun();
    await repository.commit(deployment("development", "1.2.0"));
    await repository.apply();
    const ran = await repository.headgate("rollback", "notes@1.1.0,radar@1.1.0", ...why);
    expect(ran.done).toEqual([
      "production/notes rolled-back",
      "staging/notes rolled-back",
      "staging/radar rolled-back",
      "development/radar rolled-back",
    ]);
    expect(await live(repository, "development/notes")).toEqual([{ "1.2.0": 100 }]);
  });

  test("does nothing at all where one of them cannot go back, or is not clear", async () => {
    const repository = await begun();
    const before = await repository.head();
    for (const [args, rule, says] of objections) {
      const ran = await repository.headgate("rollback", ...args, ...why);
      expect([ran.exit, ran.outcome, new Set(ran.rules)], args.join(" ")).toEqual([
        1,
        "refused",
        new Set([rule]),
      ]);
      expect(ran.text.replace(/\s+/g, " ")).toMatch(says);
    }
    expect(await repository.head()).toBe(before);
  });

  test("that is repeated by its run only tells, and does what was left of it", async () => {
    const repository = await begun();
    const hosted = hostOn(repository);
    const { git, head, headgate } = repository;
    const before = await head();
    const stages = ["rollback", "notes", "--env", "staging", "--env", "development", "--staged", ...why];
    expect((await headgate(...stages)).outcome).toBe("restored");
    // As if the job had ended between the two.
    const [, between = ""] = (await git("rev-list", "--reverse", `${before}..deployed`)).split("\n");
    await git("update-ref", "refs/heads/deployed", between);
    await git("update-ref", "-d", "refs/headgate/seen/deployed");
    hosted.run = "1:2:b";
    const again = await headgate(...stages);
    expect([again.outcome, again.done]).toEqual([
      "restored",
      ["staging/notes rolled-back", "development/notes rolled-back"],
    ]);
    expect(again.text).toContain("already done by this run: revision 3\nstaging/notes");
    expect(again.json.plan).toMatchObject([{ id: "development/notes" }]);
    expect(await live(repository, "development/notes")).toEqual([{ "1.0.0": 100 }]);
    const after = await head();
    hosted.run = "1:3:c";
    const told = await headgate(...stages);
    expect([told.outcome, await head()]).toEqual(["restored", after]);
    expect(outputProblems("rollback", { headgate: 1, outcome: told.outcome, ...told.json })).toEqual([]);
  });
});

describe("a dry run", () => {
  test.each<[string, readonly string[]]>([
    ["one", ["notes", "--env", "production"]],
    ["several", ["notes,radar", "--env", "staging", "--env", "development"]],
    ["stages of a bad version", ["notes", "1.1.0", "--staged"]],
    ["a named point", ["notes", "--env", "production", "--to", "1.0.0"]],
  ])("of %s prints the plan that the real run carries out, line by line", async (_, args) => {
    const repository = await begun();
    const before = await repository.head();
    const dry = await repository.headgate("rollback", ...args, ...why, "--dry-run");
    expect([dry.exit, dry.outcome, await repository.head()]).toEqual([0, "planned", before]);
    expect(
      outputProblems("rollbackPreview", { headgate: 1, outcome: dry.outcome, findings: [], ...dry.json }),
    ).toEqual([]);
    const real = await repository.headgate("rollback", ...args, ...why);
    expect(real.outcome).toBe("restored");
    expect(real.json.plan).toEqual(dry.json.plan);
    expect(real.json.staged).toEqual(dry.json.staged);
    const planned = dry.text.split("\n").filter((line) => line !== "" && !line.startsWith("dry run"));
    const done = real.text
      .split("\n")
      .filter((line) => line !== "" && !/^ {2}[✓–…✗]|^done in|^ {2}headgate/.test(line));
    expect(done).toEqual(planned);
    expect(planned.length).toBeGreaterThan(3);
    expect(outputProblems("rollback", { headgate: 1, outcome: real.outcome, ...real.json })).toEqual([]);
    // And it is what became of it.
    for (const one of real.json.plan as readonly Plan[]) {
      const status = await repository.status(one.id);
      expect(status).toMatchObject({ traffic: one.to, revision: one.revision + 1, hold: one.hold });
      expect(status.restored).toEqual(
        one.point && { revision: one.point.revision, commit: one.point.commit },
      );
      const [, after] = one.desired.changes[0]?.split(" → ") ?? [];
      expect(await repository.read(one.desired.file)).toBe(`blue: ${after}\n`);
    }
  });

  interface Plan {
    readonly id: string;
    readonly revision: number;
    readonly to: Readonly<Record<string, number>>;
    readonly hold: readonly object[];
    readonly point: { readonly revision: number; readonly commit: string } | null;
    readonly desired: { readonly file: string; readonly changes: readonly string[] };
  }

  test("says what becomes held, what brings main back, and which sessions go on", async () => {
    const { headgate } = await begun();
    const { text } = await headgate("rollback", "notes", "--env", "production", ...why, "--dry-run");
    expect(text).toBe(`production/notes  1.1.0 → 1.0.0 (revision 1, healthy for 0 s)
  · holds      1.1.0
  · main       environments/production/notes.yaml: blue 1.1.0 → 1.0.0
  · sessions   mcp: clients keep 1.1.0 until they start the server again
dry run: nothing was done`);
  });
});

describe("a staged rollback", () => {
  const stages = ["rollback", "notes", "1.1.0", "--staged", ...why];

  test("goes from environment to environment, each with a write-ahead of its own", async () => {
    const repository = await begun();
    const before = await repository.head();
    const ran = await repository.headgate(...stages);
    expect([ran.exit, ran.outcome, ran.json.notBegun]).toEqual([0, "restored", []]);
    expect((await subjects(repository, before)).map((subject) => subject.split(":")[0])).toEqual([
      ...["production/notes", "production/notes"],
      ...["staging/notes", "staging/notes"],
      ...["development/notes", "development/notes"],
    ]);
  });

  test("ends at the first that is not healthy, and says what was not begun and how to go on", async () => {
    const repository = await begun();
    await repository.flag("bad-1.0.0-staging");
    const ran = await repository.headgate(...stages);
    expect([ran.exit, ran.outcome, ran.json.notBegun]).toEqual([1, "failed", ["development/notes"]]);
    expect(ran.rules).toEqual(["rollback/stage-failed"]);
    const said = ran.text.replace(/\s+/g, " ");
    expect(said).toMatch(
      /staging\/notes did not end healthy: 1\.0\.0 .*no database; not begun: development\/notes/,
    );
    expect(said).toContain("headgate rollback notes@1.1.0 --env development --reason …");
    expect(said).toContain("– not begun stopped before it");
    expect(await live(repository, "production/notes", "staging/notes", "development/notes")).toEqual([
      { "1.0.0": 100 },
      { "1.0.0": 100 },
      { "1.1.0": 100 },
    ]);
    // What was done is brought back to main, and nothing else.
    expect(await repository.read("environments/production/notes.yaml")).toBe("blue: 1.0.0\n");
    expect(await repository.read("environments/development/notes.yaml")).toBe("blue: 1.1.0\n");
    expect(outputProblems("rollback", { headgate: 1, outcome: ran.outcome, ...ran.json })).toEqual([]);
    await repository.flag("bad-1.0.0-staging", "off");
    const rest = await repository.headgate("rollback", "notes@1.1.0", "--env", "development", ...why);
    expect(rest.outcome).toBe("restored");
  });

  test("goes on with what is left where its run died on the way, and brings all of main back", async () => {
    const repository = await begun();
    const main = await repository.git("rev-parse", "main");
    const there = ["production", "staging", "development"].flatMap((name) => ["--env", name]);
    const asked = ["rollback", "notes", ...there, "--staged", ...why];
    await repository.headgate(...asked);
    await dieAfterWriteAhead(repository, "staging/notes");
    await repository.git("reset", "--hard", "--quiet", main);
    repository.clock.pass("1h");
    const ids = ["production/notes", "staging/notes", "development/notes"];
    const revisions = async () => Promise.all(ids.map(async (id) => (await repository.status(id)).revision));
    const [production] = await revisions();
    const ran = await repository.headgate(...asked);
    expect([ran.exit, ran.outcome], ran.text).toEqual([0, "restored"]);
    expect(ran.text).toContain("already done by an earlier run: revision 3");
    expect(ran.json.plan).toMatchObject([
      { id: "staging/notes", kind: "complete" },
      { id: "development/notes", kind: "restore" },
    ]);
    expect((await revisions())[0]).toBe(production);
    expect(await live(repository, ...ids)).toEqual(ids.map(() => ({ "1.0.0": 100 })));
    for (const environment of ["production", "staging", "development"]) {
      expect(await repository.read(`environments/${environment}/notes.yaml`)).toBe("blue: 1.0.0\n");
    }
    expect(outputProblems("rollback", { headgate: 1, outcome: ran.outcome, ...ran.json })).toEqual([]);
    // All of it is done: from now on the same words would ask for something else.
    const again = await repository.headgate(...asked);
    expect([again.outcome, again.rules]).toEqual(["refused", ids.map(() => "rollback/no-point")]);
    expect(again.text).toContain("headgate apply");
  });

  test("is refused as a whole before anything is done", async () => {
    const repository = await begun();
    const before = await repository.head();
    const ran = await repository.headgate(
      "rollback",
      "radar",
      "--env",
      "production",
      "--env",
      "staging",
      "--staged",
      ...why,
    );
    expect([ran.outcome, ran.rules]).toEqual(["refused", ["rollback/not-deployed"]]);
    expect(await repository.head()).toBe(before);
  });
});

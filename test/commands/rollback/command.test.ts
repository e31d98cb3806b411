import { describe, expect, test } from "vitest";
import { inProcess } from "../../support/in-process.ts";
import { outputProblems } from "../../support/output-schema.ts";
import { deployment, policy, switchedRepository } from "../../support/switched-repository.ts";
import { dieAfterWriteAhead, live, why } from "./fixture.ts";

const project = inProcess();

const id = "development/notes";
const there = ["--env", "development", ...why];

interface Revision {
  readonly revision: number;
  readonly commit: string;
}

/** Versions that were blue one after the other. */
async function versions(...blue: readonly string[]) {
  const repository = await project(switchedRepository);
  for (const version of blue) {
    await repository.commit(deployment("development", version));
    expect((await repository.apply()).outcome).toBe("applied");
    repository.clock.pass("1h");
  }
  return repository;
}

describe("the bad version", () => {
  test("is a green: it goes alone, its share to blue, and main is edited so", async () => {
    const repository = await versions("1.0.0");
    const { apply, commit, headgate, read, status } = repository;
    await commit(deployment("development", "1.0.0", { green: { "1.1.0": 20 } }));
    await apply();
    await commit(deployment("development", "1.0.0", { green: { "1.1.0": 20, "1.2.0": 10 } }));
    await apply();
    const dry = await headgate("rollback", "notes", "1.1.0", ...there, "--dry-run");
    const ran = await headgate("rollback", "notes", "1.1.0", ...there);
    expect([ran.outcome, ran.done]).toEqual(["restored", [`${id} rolled-back`]]);
    expect(ran.json.plan).toEqual(dry.json.plan);
    expect(ran.text).toContain(
      "1.0.0 70 %, 1.1.0 20 %, 1.2.0 10 % → 1.0.0 90 %, 1.2.0 10 % (1.1.0 taken back, everything else as it is)",
    );
    const after = await status(id);
    expect(after).toMatchObject({
      outcome: "rolled-back",
      traffic: { "1.0.0": 90, "1.2.0": 10 },
      hold: [{ kind: "version", version: "1.1.0", above: 0 }],
    });
    expect(after.restored).toBeUndefined();
    const file = await read("environments/development/notes.yaml");
    expect(file).not.toContain("1.1.0");
    expect(file).toContain("1.2.0");
    // What is desired by now is what runs: nothing is left to do, and it stays held.
    expect((await apply()).outcome).toBe("unchanged");
    await commit(deployment("development", "1.0.0", { green: { "1.1.0": 5, "1.2.0": 10 } }));
    expect((await apply()).outcome).toBe("held");
  });

  test("is blue, and was a green with everything before: goes to where it had nothing", async () => {
    const repository = await versions("1.0.0");
    const { apply, commit, headgate } = repository;
    await commit(deployment("development", "1.0.0", { green: { "1.1.0": 100 } }));
    await apply();
    await commit(deployment("development", "1.1.0"));
    await apply();
    expect((await headgate("rollback", "notes", "1.1.0", ...there)).outcome).toBe("restored");
    expect(await live(repository, id)).toEqual([{ "1.0.0": 100 }]);
  });

  test("is told to keep what it had as a green, where it is not named", async () => {
    const { apply, commit, headgate } = await versions("1.0.0");
    await commit(deployment("development", "1.0.0", { green: { "1.1.0": 20 } }));
    await apply();
    await commit(deployment("development", "1.1.0"));
    await apply();
    const ran = await headgate("rollback", "notes", ...there, "--dry-run");
    expect(ran.text.replace(/\s+/g, " ")).toContain(
      "keeps 1.1.0 at 20 %, as it was then; to take it out altogether: headgate rollback notes 1.1.0 --env development",
    );
    const named = await headgate("rollback", "notes", "1.1.0", ...there, "--dry-run");
    expect(named.text).not.toContain("keeps");
  });

  test("has to be live, and what is live is told", async () => {
    const { head, headgate } = await versions("1.0.0", "1.1.0");
    const before = await head();
    const ran = await headgate("rollback", "notes", "1.0.0", ...there);
    expect([ran.outcome, ran.rules]).toEqual(["refused", ["rollback/not-live"]]);
    expect(ran.text).toContain("1.0.0 is not live there; live is 1.1.0 100 % (blue)");
    // No name that every object has, nor anything else that is no version.
    for (const name of ["__proto__", "toString", "constructor", "1.1"]) {
      for (const words of [[name], [name, "--env", "development"]]) {
        const odd = await headgate("rollback", "notes", ...words, ...why);
        expect([odd.outcome, odd.rules]).toEqual(["refused", ["version/not-semver"]]);
      }
    }
    expect(await head()).toBe(before);
  });

  test("is told as such where a rollback would bring it back, once the hold is lifted", async () => {
    const { headgate } = await versions("1.0.0", "1.1.0");
    await headgate("rollback", "notes", ...there);
    await headgate("resume", "notes", ...there);
    const again = await headgate("rollback", "notes", ...there, "--dry-run");
    expect(again.text).toMatch(/1\.0\.0 → 1\.1\.0 \(revision 2/);
    expect(again.text).toMatch(/again +1\.1\.0 was rolled back from at revision 3/);
    // A point is named by the commit by which the history names its revision.
    const commits = async (...more: readonly string[]) =>
      (await headgate("history", "notes", "--env", "development", ...more)).json;
    const { history } = (await commits()) as { readonly history: readonly Revision[] };
    const { points } = (await commits("--points")) as {
      readonly points: readonly { readonly points: readonly Revision[] }[];
    };
    const inHistory = new Map(history.map(({ revision, commit }) => [revision, commit]));
    const listed = points[0]?.points ?? [];
    expect(listed.map(({ revision }) => revision)).toEqual([3, 2, 1]);
    for (const { revision, commit } of listed) expect(commit).toBe(inHistory.get(revision));
  });
});

describe("a revision that was looked at", () => {
  test("has to be the one that is there", async () => {
    const { head, headgate } = await versions("1.0.0", "1.1.0");
    const before = await head();
    for (const args of [
      ["--revision", "1"],
      ["--revision", "1", "--dry-run"],
    ]) {
      const ran = await headgate("rollback", "notes", ...there, ...args);
      expect([ran.exit, ran.outcome, ran.rules]).toEqual([1, "refused", ["rollback/moved"]]);
      expect(ran.text).toContain(
        "development/notes is not at revision 1 any more, but at 2; nothing was done",
      );
    }
    expect(await head()).toBe(before);
    expect((await headgate("rollback", "notes", ...there, "--revision", "2")).outcome).toBe("restored");
  });
});

describe("a rollback point", () => {
  test("is used once, and listed with its state", async () => {
    const { clock, commit, apply, headgate } = await versions("1.0.0", "1.1.0", "1.2.0");
    await headgate("rollback", "notes", ...there);
    clock.pass("1h");
    await commit(deployment("development", "1.0.1"));
    await apply();
    clock.pass("1h");
    const used = await headgate("rollback", "notes", ...there, "--to", "2");
    expect([used.outcome, used.rules]).toEqual(["refused", ["rollback/point-used"]]);
    expect(used.text.replace(/\s+/g, " ")).toMatch(
      /revision 4 restored it.*go back to what restored it.*--to 4/,
    );
    const listed = await headgate("history", "notes", "--env", "development", "--points");
    const rows = listed.text.split("\n").map((line) => line.trim().replace(/ {2,}/g, " | "));
    expect(rows).toEqual([
      id,
      expect.stringMatching(/^4 \| confirmed \| 1\.1\.0 \| ended 60 min ago \| ✓ verified \| [0-9a-f]{7}$/),
      expect.stringMatching(/^3 \| held \| 1\.2\.0 \| .* \| contains what is held \(1\.2\.0\)$/),
      expect.stringMatching(/^2 \| used \| 1\.1\.0 \| .* \| was used: revision 4 restored it$/),
      expect.stringMatching(/^1 \| confirmed \| 1\.0\.0 \| ended 4 h ago \|/),
    ]);
    expect(outputProblems("history", { headgate: 1, outcome: "ok", findings: [], ...listed.json })).toEqual(
      [],
    );
    const { json } = await headgate("status", "notes", "--json");
    expect((json.deployments as readonly unknown[])[0]).toMatchObject({
      points: [
        { revision: 4, state: "confirmed", verified: true, version: "1.1.0", usedBy: null },
        { revision: 3, state: "held", verified: true, version: "1.2.0" },
        { revision: 2, state: "used", verified: true, usedBy: 4 },
        { revision: 1, state: "confirmed", version: "1.0.0" },
      ],
    });
    expect((await headgate("rollback", "notes", ...there, "--to", "4")).outcome).toBe("restored");
  });

  test("that is not what was written is listed as that, and not gone back to", async () => {
    const { apply, byHand, commit, git, headgate, status, root } = await versions("1.0.0", "1.1.0");
    const [name = ""] = Object.keys((await status(id)).outputs).filter((path) => path.startsWith("mcp"));
    // Word for word what Headgate would write, but for the output: the branch is made to believe it.
    await byHand({ [`${id}/${name}`]: (text) => text.replace("1.1.0", "6.6.6") });
    const forged = await git("rev-parse", "deployed");
    await headgate("recover", "notes", ...there);
    await commit(deployment("development", "1.2.0"));
    await apply();
    const listed = await headgate("history", "notes", "--env", "development", "--points");
    const points = (listed.json.points as readonly { points: readonly object[] }[])[0]?.points;
    expect(points?.find((point) => "commit" in point && point.commit === forged)).toMatchObject({
      state: null,
      verified: false,
      why: expect.stringContaining("is not what its status says"),
    });
    expect(listed.text).toContain("✗ not verified");
    const ran = await headgate("rollback", "notes", ...there, "--to", "2");
    expect([ran.outcome, ran.rules]).toEqual(["refused", ["rollback/no-point"]]);
    expect(root).not.toContain("6.6.6");
  });

  test("needs a server to be listed", async () => {
    const { headgate } = await versions("1.0.0");
    expect((await headgate("history", "--points")).rules).toEqual(["history/no-server"]);
    const none = await headgate("history", "notes", "--points");
    expect(none.text).toContain("there is no rollback point");
  });
});

describe("a rollback that does not end well", () => {
  test("is history too, as failed", async () => {
    const { flag, headgate } = await versions("1.0.0", "1.1.0");
    await flag("bad-1.0.0");
    const ran = await headgate("rollback", "notes", ...there);
    expect([ran.exit, ran.outcome]).toEqual([1, "failed"]);
    const { json } = await headgate("history", "notes", "--env", "development");
    expect((json.history as readonly unknown[])[0]).toMatchObject({
      event: "rolled-back",
      outcome: "failed",
      revision: 3,
      reason: "timeouts",
      hold: [{ version: "1.1.0" }],
    });
    // It used nothing up.
    const listed = await headgate("history", "notes", "--points");
    expect(listed.json.points).toMatchObject([
      {
        points: [
          { revision: 2, state: "held" },
          { revision: 1, state: "confirmed", usedBy: null },
        ],
      },
    ]);
  });
});

describe("a rollback that nobody asked for", () => {
  const watched = policy("development", { strategy: { type: "immediate", watch: "1h" } });

  test("keeps what the probe said of what it took away, and tells of it", async () => {
    const { apply, clock, commit, flag, headgate, status } = await versions("1.0.0");
    await commit(watched, deployment("development", "1.1.0"));
    await apply();
    clock.pass("10m");
    await flag("bad-1.1.0");
    const ran = await apply();
    expect([ran.exit, ran.outcome]).toEqual([1, "rolled-back"]);
    const because = [{ variant: "1.1.0", outcome: "fail", message: expect.stringContaining("no database") }];
    expect(await status(id)).toMatchObject({
      because,
      restored: { revision: 1 },
      probes: [{ variant: "1.0.0" }],
    });
    expect(ran.text).toMatch(/✗ because +1\.1\.0 .*no database \(11:10\)/);
    expect(ran.json.reports).toMatchObject([{ because }]);
    // Nothing of it stays with the next change.
    await commit(deployment("development", "1.0.1"));
    await apply();
    expect(await status(id)).not.toHaveProperty("because");
    expect(await status(id)).not.toHaveProperty("restored");
    const byHand = await headgate("rollback", "notes", ...there);
    expect(byHand.json.reports).toMatchObject([{ because: [] }]);
  });

  test("is completed by the next run where its own died, and told as that", async () => {
    const repository = await versions("1.0.0");
    const { apply, clock, commit, flag, status } = repository;
    await flag("bad-1.1.0");
    await commit(deployment("development", "1.1.0"));
    expect((await apply()).outcome).toBe("rolled-back");
    const { restored, because, lease } = await status(id);
    expect([restored?.revision, because?.length, lease]).toEqual([1, 1, null]);
    await dieAfterWriteAhead(repository, id);
    const dead = await status(id);
    expect(dead).toMatchObject({ event: "rolled-back", outcome: "applying" });
    clock.pass("1h");
    const ran = await apply();
    expect([ran.exit, ran.outcome]).toEqual([1, "rolled-back"]);
    expect(ran.json.reports).toMatchObject([
      { event: "rolled-back", completes: dead.lease?.run, because: [{}] },
    ]);
    expect(ran.text).toContain(`completes what ${dead.lease?.run} began and did not end`);
    expect(await status(id)).toMatchObject({ outcome: "rolled-back", restored, because });
  });

  test("never comes where the policy says so, and then a person goes back", async () => {
    const { apply, commit, flag, headgate, status } = await versions("1.0.0");
    await commit(
      policy("development", { rollback: { automatic: false } }),
      deployment("development", "1.1.0"),
    );
    await flag("bad-1.1.0");
    const ran = await apply();
    expect(ran.outcome).toBe("failed");
    expect(ran.text).toContain("rollback.automatic: false");
    expect(await status(id)).toMatchObject({ outcome: "failed", traffic: { "1.1.0": 100 } });
    expect((await headgate("rollback", "notes", ...there)).outcome).toBe("restored");
  });
});

describe("a rollback that a dead run began", () => {
  test("is completed by asking again, with the bad version or without", async () => {
    const repository = await versions("1.0.0", "1.1.0");
    const { clock, headgate, status } = repository;
    for (const bad of [[], ["1.1.0"]]) {
      await headgate("rollback", "notes", ...there);
      await dieAfterWriteAhead(repository, id);
      clock.pass("1h");
      const dry = await headgate("rollback", "notes", ...bad, ...there, "--dry-run");
      const ran = await headgate("rollback", "notes", ...bad, ...there);
      expect([ran.outcome, ran.json.plan]).toEqual(["restored", dry.json.plan]);
      expect(ran.json.plan).toMatchObject([{ kind: "complete", hold: [{ version: "1.1.0" }] }]);
      expect(await status(id)).toMatchObject({ outcome: "rolled-back", restored: { revision: 1 } });
      await dieAfterWriteAhead(repository, id);
    }
  });

  test.each([
    ["where it goes, as a version", ["--to", "1.0.0"]],
    ["where it goes, as a revision", ["--to", "1"]],
    ["what was seen", ["--revision", "2"]],
  ])("is completed by the same that says %s", async (_, options) => {
    const repository = await versions("1.0.0", "1.1.0");
    const { clock, headgate, status } = repository;
    const asked = ["rollback", "notes", ...there, ...options];
    expect((await headgate(...asked)).outcome).toBe("restored");
    await dieAfterWriteAhead(repository, id);
    clock.pass("1h");
    const ran = await headgate(...asked);
    expect([ran.outcome, ran.json.plan], ran.text).toMatchObject(["restored", [{ kind: "complete" }]]);
    expect(await status(id)).toMatchObject({ outcome: "rolled-back", restored: { revision: 1 } });
  });

  test("is completed wherever it was begun, where the bad version alone is named", async () => {
    const repository = await versions("1.0.0", "1.1.0");
    await repository.headgate("rollback", "notes", ...there);
    await dieAfterWriteAhead(repository, id);
    repository.clock.pass("1h");
    const ran = await repository.headgate("rollback", "notes", "1.1.0", ...why);
    expect([ran.outcome, ran.json.plan], ran.text).toMatchObject(["restored", [{ id, kind: "complete" }]]);
    const again = await repository.headgate("rollback", "notes", "1.1.0", ...why);
    expect(again.rules).toEqual(["rollback/not-live"]);
    expect(again.text.replace(/\s+/g, " ")).toContain("it was taken back in development at revision 4");
  });

  test("is told, with what completes it, where something else is asked for that cannot be", async () => {
    const repository = await versions("1.0.0", "1.1.0");
    await repository.headgate("rollback", "notes", ...there);
    await dieAfterWriteAhead(repository, id);
    repository.clock.pass("1h");
    const ran = await repository.headgate("rollback", "notes", ...there, "--to", "9.9.9");
    expect([ran.outcome, ran.rules]).toEqual(["refused", ["rollback/under-way"]]);
    expect(ran.text.replace(/\s+/g, " ")).toContain(
      "development/notes is being taken back to 1.0.0 since revision 3, and its run ended before it was done",
    );
    expect(ran.text).toContain("headgate apply completes it");
  });

  test("and another one completed is told to be done, with what is left to do", async () => {
    const { headgate } = await versions("1.0.0", "1.1.0");
    const asked = ["rollback", "notes", ...there, "--to", "1.0.0"];
    await headgate(...asked);
    const again = await headgate(...asked);
    expect([again.outcome, again.rules]).toEqual(["refused", ["rollback/point-used"]]);
    expect(again.text.replace(/\s+/g, " ")).toContain("revision 3 is this rollback, done already");
    expect(again.text).toContain("headgate apply");
  });
});

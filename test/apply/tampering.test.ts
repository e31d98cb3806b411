import { writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { encodeStatus } from "../../src/deployed/status-codec.ts";
import type { Status } from "../../src/model/status.ts";
import { type InProcess, inProcess } from "../support/in-process.ts";
import { deployment, everywhere, policy, switchedRepository } from "../support/switched-repository.ts";

const project = inProcess();

const soaking = policy("production", { soak: "24h" });
const recover = ["recover", "notes", "--env", "staging", "--reason", "seen"] as const;

/** Some fields of a status changed, and its digest made to fit. */
function resealed(text: string, changes: Partial<Status>): string {
  const { digest: _, ...draft } = JSON.parse(text) as Status;
  return encodeStatus({ ...draft, ...changes }).text;
}

const longAgo = (text: string) =>
  text.replace(/"since": "2026-11-[^"]*"/g, '"since": "2026-01-01T00:00:00.000Z"');

/** 1.1.0 has just become blue in staging, 1.0.0 is in production, which asks for a day. */
async function freshInStaging(remote = false): Promise<InProcess> {
  const repository = await project({ ...switchedRepository, ...soaking, ...everywhere("1.0.0") }, { remote });
  await repository.commit(deployment("development", "1.1.0"), deployment("staging", "1.1.0"));
  await repository.apply();
  return repository;
}

describe.each([
  ["in one clone", false],
  ["on a remote", true],
])("a status that was edited by hand, %s", (_, remote) => {
  test("counts for no soak downstream, and stops its own deployment until recover", async () => {
    const repository = await freshInStaging(remote);
    const { apply, byHand, clock, commit, headgate, pending, status } = repository;
    await byHand({ "staging/notes/status.json": longAgo });
    await commit(deployment("production", "1.1.0"));
    const run = await apply();
    expect([run.exit, run.outcome, run.done]).toEqual([1, "refused", []]);
    expect(await status("production/notes")).toMatchObject({ revision: 1, traffic: { "1.0.0": 100 } });
    expect((await pending("staging/notes"))?.state).toBe("tampered");
    expect((await headgate("status")).rules).toContain("deployed/digest-mismatch");

    // Time does not heal it, and other wishes do not either.
    clock.pass("48h");
    await commit(deployment("staging", "1.0.1"));
    expect((await apply()).done).toEqual([]);
    expect((await status("staging/notes")).revision).toBe(2);
    for (const command of [
      ["rollback", "notes", "--env", "staging", "--reason", "r"],
      ["resume", "notes", "--env", "staging", "--reason", "r"],
    ]) {
      expect((await headgate(...command)).outcome).toBe("refused");
    }
    expect((await status("staging/notes")).revision).toBe(2);
  });

  test("to shares that no target could be given is recovered with those that Headgate wrote", async () => {
    const { byHand, headgate, status } = await freshInStaging(remote);
    await byHand({ "staging/notes/status.json": (text) => text.replace('"1.1.0": 100', '"1.1.0": 99') });
    expect((await headgate(...recover)).outcome).toBe("applied");
    expect(await status("staging/notes")).toMatchObject({
      event: "recovered",
      traffic: { "1.1.0": 100 },
      revision: 3,
    });
  });

  test("is recovered without the time that it was lent", async () => {
    const { apply, byHand, clock, commit, headgate, status } = await freshInStaging(remote);
    await byHand({ "staging/notes/status.json": longAgo });
    await commit(deployment("production", "1.1.0"));
    await apply();
    expect((await headgate(...recover)).outcome).toBe("applied");
    expect(await status("staging/notes")).toMatchObject({
      event: "recovered",
      outcome: "healthy",
      revision: 3,
      soak: { "1.1.0": { longest: 0, since: clock.now().toISOString() } },
    });
    expect((await apply()).outcome).toBe("waiting");
    clock.pass("23h59m");
    expect((await apply()).outcome).toBe("waiting");
    clock.pass("1m");
    expect((await apply()).done).toEqual(["production/notes deployed"]);
  });
});

describe("what a hand may not do to a status", () => {
  test("lend time to a version that never was there", async () => {
    const { apply, byHand, commit } = await freshInStaging();
    await byHand({
      "staging/notes/status.json": (text) =>
        text.replace(
          '"soak": {',
          `"soak": { "2.0.0": { "release": "sha256-${"0".repeat(64)}", "longest": 999999999, "since": null },`,
        ),
    });
    await commit(deployment("production", "2.0.0"));
    const run = await apply();
    expect([run.outcome, run.done]).toEqual(["refused", []]);
    expect(run.rules).toContain("promotion/skips-environment");
  });

  test.each([
    ["with a digest that does not fit", (text: string) => text.replace(/"hold": \[[^\]]*\]/, '"hold": []')],
    ["with a digest worked out anew", (text: string) => resealed(text, { hold: [] })],
  ])("lift a hold, %s: recover holds it again", async (_, edit) => {
    const { apply, byHand, commit, headgate, status } = await freshInStaging();
    await headgate("rollback", "notes", "--env", "staging", "--reason", "leaks");
    expect((await status("staging/notes")).hold).toMatchObject([{ version: "1.1.0" }]);
    await byHand({ "staging/notes/status.json": edit });
    expect((await status("staging/notes")).hold).toEqual([]);
    await commit(deployment("staging", "1.1.0"));
    expect((await apply()).outcome).toBe("refused");
    await headgate(...recover);
    expect((await status("staging/notes")).hold).toMatchObject([{ version: "1.1.0", reason: "leaks" }]);
    expect((await apply()).outcome).toBe("held");
  });

  test("lend it time with a digest worked out anew", async () => {
    const { apply, byHand, commit, headgate, status } = await freshInStaging();
    const { release = "" } = (await status("staging/notes")).soak["1.1.0"] ?? {};
    const soak = { "1.1.0": { release, longest: 0, since: "2026-01-01T00:00:00.000Z" } };
    await byHand({ "staging/notes/status.json": (text) => resealed(text, { soak }) });
    await commit(deployment("production", "1.1.0"));
    expect((await apply()).done).toEqual([]);
    await headgate(...recover);
    expect((await apply()).outcome).toBe("waiting");
    expect((await status("production/notes")).revision).toBe(1);
  });

  test("take the note of it away again: what is pending is no safer than what it is about", async () => {
    const { apply, byHand, pending } = await freshInStaging();
    await byHand({ "staging/notes/status.json": longAgo });
    await apply();
    expect((await pending("staging/notes"))?.state).toBe("tampered");
    await byHand({ "pending/staging/notes.json": null });
    expect(await pending("staging/notes")).toBeUndefined();
    expect((await apply()).outcome).toBe("refused");
    expect((await pending("staging/notes"))?.state).toBe("tampered");
  });
});

describe("a commit by hand on what steers every run", () => {
  const steering: readonly (readonly [string, Parameters<InProcess["byHand"]>[0]])[] = [
    ["the stop is taken away", { "stop.json": null }],
    ["a policy asks for less", { "production/environment.json": (text) => text.replace("86400000", "0") }],
    ["a policy goes", { "production/environment.json": null }],
    [
      "the manifest says that all was considered",
      { "headgate.json": (text) => text.replace(/"applied": "[0-9a-f]+"/, `"applied": null`) },
    ],
  ];

  async function stopped(): Promise<InProcess> {
    const repository = await freshInStaging();
    await repository.headgate("stop", "--reason", "freeze");
    await repository.commit(deployment("development", "1.0.1"));
    expect((await repository.apply()).outcome).toBe("stopped");
    return repository;
  }

  test.each(steering)("%s: nothing writes, everything shows it, recover goes on", async (_, edits) => {
    const { apply, byHand, head, headgate, status } = await stopped();
    await byHand(edits);
    const before = await head();
    for (const command of [
      ["apply"],
      ["rollback", "notes", "--env", "staging", "--reason", "r"],
      ["stop", "--env", "production", "--reason", "r"],
      ["resume", "--reason", "r"],
      ["resume", "notes", "--env", "staging", "--reason", "r"],
      ["status"],
      ["plan"],
    ]) {
      const run = await headgate(...command);
      expect([command[0], run.exit, run.outcome, run.rules]).toEqual([
        command[0],
        1,
        "refused",
        ["deployed/foreign-commit"],
      ]);
    }
    expect(await head()).toBe(before);

    const recovered = await headgate(...recover);
    expect(recovered.outcome).toBe("applied");
    expect((await status("staging/notes")).event).toBe("recovered");
    expect((await headgate("status")).outcome).toBe("ok");
    expect((await apply()).exit).toBe(0);
  });

  test("is not buried by what is done to another deployment first", async () => {
    const { apply, byHand, commit, headgate, pending, status } = await freshInStaging();
    await byHand({ "staging/notes/status.json": longAgo });
    await headgate("rollback", "notes", "--env", "development", "--reason", "r");
    await headgate("stop", "--reason", "r");
    await headgate("resume", "--reason", "r");
    await headgate("resume", "notes", "--env", "development", "--reason", "r");
    expect((await status("development/notes")).hold).toEqual([]);
    expect((await pending("staging/notes"))?.state).toBe("tampered");
    await commit(deployment("production", "1.1.0"));
    expect((await apply()).outcome).toBe("refused");
    expect((await status("production/notes")).revision).toBe(1);
  });
});

describe("what cannot be understood is no wish to remove anything", () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string | null>>, string])[] = [
    ["a newer convention", { "headgate.yaml": "headgate: 2\n" }, "convention/newer-version"],
    ["a project file that is no YAML", { "headgate.yaml": "headgate: [1\n" }, "convention/syntax"],
    [
      "a project file with a mistake",
      { "headgate.yaml": "headgate: 1\nvariabels: {}\n" },
      "schema/unknown-key",
    ],
    ["no project file", { "headgate.yaml": null }, "convention/not-found"],
  ];

  test.each(cases)("%s", async (_, change, rule) => {
    const repository = await project({ ...switchedRepository, ...soaking, ...everywhere("1.0.0") });
    const { apply, commit, deployed, head, headgate } = repository;
    // An environment in which nothing runs: its policy is the first that would go.
    await commit({ "environments/production/notes.yaml": null });
    await apply();
    const before = await head();
    await commit(change);
    for (const command of ["apply", "plan", "status"]) {
      const run = await headgate(command, ...(command === "plan" ? ["--all"] : []));
      expect([command, run.exit, run.rules]).toEqual([command, 1, [expect.stringMatching(rule)]]);
    }
    expect((await apply()).done).toEqual([]);
    expect(await head()).toBe(before);
    expect(await deployed("production/environment.json")).toContain("86400000");
  });

  test.each([
    ["of another folder", "elsewhere"],
    ["that does not exist", "nowhere"],
  ])("a --directory %s", async (_, directory) => {
    const repository = await project({ ...switchedRepository, ...everywhere("1.0.0") });
    const { commit, deployed, head, headgate } = repository;
    await commit({ "elsewhere/headgate.yaml": "headgate: 1\n" });
    const before = await head();
    for (const command of ["apply", "plan", "status"]) {
      const run = await headgate(command, "--directory", directory);
      expect([command, run.exit, run.rules]).toEqual([command, 1, ["deployed/other-directory"]]);
    }
    expect(await head()).toBe(before);
    expect(await deployed("production/environment.json")).toBeDefined();
    expect((await headgate("apply")).exit).toBe(0);
  });

  test("the root, where the convention lies in a folder", async () => {
    const inside = Object.fromEntries(
      Object.entries({ ...switchedRepository, ...everywhere("1.0.0") }).map(([path, text]) => [
        `sub/${path}`,
        text,
      ]),
    );
    const { apply, commit, head, headgate } = await project(inside, { init: false });
    expect((await headgate("init", "--directory", "sub")).outcome).toBe("ok");
    await commit({});
    expect((await apply("--directory", "sub")).exit).toBe(0);
    const before = await head();
    expect((await apply()).rules).toEqual(["deployed/other-directory"]);
    expect(await head()).toBe(before);
  });
});

describe("a target that carries a higher revision than the branch", () => {
  test("stops its deployment until recover, which goes above", async () => {
    const repository = await project({ ...switchedRepository, ...everywhere("1.0.0") });
    const { apply, clock, commit, head, headgate, pending, read, root, status } = repository;
    await commit(deployment("development", "1.1.0"));
    await apply();
    const file = "clients/development/.mcp.json";
    const ahead = (await read(file)).replace("notes@2", "notes@7");
    expect(ahead).toContain("notes@7");
    await writeFile(`${root}/${file}`, ahead);

    await commit(deployment("development", "1.2.0"));
    expect((await apply()).exit).not.toBe(0);
    expect(await pending("development/notes")).toMatchObject({
      state: "tampered",
      gates: [{ rule: "deployed/rewound", message: expect.stringContaining("revision 7") }],
    });
    const before = await head();
    for (let count = 0; count < 6; count += 1) {
      clock.pass("1h");
      expect((await apply()).exit).toBe(1);
    }
    expect(await head()).toBe(before);
    await commit(deployment("staging", "1.0.1"), deployment("development", "1.0.1"));
    await apply();
    expect((await status("development/notes")).revision).toBe(3);
    expect(await read(file)).toBe(ahead);

    const done = await headgate("recover", "notes", "--env", "development", "--reason", "seen");
    expect([done.outcome, done.done]).toEqual(["applied", ["development/notes recovered"]]);
    expect(await status("development/notes")).toMatchObject({ revision: 8, outcome: "healthy" });
    expect(await read(file)).toContain("notes@8");
    await apply();
    expect(await status("development/notes")).toMatchObject({ revision: 9, traffic: { "1.0.1": 100 } });
  });
});

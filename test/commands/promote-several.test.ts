import { describe, expect, test } from "vitest";
import { type InProcess, inProcess } from "../support/in-process.ts";
import { outputProblems } from "../support/output-schema.ts";
import { hostOn } from "../support/people-host.ts";
import {
  deployment,
  deploymentPath,
  type EnvironmentId,
  policy,
  server,
  switchedRepository,
} from "../support/switched-repository.ts";

const project = inProcess();

const here = ["--env", "development", "--reason", "belong together"];
const both = (environment: EnvironmentId) => [
  deploymentPath(environment, "notes"),
  deploymentPath(environment, "other"),
];

/** Two servers at 1.0.0 in development. */
async function two(files: Readonly<Record<string, string>> = {}, remote = false): Promise<InProcess> {
  const other = Object.fromEntries(
    Object.entries(server("other")).map(([name, text]) => [name, text.replaceAll("/notes", "/other")]),
  );
  return project(
    {
      ...switchedRepository,
      ...other,
      ...deployment("development", "1.0.0"),
      ...deployment("development", "1.0.0", {}, "other"),
      ...files,
    },
    { remote },
  );
}

const heads = ({ git }: InProcess) => git("rev-parse", "main", "deployed");

describe("several servers in one promotion", () => {
  test("are one commit, and each is applied and reported", async () => {
    const { headgate, read, status, git } = await two();
    const run = await headgate("promote", "notes@1.1.0,other@1.2.0", ...here);
    expect([run.outcome, run.exit], run.text).toEqual(["applied", 0]);
    expect(await Promise.all(both("development").map(read))).toEqual(["blue: 1.1.0\n", "blue: 1.2.0\n"]);
    expect(await git("log", "-1", "--format=%s")).toBe("Promote development: notes 1.1.0, other 1.2.0");
    expect((await git("diff", "--name-only", "HEAD~1", "HEAD")).split("\n")).toEqual(both("development"));
    expect(run.done).toEqual(["development/notes deployed", "development/other deployed"]);
    expect(await status("development/other")).toMatchObject({ traffic: { "1.2.0": 100 } });
    expect(run.json).toMatchObject({
      environment: "development",
      edits: [
        { server: "notes", version: "1.1.0", from: { blue: "1.0.0" }, to: { blue: "1.1.0" } },
        { server: "other", version: "1.2.0" },
      ],
      files: both("development"),
      landed: { kind: "committed" },
    });
    expect(outputProblems("edit", { headgate: 1, outcome: run.outcome, ...run.json })).toEqual([]);
    const again = await headgate("promote", "notes@1.1.0,other@1.2.0", ...here);
    expect(again.outcome, again.text).toBe("unchanged");
  });

  test("say of one that is there already that it is, and not that it was committed", async () => {
    const { headgate } = await two();
    await headgate("promote", "notes", "1.1.0", ...here);
    const run = await headgate("promote", "notes@1.1.0,other@1.2.0", ...here);
    expect(run.outcome, run.text).toBe("applied");
    expect(run.text).toMatch(/– main +1\.1\.0 as blue is there already/);
    expect(run.text).toMatch(/✓ main +[0-9a-f]{7}: 1\.2\.0 as blue/);
  });

  test("tell at once all that stands against any of them", async () => {
    const { headgate } = await two();
    const run = await headgate("promote", "notes,other@9.9.9", ...here);
    expect([run.outcome, run.rules], run.text).toEqual([
      "refused",
      ["edit/no-upstream-version", "version/not-released"],
    ]);
  });

  test("take each what is blue upstream", async () => {
    const { headgate, read } = await two(deployment("staging", "1.0.0"));
    await headgate("promote", "notes@1.1.0,other@1.2.0", ...here);
    const run = await headgate(
      "promote",
      "notes,other",
      "--env",
      "staging",
      "--reason",
      "done in development",
    );
    expect(run.outcome, run.text).toBe("applied");
    const [notes, other] = await Promise.all(both("staging").map(read));
    expect([notes, other]).toEqual([
      expect.stringContaining("blue: 1.1.0\n"),
      expect.stringContaining("blue: 1.2.0\n"),
    ]);
  });

  test("as a dry run are shown, and nothing is written", async () => {
    const of = await two();
    const before = await heads(of);
    const run = await of.headgate("promote", "notes@1.1.0,other@1.2.0", "--dry-run", ...here);
    expect(run.outcome, run.text).toBe("planned");
    for (const path of both("development")) expect(run.text).toContain(`${path}   would say`);
    expect([await heads(of), await of.git("status", "--porcelain")]).toEqual([before, ""]);
  });

  test("are done once for a run, however often it is started again", async () => {
    const of = await two();
    const hosted = hostOn(of);
    const asked = ["promote", "notes@1.1.0,other@1.2.0", ...here];
    expect((await of.headgate(...asked)).outcome).toBe("applied");
    const before = await heads(of);
    hosted.run = "1:2:b";
    const again = await of.headgate(...asked);
    expect([again.outcome, again.done], again.text).toEqual([
      "applied",
      ["development/notes deployed", "development/other deployed"],
    ]);
    expect(again.text).toContain("already done by this run");
    expect(again.json).toMatchObject({ edits: [{ version: "1.1.0" }, { version: "1.2.0" }] });
    expect(outputProblems("edit", { headgate: 1, outcome: again.outcome, ...again.json })).toEqual([]);
    expect(await heads(of)).toBe(before);
  });

  test("wait together for people where one approval is missing", async () => {
    const of = await two(policy("development", { approvals: { count: 1 } }));
    const run = await of.headgate("promote", "notes@1.1.0,other@1.2.0", ...here);
    expect([run.outcome, run.json.landed], run.text).toMatchObject(["waiting", { kind: "kept" }]);
    expect(await of.read(deploymentPath("development"))).toBe("blue: 1.0.0\n");
  });
});

describe("all of them or none:", () => {
  test.each([
    ["one is not released", "notes@1.1.0,other@9.9.9", ["version/not-released"]],
    ["one of them has no version upstream", "notes@1.1.0,other", ["edit/no-upstream-version"]],
    [
      "each has something against it",
      "notes,other",
      ["edit/no-upstream-version", "edit/no-upstream-version"],
    ],
    ["one is no version", "notes@1.1.0,other@latest", ["version/not-semver"]],
    ["one is named twice", "notes@1.1.0,notes@1.2.0", ["selection/invalid"]],
    ["a version stands for two", "notes,other 1.1.0", ["selection/invalid"]],
    ["a server is asked for at two versions", "notes@1.1.0 1.2.0", ["selection/invalid"]],
  ])("nothing is written where %s", async (_, line, rules) => {
    const of = await two();
    const before = await heads(of);
    const run = await of.headgate("promote", ...line.split(" "), ...here);
    expect([run.outcome, run.rules], run.text).toEqual(["refused", rules]);
    expect([await heads(of), await of.git("status", "--porcelain")]).toEqual([before, ""]);
  });

  test("nothing is written where there is no such server", async () => {
    const of = await two();
    const run = await of.headgate("promote", "notes@1.1.0,othr@1.2.0", ...here);
    expect([run.outcome, run.text], run.text).toEqual([
      "usage",
      expect.stringContaining("did you mean other?"),
    ]);
  });

  test("what is bad is rolled back alone, the other stays", async () => {
    const of = await two();
    await of.flag("bad-1.2.0");
    const run = await of.headgate("promote", "notes@1.1.0,other@1.2.0", ...here);
    expect(run.outcome, run.text).toBe("rolled-back");
    expect(await of.status("development/notes")).toMatchObject({ traffic: { "1.1.0": 100 } });
    expect(await of.status("development/other")).toMatchObject({ traffic: { "1.0.0": 100 } });
  });

  test("somebody else's edit of one of them in between is kept, and all is worked out again", async () => {
    const one = await two({}, true);
    const person = await one.clone("two");
    const path = deploymentPath("development", "other");
    await person.commit({ [path]: "# tuned\nblue: 1.0.0\n" });
    const run = await one.headgate("promote", "notes@1.1.0,other@1.2.0", ...here);
    expect(run.outcome, run.text).toBe("applied");
    expect(await one.git("show", `origin/main:${path}`)).toBe("# tuned\nblue: 1.2.0");
  });
});

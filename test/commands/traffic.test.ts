import { describe, expect, test } from "vitest";
import { type InProcess, inProcess } from "../support/in-process.ts";
import { deploymentPath, switchedRepository } from "../support/switched-repository.ts";

const project = inProcess();

const id = "development/notes";
const path = deploymentPath("development");
const here = ["--env", "development", "--reason", "looked at"];

/** The deployment file as a person left it, applied. */
async function started(text: string): Promise<InProcess> {
  const repository = await project({ ...switchedRepository, [path]: text });
  await repository.apply();
  return repository;
}

describe("a share", () => {
  test.each([
    [
      "of a green comes from blue",
      "green: { 1.1.0: 20 }",
      "1.1.0",
      50,
      "green: { 1.1.0: 50 }",
      { "1.0.0": 50, "1.1.0": 50 },
    ],
    [
      "of a green may be all",
      "green: { 1.1.0: 20 }",
      "1.1.0",
      100,
      "green: { 1.1.0: 100 }",
      { "1.0.0": 0, "1.1.0": 100 },
    ],
    [
      "of a green may be nothing: it stays",
      "green: { 1.1.0: 20 }",
      "1.1.0",
      0,
      "green: { 1.1.0: 0 }",
      { "1.0.0": 100, "1.1.0": 0 },
    ],
    [
      "of one green moves the others in proportion",
      "green: { 1.1.0: 40, 1.2.0: 20 }",
      "1.2.0",
      60,
      "green: { 1.1.0: 20, 1.2.0: 60 }",
      { "1.0.0": 20, "1.1.0": 20, "1.2.0": 60 },
    ],
    [
      "of blue moves the greens",
      "green: { 1.1.0: 10, 1.2.0: 30 }",
      "1.0.0",
      20,
      "green: { 1.1.0: 20, 1.2.0: 60 }",
      { "1.0.0": 20, "1.1.0": 20, "1.2.0": 60 },
    ],
  ] as const)("%s", async (_, before, version, share, after, traffic) => {
    const { headgate, read, status } = await started(`blue: 1.0.0\n${before}\n`);
    const run = await headgate("traffic", "notes", version, String(share), ...here);
    expect([run.outcome, run.done], run.text).toEqual(["applied", [`${id} traffic-changed`]]);
    expect(await read(path)).toBe(`blue: 1.0.0\n${after}\n`);
    expect(await status(id)).toMatchObject({ traffic });
  });

  test("that it has already is nothing to do", async () => {
    const { headgate, git } = await started("blue: 1.0.0\ngreen: { 1.1.0: 20, 1.2.0: 33 }\n");
    const before = await git("rev-parse", "main", "deployed");
    for (const [version, share] of [
      ["1.1.0", "20"],
      ["1.2.0", "33"],
      ["1.0.0", "47"],
    ] as const) {
      const run = await headgate("traffic", "notes", version, share, ...here);
      expect([run.outcome, run.exit], run.text).toEqual(["unchanged", 0]);
      expect(run.text).toContain(`${version} at ${share} % is there already`);
    }
    expect(await git("rev-parse", "main", "deployed")).toBe(before);
  });

  test("is set at once, whatever the strategy: it is a person's", async () => {
    const repository = await started("blue: 1.0.0\ngreen: { 1.1.0: 0 }\n");
    const policy = `${await repository.read("environments/development/environment.yaml")}strategy: { type: canary, steps: [5], interval: 1h }\n`;
    await repository.commit({ "environments/development/environment.yaml": policy });
    const run = await repository.headgate("traffic", "notes", "1.1.0", "70", ...here);
    expect([run.outcome, run.done], run.text).toEqual(["applied", [`${id} traffic-changed`]]);
    // The policy that was merged before takes effect first.
    expect(run.json.policies).toMatchObject([{ environment: "development" }]);
  });

  test("leaves comments, order, quotes and the end of the file as they are", async () => {
    const text = `# weather's little sister
"blue": '1.0.0'   # since spring

green:            # who tries what
    # the one with the new index
    1.1.0:   20   # percent
    '1.2.0': 30

variables: { MODE: "fast", } # as on the old machine
# the end`;
    const { headgate, read, git } = await started(text);
    const run = await headgate("traffic", "notes", "1.2.0", "65", ...here);
    expect(run.outcome, run.text).toBe("applied");
    expect(await read(path)).toBe(text.replace("20   #", "10   #").replace("'1.2.0': 30", "'1.2.0': 65"));
    expect(await git("diff", "--numstat", "HEAD~1", "HEAD")).toBe(`2\t2\t${path}`);
  });
});

describe("what cannot be is refused, and nothing is written", () => {
  test.each([
    ["more than all", "1.1.0", "101", "traffic/out-of-range", '"101" is no share of traffic'],
    ["less than nothing", "1.1.0", "1e1", "traffic/out-of-range", '"1e1" is no share of traffic'],
    ["half a percent", "1.1.0", "0.5", "traffic/out-of-range", '"0.5" is no share of traffic'],
    [
      "no number",
      "1.1.0",
      "all\u001b[31m",
      "traffic/out-of-range",
      '"all\\u001b[31m" is no share of traffic',
    ],
    [
      "a version that is not there",
      "1.2.0",
      "20",
      "edit/not-deployed",
      "notes 1.2.0 is not deployed in development, only 1.0.0 and 1.1.0",
    ],
    ["no version", "latest", "20", "version/not-semver", '"latest" is not an exact semantic version'],
    ["a name of every object", "__proto__", "20", "version/not-semver", '"__proto__" is not'],
  ])("%s", async (_, version, share, rule, message) => {
    const { headgate, git } = await started("blue: 1.0.0\ngreen: { 1.1.0: 20 }\n");
    const before = await git("rev-parse", "main", "deployed");
    const run = await headgate("traffic", "notes", version, share, ...here);
    expect([run.outcome, run.exit, run.rules], run.text).toEqual(["refused", 1, [rule]]);
    expect(run.findings[0]?.message).toContain(message);
    expect(run.findings[0]?.hint).not.toBe("");
    expect(await git("rev-parse", "main", "deployed")).toBe(before);
  });

  test.each([
    ["", "50", "1.0.0 is all there is of notes in development: nothing else can take 50 %"],
    [
      "green: { 1.1.0: 0, 1.2.0: 0 }\n",
      "90",
      "1.1.0 and 1.2.0 have no traffic in development: which of them takes 10 %?",
    ],
  ])("a share of blue that nobody takes (%j)", async (green, share, message) => {
    const { headgate } = await started(`blue: 1.0.0\n${green}`);
    const run = await headgate("traffic", "notes", "1.0.0", share, ...here);
    expect([run.outcome, run.rules]).toEqual(["refused", ["edit/nobody-else"]]);
    expect(run.text).toContain(message);
  });

  test("a file that nobody can read", async () => {
    const repository = await started("blue: 1.0.0\ngreen: { 1.1.0: 20 }\n");
    await repository.commit({ [path]: "blue: 1.0.0\nblue: 1.1.0\n" });
    const before = await repository.git("rev-parse", "main");
    const run = await repository.headgate("traffic", "notes", "1.1.0", "20", ...here);
    expect([run.outcome, run.rules], run.text).toEqual(["refused", ["convention/duplicate-key"]]);
    expect(run.findings[0]).toMatchObject({ file: path, line: 2 });
    expect(await repository.git("rev-parse", "main")).toBe(before);
  });
});

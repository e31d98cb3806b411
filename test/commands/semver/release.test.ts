import { describe, expect, test } from "vitest";
import { semverFindings } from "../../../src/commands/semver/findings.ts";
import { workingTree } from "../../../src/convention/working-tree.ts";
import { type Changes, type InProcess, inProcess } from "../../support/in-process.ts";
import {
  acknowledged,
  deployed,
  needy,
  one,
  promise,
  released,
  repository,
  serverYaml,
  three,
  two,
} from "./world.ts";

const project = inProcess();

/** What validation says of the contracts of a branch that changes the repository; `all`: looks at everything. */
async function said(of: InProcess, changes: readonly Changes[], ...options: readonly string[]) {
  await of.git("checkout", "--quiet", "-B", "change", "main");
  await of.commit(...changes);
  const { findings, outcome } = await of.headgate("validate", ...options);
  const own = findings.filter(({ rule }) => rule.startsWith("contract/"));
  return { outcome, own, told: own.map((one) => `${one.rule.slice("contract/".length)} ${one.outcome}`) };
}

describe("a change that adds a release", () => {
  test("is held to the version before on its line", async () => {
    const of = await project(repository);
    const cases: readonly (readonly [name: string, changes: readonly Changes[], told: readonly string[]])[] =
      [
        ["breaking, as a minor", [released("1.1.0", one)], ["semver fail"]],
        ["breaking, as a major", [released("2.0.0", one)], []],
        ["breaking, on the way to a major", [released("2.0.0-beta.1", one)], []],
        ["additive, as a patch", [released("1.0.1", three)], ["semver fail"]],
        ["additive, as a minor", [released("1.1.0", three)], []],
        ["the same, as a patch", [released("1.0.1", two)], []],
        [
          "two at once, each against the other",
          [released("2.0.0", one), released("2.0.1", two)],
          ["semver fail"],
        ],
        ["a version below", [released("0.9.0", one)], []],
        ["no contract", [released("1.0.1", null)], ["not-captured warn"]],
        [
          "breaking, where it only warns",
          [released("1.1.0", one), serverYaml("contract: { semver: warn }\n")],
          ["semver fail"],
        ],
        [
          "other instructions",
          [released("1.0.1", promise({ forecast: ["city"], alerts: [] }, "Be kind"))],
          [],
        ],
        [
          "other instructions, from now on in strict",
          [
            released("1.0.1", promise({ forecast: ["city"], alerts: [] }, "Be kind")),
            serverYaml("contract: { semver: strict }\n"),
          ],
          ["semver fail"],
        ],
        [
          "acknowledged",
          [released("1.1.0", one), acknowledged("1.1.0", "1.0.0", [two, one])],
          ["semver warn"],
        ],
        [
          "acknowledged, and then changed",
          [released("1.1.0", needy), acknowledged("1.1.0", "1.0.0", [two, one])],
          ["semver fail", "acknowledgement-unused warn"],
        ],
        [
          "acknowledged since a version that is not released",
          [released("1.1.0", one), acknowledged("1.1.0", "0.9.0", [two, one])],
          ["semver fail", "acknowledgement-unused warn"],
        ],
        [
          "acknowledged until yesterday",
          [released("1.1.0", one), acknowledged("1.1.0", "1.0.0", [two, one], "until: 2026-11-15\n")],
          ["semver fail", "acknowledgement-expired warn"],
        ],
        [
          "acknowledged, where nothing has to be",
          [released("2.0.0", one), acknowledged("2.0.0", "1.0.0", [two, one])],
          ["acknowledgement-unused warn"],
        ],
      ];
    for (const [name, changes, told] of cases) {
      const found = await said(of, changes);
      expect([...found.told].sort(), name).toEqual([...told].sort());
      expect(found.outcome, name).toBe(told.some((text) => text.endsWith("fail")) ? "refused" : "ok");
    }
    const all = await said(of, [released("1.1.0", one)], "--all");
    expect(all.told).toEqual(["semver fail"]);
    expect(all.own[0]).toMatchObject({
      file: "servers/weather/versions/1.1.0.json",
      line: 6,
      message:
        "1.1.0: 1 breaking change needs a major version, 1.0.0 → 1.1.0 is a minor one: - alerts (/tools/alerts)",
      hint: "release it as 2.0.0; or keep the number knowingly: headgate contract acknowledge weather 1.1.0 --reason …",
    });
  });

  test("stays on its line: a fix of an older one is not held to what came after", async () => {
    const of = await project({
      ...repository,
      ...released("1.1.0", three),
      ...released("1.2.0-beta.1", one),
      ...released("2.0.0", needy),
    });
    expect((await said(of, [released("1.0.1", two)])).told).toEqual([]);
    expect((await said(of, [released("1.1.1", three)])).told).toEqual([]);
    expect((await said(of, [released("1.1.1", two)])).told).toEqual(["semver fail"]);
    expect((await said(of, [released("1.2.0-beta.2", three)])).told).toEqual([]);
    const { own } = await said(of, [released("1.1.1", two)]);
    expect(own[0]?.hint).toContain("release it as 3.0.0");
    // A minor version would be compared with what came after, which has other tools.
    const late = await said(of, [released("1.0.1", three)]);
    expect(late.told).toEqual(["semver fail"]);
    expect(late.own[0]?.hint).toMatch(
      /^no number on the line of 1\.0\.0 says so.*on top of the newest version; or keep the number knowingly/,
    );
  });

  test.each([
    ["off", []],
    ["warn", ["semver warn"]],
    ["semver", ["semver fail"]],
    ["strict", ["semver fail"]],
  ])("in %s: %j", async (mode, told) => {
    const of = await project({ ...repository, ...serverYaml(`contract: { semver: ${mode} }\n`) });
    expect((await said(of, [released("1.1.0", one)])).told).toEqual(told);
  });

  test("says of contracts that are hostile that they are none, and compares nothing", async () => {
    const of = await project(repository);
    const deep = released("1.1.0", one);
    const [, path = ""] = Object.keys(deep);
    for (const text of [
      "[".repeat(200_000),
      "{}",
      '{"tools":[1],"prompts":[],"resources":[],"resourceTemplates":[]}',
    ]) {
      const found = await said(of, [deep, { [path]: text }]);
      expect([...found.told].sort()).toEqual(["not-captured warn", "not-its-digest fail"]);
      const missing = found.own.find(({ rule }) => rule === "contract/not-captured");
      expect(missing?.message).toContain("is not there, or is another");
    }
  });
});

test("a plan of everything, and one before the first apply, see what a branch releases", async () => {
  const of = await project({ ...repository, ...deployed("1.0.0") });
  await of.git("checkout", "--quiet", "-b", "change");
  await of.commit(released("1.0.1", one));
  for (const options of [[], ["--all"], ["--base", "main"]]) {
    const { outcome, rules } = await of.headgate("plan", ...options);
    expect([outcome, rules], options.join(" ")).toEqual(["refused", ["contract/semver"]]);
  }
  await of.git("checkout", "--quiet", "main");
  await of.apply();
  await of.git("checkout", "--quiet", "change");
  expect((await of.headgate("plan", "--all")).rules).toEqual(["contract/semver"]);
  // Of what cannot be read at all that alone is said.
  await of.commit({ "servers/weather/versions/1.0.1.json": "{" });
  expect((await of.headgate("plan", "--all")).rules).not.toContain("contract/not-captured");
});

test("release asks the same before it writes anything", async () => {
  const of = await project({ ...repository, ...acknowledged("1.2.0", "1.0.0", [two, one]) });
  const ask = (version: string, contract: typeof one | undefined) =>
    semverFindings({
      source: workingTree(of.root),
      server: "weather",
      version,
      contract,
      now: "2026-11-16T10:00:00.000Z",
    });
  expect(await ask("1.1.0", one)).toMatchObject({
    before: "1.0.0",
    findings: [{ rule: "contract/semver", outcome: "fail", server: "weather" }],
    comparison: { verdict: "breaking" },
    judgement: { required: "major", next: "2.0.0" },
  });
  expect((await ask("1.2.0", one)).findings).toMatchObject([
    { rule: "contract/semver", outcome: "warn", setAside: { reason: "nobody called it" } },
  ]);
  expect((await ask("2.0.0", one)).findings).toMatchObject([{ outcome: "pass" }]);
  expect(await ask("1.1.0", undefined)).toMatchObject({
    findings: [{ rule: "contract/not-captured", outcome: "warn" }],
    comparison: null,
    judgement: null,
  });
  expect(await ask("0.1.0", one)).toMatchObject({ before: null, findings: [], contractBefore: null });
});

test("release writes nothing under a number that hides what it breaks, until that is acknowledged", async () => {
  const of = await project(repository);
  await of.commit({ "new.json": JSON.stringify(one) });
  const release = [
    "release",
    "weather",
    "1.1.0",
    "--contract",
    "new.json",
    "--command",
    "node",
    "./server.mjs",
  ];
  const refused = await of.headgate(...release);
  expect([refused.outcome, refused.rules], refused.text).toEqual(["refused", ["contract/semver"]]);
  expect(refused.findings[0]?.hint).toContain("acknowledge weather 1.1.0 --contract FILE --reason …");
  expect(await of.git("status", "--porcelain")).toBe("");
  const why = ["--contract", "new.json", "--reason", "nobody called it"];
  await of.headgate("contract", "acknowledge", "weather", "1.1.0", ...why);
  await of.commit({});
  const made = await of.headgate(...release);
  expect([made.outcome, made.rules], made.text).toEqual(["released", []]);
  expect(await of.git("status", "--porcelain")).toContain("servers/weather/versions/1.1.0.json");
});

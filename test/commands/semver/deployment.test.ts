import { describe, expect, test } from "vitest";
import { contractDigest } from "../../../src/contract/canonical.ts";
import type { Contract } from "../../../src/contract/contract.ts";
import { type Changes, type InProcess, inProcess } from "../../support/in-process.ts";
import {
  acknowledged,
  deployed,
  needy,
  one,
  policy,
  released,
  repository,
  serverYaml,
  three,
  two,
} from "./world.ts";

const project = inProcess();
const required = "require: { contract: semver }\n";

/** 1.0.0 runs in development; the rest is released, however dishonestly. */
async function running(...more: readonly Changes[]): Promise<InProcess> {
  const of = await project(
    Object.assign(
      {},
      repository,
      released("0.9.0", three),
      released("1.1.0", one),
      released("1.2.0", needy),
      released("2.0.0", one),
      released("1.3.0", null),
      deployed("1.0.0"),
      ...more,
    ),
  );
  // Adopted as it is; from now on a change is one since then.
  await of.apply();
  expect((await of.status("development/weather")).desired.blue).toBe("1.0.0");
  return of;
}

/** What a plan of a branch says of contracts, and how it ends. */
async function planned(of: InProcess, ...changes: readonly Changes[]) {
  await of.git("checkout", "--quiet", "-B", "change", "main");
  await of.commit(...changes);
  const run = await of.headgate("plan");
  const plans = ((run.json.plan as { deployments?: unknown } | undefined)?.deployments ??
    run.json.deployments ??
    []) as readonly { gates: readonly Record<string, string>[] }[];
  const gates = plans.flatMap((plan) => plan.gates).filter(({ rule }) => rule?.startsWith("contract/"));
  return {
    ...run,
    gates,
    told: gates.map(({ rule, outcome }) => `${rule?.slice("contract/".length)} ${outcome}`),
  };
}

describe("what comes to an environment", () => {
  test("is held to what is stable there, as strictly as asked", async () => {
    const of = await running();
    const cases: readonly (readonly [
      name: string,
      changes: readonly Changes[],
      outcome: string,
      told: readonly string[],
    ])[] = [
      ["breaking, as a minor: a warning by default", [deployed("1.1.0")], "planned", ["semver warn"]],
      [
        "breaking, as a minor, as a green",
        [deployed("1.0.0", "green: { 1.1.0: 0 }\n")],
        "planned",
        ["semver warn"],
      ],
      ["breaking, as a major", [deployed("2.0.0")], "planned", ["semver pass"]],
      [
        "where the environment requires it",
        [deployed("1.1.0"), policy(required)],
        "refused",
        ["semver fail"],
      ],
      [
        "where the server asks for it",
        [deployed("1.1.0"), serverYaml("contract: { semver: semver }\n")],
        "refused",
        ["semver fail"],
      ],
      [
        "where the server does not care",
        [deployed("1.1.0"), serverYaml("contract: { semver: off }\n")],
        "planned",
        ["semver warn"],
      ],
      [
        "where the server does not care and the environment does",
        [deployed("1.1.0"), serverYaml("contract: { semver: off }\n"), policy(required)],
        "refused",
        ["semver fail"],
      ],
      ["without a contract", [deployed("1.3.0")], "planned", ["not-captured warn"]],
      [
        "without a contract, required",
        [deployed("1.3.0"), policy(required)],
        "refused",
        ["not-captured fail"],
      ],
      ["only variables", [deployed("1.0.0", "variables: { A: b }\n"), policy(required)], "planned", []],
      [
        "acknowledged",
        [deployed("1.1.0"), policy(required), acknowledged("1.1.0", "1.0.0", [two, one])],
        "planned",
        ["semver warn"],
      ],
      [
        "another change acknowledged",
        [deployed("1.1.0"), policy(required), acknowledged("1.1.0", "0.9.0", [three, one])],
        // What it acknowledges lost one more tool; that this one went is part of it.
        "planned",
        ["semver warn"],
      ],
      [
        "acknowledged with a digest that nobody has",
        [deployed("1.2.0"), policy(required), acknowledged("1.2.0", "1.0.0", [one, one])],
        "refused",
        ["semver fail"],
      ],
    ];
    for (const [name, changes, outcome, told] of cases) {
      const run = await planned(of, ...changes);
      expect([run.outcome, run.told], `${name}: ${run.text}`).toEqual([outcome, told]);
    }
    const { gates, findings } = await planned(of, deployed("1.2.0"), policy(required));
    // That is out already: nobody has to release anything.
    const refused = findings.find(({ rule }) => rule === "contract/semver");
    expect(refused?.hint).toMatch(/^deploy 2\.0\.0, whose number says so; or keep/);
    expect(refused?.hint).toContain("headgate contract acknowledge weather 1.2.0 --from 1.0.0 --reason");
    expect(gates[0]?.message).toBe(
      "1.2.0: 1 breaking change needs a major version, 1.0.0 → 1.2.0 is a minor one: " +
        "+ forecast.country (required) (/tools/forecast/inputSchema/properties/country)",
    );
  });

  test("is refused, acknowledged, applied, recorded as such, and free to go back", async () => {
    const of = await running(policy(required));
    await of.commit(deployed("1.1.0"));
    const refused = await of.apply();
    expect(refused.outcome, refused.text).toBe("refused");
    expect((await of.status("development/weather")).desired.blue).toBe("1.0.0");
    await of.commit(acknowledged("1.1.0", "1.0.0", [two, one]));
    const applied = await of.apply();
    expect(applied.done, applied.text).toEqual(["development/weather deployed"]);
    const status = await of.status("development/weather");
    expect(status.desired.blue).toBe("1.1.0");
    expect(status.gates.filter(({ rule }) => rule === "contract/semver")).toMatchObject([
      { outcome: "warn", setAside: { reason: "nobody called it" } },
    ]);
    // Back to 1.0.0 the tool comes again: nobody asks for a number.
    await of.commit(deployed("1.0.0"));
    const back = await of.apply();
    expect(back.done, back.text).toEqual(["development/weather deployed"]);
    await of.commit(deployed("1.1.0"));
    await of.apply();
    const rolledBack = await of.headgate("rollback", "weather", "--env", "development", "--reason", "alerts");
    expect(rolledBack.outcome, rolledBack.text).toBe("restored");
  });

  test("cannot come under a milder setting that was merged together with it, however late", async () => {
    const of = await running(serverYaml("contract: { semver: semver }\n"));
    await of.commit(deployed("1.1.0"), serverYaml("contract: { semver: off }\n"));
    for (const _ of [1, 2]) {
      const run = await of.apply();
      expect(run.outcome, run.text).toBe("refused");
      expect((await of.pending("development/weather"))?.semver).toBe("semver");
      await of.commit({});
    }
    // Another wish, after the setting: it is judged by that alone.
    await of.commit(deployed("1.1.0", "variables: { A: b }\n"));
    const run = await of.apply();
    expect(run.done, run.text).toEqual(["development/weather deployed"]);
    expect(await of.pending("development/weather")).toBeUndefined();
  });
});

describe("a release that comes", () => {
  const strict = serverYaml("contract: { semver: semver }\n");
  const digest = (contract: Contract) => contractDigest(contract).slice("sha256-".length);

  // What it is held to would otherwise be chosen by whoever is judged.
  test.each([
    ["the release before it", "servers/weather/versions/1.0.0.json"],
    ["the contract of the release before it", `servers/weather/contracts/${digest(two)}.json`],
  ])("is held to the contract of the base, whatever the change takes away: %s", async (_, gone) => {
    const of = await project(Object.assign({}, repository, strict));
    await of.git("checkout", "--quiet", "-B", "change", "main");
    await of.git("rm", "--quiet", gone);
    await of.commit(released("1.1.0", one));
    for (const command of [["validate"], ["plan"], ["plan", "--all"]]) {
      const { outcome, findings, text } = await of.headgate(...command, "--base", "main");
      expect(outcome, text).toBe("refused");
      expect(
        findings.some(({ rule, outcome }) => rule === "contract/semver" && outcome === "fail"),
        text,
      ).toBe(true);
    }
  });

  test("may not take away the contract of one that stays", async () => {
    const of = await project(repository);
    await of.git("checkout", "--quiet", "-B", "change", "main");
    const gone = `servers/weather/contracts/${digest(two)}.json`;
    await of.git("rm", "--quiet", gone);
    await of.commit(released("2.0.0", one));
    const { findings, text } = await of.headgate("plan", "--base", "main");
    expect(findings, text).toContainEqual(
      expect.objectContaining({
        rule: "contract/not-its-digest",
        message: "the contract that 1.0.0 was released with is not there",
      }),
    );
  });
});

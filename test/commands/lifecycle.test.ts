import { expect, test } from "vitest";
import { inProcess } from "../support/in-process.ts";
import { deployed, one, policy, released, repository, serverYaml, two } from "./semver/world.ts";

const project = inProcess();
const rule = "version/deprecated";

test("a deprecated version is warned of until its date, takes nothing new after it, and goes on where it runs", async () => {
  const lifecycle =
    'lifecycle: [{ versions: "1.0.x", state: deprecated, reason: leaks, until: 2026-12-01 }]\n';
  const of = await project({
    ...repository,
    ...serverYaml(lifecycle),
    ...policy("stage: staging\nupstream: [development]\nsoak: 24h\n", "staging"),
    ...released("1.0.1", two),
    ...deployed("1.0.0"),
  });
  await of.apply();
  const warned = await of.headgate("validate", "--all");
  expect([warned.outcome, warned.findings.map((one) => [one.rule, one.outcome])]).toEqual([
    "ok",
    [[rule, "warn"]],
  ]);
  expect(warned.text).toContain("1.0.0 is deprecated, refused after 2026-12-01: leaks");
  // Merged before the date is over, it still waits for its soak.
  await of.commit(deployed("1.0.0", "", "staging"));
  expect((await of.apply()).outcome).toBe("waiting");
  of.clock.set("2026-12-02T00:00:00.000Z");
  const late = await of.apply();
  expect([late.outcome, late.text]).toEqual([
    "refused",
    expect.stringContaining("takes no new deployments after 2026-12-01"),
  ]);
  expect(await of.deployed("staging/weather/status.json")).toBeUndefined();
  // Where it runs it may be told something else, and stays what one goes back to.
  await of.commit(deployed("1.0.0", "variables: { A: b }\n"), { "environments/staging/weather.yaml": null });
  const on = await of.apply();
  expect(on.done, on.text).toEqual(["development/weather deployed"]);
  await of.commit(deployed("1.0.1"));
  const other = await of.apply();
  expect(other.rules, other.text).toContain(rule);
  await of.commit(released("2.0.0", one), deployed("2.0.0"));
  expect((await of.apply()).done).toEqual(["development/weather deployed"]);
  const back = await of.headgate("rollback", "weather", "--env", "development", "--reason", "worse");
  const { desired } = await of.status("development/weather");
  expect([back.outcome, desired.blue], back.text).toEqual(["restored", "1.0.0"]);
});

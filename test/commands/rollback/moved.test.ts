import { expect, test } from "vitest";
import type { ApplyPorts, Look } from "../../../src/apply/ports.ts";
import { planAll } from "../../../src/commands/rollback/planned.ts";
import {
  aDeployed,
  aDeployment,
  aDesired,
  anEnvironment,
  aServer,
  aStatus,
  minute,
} from "../../support/model.ts";

const environments = [anEnvironment("staging"), anEnvironment("production")];

/** Both deployments as they stand at a revision of production. */
function lookAt(revision: number): Look {
  const deployments = environments.map(({ id }) => aDeployment(id, "weather", { blue: "1.1.5" }));
  const desired = aDesired(environments, [aServer("weather", ["1.1.5"], deployments)]);
  const statuses = [
    aStatus(desired, "staging/weather", { revision: 4 }),
    aStatus(desired, "production/weather", { revision }),
  ];
  return {
    desired,
    commit: desired.commit ?? "",
    deployed: aDeployed(environments, statuses),
    manifest: { headgate: 1, directory: "", applied: null },
    scope: new Map(),
    findings: [],
    findingsOf: new Map(),
    tampered: new Map(),
    omitted: new Set(),
    endedRuns: new Set(),
  };
}

const ports = { now: () => new Date(minute(60)), points: async () => [] } as unknown as ApplyPorts;
const wanted = environments.map(({ id }) => ({
  id: `${id}/weather`,
  environment: id,
  server: "weather",
  reason: "timeouts",
  // Nothing else ever ran there: it is named, so that it may be taken away.
  from: "1.1.5",
}));

test.each([
  ["stands where this run saw it first", 7, { "production/weather": 7, "staging/weather": 4 }, []],
  [
    "was moved by somebody between two tries",
    8,
    { "production/weather": 7, "staging/weather": 4 },
    ["rollback/moved"],
  ],
  ["was not looked at before", 8, {}, []],
])("what %s is rolled back, or none of it", async (_, revision, seen, rules) => {
  const options = { to: undefined, revision: undefined, seen: new Map(Object.entries(seen)) };
  const plan = await planAll(ports, lookAt(revision), wanted, options);
  const findings = plan.kind === "refused" ? plan.findings : [];
  expect(findings.map(({ rule }) => rule)).toEqual(rules);
  if (plan.kind !== "refused") return;
  expect(findings[0]?.message).toBe(
    "production/weather went from revision 7 to 8 meanwhile; nothing was done",
  );
  expect(plan.possible.map(({ id }) => id)).toEqual(["staging/weather"]);
});

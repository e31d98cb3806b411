import { expect, test } from "vitest";
import type { ApplyPorts, Look } from "../../../src/apply/ports.ts";
import { planAll, type Seen } from "../../../src/commands/rollback/planned.ts";
import type { Status } from "../../../src/model/status.ts";
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

const seenAt = (production: number, digest?: string): ReadonlyMap<string, Seen> =>
  new Map(
    [...lookAt(production).deployed.statuses].map(([id, { revision, desired }]) => [
      id,
      { revision, desired: { ...desired, digest: digest ?? desired.digest } },
    ]),
  );

test.each<[string, number, ReadonlyMap<string, Seen>, number | undefined, readonly string[]]>([
  ["stands where this run saw it first", 7, seenAt(7), undefined, []],
  ["was moved to something else between two tries", 8, seenAt(7, "other"), undefined, ["rollback/moved"]],
  ["went on with the same change between two tries", 8, seenAt(7), undefined, []],
  ["went on from the revision that was named", 8, seenAt(7), 7, ["rollback/moved"]],
  ["was not looked at before", 8, new Map(), undefined, []],
])("what %s is rolled back, or none of it", async (_, at, seen, revision, rules) => {
  const named = revision === undefined ? wanted : wanted.slice(1);
  const plan = await planAll(ports, lookAt(at), named, { to: undefined, revision, seen });
  const findings = plan.kind === "refused" ? plan.findings : [];
  expect(findings.map(({ rule }) => rule)).toEqual(rules);
  if (plan.kind !== "refused") return;
  expect(findings[0]?.message).toBe(
    "production/weather went from revision 7 to 8 meanwhile; nothing was done",
  );
  expect(plan.possible.map(({ id }) => id)).toEqual(named.length > 1 ? ["staging/weather"] : []);
});

test("a dead run's rollback, named by the revision it began from, is completed though the branch moved meanwhile", async () => {
  const begun = lookAt(8);
  const id = "production/weather";
  const status = begun.deployed.statuses.get(id);
  if (!status) throw new Error("no status");
  const hold = [
    { kind: "version", version: "1.1.5", revision: 8, reason: "timeouts" },
  ] as unknown as Status["hold"];
  const unfinished = { ...status, event: "rolled-back", outcome: "applying", hold } satisfies Status;
  const statuses = new Map([...begun.deployed.statuses, [id, unfinished] as const]);
  const look = { ...begun, deployed: { ...begun.deployed, statuses } };
  const named = wanted.slice(1);
  const rules = async (seen: ReadonlyMap<string, Seen>, revision: number) => {
    const plan = await planAll(ports, look, named, { to: undefined, revision, seen });
    return plan.kind === "refused" ? plan.findings.map(({ rule }) => rule) : plan.all.map(({ kind }) => kind);
  };
  expect(await rules(new Map(), 7)).toEqual(["complete"]);
  expect(await rules(new Map(), 6)).toEqual(["rollback/moved"]);
  // The try before this one has seen it, and lost against somebody who wrote about something else.
  expect(await rules(new Map([[id, unfinished]]), 7)).toEqual(["complete"]);
});

import { describe, expect, test } from "vitest";
import { isSettled, type ProbeRecord, type Status } from "../../src/model/status.ts";
import { noEvidence } from "../../src/reconcile/evidence.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { settle } from "../../src/reconcile/settle.ts";
import {
  aDeployed,
  aDeployment,
  aDesired,
  anEnvironment,
  aServer,
  aStatus,
  minute,
} from "../support/model.ts";

const id = "production/weather";
const production = anEnvironment("production");
const desired = aDesired(
  [production],
  [aServer("weather", ["1.1.4", "1.1.5"], [aDeployment("production", "weather", { blue: "1.1.4" })])],
);

const said = (outcome: ProbeRecord["outcome"]): ProbeRecord => ({
  ...{ variant: "1.1.4", message: "no route", at: minute(1) },
  outcome,
});

const written = (event: Status["event"], fields: Partial<Status> = {}) =>
  aStatus(desired, id, { event, outcome: "applying", rollout: null, soak: {}, ...fields });

function concluded(ahead: Status, outcome: ProbeRecord["outcome"], now = minute(1)): Status {
  return { ...settle(ahead, { targets: [], probes: [said(outcome)], now }).status, digest: "" };
}

function planned(status: Status) {
  const [plan] = reconcile({
    desired,
    deployed: aDeployed([production], [status]),
    evidence: noEvidence,
    now: minute(10),
    scope: new Map([[id, "pending"]]),
  }).deployments;
  return plan;
}

describe.each(["error", "inconclusive"] as const)("a probe that says %s", (outcome) => {
  test.each([
    ["traffic-changed", "progressing"],
    ["recovered", "progressing"],
    ["rolled-back", "rolled-back"],
  ] as const)("leaves what was %s neither settled nor soaking", (event, left) => {
    const status = concluded(written(event), outcome);
    expect(status.outcome).toBe(left);
    expect(isSettled(status)).toBe(false);
    expect(status.soak["1.1.4"]?.since ?? null).toBe(null);
    expect(planned(status)).toMatchObject({ decision: "go", step: { analyse: true, observe: false } });
  });

  test("leaves the time of a watch to the analysis that is owed", () => {
    const status = concluded(written("recovered", { watch: { until: minute(31) } }), outcome);
    expect(status.rollout?.watch).toBe(30 * 60_000);
  });
});

describe("what a rollback still owes", () => {
  const undecided = concluded(written("rolled-back"), "error");

  test("is looked at again though what it took away is held and still desired", () => {
    const wished = { ...undecided.desired, digest: "sha256-older" };
    const hold = [{ kind: "version", version: "1.1.4", above: 0, blue: true, revision: 1 }] as const;
    const held = hold.map((one) => ({ ...one, at: minute(0), reason: "bad" }));
    const plan = planned({ ...undecided, desired: wished, hold: held });
    expect(plan).toMatchObject({ decision: "hold", step: { event: "rolled-back", finishes: true } });
  });

  test.each([
    ["pass", "rolled-back", minute(12)],
    ["fail", "failed", undefined],
  ] as const)("becomes, by one that says %s, %s", (outcome, left, since) => {
    const step = planned(undecided)?.step;
    expect(step).toMatchObject({ event: "rolled-back", rollout: null });
    const after = concluded({ ...undecided, outcome: "applying", rollout: null }, outcome, minute(12));
    expect(after).toMatchObject({ outcome: left, rollout: null });
    expect(after.soak["1.1.4"]?.since).toBe(since);
  });
});

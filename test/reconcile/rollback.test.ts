import { describe, expect, test } from "vitest";
import type { HeldValue, Status } from "../../src/model/status.ts";
import type { PointInHistory } from "../../src/reconcile/deployed-state.ts";
import { desiredInputs } from "../../src/reconcile/inputs.ts";
import { roleOf, sayLiveVersions } from "../../src/reconcile/live-version.ts";
import { planRollback, type RollbackRequest } from "../../src/reconcile/rollback.ts";
import { type PointState, statedPoints, takenAwayAt } from "../../src/reconcile/rollback-points.ts";
import { aDeployment, aDesired, anEnvironment, aServer, aStatus, minute } from "../support/model.ts";

const id = "production/weather";
const versions = ["1.1.3", "1.1.4", "1.1.5", "1.2.0"];
const production = anEnvironment("production");

interface Wish {
  readonly blue: string;
  readonly green?: Readonly<Record<string, number>>;
  readonly variables?: Readonly<Record<string, string>>;
}

/** A settled status of what a deployment file says. */
function settled(revision: number, wish: Wish, fields: Partial<Status> = {}): Status {
  const deployment = aDeployment("production", "weather", wish);
  const desired = aDesired([production], [aServer("weather", versions, [deployment])]);
  return aStatus(desired, id, { revision, at: minute(revision), ...fields });
}

/** What a deployment file would be recognised by. */
function digestOf(wish: Wish): string {
  const deployment = aDeployment("production", "weather", wish);
  return desiredInputs(
    aDesired([production], []),
    aServer("weather", versions, [deployment]),
    production,
    deployment,
  ).digest;
}

/** The last of some statuses, with those before it as its rollback points. */
function history(...statuses: readonly Status[]): Pick<RollbackRequest, "status" | "points"> {
  const points: PointInHistory[] = [];
  let status: Status | undefined;
  for (const next of statuses) {
    if (status) points.unshift({ ...link(status), status, endedAt: next.at });
    status = { ...next, stable: status ? link(status) : null };
  }
  if (!status) throw new Error("no status");
  return { status, points };
}

function link({ revision }: Status) {
  return { revision, commit: String(revision).padStart(40, "0") };
}

function plan(of: Pick<RollbackRequest, "status" | "points">, more: Partial<RollbackRequest> = {}) {
  const request = {
    reason: "timeouts",
    maxAge: 7 * 86_400_000,
    now: minute(60),
    targets: production.targets,
  };
  return planRollback({ ...request, ...of, ...more });
}

/** Where it goes, in short: the point's revision, or what it is instead. */
function goes(of: Pick<RollbackRequest, "status" | "points">, more: Partial<RollbackRequest> = {}) {
  const planned = plan(of, more);
  if (planned.kind === "refused") return planned.rule;
  return planned.kind === "restore" ? planned.point.revision : planned.kind;
}

const held = (version: string): HeldValue => ({
  ...{ revision: 9, at: minute(9), reason: "bad", kind: "version", above: 0, blue: true },
  version,
});

/** The gradual scenario: 0, 20, 50, 100, promoted. */
const gradual = history(
  settled(1, { blue: "1.1.4" }),
  settled(2, { blue: "1.1.4", green: { "1.1.5": 0 } }),
  settled(3, { blue: "1.1.4", green: { "1.1.5": 20 } }),
  settled(4, { blue: "1.1.4", green: { "1.1.5": 100 } }),
  settled(5, { blue: "1.1.5" }),
);
const simple = history(
  settled(1, { blue: "1.1.3" }),
  settled(2, { blue: "1.1.4" }),
  settled(3, { blue: "1.1.5" }),
);
const canary = history(
  settled(1, { blue: "1.1.3" }),
  settled(2, { blue: "1.1.4" }),
  settled(
    3,
    { blue: "1.1.5" },
    {
      outcome: "progressing",
      traffic: { "1.1.4": 75, "1.1.5": 25 },
      variants: { ...settled(0, { blue: "1.1.4" }).variants, ...settled(0, { blue: "1.1.5" }).variants },
      rollout: {
        ...{ from: "1.1.4", to: "1.1.5", step: 2, of: 3, steps: [5, 25], interval: 1, watch: 0 },
        ...{ since: minute(3), next: minute(9), inconclusive: 0 },
      },
    },
  ),
);

describe("where a rollback goes", () => {
  test.each<[string, Pick<RollbackRequest, "status" | "points">, Partial<RollbackRequest>, number | string]>([
    ["the newest point", simple, {}, 2],
    ["a named revision", simple, { to: "1" }, 1],
    ["a named version", simple, { to: "1.1.3" }, 1],
    ["a revision that is none", simple, { to: "7" }, "rollback/no-point"],
    ["the newest before a rollout under way", canary, {}, 2],
    ["away from the candidate", canary, { from: "1.1.5" }, 2],
    ["away from what the rollout leaves", canary, { from: "1.1.4" }, "rollback/not-live"],
    ["away from blue", simple, { from: "1.1.5" }, 2],
    ["away from what is not live", simple, { from: "1.1.4" }, "rollback/not-live"],
    ["the newest point, where blue was a green before", gradual, {}, 4],
    ["away from blue, to where it got nothing", gradual, { from: "1.1.5" }, 2],
    [
      "away from blue, to a point where it got some",
      gradual,
      { from: "1.1.5", to: "3" },
      "rollback/no-point",
    ],
    [
      "away from blue, to a point where it was blue beside greens that had everything",
      history(
        settled(1, { blue: "1.1.4" }),
        settled(2, { blue: "1.1.5", green: { "1.1.4": 100 } }),
        settled(3, { blue: "1.1.5", green: { "1.1.4": 30 } }),
      ),
      { from: "1.1.5" },
      1,
    ],
    [
      "away from blue that was all there ever was",
      history(settled(1, { blue: "1.1.4" })),
      { from: "1.1.4" },
      "withdraw",
    ],
  ])("%s", (_, of, more, expected) => {
    expect(goes(of, more)).toBe(expected);
  });

  test("tells what is live where the version that is named is not", () => {
    const refused = plan(canary, { from: "1.2.0" });
    expect(refused).toMatchObject({
      kind: "refused",
      reason: "1.2.0 is not live there; live is 1.1.4 75 % (leaving), 1.1.5 25 % (candidate)",
    });
    expect(sayLiveVersions(settled(1, { blue: "1.1.4", green: { "1.2.0": 20 } }))).toBe(
      "1.1.4 80 % (blue), 1.2.0 20 % (green)",
    );
    expect(roleOf(canary.status, "1.0.0")).toBeUndefined();
  });
});

describe("what failed, where nobody asked for the rollback", () => {
  const failed = (variant: string) => ({
    because: [{ variant, outcome: "fail" as const, message: "timed out", at: minute(59) }],
  });
  const shared = history(
    settled(1, { blue: "1.1.3" }),
    settled(2, { blue: "1.1.4" }),
    settled(3, { blue: "1.1.4", green: { "1.1.5": 10 } }),
    settled(4, { blue: "1.1.4", green: { "1.1.5": 20 } }),
  );
  const idle = history(
    settled(1, { blue: "1.1.3" }),
    settled(2, { blue: "1.1.4", green: { "1.1.3": 100 } }),
    settled(3, { blue: "1.1.4" }),
  );
  const settings = history(
    settled(1, { blue: "1.1.3" }),
    settled(2, { blue: "1.1.4", variables: { TIMEOUT: "1" } }),
    settled(3, { blue: "1.1.4", variables: { TIMEOUT: "2" } }),
  );
  const only = history(settled(1, { blue: "1.1.4" }), settled(2, { blue: "1.1.4", green: { "1.1.5": 10 } }));

  test.each<[string, Pick<RollbackRequest, "status" | "points">, string, number | string]>([
    ["blue: to where another was blue, whatever was moved since", shared, "1.1.4", 1],
    ["a green: to where it had nothing, not to where it had less", shared, "1.1.5", 2],
    ["blue, which was blue before without traffic: further", idle, "1.1.4", 1],
    ["because of its settings: to the same version with others", settings, "1.1.4", 2],
    ["everywhere: nowhere", only, "1.1.4", "rollback/no-point"],
  ])("was %s", (_, of, variant, expected) => {
    expect(goes(of, failed(variant))).toBe(expected);
  });

  test("is not what a dry run of an analysis, or one that could not decide, says", () => {
    const [record] = failed("1.1.4").because;
    expect(goes(shared, { because: record ? [{ ...record, dryRun: true }] : [] })).toBe(3);
    expect(goes(shared, { because: record ? [{ ...record, outcome: "error" }] : [] })).toBe(3);
  });

  test("is named where it leaves nowhere to go", () => {
    expect(plan(only, failed("1.1.4"))).toMatchObject({
      reason: "revision 1: runs what failed (1.1.4)",
    });
  });
});

describe("a name that every object has", () => {
  test.each(["__proto__", "constructor", "toString", "valueOf"])("%s is no version that is live", (from) => {
    const status = settled(1, { blue: "1.1.4", green: { "1.1.5": 20 } });
    expect(roleOf(status, from)).toBeUndefined();
    expect(goes({ status, points: [] }, { from })).toBe("rollback/not-live");
  });
});

describe("a green that is bad", () => {
  const before = settled(1, { blue: "1.1.4" });

  test("goes back to the point that is the same without it, word for word", () => {
    const of = history(before, settled(2, { blue: "1.1.4", green: { "1.1.5": 20 } }));
    const planned = plan(of, { from: "1.1.5" });
    expect(planned).toMatchObject({
      kind: "restore",
      point: { revision: 1 },
      step: { restores: link(before).commit, restored: link(before), hold: [{ version: "1.1.5", above: 0 }] },
    });
  });

  test("goes back to where it was there without traffic", () => {
    const of = history(
      before,
      settled(2, { blue: "1.1.4", green: { "1.1.5": 0 } }),
      settled(3, { blue: "1.1.4", green: { "1.1.5": 20 } }),
    );
    expect(goes(of, { from: "1.1.5" })).toBe(2);
  });

  test.each<[string, Wish, Wish]>([
    [
      "another green came later",
      { blue: "1.1.4", green: { "1.1.5": 20, "1.2.0": 10 } },
      { blue: "1.1.4", green: { "1.2.0": 10 } },
    ],
    [
      "a variable was changed later",
      { blue: "1.1.4", green: { "1.1.5": 20 }, variables: { TIMEOUT: "1" } },
      { blue: "1.1.4", variables: { TIMEOUT: "1" } },
    ],
  ])("goes alone where %s", (_, wish, without) => {
    const of = history(before, settled(2, { blue: "1.1.4", green: { "1.1.5": 20 } }), settled(3, wish));
    const planned = plan(of, { from: "1.1.5" });
    const expected = settled(4, without);
    expect(planned).toMatchObject({
      kind: "take-back",
      version: "1.1.5",
      step: {
        event: "rolled-back",
        live: { traffic: expected.traffic, variants: expected.variants },
        desired: { blue: "1.1.4", green: without.green ?? {}, digest: digestOf(without) },
        hold: [{ kind: "version", version: "1.1.5", above: 0, blue: true }],
      },
    });
    if (planned.kind !== "take-back") return;
    expect(Object.keys(planned.step.live.variants).sort()).toEqual(Object.keys(expected.variants).sort());
    expect(planned.step.restores).toBeUndefined();
  });

  test("goes alone although there never was a point", () => {
    const of = history(settled(1, { blue: "1.1.4", green: { "1.1.5": 20 } }));
    expect(goes(of, { from: "1.1.5" })).toBe("take-back");
    expect(goes(of, {})).toBe("withdraw");
  });

  test("is not taken back alone where it is also what the rollout leaves", () => {
    const { status, points } = canary;
    const both: Status = {
      ...status,
      desired: { ...status.desired, green: { "1.1.4": 30 } },
      traffic: { "1.1.4": 83, "1.1.5": 17 },
    };
    expect(roleOf(both, "1.1.4")).toBe("leaving");
    expect(goes({ status: both, points }, { from: "1.1.4" })).toBe("rollback/not-live");
    expect(goes({ status: both, points })).toBe(2);
  });

  test("leaves a rollout of something else at its step, and its share to what that leaves", () => {
    const { status, points } = canary;
    const green = settled(0, { blue: "1.1.4", green: { "1.2.0": 10 } });
    const with120: Status = {
      ...status,
      desired: { ...status.desired, green: { "1.2.0": 10 } },
      traffic: { "1.1.4": 68, "1.1.5": 22, "1.2.0": 10 },
      variants: { ...status.variants, ...green.variants },
    };
    const planned = plan({ status: with120, points }, { from: "1.2.0" });
    expect(planned).toMatchObject({
      kind: "take-back",
      step: {
        rollout: status.rollout,
        live: { traffic: { "1.1.4": 78, "1.1.5": 22 } },
        desired: { blue: "1.1.5", green: {} },
        hold: [{ version: "1.2.0" }],
      },
    });
    if (planned.kind !== "take-back") return;
    expect(Object.keys(planned.step.live.traffic)).toEqual(["1.1.4", "1.1.5"]);
    expect(planned.step.hold).toHaveLength(1);
  });
});

describe("the state of a rollback point", () => {
  const [first, second] = [settled(1, { blue: "1.1.3" }), settled(2, { blue: "1.1.4" })];
  const third = settled(3, { blue: "1.1.5" });
  const back: Status = {
    ...second,
    ...{ revision: 4, at: minute(4), event: "rolled-back", outcome: "rolled-back", restored: link(second) },
    hold: [held("1.1.5")],
  };

  test.each<[string, readonly Status[], readonly (readonly [number, PointState])[]]>([
    [
      "settled",
      [first, second, third],
      [
        [2, "confirmed"],
        [1, "confirmed"],
      ],
    ],
    [
      "under way",
      [first, second, { ...canary.status }],
      [
        [2, "active"],
        [1, "confirmed"],
      ],
    ],
    [
      "failed",
      [first, second, { ...third, outcome: "failed" }],
      [
        [2, "active"],
        [1, "confirmed"],
      ],
    ],
    [
      "being written",
      [first, second, { ...third, outcome: "applying" }],
      [
        [2, "active"],
        [1, "confirmed"],
      ],
    ],
    [
      "watched",
      [first, second, { ...third, watch: { until: minute(61) } }],
      [
        [2, "active"],
        [1, "confirmed"],
      ],
    ],
    [
      "watched no more",
      [first, second, { ...third, watch: { until: minute(59) } }],
      [
        [2, "confirmed"],
        [1, "confirmed"],
      ],
    ],
    [
      "removed",
      [first, second, { ...third, event: "removed", outcome: "removed" }],
      [
        [2, "confirmed"],
        [1, "confirmed"],
      ],
    ],
    [
      "that rollback",
      [first, second, back],
      [
        [2, "used"],
        [1, "confirmed"],
      ],
    ],
    [
      "a change after the rollback",
      [first, second, back, { ...settled(5, { blue: "1.2.0" }), hold: [held("1.1.5")] }],
      [
        [4, "confirmed"],
        [2, "used"],
        [1, "confirmed"],
      ],
    ],
    [
      "something else, while it is held",
      [first, third, { ...settled(5, { blue: "1.2.0" }), hold: [held("1.1.5")] }],
      [
        [3, "held"],
        [1, "confirmed"],
      ],
    ],
  ])("that is followed by what is %s", (_, statuses, expected) => {
    const of = history(...statuses);
    const stated = statedPoints({ ...of, maxAge: 7 * 86_400_000, now: minute(60) });
    expect(stated.map(({ point, state }) => [point.revision, state])).toEqual(expected);
    // What is told as usable can be gone back to, and nothing else.
    for (const { point, state } of stated) {
      const usable = state === "active" || state === "confirmed";
      expect([point.revision, typeof goes(of, { to: String(point.revision) }) === "number"]).toEqual([
        point.revision,
        usable,
      ]);
    }
  });

  test("is active while the watch over it goes on, whatever was moved since, and ends with a rollback", () => {
    const watch = { until: minute(61) };
    const moved = settled(4, { blue: "1.1.5", green: { "1.1.4": 10 } }, { watch });
    const states = (...statuses: readonly Status[]) =>
      statedPoints({ ...history(...statuses), maxAge: 1e12, now: minute(60) }).map(({ state }) => state);
    expect(states(first, second, { ...third, watch }, moved)).toEqual(["active", "active", "confirmed"]);
    const after = { ...back, revision: 5, hold: [], restored: link(first) };
    expect(states(first, second, { ...third, watch }, moved, after)).toEqual([
      ...["confirmed", "confirmed", "confirmed", "used"],
    ]);
  });

  test("is told as what a rollback took away, until the next one takes away something else", () => {
    const now = { ...back, event: "resumed" as const, revision: 5, hold: [] };
    const of = history(first, second, third, back, now);
    const told = of.points.map((point) => [point.revision, takenAwayAt(of, point)?.revision]);
    expect(told).toEqual([
      [4, undefined],
      [3, 4],
      [2, undefined],
      [1, undefined],
    ]);
  });

  test("is expired from the moment that its age is over the limit", () => {
    const of = history(first, second, third);
    const at = (maxAge: number) => statedPoints({ ...of, maxAge, now: minute(60) }).map(({ state }) => state);
    expect(at(57 * 60_000)).toEqual(["confirmed", "expired"]);
    expect(at(57 * 60_000 - 1)).toEqual(["expired", "expired"]);
    expect(goes(of, { maxAge: 57 * 60_000 - 1 })).toBe("rollback/no-point");
  });

  test("is passed over once a version of it is archived, and refused under that rule where it is named", () => {
    const of = history(first, second, third);
    const isArchived = (version: string) => version === "1.1.4";
    expect(goes(of, { isArchived })).toBe(1);
    expect(goes(of, { isArchived, because: [] })).toBe(1);
    expect(plan(of, { isArchived, to: "1.1.4" })).toMatchObject({
      rule: "version/archived",
      reason: "revision 2: 1.1.4 is archived by now",
    });
    expect(goes(of, { isArchived: () => true })).toBe("rollback/no-point");
    const stated = statedPoints({ ...of, maxAge: 1e12, now: minute(60), isArchived });
    expect(stated.map(({ state }) => state)).toEqual(["archived", "confirmed"]);
    // What still serves beside its successor is not brought back by a rollback to it alone.
    expect(goes(canary, { isArchived })).toBe(2);
  });

  test("is used once: another rollback goes to what restored it, or further", () => {
    const now = { ...settled(5, { blue: "1.2.0" }), hold: [held("1.1.5")] };
    const of = history(first, second, back, now);
    expect(goes(of)).toBe(4);
    expect(goes(of, { to: "1.1.4" })).toBe(4);
    expect(plan(of, { to: "2" })).toEqual({
      kind: "refused",
      rule: "rollback/point-used",
      reason: "revision 2 was used by a rollback: revision 4 restored it",
      hint: "go back to what restored it, which holds the same: --to 4",
    });
    expect(plan(history(first, second, back), { to: "2" })).toMatchObject({
      rule: "rollback/point-used",
      hint: "revision 4 is what runs now: there is nothing to go back to there",
    });
  });

  test("is not used up by a rollback that failed: what came after that may go back to it", () => {
    const failed: Status = { ...back, outcome: "failed" };
    const now = { ...settled(5, { blue: "1.2.0" }), hold: [held("1.1.5")] };
    const after = history(first, second, failed, now);
    // A failed status is no point: nothing points back to it.
    const of = { status: now, points: after.points.filter(({ revision }) => revision !== 4) };
    expect(statedPoints({ ...of, maxAge: 1e12, now: minute(60) }).map(({ state }) => state)).toEqual([
      "confirmed",
      "confirmed",
    ]);
    expect(goes(of)).toBe(2);
    expect(goes(history(first, second, failed))).toBe(1);
  });

  test("is not used up by a rollback of before that was recorded", () => {
    const { restored: _, ...older } = back;
    const of = history(first, second, older, settled(5, { blue: "1.2.0" }));
    expect(goes(of, { to: "2" })).toBe(2);
  });
});

test("says why it came by itself only where it did", () => {
  const because = [{ variant: "1.1.5", outcome: "fail", message: "timed out", at: minute(4) }] as const;
  expect(plan(simple, { because })).toMatchObject({ step: { because } });
  expect(plan(simple)).not.toHaveProperty("step.because");
  expect(plan(simple, { because: [] })).not.toHaveProperty("step.because");
});

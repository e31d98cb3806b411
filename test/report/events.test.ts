import { describe, expect, test } from "vitest";
import type { ApplyReport, DeploymentReport } from "../../src/apply/report.ts";
import type { ProbeRecord, Status, StatusEvent } from "../../src/model/status.ts";
import { eventNames, eventsByStatus, eventsOf, logLine } from "../../src/report/events.ts";
import { deploymentPlan, gate, plan } from "./samples.ts";

function status(
  revision: number,
  event: StatusEvent,
  traffic: Status["traffic"],
  more: Partial<Status> = {},
) {
  return {
    headgate: 1,
    server: "weather",
    environment: "production",
    revision,
    event,
    outcome: "healthy",
    desired: { commit: "c", digest: "sha256-d", blue: "1.1.4", green: {} },
    traffic,
    variants: {},
    rollout: null,
    watch: null,
    stable: null,
    soak: {},
    hold: [],
    lease: null,
    cause: { actor: "octocat", run: "7.1", reason: "canary is fine", pull: 42 },
    gates: [],
    probes: [],
    problem: null,
    outputs: {},
    at: `2026-11-20T12:00:0${revision % 10}Z`,
    digest: "sha256-s",
    ...more,
  } satisfies Status;
}

function probe(outcome: ProbeRecord["outcome"], message = "healthy"): ProbeRecord {
  return { variant: "1.1.5", outcome, message, at: "2026-11-20T12:00:09Z" };
}

function concluded(now: Status, before?: Status): DeploymentReport {
  return {
    id: "production/weather",
    kind: "concluded",
    status: now,
    ...(before ? { before } : {}),
    probes: now.probes,
    lines: [],
  };
}

function of(...reports: readonly DeploymentReport[]): ApplyReport {
  return { reports, policies: [], plan: plan([]), findings: [], head: "d", commit: "c" };
}

const told = (report: ApplyReport) => eventsOf(report).map(({ event }) => event);

describe("what a run did is told in the words of other systems:", () => {
  const stable = status(3, "deployed", { "1.1.4": 100 });
  test.each([
    ["a first deployment", concluded(status(1, "deployed", { "1.1.4": 100 })), ["server:registered"]],
    ["a take-over", concluded(status(1, "adopted", { "1.1.4": 100 })), ["server:registered"]],
    [
      "a first canary step",
      concluded(status(4, "rollout-started", { "1.1.4": 95, "1.1.5": 5 }), stable),
      ["server:status-changed", "server:traffic-changed"],
    ],
    [
      "the next one",
      concluded(
        status(5, "rollout-advanced", { "1.1.4": 75, "1.1.5": 25 }),
        status(4, "rollout-started", { "1.1.4": 95, "1.1.5": 5 }),
      ),
      ["server:traffic-changed"],
    ],
    [
      "its end",
      concluded(
        status(6, "rollout-completed", { "1.1.5": 100 }),
        status(5, "rollout-advanced", { "1.1.4": 75, "1.1.5": 25 }),
      ),
      ["server:status-changed", "server:traffic-changed"],
    ],
    [
      "a share that a person set",
      concluded(status(4, "traffic-changed", { "1.1.4": 80, "1.1.5": 20 }), stable),
      ["server:traffic-changed"],
    ],
    ["new settings", concluded(status(4, "settings-changed", { "1.1.4": 100 }), stable), ["server:updated"]],
    [
      "a rollback",
      concluded(
        status(7, "rolled-back", { "1.1.4": 100 }, { outcome: "rolled-back" }),
        status(6, "rollout-completed", { "1.1.5": 100 }),
      ),
      ["server:rollback", "server:traffic-changed"],
    ],
    [
      "a removal",
      concluded(status(8, "removed", {}, { outcome: "removed" }), stable),
      ["server:status-changed", "server:traffic-changed"],
    ],
    [
      "a server that comes back",
      concluded(status(9, "deployed", { "1.1.5": 100 }), status(8, "removed", {}, { outcome: "removed" })),
      ["server:registered", "server:traffic-changed"],
    ],
    [
      "targets that failed, which are tried again",
      concluded(status(4, "deployed", { "1.1.5": 100 }, { outcome: "applying" }), stable),
      [],
    ],
  ] as const)("%s", (_, report, expected) => {
    expect(told(of(report))).toEqual(expected);
  });

  test("a step that turned out bad, and its rollback", () => {
    const step = status(4, "rollout-started", { "1.1.4": 95, "1.1.5": 5 }, { outcome: "applying" });
    const probes = [probe("fail", "failed 3 of 3")];
    const back = status(
      5,
      "rolled-back",
      { "1.1.4": 100 },
      { outcome: "rolled-back", probes: [probe("pass")] },
    );
    const report = of(
      {
        id: "production/weather",
        kind: "bad",
        status: step,
        probes,
        lines: [],
        reason: "probe failed 3 of 3",
      },
      concluded(back, { ...step, probes }),
    );
    const events = eventsOf(report);
    expect(events.map(({ event, reason }) => [event, reason])).toEqual([
      ["server:health-changed", "probe failed 3 of 3"],
      ["server:rollback", "canary is fine"],
      ["server:traffic-changed", "canary is fine"],
      ["server:health-changed", null],
    ]);
    expect(events[1]).toMatchObject({
      from: { "1.1.4": 95, "1.1.5": 5 },
      to: { "1.1.4": 100 },
      blue: "1.1.4",
      actor: "octocat",
      pull: 42,
    });
  });

  test("an override, once", () => {
    const gates = [
      {
        rule: "promotion/soak",
        outcome: "warn",
        message: "m",
        setAside: { reason: "urgent", until: "2026-12-01" },
      },
    ] as const;
    const before = status(3, "deployed", { "1.1.4": 100 });
    const first = status(4, "rollout-started", { "1.1.4": 95, "1.1.5": 5 }, { gates });
    const then = status(5, "rollout-advanced", { "1.1.4": 75, "1.1.5": 25 }, { gates });
    const overrides = eventsOf(of(concluded(first, before), concluded(then, first))).filter(
      ({ event }) => event === "server:override",
    );
    expect(overrides.map(({ id, reason }) => [id, reason])).toEqual([
      ["production/weather@4:server:override:promotion/soak", "promotion/soak until 2026-12-01: urgent"],
    ]);
  });

  test("each advisory that is accepted, though they are all of one rule", () => {
    const accepted = (advisory: string) =>
      ({
        rule: "advisories/vulnerable",
        outcome: "warn",
        message: "m",
        setAside: { reason: "never called", until: "2026-12-01", advisory },
      }) as const;
    const first = status(3, "deployed", { "1.1.4": 100 }, { gates: [accepted("GHSA-a")] });
    const then = status(4, "deployed", { "1.1.5": 100 }, { gates: [accepted("GHSA-a"), accepted("GHSA-b")] });
    const overrides = eventsOf(of(concluded(then, first))).filter(({ event }) => event === "server:override");
    expect(overrides.map(({ id, reason }) => [id, reason])).toEqual([
      [
        "production/weather@4:server:override:advisories/vulnerable GHSA-b",
        "advisories/vulnerable GHSA-b until 2026-12-01: never called",
      ],
    ]);
  });

  test("a refusal, with what refuses it", () => {
    const refused = deploymentPlan({
      decision: "refuse",
      gates: [
        gate("pass", "fine"),
        gate("fail", "never blue in staging", { rule: "promotion/skips-environment" }),
      ],
    });
    const [event, ...rest] = eventsOf({
      ...of(),
      refused: { at: "2026-11-20T12:00:00Z", plans: [refused] },
    });
    expect(rest).toEqual([]);
    expect(event).toMatchObject({
      event: "server:refused",
      revision: null,
      reason: "promotion/skips-environment: never blue in staging",
    });
  });
});

test("no two events of a run have one id, and the same run told again has the same", () => {
  const steps: readonly Status[] = [
    status(1, "deployed", { "1.1.4": 100 }),
    status(2, "rollout-started", { "1.1.4": 95, "1.1.5": 5 }, { probes: [probe("fail")] }),
    status(3, "rolled-back", { "1.1.4": 100 }, { probes: [probe("pass")] }),
  ];
  const report = of(...steps.map((one, index) => concluded(one, steps[index - 1])));
  const ids = eventsOf(report).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(eventsOf(report).map(({ id }) => id)).toEqual(ids);
});

test("every event of a status has a name, and every name a line in the log", () => {
  expect(new Set(Object.values(eventsByStatus)).size).toBeGreaterThan(4);
  for (const name of Object.values(eventsByStatus)) expect(eventNames).toContain(name);
  const [event] = eventsOf(of(concluded(status(1, "deployed", { "1.1.4": 100 }))));
  if (!event) throw new Error("no event");
  const line = logLine(event);
  expect(line).not.toContain("\n");
  expect(JSON.parse(line)).toMatchObject({
    time: "2026-11-20T12:00:01Z",
    level: "info",
    event: "mcp_server_registered",
    name: "server:registered",
    environment: "production",
    server: "weather",
    revision: 1,
  });
});

describe("a rollback", () => {
  const before = status(7, "deployed", { "1.1.4": 75, "1.1.5": 25 });
  const back = (command: string | undefined) =>
    status(
      8,
      "rolled-back",
      { "1.1.4": 100 },
      {
        cause: { actor: "octocat", run: "7.1", ...(command === undefined ? {} : { command }) },
      },
    );
  test.each([
    ["that a run found by itself", undefined, true],
    ["that another command's run found by itself", "deploy", true],
    ["that a person asked for", "rollback", false],
  ])("%s is told as such", (_, command, automatic) => {
    const events = eventsOf(of(concluded(back(command), before)));
    expect(events.map(({ event, automatic: told }) => [event, told])).toEqual([
      ["server:rollback", automatic],
      ["server:traffic-changed", null],
    ]);
  });
});

import { expect, test } from "vitest";
import type { DeploymentEntry } from "../../src/deployed/history.ts";
import { versionHistory } from "../../src/report/version-history.ts";

function entry(revision: number, more: Partial<DeploymentEntry>): DeploymentEntry {
  return {
    kind: "deployment",
    environment: "production",
    server: "weather",
    revision,
    event: "deployed",
    outcome: "healthy",
    state: "concluded",
    blue: "1.1.4",
    from: null,
    to: { "1.1.4": 100 },
    hold: [],
    problem: null,
    cause: { actor: "octocat", run: "local:1" },
    at: `2026-11-20T12:00:0${revision}Z`,
    commit: "c",
    ...more,
  };
}

const newestFirst = [
  entry(4, { event: "traffic-changed", from: { "1.1.4": 100 }, to: { "1.1.4": 90, "1.1.6": 10 } }),
  entry(3, {
    event: "rolled-back",
    outcome: "rolled-back",
    from: { "1.1.4": 75, "1.1.5": 25 },
    cause: { actor: "octocat", run: "local:1", reason: "timeouts" },
  }),
  entry(2, {
    event: "rollout-started",
    blue: "1.1.5",
    from: { "1.1.4": 100 },
    to: { "1.1.4": 75, "1.1.5": 25 },
  }),
  entry(1, {}),
];

test("versions, the blue one and the last rollback, with instants in milliseconds", () => {
  const seconds = (second: number) => Date.UTC(2026, 10, 20, 12, 0, second);
  expect(versionHistory(newestFirst)).toEqual({
    mcpVersionHistory: {
      weather: {
        versions: [
          { version: "1.1.4", status: "blue", traffic: 90, deployedAt: seconds(1) },
          { version: "1.1.5", status: "inactive", traffic: 0, deployedAt: seconds(2) },
          { version: "1.1.6", status: "green", traffic: 10, deployedAt: seconds(4) },
        ],
        currentBlue: "1.1.4",
        lastRollback: {
          fromVersion: "1.1.5",
          toVersion: "1.1.4",
          timestamp: seconds(3),
          reason: "timeouts",
        },
      },
    },
  });
});

test("a rollback of settings alone is from the version to itself", () => {
  const [, back] = newestFirst;
  if (!back) throw new Error("no entry");
  const settings = { ...back, from: { "1.1.4": 0, "1.1.4~3f2a9c": 100 }, to: { "1.1.4": 100 } };
  expect(versionHistory([settings]).mcpVersionHistory.weather?.lastRollback).toMatchObject({
    fromVersion: "1.1.4",
    toVersion: "1.1.4",
  });
});

test("without a rollback there is none, and without entries nothing at all", () => {
  expect(versionHistory([entry(1, {})]).mcpVersionHistory.weather?.lastRollback).toBeNull();
  expect(versionHistory([])).toEqual({ mcpVersionHistory: {} });
});

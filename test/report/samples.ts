import { strategyPresets } from "../../src/model/environment.ts";
import type { Gate } from "../../src/model/finding.ts";
import type { Live, Variant } from "../../src/model/variant.ts";
import type { DeploymentPlan, Plan } from "../../src/reconcile/plan.ts";
import type { HistoryEntry } from "../../src/report/history.ts";
import type { StatusRow } from "../../src/report/status.ts";
import type { TextOptions } from "../../src/report/text.ts";

export const now = new Date("2026-11-22T18:00:00Z");
export const at80: TextOptions = { colour: false, width: 80, now, timeZone: "UTC" };
export const at120: TextOptions = { ...at80, width: 120 };

export function variant(version: string, variables: Readonly<Record<string, string>> = {}): Variant {
  return { version, release: `sha256-${version}`, variables, secrets: {} };
}

export function live(
  traffic: Readonly<Record<string, number>>,
  variables: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): Live {
  return {
    traffic,
    variants: Object.fromEntries(Object.keys(traffic).map((id) => [id, variant(id, variables[id])])),
  };
}

export function gate(outcome: Gate["outcome"], message: string, more: Partial<Gate> = {}): Gate {
  return { rule: "test/gate", outcome, severity: "medium", message, hint: "", ...more };
}

export function deploymentPlan(more: Partial<DeploymentPlan> = {}): DeploymentPlan {
  return {
    id: "production/weather",
    environment: "production",
    server: "weather",
    wave: 2,
    origin: "change",
    from: live({ "1.1.4": 100 }, { "1.1.4": { TIMEOUT: "20000" } }),
    to: {
      blue: "1.1.5",
      green: {},
      digest: "sha256-aa",
      live: live({ "1.1.5": 100 }, { "1.1.5": { TIMEOUT: "30000" } }),
    },
    strategy: strategyPresets.canary,
    gates: [
      gate("pass", "released"),
      gate("pass", "signed"),
      gate("pass", "staging 31 h (needs 24 h)"),
      gate("pass", "1 of 1 approval"),
      gate("wait", "window opens", { eligible: "2026-11-23T08:00:00.000Z" }),
    ],
    decision: "wait",
    step: null,
    eligible: "2026-11-23T08:00:00.000Z",
    hash: "sha256-7c1e90aa",
    intent: "sha256-1d1e90aa",
    ...more,
  };
}

export function plan(deployments: readonly DeploymentPlan[], more: Partial<Plan> = {}): Plan {
  return { deployments, policies: [], findings: [], needs: [], hash: "sha256-7c1e90aa", ...more };
}

export function statusRow(more: Partial<StatusRow> = {}): StatusRow {
  return {
    environment: "production",
    server: "weather",
    wave: 2,
    blue: "1.1.5",
    green: {},
    live: { "1.1.5": 100 },
    revision: 17,
    outcome: "healthy",
    since: "2026-11-22T15:00:00Z",
    rollout: null,
    watch: null,
    hold: [],
    pending: null,
    problem: null,
    drift: [],
    soakedFor: [],
    ...more,
  };
}

export function historyEntry(more: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    environment: "production",
    server: "weather",
    revision: 17,
    event: "rollout-advanced",
    automatic: null,
    outcome: "progressing",
    at: "2026-11-22T17:48:00Z",
    blue: "1.1.5",
    traffic: { "1.1.4": 75, "1.1.5": 25 },
    actor: "octocat",
    run: "123",
    commit: "9ab3c1d0000000000000000000000000000000ff",
    hold: [],
    ...more,
  };
}

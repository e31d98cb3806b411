import type { ApplyReport, DeploymentReport } from "../apply/report.ts";
import type { Outcome } from "../model/finding.ts";
import type { GateRecord, ProbeRecord, Status, StatusEvent } from "../model/status.ts";
import type { Traffic } from "../model/traffic.ts";
import { sayDrift } from "../reconcile/drift.ts";
import type { DeploymentPlan } from "../reconcile/plan.ts";
import { deciding } from "../reconcile/settle.ts";
import { isAutomatic } from "./by-itself.ts";

/** What other systems are told: `repository_dispatch`, the output `events`, one line of the structured log each. */
export interface ServerEvent {
  /** The same for the same event, whoever tells it and however often: who acts on it acts once. */
  readonly id: string;
  readonly event: EventName;
  readonly log: LogName;
  /** ISO instant. */
  readonly at: string;
  /** Null: every environment (a stop). */
  readonly environment: string | null;
  /** Null: every server there (a stop). */
  readonly server: string | null;
  /** Null: nothing was recorded of a deployment (a refusal). */
  readonly revision: number | null;
  /** What was stable, or what was to be; null: nothing. */
  readonly blue: string | null;
  /** Shares by variant before; null: nothing was recorded before, or it is not known any more. */
  readonly from: Traffic | null;
  /** Null: it did not come to that, or no share is meant. */
  readonly to: Traffic | null;
  /** Of a rollback: whether nobody asked for it; null: it is none. */
  readonly automatic: boolean | null;
  readonly actor: string | null;
  readonly run: string | null;
  readonly pull: number | null;
  /** Why, or what is the matter; null where nobody said. */
  readonly reason: string | null;
}

/** Event by name, and what its line in the structured log is called (requirement C9). */
const names = {
  "server:registered": "mcp_server_registered",
  "server:updated": "mcp_server_updated",
  "server:status-changed": "mcp_server_status_changed",
  "server:traffic-changed": "mcp_server_traffic_changed",
  "server:health-changed": "mcp_server_health_changed",
  "server:rollback": "mcp_server_rollback",
  "server:refused": "mcp_server_refused",
  "server:override": "mcp_server_override",
} as const;

export type EventName = keyof typeof names;
export type LogName = (typeof names)[EventName];

/** In the order in which documentation lists them. */
export const eventNames = Object.keys(names) as readonly EventName[];

/**
 * What a status' event means to the outside. Shares that move are told as such beside it, wherever they do; the first
 * status of a server in an environment registers it, whatever it is called.
 */
export const eventsByStatus = {
  adopted: "server:registered",
  deployed: "server:status-changed",
  "traffic-changed": "server:traffic-changed",
  "settings-changed": "server:updated",
  "rollout-started": "server:status-changed",
  "rollout-advanced": "server:traffic-changed",
  "rollout-confirmed": "server:updated",
  "rollout-approved": "server:updated",
  retired: "server:updated",
  "rollout-completed": "server:status-changed",
  "rolled-back": "server:rollback",
  withdrawn: "server:rollback",
  removed: "server:status-changed",
  resumed: "server:updated",
  recovered: "server:updated",
  "drift-found": "server:health-changed",
  "drift-gone": "server:health-changed",
} as const satisfies Readonly<Record<StatusEvent, EventName>>;

/** What a run did and refused to do, oldest first. Looking at what is well is no event. */
export function eventsOf(report: ApplyReport): readonly ServerEvent[] {
  return [
    ...report.reports.flatMap(eventsOfReport),
    ...(report.refused?.plans ?? []).map((plan) => refusal(plan, report.refused?.at ?? "")),
  ];
}

/** What a person changed of a status with no step taken: a hold that was lifted, a pause that was ended. */
export function eventsOfRecord(status: Status, before: Status): readonly ServerEvent[] {
  return eventsOfStatus(status, before, []);
}

/** What is told of a command as such, rather than of what became of a deployment. */
export interface CommandEvent extends Pick<ServerEvent, "at" | "environment" | "server" | "blue" | "reason"> {
  readonly event: "server:refused" | "server:updated";
  /** Tells it from every other event of the same place. */
  readonly key: string;
  readonly actor: string | null;
  readonly run: string | null;
}

export function eventOfCommand({ event: name, key, ...told }: CommandEvent): ServerEvent {
  const id = `${told.environment ?? "*"}/${told.server ?? "*"}@${key}`;
  return {
    ...event(id, name),
    at: told.at,
    environment: told.environment,
    server: told.server,
    revision: null,
    blue: told.blue,
    from: null,
    to: null,
    automatic: null,
    actor: told.actor,
    run: told.run,
    pull: null,
    reason: told.reason,
  };
}

/** One line of newline-delimited JSON, without its line feed. */
export function logLine(event: ServerEvent): string {
  const { log, event: name, at, ...rest } = event;
  const level = name === "server:rollback" || name === "server:refused" || isIll(event) ? "warn" : "info";
  return JSON.stringify({ time: at, level, event: log, name, ...rest });
}

function isIll({ event, reason }: ServerEvent): boolean {
  return event === "server:health-changed" && reason !== null;
}

function eventsOfReport(one: DeploymentReport): readonly ServerEvent[] {
  switch (one.kind) {
    case "concluded":
      // Targets that failed are tried again, and told of when they hold.
      return one.status.outcome === "applying" ? [] : eventsOfStatus(one.status, one.before, one.probes);
    case "bad":
      return [health(one.status, one.probes, one.status.at, one.reason)];
    case "alert":
      return [alert(one)];
    case "drift":
      return [drifted(one)];
    case "none":
    case "observed":
    case "inconclusive":
    case "brought-back":
    case "lost":
      return [];
  }
}

function eventsOfStatus(
  status: Status,
  before: Status | undefined,
  probes: readonly ProbeRecord[],
): readonly ServerEvent[] {
  const isNew = before === undefined || before.event === "removed" || before.event === "withdrawn";
  const first = isNew && status.event !== "removed" ? "server:registered" : eventsByStatus[status.event];
  const moved = before !== undefined && !sameShares(before.traffic, status.traffic);
  const told: EventName[] = [first];
  if (moved && first !== "server:traffic-changed") told.push("server:traffic-changed");
  const main = told.map((name) => ofStatus(status, before, name, status.cause.reason ?? null));
  const verdicts = { before: verdictOf(before?.probes ?? []), now: verdictOf(probes) };
  const changed = probes.length > 0 && before !== undefined && verdicts.before !== verdicts.now;
  return [
    ...main,
    ...(changed ? [health(status, probes, status.at, ill(probes))] : []),
    ...overrides(status, before),
  ];
}

/** Each rule that was set aside for what is recorded now, and was not for what stood before. */
function overrides(status: Status, before: Status | undefined): readonly ServerEvent[] {
  // Advisories are accepted one by one, under one rule: each is told.
  const keyOf = ({ rule, setAside }: GateRecord) =>
    setAside?.advisory === undefined ? rule : `${rule} ${setAside.advisory}`;
  const known = new Set((before?.gates ?? []).filter(({ setAside }) => setAside).map(keyOf));
  return status.gates.flatMap((gate) => {
    const { setAside } = gate;
    if (!setAside || known.has(keyOf(gate))) return [];
    const told = ofStatus(
      status,
      before,
      "server:override",
      `${keyOf(gate)}${setAside.until === undefined ? "" : ` until ${setAside.until}`}: ${setAside.reason}`,
    );
    return [{ ...told, id: `${told.id}:${keyOf(gate)}` }];
  });
}

function health(
  status: Status,
  probes: readonly ProbeRecord[],
  at: string,
  reason: string | null,
): ServerEvent {
  const told = ofStatus(status, undefined, "server:health-changed", reason);
  return { ...told, at: probes.at(-1)?.at ?? at };
}

function refusal(plan: DeploymentPlan, at: string): ServerEvent {
  const rules = plan.gates.filter((gate) => gate.outcome === ("fail" satisfies Outcome));
  return {
    ...unrecorded(plan, `${plan.id}@${plan.to.digest.slice(7, 19)}:refused`, "server:refused"),
    at,
    reason: rules.map(({ rule, message }) => `${rule}: ${message}`).join("; ") || null,
  };
}

function unrecorded(plan: DeploymentPlan, id: string, name: EventName): Omit<ServerEvent, "at" | "reason"> {
  return {
    ...subject(plan.id),
    ...event(id, name),
    revision: null,
    blue: plan.to.blue,
    from: plan.from.traffic,
    to: name === "server:refused" ? plan.to.live.traffic : plan.from.traffic,
    automatic: null,
    actor: null,
    run: null,
    pull: null,
  };
}

/** What is bad and stays: told by every run that finds it so, as the same event. */
function alert({ id, plan, probes, reason }: Extract<DeploymentReport, { kind: "alert" }>): ServerEvent {
  return {
    ...unrecorded(plan, `${id}@${plan.hash.slice(7, 19)}:alert`, "server:health-changed"),
    at: probes.at(-1)?.at ?? "",
    reason,
  };
}

/** What runs promises something else than what was reviewed; with no reason: not any more. */
function drifted({ status, before }: Extract<DeploymentReport, { kind: "drift" }>): ServerEvent {
  const reason = status.drift === undefined ? null : sayDrift(status.drift);
  return ofStatus(status, before, "server:health-changed", reason);
}

function ofStatus(
  status: Status,
  before: Status | undefined,
  name: EventName,
  reason: string | null,
): ServerEvent {
  const id = `${status.environment}/${status.server}`;
  return {
    ...subject(id),
    ...event(`${id}@${status.revision}:${name}`, name),
    at: status.at,
    revision: status.revision,
    blue: status.desired.blue,
    from: before?.traffic ?? null,
    to: status.traffic,
    automatic: name === "server:rollback" ? isAutomatic(status) : null,
    actor: status.cause.actor,
    run: status.cause.run,
    pull: status.cause.pull ?? null,
    reason,
  };
}

function subject(id: string): Pick<ServerEvent, "environment" | "server"> {
  const [environment = "", server = ""] = id.split("/");
  return { environment, server };
}

function event(id: string, name: EventName): Pick<ServerEvent, "id" | "event" | "log"> {
  return { id, event: name, log: names[name] };
}

function verdictOf(probes: readonly ProbeRecord[]): "well" | "ill" {
  return ill(probes) === null ? "well" : "ill";
}

function ill(probes: readonly ProbeRecord[]): string | null {
  return deciding(probes).find(({ outcome }) => outcome === "fail")?.message ?? null;
}

function sameShares(a: Traffic, b: Traffic): boolean {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...ids].every((id) => (a[id] ?? 0) === (b[id] ?? 0));
}

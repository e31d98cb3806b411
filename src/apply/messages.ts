import { type BranchEvent, composeMessage } from "../deployed/message.ts";
import type { Cause, Status } from "../model/status.ts";
import { compareVersions, type Traffic } from "../model/traffic.ts";
import type { PolicyChange } from "../reconcile/plan.ts";
import type { Ahead } from "./ahead.ts";

/** The commit that writes ahead: who is about to do what. */
export function aheadMessage(cause: Cause, prepared: readonly Ahead[]): string {
  return message(
    cause,
    prepared.map(({ status, before }) => `${idOf(status)}: applying ${eventLine(status, before)}`),
  );
}

/** The commit that concludes: what became of it. */
export function outcomeMessage(cause: Cause, statuses: readonly Status[]): string {
  return message(
    cause,
    statuses.map((status) => {
      const { event, outcome } = status;
      return `${idOf(status)}: ${eventLine(status, undefined)}${outcome === event ? "" : `, ${outcome}`}`;
    }),
  );
}

/** The commit after looks at what is live: what is news, what is about to be taken back, and how many were asked. */
export function probedMessage(
  cause: Cause,
  of: {
    readonly looked: number;
    readonly told: readonly Status[];
    readonly prepared: readonly Ahead[];
  },
): string {
  const lines = [
    ...of.prepared.map(({ status, before }) => `${idOf(status)}: applying ${eventLine(status, before)}`),
    ...of.told.map((status) => `${idOf(status)}: ${status.event}: ${status.cause.reason ?? ""}`),
  ];
  const looked = `looked at ${of.looked} ${of.looked === 1 ? "deployment" : "deployments"}`;
  return message(cause, lines.length === 0 ? [looked] : lines);
}

export function pendingMessage(cause: Cause, paths: Iterable<string>): string {
  const ids = [...paths].flatMap((path) => /^pending\/(.+)\.json$/.exec(path)?.[1] ?? []);
  const lines = ids.map((id) => `${id}: noted as pending`);
  return message(cause, lines.length > 0 ? lines : ["considered the desired commit"]);
}

export function policyMessage(cause: Cause, policies: readonly PolicyChange[]): string {
  const lines = policies.map(({ environment, from, to }) =>
    from === null
      ? `${environment}: policy takes effect`
      : `${environment}: policy ${to === null ? "removed" : "changed"}`,
  );
  const events = policies.map(({ environment }): BranchEvent => ({ event: "policy-changed", environment }));
  return message(cause, lines, events);
}

function message(cause: Cause, lines: readonly string[], events: readonly BranchEvent[] = []): string {
  const [only, ...others] = lines;
  const subject = others.length === 0 ? (only ?? "headgate") : `${lines.length} changes`;
  return composeMessage({
    subject,
    body: [...(others.length === 0 ? [] : lines), ...(cause.reason ? ["", `Reason: ${cause.reason}`] : [])],
    cause,
    events,
  });
}

function idOf(status: Status): string {
  return `${status.environment}/${status.server}`;
}

/** `rollout 1.1.4 75 %, 1.1.5 25 %` */
function eventLine(status: Status, before: Status | undefined): string {
  const shares = sayShares(status.traffic);
  const was = before && Object.keys(before.traffic).length > 0 ? `${sayShares(before.traffic)} -> ` : "";
  return `${status.event} ${was}${shares}`;
}

function sayShares(traffic: Traffic): string {
  const entries = Object.entries(traffic).sort(([a], [b]) => compareVersions(a, b));
  if (entries.length === 0) return "nothing";
  return entries.map(([version, share]) => (share === 100 ? version : `${version} ${share} %`)).join(", ");
}

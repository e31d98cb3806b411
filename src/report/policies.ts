import { formatDuration } from "../model/duration.ts";
import type { Finding } from "../model/finding.ts";
import type { Plan } from "../reconcile/plan.ts";
import { type LeafDifference, leafDifferences } from "./difference.ts";
import { secretsOfFile } from "./hidden.ts";
import { nothing } from "./phrases.ts";
import { paint, sanitize, shorten, type TextOptions } from "./text.ts";

/** Changes of policies: whole environments share a line; what changes inside one has a block. */
export function formatPolicies(
  policies: Plan["policies"],
  findings: readonly Finding[],
  options: TextOptions,
): readonly string[] {
  const names = (of: Plan["policies"]) =>
    paint("strong", of.map((policy) => sanitize(policy.environment)).join(", "), options);
  const added = policies.filter((policy) => policy.from === null);
  const removed = policies.filter((policy) => policy.to === null);
  return [
    ...(added.length === 0 ? [] : [`${names(added)}  (new)`]),
    ...(removed.length === 0 ? [] : [`${names(removed)}  (removed)`]),
    ...policies
      .filter((policy) => policy.from !== null && policy.to !== null)
      .map((policy) => formatPolicy(policy, findings, options)),
  ];
}

function formatPolicy(
  policy: Plan["policies"][number],
  findings: readonly Finding[],
  options: TextOptions,
): string {
  const name = paint("strong", sanitize(policy.environment), options);
  const secrets = policy.to === null ? undefined : secretsOfFile(policy.to.file, findings);
  const changes = leafDifferences(policy.from, policy.to, secrets).map(
    (one) => `  ${sanitize(one.name)}  ${sayLeaf(one, "from")} → ${sayLeaf(one, "to")}`,
  );
  return [`${name}  (policy changes)`, ...changes].join("\n");
}

/** Settings that are lengths of time: people write and read them as such. */
const durations: ReadonlySet<string> = new Set([
  "soak",
  "strategy.interval",
  "strategy.watch",
  "rollback.maxAge",
]);

const durationsOfAnalyses = /^analyses\..+\.(?:interval|timeout)$/;

/** One side of a leaf on one line, lengths of time as people write them; `–` where there is none. */
export function sayLeaf(one: LeafDifference, side: "from" | "to"): string {
  const value = one.values[side];
  const isDuration = durations.has(one.name) || durationsOfAnalyses.test(one.name);
  if (isDuration && typeof value === "number") return formatDuration(value);
  return shorten(sanitize(one[side] ?? nothing), 60);
}

import { canonicalJson } from "../model/canonical.ts";
import { formatDuration } from "../model/duration.ts";
import type { Finding } from "../model/finding.ts";
import type { Plan } from "../reconcile/plan.ts";
import { type LeafDifference, leafDifferences } from "./difference.ts";
import { secretsOfFile } from "./hidden.ts";
import { nothing } from "./phrases.ts";
import { paint, sanitize, shorten, type TextOptions, widthOf, wrap } from "./text.ts";

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
  const changes = leafDifferences(policy.from, policy.to, secrets).flatMap((one) => {
    const head = `  ${sanitize(one.name)}  `;
    const [first, ...rest] = wrap(sayLeafChange(one), Math.max(30, options.width - widthOf(head)));
    return [`${head}${first}`, ...rest.map((line) => `    ${line}`)];
  });
  return [`${name}  (policy changes)`, ...changes].join("\n");
}

/** Settings that are lengths of time: people write and read them as such. */
const durations: ReadonlySet<string> = new Set([
  "soak",
  "strategy.interval",
  "strategy.watch",
  "strategy.keep",
  "rollback.maxAge",
  "drift.every",
]);

const durationsOfAnalyses = /^analyses\..+\.(?:interval|timeout)$/;

/** `24h → 0s`; of a list what comes and what goes: `+ mcp global`. */
export function sayLeafChange(one: LeafDifference): string {
  const [from, to] = [sayLeaf(one, "from"), sayLeaf(one, "to")];
  if (!isList(one)) return `${from} → ${to}`;
  return [from, to].filter((side) => side !== nothing).join(", ") || "in another order";
}

function isList({ values: { from, to } }: LeafDifference): boolean {
  return Array.isArray(from ?? []) && Array.isArray(to ?? []);
}

/**
 * One side of a leaf on one line, lengths of time as people write them; `–` where there is none. Of a list, only what
 * the other side lacks.
 */
export function sayLeaf(one: LeafDifference, side: "from" | "to"): string {
  const value = one.values[side];
  if (isList(one)) return sayMembers(one, side);
  const isDuration = durations.has(one.name) || durationsOfAnalyses.test(one.name);
  if (isDuration && typeof value === "number") return formatDuration(value);
  return shorten(sanitize(one[side] ?? nothing), 60);
}

function sayMembers({ values, ...shown }: LeafDifference, side: "from" | "to"): string {
  const other = new Set(membersOf(values[side === "from" ? "to" : "from"]).map(canonicalJson));
  // As it may be shown: what is secret is left out of the text, and not of the values.
  const texts = membersOf(JSON.parse(shown[side] ?? "[]"));
  const own = membersOf(values[side]).flatMap((member, index) =>
    other.has(canonicalJson(member)) ? [] : [texts[index]],
  );
  const sign = side === "from" ? "−" : "+";
  return own.map((member) => `${sign} ${shorten(sanitize(sayMember(member)), 80)}`).join(", ") || nothing;
}

function membersOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** `mcp project .mcp.json`, `allow Mon-Fri 09:00-16:00 Europe/Berlin`: what it is, then the rest. */
function sayMember(member: unknown): string {
  if (typeof member === "string") return member;
  if (typeof member !== "object" || member === null || Array.isArray(member)) return JSON.stringify(member);
  const entries = Object.entries(member);
  const first = entries.filter(([key]) => key === "type" || key === "kind");
  const rest = entries.filter(([key]) => key !== "type" && key !== "kind");
  return [...first, ...rest].map(([, value]) => sayMember(value)).join(" ");
}

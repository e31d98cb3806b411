import type { HeldValue } from "../model/status.ts";
import { compareVersions, type Traffic, versionOf } from "../model/traffic.ts";
import { describeHeld } from "../reconcile/hold.ts";
import type { FollowedStrategy } from "../reconcile/plan.ts";
import { shownValue } from "./shown-value.ts";
import { sanitize, type TextOptions } from "./text.ts";
import { sayEligible, sayIn, sayInstant, saySetting } from "./time.ts";

/** What stands for nothing in a table. */
export const nothing = "–";

/**
 * `1.1.4 75 %, 1.1.5 25 %`, older first; `–` where nothing is live. Zero shares are left out, but for those of the
 * version or variant that is `named`, and so is what tells two variants of a version apart where there is but one.
 */
export function sayTraffic(traffic: Traffic, named?: string | null): string {
  const shares = Object.entries(traffic)
    .filter(([variant, share]) => share > 0 || variant === named || versionOf(variant) === named)
    .sort(([a], [b]) => compareVersions(a, b));
  const versions = shares.map(([variant]) => versionOf(variant));
  const alone = (version: string) => versions.filter((one) => one === version).length === 1;
  const label = (variant: string) => (alone(versionOf(variant)) ? versionOf(variant) : variant);
  return shares.length === 0
    ? nothing
    : shares.map(([variant, share]) => `${sanitize(label(variant))} ${share} %`).join(", ");
}

/** As `sayTraffic`, but a single variant at 100 percent is only named. */
export function sayVersions(traffic: Traffic): string {
  const live = Object.entries(traffic).filter(([, share]) => share > 0);
  return live.length === 1 && live[0]?.[1] === 100 ? sanitize(versionOf(live[0][0])) : sayTraffic(traffic);
}

/** `canary 5 → 25 → 50 → 100 %, every 15 min`; steps at or below the share it already has are left out. */
export function sayStrategy(strategy: FollowedStrategy, startingAt = 0): string {
  const { pauses = [], keep } = strategy;
  const asked = strategy.steps.filter((step) => pauses.includes(step));
  const pause = asked.length === 0 ? "" : `, pausing at ${asked.join(" and ")} % until resumed`;
  const after = keep === undefined ? "" : `; the old one stays ready for ${saySetting(keep)}`;
  return `${sayPace(strategy, startingAt)}${pause}${after}`;
}

function sayPace({ type, steps, interval, batches }: FollowedStrategy, startingAt: number): string {
  if (type === "immediate" || steps.length === 0) return "at once";
  const every = interval > 0 ? `, every ${saySetting(interval)}` : "";
  if (batches) return `${type} over ${batches.at(-1)} targets in ${batches.length} batches${every}`;
  if (type === "blue_green") return "blue_green: started beside the old one, then 100 %";
  const left = [...steps.filter((step) => step > startingAt), 100];
  return `${type} ${left.join(" → ")} %${left.length > 1 ? every : ""}`;
}

/** The first six hexadecimal digits of a digest: enough to tell two plans apart by eye. */
export function shortHash(digest: string): string {
  return sanitize(digest.replace(/^sha256-/, "").slice(0, 6));
}

/** As messages name it, for a terminal; a value that looks like a credential is not repeated. */
export function sayHeld(held: HeldValue): string {
  const safe = held.kind === "variable" ? { ...held, value: shownValue(held.name, held.value) } : held;
  return sanitize(describeHeld(safe));
}

const isoInstant = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;

/** How long it was until a time when a gate told it, which is another length by now. */
const runningTime = /(?<=^(?:window opens|scheduled for) [^()]+?, )in \d+ (?:s|min|h|d|days)\b/;

/** What a gate says, with its instants as people tell them, and when it can pass: told once. */
export function sayGate(
  gate: { readonly message: string; readonly eligible?: string | null },
  options: TextOptions,
): string {
  const { message, eligible } = gate;
  const text = sanitize(message).replace(isoInstant, (instant) =>
    instant === eligible ? sayEligible(instant, options) : sayInstant(instant, options),
  );
  if (eligible === undefined || eligible === null || message.includes(eligible)) return text;
  if (runningTime.test(text)) return text.replace(runningTime, () => sayIn(eligible, options.now));
  return `${text}: eligible at ${sayEligible(eligible, options)}`;
}

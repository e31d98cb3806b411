import type { Strategy } from "../model/environment.ts";
import type { HeldValue } from "../model/status.ts";
import { compareVersions, type Traffic } from "../model/traffic.ts";
import { sanitize } from "./text.ts";
import { saySetting } from "./time.ts";

/** What stands for nothing in a table. */
export const nothing = "–";

/** `1.1.4 75 %, 1.1.5 25 %`, older first; `–` where nothing is live. Zero shares are left out. */
export function sayTraffic(traffic: Traffic): string {
  const shares = Object.entries(traffic)
    .filter(([, share]) => share > 0)
    .sort(([a], [b]) => compareVersions(a, b));
  return shares.length === 0
    ? nothing
    : shares.map(([variant, share]) => `${sanitize(variant)} ${share} %`).join(", ");
}

/** As `sayTraffic`, but a single variant at 100 percent is only named. */
export function sayVersions(traffic: Traffic): string {
  const live = Object.entries(traffic).filter(([, share]) => share > 0);
  return live.length === 1 && live[0]?.[1] === 100 ? sanitize(live[0][0]) : sayTraffic(traffic);
}

/** `canary 5 → 25 → 50 → 100 %, every 15 min`; steps at or below the share it already has are left out. */
export function sayStrategy(strategy: Strategy, startingAt = 0): string {
  if (strategy.type === "immediate") return "at once";
  if (strategy.type === "blue_green") return "blue_green: started beside the old one, then 100 %";
  const steps = [...strategy.steps.filter((step) => step > startingAt), 100];
  const pace = strategy.interval > 0 ? `, every ${saySetting(strategy.interval)}` : "";
  return `${strategy.type} ${steps.join(" → ")} %${pace}`;
}

/** The first six hexadecimal digits of a digest: enough to tell two plans apart by eye. */
export function shortHash(digest: string): string {
  return sanitize(digest.replace(/^sha256-/, "").slice(0, 6));
}

/** `1.1.5`, `TIMEOUT=1`, `1.1.5 above 20 %`: a value that must not come back by itself. Secrets by name only. */
export function sayHeld(held: HeldValue): string {
  if (held.kind === "version") {
    return held.above > 0 ? `${sanitize(held.version)} above ${held.above} %` : sanitize(held.version);
  }
  if (held.kind === "inputs") return `all that was desired then (${shortHash(held.digest)})`;
  if (held.kind === "secret") return `secret ${sanitize(held.name)}`;
  return held.value === null
    ? `absence of ${sanitize(held.name)}`
    : `${sanitize(held.name)}=${sanitize(held.value)}`;
}

import { deploymentFile } from "../convention/paths.ts";
import { compareVersions, type Traffic, versionOf } from "../model/traffic.ts";
import type { Live } from "../model/variant.ts";
import type { DeploymentPlan } from "../reconcile/plan.ts";
import { idOfLive, sameLive } from "../reconcile/variants.ts";
import { mainVariantId } from "./difference.ts";
import { sayStrategy, sayTraffic } from "./phrases.ts";

/** What a deployment's plan is about, in the one word that decides how it is told. */
export type ChangeKind =
  /** Nothing runs yet. */
  | "first"
  | "removal"
  /** Its file does not say what is desired: what runs stays. */
  | "unreadable"
  /** The step takes back what is desired rather than bringing it. */
  | "retreat"
  /** The same versions and settings, brought to the targets once more. */
  | "again"
  /** The old blue, kept ready after a rollout, goes. */
  | "retirement"
  /** Other versions, or other shares of them. */
  | "versions"
  /** The same versions at the same shares, with other settings. */
  | "settings";

export function kindOfChange(plan: DeploymentPlan): ChangeKind {
  const target = (isRetreat(plan) ? plan.step : plan.to)?.live;
  const from = plan.from.traffic;
  const to = target?.traffic ?? {};
  if (mainVariantId(from) === undefined) return "first";
  if (mainVariantId(to) === undefined) {
    // A wish that names a blue and gives nobody any traffic contradicts itself: its gate says so.
    const senseless = !isRetreat(plan) && plan.to.blue !== null;
    return senseless || isUnreadable(plan) ? "unreadable" : "removal";
  }
  if (isRetreat(plan)) return "retreat";
  if (plan.step?.event === "retired" && !plan.step.observe) return "retirement";
  if (sayByVersion(from) !== sayByVersion(to)) return "versions";
  return target && sameLive(plan.from, target) ? "again" : "settings";
}

function isUnreadable({ environment, server, gates }: DeploymentPlan): boolean {
  const own = deploymentFile(environment, server);
  return gates.some(
    ({ outcome, rule, file, place }) =>
      outcome === "fail" && /^(?:convention|schema)\//.test(rule) && (file ?? place?.file) === own,
  );
}

/** Whether the step of this run takes back what is desired rather than bringing it. */
export function isRetreat(plan: DeploymentPlan): boolean {
  return plan.step?.event === "rolled-back" || plan.step?.event === "withdrawn";
}

/** Shares by version, whatever variants of one there are. */
export function sayByVersion(traffic: Traffic): string {
  const shares = new Map<string, number>();
  for (const [id, share] of Object.entries(traffic)) {
    shares.set(versionOf(id), (shares.get(versionOf(id)) ?? 0) + share);
  }
  return sayTraffic(Object.fromEntries(shares));
}

/**
 * A new blue takes over by the strategy, from the share it has already: that share in percent; undefined where
 * shares are only set. It is new where a rollout to it is under way, or where something with a greater share than
 * its own is to go.
 */
export function rollsOutFrom(plan: DeploymentPlan): number | undefined {
  const { from, to, step, gates } = plan;
  const blue = to.blue === null ? undefined : to.live.variants[to.blue];
  const known = blue === undefined ? undefined : idOfLive(from, blue);
  const share = known === undefined ? 0 : (from.traffic[known] ?? 0);
  const goes = Object.entries(from.variants).some(
    ([id, variant]) => (from.traffic[id] ?? 0) > share && idOfLive(to.live, variant) === undefined,
  );
  const runs = (step?.rollout?.of ?? 1) > 1 || gates.some(({ rule }) => rule === "rollout/interval");
  return goes || runs ? share : undefined;
}

/** The steps in percent, above the share it has already, at which the rollout waits for a person. */
export function pausesOf(plan: DeploymentPlan): readonly number[] {
  const share = rollsOutFrom(plan);
  const { steps, pauses = [] } = plan.strategy;
  return share === undefined ? [] : steps.filter((step) => step >= share && pauses.includes(step));
}

/** `canary 5 → 25 → 50 → 100 %, every 15 min`, or that shares are set at once. */
export function sayHow(plan: DeploymentPlan): string {
  const share = rollsOutFrom(plan);
  return share === undefined ? "traffic, in one step" : sayStrategy(plan.strategy, share);
}

/** Versions that come to stand beside what runs; of a change that is none of shares, those get no traffic. */
export function versionsBeside({ from, to }: DeploymentPlan): readonly string[] {
  return versionsOnlyIn(to.live, from);
}

/** Versions that stood beside what runs, and are to go. */
export function versionsLeaving({ from, to }: DeploymentPlan): readonly string[] {
  return versionsOnlyIn(from, to.live);
}

function versionsOnlyIn(one: Live, other: Live): readonly string[] {
  const known = new Set(Object.values(other.variants).map(({ version }) => version));
  const all = Object.values(one.variants).map(({ version }) => version);
  return [...new Set(all)].filter((version) => !known.has(version)).sort(compareVersions);
}

import { versionOf } from "../../model/traffic.ts";
import type { DeploymentPlan } from "../../reconcile/plan.ts";
import { kindOfChange, rollsOutFrom, sayHow, versionsBeside } from "../change.ts";
import { mainVariantId } from "../difference.ts";
import { nothing, sayTraffic, sayVersions } from "../phrases.ts";
import { bold, code, text } from "./escape.ts";

/** `start a canary of weather 1.1.5 in production`: what follows "This will", as Markdown. */
export function sayDeed(plan: DeploymentPlan): string {
  const server = code(plan.server);
  const environment = text(plan.environment);
  const from = versionIn(plan.from.traffic);
  const to = wantedVersion(plan);
  switch (kindOfChange(plan)) {
    case "first":
      return `deploy ${server} ${text(to)} to ${environment} for the first time`;
    case "removal":
      return `remove ${server} ${text(from)} from ${environment}`;
    case "unreadable":
      return `change ${server} in ${environment}`;
    case "retreat":
      return `roll ${server} back to ${text(versionIn(plan.step?.live.traffic ?? {}))} in ${environment}`;
    case "retirement":
      return `take out what was kept ready beside ${server} ${text(to)} in ${environment}`;
    case "again":
      return `bring ${server} ${text(to)} to its targets in ${environment} again`;
    case "versions":
      return sayVersionsDeed(plan, server, environment, from, to);
    case "settings":
      return saySettingsDeed(plan, server, environment, to);
  }
}

function sayVersionsDeed(
  plan: DeploymentPlan,
  server: string,
  environment: string,
  from: string,
  to: string,
): string {
  if (rollsOutFrom(plan) === undefined) return sayShares(plan, server, environment);
  const { type, steps } = plan.strategy;
  if (type === "immediate" || steps.length === 0) {
    return `switch ${server} from ${text(from)} to ${text(to)} in ${environment}, at once`;
  }
  if (type === "blue_green") {
    return `start ${server} ${text(to)} beside ${text(from)} in ${environment}, then switch to it`;
  }
  return type === "rolling"
    ? `roll ${server} ${text(to)} out in ${environment}, step by step`
    : `start a canary of ${server} ${text(to)} in ${environment}`;
}

function saySettingsDeed(plan: DeploymentPlan, server: string, environment: string, to: string): string {
  const beside = versionsBeside(plan);
  if (beside.length > 0) {
    return `put ${server} ${beside.map((version) => text(version)).join(", ")} beside ${text(versionIn(plan.from.traffic))} in ${environment}, without traffic`;
  }
  const gradual = rollsOutFrom(plan) !== undefined && plan.strategy.steps.length > 0;
  return gradual
    ? `roll out other settings of ${server} ${text(to)} in ${environment}, step by step`
    : `give ${server} ${text(to)} other settings in ${environment}`;
}

/** People's shares: one green that gets another share is named, more are listed. */
function sayShares(plan: DeploymentPlan, server: string, environment: string): string {
  const { green, live } = plan.to;
  const moved = Object.keys(green).filter((version) => plan.from.traffic[version] !== green[version]);
  const [only] = moved;
  if (only !== undefined && moved.length === 1) {
    return `give ${server} ${text(only)} ${green[only]} % of ${environment}`;
  }
  return `share ${server} in ${environment} as ${text(sayTraffic(live.traffic))}`;
}

/** The version that most users get. */
function versionIn(traffic: DeploymentPlan["from"]["traffic"]): string {
  const id = mainVariantId(traffic);
  return id === undefined ? nothing : versionOf(id);
}

/** What a plan leads to: the desired blue. */
export function wantedVersion({ to }: DeploymentPlan): string {
  return to.blue ?? versionIn(to.live.traffic);
}

/** The cells `from`, `to` and `how` of a plan. */
export function changeCells(plan: DeploymentPlan): readonly [from: string, to: string, how: string] {
  const from = text(sayVersions(plan.from.traffic), 80);
  const to = text(sayVersions(plan.to.live.traffic), 80);
  switch (kindOfChange(plan)) {
    case "first":
      return [nothing, bold(to), "first deployment"];
    case "removal":
      return [from, bold("removed"), "taken off its targets"];
    case "unreadable":
      return [from, bold("not readable"), "stays as it is"];
    case "retreat":
      return [from, bold(text(sayVersions(plan.step?.live.traffic ?? {}), 80)), "rollback"];
    case "retirement":
      return [from, bold(to), "the version before it is no longer kept ready"];
    case "again":
      return [from, bold(to), "brought to its targets anew"];
    case "versions":
      return [from, bold(to), text(sayHow(plan))];
    case "settings": {
      const beside = versionsBeside(plan);
      const what =
        beside.length > 0 ? `${bold(beside.map((one) => text(one)).join(", "))} at 0 %` : "other settings";
      return [from, `${bold(to)}, ${what}`, beside.length > 0 ? "without traffic" : text(sayHow(plan))];
    }
  }
}

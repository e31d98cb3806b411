import { canonicalJson } from "../../model/canonical.ts";
import type { Environment } from "../../model/environment.ts";
import { capabilitiesOf, environmentCan } from "../../model/target.ts";
import { blueShare } from "../../model/traffic.ts";
import type { Live, Variant } from "../../model/variant.ts";
import type { DeploymentContext, EnvironmentContext, GateContext } from "../context.ts";
import type { Rule, RuleDocumentation } from "../rule.ts";
import { fail, nothing, warn } from "../verdict.ts";

const documentation = {
  id: "traffic/not-enforced",
  severity: "high",
  what: "Shares between versions are written only where every target of the environment can enforce them.",
  why: "A share that a target cannot enforce is a wish: all the people it serves would get one version, and the plan would say otherwise.",
  fix: "Use only targets that split traffic (haproxy, or mcp with its launcher), or give one version all of it.",
  overridable: false,
} as const satisfies RuleDocumentation;

export const notEnforced: Rule<DeploymentContext> = {
  ...documentation,
  check({ deployment, environment }) {
    const greens = Object.entries(deployment.green).filter(([, share]) => share > 0);
    const first = greens[0];
    if (!first || (greens.length === 1 && blueShare(deployment.green) <= 0)) return nothing;
    if (environmentCan(environment.targets).split) return nothing;
    return [
      fail(documentation, {
        message: `${unable(environment, "split")} cannot split traffic`,
        hint: `give ${environment.file} only targets that can, such as haproxy, or mcp with a launcher, or set the shares to 0`,
        place: { file: deployment.file, path: ["green", first[0]], part: "value" },
      }),
    ];
  },
};

/** A warning here, since only a rollout that begins is refused. */
export const strategyNotEnforced: Rule<EnvironmentContext> = {
  ...documentation,
  check({ environment }) {
    const { strategy } = environment;
    const isSplit = strategy.steps.some((step) => step > 0 && step < 100);
    if (!isSplit || environmentCan(environment.targets).split) return nothing;
    return [
      warn(documentation, {
        message: `strategy ${strategy.type} splits traffic, which ${unable(environment, "split")} cannot`,
        hint: "use only targets that split traffic, or strategy immediate or blue_green: rollouts here will be refused",
        place: { file: environment.file, path: ["strategy"], part: "key" },
      }),
    ];
  },
};

export const invalidSteps: Rule<EnvironmentContext> = {
  id: "traffic/invalid-steps",
  severity: "high",
  what: "The steps of a strategy are whole percents from 0 to 99 that rise; the last one, 100, is implied.",
  why: "A step that falls back would take traffic from a version that has just proved good.",
  fix: "Write rising steps, such as [5, 25, 50].",
  overridable: false,
  check({ environment }) {
    const { steps } = environment.strategy;
    const bad = steps.findIndex(
      (step, index) => !Number.isInteger(step) || step < 0 || step > 99 || step <= (steps[index - 1] ?? -1),
    );
    if (bad < 0) return nothing;
    return [
      fail(invalidSteps, {
        message: `step ${steps[bad]} of ${environment.id} is not a whole percent that rises from the one before, up to 99`,
        hint: "write rising steps, such as [5, 25, 50]; 100 is implied",
        place: { file: environment.file, path: ["strategy", "steps", bad], part: "value" },
      }),
    ];
  },
};

export const singleVariant: Rule<GateContext> = {
  id: "target/single-variant",
  severity: "medium",
  what: "A change of variables goes through the strategy's steps where every target can run two variants of one version at once.",
  why: "Elsewhere the new values reach everyone in one step, whatever the strategy says.",
  fix: "Nothing, if that is acceptable; otherwise use only targets that can (mcp with its launcher, haproxy with {variant} in its address).",
  overridable: true,
  check({ environment, from, to, deployment, stable }) {
    const old = stable === null ? undefined : from.variants[stable];
    if (old?.version !== deployment.blue || !replaces(from, to, old)) return nothing;
    if (environment.strategy.steps.length === 0 || environmentCan(environment.targets).variants)
      return nothing;
    return [
      warn(singleVariant, {
        message: `the new variables of ${deployment.blue} reach all of ${environment.id} at once`,
        hint: `${unable(environment, "variants")} cannot run two variants of one version; the strategy's steps do not apply`,
        place: { file: deployment.file, path: ["variables"], part: "key" },
      }),
    ];
  },
};

/** Whether a variant comes that does not run yet, of the same version as one that does. */
function replaces(from: Live, to: Live, old: Variant): boolean {
  const running = new Set(Object.values(from.variants).map(canonicalJson));
  return Object.values(to.variants).some(
    (variant) => variant.version === old.version && !running.has(canonicalJson(variant)),
  );
}

/** The first target that stands in the way, as a person finds it in the file. */
function unable(environment: Environment, can: "split" | "variants"): string {
  const index = environment.targets.findIndex((target) => !capabilitiesOf(target)[can]);
  const target = environment.targets[index];
  if (!target) return `${environment.id}, which has no target,`;
  const without = target.type === "mcp" ? " without a launcher" : "";
  return environment.targets.length === 1
    ? `the target of ${environment.id} (${target.type}${without})`
    : `target ${index + 1} of ${environment.id} (${target.type}${without})`;
}

import type { Environment } from "../../model/environment.ts";
import { capabilitiesOf } from "../../model/target.ts";
import { blueShare } from "../../model/traffic.ts";
import { changeOf } from "../change.ts";
import type { DeploymentContext, EnvironmentContext, GateContext } from "../context.ts";
import type { Rule, RuleDocumentation } from "../rule.ts";
import { fail, nothing, warn } from "../verdict.ts";

const documentation = {
  id: "traffic/not-enforced",
  severity: "high",
  what: "Shares between versions are written only where a target of the environment can enforce them.",
  why: "A share that nothing enforces is a wish: all the people would get one version, and the plan would say otherwise.",
  fix: "Add a target that splits traffic (mcp with its launcher), or give one version all of it.",
  overridable: false,
} as const satisfies RuleDocumentation;

export const notEnforced: Rule<DeploymentContext> = {
  ...documentation,
  check({ deployment, environment }) {
    const greens = Object.entries(deployment.green).filter(([, share]) => share > 0);
    const first = greens[0];
    if (!first || (greens.length === 1 && blueShare(deployment.green) <= 0) || splits(environment))
      return nothing;
    return [
      fail(documentation, {
        message: `no target of ${environment.id} can split traffic${environment.targets.length === 0 ? ": it has none" : ""}`,
        hint: `add a target that can to ${environment.file}, or set the shares to 0`,
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
    if (!isSplit || splits(environment)) return nothing;
    return [
      warn(documentation, {
        message: `strategy ${strategy.type} splits traffic, which no target of ${environment.id} can do`,
        hint: "add a target that splits traffic, or use strategy immediate or blue_green: rollouts here will be refused",
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
  what: "A change of variables goes through the strategy's steps where a target can run two variants of one version at once.",
  why: "Elsewhere the new values reach everyone in one step, whatever the strategy says.",
  fix: "Nothing, if that is acceptable; otherwise use a target that can (mcp with its launcher).",
  overridable: true,
  check(context) {
    const { environment, from, to, deployment, stable } = context;
    const old = stable === null ? undefined : from.variants[stable];
    const isNewVariant =
      old?.version === deployment.blue && changeOf(context).increases && !changeOf(context).rising.length;
    const steps = environment.strategy.steps.length > 0;
    if (!isNewVariant || !steps || Object.keys(to.traffic).length === 0) return nothing;
    if (environment.targets.some((target) => capabilitiesOf(target).variants)) return nothing;
    return [
      warn(singleVariant, {
        message: `the new variables of ${deployment.blue} reach all of ${environment.id} at once`,
        hint: "no target here runs two variants of one version; the strategy's steps do not apply",
        place: { file: deployment.file, path: ["variables"], part: "key" },
      }),
    ];
  },
};

function splits(environment: Environment): boolean {
  return environment.targets.some((target) => capabilitiesOf(target).split);
}

import { compareText, type Finding } from "../../model/finding.ts";
import type { Decision, DeploymentPlan, Plan } from "../../reconcile/plan.ts";
import { type SecretNames, secretsOf } from "../hidden.ts";
import type { PlanExtra } from "../plan.ts";
import { sameThing } from "../plan-findings.ts";
import { type ReportContext, type Voice, voiceOf } from "./context.ts";

/** A plan as a report gets it: what `plan` shows people, whatever command made it. */
export interface PlanToReport {
  readonly plan: Plan;
  /** Of the plan and all its gates, each once, with lines. */
  readonly findings: readonly Finding[];
  readonly extra: PlanExtra & { readonly secrets?: SecretNames };
}

/** What is written for a plan. */
export interface PlanContext extends ReportContext {
  /** The commit that was planned. */
  readonly head: string;
  /** It is merged: nobody can keep it from being so. */
  readonly merged?: boolean;
}

/** A plan looked through once, for all the ways in which it may be told. */
export interface PlanView extends PlanToReport {
  readonly voice: Voice;
  readonly head: string;
  readonly merged: boolean;
  /** What this change does, in promotion order. */
  readonly changes: readonly DeploymentPlan[];
  /** What was waiting or under way before it. */
  readonly pending: readonly DeploymentPlan[];
  /** What fails because of this change, and what fails of what was pending. */
  readonly failures: readonly Finding[];
  readonly olderFailures: readonly Finding[];
  readonly secretsOf: (plan: DeploymentPlan) => ReadonlySet<string>;
  readonly lightOf: (plan: DeploymentPlan) => Light;
}

export function viewOf(shown: PlanToReport, context: PlanContext): PlanView {
  const { plan, findings, extra } = shown;
  const inSight = plan.deployments.filter(({ decision }) => decision !== "nothing").toSorted(inOrder);
  const changes = inSight.filter(({ origin }) => origin === "change");
  const pending = inSight.filter(({ origin }) => origin === "pending");
  const own = keysOf([...plan.findings, ...changes.flatMap(({ gates }) => gates)]);
  const older = keysOf(pending.flatMap(({ gates }) => gates));
  const isOlder = (finding: Finding) => older.has(keyOf(finding)) && !own.has(keyOf(finding));
  const failing = findings.filter(({ outcome }) => outcome === "fail");
  return {
    ...shown,
    voice: voiceOf(context),
    head: context.head,
    merged: context.merged ?? false,
    changes,
    pending,
    failures: failing.filter((finding) => !isOlder(finding)),
    olderFailures: failing.filter(isOlder),
    secretsOf: secretsOf(plan, extra.secrets),
    lightOf: lightsOf(inSight),
  };
}

function inOrder(a: DeploymentPlan, b: DeploymentPlan): number {
  return a.wave - b.wave || compareText(a.environment, b.environment) || compareText(a.server, b.server) || 0;
}

function keysOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.filter(({ outcome }) => outcome === "fail").map(keyOf));
}

function keyOf(finding: Finding): string {
  return sameThing(finding) ?? JSON.stringify([finding.rule, finding.message, finding.server]);
}

/** How a deployment stands, by colour: goes by itself, wants a person, cannot go. */
export type Light = "🟢" | "🟡" | "🔴";

const lights = {
  go: "🟢",
  nothing: "🟢",
  wait: "🟡",
  refuse: "🔴",
  hold: "🟡",
  failed: "🔴",
  stop: "🟡",
  leased: "🟡",
  tampered: "🔴",
} as const satisfies Record<Decision, Light>;

/**
 * Green is also what waits for its time alone, or for an earlier environment that the same server goes to as well:
 * nobody has to do anything about it.
 */
function lightsOf(all: readonly DeploymentPlan[]): (plan: DeploymentPlan) => Light {
  const firstWave = new Map<string, number>();
  for (const { server, wave, decision } of all) {
    if (decision !== "go" && decision !== "wait") continue;
    firstWave.set(server, Math.min(wave, firstWave.get(server) ?? wave));
  }
  return ({ decision, eligible, gates, server, wave }) => {
    if (decision !== "go" && decision !== "wait") return lights[decision];
    const comes = (firstWave.get(server) ?? wave) < wave;
    const open = gates.filter(({ outcome }) => outcome === "wait");
    const byItself =
      decision === "go" ||
      eligible !== null ||
      open.every((gate) => gate.eligible !== undefined || (comes && gate.rule.startsWith("promotion/")));
    return byItself && gates.every(({ outcome }) => outcome !== "warn") ? "🟢" : "🟡";
  };
}

/** The deployments of each environment, in the order in which they come. */
export function byEnvironment<Of extends { readonly environment: string }>(
  deployments: readonly Of[],
): ReadonlyMap<string, readonly Of[]> {
  const groups = new Map<string, Of[]>();
  for (const one of deployments) {
    const group = groups.get(one.environment);
    if (group) group.push(one);
    else groups.set(one.environment, [one]);
  }
  return groups;
}

import type { DeploymentId } from "../model/deployment.ts";
import { compareText, type Finding } from "../model/finding.ts";
import type { DeploymentPlan, Plan } from "../reconcile/plan.ts";
import { formatDeploymentPlan } from "./deployment-plan.ts";
import { leafDifferences } from "./difference.ts";
import { countOutcomes, formatEach, type Sources } from "./findings.ts";
import { shortHash } from "./phrases.ts";
import { count, paint, sanitize, shorten, type TextOptions, widthOf } from "./text.ts";

/** What a plan's text needs beside the plan. */
export interface PlanExtra {
  /** For excerpts below findings that name a file. */
  readonly sources?: Sources;
  /** Rules whose places may hold a secret. */
  readonly confidential?: (rule: string) => boolean;
  /** How many servers each environment has, for "1 of 3 servers changes". */
  readonly totals?: ReadonlyMap<string, number>;
  /** One line on each change of contract: `additive: + get_alerts(region)`. */
  readonly contracts?: ReadonlyMap<DeploymentId, string>;
}

/** How many deployments of one environment are written out before the rest is only counted. */
const shownAtMost = 100;

/**
 * The plan for a person: failures in full, then a block per environment in promotion order, with what was
 * pending before told apart, and one last line with the hash and what stands against it.
 */
export function formatPlan(plan: Plan, extra: PlanExtra, options: TextOptions): string {
  const shown = plan.deployments.filter((deployment) => deployment.decision !== "nothing");
  const failures = planFindings(plan).filter((finding) => isWrittenOut(finding, plan));
  const changed = shown.filter((deployment) => deployment.origin === "change");
  const pending = shown.filter((deployment) => deployment.origin === "pending");
  const blocks = [
    ...formatEach(failures, extra.sources ?? new Map(), options, extra.confidential),
    ...formatPolicies(plan.policies, options),
    ...environmentsOf(changed).map((group) => formatEnvironment(group, extra, options)),
    ...(pending.length === 0 ? [] : [paint("faint", "already pending before this change", options)]),
    ...environmentsOf(pending).map((group) => formatEnvironment(group, extra, options)),
    formatFooter(plan, shown, options),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

/** Findings of the plan and of all its gates: what an exit status and a JSON document are made of. */
export function planFindings(plan: Plan): readonly Finding[] {
  return [...plan.findings, ...plan.deployments.flatMap((deployment) => deployment.gates)];
}

/** Waits and warnings of gates stand in the blocks; failures and whatever is no gate are written out. */
function isWrittenOut(finding: Finding, plan: Plan): boolean {
  return finding.outcome === "fail" || plan.findings.includes(finding);
}

interface Group {
  readonly environment: string;
  readonly deployments: readonly DeploymentPlan[];
}

function environmentsOf(deployments: readonly DeploymentPlan[]): readonly Group[] {
  const sorted = deployments.toSorted(
    (a, b) => a.wave - b.wave || compareText(a.environment, b.environment) || compareText(a.server, b.server),
  );
  return [...new Set(sorted.map((deployment) => deployment.environment))].map((environment) => ({
    environment,
    deployments: sorted.filter((deployment) => deployment.environment === environment),
  }));
}

function formatEnvironment(group: Group, extra: PlanExtra, options: TextOptions): string {
  const total = extra.totals?.get(group.environment);
  const changes = group.deployments.length;
  const note =
    total === undefined
      ? count(changes, "change")
      : `${changes} of ${count(total, "server")} ${changes === 1 ? "changes" : "change"}`;
  const indent = Math.max(...group.deployments.map((deployment) => widthOf(sanitize(deployment.server)))) + 5;
  return [
    `${paint("strong", sanitize(group.environment), options)}  (${note})`,
    ...group.deployments
      .slice(0, shownAtMost)
      .flatMap((deployment) =>
        formatDeploymentPlan(deployment, extra.contracts?.get(deployment.id), Math.min(indent, 24), options),
      ),
    ...(changes > shownAtMost ? [`  … and ${changes - shownAtMost} more; --json has all of them`] : []),
  ].join("\n");
}

/** Whole environments share a line; what changes inside one has a block. */
function formatPolicies(policies: Plan["policies"], options: TextOptions): readonly string[] {
  const names = (of: Plan["policies"]) =>
    paint("strong", of.map((policy) => sanitize(policy.environment)).join(", "), options);
  const added = policies.filter((policy) => policy.from === null);
  const removed = policies.filter((policy) => policy.to === null);
  return [
    ...(added.length === 0 ? [] : [`${names(added)}  (new)`]),
    ...(removed.length === 0 ? [] : [`${names(removed)}  (removed)`]),
    ...policies
      .filter((policy) => policy.from !== null && policy.to !== null)
      .map((policy) => formatPolicy(policy, options)),
  ];
}

function formatPolicy(policy: Plan["policies"][number], options: TextOptions): string {
  const name = paint("strong", sanitize(policy.environment), options);
  const changes = leafDifferences(policy.from, policy.to).map(
    ({ name: path, from, to }) =>
      `  ${sanitize(path)}  ${shorten(sanitize(from ?? "–"), 60)} → ${shorten(sanitize(to ?? "–"), 60)}`,
  );
  return [`${name}  (policy changes)`, ...changes].join("\n");
}

function formatFooter(plan: Plan, shown: readonly DeploymentPlan[], options: TextOptions): string {
  const findings = planFindings(plan);
  if (
    shown.length === 0 &&
    plan.policies.length === 0 &&
    findings.every((finding) => finding.outcome !== "fail")
  ) {
    return "nothing to do: what runs is what is desired";
  }
  // A hold or a stop ends by `resume` alone.
  const waits = shown.some(
    ({ decision, gates }) =>
      decision !== "hold" && decision !== "stop" && gates.some(({ outcome }) => outcome === "wait"),
  );
  const parts = [
    `plan ${shortHash(plan.hash)}`,
    countOutcomes(findings, ["fail", "wait"]),
    ...(waits ? ["waits are applied by themselves when their time has come"] : []),
  ];
  const dot = paint("faint", "  ·  ", options);
  const [head, counts, ...rest] = parts;
  const fits = widthOf(parts.join("  ·  ")) <= options.width;
  return fits ? parts.join(dot) : [`${head}${dot}${counts}`, ...rest].join("\n");
}

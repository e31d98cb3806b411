import type { DeploymentId } from "../model/deployment.ts";
import { compareText, type Finding } from "../model/finding.ts";
import type { DeploymentPlan, Plan } from "../reconcile/plan.ts";
import type { ContractNote } from "./contract/note.ts";
import { type DeploymentContext, formatDeploymentPlan } from "./deployment-plan.ts";
import { countOutcomes, formatEach, type Sources } from "./findings.ts";
import { type SecretNames, secretsOf } from "./hidden.ts";
import { shortHash } from "./phrases.ts";
import { planFindings, sameThing, sharedGates } from "./plan-findings.ts";
import { formatPolicies } from "./policies.ts";
import { count, paint, sanitize, type TextOptions, widthOf } from "./text.ts";

export { planFindings } from "./plan-findings.ts";

/** What a plan's text needs beside the plan. */
export interface PlanExtra {
  /** For excerpts below findings that name a file. */
  readonly sources?: Sources;
  /** What releases declare as secrets: their values are shown nowhere. */
  readonly secrets?: SecretNames;
  /** How many servers each environment has, for "1 of 3 servers changes". */
  readonly totals?: ReadonlyMap<string, number>;
  /** What each change means to clients, as far as contracts tell. */
  readonly contracts?: ReadonlyMap<DeploymentId, ContractNote>;
}

/** Gates that no time satisfies: people approve, or let a rollout go on. */
export function wantsPerson(rule: string): boolean {
  return rule.startsWith("approval/") || rule === "rollout/paused";
}

/** How many deployments of one environment are written out before the rest is only counted. */
const shownAtMost = 100;

/**
 * The plan for a person: failures in full, then a block per environment in promotion order, with what was
 * pending before told apart, and one last line with the hash and what stands against it.
 */
export function formatPlan(plan: Plan, extra: PlanExtra, options: TextOptions): string {
  const shown = plan.deployments.filter((deployment) => deployment.decision !== "nothing");
  const findings = planFindings(plan);
  const told = new Set(plan.findings.map((finding) => sameThing(finding) ?? finding));
  // Waits and warnings of gates stand in the blocks; failures and whatever is no gate are written out.
  const failures = findings.filter(
    (finding) => finding.outcome === "fail" || told.has(sameThing(finding) ?? finding),
  );
  const secrets = secretsOf(plan, extra.secrets);
  const begun = new Set(plan.policies.filter(({ from }) => from === null).map((one) => one.environment));
  const block = { ...extra, shared: sharedGates(plan), secretsOf: secrets, begun };
  const changed = shown.filter((deployment) => deployment.origin === "change");
  const pending = shown.filter((deployment) => deployment.origin === "pending");
  const blocks = [
    ...formatEach(failures, extra.sources ?? new Map(), options, findings),
    ...formatPolicies(
      plan.policies.filter((policy) => !hasBlock(policy, changed)),
      findings,
      options,
    ),
    ...environmentsOf(changed).map((group) => formatEnvironment(group, block, options)),
    ...(pending.length === 0 ? [] : [paint("faint", "already waiting before", options)]),
    ...environmentsOf(pending).map((group) => formatEnvironment(group, block, options)),
    formatFooter(plan, findings, shown, options),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

/** What is new has a block of its own, which says so. */
function hasBlock(
  { environment, from }: Plan["policies"][number],
  changed: readonly DeploymentPlan[],
): boolean {
  return from === null && changed.some((deployment) => deployment.environment === environment);
}

/** What every environment's block is written with. */
interface BlockContext extends PlanExtra, Pick<DeploymentContext, "shared"> {
  /** Environments that come into force. */
  readonly begun: ReadonlySet<string>;
  readonly secretsOf: (plan: DeploymentPlan) => ReadonlySet<string>;
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

function formatEnvironment(group: Group, extra: BlockContext, options: TextOptions): string {
  const changes = group.deployments.length;
  const known = extra.totals?.get(group.environment);
  // What is removed is on no list of what there is.
  const total = known === undefined ? undefined : Math.max(known, changes);
  const note =
    total === undefined
      ? count(changes, "change")
      : `${changes} of ${count(total, "server")} ${changes === 1 ? "changes" : "change"}`;
  const indent = Math.max(...group.deployments.map((deployment) => widthOf(sanitize(deployment.server)))) + 5;
  return [
    `${paint("strong", sanitize(group.environment), options)}  (${extra.begun.has(group.environment) ? "new; " : ""}${note})`,
    ...group.deployments.slice(0, shownAtMost).flatMap((deployment) =>
      formatDeploymentPlan(
        deployment,
        {
          contract: extra.contracts?.get(deployment.id),
          indent: Math.min(indent, 24),
          secrets: extra.secretsOf(deployment),
          shared: extra.shared,
        },
        options,
      ),
    ),
    ...(changes > shownAtMost ? [`  … and ${changes - shownAtMost} more; --json has all of them`] : []),
  ].join("\n");
}

function formatFooter(
  plan: Plan,
  findings: readonly Finding[],
  shown: readonly DeploymentPlan[],
  options: TextOptions,
): string {
  if (
    shown.length === 0 &&
    plan.policies.length === 0 &&
    findings.every((finding) => finding.outcome !== "fail")
  ) {
    return "nothing to do: what runs is what is desired";
  }
  // A hold, a stop, or what failed ends by a person alone; and people are waited for as well.
  const waiting = shown
    .filter(({ decision }) => !["hold", "stop", "failed"].includes(decision))
    .flatMap(({ gates }) => gates.filter(({ outcome }) => outcome === "wait"));
  const waits = waiting.length > 0 && waiting.every(({ rule }) => !wantsPerson(rule));
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

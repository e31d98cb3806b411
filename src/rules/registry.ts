import { compareText, type Finding, type Gate } from "../model/finding.ts";
import type { Release } from "../model/release.ts";
import { effectiveOverrides } from "./approvals/overrides.ts";
import type {
  DeploymentContext,
  EnvironmentContext,
  GateContext,
  ProjectContext,
  ServerContext,
} from "./context.ts";
import {
  deploymentRules,
  documentationById,
  draftRules,
  environmentRules,
  gateRules,
  projectRules,
  type RegisteredRule,
  serverRules,
  startRules,
} from "./lists.ts";
import { applyOverrides } from "./overrides/apply.ts";
import type { Rule } from "./rule.ts";
import { listed, nearest, shown } from "./text.ts";

export type { RegisteredRule, RuleKind } from "./lists.ts";

/** Every rule, by id. */
export function allRules(): readonly RegisteredRule[] {
  return [...documentationById().values()].sort((a, b) => compareText(a.id, b.id));
}

export function ruleById(id: string): RegisteredRule | undefined {
  return documentationById().get(id);
}

/** Whether the source line of a finding may hold a secret, and must not be shown. */
export function isConfidential(rule: string): boolean {
  return ruleById(rule)?.confidential ?? false;
}

/** What, why and how to fix, in plain text; for an id that is unknown, which ones are like it. */
export function explainRule(id: string): string {
  const rule = ruleById(id);
  if (rule) {
    const override = rule.overridable ? "can be overridden" : "cannot be overridden";
    return `${rule.id}  (${rule.severity}, ${override})\n\nwhat  ${rule.what}\nwhy   ${rule.why}\nfix   ${rule.fix}\n`;
  }
  const near = nearest(id, documentationById().keys());
  const hint = near.length > 0 ? `Did you mean ${listed(near)}?` : "docs/rules.md lists them all.";
  return `There is no rule ${shown(id) || "without a name"}. ${hint}\n`;
}

/**
 * All findings about the repository as a whole and about each environment. Overrides of headgate.yaml are
 * applied. `desired` may be a part of the repository: only what is in it is looked at. Without `policies`,
 * which neither changed nor depend on what did, environments are not looked at one by one.
 */
export function checkProject(context: ProjectContext, policies = true): readonly Finding[] {
  const { desired, now } = context;
  const findings = run(projectRules, context);
  for (const environment of policies ? desired.environments.values() : []) {
    const { project, environments } = desired;
    const unnamed = desired.unnamed?.get(environment.id) ?? [];
    const found = run(environmentRules, { project, environments, environment, unnamed, now });
    for (const finding of found) findings.push({ environment: environment.id, ...finding });
  }
  return overriddenEverywhere(findings, { project: desired.project, now });
}

/**
 * What stands against a release by itself, before anything of it is written. The overrides of the desired side's
 * headgate.yaml count, as they will when it is validated; none where there is none.
 */
export function checkDraft(
  release: Release,
  now: string,
  own: Pick<ServerContext["project"], "file" | "overrides"> = { file: "headgate.yaml", overrides: [] },
): readonly Finding[] {
  const { id, version } = release;
  const versions = new Set([version]);
  const server = { id, versions, releases: new Map([[version, release]]), deployments: new Map() };
  const project = { headgate: 1, variables: {}, teams: {}, ...own } as const;
  return overriddenEverywhere(run(draftRules, { project, environments: new Map(), server, now }), {
    project,
    now,
  });
}

/**
 * All findings about one server, its releases and its deployments, each with `server` and, for deployments,
 * `environment`. Overrides are applied: a deployment's own to it, those of headgate.yaml to the rest. Deployments in environments that do not
 * exist are checkProject's to tell.
 */
export function checkServer(context: ServerContext): readonly Finding[] {
  const { server, environments } = context;
  const findings = overriddenEverywhere(run(serverRules, context), context).map((finding) => ({
    server: server.id,
    ...finding,
  }));
  for (const [id, deployment] of server.deployments) {
    const environment = environments.get(id);
    if (!environment) continue;
    const found = run(deploymentRules, { ...context, environment, deployment });
    for (const finding of overriddenHere(found, { deployment, now: context.now })) {
      findings.push({ server: server.id, environment: id, ...finding });
    }
  }
  return findings;
}

/**
 * All gates of one deployment's change, those that pass included, overrides applied. What
 * fails in the deployment as written, in its environment, or in what starts it is a gate too: whoever asks for gates
 * only still never applies what is invalid. Such a gate equals checkServer's or checkProject's finding but for
 * `server` and `environment`; `distinct` drops the copies where both are shown.
 */
export function checkGates(context: GateContext): readonly Gate[] {
  const { server, environment } = context;
  const gates = [
    ...overriddenHere([...run(gateRules, context), ...failures(deploymentRules, context)], {
      now: context.now,
      deployment: { ...context.deployment, overrides: effectiveOverrides(context) },
    }),
    ...overriddenEverywhere(
      [...failures(environmentRules, context), ...failures(startRules, context)],
      context,
    ),
  ];
  return distinct(gates.map((gate) => ({ ...gate, server: server.id, environment: environment.id })));
}

/** Findings without those that say the same of the same place again. */
export function distinct(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, outcome, message, place, file }) => {
    const key = JSON.stringify([rule, outcome, message, place?.file ?? file, place?.path]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function run<Context>(rules: readonly Rule<Context>[], context: Context): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const found = rule.check(context);
    if (found.length > 0) findings.push(...found);
  }
  return findings;
}

function failures<Context extends EnvironmentContext | ServerContext | DeploymentContext>(
  rules: readonly Rule<Context>[],
  context: Context,
): readonly Finding[] {
  return run(rules, context).filter((finding) => finding.outcome === "fail");
}

/** By the overrides of headgate.yaml, which count for what belongs to no single deployment. */
function overriddenEverywhere(
  findings: readonly Finding[],
  { project, now }: Pick<ServerContext, "project" | "now">,
): readonly Finding[] {
  return applyOverrides(findings, project.overrides, project.file, now, isOverridable);
}

function overriddenHere(
  findings: readonly Finding[],
  { deployment, now }: Pick<DeploymentContext, "deployment" | "now">,
): readonly Finding[] {
  return applyOverrides(findings, deployment.overrides, deployment.file, now, isOverridable);
}

function isOverridable(rule: string): boolean {
  return ruleById(rule)?.overridable ?? false;
}

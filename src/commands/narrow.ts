import type { ApplyReport } from "../apply/report.ts";
import { classify } from "../convention/paths.ts";
import type { Finding } from "../model/finding.ts";
import type { Plan } from "../reconcile/plan.ts";

/** What a command was asked to be about; all where nothing is named. */
export interface Scope {
  readonly environments: readonly string[];
  readonly server?: string | undefined;
  /** As `server`, where several are named. */
  readonly servers?: readonly string[];
}

/** The part of a plan, with what was found, that a scope is about. */
export function narrowPlan(plan: Plan, scope: Scope): Plan {
  if (isWhole(scope)) return plan;
  return {
    ...plan,
    deployments: plan.deployments.filter((deployment) => covers(scope, deployment)),
    policies: plan.policies.filter(({ environment }) => covers(scope, { environment })),
    findings: narrowFindings(plan.findings, scope),
  };
}

/** The part of a run that a scope is about: what waits or fails elsewhere is no outcome of it. */
export function narrowReport(report: ApplyReport, scope: Scope): ApplyReport {
  if (isWhole(scope)) return report;
  return {
    ...report,
    plan: narrowPlan(report.plan, scope),
    findings: narrowFindings(report.findings, scope),
    reports: report.reports.filter(({ id }) => {
      const [environment = "", server = ""] = id.split("/");
      return covers(scope, { environment, server });
    }),
  };
}

/** What concerns no environment or server in particular concerns everyone, and stays. */
export function narrowFindings(findings: readonly Finding[], scope: Scope): readonly Finding[] {
  return isWhole(scope) ? findings : findings.filter((finding) => covers(scope, placeOf(finding)));
}

interface Place {
  readonly environment?: string | undefined;
  readonly server?: string | undefined;
}

function placeOf({ environment, server, file, place }: Finding): Place {
  const path = file ?? place?.file;
  const what = path === undefined ? undefined : classify(path);
  return {
    environment: environment ?? (what && "environment" in what ? what.environment : undefined),
    server: server ?? (what && "server" in what ? what.server : undefined),
  };
}

function covers({ environments, server, servers }: Scope, of: Place): boolean {
  return (
    (servers === undefined || of.server === undefined || servers.includes(of.server)) &&
    (environments.length === 0 || of.environment === undefined || environments.includes(of.environment)) &&
    (server === undefined || of.server === undefined || of.server === server)
  );
}

function isWhole({ environments, server, servers }: Scope): boolean {
  return environments.length === 0 && server === undefined && servers === undefined;
}

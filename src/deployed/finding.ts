import type { DeploymentId } from "../model/deployment.ts";
import type { Finding, Severity } from "../model/finding.ts";
import { plain } from "../model/text.ts";
import { deployedRules } from "../rules/emitted/deployed.ts";

export type DeployedRule = (typeof deployedRules)[number]["id"];

/** What a finding is about: a deployment, an environment, or the branch as a whole. */
export interface Subject {
  readonly id?: DeploymentId | undefined;
  readonly environment?: string | undefined;
}

/** A finding about the branch; `warn` where Headgate can go on without what is wrong. */
export function deployedFinding(
  rule: DeployedRule,
  message: string,
  hint: string,
  subject: Subject = {},
  outcome: "fail" | "warn" = "fail",
): Finding {
  const [environment, server] = subject.id?.split("/") ?? [subject.environment];
  return {
    rule,
    outcome,
    severity: severityOf(rule),
    message: plain(message),
    hint: plain(hint),
    ...(environment === undefined ? {} : { environment }),
    ...(server === undefined ? {} : { server }),
  };
}

function severityOf(rule: DeployedRule): Severity {
  return deployedRules.find(({ id }) => id === rule)?.severity ?? "high";
}

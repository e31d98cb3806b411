import type { DeploymentId } from "../model/deployment.ts";
import type { Finding } from "../model/finding.ts";
import { formatFindings } from "../report/findings.ts";
import { findingsJson } from "../report/json.ts";
import { type CommandResult, type Invocation, result, textOptions, type World } from "./command.ts";
import { textOf } from "./workspace.ts";

/** The one deployment a command is about. */
export interface Asked {
  readonly id: DeploymentId;
  readonly server: string;
  readonly environment: string;
  readonly reason: string;
}

export function askedFor(invocation: Invocation): Asked {
  const server = invocation.positionals[0] ?? "";
  const environment = textOf(invocation, "env") ?? "";
  return { id: `${environment}/${server}`, server, environment, reason: textOf(invocation, "reason") ?? "" };
}

/** A command that was understood and cannot be done; nothing was written. */
export function refuse(
  world: World,
  finding: Pick<Finding, "rule" | "message" | "hint">,
  asked?: Asked,
): CommandResult {
  const whole: Finding = {
    outcome: "fail",
    severity: "high",
    ...finding,
    ...(asked ? { environment: asked.environment, server: asked.server } : {}),
  };
  return result("refused", formatFindings([whole], new Map(), textOptions(world)), {
    findings: findingsJson([whole]),
  });
}

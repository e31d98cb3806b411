import { projectFile } from "../convention/paths.ts";
import { digestOf } from "../model/canonical.ts";
import type { DeploymentId } from "../model/deployment.ts";
import type { Environment } from "../model/environment.ts";
import type { Finding } from "../model/finding.ts";
import { formatFindings } from "../report/findings.ts";
import { findingsJson } from "../report/json.ts";
import { checkDeployer } from "../rules/approvals/deployers.ts";
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
  return { id: `${environment}/${server}`, server, environment, reason: reasonIn(invocation) };
}

/** Options that say why, how it is told, or for how long to stay: with them or without, the same is asked. */
const manners: ReadonlySet<string> = new Set([
  ...["reason", "watch", "dry-run", "json", "quiet", "no-color", "log-format", "help", "version"],
  ...["repository", "directory"],
]);

/**
 * Digest of what is asked, whoever asks and why: the same question from the same workflow run is the same run again,
 * and another one is its next step.
 */
export function questionOf({ positionals, options }: Invocation): string {
  const asked = Object.entries(options).filter(
    ([name, value]) => !manners.has(name) && value !== false && !(Array.isArray(value) && value.length === 0),
  );
  return digestOf({ positionals, ...Object.fromEntries(asked) });
}

/** Why somebody asks, as it is recorded: every record and every report carries it from then on. */
export function reasonIn(invocation: Invocation): string {
  return capped(textOf(invocation, "reason") ?? "", 2_000);
}

function capped(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\p{Cs}$/u, "")}…`;
}

/** A command that was understood and cannot be done; nothing was written. */
export function refuse(
  world: World,
  finding: Pick<Finding, "rule" | "message" | "hint">,
  asked?: Partial<Pick<Asked, "environment" | "server">>,
): CommandResult {
  const whole: Finding = {
    outcome: "fail",
    severity: "high",
    ...finding,
    ...(asked?.environment === undefined ? {} : { environment: asked.environment }),
    ...(asked?.server === undefined ? {} : { server: asked.server }),
  };
  return refuseAll(world, [whole]);
}

/** As `refuse`, with everything that stands against it. */
export function refuseAll(world: World, findings: readonly Finding[]): CommandResult {
  return result("refused", formatFindings(findings, new Map(), textOptions(world)), {
    findings: findingsJson(findings),
  });
}

/** Who may act on an environment was asked before, where the host knows people; on a clone it is told that nobody was. */
export function withDeployerNote(
  done: CommandResult,
  environment: Environment | undefined,
  world: World,
): CommandResult {
  const isVerified = (world.host?.requester ?? null) !== null;
  const project = { teams: {}, file: projectFile };
  const findings = environment && !isVerified ? checkDeployer(environment, project, null) : [];
  if (findings.length === 0) return done;
  const note = formatFindings(findings, new Map(), textOptions(world));
  const known = Array.isArray(done.json?.findings) ? done.json.findings : [];
  return {
    ...done,
    text: [done.text, note].filter(Boolean).join("\n\n"),
    json: { ...done.json, findings: [...known, ...findingsJson(findings)] },
  };
}

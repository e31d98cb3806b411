import type { Traffic } from "./traffic.ts";

/** A reason to ship a patch past the stages it would skip (requirement A19); asks for one approver more. */
export interface Hotfix {
  readonly version: string;
  readonly reason: string;
}

/** Sets one rule aside for this deployment until a date; recorded with the status. */
export interface Override {
  readonly rule: string;
  /** The one advisory that is accepted, by any of its names; for findings of known vulnerabilities alone. */
  readonly advisory?: string;
  readonly reason: string;
  /** ISO date or instant after which it counts no more. */
  readonly until: string;
}

/** `environments/ENVIRONMENT/SERVER.yaml`: which versions, how much traffic, which variables. */
export interface Deployment {
  readonly environment: string;
  readonly server: string;
  readonly file: string;
  readonly blue: string;
  /** People's shares, exact, in percent. */
  readonly green: Traffic;
  readonly variables: Readonly<Record<string, string>>;
  /** Name of the variable to its name in the target's secret store; never a value. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly hotfix?: Hotfix;
  /** ISO date (its start, UTC) or instant before which a change waits. */
  readonly notBefore?: string;
  readonly overrides: readonly Override[];
}

/** `ENVIRONMENT/SERVER`: how a deployment is named everywhere. */
export type DeploymentId = string;

export function deploymentId(of: { readonly environment: string; readonly server: string }): DeploymentId {
  return `${of.environment}/${of.server}`;
}

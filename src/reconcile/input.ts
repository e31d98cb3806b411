import type { DeploymentId } from "../model/deployment.ts";
import type { Finding } from "../model/finding.ts";
import type { Desired } from "../model/project.ts";
import type { DeployedState } from "./deployed-state.ts";
import type { Evidence } from "./evidence.ts";

export interface ReconcileInput {
  readonly desired: Desired;
  readonly deployed: DeployedState;
  readonly evidence: Evidence;
  /** ISO instant. */
  readonly now: string;
  /** Deployments to look at, by what brought them here. Others are not looked at. */
  readonly scope: ReadonlyMap<DeploymentId, "change" | "pending">;
  /** What validation found, by deployment: what fails there is not applied. */
  readonly findings?: ReadonlyMap<DeploymentId, readonly Finding[]>;
  /** Deployments that a commit which Headgate did not make touched, with what was found. */
  readonly tampered?: ReadonlyMap<DeploymentId, readonly Finding[]>;
}

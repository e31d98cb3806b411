import type { DeploymentId } from "../model/deployment.ts";
import type { Environment } from "../model/environment.ts";
import type { Pending, RollbackPoint, Status, Stop } from "../model/status.ts";

/** A settled status that a rollback may restore, newest first in its list. */
export interface PointInHistory extends RollbackPoint {
  readonly status: Status;
  /** ISO instant at which it stopped being live; null where it still is. */
  readonly endedAt: string | null;
}

/** The deployed side, or the part of it that was asked for. */
export interface DeployedState {
  /** Head of the branch that all of this was read from. */
  readonly head: string;
  /** The desired commit whose every deployment was considered: applied, or noted in `pending`. */
  readonly applied: string | null;
  /** The policies in force. */
  readonly environments: ReadonlyMap<string, Environment>;
  readonly statuses: ReadonlyMap<DeploymentId, Status>;
  readonly pending: ReadonlyMap<DeploymentId, Pending>;
  readonly stops: readonly Stop[];
  /** Usable and unusable points of the deployments that may need one, newest first. */
  readonly points: ReadonlyMap<DeploymentId, readonly PointInHistory[]>;
}

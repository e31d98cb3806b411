import { digestOf } from "./canonical.ts";
import type { DeploymentId } from "./deployment.ts";

/**
 * The id of a scheduled update: a wish that is merged and waits. `u-` and ten hexadecimal digits, the same for as long
 * as the same is wished for there.
 */
export type UpdateId = string;

/** `wish`: digest of the desired inputs. */
export function updateIdOf(id: DeploymentId, wish: string): UpdateId {
  return `u-${digestOf([id, wish]).slice("sha256-".length, "sha256-".length + 10)}`;
}

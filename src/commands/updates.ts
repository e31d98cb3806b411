import type { Look } from "../apply/ports.ts";
import type { DeploymentId } from "../model/deployment.ts";
import { type UpdateId, updateIdOf } from "../model/update.ts";
import { refuse } from "./asked.ts";
import type { CommandResult, World } from "./command.ts";

/** The deployment that a scheduled update is about; undefined where nothing that waits has that id. */
export function deploymentOfUpdate(
  { deployed }: Pick<Look, "deployed">,
  update: UpdateId,
): DeploymentId | undefined {
  const found = [...deployed.pending].find(
    ([id, { state, digest }]) => state === "waiting" && updateIdOf(id, digest) === update,
  );
  return found?.[0];
}

export function unknownUpdate(world: World, update: string): CommandResult {
  return refuse(world, {
    rule: "update/unknown",
    message: `no scheduled update has the id ${update.slice(0, 100)}: it was applied, changed or taken back, or never was`,
    hint: "headgate status shows what waits, each with its id; headgate history shows what was applied",
  });
}

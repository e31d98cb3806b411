import type { Cause, StatusEvent } from "../model/status.ts";

/** Whether a rollback was nobody's wish: a run saw what was bad and took it back. Null: it is no rollback. */
export function isAutomatic({
  event,
  cause,
}: {
  readonly event: StatusEvent;
  readonly cause: Pick<Cause, "command">;
}): boolean | null {
  if (event !== "rolled-back" && event !== "withdrawn") return null;
  return cause.command !== "rollback";
}

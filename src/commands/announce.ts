import { setTimeout as delay } from "node:timers/promises";
import type { Status } from "../model/status.ts";
import type { World } from "./command.ts";

/** What people are told must not keep what is being done waiting for longer. */
const waitAtMost = 15_000;

/**
 * Tells people of what is published. An announcement that fails is no failure of what it tells about, and one that
 * takes long goes on beside it.
 */
export function announcing(
  world: Pick<World, "announce" | "progress">,
  patience: number = waitAtMost,
): (statuses: readonly Status[]) => Promise<void> {
  return async (statuses) => {
    if (!world.announce || statuses.length === 0) return;
    const ended = new AbortController();
    const told = Promise.resolve()
      .then(() => world.announce?.(statuses))
      .catch((error: unknown) => {
        world.progress(`could not announce it: ${error instanceof Error ? error.message : String(error)}`);
      });
    const enough = delay(patience, undefined, { signal: ended.signal }).catch(() => {});
    await Promise.race([told, enough]);
    ended.abort();
  };
}

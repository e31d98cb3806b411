import type { ApplyPorts } from "./ports.ts";

/** How often a lost race is tried again before it is told as an error. */
export const maxAttempts = 60;

type Pause = Pick<ApplyPorts, "sleep" | "random">;

/**
 * Looks, works out and publishes until nobody else wrote first: null says that somebody did. Throws after too
 * many lost races in a row; `branch` is the one they were lost for.
 */
export async function untilWon<T>(
  ports: Pause,
  attempt: () => Promise<T | null>,
  branch = "deployed",
): Promise<T> {
  for (let lost = 0; lost < maxAttempts; lost += 1) {
    const done = await attempt();
    if (done !== null) return done;
    await backOff(ports, lost);
  }
  throw new Error(`lost the race for the branch ${branch} ${maxAttempts} times in a row`);
}

/** A pause that grows, with chance in it, so that several losers do not meet again. */
async function backOff(ports: Pause, attempt: number): Promise<void> {
  await ports.sleep(Math.min(1_000, 10 * 2 ** Math.min(attempt, 6)) * (0.5 + ports.random()));
}

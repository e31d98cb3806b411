import type { ProbeOutcome } from "./probe.ts";

interface Result {
  readonly outcome: ProbeOutcome["outcome"];
  readonly message: string;
  readonly final?: boolean;
}

type Inconclusive = { readonly outcome: "inconclusive"; readonly message: string };

export interface Streak {
  /** Good probes in a row that make it healthy. */
  readonly healthy: number;
  /** Bad probes in a row that make it failed. */
  readonly failed: number;
  /** Waits between two probes; rejects when the run is stopped. */
  readonly pause: () => Promise<void>;
}

/**
 * Probes until enough in a row agree. Bad ones that are not all of one kind, and probes that never agree
 * within twice the two counts, are inconclusive. An outcome that no repetition can change ends it at once.
 */
export async function consecutive<One extends Result>(
  probe: () => Promise<One>,
  streak: Streak,
): Promise<One | Inconclusive> {
  const healthy = Math.max(1, streak.healthy);
  const failed = Math.max(1, streak.failed);
  const most = 2 * (healthy + failed);
  let good = 0;
  let bad: One[] = [];
  let failures = 0;
  for (let count = 1; count <= most; count += 1) {
    const result = await probe();
    if (result.outcome === "pass") {
      good += 1;
      bad = [];
      if (good >= healthy) return result;
    } else {
      good = 0;
      failures += 1;
      bad.push(result);
      if (result.final) return result;
      if (bad.length >= failed) return verdict(bad, result);
    }
    if (count < most) await streak.pause();
  }
  return {
    outcome: "inconclusive",
    message: `${failures} of ${most} probes failed, never ${failed} in a row`,
  };
}

function verdict<One extends Result>(bad: readonly One[], last: One): One | Inconclusive {
  if (bad.length === 1) return last;
  const message = `failed ${bad.length} of ${bad.length} (${last.message})`;
  if (bad.every((one) => one.outcome === last.outcome)) return { ...last, message };
  return { ...last, outcome: "inconclusive", message };
}

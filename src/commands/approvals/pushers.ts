import type { Host } from "../../host/host.ts";
import type { DeploymentId } from "../../model/deployment.ts";
import type { PullRequest } from "../../model/pull-request.ts";
import type { ApprovalEvidence } from "../../reconcile/evidence.ts";

/** Pull requests of which it is asked who pushed, in one go: a call for each. */
const askedAtMost = 10;

type Evidence = ReadonlyMap<DeploymentId, ApprovalEvidence>;

/**
 * The same evidence, with who pushed to pull requests where that matters: where somebody approved what is proposed
 * now, and may have pushed some of it unseen.
 */
export async function withPushers(host: Pick<Host, "withPushers">, found: Evidence): Promise<Evidence> {
  const wanted = new Map<number, PullRequest>();
  for (const { pulls, silent = [] } of found.values()) {
    const all = [...pulls, ...silent];
    if (!all.some(mayCount)) continue;
    for (const pull of all) {
      const matters = pulls.includes(pull) || mayCount(pull);
      if (matters && pull.unknownPushers?.kind === "unseen") wanted.set(pull.number, pull);
    }
  }
  if (wanted.size === 0 || !host.withPushers) return found;
  const newest = [...wanted.values()].sort((a, b) => b.number - a.number).slice(0, askedAtMost);
  const known = new Map((await host.withPushers(newest)).map((pull) => [pull.number, pull]));
  const better = (pulls: readonly PullRequest[]) => pulls.map((pull) => known.get(pull.number) ?? pull);
  return new Map(
    [...found].map(([id, of]) => [
      id,
      { ...of, pulls: better(of.pulls), ...(of.silent ? { silent: better(of.silent) } : {}) },
    ]),
  );
}

/** Whether somebody approved its last commit who is not known to have a part in it. */
function mayCount({ reviews, head, contributors }: PullRequest): boolean {
  const parts = new Set(contributors.map((name) => name.toLowerCase()));
  return reviews.some(
    ({ state, isBot, commit, by, canWrite }) =>
      state === "approved" && !isBot && commit === head && canWrite !== false && !parts.has(by.toLowerCase()),
  );
}

import type { Repository } from "../../git/repository.ts";
import type { BranchPush, Host } from "../../host/host.ts";
import type { DeploymentId } from "../../model/deployment.ts";
import type { PullRequest } from "../../model/pull-request.ts";
import type { ApprovalEvidence } from "../../reconcile/evidence.ts";
import type { DirectPush } from "../../rules/approvals/reviews.ts";

/** Pull requests of which it is asked who pushed, in one go: a call for each. */
const askedAtMost = 10;
/** How far back it is looked where pushes began and ended. */
const walkedAtMost = 2_000;

type Evidence = ReadonlyMap<DeploymentId, ApprovalEvidence>;

/**
 * The same evidence, with who pushed to pull requests where that matters: where somebody approved what is proposed
 * now, and may have pushed some of it unseen.
 */
export async function withPushers(
  host: Pick<Host, "withPushers" | "pushes">,
  found: Evidence,
  walk: () => Promise<readonly string[]>,
): Promise<Evidence> {
  return withDirectPushers(host, await withPullPushers(host, found), walk);
}

async function withPullPushers(host: Pick<Host, "withPushers">, found: Evidence): Promise<Evidence> {
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

/**
 * A commit that came without a pull request is the work of whoever pushed it as well. Who that was is told by the
 * first push after which the branch had it.
 */
async function withDirectPushers(
  host: Pick<Host, "pushes">,
  found: Evidence,
  walk: () => Promise<readonly string[]>,
): Promise<Evidence> {
  const isAsked = ({ pulls, silent = [], direct }: ApprovalEvidence) =>
    direct.length > 0 && [...pulls, ...silent].some(mayCount);
  if (![...found.values()].some(isAsked)) return found;
  const pushes = (await host.pushes?.()) ?? [];
  const place = new Map((pushes.length === 0 ? [] : await walk()).map((commit, index) => [commit, index]));
  const pusherOf = (commit: string): string | null => {
    const at = place.get(commit);
    if (at === undefined) return null;
    const covers = ({ before, after }: BranchPush) => {
      const [first, end] = [place.get(after), isNothing(before) ? place.size : place.get(before)];
      return first !== undefined && end !== undefined && first <= at && at < end;
    };
    return pushes.findLast(covers)?.by ?? null;
  };
  const better = (push: DirectPush): DirectPush => {
    const by = pusherOf(push.commit);
    if (by !== null) return { ...push, people: [...new Set([...push.people, by])] };
    return push.people.length === 0 ? { ...push, unknown: true } : push;
  };
  return new Map([...found].map(([id, of]) => [id, { ...of, direct: of.direct.map(better) }]));
}

function isNothing(commit: string): boolean {
  return /^0+$/.test(commit);
}

/** The desired branch from a commit back, as it was pushed. */
export async function firstParents(repository: Repository, from: string): Promise<readonly string[]> {
  const args = ["rev-list", "--first-parent", `--max-count=${walkedAtMost}`, "--end-of-options", from, "--"];
  return (await repository.git(args)).toString("utf8").split("\n").filter(Boolean);
}

/** Whether somebody approved its last commit who is not known to have a part in it. */
function mayCount({ reviews, head, contributors }: PullRequest): boolean {
  const parts = new Set(contributors.map((name) => name.toLowerCase()));
  return reviews.some(
    ({ state, isBot, commit, by, canWrite }) =>
      state === "approved" && !isBot && commit === head && canWrite !== false && !parts.has(by.toLowerCase()),
  );
}

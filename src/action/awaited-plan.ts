import type { CommandReport } from "../commands/command.ts";
import type { GitHubApi, RepositoryName } from "../github/api.ts";
import { recordPlan } from "../github/check-run.ts";
import { checkRunNameOf } from "../github/check-run-list.ts";
import type { DeploymentId } from "../model/deployment.ts";
import { compareText } from "../model/finding.ts";
import type { PullRequest } from "../model/pull-request.ts";
import { intentsOf } from "../reconcile/intents.ts";
import type { DeploymentPlan } from "../reconcile/plan.ts";
import type { ReportContext } from "../report/markdown/context.ts";
import { planSummary } from "../report/markdown/plan-comment.ts";
import { count } from "../report/text.ts";

/** GitHub takes as much for the summary of a check run. */
const summaryLimit = 65_000;

/**
 * Where something waits for approval and the plan that reviewers saw is not what would be applied any more: keeps
 * today's on the head of the merged pull request, so that a review from now on counts. Returns why it could not.
 */
export async function keepAwaitedPlan(
  api: GitHubApi,
  repository: RepositoryName,
  pull: PullRequest,
  { plan, findings, extra = {}, pulls }: CommandReport,
  telling: ReportContext,
): Promise<string | null> {
  const awaited = plan?.deployments.filter(
    (deployment) => pulls?.get(deployment.id) === pull.number && awaitsApproval(deployment),
  );
  const intents = intentsOf({ deployments: awaited ?? [] });
  const ids = Object.keys(intents);
  if (!plan || !awaited || ids.every((id) => shownLast(pull, id) === intents[id])) return null;
  const shown = { plan: { ...plan, deployments: awaited, policies: [], findings: [] }, findings, extra };
  const recorded = await recordPlan(api, repository, {
    name: checkRunNameOf(telling.directory),
    head: pull.head,
    conclusion: "neutral",
    title: `${count(ids.length, "deployment")} ${ids.length === 1 ? "waits" : "wait"} for approval`,
    summary: planSummary(shown, { ...telling, head: pull.head, limit: summaryLimit }).text,
    intents,
    hash: null,
    pusher: null,
    ...(telling.summaryUrl === undefined ? {} : { detailsUrl: telling.summaryUrl }),
  });
  return recorded.kind === "recorded" ? null : `${recorded.message}\n${recorded.hint}`;
}

function awaitsApproval({ gates }: DeploymentPlan): boolean {
  return gates.some(({ rule, outcome }) => rule === "approval/missing" && outcome === "wait");
}

/** What the newest plan on the head asked for of a deployment; undefined where none names it. */
function shownLast({ plans, head }: PullRequest, id: DeploymentId): string | undefined {
  const naming = plans.filter(({ commit, intents }) => commit === head && Object.hasOwn(intents, id));
  return naming.toSorted((a, b) => compareText(a.at, b.at)).at(-1)?.intents[id];
}

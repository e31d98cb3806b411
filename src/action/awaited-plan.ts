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

/** Whether something waits for approval whose plan, as reviewers saw it, is not what would be applied any more. */
export function lacksPlan(pull: PullRequest, report: CommandReport): boolean {
  const intents = intentsOf({ deployments: awaitedOf(pull, report) });
  return Object.keys(intents).some((id) => shownLast(pull, id) !== intents[id]);
}

/** Keeps today's plan on the head of a merged pull request, so that a review from now on counts. Returns why it could not. */
export async function keepAwaitedPlan(
  api: GitHubApi,
  repository: RepositoryName,
  pull: PullRequest,
  report: CommandReport,
  telling: ReportContext,
): Promise<string | null> {
  const { plan, findings, extra = {} } = report;
  const deployments = awaitedOf(pull, report);
  const intents = intentsOf({ deployments });
  const ids = Object.keys(intents);
  if (!plan) return null;
  const shown = { plan: { ...plan, deployments, policies: [], findings: [] }, findings, extra };
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

function awaitedOf({ number }: PullRequest, { plan, pulls }: CommandReport): readonly DeploymentPlan[] {
  const own = plan?.deployments.filter(({ id }) => pulls?.get(id) === number);
  return (own ?? []).filter(awaitsApproval);
}

/** The pull requests of what waits for approval, newest first. */
export function pullsAwaiting({ plan, pulls }: CommandReport): readonly number[] {
  const found = (plan?.deployments ?? []).filter(awaitsApproval).flatMap(({ id }) => pulls?.get(id) ?? []);
  return [...new Set(found)].sort((a, b) => b - a);
}

function awaitsApproval({ gates }: DeploymentPlan): boolean {
  return gates.some(({ rule, outcome }) => rule === "approval/missing" && outcome === "wait");
}

/** What the newest plan on the head asked for of a deployment; undefined where none names it. */
function shownLast({ plans, head }: PullRequest, id: DeploymentId): string | undefined {
  const naming = plans.filter(({ commit, intents }) => commit === head && Object.hasOwn(intents, id));
  return naming.toSorted((a, b) => compareText(a.at, b.at)).at(-1)?.intents[id];
}

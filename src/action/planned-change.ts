import type { CommandReport } from "../commands/command.ts";
import type { GitHubApi, RepositoryName } from "../github/api.ts";
import { recordPlan } from "../github/check-run.ts";
import { checkRunNameOf } from "../github/check-run-list.ts";
import { type CommentOutcome, writeComment } from "../github/comment.ts";
import type { GitHubContext } from "../github/context.ts";
import { isGitHubError } from "../github/error.ts";
import { hasFailure } from "../model/finding.ts";
import { intentsOf } from "../reconcile/intents.ts";
import type { Plan } from "../reconcile/plan.ts";
import { countOutcomes } from "../report/findings.ts";
import type { ReportContext } from "../report/markdown/context.ts";
import { markerOf } from "../report/markdown/header.ts";
import { blockedComment, blockedSummary, planComment, planSummary } from "../report/markdown/plan-comment.ts";
import type { PlanContext } from "../report/markdown/plan-view.ts";
import { shortHash } from "../report/phrases.ts";
import { count } from "../report/text.ts";
import type { Change } from "./task.ts";

/** GitHub takes as much for the summary of a check run. */
const checkRunLimit = 65_000;

export interface PlannedChange {
  readonly api: GitHubApi;
  readonly context: GitHubContext;
  readonly change: Change;
  readonly report: CommandReport;
  readonly telling: ReportContext;
  /** The environments that were asked for; empty: all. */
  readonly environments: readonly string[];
}

/**
 * Shows a plan where it is reviewed: the comment of the pull request, and a check run on its head that keeps what
 * reviewers see. Returns what people should know of that: a token that may only read is no error.
 */
export async function showChange(planned: PlannedChange): Promise<readonly string[]> {
  const { api, context, change } = planned;
  const repository = { owner: context.owner, repo: context.repo };
  const plan: PlanContext = { ...planned.telling, head: change.head };
  const { pull } = change;
  // A run that is started again, or comes late, has nothing to say of what has become another story.
  const before = pull && (await standingOf(api, repository, pull.number));
  if (pull && before?.state === "closed") return [leftAlone(pull.number, before)];
  // The check run first: reviews count for what it keeps, and the comment says that it is there to be reviewed.
  const recorded = await recordPlan(api, repository, checkRunOf(planned, plan));
  const unkept = recorded.kind === "recorded" ? [] : [{ what: "no check run keeps this plan", ...recorded }];
  if (pull === null) return sayProblems(unkept, planned);
  // Merged meanwhile: its comment is the record of what becomes of it, and may say so already.
  const now = await standingOf(api, repository, pull.number);
  if (now?.state === "closed") return [...sayProblems(unkept, planned), leftAlone(pull.number, now)];
  if (now !== null && now.head !== change.head) {
    const newer = `#${pull.number} has newer commits: its comment is left to their run`;
    return [...sayProblems(unkept, planned), newer];
  }
  const { plan: shown, findings, extra = {} } = planned.report;
  const { text } = shown
    ? planComment({ plan: shown, findings, extra }, plan)
    : blockedComment(findings, plan);
  const marker = markerOf(plan.directory);
  const written = await writeComment(api, repository, pull.number, { marker, body: text });
  const unsaid = written.kind === "written" ? [] : [{ what: "no comment is written", ...written }];
  return [...sayProblems([...unkept, ...unsaid], planned), ...leftBehind(written)];
}

function leftAlone(number: number, { merged }: { readonly merged: boolean }): string {
  return `#${number} is ${merged ? "merged" : "closed"}: what stands there stays as it is`;
}

/** What an earlier token wrote, and this one may not edit. */
export function leftBehind(written: CommentOutcome): readonly string[] {
  if (written.kind !== "written" || written.left === undefined) return [];
  return [`${written.left} was written with another token and stays as it is: this run may not edit it`];
}

interface Problem {
  readonly what: string;
  readonly kind: "read-only" | "refused";
  readonly message: string;
  readonly hint: string;
}

/** Each with what to do about it; of a token that may only read by its nature, why that is as it should be. */
function sayProblems(
  problems: readonly Problem[],
  { change, context }: Pick<PlannedChange, "change" | "context">,
): readonly string[] {
  const who = change.pull?.fork
    ? "of a pull request from a fork"
    : context.actor === "dependabot[bot]" && "that Dependabot started";
  if (who && problems.length > 0 && problems.every(({ kind }) => kind === "read-only")) {
    const what = problems.map((problem) => problem.what).join(", and ");
    return [`${what}: GitHub gives a run ${who} a token that may only read. The job summary has the plan.`];
  }
  return problems.map(({ what, message, hint }) => `${what}: ${message}\n${hint}`);
}

/** The same as the job summary of the step. */
export function changeSummary(
  { report, telling, change }: Omit<PlannedChange, "api" | "context">,
  merged: boolean,
): string {
  const { plan, findings, extra = {} } = report;
  const where = { ...telling, head: change.head, merged };
  return (plan ? planSummary({ plan, findings, extra }, where) : blockedSummary(findings, where)).text;
}

function checkRunOf(
  { context, change, report, environments }: PlannedChange,
  telling: PlanContext,
): Parameters<typeof recordPlan>[2] {
  const { plan, findings, extra = {} } = report;
  const limited = { ...telling, limit: checkRunLimit };
  const { text } = plan ? planSummary({ plan, findings, extra }, limited) : blockedSummary(findings, limited);
  const { event } = context;
  const pushed = event.kind === "pull_request" && pushes.has(event.action);
  return {
    name: checkRunNameOf(telling.directory),
    head: change.head,
    conclusion: hasFailure(findings) ? "failure" : "success",
    title: titleOf(plan, report),
    summary: text,
    intents: plan ? intentsOf(plan) : {},
    hash: plan?.hash ?? null,
    pusher: pushed ? context.actor : null,
    // Whoever pushed until then is on record there, and has a part in this head too.
    ...(pushed && event.before !== undefined ? { before: event.before } : {}),
    ...(pushed ? { pull: { number: event.pull.number, opened: event.action === "opened" } } : {}),
    ...(environments.length === 0 ? {} : { environments }),
    ...(telling.summaryUrl === undefined ? {} : { detailsUrl: telling.summaryUrl }),
  };
}

/** What somebody does to a pull request by pushing to it. */
const pushes: ReadonlySet<string> = new Set(["opened", "synchronize"]);

/** `plan 7c1e90 · 2 changes · 1 fail, 2 wait` */
function titleOf(plan: Plan | undefined, { findings }: CommandReport): string {
  if (plan === undefined) return "No plan could be made";
  const changes = plan.deployments.filter(
    ({ origin, decision }) => origin === "change" && decision !== "nothing",
  ).length;
  const parts = [`plan ${shortHash(plan.hash)}`, count(changes, "change"), countOutcomes(findings)];
  return parts.filter(Boolean).join(" · ");
}

/** How a pull request stands now; null for a token that may not know. */
async function standingOf(
  api: GitHubApi,
  repository: RepositoryName,
  number: number,
): Promise<{ readonly head: string; readonly state: string; readonly merged: boolean } | null> {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
      ...repository,
      pull_number: number,
    });
    return { head: data.head.sha, state: data.state, merged: data.merged };
  } catch (error) {
    if (isGitHubError(error, "github/forbidden", "github/not-found")) return null;
    throw error;
  }
}

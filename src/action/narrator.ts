import { failureOf } from "../cli/failure.ts";
import { folderNamed } from "../commands/clone.ts";
import type { CommandReport, World } from "../commands/command.ts";
import type { GitHubApi } from "../github/api.ts";
import { checkRunNameOf } from "../github/check-run-list.ts";
import { type KnownComment, writeComment } from "../github/comment.ts";
import { findComments } from "../github/comment-list.ts";
import type { GitHubContext } from "../github/context.ts";
import { pullRequestsNamed } from "../github/reviews.ts";
import { type DeploymentId, deploymentId } from "../model/deployment.ts";
import { compareText } from "../model/finding.ts";
import type { PullRequest } from "../model/pull-request.ts";
import type { Status } from "../model/status.ts";
import { decodeHeader, markerOf } from "../report/markdown/header.ts";
import { outcomeComment } from "../report/markdown/outcome-comment.ts";
import type { OutcomeContext } from "../report/markdown/outcome-input.ts";
import { reviewedIn } from "../report/markdown/reviewed.ts";
import { keepAwaitedPlan } from "./awaited-plan.ts";
import { leftBehind } from "./planned-change.ts";
import type { ActionInputs } from "./read-inputs.ts";
import { reportContextOf, siteOf } from "./site.ts";
import { broughtBy, readStandings, type Standings, touchedDeployments } from "./standings.ts";

/** Comments that are kept up to date while something is being applied. */
const liveAtMost = 3;
/** Comments that are brought up to date at the end. */
const finallyAtMost = 10;

export interface NarratorOptions {
  readonly api: GitHubApi;
  readonly context: GitHubContext;
  readonly values: ActionInputs;
  /** What the branch `deployed` is read in. */
  readonly world: World;
  readonly workflow: string | undefined;
}

/** Keeps the comments of pull requests true to what becomes of them. */
export interface Narrator {
  /** Takes note of statuses that were just published; their pull requests are told in the background. */
  readonly announce: (statuses: readonly Status[]) => Promise<void>;
  /** Tells all that this run was about how it ended. Returns what could not be told, and why. */
  readonly finish: (report: CommandReport | undefined) => Promise<readonly string[]>;
}

/** The record of one pull request. */
interface Story {
  readonly pull: PullRequest;
  comment: KnownComment | undefined;
  /** The plan as it was reviewed, and its hash: found in the comment as it stood. */
  readonly reviewed: string | undefined;
  readonly plan: string | undefined;
}

/**
 * Every text is made anew from what `deployed` says, never from what the comment said before: two jobs of a matrix
 * may write the same one. Whatever fails here fails nothing else.
 */
export function narrator(options: NarratorOptions): Narrator {
  const { api, context, values, world } = options;
  const repository = { owner: context.owner, repo: context.repo };
  const site = siteOf(context);
  const directory = folderNamed(values.directory ?? undefined);
  const marker = markerOf(directory);
  /** Null: there is no such pull request. */
  const stories = new Map<number, Story | null>();
  /** What each pull request is known to have brought. */
  const brought = new Map<number, Set<DeploymentId>>();
  const written = new Set<DeploymentId>();
  const failures = new Set<string>();
  let waiting = new Set<number>();
  let telling: Promise<void> | undefined;

  function note(pull: number, id: DeploymentId): void {
    brought.set(pull, (brought.get(pull) ?? new Set()).add(id));
  }

  async function announce(statuses: readonly Status[]): Promise<void> {
    for (const status of statuses) {
      const { pull } = status.cause;
      const id = deploymentId(status);
      written.add(id);
      if (pull === undefined) continue;
      note(pull, id);
      if (stories.has(pull) || stories.size + waiting.size < liveAtMost) waiting.add(pull);
    }
    telling ??= tellWaiting().finally(() => {
      telling = undefined;
    });
  }

  /** One writer at a time: what is published while it writes is told by its next round, all at once. */
  async function tellWaiting(): Promise<void> {
    while (waiting.size > 0) {
      const numbers = [...waiting];
      waiting = new Set();
      await tell(numbers, undefined);
    }
  }

  async function tell(numbers: readonly number[], report: CommandReport | undefined): Promise<void> {
    try {
      await open(numbers.filter((number) => !stories.has(number)));
      for (const number of numbers) {
        const story = stories.get(number);
        if (story) await write(story, report);
        if (story && report) await keepPlan(story.pull, report);
      }
    } catch (error) {
      const { message, hint } = failureOf(error);
      failures.add(hint ? `${message}\n${hint}` : message);
    }
  }

  /** Finds out what the pull requests are about, and what their comments say. */
  async function open(numbers: readonly number[]): Promise<void> {
    if (numbers.length === 0) return;
    const pulls = await pullRequestsNamed(api, repository, numbers, checkRunNameOf(directory));
    for (const number of numbers) {
      const pull = pulls.get(number);
      stories.set(number, null);
      if (pull === undefined) continue;
      const [comment] = await findComments(api, repository, number, marker);
      stories.set(number, {
        pull,
        comment,
        reviewed: (comment && reviewedIn(comment.body)) ?? undefined,
        plan: comment && decodeHeader(comment.body)?.plan,
      });
    }
  }

  async function write(story: Story, report: CommandReport | undefined): Promise<void> {
    const { number } = story.pull;
    const own = [...(brought.get(number) ?? [])];
    const planned = plannedIn(story.pull);
    const standings = await readStandings(world, values.directory, [...own, ...planned]);
    if (standings === null) return;
    const ids = [...new Set([...own, ...broughtBy(number, planned, standings)])].sort(compareText);
    if (ids.length === 0) return;
    const touched = touchedDeployments(ids, standings, report, written, site);
    const { text } = outcomeComment(touched, outcomeContext(standings, story, own));
    const known = story.comment === undefined ? {} : { known: story.comment };
    const told = await writeComment(api, repository, number, { marker, body: text, ...known });
    for (const note of leftBehind(told)) failures.add(note);
    if (told.kind === "written") story.comment = told.comment;
    else failures.add(`the comment of #${number} stays as it is: ${told.message}\n${told.hint}`);
  }

  async function keepPlan(pull: PullRequest, report: CommandReport): Promise<void> {
    const why = await keepAwaitedPlan(api, repository, pull, report, contextNow(report.environments));
    if (why !== null) failures.add(`no check run keeps what waits of #${pull.number}: ${why}`);
  }

  function contextNow(environments: Standings["environments"] = new Map()) {
    const { workflow } = options;
    return reportContextOf({
      context,
      workflow,
      directory: values.directory,
      now: world.now(),
      environments,
    });
  }

  function outcomeContext(
    { environments }: Standings,
    { pull, plan, reviewed }: Story,
    own: readonly DeploymentId[],
  ): OutcomeContext {
    return {
      ...contextNow(environments),
      head: pull.head,
      // A run that changed nothing of it is no news, and its address would make the text another one each time.
      ...(own.some((id) => written.has(id)) ? { runUrl: site.run } : {}),
      ...(context.defaultBranch === null ? {} : { branch: context.defaultBranch }),
      ...(plan === undefined ? {} : { plan }),
      ...(reviewed === undefined ? {} : { reviewed }),
    };
  }

  return {
    announce,
    async finish(report) {
      for (const [id, pull] of report?.pulls ?? []) note(pull, id);
      await telling;
      const numbers = [...brought.keys()].sort((a, b) => b - a);
      await tell(numbers.slice(0, finallyAtMost), report);
      const rest = numbers.length - finallyAtMost;
      if (rest > 0) failures.add(`the comments of ${rest} older pull requests stay as they are`);
      return [...failures];
    },
  };
}

/** The deployments that the last plan of the pull request was shown with: its own, and what was pending then. */
function plannedIn({ plans, head }: PullRequest): readonly DeploymentId[] {
  const newest = plans
    .filter(({ commit }) => commit === head)
    .toSorted((a, b) => compareText(a.at, b.at))
    .at(-1);
  return Object.keys(newest?.intents ?? {});
}

import { failureOf } from "../cli/failure.ts";
import { folderNamed } from "../commands/clone.ts";
import type { CommandReport, World } from "../commands/command.ts";
import type { GitHubApi } from "../github/api.ts";
import { checkRunNameOf } from "../github/check-run-list.ts";
import { type BatchOutcome, type Draft, writeComments } from "../github/comment-batch.ts";
import { type Conversation, findConversations } from "../github/comment-list.ts";
import type { GitHubContext } from "../github/context.ts";
import { pullRequestsNamed } from "../github/reviews.ts";
import { type DeploymentId, deploymentId } from "../model/deployment.ts";
import { compareText } from "../model/finding.ts";
import type { Status } from "../model/status.ts";
import { decodeHeader, markerOf } from "../report/markdown/header.ts";
import { outcomeComment } from "../report/markdown/outcome-comment.ts";
import type { OutcomeContext } from "../report/markdown/outcome-input.ts";
import { reviewedIn } from "../report/markdown/reviewed.ts";
import { keepAwaitedPlan, lacksPlan, pullsAwaiting } from "./awaited-plan.ts";
import { leftBehind } from "./planned-change.ts";
import type { ActionInputs } from "./read-inputs.ts";
import { reportContextOf, siteOf } from "./site.ts";
import {
  broughtBy,
  readStandings,
  replacedDeployments,
  replacedSince,
  type Standings,
  standingsBefore,
  touchedDeployments,
} from "./standings.ts";

/** Comments that are kept up to date while something is being applied. */
const liveAtMost = 3;
/** Comments that are brought up to date at the end. */
const finallyAtMost = 100;
/** Plans that one run keeps anew for whoever still has to approve: the next goes on with others. */
const awaitedAtMost = 3;

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
  readonly conversation: Conversation;
  /** The plan as it was reviewed, and its hash: found in the comment as it stood. */
  readonly reviewed: string | undefined;
  readonly plan: string | undefined;
}

type Replaced = ReadonlyMap<number, readonly DeploymentId[]>;

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
  const live = new Set<number>();
  let waiting = new Set<number>();
  let telling: Promise<void> | undefined;

  function note(pull: number, id: DeploymentId): void {
    brought.set(pull, (brought.get(pull) ?? new Set()).add(id));
  }

  async function announce(statuses: readonly Status[]): Promise<void> {
    const told = new Set<number>();
    for (const status of statuses) {
      const { pull } = status.cause;
      const id = deploymentId(status);
      written.add(id);
      if (pull === undefined) continue;
      note(pull, id);
      told.add(pull);
    }
    for (const pull of [...told].sort((a, b) => b - a)) {
      if (live.size < liveAtMost) live.add(pull);
      if (live.has(pull)) waiting.add(pull);
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
      await orTell("the comments of pull requests stay as they are", () => tell(numbers, undefined));
    }
  }

  async function orTell(what: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const { message, hint } = failureOf(error);
      failures.add(`${what}: ${message}${hint ? `\n${hint}` : ""}`);
    }
  }

  async function tell(
    numbers: readonly number[],
    report: CommandReport | undefined,
    replaced: Replaced = new Map(),
  ): Promise<void> {
    if (numbers.length === 0) return;
    await open(numbers.filter((number) => !stories.has(number)));
    const standings = await readStandings(world, values.directory, "all");
    if (standings === null) return;
    const drafts = numbers.flatMap((number): readonly Draft[] => {
      const story = stories.get(number);
      const body = story ? bodyOf(story, standings, report, replaced.get(number) ?? []) : undefined;
      return story && body !== undefined ? [{ conversation: story.conversation, body }] : [];
    });
    const outcomes = await writeComments(api, repository, marker, drafts);
    for (const [number, outcome] of outcomes) {
      const story = stories.get(number);
      if (outcome.kind !== "written" || !story) continue;
      for (const left of leftBehind(outcome)) failures.add(left);
      const conversation = { ...story.conversation, comments: [outcome.comment] };
      stories.set(number, { ...story, conversation });
    }
    for (const failure of sayUnwritten(outcomes)) failures.add(failure);
  }

  /** Finds out what the comments of pull requests say. */
  async function open(numbers: readonly number[]): Promise<void> {
    const found = await findConversations(api, repository, numbers, marker);
    for (const number of numbers) {
      const conversation = found.get(number);
      const body = conversation?.comments[0]?.body;
      stories.set(
        number,
        conversation === undefined
          ? null
          : {
              conversation,
              reviewed: body === undefined ? undefined : (reviewedIn(body) ?? undefined),
              plan: body === undefined ? undefined : decodeHeader(body)?.plan,
            },
      );
    }
  }

  /** Undefined where there is nothing to say. */
  function bodyOf(
    story: Story,
    standings: Standings,
    report: CommandReport | undefined,
    replaced: readonly DeploymentId[],
  ): string | undefined {
    const { number } = story.conversation;
    const own = [...(brought.get(number) ?? [])];
    const ids = [...new Set([...own, ...broughtBy(number, standings)])].sort(compareText);
    const others = replaced.filter((id) => !ids.includes(id));
    if (ids.length + others.length === 0) return undefined;
    const touched = [
      ...touchedDeployments(ids, standings, report, written, site),
      ...replacedDeployments(others, standings),
    ];
    return outcomeComment(touched, outcomeContext(standings, story, [...own, ...others])).text;
  }

  /** What other pull requests brought, and this run has put something else in the place of. */
  async function replacedHere(): Promise<Replaced> {
    if (written.size === 0) return new Map();
    const before = await standingsBefore(world, values.directory, `github:${context.runId}`);
    const now = before === null ? null : await readStandings(world, values.directory, "all");
    if (before === null || now === null) return new Map();
    const replaced = [...replacedSince(before, now)];
    return new Map(replaced.filter(([, ids]) => ids.some((id) => written.has(id))));
  }

  async function keepPlans(report: CommandReport): Promise<void> {
    const numbers = pullsAwaiting(report).slice(0, finallyAtMost);
    if (numbers.length === 0) return;
    const pulls = await pullRequestsNamed(api, repository, numbers, checkRunNameOf(directory));
    const lacking = [...pulls.values()].filter((pull) => lacksPlan(pull, report));
    for (const pull of lacking.slice(0, awaitedAtMost)) {
      const why = await keepAwaitedPlan(api, repository, pull, report, contextNow(report.environments));
      if (why !== null) failures.add(`no check run keeps what waits of #${pull.number}: ${why}`);
    }
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
    { conversation, plan, reviewed }: Story,
    own: readonly DeploymentId[],
  ): OutcomeContext {
    return {
      ...contextNow(environments),
      head: conversation.head,
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
      await orTell("the comments of pull requests stay as they are", async () => {
        const replaced = await replacedHere();
        const numbers = [...new Set([...brought.keys(), ...replaced.keys()])].sort((a, b) => b - a);
        await tell(numbers.slice(0, finallyAtMost), report, replaced);
        const rest = numbers.length - finallyAtMost;
        if (rest > 0) failures.add(`the comments of ${rest} older pull requests stay as they are`);
      });
      if (report) await orTell("no check run keeps what waits for approval", () => keepPlans(report));
      return [...failures];
    },
  };
}

/** Each reason once, with the pull requests that it is about. */
function sayUnwritten(outcomes: ReadonlyMap<number, BatchOutcome>): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const [number, outcome] of outcomes) {
    if (outcome.kind === "written") continue;
    const why = `${outcome.message}\n${outcome.hint}`;
    reasons.set(why, [...(reasons.get(why) ?? []), `#${number}`]);
  }
  return [...reasons].map(([why, [first = "", ...others]]) => {
    const named = [first, ...others.slice(0, 4)].join(", ");
    const more = others.length > 4 ? ` and ${others.length - 4} more` : "";
    return others.length === 0
      ? `the comment of ${first} stays as it is: ${why}`
      : `the comments of ${named}${more} stay as they are: ${why}`;
  });
}

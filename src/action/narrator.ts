import type { BroughtBackBy } from "../apply/report.ts";
import { failureOf } from "../cli/failure.ts";
import { folderNamed } from "../commands/clone.ts";
import type { CommandReport, World } from "../commands/command.ts";
import type { GitHubApi } from "../github/api.ts";
import { checkRunNameOf } from "../github/check-run-list.ts";
import { type Draft, writeComments } from "../github/comment-batch.ts";
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
import { deployedHead, foreignSteps, notIn, takenOut } from "./untold.ts";
import { sayUnwritten } from "./unwritten.ts";

/** Comments that are kept up to date while something is being applied. */
const liveAtMost = 3;
/** Comments that are brought up to date at the end. */
const finallyAtMost = 100;
/** Comments that are looked at for what an earlier run has left untold. */
const untoldAtMost = 20;
/** How often one run tells the same again, because others go on at the same time. */
const roundsAtMost = 3;
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
  /** The commit of `deployed` up to which it tells what was done. */
  readonly deployed: string | undefined;
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
  /** What this run has written, and the commit on `deployed` that it was seen at; null: not looked at since. */
  const written = new Map<DeploymentId, string | null>();
  const failures = new Set<string>();
  const live = new Set<number>();
  /** Whose comment an earlier run has left behind. */
  const caughtUp = new Set<number>();
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
      written.set(id, null);
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
      await orTell("the comments of pull requests stay as they are", async () => {
        await tell(numbers, undefined);
      });
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

  /** Returns the commit of `deployed` that was told of; null where nobody was told. */
  async function tell(
    numbers: readonly number[],
    report: CommandReport | undefined,
    replaced: Replaced = new Map(),
  ): Promise<string | null> {
    if (numbers.length === 0) return null;
    await open(numbers.filter((number) => !stories.has(number)));
    const standings = await readStandings(world, values.directory, "all");
    if (standings === null) return null;
    for (const [id, commit] of written) written.set(id, commit ?? standings.head);
    const taken = await takenOut(world, values.directory, rolledBackUntold(numbers, standings));
    const drafts = numbers.flatMap((number): readonly Draft[] => {
      const story = stories.get(number);
      const body = story ? bodyOf(story, standings, report, replaced.get(number) ?? [], taken) : undefined;
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
    return standings.head;
  }

  /**
   * Tells again where another run has gone on meanwhile: whoever writes last must not take back what the other told.
   */
  async function tellToTheEnd(
    numbers: readonly number[],
    report: CommandReport | undefined,
    replaced: Replaced,
  ): Promise<void> {
    for (let round = 1; round <= roundsAtMost; round += 1) {
      const told = await tell(numbers, report, replaced);
      if (told === null || told === (await deployedHead(world, values.directory))) return;
    }
  }

  /** Pull requests that another run did something about without telling: it was killed, or could not. */
  async function untold(): Promise<readonly number[]> {
    const steps = await foreignSteps(world, values.directory, `github:${context.runId}`);
    const others = steps.filter(({ id, pull }) => !written.has(id) && !brought.has(pull));
    const numbers = [...new Set(others.map(({ pull }) => pull))].sort((a, b) => b - a).slice(0, untoldAtMost);
    await open(numbers.filter((number) => !stories.has(number)));
    const candidates = others.flatMap((step) => {
      const story = stories.get(step.pull);
      // Where there is no comment, somebody may have wanted none.
      return story && story.conversation.comments.length > 0 ? [{ ...step, told: story.deployed }] : [];
    });
    const missing = await notIn(world, values.directory, candidates);
    for (const { pull, id } of missing) {
      note(pull, id);
      caughtUp.add(pull);
    }
    return [...new Set(missing.map(({ pull }) => pull))];
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
              deployed: body === undefined ? undefined : decodeHeader(body)?.deployed,
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
    taken: ReadonlyMap<DeploymentId, BroughtBackBy>,
  ): string | undefined {
    const { number } = story.conversation;
    const own = [...(brought.get(number) ?? [])];
    const ids = [...new Set([...own, ...broughtBy(number, standings)])].sort(compareText);
    const others = replaced.filter((id) => !ids.includes(id));
    if (ids.length + others.length === 0) return undefined;
    const touched = [
      ...touchedDeployments(ids, standings, report, recorded(), site, taken),
      ...replacedDeployments(others, standings, report?.pulls),
    ];
    return outcomeComment(touched, outcomeContext(standings, story, [...own, ...others], report)).text;
  }

  /** What an earlier run rolled back, and did not live to tell the rest of. */
  function rolledBackUntold(numbers: readonly number[], { statuses }: Standings): readonly Status[] {
    const ids = numbers.flatMap((number) => (caughtUp.has(number) ? [...(brought.get(number) ?? [])] : []));
    return ids.flatMap((id) => statuses.get(id) ?? []).filter(({ event }) => event === "rolled-back");
  }

  function recorded(): ReadonlyMap<DeploymentId, string> {
    return new Map([...written].flatMap(([id, commit]) => (commit === null ? [] : [[id, commit]])));
  }

  /** What other pull requests brought, and this run has put something else in the place of. */
  async function replacedHere(report: CommandReport | undefined): Promise<Replaced> {
    const replaced = new Map(await replacedByWriting());
    for (const [id, numbers] of report?.overtaken ?? []) {
      for (const number of numbers) replaced.set(number, [...new Set([...(replaced.get(number) ?? []), id])]);
    }
    return replaced;
  }

  async function replacedByWriting(): Promise<Replaced> {
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
    { environments, head, statuses }: Standings,
    { conversation, plan, reviewed, deployed: before }: Story,
    own: readonly DeploymentId[],
    report: CommandReport | undefined,
  ): OutcomeContext {
    const isNews = own.some((id) => written.has(id));
    // After a rollback there is more to tell: what becomes of the desired branch.
    const isAll = report !== undefined || own.every((id) => statuses.get(id)?.event !== "rolled-back");
    const deployed = (isNews && isAll) || caughtUp.has(conversation.number) ? head : before;
    return {
      ...contextNow(environments),
      head: conversation.head,
      // A run that changed nothing of it is no news, and its address would make the text another one each time.
      ...(isNews ? { runUrl: site.run } : {}),
      ...(deployed === undefined ? {} : { deployed }),
      ...(context.defaultBranch === null ? {} : { branch: context.defaultBranch }),
      ...(plan === undefined ? {} : { plan }),
      ...(reviewed === undefined ? {} : { reviewed }),
    };
  }

  return {
    announce,
    async finish(report) {
      for (const [id, pull] of report?.pulls ?? []) note(pull, id);
      for (const { id, kind } of report?.run?.reports ?? []) {
        const held = report?.run?.held?.find((status) => deploymentId(status) === id);
        if (kind === "brought-back" && held?.cause.pull !== undefined) note(held.cause.pull, id);
      }
      await telling;
      await orTell("the comments of pull requests stay as they are", async () => {
        const replaced = await replacedHere(report);
        // Not asked for by whoever only looks, or steers by hand.
        const left = report?.run ? await untold() : [];
        const numbers = [...new Set([...brought.keys(), ...replaced.keys(), ...left])].sort((a, b) => b - a);
        await tellToTheEnd(numbers.slice(0, finallyAtMost), report, replaced);
        const rest = numbers.length - finallyAtMost;
        if (rest > 0) failures.add(`the comments of ${rest} older pull requests stay as they are`);
      });
      if (report) await orTell("no check run keeps what waits for approval", () => keepPlans(report));
      return [...failures];
    },
  };
}

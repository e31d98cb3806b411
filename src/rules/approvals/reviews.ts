import type { DeploymentId } from "../../model/deployment.ts";
import { compareText } from "../../model/finding.ts";
import type { PullRequest, Review, UnknownPushers } from "../../model/pull-request.ts";
import { printable } from "../../model/text.ts";
import { shown } from "../text.ts";
import { account, type Eligible, type Memberships, type UnknownGroups, whyNotOneOf } from "./approvers.ts";

/** A commit that came into the desired branch without a pull request. */
export interface DirectPush {
  readonly commit: string;
  /** Account names of those whose work it is, and who pushed it, as far as the host knows them. */
  readonly people: readonly string[];
  /** Nobody is known to have pushed it: it may have been anyone. */
  readonly unknown?: true;
}

/** How one deployment's inputs came to be what they are, since what is applied; known on GitHub, never on a plain clone. */
export interface ApprovalEvidence {
  /** Pull requests that touched its inputs, newest first: merged ones, and the one that is being planned. */
  readonly pulls: readonly PullRequest[];
  /** Those that touched its files and changed nothing for it: their reviews count as well, of the plan they show. */
  readonly silent?: readonly PullRequest[];
  /** A command is about to make this change, as a pull request where it has to be reviewed. */
  readonly isComing?: true;
  /** Commits that did so, newest first, and that nobody could review. */
  readonly direct: readonly DirectPush[];
  /** Account names of those who asked for this: for the run, or for a commit that a command made for them. */
  readonly requester: readonly string[];
  readonly memberships: Memberships;
  /** Why names are absent there, as far as the host says. */
  readonly unknownGroups?: UnknownGroups;
  /**
   * By environment, the digest of the intents of all that has something to do there (`intentsByEnvironment`): for
   * plans that were too large to be recorded one by one.
   */
  readonly environments?: Readonly<Record<string, string>>;
  /** Why not all of it could be looked at: then nobody's approval counts. */
  readonly unknown?: string;
}

/** What is to be approved, and by whom. */
export interface ApprovalQuestion {
  readonly id: DeploymentId;
  /** What would be applied now (`DeploymentPlan.intent`). */
  readonly intent: string;
  readonly eligible: Eligible;
}

/** An approval that does not count. */
export interface Uncounted {
  readonly by: string;
  /** What follows the person's name: `approved an older commit of #12`. */
  readonly why: string;
  /** Whether the same person can make it count by approving again. */
  readonly again: boolean;
  /** Nobody could look up whether this person is one of those who may. */
  readonly unknown?: true;
  /** Nobody knows who pushed to the pull request, so that this may be whoever did. */
  readonly pushers?: true;
  /** The same of a commit that came without a pull request. */
  readonly direct?: true;
}

export interface Approved {
  /** Account names in lower case, each once, in order. */
  readonly given: readonly string[];
  /** One entry for each other person who approved: the reason of the newest pull request. */
  readonly uncounted: readonly Uncounted[];
}

/**
 * Whose approvals count. An approval is of a plan, not of a diff: it counts where the last plan that the reviewer
 * could see on the pull request's head asked for the same as would be applied now. Authors, pushers, requesters
 * and bots never count, whichever of the pull requests they had a part in.
 */
export function countApprovals(evidence: ApprovalEvidence, question: ApprovalQuestion): Approved {
  const given = new Set<string>();
  const uncounted = new Map<string, Uncounted>();
  if (evidence.unknown !== undefined) return { given: [], uncounted: [] };
  const parts = partsIn(evidence);
  for (const pull of [...evidence.pulls, ...(evidence.silent ?? [])]) {
    const own = new Map<string, string>();
    notePart(own, pull);
    for (const [person, review] of lastWord(pull)) {
      if (review.state !== "approved") continue;
      const why = objection(review, pull, parts.get(person) ?? own.get(person), question, evidence);
      if (why === undefined) given.add(person);
      else if (!uncounted.has(person)) uncounted.set(person, { by: review.by, ...why });
    }
  }
  return {
    given: [...given].sort(compareText),
    uncounted: [...uncounted].flatMap(([person, why]) => (given.has(person) ? [] : [why])),
  };
}

type Objection = Omit<Uncounted, "by">;

function objection(
  review: Review,
  pull: PullRequest,
  part: string | undefined,
  question: ApprovalQuestion,
  evidence: ApprovalEvidence,
): Objection | undefined {
  const never = (why: string): Objection => ({ why, again: false });
  const again = (why: string): Objection => ({ why, again: true });
  if (review.isBot) return never("is a bot");
  if (part !== undefined) return never(part);
  const other = whyNotOneOf(review, question.eligible, evidence.memberships);
  if (other !== undefined) return { again: false, ...other };
  if (review.commit !== pull.head) return again(`approved an older commit of #${pull.number}`);
  if (pull.unknownPushers !== undefined) return ofUnknownPushers(pull.number, pull.unknownPushers);
  const unknown = evidence.direct.find((push) => push.unknown);
  if (unknown !== undefined) {
    const what = `who pushed ${unknown.commit.slice(0, 7)} directly is not known`;
    return { ...never(`approved #${pull.number}, and ${what}`), direct: true };
  }
  const why = planObjection(review, pull, question, evidence);
  return why === undefined ? undefined : again(why);
}

/** Whoever approved may have pushed it. */
function ofUnknownPushers(number: number, unknown: UnknownPushers): Objection {
  const what = `approved #${number}, and who pushed to that is not known`;
  if (unknown.kind === "unseen") return { why: `${what} yet; a later run looks it up`, again: false };
  return { why: `${what}: ${printable(unknown.why, 200)}`, again: false, pushers: true };
}

/** The reviewer saw the last plan of this deployment that was there at the time of the review. */
function planObjection(
  review: Review,
  pull: PullRequest,
  { id, intent }: ApprovalQuestion,
  { environments = {} }: ApprovalEvidence,
): string | undefined {
  const environment = id.slice(0, id.indexOf("/"));
  const plans = pull.plans.flatMap((plan) => {
    const own = member(plan.intents, id);
    const whole = member(plan.environments ?? {}, environment);
    if (plan.commit !== pull.head || (own ?? whole) === undefined) return [];
    const same = own === undefined ? whole === member(environments, environment) : own === intent;
    return [{ at: Date.parse(plan.at), same }];
  });
  if (plans.length === 0) return `approved #${pull.number}, on which no plan of ${id} is recorded`;
  const reviewed = Date.parse(review.at);
  const [seen] = plans.filter((plan) => plan.at <= reviewed).sort((a, b) => b.at - a.at);
  if (!seen) return `approved #${pull.number} before its plan was recorded`;
  return seen.same
    ? undefined
    : `approved another plan on #${pull.number} than the one that would be applied now`;
}

/** Names may be those of built-ins. */
function member(of: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined;
}

/** What each person with a part in the change had to do with it, by account. */
function partsIn({ pulls, direct, requester }: ApprovalEvidence): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const { commit, people } of direct) {
    for (const name of people) parts.set(account(name), `pushed ${commit.slice(0, 7)}`);
  }
  for (const pull of pulls.toReversed()) notePart(parts, pull);
  for (const name of requester) parts.set(account(name), "asked for it");
  return parts;
}

function notePart(parts: Map<string, string>, { number, author, contributors }: PullRequest): void {
  for (const name of contributors) parts.set(account(name), `wrote part of #${number}`);
  parts.set(account(author), `opened #${number}`);
}

/** Each person's last review that is more than a comment. */
function lastWord({ reviews }: PullRequest): ReadonlyMap<string, Review> {
  const last = new Map<string, Review>();
  for (const review of reviews) {
    if (review.state === "commented") continue;
    const person = account(review.by);
    const known = last.get(person);
    if (!known || Date.parse(review.at) >= Date.parse(known.at)) last.set(person, review);
  }
  return last;
}

/** `@octocat`, as a message names a person. */
export function sayPerson(person: string): string {
  return `@${shown(person.replace(/^@/, ""))}`;
}

import type { Environment } from "../../model/environment.ts";
import type { PullRequest } from "../../model/pull-request.ts";
import { printable } from "../../model/text.ts";
import { changeOf } from "../change.ts";
import type { EnvironmentContext, GateContext } from "../context.ts";
import { isActive } from "../overrides/active.ts";
import type { Rule } from "../rule.ts";
import { listed, shown } from "../text.ts";
import { fail, nothing, pass, wait } from "../verdict.ts";
import { approversOf, sayUnknown, unknownIn } from "./approvers.ts";
import { effectiveOverrides, knowsReviews } from "./overrides.ts";
import { type ApprovalEvidence, countApprovals, sayPerson, type Uncounted } from "./reviews.ts";

export const approvalMissing: Rule<GateContext> = {
  id: "approval/missing",
  severity: "medium",
  what: "As many people approved as the environment asks for, from those it names; one more for a hotfix, and one more while an override is active.",
  why: "Someone other than the author has seen what will run. A shortcut is seen by one more.",
  fix: "Ask for a review of the pull request; authors, pushers and whoever asked for the run by hand do not count. Only where nobody can know reviews, as on a plain clone, can it be set aside.",
  overridable: true,
  check(context) {
    const { environment, deployment, approvals } = context;
    const needed = approvalsNeeded(context);
    if (needed === 0) return nothing;
    const place = { file: environment.file, path: ["approvals"], part: "key" } as const;
    const wanted = `${needed} ${needed === 1 ? "approval" : "approvals"}`;
    const extra = whyMore(context);
    if (!approvals && knowsReviews(context)) {
      return [
        wait(approvalMissing, {
          message: `needs ${wanted}${extra}; who reviewed it is not known yet`,
          hint: "run it again: it is looked up when it is planned or applied",
          place,
        }),
      ];
    }
    if (!approvals) {
      return [
        wait(approvalMissing, {
          message: `needs ${wanted}${extra}; approvals are not available on a plain clone`,
          hint: `apply it on GitHub, where reviews count, or override approval/missing in ${deployment.file} with a reason`,
          place,
        }),
      ];
    }
    const eligible = approversOf(environment);
    const id = `${environment.id}/${deployment.server}`;
    const { given, uncounted } = countApprovals(approvals, { id, intent: context.intent ?? "", eligible });
    if (given.length >= needed) return [pass(approvalMissing, `${given.length} of ${wanted}`, place)];
    const from =
      environment.approvals.from.length === 0 ? "" : ` from ${listed(environment.approvals.from.map(shown))}`;
    const why = whyNotMore(environment, approvals, uncounted);
    return [
      wait(approvalMissing, {
        message: [`${given.length} of ${wanted}${from}${extra}`, ...why].join("; "),
        hint: whatToDo(context, approvals, uncounted, `a review${from}`),
        place,
      }),
    ];
  },
};

/** Named one by one up to here. */
const namedAtMost = 5;

/** What a reviewer, or whoever wonders, has to know: whose approval does not count, and why. */
function whyNotMore(
  environment: Environment,
  evidence: ApprovalEvidence,
  uncounted: readonly Uncounted[],
): readonly string[] {
  if (evidence.unknown !== undefined) return [`who reviewed it is not known: ${printable(evidence.unknown)}`];
  const more = uncounted.length - namedAtMost;
  const unreviewed = evidence.direct.map(({ commit }) => commit.slice(0, 7));
  return [
    ...uncounted.slice(0, namedAtMost).map(({ by, why }) => `${sayPerson(by)} ${why}`),
    ...(more > 0 ? [`${more} more approvals do not count either`] : []),
    ...unknownGroups(environment, evidence, uncounted).flatMap((name) => {
      const why = evidence.unknownGroups?.get(name.toLowerCase());
      return why ? [`of ${shown(name)}, ${printable(why.message, 300)}`] : [];
    }),
    ...(newestPull(evidence) === undefined && unreviewed[0] !== undefined
      ? [`${unreviewed[0]} was pushed directly: there is no pull request whose reviews could count`]
      : []),
  ];
}

/** Teams and roles that somebody who approved may belong to, and that nobody could look up. */
function unknownGroups(
  environment: Environment,
  { memberships }: ApprovalEvidence,
  uncounted: readonly Uncounted[],
): readonly string[] {
  if (!uncounted.some((one) => one.unknown)) return [];
  return unknownIn(approversOf(environment), memberships);
}

function newestPull({ pulls, silent = [] }: ApprovalEvidence): PullRequest | undefined {
  return pulls[0] ?? silent[0];
}

function whatToDo(
  { environment, deployment, project }: GateContext,
  evidence: ApprovalEvidence,
  uncounted: readonly Uncounted[],
  review: string,
): string {
  if (evidence.unknown !== undefined) return "put that right, or run it again when it can be looked up";
  const unknown = unknownGroups(environment, evidence, uncounted);
  const lookUp = unknown.length === 0 ? "" : `; ${sayUnknown(unknown, project, evidence.unknownGroups)}`;
  const newest = newestPull(evidence);
  if (evidence.isComing) return `ask for ${review} of the pull request that this becomes${lookUp}`;
  if (!newest) {
    return `open a pull request that touches ${deployment.file}, and ask for ${review}: its plan shows what would be applied${lookUp}`;
  }
  if (uncounted.some(({ pushers }) => pushers)) {
    return `put the same change onto a new branch of this repository, open a pull request from it that touches ${deployment.file}, and ask for ${review}${lookUp}`;
  }
  if (uncounted.some(({ direct }) => direct)) {
    return `take back what was pushed directly, bring it in by a pull request, and ask for ${review} of that${lookUp}`;
  }
  const again = uncounted.filter((one) => one.again).map(({ by }) => sayPerson(by));
  const repeat = again.length === 0 ? "" : `: ${listed(again, "and")} may approve it again`;
  return `ask for ${review} of #${newest.number}, of the plan that it shows now${repeat}${lookUp}`;
}

/** How many people must have approved this change. */
export function approvalsNeeded(context: GateContext): number {
  const { environment } = context;
  return environment.approvals.count + (isHotfix(context) ? 1 : 0) + (overriddenIn(context) ? 1 : 0);
}

function isHotfix(context: GateContext): boolean {
  const { hotfix } = context.deployment;
  return hotfix !== undefined && changeOf(context).rising.includes(hotfix.version);
}

/** The rule whose override asks for one more. */
function overriddenIn(context: GateContext): string | undefined {
  return effectiveOverrides(context).find((entry) => isActive(entry, context.now))?.rule;
}

/** Why it is more than the environment asks for: whoever shortens the way is seen by one more. */
function whyMore(context: GateContext): string {
  const overridden = overriddenIn(context);
  const reasons = [
    ...(isHotfix(context) ? ["for the hotfix"] : []),
    ...(overridden === undefined ? [] : [`for the override of ${shown(overridden)}`]),
  ];
  return reasons.map((reason) => `, one ${reason}`).join("");
}

export const approvalImpossible: Rule<EnvironmentContext> = {
  id: "approval/impossible",
  severity: "high",
  what: "At least as many people may approve as an environment asks for.",
  why: "Otherwise every change there would wait for ever.",
  fix: "Name more people or a team, or lower the count.",
  overridable: false,
  check({ environment }) {
    const { people, unresolved } = approversOf(environment);
    const { count } = environment.approvals;
    if (unresolved.length > 0 || people.size >= count) return nothing;
    return [
      fail(approvalImpossible, {
        message: `${environment.id} asks for ${count} approvals, and ${people.size === 1 ? "one person" : `${people.size} people`} may give them`,
        hint: "name more people or a team under approvals.from, or lower the count",
        place: { file: environment.file, path: ["approvals", "count"], part: "value" },
      }),
    ];
  },
};

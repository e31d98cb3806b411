import type { Finding } from "../../model/finding.ts";
import type { Plan } from "../../reconcile/plan.ts";
import { kindOfChange } from "../change.ts";
import { shortHash } from "../phrases.ts";
import { sameThing } from "../plan-findings.ts";
import { count } from "../text.ts";
import { advisorySection } from "./advisories.ts";
import { details, headline, small } from "./blocks.ts";
import type { ReportContext } from "./context.ts";
import { code, htmlText, link, text } from "./escape.ts";
import { findingBlocks, groupFindings } from "./findings.ts";
import { commentLimit, fullestThatFits, type Rendered, summaryLimit, type Tier } from "./fit.ts";
import { encodeHeader } from "./header.ts";
import { contractSection, type Paper } from "./plan-contract.ts";
import { planHeadline } from "./plan-headline.ts";
import {
  findingsSection,
  gatesSection,
  pendingSection,
  policySection,
  variablesSection,
} from "./plan-sections.ts";
import { changesList, changesTable, overviewTable } from "./plan-table.ts";
import { byEnvironment, type PlanContext, type PlanToReport, type PlanView, viewOf } from "./plan-view.ts";
import { byHand } from "./standing-next.ts";

/** Above so many deployments a table is no glance any more, and each environment has its own, folded. */
const glance = 25;

/** Failures that stand in the open; the rest is folded. */
const failuresAtMost = { full: 10, collapsed: 10, list: 5, counts: 3 } as const satisfies Record<
  Tier,
  number
>;

/** Bytes that folded findings may take where there are more than can be shown. */
const findingsRoom = { full: 400_000, collapsed: 15_000, list: 0, counts: 0 } as const satisfies Record<
  Tier,
  number
>;

/** The comment on a pull request: what the change would do. Its first line is the header that it is found by. */
export function planComment(shown: PlanToReport, context: PlanContext): Rendered {
  const view = viewOf(shown, context);
  const header = headerOf(shown.plan, context);
  return fullestThatFits(
    context.limit ?? commentLimit,
    function* (tier) {
      yield header;
      yield* planBlocks(view, planHeadline(view), tier, "comment", elsewhere(context));
    },
    view.changes.length,
  );
}

/** The same as the job summary of a step, where there is more room. */
export function planSummary(shown: PlanToReport, context: PlanContext): Rendered {
  const view = viewOf(shown, context);
  return fullestThatFits(
    context.limit ?? summaryLimit,
    function* (tier) {
      yield "### Plan";
      yield* planBlocks(view, planHeadline(view), tier, "summary", dataHasAll);
    },
    view.changes.length,
  );
}

/** The comment where no plan could be made at all, because of how the repository stands. */
export function blockedComment(findings: readonly Finding[], context: PlanContext): Rendered {
  const view = blockedView(findings, context);
  const header = headerOf(view.plan, context);
  return fullestThatFits(context.limit ?? commentLimit, function* (tier) {
    yield header;
    yield* planBlocks(view, "No plan could be made.", tier, "comment", elsewhere(context));
  });
}

export function blockedSummary(findings: readonly Finding[], context: PlanContext): Rendered {
  const view = blockedView(findings, context);
  return fullestThatFits(context.limit ?? summaryLimit, function* (tier) {
    yield "### Plan";
    yield* planBlocks(view, "No plan could be made.", tier, "summary", dataHasAll);
  });
}

function blockedView(findings: readonly Finding[], context: PlanContext): PlanView {
  const plan = { deployments: [], policies: [], findings, needs: [], hash: "" };
  return viewOf({ plan, findings, extra: {} }, context);
}

function headerOf({ hash }: Pick<Plan, "hash">, { directory, head }: PlanContext): string {
  const plan = /^sha256-[0-9a-f]{64}$/.test(hash) ? { plan: hash } : {};
  return encodeHeader({ version: 1, kind: "plan", directory, head, ...plan });
}

function* planBlocks(
  view: PlanView,
  answer: string,
  tier: Tier,
  paper: Paper,
  more: string,
): Iterable<string> {
  const { failures, voice } = view;
  yield headline(answer);
  for (const note of voice.context.notes ?? []) yield text(note);
  const groups = groupFindings(failures);
  const open = groups.slice(0, failuresAtMost[tier]);
  yield* findingBlocks(open, voice);
  const folded = groups.length - open.length;
  const isDetailed = tier === "full" || tier === "collapsed";
  if (!isDetailed && folded > 0) yield `… and ${count(folded, "failure")} more.`;
  yield* changeBlocks(view, tier);
  yield olderFailuresLine(view);
  if (tier === "counts") yield pendingLine(view);
  if (tier !== "full") yield `Shortened to fit: ${more}.`;
  if (isDetailed) {
    yield contractSection(view, tier, paper);
    yield advisorySection(view.findings);
    yield variablesSection(view);
    yield policySection(view);
    yield gatesSection(view, tier === "collapsed");
    yield pendingSection(view, tier === "full" ? view.pending : view.pending.slice(0, 50));
    yield findingsSection(view, restOf(view, new Set(open.flat())), findingsRoom[tier]);
  } else if (tier === "list") {
    yield policyLine(view);
    yield pendingLine(view);
  }
  yield rollbackLine(view);
  yield footer(view);
}

function* changeBlocks(view: PlanView, tier: Tier): Iterable<string> {
  const { changes } = view;
  if (changes.length === 0) return;
  const isDetailed = tier === "full" || tier === "collapsed";
  if (changes.length <= glance && isDetailed) {
    yield changesTable(changes, view, view.failures.length === 0);
    return;
  }
  yield overviewTable(changes, view, tier !== "counts");
  if (tier === "counts") return;
  for (const [environment, members] of byEnvironment(changes)) {
    yield details(
      `${htmlText(environment)}: ${count(members.length, "change")}`,
      isDetailed ? changesTable(members, view) : changesList(members, view),
    );
  }
}

/** What the open part does not say: the other failures, warnings, and waits that are no gates of a deployment. */
function restOf(view: PlanView, open: ReadonlySet<Finding>): readonly Finding[] {
  const gates = new Set(
    view.plan.deployments.flatMap(({ gates }) => gates.map((gate) => sameThing(gate) ?? gate.message)),
  );
  return view.findings.filter(
    (finding) =>
      !open.has(finding) && (finding.outcome !== "wait" || !gates.has(sameThing(finding) ?? finding.message)),
  );
}

function olderFailuresLine({ olderFailures }: PlanView): string {
  if (olderFailures.length === 0) return "";
  return `🔴 ${count(olderFailures.length, "gate")} ${olderFailures.length === 1 ? "fails" : "fail"} for what was already waiting, which is no part of this change; see the findings.`;
}

function pendingLine({ pending }: PlanView): string {
  return pending.length === 0
    ? ""
    : `Already waiting before this change: ${count(pending.length, "deployment")}.`;
}

function policyLine({ plan: { policies } }: PlanView): string {
  return policies.length === 0 ? "" : `Policies that change: ${count(policies.length, "environment")}.`;
}

/** How to undo it, before it is done. */
function rollbackLine({ changes, failures, voice }: PlanView): string {
  const undoable = changes.filter((plan) => !["removal", "retreat"].includes(kindOfChange(plan)));
  if (undoable.length === 0 || failures.length > 0) return "";
  return `Roll back with: ${byHand("rollback", undoable, voice.context)}`;
}

function footer({ plan, head, voice }: PlanView): string {
  const { version, directory } = voice.context;
  const hash = shortHash(plan.hash);
  return small(
    [
      hash === "" ? `plan of ${code(head.slice(0, 7))}` : `plan ${code(hash)} of ${code(head.slice(0, 7))}`,
      ...(directory === "" ? [] : [code(directory)]),
      `headgate ${text(version)}`,
    ].join(" · "),
  );
}

/** Where a comment sends those who want what it has no room for. */
export function elsewhere({ summaryUrl }: ReportContext): string {
  return `${link("the job summary", summaryUrl)} has all of it`;
}

/** Where a job summary sends them. */
export const dataHasAll = "the output `result` has all of it";

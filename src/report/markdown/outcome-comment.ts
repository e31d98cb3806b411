import type { ProbeRecord, Status } from "../../model/status.ts";
import { sayTraffic, shortHash } from "../phrases.ts";
import { count } from "../text.ts";
import { details, headline, list, small, table } from "./blocks.ts";
import { type Voice, voiceOf } from "./context.ts";
import { driftDetail, driftItems, isOutdated, sayDrifted, sayOf } from "./drifted.ts";
import { code, htmlText, link, text } from "./escape.ts";
import { commentLimit, fullestThatFits, type Rendered, summaryLimit, type Tier } from "./fit.ts";
import { outcomeSigns, sayGate } from "./gates.ts";
import { commitId, encodeHeader } from "./header.ts";
import { outcomeHeadline } from "./outcome-headline.ts";
import type { OutcomeContext, TouchedDeployment } from "./outcome-input.ts";
import { dataHasAll, elsewhere } from "./plan-comment.ts";
import { byEnvironment } from "./plan-view.ts";
import { keptPlan } from "./reviewed.ts";
import { hasDrifted, inOrderOfConcern, isBad, type Standing, standingLight, standingOf } from "./standing.ts";
import { nextSteps } from "./standing-next.ts";
import { sayStanding, standingInShort, versionAt } from "./standing-words.ts";

/** Above so many deployments a table is no glance any more. */
const glance = 25;

/** Of more than these it is only said how many there are. */
const troubleAtMost = { full: 10, collapsed: 10, list: 5, counts: 3 } as const satisfies Record<Tier, number>;

/** The comment after the merge, as the record: what became of what the pull request touched. */
export function outcomeComment(touched: readonly TouchedDeployment[], context: OutcomeContext): Rendered {
  const { directory, head, plan, deployed } = context;
  const commits = {
    ...(commitId.test(head) ? { head } : {}),
    ...(deployed !== undefined && commitId.test(deployed) ? { deployed } : {}),
  };
  const plans = plan !== undefined && /^sha256-[0-9a-f]{64}$/.test(plan) ? { plan } : {};
  const header = encodeHeader({ version: 1, kind: "outcome", directory, ...commits, ...plans });
  const standingsNow = standingsOf(touched, context);
  return fullestThatFits(
    context.limit ?? commentLimit,
    function* (tier) {
      yield header;
      yield* outcomeBlocks(standingsNow, context, tier, elsewhere(context));
      if (tier === "full" && context.reviewed !== undefined) yield keptPlan(context.reviewed);
      yield footer(context);
    },
    touched.length,
  );
}

/** The same as the job summary of a step. */
export function outcomeSummary(touched: readonly TouchedDeployment[], context: OutcomeContext): Rendered {
  const standingsNow = standingsOf(touched, context);
  return fullestThatFits(
    context.limit ?? summaryLimit,
    function* (tier) {
      yield "### Outcome";
      yield* outcomeBlocks(standingsNow, context, tier, dataHasAll);
      yield footer(context);
    },
    touched.length,
  );
}

function standingsOf(touched: readonly TouchedDeployment[], { now }: OutcomeContext): readonly Standing[] {
  return touched.map((one) => standingOf(one, now)).sort(inOrderOfConcern);
}

function* outcomeBlocks(
  all: readonly Standing[],
  context: OutcomeContext,
  tier: Tier,
  more: string,
): Iterable<string> {
  const voice = voiceOf(context);
  yield headline(outcomeHeadline(all, voice, context));
  for (const note of context.notes ?? []) yield text(note);
  const isDetailed = tier === "full" || tier === "collapsed";
  if (all.length > glance || !isDetailed) yield overview(all, tier !== "counts");
  else if (all.length > 0) yield standingsTable(all, voice);
  const troubles = all.flatMap((standing, index) => troublesOf(standing, index === 0, voice, context));
  const told = troubles.slice(0, troubleAtMost[tier]);
  yield list(told.map((trouble) => `🔴 ${trouble}`));
  if (troubles.length > told.length) yield `… and ${troubles.length - told.length} more that want a look.`;
  const steps = nextSteps(all, context);
  yield steps.length === 1 ? steps.join("") : list(steps);
  if (tier !== "full") yield `Shortened to fit: ${more}.`;
  if (isDetailed && all.length > glance) {
    for (const [environment, members] of byEnvironment(all)) {
      yield details(
        `${htmlText(environment)}: ${count(members.length, "deployment")}`,
        standingsTable(members, voice),
      );
    }
  }
  if (tier === "full") {
    yield driftSection(all, voice);
    yield gatesSection(all, voice);
    yield evidenceSection(all, voice);
    yield probesSection(all, voice);
  }
  if (tier === "list") yield* lists(all);
}

/** What is wrong with one; the first line has said what is worst. */
function troublesOf(
  standing: Standing,
  isFirst: boolean,
  voice: Voice,
  context: OutcomeContext,
): readonly string[] {
  const { kind } = standing;
  const own = isBad(standing) && !isFirst ? [sayStanding(standing, voice, context)] : [];
  return hasDrifted(standing) && kind !== "drifted" ? [...own, sayDrifted(standing, voice)] : own;
}

function standingsTable(all: readonly Standing[], voice: Voice): string {
  const several = new Set(all.map(({ server }) => server)).size > 1;
  return table(
    ["", "environment", "server", "live", "how it stands", "recorded"],
    all.map((standing) => {
      const { touched, environment, server } = standing;
      const { status, commit, commitUrl } = touched;
      const live = text(sayTraffic(status?.traffic ?? {}), 80);
      const revision = status ? `revision ${status.revision}` : "";
      const recorded = commit === undefined ? revision : link(code(commit.slice(0, 7)), commitUrl);
      return [
        standingLight(standing),
        text(environment),
        several ? code(server) : "",
        live,
        standingInShort(standing, voice),
        recorded,
      ];
    }),
  );
}

const environmentsAtMost = 40;

function overview(all: readonly Standing[], whole: boolean): string {
  const groups = [...byEnvironment(all)].sort(([a], [b]) => (a < b ? -1 : 1));
  const shown = whole ? groups : groups.slice(0, environmentsAtMost);
  const rows = shown.map(([environment, members]) => {
    const number = (light: string) => members.filter((one) => standingLight(one) === light).length;
    const worst = (["🔴", "🟡", "🔵", "🟢"] as const).find((light) => number(light) > 0) ?? "🟢";
    const cells = (["🟢", "🔵", "🟡", "🔴"] as const).map((light) => number(light));
    return [worst, text(environment, 80), ...cells.map((many) => (many === 0 ? "" : String(many)))];
  });
  const lines = table(["", "environment", "done", "under way", "waits", "wants a look"], rows);
  const left = groups.length - shown.length;
  return left === 0 ? lines : `${lines}\n\n… and ${count(left, "environment")} more`;
}

function gatesSection(all: readonly Standing[], voice: Voice): string {
  const blocks = all.flatMap(({ gates, touched, environment }) => {
    // An interval is no obstacle, and the first line has told when it ends.
    const open = gates.filter(({ rule }) => rule !== "rollout/interval");
    if (open.length === 0) return [];
    const items = open.map((gate) => {
      return `${outcomeSigns[gate.outcome]} ${text(sayGate(gate, voice, environment))} · ${code(gate.rule)}`;
    });
    return [`${code(touched.id)}\n\n${list(items)}`];
  });
  return blocks.length === 0 ? "" : details("What stands in the way", blocks.join("\n\n"));
}

const probeSigns = { pass: "✓", fail: "✗", error: "⚠️", inconclusive: "⏳" } as const;

function probesSection(all: readonly Standing[], voice: Voice): string {
  const items = probeItems(all, voice, (status) =>
    status.probes.filter((probe) => !isOutdated(probe, status)),
  );
  return items.length === 0 ? "" : details(`Probes: ${items.length}`, list(items));
}

/** What runs and promises something else than what was reviewed: what differs, and what models are told by it. */
function driftSection(all: readonly Standing[], voice: Voice): string {
  const items = driftItems(all.filter(hasDrifted), voice);
  return items.length === 0 ? "" : details(`Not as it was reviewed: ${items.length}`, list(items));
}

/** What was measured of what a rollback took away: why it came by itself, for whoever mends it. */
function evidenceSection(all: readonly Standing[], voice: Voice): string {
  const items = probeItems(all, voice, ({ because }) => because ?? []);
  return items.length === 0 ? "" : details(`Why it was rolled back: ${items.length}`, list(items));
}

function probeItems(
  all: readonly Standing[],
  voice: Voice,
  of: (status: Status) => readonly ProbeRecord[],
): readonly string[] {
  return all.flatMap(({ touched: { id, status }, environment }) =>
    (status ? of(status) : []).map(({ variant, outcome, message, at, analysis, dryRun, drift }) => {
      const when = voice.short(at, environment);
      const name = analysis === undefined ? "" : ` ${code(analysis)}${dryRun ? " (dry run)" : ""}`;
      return `${probeSigns[outcome]} ${sayOf(id, variant)}${name}, ${when}: ${text(message)}${drift ? driftDetail(drift) : ""}`;
    }),
  );
}

/** Everything that stands alike on one line. */
function* lists(all: readonly Standing[]): Iterable<string> {
  for (const [environment, members] of byEnvironment(all)) {
    const groups = new Map<string, string[]>();
    for (const standing of members) {
      const how = `${standingLight(standing)} ${standing.kind}, ${text(versionAt(standing.touched))}`;
      const group = groups.get(how);
      if (group) group.push(code(standing.server));
      else groups.set(how, [code(standing.server)]);
    }
    yield details(
      `${htmlText(environment)}: ${count(members.length, "deployment")}`,
      list([...groups].map(([how, servers]) => `${how}: ${servers.join(", ")}`)),
    );
  }
}

function footer({ plan, head, version, directory, runUrl }: OutcomeContext): string {
  const hash = plan === undefined ? "" : shortHash(plan);
  return small(
    [
      ...(runUrl === undefined ? [] : [link("this run", runUrl)]),
      ...(hash === "" ? [] : [`plan ${code(hash)} of ${code(head.slice(0, 7))}`]),
      ...(directory === "" ? [] : [code(directory)]),
      `headgate ${text(version)}`,
    ].join(" · "),
  );
}

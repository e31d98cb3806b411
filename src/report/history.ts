import { compareText } from "../model/finding.ts";
import type { HeldValue, StatusEvent, StatusOutcome } from "../model/status.ts";
import type { Traffic } from "../model/traffic.ts";
import { heldJson } from "./json.ts";
import { sayHeld, sayTraffic } from "./phrases.ts";
import { type Cell, formatTable } from "./table.ts";
import { paint, type Style, sanitize, shorten, type TextOptions } from "./text.ts";
import { sayAgo } from "./time.ts";

/** One event on the branch `deployed`. */
export interface HistoryEntry {
  readonly environment: string;
  readonly server: string;
  readonly revision: number;
  readonly event: StatusEvent;
  /** Of a rollback: whether nobody asked for it; null: it is none. */
  readonly automatic: boolean | null;
  readonly outcome: StatusOutcome;
  /** ISO instant. */
  readonly at: string;
  readonly blue: string | null;
  /** What ran after it, by variant. */
  readonly traffic: Traffic;
  readonly actor: string;
  readonly reason?: string;
  readonly pull?: number;
  readonly run: string;
  /** The commit on `deployed`. */
  readonly commit: string;
  /** What was held after it. */
  readonly hold: readonly HeldValue[];
  /** The step at which the rollout then paused, and of how many. */
  readonly paused?: { readonly step: number; readonly of: number };
  /** Versions that stood ready until then, and no longer do. */
  readonly retired?: readonly string[];
}

/** A reason is a line here; all of it stands in the commit, and in `--json`. */
const reasonAtMost = 200;

/** Events newest first, grouped by deployment; of older ones (`more`) it is only said that there are some. */
export function formatHistory(entries: readonly HistoryEntry[], more: boolean, options: TextOptions): string {
  if (entries.length === 0) return "nothing has happened yet";
  const groups = [...new Set(entries.map((entry) => `${entry.environment}/${entry.server}`))].sort(
    compareText,
  );
  const blocks = groups.map((id) => {
    const members = entries.filter((entry) => `${entry.environment}/${entry.server}` === id);
    const sorted = members.toSorted((a, b) => b.revision - a.revision);
    const rows = sorted.map((entry) => historyRow(entry, options));
    const [newest] = sorted;
    return [
      paint("strong", sanitize(id), options),
      ...formatTable(rows, { colour: options.colour, width: options.width - 2 }).map((row) => `  ${row}`),
      ...(newest?.paused
        ? [
            `  let it go on: headgate resume ${sanitize(newest.server)} --env ${sanitize(newest.environment)} --reason …`,
          ]
        : []),
    ].join("\n");
  });
  if (more) blocks.push("there are older entries: raise --limit to see more");
  return blocks.join("\n\n");
}

function historyRow(entry: HistoryEntry, options: TextOptions): readonly Cell[] {
  const { retired = [] } = entry;
  const why = [
    ...(entry.automatic ? ["by itself:"] : []),
    ...(entry.pull === undefined ? [] : [`#${entry.pull}`]),
    ...(entry.reason === undefined ? [] : [shorten(sanitize(entry.reason), reasonAtMost)]),
    ...(entry.event === "rolled-back" && entry.hold.length > 0
      ? [`(${entry.hold.map(sayHeld).join(", ")} held)`]
      : []),
    ...(entry.paused ? [`(paused at step ${entry.paused.step} of ${entry.paused.of})`] : []),
    ...(retired.length > 0 ? [`${retired.map(sanitize).join(", ")} no longer stands ready`] : []),
  ];
  return [
    { text: String(entry.revision).padStart(3) },
    { text: sayAgo(entry.at, options.now), style: "faint" },
    { text: entry.event, style: styleOf(entry) },
    { text: sayTraffic(entry.traffic, rollouts.has(entry.event) ? entry.blue : null) },
    { text: sanitize(entry.actor) },
    { text: sanitize(entry.commit.slice(0, 7)), style: "faint" },
    { text: why.join(" ") },
  ];
}

/** Events of a version that may have no traffic yet, and is what they are about. */
const rollouts: ReadonlySet<StatusEvent> = new Set([
  "rollout-started",
  "rollout-advanced",
  "rollout-confirmed",
  "rollout-approved",
]);

function styleOf(entry: HistoryEntry): Style {
  if (entry.outcome === "failed" || entry.event === "drift-found") return "bad";
  if (entry.event === "rolled-back" || entry.event === "withdrawn") return "warn";
  return entry.outcome === "healthy" ? "good" : "wait";
}

/** Events as data, newest first; `more`: there are older ones. */
export function historyJson(entries: readonly HistoryEntry[], more: boolean) {
  return {
    more,
    history: entries.map((entry) => ({
      id: `${entry.environment}/${entry.server}`,
      environment: entry.environment,
      server: entry.server,
      revision: entry.revision,
      event: entry.event,
      automatic: entry.automatic,
      outcome: entry.outcome,
      at: entry.at,
      blue: entry.blue,
      traffic: entry.traffic,
      actor: entry.actor,
      reason: entry.reason ?? null,
      pull: entry.pull ?? null,
      run: entry.run,
      commit: entry.commit,
      hold: entry.hold.map(heldJson),
      paused: entry.paused ?? null,
    })),
  };
}

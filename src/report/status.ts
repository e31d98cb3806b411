import { compareText } from "../model/finding.ts";
import type { GateRecord, HeldValue, Kept, PendingState, StatusOutcome, Stop } from "../model/status.ts";
import { compareVersions, type Traffic, versionOf } from "../model/traffic.ts";
import type { UpdateId } from "../model/update.ts";
import { mainVariantId } from "./difference.ts";
import { heldJson } from "./json.ts";
import { nothing, sayGate, sayHeld, sayTraffic } from "./phrases.ts";
import { pointJson, type ShownPoint } from "./points.ts";
import { type Reach, sayReach } from "./reach.ts";
import { type ContractState, contractNotes, type Note } from "./status-contract.ts";
import { type Cell, formatTable } from "./table.ts";
import { paint, type Style, sanitize, type TextOptions, wrap } from "./text.ts";
import { sayAgo, sayEligible, sayInstant } from "./time.ts";

/** One deployment, desired beside deployed: all that a status line or JSON row needs. */
export interface StatusRow {
  readonly environment: string;
  readonly server: string;
  /** Place in promotion order; rows are sorted by it. */
  readonly wave: number;
  /** As desired; null where the deployment is no longer desired. */
  readonly blue: string | null;
  readonly green: Traffic;
  /** What runs, by variant; empty where nothing does. */
  readonly live: Traffic;
  /** 0 where nothing was ever deployed. */
  readonly revision: number;
  /** Null where nothing was ever deployed. */
  readonly outcome: StatusOutcome | null;
  /** ISO instant since which it runs like this; null where nothing does. */
  readonly since: string | null;
  readonly rollout: {
    readonly strategy: string;
    readonly step: number;
    readonly of: number;
    /** ISO instant at which the next step is due. */
    readonly next: string;
    /** Whether only a person lets it go on from here. */
    readonly paused?: boolean;
    /** Of one that goes from target to target: how far it has come. */
    readonly targets?: Reach | null;
  } | null;
  /** ISO instant until which a bad probe still rolls back by itself. */
  readonly watch: string | null;
  /** The old blue that stays ready with no share, and until when; absent where none does. */
  readonly keep?: Kept;
  readonly hold: readonly HeldValue[];
  readonly pending: {
    readonly state: PendingState;
    readonly gates: readonly GateRecord[];
    readonly eligible: string | null;
    /** By what name a wish is found again that waits for its time. */
    readonly update?: UpdateId;
  } | null;
  /** Why the targets are not what is recorded, as the run that tried said; null where they are. */
  readonly problem: string | null;
  /** What differs between what is recorded and what is found; empty where nothing does. */
  readonly drift: readonly string[];
  /** What is known of whether what runs promises what was reviewed; absent where nothing runs. */
  readonly contract?: ContractState;
  /** Environments downstream that this version has soaked for. */
  readonly soakedFor: readonly string[];
  /** Newest first; absent where they were not looked into. */
  readonly points?: readonly ShownPoint[];
}

/** A next step this long past its time is overdue: schedules are best-effort, silence is not. */
const overdueAfter = 30 * 60_000;

/** The table of `status`: by environment for one server, by server for one environment, else grouped. */
export function formatStatus(
  rows: readonly StatusRow[],
  stops: readonly Stop[],
  options: TextOptions,
): string {
  const halted = stops.map((stop) =>
    paint(
      "warn",
      `stopped  ${sanitize(stop.environment ?? "everything")} since ${sayInstant(stop.at, options)} by ${sanitize(stop.actor)}: ${sanitize(stop.reason)}`,
      options,
    ),
  );
  if (rows.length === 0) return [...halted, "nothing is deployed, and nothing is desired"].join("\n");
  const servers = [...new Set(rows.map((row) => row.server))].sort(compareText);
  const environments = new Set(rows.map((row) => row.environment));
  const sorted = rows.toSorted(
    (a, b) => a.wave - b.wave || compareText(a.environment, b.environment) || compareText(a.server, b.server),
  );
  const tables =
    servers.length === 1
      ? [statusTable(sorted, (row) => row.environment, "", options)]
      : environments.size === 1
        ? [statusTable(sorted, (row) => row.server, [...environments].join(), options)]
        : servers.map((server) =>
            statusTable(
              sorted.filter((row) => row.server === server),
              (row) => row.environment,
              server,
              options,
            ),
          );
  return [...halted, ...tables].join("\n\n");
}

function statusTable(
  rows: readonly StatusRow[],
  label: (row: StatusRow) => string,
  title: string,
  options: TextOptions,
): string {
  const headings = [sanitize(title), "blue", "green", "live", "since", "health"];
  const body = rows.map((row): readonly Cell[] => [
    { text: sanitize(label(row)) },
    { text: row.blue === null ? nothing : sanitize(row.blue) },
    { text: sayGreen(row) },
    { text: sayTraffic(row.live) },
    { text: row.since === null ? nothing : sayAgo(row.since, options.now) },
    healthOf(row, options),
  ]);
  const waits = waitsOf(rows, label, options);
  const isOneServer = new Set(rows.map(({ server }) => server)).size === 1;
  const contractLines = (row: StatusRow) =>
    contractNotes(row.contract, { now: options.now, isOneServer }).flatMap((note) =>
      noteLines(label(row), note, options),
    );
  const notes = rows.flatMap((row) => {
    const wait = waits.get(row);
    const lines = wait === undefined ? [] : noteLines(wait.labels.join(", "), wait, options);
    return [...notesOf(row, label(row), options), ...contractLines(row), ...lines];
  });
  return [...formatTable(body, options, headings), ...notes].join("\n");
}

function sayGreen(row: StatusRow): string {
  const greens = Object.entries(row.green).sort(([a], [b]) => compareVersions(a, b));
  if (greens.length === 0) return nothing;
  return greens.map(([version, share]) => `${sanitize(version)} ${share} %`).join(", ");
}

function healthOf(row: StatusRow, options: TextOptions): Cell {
  const soaked = row.soakedFor.length === 0 ? "" : `, soaked for ${row.soakedFor.map(sanitize).join(", ")}`;
  if (row.drift.length > 0) return { text: "✗ drift", style: "bad" };
  if (row.outcome === "applying" && row.problem !== null) return { text: "✗ not finished", style: "bad" };
  if (row.rollout !== null) {
    const { strategy, step, of, next } = row.rollout;
    const at = `↗ ${sanitize(strategy)} ${step} of ${of}`;
    if (isPaused(row)) return { text: `${at}, paused`, style: "warn" };
    const late = isOverdue(row, options.now);
    return {
      text: `${at}, ${late ? "overdue since" : "next"} ${sayInstant(next, options)}`,
      style: late ? "warn" : "wait",
    };
  }
  if (row.outcome === null) return { text: "not deployed yet", style: "wait" };
  const watched = row.watch !== null && Date.parse(row.watch) > options.now.getTime();
  const watch = watched ? `, watched until ${sayInstant(row.watch ?? "", options)}` : "";
  const kept = row.keep
    ? `, ${sanitize(versionOf(row.keep.variant))} ready until ${sayInstant(row.keep.until, options)}`
    : "";
  return {
    text: `${words[row.outcome].text}${watch}${kept}${soaked}`,
    style: words[row.outcome].style,
  };
}

const words = {
  applying: { text: "… applying", style: "wait" },
  progressing: { text: "↗ progressing", style: "wait" },
  healthy: { text: "✓ healthy", style: "good" },
  "rolled-back": { text: "✓ healthy, rolled back", style: "warn" },
  failed: { text: "✗ failed", style: "bad" },
  removed: { text: "removed", style: "faint" },
} as const satisfies Record<StatusOutcome, { readonly text: string; readonly style: Style }>;

/** Whether something stands in the way of a rollout: its next step is due at no known time. */
export function isPaused(row: Pick<StatusRow, "rollout" | "pending">): boolean {
  const state = row.pending?.state;
  if (row.rollout?.paused) return true;
  return row.rollout !== null && state !== undefined && paused.has(state);
}

const paused: ReadonlySet<PendingState> = new Set(["waiting", "refused", "held", "failed", "tampered"]);

/** Whether a rollout's next step should have been taken a good while ago. */
export function isOverdue(row: Pick<StatusRow, "rollout">, now: Date): boolean {
  return row.rollout !== null && now.getTime() - Date.parse(row.rollout.next) > overdueAfter;
}

interface Wait extends Note {
  /** Of all rows that it concerns. */
  readonly labels: readonly string[];
}

function noteLines(label: string, { style, text }: Note, options: TextOptions): readonly string[] {
  return wrap(`${sanitize(label)}: ${text}`, options.width - 4).map(
    (line, index) => (index === 0 ? "  " : "    ") + paint(style, line, options),
  );
}

/** Lines below the table: what is wrong or held, and what to do about it. */
function notesOf(row: StatusRow, label: string, options: TextOptions): readonly string[] {
  const note = (style: Style, text: string) => noteLines(label, { style, text }, options);
  const hold = row.hold.flatMap((held) =>
    note("warn", `${sayHeld(held)} is held since revision ${held.revision} (${sanitize(held.reason)})`),
  );
  const lift =
    hold.length === 0
      ? []
      : [
          `    lift it: headgate resume ${sanitize(row.server)} --env ${sanitize(row.environment)} --reason …`,
        ];
  const isAsked = row.rollout?.paused && row.pending?.state !== "held";
  const pause = isAsked
    ? [
        ...note(
          "warn",
          `paused at step ${row.rollout?.step} of ${row.rollout?.of} until a person lets it go on`,
        ),
        `    let it go on: headgate resume ${sanitize(row.server)} --env ${sanitize(row.environment)} --reason …`,
      ]
    : [];
  const { targets = null } = row.rollout ?? {};
  const reach = targets === null ? [] : note("wait", `the new version is on ${sanitize(sayReach(targets))}`);
  const problems = row.problem === null ? row.drift : [row.problem, ...row.drift];
  return [...problems.flatMap((text) => note("bad", sanitize(text))), ...hold, ...lift, ...reach, ...pause];
}

/** What stands in the way, below the first row that it concerns: said once, however many it concerns. */
function waitsOf(
  rows: readonly StatusRow[],
  label: (row: StatusRow) => string,
  options: TextOptions,
): ReadonlyMap<StatusRow, Wait> {
  const groups = new Map<string, { readonly note: Note; readonly rows: StatusRow[] }>();
  for (const row of rows) {
    const note = waitOf(row, options);
    if (note === undefined) continue;
    const known = groups.get(note.text);
    if (known) known.rows.push(row);
    else groups.set(note.text, { note, rows: [row] });
  }
  return new Map(
    [...groups.values()].flatMap(({ note, rows: concerned }) => {
      const [first] = concerned;
      return first === undefined ? [] : [[first, { ...note, labels: concerned.map(label) }] as const];
    }),
  );
}

function waitOf({ pending, rollout }: StatusRow, options: TextOptions): Note | undefined {
  if (pending === null) return undefined;
  const { state, eligible } = pending;
  if (state === "tampered") {
    return {
      style: "bad",
      text: "the branch was changed behind Headgate's back; headgate recover goes on",
    };
  }
  if (state !== "waiting" && state !== "refused" && state !== "failed") return undefined;
  const gates = pending.gates
    .filter((gate) => gate.outcome === "wait" || gate.outcome === "fail")
    .filter(({ rule }) => !rollout?.paused || rule !== "rollout/paused");
  // That a person is waited for has lines of its own.
  if (rollout?.paused && gates.length === 0) return undefined;
  const only = gates.length === 1;
  const tells = (message: string) =>
    eligible !== null &&
    (message.includes(eligible) || (only && /^(?:window opens|scheduled for) /.test(message)));
  const why = gates
    .map(({ message }) => sayGate({ message, eligible: tells(message) ? eligible : null }, options))
    .join("; ");
  const told = eligible === null || gates.some(({ message }) => tells(message));
  const when = told ? "" : `; eligible at ${sayEligible(eligible, options)}`;
  return {
    style: state === "waiting" ? "wait" : "bad",
    text: `${state}${why === "" ? "" : `: ${why}`}${when}${pending.update && eligible !== null ? ` (${pending.update})` : ""}`,
  };
}

/** Status rows as data; `overdue` is worked out against `now`. */
export function statusJson(rows: readonly StatusRow[], stops: readonly Stop[], now: Date) {
  return {
    deployments: rows.map((row) => ({
      id: `${row.environment}/${row.server}`,
      environment: row.environment,
      server: row.server,
      blue: row.blue,
      green: row.green,
      live: row.live,
      revision: row.revision,
      outcome: row.outcome,
      since: row.since,
      rollout:
        row.rollout === null
          ? null
          : {
              ...row.rollout,
              paused: row.rollout.paused ?? false,
              targets: row.rollout.targets ?? null,
              overdue: isOverdue(row, now) && !isPaused(row),
            },
      watch: row.watch,
      keep: row.keep ?? null,
      hold: row.hold.map(heldJson),
      pending: row.pending && { ...row.pending, update: row.pending.update ?? null },
      problem: row.problem,
      drift: row.drift,
      contract: row.contract ?? null,
      soakedFor: row.soakedFor,
      points: row.points?.map(pointJson) ?? null,
    })),
    stops,
  };
}

/**
 * `{ "environments": { "production": "1.1.4" } }`: the version that most users get, by environment, for one
 * server; several servers stand under `servers`. Environments where nothing runs are left out.
 */
export function environmentsJson(rows: readonly StatusRow[]) {
  const versions = (of: readonly StatusRow[]) =>
    Object.fromEntries(
      of.flatMap((row) => {
        const id = mainVariantId(row.live);
        return id === undefined ? [] : [[row.environment, versionOf(id)]];
      }),
    );
  const servers = [...new Set(rows.map((row) => row.server))].sort(compareText);
  if (servers.length <= 1) return { environments: versions(rows) };
  return {
    servers: Object.fromEntries(
      servers.map((server) => [
        server,
        { environments: versions(rows.filter((row) => row.server === server)) },
      ]),
    ),
  };
}

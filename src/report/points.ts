import type { Traffic } from "../model/traffic.ts";
import { sayVersions } from "./phrases.ts";
import { type Cell, formatTable } from "./table.ts";
import { paint, type Style, sanitize, type TextOptions } from "./text.ts";
import { sayAgo } from "./time.ts";

/** One rollback point as `history --points` tells it. */
export interface ShownPoint {
  readonly revision: number;
  /** The commit on `deployed` that holds it. */
  readonly commit: string;
  /** Null where it is not what was written: it cannot be gone back to. */
  readonly state: "active" | "confirmed" | "used" | "held" | "archived" | "expired" | null;
  /** Why it cannot be gone back to; null where it can. */
  readonly why: string | null;
  /** What was blue; null where it cannot be read. */
  readonly version: string | null;
  readonly traffic: Traffic;
  /** ISO instant at which it was recorded; null where it cannot be read. */
  readonly at: string | null;
  /** ISO instant at which it stopped being live; null where it still is. */
  readonly endedAt: string | null;
  /** The revision that restored it; null where none did. */
  readonly usedBy: number | null;
}

/** The points of one deployment. */
export interface ShownPoints {
  readonly environment: string;
  readonly server: string;
  /** Newest first. */
  readonly points: readonly ShownPoint[];
}

/** Rollback points by deployment, newest first, each with its state, age and whether it was verified. */
export function formatPoints(all: readonly ShownPoints[], options: TextOptions): string {
  if (all.length === 0) return "nothing has happened yet";
  const blocks = all.map(({ environment, server, points }) => {
    const head = paint("strong", sanitize(`${environment}/${server}`), options);
    if (points.length === 0)
      return `${head}\n  there is no rollback point: what is bad is taken away, and nothing is left`;
    const rows = points.map((point) => pointRow(point, options));
    const table = formatTable(rows, { colour: options.colour, width: options.width - 2 });
    return [head, ...table.map((row) => `  ${row}`)].join("\n");
  });
  return blocks.join("\n\n");
}

const styles = {
  active: "good",
  confirmed: "good",
  used: "faint",
  held: "warn",
  archived: "warn",
  expired: "faint",
} as const satisfies Record<Exclude<ShownPoint["state"], null>, Style>;

function pointRow(point: ShownPoint, options: TextOptions): readonly Cell[] {
  const { state, endedAt, why, commit } = point;
  return [
    { text: String(point.revision).padStart(3) },
    state === null ? { text: "unusable", style: "bad" } : { text: state, style: styles[state] },
    { text: sayVersions(point.traffic) },
    { text: endedAt === null ? "live until now" : `ended ${sayAgo(endedAt, options.now)}`, style: "faint" },
    state === null ? { text: "✗ not verified", style: "bad" } : { text: "✓ verified", style: "good" },
    { text: sanitize(commit.slice(0, 7)), style: "faint" },
    { text: sanitize(why ?? "") },
  ];
}

/** The same as data. */
export function pointsJson({ environment, server, points }: ShownPoints) {
  return { id: `${environment}/${server}`, environment, server, points: points.map(pointJson) };
}

export function pointJson({ state, ...point }: ShownPoint) {
  return { ...point, state, verified: state !== null };
}

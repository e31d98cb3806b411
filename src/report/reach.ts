import type { Rollout } from "../model/status.ts";

/** How far a rollout that goes from target to target has come. */
export interface Reach {
  /** How many targets have the new version. */
  readonly reached: number;
  readonly of: number;
  /** Those that have it; empty where a record does not say. */
  readonly names: readonly string[];
}

/** Null: it moves shares, not targets. */
export function reachOf({
  batches,
  order = [],
  step,
}: Pick<Rollout, "batches" | "order" | "step">): Reach | null {
  const of = batches?.at(-1);
  if (!batches || of === undefined) return null;
  const reached = batches[step - 1] ?? of;
  return { reached, of, names: order.slice(0, reached) };
}

/** `2 of 5 targets: mcp project .mcp.json, mcp global`; not sanitised. */
export function sayReach({ reached, of, names }: Reach): string {
  const shown = names.slice(0, 5).map((name) => name.replace(/:+/g, " ").trim());
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : "";
  return `${reached} of ${of} targets${shown.length === 0 ? "" : `: ${shown.join(", ")}${more}`}`;
}

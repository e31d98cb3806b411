import type { BatchOutcome } from "../github/comment-batch.ts";

/** Why comments were not written: each reason once, with the pull requests that it is about. */
export function sayUnwritten(outcomes: ReadonlyMap<number, BatchOutcome>): readonly string[] {
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

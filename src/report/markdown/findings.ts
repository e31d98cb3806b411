import { type Finding, sortFindings } from "../../model/finding.ts";
import type { Voice } from "./context.ts";
import { bold, code, text } from "./escape.ts";
import { outcomeSigns, sayGate } from "./gates.ts";

/** Places that are named of one finding that was made in many. */
const placesAtMost = 5;

/** Findings that are no pass, most severe first; what several places have in the same words is one group. */
export function groupFindings(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of sortFindings(findings.filter(({ outcome }) => outcome !== "pass"))) {
    const { rule, outcome, message, eligible } = finding;
    const key = JSON.stringify([rule, outcome, message, eligible]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

/** A block per group of findings: what is, what to do next, and where. */
export function findingBlocks(groups: readonly (readonly Finding[])[], voice: Voice): readonly string[] {
  return groups.flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [sayGroup(first, group, voice)];
  });
}

function sayGroup(first: Finding, group: readonly Finding[], voice: Voice): string {
  const said = text(sayGate(first, voice, first.environment));
  const sign = first.outcome === "fail" ? "🔴" : outcomeSigns[first.outcome];
  const places = [...new Set(group.map((finding) => voice.where(finding)))].filter((place) => place !== "");
  const more = places.length - placesAtMost;
  const where = [...places.slice(0, placesAtMost), ...(more > 0 ? [`${more} more places`] : [])];
  return [
    `${sign} ${first.outcome === "fail" ? bold(said) : said}`,
    ...(first.hint === "" ? [] : [text(first.hint)]),
    `${[...where, code(first.rule)].join(" · ")}`,
  ].join("<br>");
}

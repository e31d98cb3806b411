import { type Finding, sortFindings } from "../../model/finding.ts";
import type { Voice } from "./context.ts";
import { bold, code, text } from "./escape.ts";
import { outcomeSigns, sayGate } from "./gates.ts";

/** A list item per finding that is not a pass, most severe first: what is, where, and what to do next. */
export function findingItems(findings: readonly Finding[], voice: Voice): readonly string[] {
  return sortFindings(findings.filter(({ outcome }) => outcome !== "pass")).map((finding) => {
    const where = voice.where(finding);
    const head = [
      finding.outcome === "fail" ? "🔴" : outcomeSigns[finding.outcome],
      where === "" ? "" : `${where}:`,
      finding.outcome === "fail" ? bold(said(finding, voice)) : said(finding, voice),
    ].filter((part) => part !== "");
    const hint = finding.hint === "" ? "" : `${text(finding.hint)} · `;
    return `${head.join(" ")}<br>${hint}${code(finding.rule)}`;
  });
}

function said(finding: Finding, voice: Voice): string {
  return text(sayGate(finding, voice, finding.environment));
}

import { quoted } from "../../convention/wording.ts";
import type { Finding } from "../../model/finding.ts";

/** What is wrong with a share as somebody gave it; undefined where it is a whole number from 0 to 100. */
export function shareProblem(text: string): Pick<Finding, "rule" | "message" | "hint"> | undefined {
  if (/^\d{1,3}$/.test(text) && Number(text) <= 100) return undefined;
  return {
    rule: "traffic/out-of-range",
    message: `${quoted(text)} is no share of traffic`,
    hint: "give a whole number of percent, from 0 to 100",
  };
}

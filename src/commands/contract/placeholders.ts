import { quoted } from "../../convention/wording.ts";
import type { Finding } from "../../model/finding.ts";
import { listed } from "../../rules/text.ts";

/** Names of what had no value: the contract may be another one with real ones. */
export function placeholderFindings(names: readonly string[]): readonly Finding[] {
  if (names.length === 0) return [];
  return [
    {
      rule: "contract/placeholders",
      outcome: "warn",
      severity: "low",
      message: `${listed(
        names.map((name) => quoted(name)),
        "and",
      )} had no value here: the server was started with placeholders`,
      hint: "where what it lists depends on them, set them in the environment, and take the contract again",
    },
  ];
}

import type { Finding, Outcome, Place } from "../../model/finding.ts";
import type { MissingContract } from "../../model/semver.ts";
import type { RuleDocumentation } from "../rule.ts";
import { listed, shown } from "../text.ts";

/** Emitted by a release as well, where a server cannot be started to take its contract. */
export const notCapturedDocumentation = {
  id: "contract/not-captured",
  severity: "medium",
  what: "A version records its contract, so that it can be compared with the one before.",
  why: "Without it nobody can say what changes for clients, whether the number is honest, or whether what runs is what was reviewed.",
  fix: "Release with headgate release, which takes the contract; where a server cannot be started, give it one: --contract FILE.",
  overridable: true,
} as const satisfies RuleDocumentation;

const sayMissing: Record<MissingContract["why"], (version: string) => string> = {
  "not-recorded": (version) => `${version} records no contract`,
  unreadable: (version) => `the contract that ${version} records is not there, or is another`,
  "not-comparable": (version) => `the contract of ${version} cannot be compared`,
};

/** What cannot be compared for want of a contract. `mayChange`: the version itself could still be released otherwise. */
export function notCaptured(
  missing: readonly MissingContract[],
  { outcome, place, to }: { readonly outcome: Outcome; readonly place: Place; readonly to: string },
): Finding {
  const words = missing.map(({ version, why }) => sayMissing[why](shown(version)));
  const own = missing.some(({ version }) => version === to);
  const broken = missing.some(({ why }) => why === "unreadable");
  const hint = missing.some(({ why }) => why === "not-comparable")
    ? "look at its schemas: one of them is nested too deeply, or written in a way that nothing here can follow"
    : broken
      ? "restore the file under contracts/ from the history: its name is its digest"
      : own
        ? "release the next version with headgate release, which takes the contract, or with --contract FILE"
        : `what comes after ${shown(to)} can be compared again; to let this one pass, set ${notCapturedDocumentation.id} aside once`;
  return {
    rule: notCapturedDocumentation.id,
    outcome,
    severity: notCapturedDocumentation.severity,
    message: `${listed(words, "and")}: nobody can say what changes for clients`,
    hint,
    place,
  };
}

import type { Gate, Outcome } from "../../model/finding.ts";
import { sortFindings } from "../../model/finding.ts";
import type { GateRecord } from "../../model/status.ts";
import { shorten } from "../text.ts";
import type { Voice } from "./context.ts";
import { code, text } from "./escape.ts";

/** What a gate needs to be told; what a branch has recorded is enough. */
type ToldGate = Pick<Gate, "message"> & { readonly eligible?: string | null };

const isoInstant = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;

/** A time as the rule about windows tells it: by a clock that runs on while the comment stands. */
const runningTime = /(?<=\bopens )[^()]+?, in \d+ (?:s|min|h|d|days)\b/;

/** What a gate says as plain text, with its instants told so that they stay true, and when it can pass. */
export function sayGate(
  { message, eligible }: ToldGate,
  { moment }: Pick<Voice, "moment">,
  environment?: string,
): string {
  const when = eligible ? moment(eligible, environment) : undefined;
  const told = message.replace(isoInstant, (instant) => moment(instant, environment));
  if (when === undefined || told.includes(when)) return told;
  const opens = told.replace(runningTime, () => when);
  return opens === told ? `${told}; eligible ${when}` : opens;
}

/** One sign per outcome; those of a table's first column are elsewhere. */
export const outcomeSigns = {
  pass: "✓",
  wait: "⏳",
  warn: "⚠️",
  fail: "✗",
} as const satisfies Record<Outcome, string>;

/** `4 ✓ · 1 waits: window opens Mon 23 Nov 09:00 Europe/Berlin`: counts, and the first of what is not passed. */
export function gatesInShort(
  gates: readonly (GateRecord | Gate)[],
  voice: Voice,
  environment?: string,
): string {
  const of = (outcome: Outcome) => gates.filter((gate) => gate.outcome === outcome);
  const words = { fail: ["fails", "fail"], wait: ["waits", "wait"], warn: ["warns", "warn"] } as const;
  const passes = of("pass").length;
  return [
    ...(["fail", "wait", "warn"] as const).flatMap((outcome) => {
      const found = of(outcome);
      const [first] = found;
      if (first === undefined) return [];
      const said = shorten(sayGate(first, { moment: voice.short }, environment), 140);
      return [`${found.length} ${words[outcome][found.length === 1 ? 0 : 1]}: ${text(said)}`];
    }),
  ].reduce((line, part) => (line === "" ? part : `${line} · ${part}`), passes > 0 ? `${passes} ✓` : "");
}

/** A list item per gate, what stands in the way first. */
export function gateItems(gates: readonly Gate[], voice: Voice): readonly string[] {
  return sortFindings(gates).map((gate) => {
    const said = text(sayGate(gate, voice, gate.environment));
    const hint = gate.outcome === "pass" || gate.hint === "" ? "" : `<br>${text(gate.hint)}`;
    return `${outcomeSigns[gate.outcome]} ${said} · ${code(gate.rule)}${hint}`;
  });
}

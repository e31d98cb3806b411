import type { Gate } from "../../../src/model/finding.ts";
import type { Live } from "../../../src/model/variant.ts";
import type { Decision } from "../../../src/reconcile/plan.ts";

export { plan } from "../samples.ts";

export const decisions = [
  ...(["go", "wait", "refuse", "hold", "failed", "stop", "leased", "tampered"] as const),
] as const satisfies readonly Decision[];

/** A gate with its words put in. */
export function gate(
  outcome: Gate["outcome"],
  message: string,
  hint: string,
  more: Partial<Gate> = {},
): Gate {
  return { rule: hint.slice(0, 40) || "test/gate", outcome, severity: "medium", message, hint, ...more };
}

/** One version with one variable; a computed key is an own member, whatever it is called. */
export function live(version: string, name: string, value: string): Live {
  const variant = { version, release: "sha256-aa", variables: { [name]: value }, secrets: {} };
  return { traffic: { [version]: 100 }, variants: { [version]: variant } };
}

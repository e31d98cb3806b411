import type { Outcome } from "../model/finding.ts";
import type { Style } from "./text.ts";

/** One sign and one colour per outcome, the same everywhere. */
export const marks = {
  pass: { sign: "✓", style: "good" },
  wait: { sign: "…", style: "wait" },
  warn: { sign: "!", style: "warn" },
  fail: { sign: "✗", style: "bad" },
} as const satisfies Record<Outcome, { readonly sign: string; readonly style: Style }>;

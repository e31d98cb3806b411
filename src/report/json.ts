import { type Advisory, advisoryAddress } from "../model/advisory.ts";
import { type Finding, sortFindings } from "../model/finding.ts";
import type { HeldValue } from "../model/status.ts";
import { shownValue } from "./shown-value.ts";

/** One finding in `--json` output: every member but `advisory` always there, null where there is nothing to say. */
export interface FindingJson {
  readonly rule: string;
  readonly outcome: string;
  readonly severity: string;
  readonly message: string;
  readonly hint: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly environment: string | null;
  readonly server: string | null;
  /** ISO instant at which it can pass by itself. */
  readonly eligible: string | null;
  readonly advisory?: Advisory & {
    /** Where people read about it. */
    readonly url: string | null;
  };
}

/** Findings in the order in which they are shown; passes are kept, so that every gate can be seen. */
export function findingsJson(findings: readonly Finding[]): readonly FindingJson[] {
  return sortFindings(findings).map((finding) => ({
    rule: finding.rule,
    outcome: finding.outcome,
    severity: finding.severity,
    message: finding.message,
    hint: finding.hint,
    file: finding.file ?? finding.place?.file ?? null,
    line: finding.line ?? null,
    column: finding.column ?? null,
    environment: finding.environment ?? null,
    server: finding.server ?? null,
    eligible: finding.eligible ?? null,
    ...(finding.advisory
      ? { advisory: { ...finding.advisory, url: advisoryAddress(finding.advisory.id) ?? null } }
      : {}),
  }));
}

/** What is held, without the names that secrets have in their stores, and without what looks like a secret. */
export function heldJson(held: HeldValue) {
  const { revision, at, reason } = held;
  if (held.kind === "secret") return { revision, at, reason, kind: held.kind, name: held.name };
  return held.kind === "variable" ? { ...held, value: shownValue(held.name, held.value) } : held;
}

import { isNamed } from "../../model/advisory.ts";
import type { Override } from "../../model/deployment.ts";
import type { Finding } from "../../model/finding.ts";
import { shown } from "../text.ts";
import { isActive } from "./active.ts";

/**
 * Sets findings aside: a fail or wait of a rule that an active override names becomes a warning that says
 * where, why and until when. Rules that cannot be overridden are never touched.
 */
export function applyOverrides(
  findings: readonly Finding[],
  overrides: readonly Override[],
  where: string,
  now: string,
  isOverridable: (rule: string) => boolean,
): readonly Finding[] {
  const active = overrides.filter((override) => isActive(override, now) && isOverridable(override.rule));
  if (active.length === 0) return findings;
  return findings.map((finding) => {
    const override = active.find((entry) => entry.rule === finding.rule && isAbout(entry, finding));
    if (!override || (finding.outcome !== "fail" && finding.outcome !== "wait")) return finding;
    const { eligible: _, ...rest } = finding;
    return {
      ...rest,
      outcome: "warn",
      setAside: {
        reason: override.reason,
        until: override.until,
        ...(finding.advisory ? { advisory: finding.advisory.id } : {}),
      },
      message: `${finding.message}; set aside by ${where} until ${shown(override.until)}: ${shown(override.reason)}`,
      hint: "take the override out when it is no longer needed",
    };
  });
}

/** What is known against a package is accepted one by one: nobody has read what is found out later. */
function isAbout({ advisory }: Override, finding: Finding): boolean {
  if (!finding.advisory) return advisory === undefined;
  return advisory !== undefined && isNamed(finding.advisory, advisory);
}

import type { Override } from "../../model/deployment.ts";
import type { GateContext } from "../context.ts";
import { isActive } from "../overrides/active.ts";
import type { Rule } from "../rule.ts";
import { nothing, warn } from "../verdict.ts";

/** The rule whose override counts only where nobody can know reviews. */
const approvalRule = "approval/missing";

/** Whether reviews can be known where this is decided. */
export function knowsReviews({ hasReviews, approvals }: GateContext): boolean {
  return hasReviews === true || approvals !== undefined;
}

/**
 * The overrides that may set something aside. Where reviews are known a missing approval can only be given: the
 * override stands in the very change that nobody has approved.
 */
export function effectiveOverrides(context: GateContext): readonly Override[] {
  const { overrides } = context.deployment;
  return knowsReviews(context) ? overrides.filter(({ rule }) => rule !== approvalRule) : overrides;
}

export const approvalOverrideIgnored: Rule<GateContext> = {
  id: "approval/override-ignored",
  severity: "medium",
  what: "A missing approval is set aside only where nobody can know reviews, as on a plain clone.",
  why: "Where reviews are known, an author could otherwise waive the approval of the very change that says so.",
  fix: "Take the override out, and ask for a review.",
  overridable: false,
  check(context) {
    if (!knowsReviews(context)) return nothing;
    const { deployment, now } = context;
    return deployment.overrides.flatMap((override, index) => {
      if (override.rule !== approvalRule || !isActive(override, now)) return [];
      return [
        warn(approvalOverrideIgnored, {
          message: `the override of ${approvalRule} counts for nothing here, where reviews are known`,
          hint: "take it out, and ask for a review where one is wanted",
          place: { file: deployment.file, path: ["overrides", index, "rule"], part: "value" },
        }),
      ];
    });
  },
};

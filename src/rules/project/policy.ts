import type { EnvironmentContext } from "../context.ts";
import type { Rule } from "../rule.ts";
import { listed } from "../text.ts";
import { fail, nothing } from "../verdict.ts";

export const policyNotNamed: Rule<EnvironmentContext> = {
  id: "policy/not-named",
  severity: "high",
  what: "An environment of stage production names its strategy, its checks, and whether a rollback is automatic.",
  why: "How production is changed, what is looked at, and who turns back at night must be somebody's decision, not a default that nobody read.",
  fix: "Write strategy.type, strategy.analysis and rollback.automatic in environment.yaml, or under defaults in headgate.yaml.",
  overridable: true,
  check({ environment, unnamed = [] }) {
    if (environment.stage !== "production" || unnamed.length === 0) return nothing;
    const { type, analysis } = environment.strategy;
    const { automatic } = environment.rollback;
    return [
      fail(policyNotNamed, {
        message: `${environment.id} is production and does not say ${listed(unnamed, "and")}`,
        hint: `what holds without it: strategy: { type: ${type}, analysis: [${analysis.join(", ")}] }, rollback: { automatic: ${automatic} }`,
        place: { file: environment.file, path: ["stage"], part: "value" },
      }),
    ];
  },
};

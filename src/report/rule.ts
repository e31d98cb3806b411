import { compareText } from "../model/finding.ts";
import type { RuleDocumentation } from "../rules/rule.ts";
import { type Cell, formatTable } from "./table.ts";
import { paint, sanitize, type TextOptions, wrap } from "./text.ts";

/** One rule for a person: what, why, how to fix it, and whether it can be set aside. */
export function formatRule(rule: RuleDocumentation, options: TextOptions): string {
  const part = (label: string, text: string) => [
    "",
    paint("faint", label, options),
    ...wrap(text, Math.min(options.width, 100) - 2).map((line) => `  ${line}`),
  ];
  return [
    `${paint("strong", rule.id, options)}  ${rule.severity}`,
    ...part("what", rule.what),
    ...part("why", rule.why),
    ...part("how to fix it", rule.fix),
    ...part(
      "override",
      rule.overridable
        ? "may be set aside in the deployment's file, with the rule, a reason and a date; it is recorded"
        : "none: this rule cannot be set aside",
    ),
  ].join("\n");
}

/** Every rule by id, a line each. */
export function formatRules(rules: readonly RuleDocumentation[], options: TextOptions): string {
  const rows = rules
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((rule): readonly Cell[] => [
      { text: rule.id, style: "strong" },
      { text: rule.severity, style: "faint" },
      { text: sanitize(rule.what) },
    ]);
  return formatTable(rows, options).join("\n");
}

/** A rule's documentation as data. */
export function ruleJson(rule: RuleDocumentation) {
  const { id, severity, what, why, fix, overridable } = rule;
  return { id, severity, what, why, fix, overridable };
}

import { formatRule, formatRules, ruleJson } from "../report/rule.ts";
import type { RuleDocumentation } from "../rules/rule.ts";
import { type Command, result, textOptions } from "./command.ts";

/** Says of one rule, or of all, what is checked, why, and what to do about it. */
export function explainOf(rules: readonly RuleDocumentation[]): Command {
  return async ({ positionals: [id] }, world) => {
    const options = textOptions(world);
    if (id === undefined) {
      return result("ok", formatRules(rules, options), { rules: rules.map(ruleJson) });
    }
    const rule = rules.find((entry) => entry.id === id);
    if (rule !== undefined) return result("ok", formatRule(rule, options), { rules: [ruleJson(rule)] });
    const near = rules.filter((entry) => entry.id.split("/").some((part) => id.split("/").includes(part)));
    const message = `there is no rule ${JSON.stringify(id)}`;
    return result("usage", [message, "", formatRules(near.length > 0 ? near : rules, options)].join("\n"), {
      error: { code: "usage", message, hint: "headgate explain lists all rules" },
      rules: near.map(ruleJson),
    });
  };
}

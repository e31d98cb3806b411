import { formatRule, formatRules, ruleJson } from "../report/rule.ts";
import { allRules, explainRule, ruleById } from "../rules/registry.ts";
import { type Command, result, textOptions } from "./command.ts";

/** Says of one rule, or of all, what is checked, why, and what to do about it. */
export const explain: Command = async ({ positionals: [id] }, world) => {
  const options = textOptions(world);
  if (id === undefined) {
    const rules = allRules();
    return result("ok", formatRules(rules, options), { rules: rules.map(ruleJson) });
  }
  const rule = ruleById(id);
  if (rule !== undefined) return result("ok", formatRule(rule, options), { rules: [ruleJson(rule)] });
  const message = explainRule(id).trim();
  const hint = "headgate explain lists all rules";
  return result("usage", `${message}\n  ${hint}`, { error: { code: "usage", message, hint } });
};

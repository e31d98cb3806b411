import { type Check, fail, pass, warn } from "../../host/check.ts";
import { printable } from "../../model/text.ts";
import { type BranchRule, type BranchRules, hasRule, rulesAgainstCommits } from "../rules.ts";
import type { Settings } from "./settings.ts";

/** What GitHub calls a rule where it is set. */
const titles: Readonly<Record<string, string>> = {
  pull_request: "Require a pull request before merging",
  creation: "Restrict creations",
  update: "Restrict updates",
  merge_queue: "Require merge queue",
  required_status_checks: "Require status checks to pass",
  required_deployments: "Require deployments to succeed",
  workflows: "Require workflows to pass before merging",
  code_scanning: "Require code scanning results",
};

/** Whether Headgate's own commits to the desired branch go through. That they do not is a choice, and no mistake. */
export function checkDesiredRules(rules: BranchRules): Check {
  const name = "desired-rules";
  const branch = printable(rules.branch);
  const against = rulesAgainstCommits(rules);
  if (against.length > 0) {
    return pass(name, `${branch} takes no commit of Headgate (${told(against)}): it goes by pull requests`);
  }
  if (rules.isProtected) {
    return pass(
      name,
      `${branch} is protected under Settings > Branches: what it refuses goes by pull requests`,
    );
  }
  if (rules.rules.length > 0) return pass(name, `${branch} takes Headgate's commits, within its rules`);
  return warn(
    name,
    `anybody who may write can push to ${branch} without a review`,
    "Settings > Rules > Rulesets > New ruleset > Import a ruleset: examples/rulesets/main.json",
  );
}

/** Whether Headgate can write its own branch, and whether others cannot. */
export function checkDeployedRules(rules: BranchRules, { isWorkflow }: Settings): Check {
  const name = "deployed-rules";
  const branch = printable(rules.branch);
  const against = rulesAgainstCommits(rules);
  if (against.length > 0) {
    const hint = isWorkflow
      ? "GitHub lets a workflow's own token pass by no ruleset: use an App's token and name the App in the ruleset's Bypass list (Settings > Rules > Rulesets), or take the rule off this branch"
      : "name the App in the ruleset's Bypass list: Settings > Rules > Rulesets";
    return fail(
      name,
      `${branch} takes no commit of Headgate (${told(against)}): nothing can be applied`,
      hint,
    );
  }
  const open = [
    ...(hasRule(rules, "non_fast_forward") ? [] : ["be force-pushed"]),
    ...(hasRule(rules, "deletion") ? [] : ["be deleted"]),
    ...(hasRule(rules, "update") ? [] : ["be pushed to by anybody who may write"]),
  ];
  if (open.length === 0) return pass(name, `only Headgate can write to ${branch}, and nobody can rewrite it`);
  if (rules.isProtected) {
    return pass(name, `${branch} is protected under Settings > Branches; how far only an administrator sees`);
  }
  if (isWorkflow && open.length === 1 && !hasRule(rules, "update")) {
    return pass(name, `nobody can rewrite ${branch}; keeping others from pushing to it takes an App's token`);
  }
  return warn(
    name,
    `${branch} can ${open.join(", and ")}: who does so can write any history`,
    `Settings > Rules > Rulesets > New ruleset > Import a ruleset: examples/rulesets/deployed.json${isWorkflow ? "" : ", and deployed-app.json with the App's id"}`,
  );
}

function told(rules: readonly BranchRule[]): string {
  const each = rules.map(({ type, ruleset }) => {
    const title = Object.hasOwn(titles, type) ? titles[type] : type;
    return `${title} of ${printable(ruleset, 80)}`;
  });
  return [...new Set(each)].join(", ");
}

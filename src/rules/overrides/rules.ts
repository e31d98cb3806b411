import type { Override } from "../../model/deployment.ts";
import type { Finding } from "../../model/finding.ts";
import type { DeploymentContext, ProjectContext } from "../context.ts";
import { endOf } from "../instants.ts";
import type { Rule, RuleDocumentation } from "../rule.ts";
import { vulnerable } from "../supply-chain/advisory-documentation.ts";
import { listed, nearest, shown } from "../text.ts";
import { fail, nothing, warn } from "../verdict.ts";

const expiredDocumentation = {
  id: "override/expired",
  severity: "low",
  what: "An override's end is to come.",
  why: "An override that has ended sets nothing aside, and reads as if it did.",
  fix: "Take it out, or give it a new end if the reason still holds.",
  overridable: false,
} as const satisfies RuleDocumentation;

const notOverridableDocumentation = {
  id: "override/not-overridable",
  severity: "high",
  what: "An override names a rule that may be set aside.",
  why: "Schemas, digests, released texts and holds are what everything else stands on.",
  fix: "Take the override out and do what the rule asks for; headgate explain RULE says how.",
  overridable: false,
} as const satisfies RuleDocumentation;

const unknownDocumentation = {
  id: "override/unknown-rule",
  severity: "medium",
  what: "An override names a rule that exists.",
  why: "A misspelt name sets nothing aside, and that shows only when it is needed.",
  fix: "Write the id as the finding shows it.",
  overridable: false,
} as const satisfies RuleDocumentation;

const noReasonDocumentation = {
  id: "override/no-reason",
  severity: "medium",
  what: "An override says why.",
  why: "It is recorded with what was deployed under it, and read when something went wrong.",
  fix: "Write a sentence under reason.",
  overridable: false,
} as const satisfies RuleDocumentation;

const noAdvisoryDocumentation = {
  id: "override/no-advisory",
  severity: "medium",
  what: "An override of advisories/vulnerable names the one advisory that is accepted, and no other override names any.",
  why: "Vulnerabilities are accepted one by one: what is found out tomorrow was read by nobody today.",
  fix: "Write its id under advisory, as the finding shows it: GHSA-…, CVE-… or whatever it is.",
  overridable: false,
} as const satisfies RuleDocumentation;

/** What the override rules must know of all the others; handed in, since they are among them. */
export interface RuleLookup {
  readonly find: (id: string) => RuleDocumentation | undefined;
  readonly ids: () => Iterable<string>;
}

interface Holder {
  readonly file: string;
  readonly overrides: readonly Override[];
}

/** The rules about overrides, for headgate.yaml and for deployments. */
export function overrideRules(lookup: RuleLookup) {
  const both = (
    documentation: RuleDocumentation,
    judge: (override: Override, now: string) => Omit<Finding, "rule" | "severity" | "place"> | undefined,
    key: keyof Override,
  ): { readonly project: Rule<ProjectContext>; readonly deployment: Rule<DeploymentContext> } => {
    const check = ({ overrides, file }: Holder, now: string): readonly Finding[] => {
      if (overrides.length === 0) return nothing;
      return overrides.flatMap((override, index) => {
        const verdict = judge(override, now);
        if (!verdict) return [];
        const place = { file, path: ["overrides", index, key], part: "value" } as const;
        return (verdict.outcome === "warn" ? warn : fail)(documentation, { ...verdict, place });
      });
    };
    return {
      project: { ...documentation, check: ({ desired, now }) => check(desired.project, now) },
      deployment: { ...documentation, check: ({ deployment, now }) => check(deployment, now) },
    };
  };
  return {
    expired: both(expiredDocumentation, judgeEnd, "until"),
    notOverridable: both(notOverridableDocumentation, (override) => judgeRule(override, lookup), "rule"),
    unknown: both(unknownDocumentation, (override) => judgeKnown(override, lookup), "rule"),
    noReason: both(noReasonDocumentation, judgeReason, "reason"),
    noAdvisory: both(noAdvisoryDocumentation, judgeAdvisory, "rule"),
  };
}

type Judgement = Omit<Finding, "rule" | "severity" | "place"> | undefined;

function judgeEnd({ rule, until }: Override, now: string): Judgement {
  const end = endOf(until);
  if (end === undefined) {
    return { outcome: "fail", message: `${shown(until)} is no date`, hint: "write it as 2026-12-31" };
  }
  if (Date.parse(now) < end) return undefined;
  return {
    outcome: "warn",
    message: `the override of ${shown(rule)} ended with ${shown(until)}`,
    hint: "take it out, or give it a new end if the reason still holds",
  };
}

function judgeRule({ rule }: Override, { find }: RuleLookup): Judgement {
  const known = find(rule);
  if (!known || known.overridable) return undefined;
  return {
    outcome: "fail",
    message: `${rule} cannot be set aside`,
    hint: `take the override out; headgate explain ${rule} says what to do instead`,
  };
}

function judgeKnown({ rule }: Override, { find, ids }: RuleLookup): Judgement {
  if (find(rule)) return undefined;
  const near = nearest(rule, ids());
  return {
    outcome: "fail",
    message: `there is no rule ${shown(rule) || "without a name"}`,
    hint: near.length > 0 ? `did you mean ${listed(near)}?` : "headgate explain lists all rules",
  };
}

function judgeReason({ rule, reason }: Override): Judgement {
  if (reason.trim() !== "") return undefined;
  return {
    outcome: "fail",
    message: `the override of ${shown(rule)} gives no reason, and does not count`,
    hint: "write a sentence under reason",
  };
}

function judgeAdvisory({ rule, advisory }: Override): Judgement {
  const isNamed = (advisory ?? "").trim() !== "";
  if (isNamed === (rule === vulnerable.id)) return undefined;
  return isNamed
    ? {
        outcome: "fail",
        message: `the override of ${shown(rule)} names an advisory, which that rule knows nothing of`,
        hint: `take advisory out, or write rule: ${vulnerable.id}`,
      }
    : {
        outcome: "fail",
        message: `the override of ${rule} names no advisory, and does not count`,
        hint: "write the id of the one that is accepted under advisory, as the finding shows it",
      };
}

import type { Finding } from "../../model/finding.ts";
import { implementedTargets } from "../../model/target.ts";
import type { EnvironmentContext } from "../context.ts";
import type { Rule, RuleDocumentation } from "../rule.ts";
import { shown } from "../text.ts";
import { fail } from "../verdict.ts";

const documentation = {
  id: "setting/not-implemented",
  severity: "high",
  what: "Every setting is one that the installed Headgate carries out.",
  why: "A check that someone relies on and nobody makes is worse than none.",
  fix: "Take the setting out, or update Headgate to a version that knows it.",
  overridable: false,
} as const satisfies RuleDocumentation;

/** Grows with the versions of Headgate; what is not here fails. */
const implementedRequirements: readonly string[] = ["contract", "signature", "vulnerabilities"];

export const settingOfEnvironment: Rule<EnvironmentContext> = {
  ...documentation,
  check({ environment: { id, file, targets, require } }) {
    const findings: Finding[] = [];
    for (const [index, target] of targets.entries()) {
      if (implementedTargets.includes(target.type)) continue;
      findings.push(found(file, ["targets", index, "type"], `targets of type ${target.type} (${id})`));
    }
    for (const key of Object.keys(require)) {
      // Asking for nothing is carried out by doing nothing.
      if (implementedRequirements.includes(key) || require[key] === false) continue;
      findings.push(found(file, ["require", key], `require.${shown(key)} (${id})`));
    }
    return findings;
  },
};

function found(file: string, path: readonly (string | number)[], setting: string): Finding {
  return fail(documentation, {
    message: `this version of Headgate does not carry out ${setting}`,
    hint: "take the setting out, or update Headgate",
    place: { file, path, part: "value" },
  });
}

import { compareVersions } from "../../model/traffic.ts";
import { changeOf } from "../change.ts";
import type { DeploymentContext, GateContext } from "../context.ts";
import { namedVersions } from "../deployment-facts.ts";
import type { Rule, RuleDocumentation } from "../rule.ts";
import { shown } from "../text.ts";
import { fail, nothing, pass, warn } from "../verdict.ts";
import { sameLine } from "../versions/exact.ts";

const documentation = {
  id: "promotion/hotfix",
  severity: "high",
  what: "A hotfix is a patch on the MAJOR.MINOR line that is stable in the environment, with a reason and one approver more.",
  why: "A fix for what runs must not wait behind the next version; a shortcut for anything else would make promotion worthless.",
  fix: "Name a higher patch of the same line and a reason; anything else goes through the upstream environments.",
  overridable: false,
} as const satisfies RuleDocumentation;

export const hotfix: Rule<DeploymentContext> = {
  ...documentation,
  check({ deployment }) {
    const { hotfix: entry, file } = deployment;
    if (!entry) return nothing;
    if (entry.reason.trim() === "") {
      return [
        fail(documentation, {
          message: `the hotfix ${shown(entry.version)} gives no reason`,
          hint: "say why it cannot wait, in hotfix.reason",
          place: { file, path: ["hotfix", "reason"], part: "value" },
        }),
      ];
    }
    if (namedVersions(deployment).includes(entry.version)) return nothing;
    return [
      warn(documentation, {
        message: `the hotfix names ${shown(entry.version)}, which this deployment does not`,
        hint: "correct the version, or take the hotfix out",
        place: { file, path: ["hotfix", "version"], part: "value" },
      }),
    ];
  },
};

export const hotfixGate: Rule<GateContext> = {
  ...documentation,
  check(context) {
    const { deployment, environment, server } = context;
    const entry = deployment.hotfix;
    if (!entry || !changeOf(context).rising.includes(entry.version)) return nothing;
    const place = { file: deployment.file, path: ["hotfix"], part: "key" } as const;
    const { stable } = changeOf(context);
    if (isHotfix(context, entry.version)) {
      return [pass(documentation, `hotfix of ${shown(stable ?? "")}: ${shown(entry.reason)}`, place)];
    }
    if (entry.reason.trim() === "") return nothing;
    return [
      fail(documentation, {
        message:
          stable === undefined
            ? `${server.id} does not run in ${environment.id} yet: there is nothing to fix`
            : `${shown(entry.version)} is no hotfix of ${shown(stable)}: it must be a higher patch of the same MAJOR.MINOR`,
        hint: "take the hotfix out and go through the upstream environments, or release a patch",
        place,
      }),
    ];
  },
};

/** Whether a version may skip the stages before this one. */
export function isHotfix(context: GateContext, version: string): boolean {
  const entry = context.deployment.hotfix;
  const { stable } = changeOf(context);
  return (
    entry?.version === version &&
    entry.reason.trim() !== "" &&
    stable !== undefined &&
    sameLine(version, stable) &&
    compareVersions(version, stable) > 0
  );
}

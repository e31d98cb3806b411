import type { Environment } from "../../model/environment.ts";
import type { Finding } from "../../model/finding.ts";
import { changeOf } from "../change.ts";
import type { EnvironmentContext, GateContext } from "../context.ts";
import { isActive } from "../overrides/active.ts";
import type { Rule } from "../rule.ts";
import { listed, shown } from "../text.ts";
import { fail, nothing, pass, wait, warn } from "../verdict.ts";
import { account, approversOf } from "./approvers.ts";

export const approvalMissing: Rule<GateContext> = {
  id: "approval/missing",
  severity: "medium",
  what: "As many people approved as the environment asks for, from those it names; one more for a hotfix, and one more while an override is active.",
  why: "Someone other than the author has seen what will run. A shortcut is seen by one more.",
  fix: "Ask for a review of the pull request; authors, pushers and the one who asked for the run do not count.",
  overridable: true,
  check(context) {
    const { environment, project, deployment, approvers } = context;
    const needed = approvalsNeeded(context);
    if (needed === 0) return nothing;
    const place = { file: environment.file, path: ["approvals"], part: "key" } as const;
    const wanted = `${needed} ${needed === 1 ? "approval" : "approvals"}`;
    if (!approvers) {
      return [
        wait(approvalMissing, {
          message: `needs ${wanted}; approvals are not available on a plain clone`,
          hint: `apply it on GitHub, where reviews count, or override approval/missing in ${deployment.file} with a reason`,
          place,
        }),
      ];
    }
    const { people, unresolved } = approversOf(environment.approvals, project);
    const given = new Set(approvers.map(account).filter((name) => people === null || people.has(name)));
    if (given.size >= needed) return [pass(approvalMissing, `${given.size} of ${wanted}`, place)];
    const from =
      environment.approvals.from.length === 0 ? "" : ` from ${listed(environment.approvals.from.map(shown))}`;
    const unknown =
      unresolved.length === 0
        ? ""
        : `; who is in ${listed(unresolved.map(shown), "and")} is not known here: list them under teams in ${project.file}`;
    return [
      wait(approvalMissing, {
        message: `${given.size} of ${wanted}${from}`,
        hint: `ask for a review${from}${unknown}`,
        place,
      }),
    ];
  },
};

/** How many people must have approved this change. */
export function approvalsNeeded(context: GateContext): number {
  const { environment, deployment, now } = context;
  const { hotfix } = deployment;
  const isHotfix = hotfix !== undefined && changeOf(context).rising.includes(hotfix.version);
  const isOverridden = deployment.overrides.some((entry) => isActive(entry, now));
  return environment.approvals.count + (isHotfix ? 1 : 0) + (isOverridden ? 1 : 0);
}

export const approvalImpossible: Rule<EnvironmentContext> = {
  id: "approval/impossible",
  severity: "high",
  what: "At least as many people may approve as an environment asks for.",
  why: "Otherwise every change there would wait for ever.",
  fix: "Name more people or a team, or lower the count.",
  overridable: false,
  check({ environment, project }) {
    const { people, unresolved } = approversOf(environment.approvals, project);
    const { count } = environment.approvals;
    if (people === null || unresolved.length > 0 || people.size >= count) return nothing;
    return [
      fail(approvalImpossible, {
        message: `${environment.id} asks for ${count} approvals, and ${people.size === 1 ? "one person" : `${people.size} people`} may give them`,
        hint: "name more people or a team under approvals.from, or lower the count",
        place: { file: environment.file, path: ["approvals", "count"], part: "value" },
      }),
    ];
  },
};

/** Documented here, emitted by commands: a validation has no one who runs it. */
export const deployerNotVerified = {
  id: "permission/deployer-not-verified",
  severity: "medium",
  what: "Who runs a command against an environment with `deployers` is verified to be one of them.",
  why: "A name on a plain clone is what its owner configured. Only GitHub knows who someone is.",
  fix: "Run the command on GitHub (Actions, Run workflow), or restrict who can push to the branch deployed.",
  overridable: true,
} as const;

/** A warning for commands on a plain clone: who runs it cannot be known there. */
export function checkDeployer(environment: Environment): readonly Finding[] {
  if (environment.deployers.length === 0) return nothing;
  return [
    warn(deployerNotVerified, {
      message: `only ${listed(environment.deployers.map(shown), "and")} may deploy to ${environment.id}, which a plain clone cannot verify`,
      hint: "run it on GitHub where that matters",
      place: { file: environment.file, path: ["deployers"], part: "key" },
      environment: environment.id,
    }),
  ];
}

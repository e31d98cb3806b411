import type { Environment } from "../../model/environment.ts";
import type { Finding } from "../../model/finding.ts";
import type { Project } from "../../model/project.ts";
import { listed, shown } from "../text.ts";
import { fail, nothing, warn } from "../verdict.ts";
import {
  deployersOf,
  isOneOf,
  type Memberships,
  sayUnknown,
  type UnknownGroups,
  unknownIn,
} from "./approvers.ts";
import { sayPerson } from "./reviews.ts";

/** Documented here, emitted by commands: a validation has no one who runs it. */
export const deployerNotVerified = {
  id: "permission/deployer-not-verified",
  severity: "medium",
  what: "Who runs a command against an environment with `deployers` is verified to be one of them.",
  why: "A name on a plain clone is what its owner configured. Only GitHub knows who someone is.",
  fix: "Run the command on GitHub (Actions, Run workflow), or restrict who can push to the branch deployed.",
  overridable: true,
} as const;

/** Documented here, emitted by commands. */
export const notDeployer = {
  id: "permission/not-deployer",
  severity: "high",
  what: "Whoever has a command run against an environment with `deployers` is one of them: who began the workflow run, and who had it run again. Everything may be stopped by whoever may deploy to some environment that names deployers, and that stop ended by whoever may deploy to all of these.",
  why: "Who may write to a repository is not always who may change what runs in production. The policy in force decides, teams of headgate.yaml included, not one that is only merged.",
  fix: "Ask one of them to run it, or have the environment's `deployers` changed by a reviewed pull request.",
  overridable: false,
} as const;

/** Who asked for a command, where the host can vouch for it. */
export interface Asker {
  /** Account names; all of them have to be allowed. */
  readonly people: readonly string[];
  readonly memberships: Memberships;
  readonly unknownGroups?: UnknownGroups;
}

/**
 * Whether people may run commands against an environment. Null: nobody knows who asks, as on a plain clone; then
 * it is only told that nobody was asked. A team or role that cannot be looked up allows nobody.
 */
export function checkDeployer(
  environment: Environment,
  project: Pick<Project, "file">,
  asked: Asker | null,
): readonly Finding[] {
  if (environment.deployers.length === 0) return nothing;
  const place = { file: environment.file, path: ["deployers"], part: "key" } as const;
  const only = `only ${listed(environment.deployers.map(shown), "and")} may deploy to ${environment.id}`;
  if (asked === null) {
    return [
      warn(deployerNotVerified, {
        message: `${only}, which a plain clone cannot verify`,
        hint: "run it on GitHub where that matters",
        place,
        environment: environment.id,
      }),
    ];
  }
  const eligible = deployersOf(environment);
  const others = asked.people.filter((person) => !isOneOf(person, eligible, asked.memberships));
  if (others.length === 0 && asked.people.length > 0) return nothing;
  const who = others.length === 0 ? "nobody is known to have asked" : listed(others.map(sayPerson), "and");
  const unknown = unknownIn(eligible, asked.memberships);
  return [
    fail(notDeployer, {
      message: others.length === 0 ? `${who}: ${only}` : `${who} may not: ${only}`,
      hint:
        unknown.length === 0
          ? `ask one of them to run it, or have deployers changed in ${environment.file} by a pull request`
          : sayUnknown(unknown, project, asked.unknownGroups),
      place,
      environment: environment.id,
    }),
  ];
}

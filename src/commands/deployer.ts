import { loadDesired } from "../convention/load.ts";
import { projectFile } from "../convention/paths.ts";
import { readDeployed } from "../deployed/state.ts";
import type { Environment } from "../model/environment.ts";
import type { Finding } from "../model/finding.ts";
import type { Desired, Project } from "../model/project.ts";
import { formatFindings } from "../report/findings.ts";
import { findingsJson } from "../report/json.ts";
import { deployersOf } from "../rules/approvals/approvers.ts";
import { type Asker, checkDeployer } from "../rules/approvals/deployers.ts";
import { type CommandResult, result, textOptions, type World } from "./command.ts";
import { commitSource } from "./commit-source.ts";
import { type AskedAction, recordRefusal } from "./refusal.ts";
import { desiredHead, type Workspace } from "./workspace.ts";

export type { AskedAction } from "./refusal.ts";

/**
 * Refuses a command before anything is written where who asked is not one of the deployers that the policy in
 * force names, with the teams as they were when it was noted; the refusal is recorded on `deployed`. An environment
 * that is not in force yet is judged by its desired policy. Undefined: it may go on, also where nobody knows who asks (a plain clone).
 */
export async function refuseUnlessDeployer(
  workspace: Workspace,
  world: World,
  asked: AskedAction,
): Promise<CommandResult | undefined> {
  const { host, store } = workspace;
  const { requester } = host;
  if (requester === null) return undefined;
  const reading = await readDeployed(store, { kind: "deployments", ids: [], servers: [] });
  // Without a branch there is nothing to act on, and the command says so.
  if (reading.kind === "absent") return undefined;
  const desired = await desiredPolicies(workspace);
  const inForce = reading.state.environments;
  const policies = concerned(asked, inForce, desired.environments);
  const { project } = desired;
  const names = [...new Set(policies.flatMap((policy) => deployersOf(policy).unresolved))];
  const memberships =
    names.length === 0
      ? new Map<string, ReadonlySet<string>>()
      : await host.memberships(names, requester.people);
  const unknownGroups = new Map(
    names.flatMap((name) => {
      const why = host.whyUnknown?.(name);
      return why ? [[name.toLowerCase(), why] as const] : [];
    }),
  );
  const asker: Asker = { people: requester.people, memberships, unknownGroups };
  const findings = policies.map((policy) => checkDeployer(policy, project, asker));
  const allowed =
    asked.environments === "any"
      ? policies.length === 0 || findings.some((found) => found.length === 0)
      : findings.every((found) => found.length === 0);
  if (allowed) return undefined;
  const told = findings.flat().map((finding): Finding => ({ ...finding, ...about(asked) }));
  await recordRefusal(workspace, world, asked, told, reading.writable);
  const refused = result("refused", formatFindings(told, new Map(), textOptions(world)), {
    findings: findingsJson(told),
  });
  return { ...refused, report: { findings: told } };
}

function about({ server }: AskedAction): Pick<Finding, "server"> {
  return server === undefined ? {} : { server };
}

/** The policies that name deployers, of the environments that are acted on. */
function concerned(
  { environments }: AskedAction,
  inForce: ReadonlyMap<string, Environment>,
  desired: ReadonlyMap<string, Environment>,
): readonly Environment[] {
  const ids = typeof environments === "string" ? [...inForce.keys()] : [...new Set(environments)];
  const policies = ids.flatMap((id) => inForce.get(id) ?? desired.get(id) ?? []);
  return policies.filter(({ deployers }) => deployers.length > 0);
}

/** What main says of environments and teams; nothing where it cannot be read, which allows nobody by a team. */
async function desiredPolicies(workspace: Workspace): Promise<Pick<Desired, "project" | "environments">> {
  try {
    const { commit } = await desiredHead(workspace);
    const source = commitSource(workspace, commit);
    const { desired } = await loadDesired(source, { kind: "touched", servers: new Set(), files: new Set() });
    return desired;
  } catch {
    return { project: unreadable, environments: new Map() };
  }
}

const unreadable: Project = { headgate: 1, file: projectFile, variables: {}, teams: {}, overrides: [] };

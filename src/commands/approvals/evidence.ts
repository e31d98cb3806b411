import type { ApplyPorts, Look } from "../../apply/ports.ts";
import type { DeploymentId } from "../../model/deployment.ts";
import type { PullRequest } from "../../model/pull-request.ts";
import type { Cause } from "../../model/status.ts";
import { printable } from "../../model/text.ts";
import type { ApprovalEvidence } from "../../reconcile/evidence.ts";
import type { Workspace } from "../workspace.ts";
import { actorsOf } from "./actors.ts";
import { groupsAsked, membershipLookUp } from "./groups.ts";
import { inputFiles, type Provenance, tracing } from "./provenance.ts";
import { requestsOf } from "./requests.ts";

/** A pull request that is not merged yet, and is planned as if it were. */
export interface Proposal {
  readonly pull: PullRequest;
  /** What it changes, from the convention's folder. */
  readonly paths: ReadonlySet<string>;
  /** `BASE..HEAD`: its own commits; null where they are not here. */
  readonly range: string | null;
}

type Ports = Pick<ApplyPorts, "approvals" | "pulls">;

/**
 * Who approved, and which pull request is behind what: from the history of the desired branch and what the host
 * knows of it. What is known is kept for the whole run. Empty where the host knows no pull requests.
 */
export function approvalPorts(workspace: Workspace, cause: Pick<Cause, "command">): Ports {
  const { requester } = workspace.host;
  // Whoever merged, or whose push or review began a run, asked for nothing by it.
  const asked = requester && (cause.command !== undefined || requester.byHand) ? requester.people : [];
  return lookingUp(workspace, asked, null);
}

/** The same for a plan, which nobody asked to be applied; the reviews of what is proposed count as well. */
export function proposalPorts(workspace: Workspace, proposal: Proposal | null): Ports {
  return lookingUp(workspace, [], proposal);
}

function lookingUp(workspace: Workspace, asked: readonly string[], proposal: Proposal | null): Ports {
  const { host, repository } = workspace;
  const trace = tracing(workspace);
  const requests = requestsOf(host);
  const actors = actorsOf(repository);
  const lookUpGroups = membershipLookUp(host);

  /** The history of deployments, with what the host knows of it at hand. */
  async function lookUp(
    look: Look,
    ids: ReadonlySet<DeploymentId>,
  ): Promise<ReadonlyMap<DeploymentId, Provenance>> {
    const traces = await trace(look, ids);
    await requests.prepare([...traces.values()].flatMap(({ commits }) => commits));
    return traces;
  }

  async function evidenceOf(look: Look, id: DeploymentId, provenance: Provenance): Promise<ApprovalEvidence> {
    const { commits } = provenance;
    const { pulls, direct, unknown } = requests.behind(commits);
    const proposed =
      proposal && inputFiles(look, id).some((path) => proposal.paths.has(path)) ? proposal : null;
    const others = pulls.filter(({ number }) => number !== proposed?.pull.number);
    const requester = [
      ...asked,
      ...(await actors.behind(commits)),
      ...(proposed?.range ? await actors.in(proposed.range) : []),
    ];
    const why =
      provenance.isWhole && unknown.length === 0
        ? {}
        : { unknown: `too many commits touched ${id} since what is applied; not all could be looked at` };
    return {
      pulls: proposed ? [proposed.pull, ...others] : others,
      direct,
      requester,
      memberships: new Map(),
      ...why,
    };
  }

  return {
    approvals: async (look, ids) => {
      try {
        if (!(await requests.areKnown())) return new Map();
        const found = new Map<DeploymentId, ApprovalEvidence>();
        for (const [id, provenance] of await lookUp(look, ids)) {
          found.set(id, await evidenceOf(look, id, provenance));
        }
        const groups = groupsAsked(look, found);
        const memberships = await lookUpGroups(groups.names, groups.people);
        return new Map([...found].map(([id, of]) => [id, { ...of, memberships }]));
      } catch (error) {
        // What cannot be known waits; everything else goes on.
        const nothing = { pulls: [], direct: [], requester: [], memberships: new Map() };
        const unknown = describe(error);
        return new Map([...ids].map((id) => [id, { ...nothing, unknown }]));
      }
    },
    pulls: async (look, ids) => {
      try {
        if (!(await requests.areKnown())) return new Map();
        const traces = await lookUp(look, ids);
        return new Map(
          [...traces].flatMap(([id, { asking, commits }]) => {
            const [pull] = requests.behind(asking ? [asking] : commits).pulls;
            return pull ? [[id, pull.number] as const] : [];
          }),
        );
      } catch {
        // A status without the number of its pull request is worth as much.
        return new Map();
      }
    },
  };
}

function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const hint = error instanceof Error && "hint" in error && typeof error.hint === "string" ? error.hint : "";
  return printable([message, hint].filter(Boolean).join("; "), 300);
}

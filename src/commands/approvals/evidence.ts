import type { ApplyPorts, Look } from "../../apply/ports.ts";
import { deploymentFile } from "../../convention/paths.ts";
import type { LoggedCommit } from "../../deployed/branch.ts";
import { joinPath } from "../../git/path.ts";
import { digestOf } from "../../model/canonical.ts";
import type { DeploymentId } from "../../model/deployment.ts";
import { compareText } from "../../model/finding.ts";
import type { PullRequest } from "../../model/pull-request.ts";
import { printable } from "../../model/text.ts";
import type { ApprovalEvidence } from "../../reconcile/evidence.ts";
import type { Workspace } from "../workspace.ts";
import { actorsOf } from "./actors.ts";
import { groupsAsked, membershipLookUp } from "./groups.ts";
import { inputFiles, type Provenance, tracing } from "./provenance.ts";
import { firstParents, withPushers } from "./pushers.ts";
import { requestsOf } from "./requests.ts";

/** A pull request that is not merged yet, and is planned as if it were. */
export interface Proposal {
  readonly pull: PullRequest;
  /** What it changes, from the convention's folder. */
  readonly paths: ReadonlySet<string>;
  /** `BASE..HEAD`: its own commits; null where they are not here. */
  readonly range: string | null;
}

/** How long the same deployments come first where not all can be asked about. */
const turnLength = 10 * 60_000;

type Ports = Pick<ApplyPorts, "approvals" | "pulls" | "overtaken">;

/**
 * Who approved, and which pull request is behind what: from the history of the desired branch and what the host
 * knows of it. What is known is kept for the whole run. Empty where the host knows no pull requests.
 */
export function approvalPorts(workspace: Workspace, now: () => Date): Ports {
  const { requester } = workspace.host;
  // Whoever merged, or whose push or review began a run, asked for nothing by it.
  const asked = requester?.byHand ? requester.people : [];
  return lookingUp(workspace, now, asked, async () => null);
}

/** The same for a plan, which nobody asked to be applied; the reviews of what is proposed count as well. */
export function proposalPorts(
  workspace: Workspace,
  now: () => Date,
  proposed: () => Promise<Proposal | null>,
): Ports {
  return lookingUp(workspace, now, [], proposed);
}

function lookingUp(
  workspace: Workspace,
  now: () => Date,
  asked: readonly string[],
  proposed: () => Promise<Proposal | null>,
): Ports {
  const { host, repository } = workspace;
  const trace = tracing(workspace);
  const requests = requestsOf(host, now);
  const actors = actorsOf(repository);
  const lookUpGroups = membershipLookUp(host);
  const overtaken = new Map<DeploymentId, readonly number[]>();

  /** The history of deployments, with what the host knows of the wanted part of it at hand. */
  async function lookUp(
    look: Look,
    ids: ReadonlySet<DeploymentId>,
    wanted: (provenance: Provenance) => readonly LoggedCommit[],
    lessUrgent: (provenance: Provenance, id: DeploymentId) => readonly LoggedCommit[] = () => [],
  ): Promise<ReadonlyMap<DeploymentId, Provenance>> {
    const traces = await trace(look, ids);
    // Where they are too many for one run, another run looks at others.
    const turn = Math.floor(now().getTime() / turnLength);
    const inTurn = [...traces].map(([id, found]) => [digestOf(`${turn} ${id}`), id, found] as const);
    inTurn.sort(([a], [b]) => compareText(a, b));
    const of = (some: typeof lessUrgent) => inTurn.flatMap(([, id, found]) => some(found, id));
    await requests.prepare([...of(wanted), ...of(lessUrgent)]);
    return traces;
  }

  async function evidenceOf(
    look: Look,
    id: DeploymentId,
    provenance: Provenance,
    proposal: Proposal | null,
  ): Promise<ApprovalEvidence> {
    const { commits } = provenance;
    const { pulls, direct, unknown } = requests.behind(commits);
    const silent = requests.behind(provenance.silent);
    const own = proposal && inputFiles(look, id).some((path) => proposal.paths.has(path)) ? proposal : null;
    const others = pulls.filter(({ number }) => number !== own?.pull.number);
    const known = new Set([own?.pull.number, ...others.map(({ number }) => number)]);
    const requester = [
      ...asked,
      ...(await actors.behind(commits)),
      ...(own?.range ? await actors.in(own.range) : []),
    ];
    const why = unknownBecause(provenance, unknown);
    return {
      pulls: own ? [own.pull, ...others] : others,
      silent: silent.pulls.filter(({ number }) => !known.has(number)),
      direct,
      requester,
      memberships: new Map(),
      ...(why === undefined ? {} : { unknown: why }),
    };
  }

  /** Those that say in the deployment's own file what is wanted: whoever comes later takes their place. */
  function edits({ commits }: Provenance, id: DeploymentId): readonly LoggedCommit[] {
    const [environment = "", server = ""] = id.split("/");
    const file = joinPath(workspace.directory, deploymentFile(environment, server));
    return commits.filter(({ paths }) => paths.includes(file));
  }

  return {
    approvals: async (look, ids) => {
      try {
        if (!(await requests.areKnown())) return new Map();
        const traced = new Map<DeploymentId, ApprovalEvidence>();
        const proposal = await proposed();
        for (const [id, provenance] of await lookUp(look, ids, everything)) {
          traced.set(id, await evidenceOf(look, id, provenance, proposal));
        }
        const found = await withPushers(host, traced, () => firstParents(repository, look.commit));
        const groups = groupsAsked(look, found);
        const memberships = await lookUpGroups(groups.names, groups.people);
        const unknownGroups = groups.names.flatMap((name) => {
          const why = memberships.has(name.toLowerCase()) ? undefined : host.whyUnknown?.(name);
          return why ? [[name.toLowerCase(), why] as const] : [];
        });
        const more = unknownGroups.length === 0 ? {} : { unknownGroups: new Map(unknownGroups) };
        return new Map([...found].map(([id, of]) => [id, { ...of, memberships, ...more }]));
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
        const traces = await lookUp(look, ids, whatAsks, edits);
        const newest = new Map<DeploymentId, number>();
        for (const [id, provenance] of traces) {
          const [pull] = requests.behind(whatAsks(provenance)).pulls;
          if (!pull) continue;
          newest.set(id, pull.number);
          const behind = requests.behind(edits(provenance, id)).pulls.map(({ number }) => number);
          const older = behind.filter((number) => number !== pull.number);
          if (older.length > 0) overtaken.set(id, older);
        }
        return newest;
      } catch {
        // A status without the number of its pull request is worth as much.
        return new Map();
      }
    },
    overtaken: () => overtaken,
  };
}

function everything({ commits, silent }: Provenance): readonly LoggedCommit[] {
  return [...commits, ...silent];
}

/** Of what brought a wish, the newest part. */
function whatAsks({ asking, commits }: Provenance): readonly LoggedCommit[] {
  return asking ? [asking] : commits.slice(0, 1);
}

function unknownBecause({ isWhole }: Provenance, unknown: readonly string[]): string | undefined {
  if (!isWhole) return "what is applied is too far back in the history of the desired branch";
  const some = `${unknown.length} ${unknown.length === 1 ? "commit" : "commits"}`;
  return unknown.length === 0
    ? undefined
    : `${some} could not be asked about in this run; a later one asks again`;
}

function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const hint = error instanceof Error && "hint" in error && typeof error.hint === "string" ? error.hint : "";
  return printable([message, hint].filter(Boolean).join("; "), 300);
}

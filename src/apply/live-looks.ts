import { statusPath } from "../deployed/paths.ts";
import { readProbed } from "../deployed/probed.ts";
import { decodeStatus } from "../deployed/status-codec.ts";
import type { DeploymentId } from "../model/deployment.ts";
import { driftPolicy } from "../model/drift.ts";
import type { ProbeNote } from "../model/probed.ts";
import type { Status } from "../model/status.ts";
import { dueServers, isLeftAlone, isOlder, isServing } from "../reconcile/due.ts";
import type { ApplyOptions, ApplyPorts, Look } from "./ports.ts";

/** What a run finds due: what to look at, and what it learned on the way without looking. */
export interface Due {
  readonly ids: ReadonlySet<DeploymentId>;
  /** Of what is due by its note and has nothing to look at. */
  readonly notes: ReadonlyMap<DeploymentId, ProbeNote>;
}

/** How many statuses are read at most to find out which of them want a look. */
const readAtMost = 500;

/**
 * What is live and was not looked at for as long as its policy says. One file and one listing for each environment tell
 * who may be due; only their statuses are read, and of those no more than a run can deal with.
 */
export async function dueNow(
  { branch, now }: Pick<ApplyPorts, "branch" | "now">,
  { deployed }: Pick<Look, "deployed">,
  { environments: only }: ApplyOptions,
): Promise<Due> {
  const at = now().toISOString();
  const policies = new Map(
    [...deployed.environments].flatMap(([id, policy]) =>
      (only?.has(id) ?? true) ? [[id, driftPolicy(policy)]] : [],
    ),
  );
  const { head } = deployed;
  const noted = await readProbed(branch, head, [...policies.keys()]);
  const candidates: DeploymentId[] = [];
  for (const [environment, policy] of policies) {
    const names = await branch.names(head, environment);
    const servers = names.flatMap((name) => (name.endsWith("/") ? [name.slice(0, -1)] : []));
    const due = dueServers(servers, noted.get(environment) ?? new Map(), policy, at);
    candidates.push(...due.slice(0, readAtMost).map((server) => `${environment}/${server}`));
  }
  const texts = await branch.read(head, candidates.map(statusPath));
  const ids = new Set<DeploymentId>();
  const notes = new Map<DeploymentId, ProbeNote>();
  for (const id of candidates) {
    const status = statusIn(texts, id);
    const policy = policies.get(id.split("/")[0] ?? "");
    if (!status || !policy) continue;
    if (!isServing(status)) notes.set(id, { at, revision: status.revision, outcome: "not-live" });
    else if (isLeftAlone(status, at) && (policy.contract === "off" || isOlder(status, policy, at)))
      ids.add(id);
  }
  return { ids, notes };
}

function statusIn(texts: ReadonlyMap<string, string>, id: DeploymentId): Status | undefined {
  const text = texts.get(statusPath(id));
  const decoded = text === undefined ? undefined : decodeStatus(statusPath(id), text);
  return decoded?.kind === "status" ? decoded.status : undefined;
}

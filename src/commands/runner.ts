import { mkdtemp, readFile, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { ApplyPorts, Look } from "../apply/ports.ts";
import { touchedBy } from "../convention/touched.ts";
import type { DeployedStore } from "../deployed/branch.ts";
import { history } from "../deployed/history.ts";
import { checkedPoints, soundPoint } from "../deployed/points.ts";
import type { DeploymentId } from "../model/deployment.ts";
import type { Finding } from "../model/finding.ts";
import type { AskedCause, Status } from "../model/status.ts";
import type { ProbeInput, ProbeVerdict } from "../probes/probe.ts";
import type { PointInHistory } from "../reconcile/deployed-state.ts";
import { adapterFor, adapterOf } from "../targets/registry.ts";
import { announcing } from "./announce.ts";
import { approvalPorts } from "./approvals/evidence.ts";
import type { World } from "./command.ts";
import { commitSource } from "./commit-source.ts";
import { readContract } from "./contracts.ts";
import { lookAt } from "./look.ts";
import { desiredHead, type Workspace } from "./workspace.ts";

/** The branch `deployed` is absent, or must not be written to; the findings say why. */
export class BlockedError extends Error {
  readonly code = "deployed/blocked";
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super("nothing can be done before the branch deployed is in order");
    this.findings = findings;
  }
}

/** The real world for apply: git, the file system, the targets, the probes. */
export function applyPorts(workspace: Workspace, world: World, cause: AskedCause): ApplyPorts {
  const { store } = workspace;
  let commit: string | undefined;
  let head: string | undefined;
  return {
    branch: store,
    look: async (ids) => {
      const look = await lookAtHeads(workspace, world, ids);
      commit = look.commit;
      head = look.deployed.head;
      return look;
    },
    points: (status) => soundPoints(store, status, head),
    automaticRollbacks: (environment, since) => automaticRollbacks(store, environment, since),
    ...approvalPorts(workspace, world.now),
    announce: announcing(world),
    adapterFor,
    adapterOf,
    probe: (input) => probeFresh(input, (how) => probeReviewed(workspace, commit, how)),
    now: world.now,
    ...pauses(world),
    cause,
    root: workspace.root,
    home: world.env.HOME ?? homedir(),
    env: world.env,
    progress: world.progress,
    signal: world.signal,
  };
}

/** Between attempts; ends early when the run is asked to end. */
export function pauses(world: World): Pick<ApplyPorts, "sleep" | "random"> {
  return {
    sleep: async (milliseconds) => {
      await delay(milliseconds, undefined, { signal: world.signal }).catch(() => {});
    },
    random: Math.random,
  };
}

/** A file that a start command names and that differs here from the desired commit: it must not be judged by. */
async function otherFile(
  workspace: Workspace,
  commit: string,
  { release }: ProbeInput,
): Promise<string | undefined> {
  const start = release.release.command;
  const named = start ? [start.command, ...start.args].filter((word) => word.startsWith("./")) : [];
  if (named.length === 0) return undefined;
  const paths = named.map((word) => word.slice(2));
  const merged = await commitSource(workspace, commit).read(paths);
  for (const path of paths) {
    const here = await readFile(join(workspace.root, path)).catch(() => undefined);
    const there = merged.get(path);
    if (there && !here?.equals(Buffer.from(there))) return path;
  }
  return undefined;
}

/**
 * Rollback points that are what they were written as, outputs included: those would be applied word for word. They are
 * part of the branch at `head`, by default its newest commit.
 */
export async function soundPoints(
  store: DeployedStore,
  status: Status,
  head?: string,
): Promise<readonly PointInHistory[]> {
  const newest = head ?? (await store.head());
  if (newest === null) return [];
  return (await checkedPoints(store, newest, status)).flatMap(soundPoint);
}

/** From the branch's own log: what was rolled back may not be pending any more. */
export async function automaticRollbacks(
  store: DeployedStore,
  environment: string,
  since: Date,
): Promise<number> {
  const head = await store.head();
  if (head === null) return 0;
  const { entries } = await history(store, head, { environment, limit: 50 });
  return entries.filter(
    (entry) =>
      entry.kind === "deployment" &&
      (entry.event === "rolled-back" || entry.event === "withdrawn") &&
      // The command that asked for what failed asked for no rollback.
      entry.cause.command !== "rollback" &&
      Date.parse(entry.at) >= since.getTime(),
  ).length;
}

/** Probes with what was reviewed at hand, so that a drift is told as what changed rather than as two digests. */
async function probeReviewed(
  workspace: Workspace,
  commit: string | undefined,
  input: ProbeInput,
): Promise<ProbeVerdict> {
  if (input.health.probe.type === "http") {
    const { probeHttp } = await import("../probes/http/probe.ts");
    return probeHttp(input);
  }
  const { probeMcp } = await import("../probes/mcp/probe.ts");
  const other = commit === undefined ? undefined : await otherFile(workspace, commit, input);
  if (other !== undefined) {
    const message = `${other} here is not what was merged: check out the merged commit to probe ${input.release.version}`;
    return { outcome: "inconclusive", message };
  }
  const digest = input.release.release.contract?.digest;
  if (digest === undefined || commit === undefined) return probeMcp(input);
  const reviewed = await readContract(commitSource(workspace, commit), input.release.id, digest);
  return reviewed ? { ...(await probeMcp({ ...input, reviewed })), reviewed } : probeMcp(input);
}

/** Where it is asked for, packages are installed to a place that goes with the probe. */
async function probeFresh(
  input: ProbeInput,
  probe: (input: ProbeInput) => Promise<ProbeVerdict>,
): Promise<ProbeVerdict> {
  if (!input.fresh) return probe(input);
  const cache = await mkdtemp(join(tmpdir(), "headgate-look-"));
  try {
    return await probe({ ...input, cache });
  } finally {
    await rm(cache, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}

/** A fresh look at the heads of both branches. Throws `BlockedError` where nothing may be done. */
export async function lookAtHeads(
  workspace: Workspace,
  world: World,
  ids?: ReadonlySet<DeploymentId>,
): Promise<Look> {
  if (world.signal.aborted) throw new Error("interrupted");
  const { commit } = await desiredHead(workspace);
  const result = await lookAt(workspace, {
    source: commitSource(workspace, commit),
    commit,
    change: touchedBy([]),
    now: world.now().toISOString(),
    ...(ids ? { ids } : {}),
  });
  if (result.kind === "blocked") throw new BlockedError(result.findings);
  return result.look;
}

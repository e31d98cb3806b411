import type { DeploymentId } from "../model/deployment.ts";
import type { Environment } from "../model/environment.ts";
import type { Finding } from "../model/finding.ts";
import type { Pending, Status, Stop } from "../model/status.ts";
import type { PointInHistory } from "../reconcile/deployed-state.ts";
import type { DeployedBranch } from "./branch.ts";
import { decodeManifest, decodePending, decodePolicy, decodeStops, type Manifest } from "./codecs.ts";
import type { Parsed } from "./document.ts";
import { deployedFinding } from "./finding.ts";
import { deploymentOfPath, manifestPath, pendingPath, policyPath, statusPath } from "./paths.ts";
import { pointsOf } from "./points.ts";
import { decodeStatus } from "./status-codec.ts";

type Texts = ReadonlyMap<string, string>;

/** What is wrong with what was read so far. */
export interface ReadingRecord {
  readonly findings: Finding[];
  readonly tampered: Map<DeploymentId, readonly Finding[]>;
  /** The value, or undefined after its findings were noted. */
  keep<T>(parsed: Parsed<T>): T | undefined;
  distrust(id: DeploymentId, why: readonly Finding[]): void;
  /** From now on nothing may be written to the branch. */
  forbid(...why: readonly Finding[]): void;
  isWritable(): boolean;
}

export function openRecord(): ReadingRecord {
  const findings: Finding[] = [];
  const tampered = new Map<DeploymentId, readonly Finding[]>();
  let writable = true;
  const forbid = (...why: readonly Finding[]) => {
    writable = false;
    findings.push(...why);
  };
  return {
    findings,
    tampered,
    forbid,
    isWritable: () => writable,
    distrust: (id, why) => tampered.set(id, [...(tampered.get(id) ?? []), ...why]),
    keep: (parsed) => {
      if (parsed.kind === "value") return parsed.value;
      if (parsed.kind === "newer") forbid(...parsed.findings);
      else findings.push(...parsed.findings);
      return undefined;
    },
  };
}

export function readManifest(
  record: ReadingRecord,
  branch: string,
  text: string | undefined,
): Manifest | undefined {
  if (text === undefined) {
    const message = `The branch ${branch} holds no ${manifestPath}: it was not made by Headgate.`;
    const hint = "rename that branch, then run headgate init";
    record.forbid(deployedFinding("deployed/unreadable", message, hint));
    return undefined;
  }
  const manifest = record.keep(decodeManifest(text));
  if (manifest === undefined) record.forbid();
  return manifest;
}

export function readStops(record: ReadingRecord, text: string | undefined): readonly Stop[] {
  const stops = text === undefined ? [] : record.keep(decodeStops(text));
  // A stop that cannot be read may be any stop.
  if (stops === undefined) record.forbid();
  return stops ?? [];
}

export function readPolicies(
  record: ReadingRecord,
  ids: readonly string[],
  texts: Texts,
): ReadonlyMap<string, Environment> {
  const environments = new Map<string, Environment>();
  for (const id of ids) {
    const text = texts.get(policyPath(id));
    const policy = text === undefined ? undefined : record.keep(decodePolicy(id, text));
    if (policy) environments.set(id, policy);
  }
  return environments;
}

export function readPending(
  record: ReadingRecord,
  paths: readonly string[],
  texts: Texts,
): ReadonlyMap<DeploymentId, Pending> {
  const pending = new Map<DeploymentId, Pending>();
  for (const path of paths) {
    const id = deploymentOfPath(path);
    const text = texts.get(path);
    if (id === undefined || text === undefined || path !== pendingPath(id)) continue;
    const entry = record.keep(decodePending(id, text));
    if (!entry) continue;
    pending.set(id, entry);
    if (entry.state !== "tampered") continue;
    const hint = "look at what happened to it, then run headgate recover";
    const why = entry.gates.map(({ message }) =>
      deployedFinding("deployed/foreign-commit", message, hint, { id }),
    );
    record.distrust(id, why);
  }
  return pending;
}

/** Statuses as they lie there; one that is not what Headgate wrote is among them, and among the distrusted. */
export async function readStatuses(
  record: ReadingRecord,
  branch: Pick<DeployedBranch, "read">,
  head: string,
  ids: Iterable<DeploymentId>,
  validate: ((value: unknown) => readonly string[]) | undefined,
): Promise<ReadonlyMap<DeploymentId, Status>> {
  const wanted = [...new Set(ids)];
  const texts = await branch.read(head, wanted.map(statusPath));
  const statuses = new Map<DeploymentId, Status>();
  for (const id of wanted) {
    const text = texts.get(statusPath(id));
    if (text === undefined) continue;
    const decoded = decodeStatus(statusPath(id), text, validate);
    if (decoded.kind === "status" || decoded.kind === "tampered") statuses.set(id, decoded.status);
    if (decoded.kind === "status") continue;
    record.distrust(id, decoded.findings);
    if (decoded.kind === "newer") record.forbid(...decoded.findings);
    else record.findings.push(...decoded.findings);
  }
  return statuses;
}

export async function readPoints(
  record: ReadingRecord,
  branch: Pick<DeployedBranch, "read">,
  ids: Iterable<DeploymentId>,
  statuses: ReadonlyMap<DeploymentId, Status>,
): Promise<ReadonlyMap<DeploymentId, readonly PointInHistory[]>> {
  const found = await Promise.all(
    [...new Set(ids)].map(async (id) => {
      const status = statuses.get(id);
      return status ? ([id, await pointsOf(branch, status)] as const) : undefined;
    }),
  );
  const points = new Map<DeploymentId, readonly PointInHistory[]>();
  for (const entry of found) {
    if (!entry) continue;
    const [id, chain] = entry;
    points.set(id, chain.points);
    record.findings.push(...chain.findings);
  }
  return points;
}

import type { DeploymentId } from "../model/deployment.ts";
import type { Environment } from "../model/environment.ts";
import type { Finding } from "../model/finding.ts";
import type { Pending, Status } from "../model/status.ts";
import type { DeployedState, PointInHistory } from "../reconcile/deployed-state.ts";
import type { DeployedStore } from "./branch.ts";
import { decodeManifest, decodePending, decodePolicy, decodeStops, type Manifest } from "./codecs.ts";
import type { Parsed } from "./document.ts";
import { deployedFinding } from "./finding.ts";
import { verifyTip } from "./integrity.ts";
import {
  deploymentOfPath,
  isEnvironmentId,
  isStatusPath,
  manifestPath,
  pendingFolder,
  pendingPath,
  policyPath,
  statusPath,
  stopPath,
} from "./paths.ts";
import { pointsOf } from "./points.ts";
import { decodeStatus } from "./status-codec.ts";

/** How much of the branch to read. What is pending is always read as well. */
export type ReadScope =
  | { readonly kind: "all" }
  | {
      readonly kind: "deployments";
      /** Named one by one. */
      readonly ids: Iterable<DeploymentId>;
      /** In every environment. */
      readonly servers: Iterable<string>;
    };

export interface ReadOptions {
  /** Read this commit instead of the branch's present head. */
  readonly at?: string;
  /** The published schema's view of a status, where it is at hand: problems in words. */
  readonly validate?: (value: unknown) => readonly string[];
}

export type Reading =
  | { readonly kind: "absent"; readonly findings: readonly Finding[] }
  | {
      readonly kind: "present";
      readonly state: DeployedState;
      readonly manifest: Manifest;
      readonly findings: readonly Finding[];
      /** Deployments whose record cannot be trusted, and why: nothing of them may be applied. */
      readonly tampered: ReadonlyMap<DeploymentId, readonly Finding[]>;
      /** False where nothing may be written at all: a newer layout, a rewound branch, no manifest. */
      readonly writable: boolean;
    };

/**
 * Reads the branch `deployed`, or the part of it that is asked for, and checks that Headgate wrote it. Never
 * lists the fleet unless the scope is all of it. Rollback points are read for the deployments in the scope by
 * id and for those that are pending; `pointsOf` reads others.
 */
export async function readDeployed(
  branch: DeployedStore,
  scope: ReadScope,
  options: ReadOptions = {},
): Promise<Reading> {
  const head = options.at ?? (await branch.head());
  if (head === null) return { kind: "absent", findings: [absent(branch.name, await branch.seen())] };
  const [top, pendingPaths, tip, rewoundFrom] = await Promise.all([
    branch.names(head, ""),
    branch.list(head, pendingFolder),
    verifyTip(branch, head),
    options.at === undefined ? branch.rewoundFrom(head) : null,
  ]);
  const findings: Finding[] = [...tip.findings];
  const tampered = new Map<DeploymentId, Finding[]>();
  let writable = true;
  const distrust = (id: DeploymentId, why: readonly Finding[]) =>
    tampered.set(id, [...(tampered.get(id) ?? []), ...why]);
  const keep = <T>(parsed: Parsed<T>): T | undefined => {
    if (parsed.kind === "value") return parsed.value;
    findings.push(...parsed.findings);
    if (parsed.kind === "newer") writable = false;
    return undefined;
  };
  for (const id of tip.deployments) {
    distrust(
      id,
      tip.findings.filter((finding) => `${finding.environment}/${finding.server}` === id),
    );
  }
  if (rewoundFrom !== null) {
    findings.push(rewound(branch.name, head, rewoundFrom));
    writable = false;
  }

  const environmentIds = top.flatMap((name) => {
    const id = name.endsWith("/") ? name.slice(0, -1) : "";
    return isEnvironmentId(id) ? [id] : [];
  });
  const texts = await branch.read(head, [
    manifestPath,
    stopPath,
    ...environmentIds.map(policyPath),
    ...pendingPaths,
  ]);

  const manifestText = texts.get(manifestPath);
  const manifest = manifestText === undefined ? undefined : keep(decodeManifest(manifestText));
  if (manifestText === undefined) findings.push(noManifest(branch.name));
  if (manifest === undefined) writable = false;

  const stopText = texts.get(stopPath);
  const stops = stopText === undefined ? [] : keep(decodeStops(stopText));
  // A stop that cannot be read may be any stop.
  if (stops === undefined) writable = false;

  const environments = new Map<string, Environment>();
  for (const id of environmentIds) {
    const text = texts.get(policyPath(id));
    const policy = text === undefined ? undefined : keep(decodePolicy(id, text));
    if (policy) environments.set(id, policy);
  }

  const pending = new Map<DeploymentId, Pending>();
  for (const path of pendingPaths) {
    const id = deploymentOfPath(path);
    const text = texts.get(path);
    if (id === undefined || text === undefined || path !== pendingPath(id)) continue;
    const entry = keep(decodePending(id, text));
    if (entry) pending.set(id, entry);
    if (entry?.state === "tampered") {
      distrust(
        id,
        entry.gates.map((gate) =>
          deployedFinding("deployed/foreign-commit", gate.message, "run headgate recover for it", { id }),
        ),
      );
    }
  }

  const wanted =
    scope.kind === "all"
      ? (await branch.list(head, "")).filter(isStatusPath).flatMap((path) => deploymentOfPath(path) ?? [])
      : [
          ...scope.ids,
          ...[...scope.servers].flatMap((server) => environmentIds.map((id) => `${id}/${server}`)),
        ];
  const ids = [...new Set([...wanted, ...pending.keys()])];
  const statuses = new Map<DeploymentId, Status>();
  const statusTexts = await branch.read(head, ids.map(statusPath));
  for (const id of ids) {
    const text = statusTexts.get(statusPath(id));
    if (text === undefined) continue;
    const decoded = decodeStatus(statusPath(id), text, options.validate);
    if (decoded.kind === "status" || decoded.kind === "tampered") statuses.set(id, decoded.status);
    if (decoded.kind === "status") continue;
    findings.push(...decoded.findings);
    distrust(id, decoded.findings);
    if (decoded.kind === "newer") writable = false;
  }

  const points = new Map<DeploymentId, readonly PointInHistory[]>();
  const named = new Set([...(scope.kind === "all" ? [] : scope.ids), ...pending.keys()]);
  await Promise.all(
    [...named].map(async (id) => {
      const status = statuses.get(id);
      if (!status) return;
      const found = await pointsOf(branch, status);
      points.set(id, found.points);
      findings.push(...found.findings);
    }),
  );
  const state: DeployedState = {
    head,
    applied: manifest?.applied ?? null,
    environments,
    statuses,
    pending,
    stops: stops ?? [],
    points,
  };
  return {
    kind: "present",
    state,
    manifest: manifest ?? { headgate: 1, directory: "", applied: null },
    findings,
    tampered,
    writable,
  };
}

function absent(name: string, seen: string | null): Finding {
  if (seen === null) {
    const hint = "in a new repository: headgate init; otherwise push the branch from a clone that has it";
    return deployedFinding(
      "deployed/absent",
      `The branch ${name} does not exist: nothing says what runs.`,
      hint,
    );
  }
  return deployedFinding(
    "deployed/absent",
    `The branch ${name} is gone; it was last seen at ${seen.slice(0, 12)}.`,
    `bring it back: git push REMOTE ${seen}:refs/heads/${name}`,
  );
}

function rewound(name: string, head: string, seen: string): Finding {
  return deployedFinding(
    "deployed/rewound",
    `The branch ${name} was rewound or replaced: ${head.slice(0, 12)} does not contain ${seen.slice(0, 12)}, which was seen on it before.`,
    `bring it back: git push --force REMOTE ${seen}:refs/heads/${name}; or take what is there as the truth: headgate recover`,
  );
}

function noManifest(name: string): Finding {
  return deployedFinding(
    "deployed/unreadable",
    `The branch ${name} holds no ${manifestPath}: it was not made by Headgate.`,
    "rename that branch, then run headgate init",
  );
}

import type { DeploymentId } from "../model/deployment.ts";
import type { Finding } from "../model/finding.ts";
import type { DeployedState } from "../reconcile/deployed-state.ts";
import type { DeployedStore } from "./branch.ts";
import type { Manifest } from "./codecs.ts";
import { deployedFinding } from "./finding.ts";
import { verifyTip } from "./integrity.ts";
import {
  deploymentOfPath,
  isEnvironmentId,
  isStatusPath,
  manifestPath,
  pendingFolder,
  policyPath,
  stopPath,
} from "./paths.ts";
import {
  openRecord,
  readManifest,
  readPending,
  readPoints,
  readPolicies,
  readStatuses,
  readStops,
} from "./reading.ts";

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
  const record = openRecord();
  record.findings.push(...tip.findings);
  for (const id of tip.deployments) {
    record.distrust(
      id,
      tip.findings.filter((finding) => `${finding.environment}/${finding.server}` === id),
    );
  }
  // Whoever changed a stop or a policy by hand may have meant anything: nothing is done before a person looked.
  if (tip.steering) record.forbid();
  if (rewoundFrom !== null) record.forbid(rewound(branch.name, head, rewoundFrom));

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
  const manifest = readManifest(record, branch.name, texts.get(manifestPath));
  const stops = readStops(record, texts.get(stopPath));
  const environments = readPolicies(record, environmentIds, texts);
  const pending = readPending(record, pendingPaths, texts);

  const named = [...(scope.kind === "all" ? [] : scope.ids), ...pending.keys()];
  const others =
    scope.kind === "all"
      ? (await branch.list(head, "")).filter(isStatusPath).flatMap((path) => deploymentOfPath(path) ?? [])
      : [...scope.servers].flatMap((server) => environmentIds.map((id) => `${id}/${server}`));
  const statuses = await readStatuses(record, branch, head, [...named, ...others], options.validate);
  const points = await readPoints(record, branch, named, statuses);
  return {
    kind: "present",
    state: {
      head,
      applied: manifest?.applied ?? null,
      environments,
      statuses,
      pending,
      stops,
      points,
    },
    manifest: manifest ?? { headgate: 1, directory: "", applied: null },
    findings: record.findings,
    tampered: record.tampered,
    writable: record.isWritable(),
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

import { deploymentId } from "../model/deployment.ts";
import type { Environment } from "../model/environment.ts";
import type { Cause, Status } from "../model/status.ts";
import type { Changes, Created, DeployedStore } from "./branch.ts";
import { encodeManifest, encodePolicy } from "./codecs.ts";
import { composeMessage } from "./message.ts";
import { manifestPath, outputPath, policyPath, statusPath } from "./paths.ts";
import { encodeStatus } from "./status-codec.ts";

export interface Adoption {
  readonly status: Omit<Status, "digest">;
  /** What was rendered for the targets, by path from the deployment's folder. */
  readonly outputs: ReadonlyMap<string, string>;
}

export interface Genesis {
  /** The convention's folder on the desired branch, from the repository's root. */
  readonly directory: string;
  readonly cause: Cause;
  /** Policies in force from the start. */
  readonly environments?: Iterable<Environment>;
  /** What already runs, taken over as it is. */
  readonly adopted?: Iterable<Adoption>;
  /** Make it although this clone knows that it existed once. */
  readonly anew?: boolean;
}

/** Makes the branch's first commit, if the branch is absent; its creation is the claim. */
export function createDeployed(
  branch: Pick<DeployedStore, "create" | "name">,
  genesis: Genesis,
): Promise<Created> {
  const changes = new Map<string, string | null>([
    [manifestPath, encodeManifest({ headgate: 1, directory: genesis.directory, applied: null })],
    ...genesisFiles(genesis),
  ]);
  const message = composeMessage({
    subject: `Begin the branch ${branch.name}`,
    body: ["What runs, since when and why. Written by Headgate alone."],
    cause: genesis.cause,
    events: [{ event: "genesis", environment: null }],
  });
  return branch.create(changes, message, genesis.anew ?? false);
}

function genesisFiles(genesis: Genesis): Changes {
  const files = new Map<string, string | null>();
  for (const environment of genesis.environments ?? []) {
    files.set(policyPath(environment.id), encodePolicy(environment));
  }
  for (const { status, outputs } of genesis.adopted ?? []) {
    const id = deploymentId(status);
    files.set(statusPath(id), encodeStatus(status).text);
    for (const [path, text] of outputs) files.set(outputPath(id, path), text);
  }
  return files;
}

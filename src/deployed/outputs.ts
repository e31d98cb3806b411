import { digestOfBytes } from "../model/canonical.ts";
import type { DeploymentId } from "../model/deployment.ts";
import type { Finding } from "../model/finding.ts";
import type { Status } from "../model/status.ts";
import type { DeployedBranch } from "./branch.ts";
import { deployedFinding } from "./finding.ts";
import { outputPath } from "./paths.ts";

export interface ReadOutputs {
  /** Texts by path from the deployment's folder: only those whose digest is the status's. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** What was rendered with a status, as it lies beside it at a commit, each verified against the status. */
export async function readOutputs(
  branch: Pick<DeployedBranch, "read">,
  commit: string,
  id: DeploymentId,
  status: Pick<Status, "outputs">,
): Promise<ReadOutputs> {
  const names = Object.keys(status.outputs).filter(isOutputName);
  const texts = await branch.read(
    commit,
    names.map((name) => outputPath(id, name)),
  );
  const outputs = new Map<string, string>();
  const findings: Finding[] = [];
  for (const name of Object.keys(status.outputs)) {
    const text = texts.get(outputPath(id, name));
    if (text !== undefined && digestOfBytes(text) === status.outputs[name]) outputs.set(name, text);
    else findings.push(mismatch(id, name, commit, text === undefined));
  }
  return { outputs, findings };
}

function mismatch(id: DeploymentId, name: string, commit: string, missing: boolean): Finding {
  const path = outputPath(id, name);
  const what = missing ? "is missing" : "is not what its status says";
  return deployedFinding(
    "deployed/output-mismatch",
    `${path} on deployed at ${commit.slice(0, 12)} ${what}.`,
    `see who changed it: git log deployed -- ${path}; then headgate recover`,
    { id },
  );
}

function isOutputName(name: string): boolean {
  return (
    name !== "status.json" && name.split("/").every((part) => part !== "" && part !== "." && part !== "..")
  );
}

import type { Contract } from "../contract/contract.ts";
import { contractFile, releaseFile } from "../convention/paths.ts";
import type { Source } from "../convention/source.ts";
import type { DeploymentId } from "../model/deployment.ts";
import type { DeploymentPlan } from "../reconcile/plan.ts";

/**
 * The contract with a digest, as it was taken when a version was released; undefined where the file is absent
 * or is not what its name says.
 */
export async function readContract(
  source: Source,
  server: string,
  digest: string,
): Promise<Contract | undefined> {
  const path = contractFile(server, digest);
  const value = jsonOf((await source.read([path])).get(path));
  if (!isContract(value)) return undefined;
  const { contractDigest } = await import("../contract/canonical.ts");
  return contractDigest(value) === digest ? value : undefined;
}

/** One line on what changes for clients, for each deployment whose blue version does. */
export async function contractLines(
  source: Source,
  plans: readonly DeploymentPlan[],
): Promise<ReadonlyMap<DeploymentId, string>> {
  const lines = new Map<DeploymentId, string>();
  for (const plan of plans) {
    const from = versionWithMost(plan.from.traffic, plan.from.variants);
    const to = plan.to.blue;
    if (plan.decision === "nothing" || from === undefined || to === null || from === to) continue;
    const before = await contractOfVersion(source, plan.server, from);
    const after = await contractOfVersion(source, plan.server, to);
    if (!before || !after) continue;
    const { compareContracts } = await import("../contract/compare.ts");
    const { summarizeComparison } = await import("../contract/summary.ts");
    lines.set(plan.id, summarizeComparison(compareContracts(before, after)));
  }
  return lines;
}

/** The contract that a version was released with; undefined where it has none, or cannot be read. */
export async function contractOfVersion(
  source: Source,
  server: string,
  version: string,
): Promise<Contract | undefined> {
  const path = releaseFile(server, version);
  const document = jsonOf((await source.read([path])).get(path));
  const release = member(document, "release");
  const digest = member(member(release, "contract"), "digest");
  return typeof digest === "string" ? readContract(source, server, digest) : undefined;
}

function versionWithMost(
  traffic: DeploymentPlan["from"]["traffic"],
  variants: DeploymentPlan["from"]["variants"],
): string | undefined {
  const [most] = Object.keys(traffic).sort((a, b) => (traffic[b] ?? 0) - (traffic[a] ?? 0));
  return most === undefined ? undefined : variants[most]?.version;
}

function jsonOf(bytes: Uint8Array | undefined): unknown {
  if (!bytes) return undefined;
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return undefined;
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

/** The digest says whether it is the right one; the shape only that it may be asked. */
function isContract(value: unknown): value is Contract {
  return ["tools", "prompts", "resources", "resourceTemplates"].every((name) =>
    Array.isArray(member(value, name)),
  );
}

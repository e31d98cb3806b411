import type { DeploymentId } from "../model/deployment.ts";
import type { Release } from "../model/release.ts";
import { defaultHealth, type Health } from "../model/server.ts";
import type { ProbeRecord } from "../model/status.ts";
import type { Live, VariantId } from "../model/variant.ts";
import type { Step } from "../reconcile/plan.ts";
import type { ApplyPorts } from "./ports.ts";

export interface AnalysisSubject {
  readonly id: DeploymentId;
  readonly live: Live;
  readonly variants: readonly VariantId[];
  readonly releases: ReadonlyMap<string, Release>;
  readonly health: Health | undefined;
}

/**
 * The variants whose health decides about a step: the candidate, else everything that serves. An old blue that is
 * kept ready decides nothing, nor is its going a reason to look.
 */
export function variantsThatMatter(step: Step): readonly VariantId[] {
  if (step.event === "retired" && !step.observe) return [];
  const candidate = step.rollout?.to;
  if (candidate !== undefined && step.event !== "traffic-changed" && candidate in step.live.variants) {
    return [candidate];
  }
  return Object.keys(step.live.variants).filter((id) => id !== step.keep?.variant);
}

/** Probes variants one after the other; a probe that throws is an error of the probe, not of the server. */
export async function analyse(ports: ApplyPorts, subject: AnalysisSubject): Promise<readonly ProbeRecord[]> {
  const records: ProbeRecord[] = [];
  for (const id of subject.variants) {
    ports.progress(`probing ${subject.id} ${id}`);
    const { outcome, message } = await probeVariant(ports, subject, id);
    records.push({ variant: id, outcome, message, at: ports.now().toISOString() });
  }
  return records;
}

async function probeVariant(
  ports: ApplyPorts,
  subject: AnalysisSubject,
  id: VariantId,
): Promise<Pick<ProbeRecord, "outcome" | "message">> {
  const variant = subject.live.variants[id];
  const release = variant && subject.releases.get(variant.version);
  if (!variant || !release) return { outcome: "error", message: `the release of ${id} is not on the branch` };
  const { secrets, missing } = secretsFrom(ports.env, variant.secrets);
  try {
    const [environment = ""] = subject.id.split("/");
    const result = await ports.probe({
      release,
      variables: { MCP_ENV: environment, ...variant.variables },
      secrets,
      root: ports.root,
      health: subject.health ?? defaultHealth,
      signal: ports.signal,
    });
    if (result.outcome === "fail" && missing.length > 0) {
      const names = missing.join(", ");
      return { outcome: "inconclusive", message: `${result.message} (not set in this run: ${names})` };
    }
    return { outcome: result.outcome, message: result.message };
  } catch (error) {
    return { outcome: "error", message: error instanceof Error ? error.message : String(error) };
  }
}

/** Values of the secrets that this run has, and the references of those it has not. */
function secretsFrom(
  env: ApplyPorts["env"],
  references: Readonly<Record<string, string>>,
): { readonly secrets: Readonly<Record<string, string>>; readonly missing: readonly string[] } {
  const secrets: Record<string, string> = {};
  const missing: string[] = [];
  for (const [name, reference] of Object.entries(references)) {
    const value = env[reference];
    if (value === undefined || value === "") missing.push(reference);
    else secrets[name] = value;
  }
  return { secrets, missing };
}

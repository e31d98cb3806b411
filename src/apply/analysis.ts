import { type AnalysisDefinition, contractAnalysis, lengthOf, probeAnalysis } from "../model/analysis.ts";
import { canonicalJson } from "../model/canonical.ts";
import type { DeploymentId } from "../model/deployment.ts";
import { isKnownDrift, sayContractDrift, strictestDrift } from "../model/drift.ts";
import type { Milliseconds } from "../model/duration.ts";
import type { Environment } from "../model/environment.ts";
import { defaultHealth } from "../model/server.ts";
import type { ProbeRecord } from "../model/status.ts";
import type { VariantId } from "../model/variant.ts";
import type { Measurement } from "../probes/measurement.ts";
import { bindingPolicies } from "../reconcile/policies.ts";
import type { AnalysisSetting, AnalysisSubject } from "./analysis-subject.ts";
import { measure } from "./measurements.ts";
import { mapPool } from "./pool.ts";
import type { ApplyPorts, Look } from "./ports.ts";
import { valuesOf } from "./reached.ts";
import { type ProbedVariant, probeVariant, variantOf } from "./variant-probe.ts";

export type { AnalysisSetting, AnalysisSubject } from "./analysis-subject.ts";

/**
 * How a wish (the digest of its inputs) is judged. What came in together with a change of policy is judged by both for
 * as long as it is that change: who switches an analysis off does not so for what the same change brings. So it is with
 * a health check, until the wish has begun.
 */
export function settingOf(
  { desired, deployed, signatures }: Pick<Look, "desired" | "deployed" | "signatures">,
  id: DeploymentId,
  wish: string,
): AnalysisSetting {
  const [environment = "", server = ""] = id.split("/");
  const policies = bindingPolicies(desired.environments.get(environment), deployed, id, wish);
  const formerHealth = signatures?.formerHealth?.get(id);
  return {
    health: desired.servers.get(server)?.server?.health,
    policy: policies[0],
    policies,
    ...(formerHealth ? { formerHealth } : {}),
  };
}

interface NamedAnalysis {
  readonly name: string;
  /** Undefined where the policy does not say what it is. */
  readonly definition: AnalysisDefinition | undefined;
}

/** All that any of the policies names, each once; one name may mean another thing in each. */
function analysesOf(policies: readonly Environment[]): readonly NamedAnalysis[] {
  const all = new Map<string, NamedAnalysis>();
  for (const { strategy, analyses = {} } of policies) {
    for (const name of strategy.analysis ?? [probeAnalysis]) {
      const definition = name !== probeAnalysis && Object.hasOwn(analyses, name) ? analyses[name] : undefined;
      all.set(canonicalJson([name, definition ?? null]), { name, definition });
    }
  }
  return policies.length === 0 ? [{ name: probeAnalysis, definition: undefined }] : [...all.values()];
}

/** How many analyses of a deployment are under way at once: they mostly wait. */
const analysesAtOnce = 16;

/** Milliseconds that all analyses of one deployment with so many variants take at most, by any of these policies. */
export function longestLook(policies: readonly Environment[], variants: number): Milliseconds {
  const defined = analysesOf(policies).flatMap(({ definition }) => definition ?? []);
  const longest = Math.max(0, ...defined.map(lengthOf));
  return Math.ceil((defined.length * variants) / analysesAtOnce) * longest;
}

/**
 * Looks at each variant with its own probe first and at its contract, one variant after the other, and then, unless
 * that failed, with everything else that the policy names, side by side. What throws is an error of the analysis, not
 * of the server.
 */
export async function analyse(ports: ApplyPorts, subject: AnalysisSubject): Promise<readonly ProbeRecord[]> {
  const named = analysesOf(subject.policies);
  const records: ProbeRecord[] = [];
  const isProbed = named.some(({ name }) => name === probeAnalysis);
  for (const id of subject.variants) {
    const own = isProbed ? await ownRecord(ports, subject, id) : undefined;
    if (own) records.push(own);
    if (own?.outcome !== "fail" && isContractOwed(subject, id, isProbed)) {
      records.push(await contractRecord(ports, subject, id));
    }
  }
  const failed = new Set(records.flatMap(({ variant, outcome }) => (outcome === "fail" ? [variant] : [])));
  const others = named.filter(({ name }) => name !== probeAnalysis);
  const wanted = subject.variants
    .filter((id) => !failed.has(id))
    .flatMap((id) => others.map(({ name, definition }) => ({ id, analysis: name, definition })));
  const measured = await mapPool(
    wanted,
    async ({ id, analysis, definition }): Promise<ProbeRecord> => {
      ports.progress(`asking for ${analysis} of ${subject.id} ${id}`);
      const { outcome, message } = await guarded(() => measureVariant(ports, subject, id, definition));
      const dryRun = definition?.dryRun ? { dryRun: true } : {};
      return { variant: id, outcome, message, at: ports.now().toISOString(), analysis, ...dryRun };
    },
    analysesAtOnce,
  );
  const all = [...records, ...measured];
  return subject.variants.flatMap((id) => all.filter(({ variant }) => variant === id));
}

async function ownRecord(ports: ApplyPorts, subject: AnalysisSubject, id: VariantId): Promise<ProbeRecord> {
  ports.progress(`probing ${subject.id} ${id}`);
  const look = (how: AnalysisSubject) => guarded<ProbedVariant>(() => probeVariant(ports, how, id));
  const probed = judged(await look(subject), subject);
  for (const health of probed.outcome === "pass" ? (subject.formerHealth ?? []) : []) {
    const before = judged(await look({ ...subject, health }), subject);
    // What cannot be told in a way that people have left says nothing.
    if (before.outcome !== "fail") continue;
    const message = `as it was looked at before this very change: ${before.message}`;
    return probeRecord(id, { ...before, message }, ports.now().toISOString());
  }
  return probeRecord(id, probed, ports.now().toISOString());
}

/** However people look at how it is: what it promises is compared, unless every policy says that nobody wants to know. */
function isContractOwed(subject: AnalysisSubject, id: VariantId, isProbed: boolean): boolean {
  const { policies, health = defaultHealth } = subject;
  if (strictestDrift(policies) === "off" || (isProbed && health.probe.type === "mcp")) return false;
  const found = variantOf(subject, id);
  return "release" in found && found.release.release.contract !== undefined;
}

/** That it cannot be asked here, where people look at it in another way, says nothing of how it is. */
async function contractRecord(
  ports: ApplyPorts,
  subject: AnalysisSubject,
  id: VariantId,
): Promise<ProbeRecord> {
  ports.progress(`asking for the contract of ${subject.id} ${id}`);
  const look = () => probeVariant(ports, subject, id, { contract: true });
  const probed = judged(await guarded<ProbedVariant>(look), subject);
  const record = {
    ...probeRecord(id, probed, ports.now().toISOString()),
    analysis: contractAnalysis,
  };
  const isTold = probed.outcome === "pass" || probed.drift !== undefined;
  return isTold ? record : { ...record, outcome: "inconclusive", dryRun: true };
}

/** What a probe found, as it is kept. */
export function probeRecord(
  variant: VariantId,
  { outcome, message, contract, drift }: ProbedVariant,
  at: string,
): ProbeRecord {
  return {
    variant,
    outcome,
    message,
    at,
    ...(contract === undefined ? {} : { contract }),
    ...(drift === undefined || outcome !== "fail" ? {} : { drift }),
  };
}

/** Another contract than the reviewed one is bad, unless people do not want to know or know of it already. */
function judged(probed: ProbedVariant, { policies, drift = [] }: AnalysisSubject): ProbedVariant {
  if (!probed.drift) return probed;
  const mode = strictestDrift(policies);
  const said = sayContractDrift(probed.drift);
  if (mode === "off")
    return { ...probed, outcome: "pass", message: `healthy, ${said} (drift.contract: off)` };
  const isKnown = mode === "alert" && isKnownDrift(probed.drift, drift);
  return isKnown ? { ...probed, outcome: "pass", message: `healthy, ${said} (known before)` } : probed;
}

async function measureVariant(
  ports: ApplyPorts,
  subject: AnalysisSubject,
  id: VariantId,
  definition: AnalysisDefinition | undefined,
): Promise<Measurement> {
  const found = variantOf(subject, id);
  if ("outcome" in found) return found;
  if (!definition) return { outcome: "error", message: "the policy does not say what it is" };
  return measure(ports, definition, valuesOf(subject, id, found.release));
}

async function guarded<T extends Measurement>(look: () => Promise<T>): Promise<T | Measurement> {
  try {
    return await look();
  } catch (error) {
    return { outcome: "error", message: error instanceof Error ? error.message : String(error) };
  }
}

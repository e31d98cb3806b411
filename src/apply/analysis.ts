import { type AnalysisDefinition, lengthOf, probeAnalysis } from "../model/analysis.ts";
import { canonicalJson } from "../model/canonical.ts";
import type { DeploymentId } from "../model/deployment.ts";
import type { Milliseconds } from "../model/duration.ts";
import type { Environment } from "../model/environment.ts";
import type { Release } from "../model/release.ts";
import { defaultHealth, type Health } from "../model/server.ts";
import type { ProbeRecord } from "../model/status.ts";
import type { Live, Variant, VariantId } from "../model/variant.ts";
import type { Measurement } from "../probes/measurement.ts";
import { bindingPolicies } from "../reconcile/policies.ts";
import { measure } from "./measurements.ts";
import { mapPool } from "./pool.ts";
import type { ApplyPorts, Look } from "./ports.ts";
import { healthUrl, placeOf, valuesOf } from "./reached.ts";

/** What people have written about how a server is looked at. */
export interface AnalysisSetting {
  readonly health: Health | undefined;
  /** Says where things are; the wished one, or the one in force where the environment is wished no more. */
  readonly policy: Environment | undefined;
  /** Each names analyses, and says what they are; without any there is the server's own probe. */
  readonly policies: readonly Environment[];
}

export interface AnalysisSubject extends AnalysisSetting {
  readonly id: DeploymentId;
  readonly live: Live;
  readonly variants: readonly VariantId[];
  /** What was stable before; null where there was nothing. */
  readonly stable: VariantId | null;
  readonly releases: ReadonlyMap<string, Release>;
}

/**
 * How a wish (the digest of its inputs) is judged. What came in together with a change of policy is judged by both for
 * as long as it is that change: who switches an analysis off does not so for what the same change brings.
 */
export function settingOf(
  { desired, deployed }: Pick<Look, "desired" | "deployed">,
  id: DeploymentId,
  wish: string,
): AnalysisSetting {
  const [environment = "", server = ""] = id.split("/");
  const policies = bindingPolicies(desired.environments.get(environment), deployed, id, wish);
  return { health: desired.servers.get(server)?.server?.health, policy: policies[0], policies };
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
 * Looks at each variant with its own probe first, one variant after the other, and then, unless that failed, with
 * everything else that the policy names, side by side. What throws is an error of the analysis, not of the server.
 */
export async function analyse(ports: ApplyPorts, subject: AnalysisSubject): Promise<readonly ProbeRecord[]> {
  const named = analysesOf(subject.policies);
  const records: ProbeRecord[] = [];
  for (const id of named.some(({ name }) => name === probeAnalysis) ? subject.variants : []) {
    ports.progress(`probing ${subject.id} ${id}`);
    const { outcome, message } = await guarded(() => probeVariant(ports, subject, id));
    records.push({ variant: id, outcome, message, at: ports.now().toISOString() });
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

async function probeVariant(
  ports: ApplyPorts,
  subject: AnalysisSubject,
  id: VariantId,
): Promise<Measurement> {
  const found = variantOf(subject, id);
  if ("outcome" in found) return found;
  const { variant, release } = found;
  const { secrets, missing } = secretsFrom(ports.env, variant.secrets);
  const [environment = ""] = subject.id.split("/");
  const health = subject.health ?? defaultHealth;
  const address = placeOf(subject, id, release);
  const url = health.probe.type === "http" ? healthUrl(subject, id, release) : undefined;
  const result = await ports.probe({
    release,
    variables: { MCP_ENV: environment, ...variant.variables },
    secrets,
    root: ports.root,
    health,
    signal: ports.signal,
    ...(address === undefined ? {} : { address }),
    ...(url === undefined ? {} : { url }),
  });
  // Over http nothing is started with them: what is bad there is bad whatever this run knows.
  if (result.outcome === "fail" && missing.length > 0 && health.probe.type === "mcp") {
    const names = missing.join(", ");
    return { outcome: "inconclusive", message: `${result.message} (not set in this run: ${names})` };
  }
  return { outcome: result.outcome, message: result.message };
}

function variantOf(
  subject: AnalysisSubject,
  id: VariantId,
): { readonly variant: Variant; readonly release: Release } | Measurement {
  const variant = subject.live.variants[id];
  const release = variant && subject.releases.get(variant.version);
  if (variant && release) return { variant, release };
  return { outcome: "error", message: `the release of ${id} is not on the branch` };
}

async function guarded(look: () => Promise<Measurement>): Promise<Measurement> {
  try {
    return await look();
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

import type { Contract } from "../contract/contract.ts";
import type { Digest } from "../model/canonical.ts";
import { type ContractDrift, changesAtMost, type DriftChange } from "../model/drift.ts";
import type { Release } from "../model/release.ts";
import { defaultHealth } from "../model/server.ts";
import { printable } from "../model/text.ts";
import type { Variant, VariantId } from "../model/variant.ts";
import type { Measurement } from "../probes/measurement.ts";
import type { ProbeVerdict } from "../probes/probe.ts";
import { type Redact, redaction } from "../probes/redaction.ts";
import type { AnalysisSubject } from "./analysis-subject.ts";
import type { ApplyPorts } from "./ports.ts";
import { healthUrl, placeOf } from "./reached.ts";

/** What a probe of one variant came to. */
export interface ProbedVariant extends Measurement {
  /** Digest of the contract that it has, where its release has one to compare it with. */
  readonly contract?: Digest;
  /** How that is not the reviewed one, where that is all that is wrong. */
  readonly drift?: ContractDrift;
}

export interface ProbeHow {
  /** Asks for the contract, whatever the server's own probe would ask. */
  readonly contract?: true;
  /** Of packages as they are resolved today. */
  readonly fresh?: true;
}

/** Probes a variant where it is, or starts it. Rejects only where the probe itself is broken. */
export async function probeVariant(
  ports: ApplyPorts,
  subject: AnalysisSubject,
  id: VariantId,
  how: ProbeHow = {},
): Promise<ProbedVariant> {
  const found = variantOf(subject, id);
  if ("outcome" in found) return found;
  const { variant, release } = found;
  const { secrets, missing } = secretsFrom(ports.env, variant.secrets);
  const [environment = ""] = subject.id.split("/");
  const own = subject.health ?? defaultHealth;
  const health = how.contract ? { ...own, probe: { ...own.probe, type: "mcp" as const } } : own;
  const address = placeOf(subject, id, release);
  const url = health.probe.type === "http" ? healthUrl(subject, id, release) : undefined;
  const result = await ports.probe({
    release,
    variables: { MCP_ENV: environment, ...variant.variables },
    secrets,
    root: ports.root,
    env: ports.env,
    health,
    signal: ports.signal,
    ...(address === undefined ? {} : { address }),
    ...(url === undefined ? {} : { url }),
    ...(how.fresh ? { fresh: true } : {}),
  });
  // Over http nothing is started with them: what is bad there is bad whatever this run knows.
  if (result.outcome === "fail" && missing.length > 0 && health.probe.type === "mcp") {
    const names = missing.join(", ");
    return { outcome: "inconclusive", message: `${result.message} (not set in this run: ${names})` };
  }
  const { outcome, placeholders = [] } = result;
  // It starts and promises what it should; that it does its work with the real values nobody has seen here.
  const without =
    outcome === "pass" && placeholders.length > 0 ? ` (without ${placeholders.join(", ")})` : "";
  const message = `${result.message}${without}`;
  const seen = await contractOf(release, result);
  if (seen === undefined) return { outcome, message };
  const isDrift = outcome === "fail" && result.rule === "contract/drift" && seen.running !== seen.reviewed;
  if (!isDrift) return { outcome, message, contract: seen.running };
  const since = ports.now().toISOString();
  const drift = { variant: id, ...seen, ...(await changesOf(result, redaction(secrets))), since };
  return { outcome, message, contract: seen.running, drift };
}

export function variantOf(
  subject: AnalysisSubject,
  id: VariantId,
): { readonly variant: Variant; readonly release: Release } | Measurement {
  const variant = subject.live.variants[id];
  const release = variant && subject.releases.get(variant.version);
  if (variant && release) return { variant, release };
  return { outcome: "error", message: `the release of ${id} is not on the branch` };
}

async function contractOf(
  release: Release,
  { contract }: ProbeVerdict,
): Promise<{ readonly reviewed: Digest; readonly running: Digest } | undefined> {
  const reviewed = release.release.contract?.digest;
  if (reviewed === undefined || contract === undefined) return undefined;
  const { contractDigest } = await import("../contract/canonical.ts");
  return { reviewed, running: contractDigest(contract) };
}

async function changesOf(
  { contract, reviewed }: ProbeVerdict,
  redact: Redact,
): Promise<Pick<ContractDrift, "verdict" | "changes" | "more">> {
  if (contract === undefined || reviewed === undefined) return { verdict: "unknown", changes: [], more: 0 };
  const { verdict, changes } = await comparison(reviewed, contract);
  // However much else changes: what models are told stays in sight.
  const warned = changes.filter(({ warnings = [] }) => warnings.length > 0);
  const first = new Set([...warned, ...changes].slice(0, changesAtMost));
  const told = changes.filter((change) => first.has(change)).slice(0, changesAtMost);
  return {
    verdict,
    changes: told.map((change): DriftChange => {
      const { before, after, warnings = [] } = change;
      return {
        pointer: printable(redact(change.pointer), 1000),
        class: change.class,
        summary: printable(redact(change.summary), 300),
        ...(before === undefined ? {} : { before: beginning(redact(before)) }),
        ...(after === undefined ? {} : { after: beginning(redact(after)) }),
        ...(warnings.length === 0
          ? {}
          : { warnings: warnings.slice(0, 5).map(({ text }) => printable(redact(text), 300)) }),
      };
    }),
    more: changes.length - told.length,
  };
}

async function comparison(reviewed: Contract, running: Contract) {
  const { compareContracts } = await import("../contract/compare.ts");
  return compareContracts(reviewed, running);
}

/** As it is, hidden characters included: this is evidence, and whoever shows it takes care of them. */
function beginning(text: string): string {
  return text.length <= 500 ? text : `${text.slice(0, 499).replace(/\p{Surrogate}$/u, "")}…`;
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

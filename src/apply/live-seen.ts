import { probeAnalysis } from "../model/analysis.ts";
import { type ContractDrift, driftPolicy, sayContractDrift } from "../model/drift.ts";
import type { ProbeNote, ProbeNoteOutcome } from "../model/probed.ts";
import type { Release } from "../model/release.ts";
import { defaultHealth } from "../model/server.ts";
import type { ProbeRecord, Status } from "../model/status.ts";
import { printable } from "../model/text.ts";
import type { VariantId } from "../model/variant.ts";
import { sayDrift } from "../reconcile/drift.ts";
import { variantsThatMatter } from "../reconcile/matters.ts";
import type { DeploymentPlan } from "../reconcile/plan.ts";
import { observation } from "../reconcile/transition.ts";
import { type AnalysisSubject, probeRecord, settingOf } from "./analysis.ts";
import { releasesIn, storedOutputs } from "./outputs.ts";
import type { ApplyPorts, Look } from "./ports.ts";
import { type ProbedVariant, probeVariant } from "./variant-probe.ts";

/** What a look at one deployment after its rollout has found. */
export interface Seen {
  readonly plan: DeploymentPlan;
  readonly status: Status;
  readonly note: ProbeNote;
  /** All that has another contract than the reviewed one, as far as it could be told now or was known. */
  readonly drift: readonly ContractDrift[];
  readonly records: readonly ProbeRecord[];
  /** Whether its policy wants to know at all. */
  readonly isCompared: boolean;
}

interface VariantSeen {
  readonly id: VariantId;
  readonly outcome: Exclude<ProbeNoteOutcome, "not-live">;
  readonly message: string;
  readonly drift?: ContractDrift;
  readonly record?: ProbeRecord;
}

/** Asks everything that serves, one variant after the other, for its contract. Never rejects. */
export async function seeLive(
  ports: ApplyPorts,
  look: Look,
  plan: DeploymentPlan,
  status: Status,
): Promise<Seen> {
  if (driftPolicy(look.deployed.environments.get(plan.environment)).contract === "off") {
    const message = "contracts are not compared here any more (drift.contract: off)";
    const note: ProbeNote = {
      at: ports.now().toISOString(),
      revision: status.revision,
      outcome: "not-captured",
      message,
    };
    return { plan, status, note, drift: [], records: [], isCompared: false };
  }
  const unit = look.desired.servers.get(plan.server);
  const stored = await storedOutputs(ports, look.deployed.head, plan.id);
  const subject: AnalysisSubject = {
    id: plan.id,
    live: { traffic: status.traffic, variants: status.variants },
    variants: variantsThatMatter(observation(status)),
    releases: new Map([...(unit?.releases ?? []), ...releasesIn(stored, plan.server)]),
    stable: status.desired.blue,
    ...settingOf(look, plan.id, plan.to.digest),
  };
  const variants: VariantSeen[] = [];
  for (const id of subject.variants) variants.push(await seeVariant(ports, subject, id));
  // What could not be asked now is as it was.
  const drift = variants.flatMap((seen) => {
    if (seen.drift) return [seen.drift];
    const isTold = seen.outcome === "as-reviewed" || seen.outcome === "not-captured";
    return isTold ? [] : (status.drift ?? []).filter(({ variant }) => variant === seen.id);
  });
  const outcome = worstOf(variants);
  const telling = variants.find((seen) => seen.outcome === outcome)?.message ?? "";
  const message = printable(outcome === "drifted" ? sayDrift(drift) : telling, 300);
  return {
    plan,
    status,
    drift,
    isCompared: true,
    records: variants.flatMap(({ record }) => record ?? []),
    note: {
      at: ports.now().toISOString(),
      revision: status.revision,
      outcome,
      ...(outcome === "as-reviewed" || message === "" ? {} : { message }),
    },
  };
}

const worstFirst = [
  "drifted",
  "bad",
  "undecided",
  "as-reviewed",
  "not-captured",
] as const satisfies readonly VariantSeen["outcome"][];

function worstOf(variants: readonly VariantSeen[]): VariantSeen["outcome"] {
  return worstFirst.find((outcome) => variants.some((seen) => seen.outcome === outcome)) ?? "undecided";
}

async function seeVariant(ports: ApplyPorts, subject: AnalysisSubject, id: VariantId): Promise<VariantSeen> {
  const release = releaseOf(subject, id);
  if (release && release.release.contract === undefined) {
    const message = `${release.version} was released without a contract: there is nothing to compare with`;
    return { id, outcome: "not-captured", message };
  }
  ports.progress(`looking at ${subject.id} ${id}`);
  const probed = await guarded(() => probeVariant(ports, subject, id, { contract: true, fresh: true }));
  const record = probeRecord(id, probed, ports.now().toISOString());
  const { message, drift } = probed;
  if (drift) {
    const said = sayContractDrift(drift);
    return { id, outcome: "drifted", message: said, drift, record: { ...record, message: said } };
  }
  if (probed.outcome === "pass") return { id, outcome: "as-reviewed", message, record };
  const isBad = probed.outcome === "fail" && probesForHealth(subject);
  return { id, outcome: isBad ? "bad" : "undecided", message: `${id}: ${message}`, record };
}

/** Where people look at it in another way, that it cannot be asked here says nothing of how it is. */
function probesForHealth({ policies, health = defaultHealth }: AnalysisSubject): boolean {
  return (
    health.probe.type === "mcp" && policies.every(({ strategy }) => strategy.analysis.includes(probeAnalysis))
  );
}

function releaseOf({ live, releases }: AnalysisSubject, id: VariantId): Release | undefined {
  const version = live.variants[id]?.version;
  return version === undefined ? undefined : releases.get(version);
}

async function guarded(look: () => Promise<ProbedVariant>): Promise<ProbedVariant> {
  try {
    return await look();
  } catch (error) {
    return { outcome: "error", message: error instanceof Error ? error.message : String(error) };
  }
}

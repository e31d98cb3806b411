import type { Contract } from "../../contract/contract.ts";
import type { Source } from "../../convention/source.ts";
import type { DeploymentId } from "../../model/deployment.ts";
import type { DeploymentPlan } from "../../reconcile/plan.ts";
import type { ComparedVersion, ContractNote } from "../../report/contract/note.ts";
import { keyOf, readReleasedContracts, type Versioned } from "../contracts.ts";

/** Deployments whose contracts are held at once: a plan may be about thousands. */
const atOnce = 64;

interface Wanted {
  readonly plan: DeploymentPlan;
  readonly from: string | null;
  readonly to: string | null;
  /** Versions that will be live, with traffic or without. */
  readonly live: readonly string[];
}

/** What a plan says of contracts, for each deployment of which there is something to say. */
export async function contractNotes(
  source: Source,
  plans: readonly DeploymentPlan[],
): Promise<ReadonlyMap<DeploymentId, ContractNote>> {
  const notes = new Map<DeploymentId, ContractNote>();
  const wanted = plans
    .filter(({ decision }) => decision !== "nothing")
    .map(wantedOf)
    .sort((a, b) => (a.plan.server < b.plan.server ? -1 : 1));
  for (let start = 0; start < wanted.length; start += atOnce) {
    const some = wanted.slice(start, start + atOnce);
    const versions = new Map(some.flatMap(versionsOf).map((one) => [keyOf(one), one]));
    const contracts = await readReleasedContracts(source, [...versions.values()]);
    const contractOf = (server: string, version: string | null): Contract | undefined => {
      const found = version === null ? undefined : contracts.get(keyOf({ server, version }));
      return found?.kind === "found" ? found.contract : undefined;
    };
    const known = new Map<string, ContractNote | undefined>();
    for (const one of some) {
      // Environments share most of what changes in them.
      const key = JSON.stringify([one.plan.server, one.from, one.to, one.live]);
      if (!known.has(key)) known.set(key, await noteOf(one, contractOf));
      const note = known.get(key);
      if (note) notes.set(one.plan.id, note);
    }
  }
  return notes;
}

function wantedOf(plan: DeploymentPlan): Wanted {
  const live = [...new Set(Object.values(plan.to.live.variants).map(({ version }) => version))].sort();
  return { plan, from: versionWithMost(plan.from), to: plan.to.blue, live };
}

function versionsOf({ plan: { server }, from, to, live }: Wanted): readonly Versioned[] {
  const versions = [...new Set([from, to, ...live])];
  return versions.flatMap((version) => (version === null ? [] : [{ server, version }]));
}

async function noteOf(
  { plan: { server }, from, to, live }: Wanted,
  contractOf: (server: string, version: string | null) => Contract | undefined,
): Promise<ContractNote | undefined> {
  const versions = [...new Set([to, ...live])].filter((version) => version !== null);
  const contracts = versions.flatMap((version) => {
    const contract = contractOf(server, version);
    return contract ? [[version, contract] as const] : [];
  });
  if (contracts.length === 0) return undefined;
  const { deprecatedTools, toolsApart } = await import("../../report/contract/note.ts");
  const { tryCompare } = await import("../../contract/try-compare.ts");
  const { summarizeComparison } = await import("../../contract/summary.ts");
  const [before, blue] = [contractOf(server, from), contractOf(server, to)];
  // Users get a green as they get blue: what it promises is looked at as well.
  const compared = contracts.flatMap(([version, contract]): readonly ComparedVersion[] => {
    if (from === null || !before || version === from) return [];
    const comparison = tryCompare(before, contract);
    // What cannot be compared is told as a finding.
    if (!comparison) return [];
    const as = version === to ? "blue" : "green";
    return [{ as, from, to: version, comparison, line: summarizeComparison(comparison) }];
  });
  const note: ContractNote = {
    compared,
    deprecated: blue ? deprecatedTools(before, blue) : [],
    apart: toolsApart(new Map(contracts.filter(([version]) => live.includes(version)))),
  };
  return Object.values(note).some((told) => told.length > 0) ? note : undefined;
}

function versionWithMost({ traffic, variants }: DeploymentPlan["from"]): string | null {
  const [most] = Object.keys(traffic).sort((a, b) => (traffic[b] ?? 0) - (traffic[a] ?? 0));
  return most === undefined ? null : (variants[most]?.version ?? null);
}

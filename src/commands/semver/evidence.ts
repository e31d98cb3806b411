import { contractDigest } from "../../contract/canonical.ts";
import type { ContractComparison } from "../../contract/change.ts";
import type { Contract } from "../../contract/contract.ts";
import { bumpBetween, honestVersion, judge } from "../../contract/semver.ts";
import { tryCompare } from "../../contract/try-compare.ts";
import { maxFileSize } from "../../convention/limits.ts";
import { contractFile, releaseFile } from "../../convention/paths.ts";
import type { Source } from "../../convention/source.ts";
import { jsonOf } from "../../model/json.ts";
import type { Release } from "../../model/release.ts";
import {
  type Acknowledgement,
  bumps,
  type ContractEvidence,
  type MissingContract,
  type SemverJudgement,
  type SemverJudgements,
  type SemverMode,
} from "../../model/semver.ts";
import { compareVersions } from "../../model/traffic.ts";
import { digestIn } from "../contract/digest.ts";
import { shapeContract } from "../contract/shape.ts";
import { identityOf } from "./identity.ts";

/** Two versions of a server whose contracts are to be compared. */
export interface VersionPair {
  /** The server's id. */
  readonly server: string;
  /** Null: there is nothing to compare with. */
  readonly from: string | null;
  readonly to: string;
  /** What is acknowledged of `to`. */
  readonly acknowledgement?: Acknowledgement | undefined;
  /** All versions that are out: a better number must be a free one. */
  readonly released: ReadonlySet<string>;
  /** Releases that are loaded already, by version: they are not read again. */
  readonly releases?: ReadonlyMap<string, Release>;
}

/**
 * Compares and judges pairs of versions, in their order. Reads twice whatever their number: their releases, then the
 * contracts that these name. Nothing throws: what is not there, or is not what its digest says, is told as missing.
 */
export async function contractEvidence(
  source: Source,
  pairs: readonly VersionPair[],
): Promise<readonly ContractEvidence[]> {
  if (pairs.length === 0) return [];
  const recorded = await digestsOf(source, pairs);
  const wanted = new Set<string>();
  for (const { server, from, to, acknowledgement } of pairs) {
    const digests = [from, to].map(
      (version) => version !== null && recorded.get(releaseFile(server, version)),
    );
    if (digests[0] === digests[1]) continue;
    const others = acknowledgement ? [acknowledgement.contracts.from] : [];
    for (const digest of [...digests, ...others]) if (digest) wanted.add(contractFile(server, digest));
  }
  const texts = await source.read([...wanted]);
  const contracts = new Map<string, Contract | undefined>();
  const contractOf = (server: string, digest: string): Contract | undefined => {
    const path = contractFile(server, digest);
    if (!contracts.has(path)) contracts.set(path, contractIn(texts.get(path), digest));
    return contracts.get(path);
  };
  return pairs.map((pair) => evidenceOf(pair, recorded, (digest) => contractOf(pair.server, digest)));
}

/** The contract that a version was released with; undefined where it has none, or it cannot be read. */
export async function recordedContract(
  source: Source,
  server: string,
  version: string,
): Promise<Contract | undefined> {
  const digests = await digestsOf(source, [{ server, from: null, to: version, released: new Set() }]);
  const digest = digests.get(releaseFile(server, version));
  if (digest === undefined) return undefined;
  const path = contractFile(server, digest);
  return contractIn((await source.read([path])).get(path), digest);
}

/** Each way to judge it; a better number is one that is not taken. */
export function judgementsOf(
  from: string,
  to: string,
  comparison: ContractComparison,
  released: ReadonlySet<string>,
): SemverJudgements {
  const others = new Set([...released].filter((version) => version !== to));
  const by = (mode: Exclude<SemverMode, "off">) =>
    free(judge(from, to, comparison, mode), { from, released: others });
  return { warn: by("warn"), semver: by("semver"), strict: by("strict") };
}

function evidenceOf(
  { server, from, to, acknowledgement, released }: VersionPair,
  recorded: ReadonlyMap<string, string>,
  contractOf: (digest: string) => Contract | undefined,
): ContractEvidence {
  if (from === null) {
    const missing = recorded.has(releaseFile(server, to))
      ? []
      : [{ version: to, why: "not-recorded" } as const];
    return { kind: "not-compared", from, to, missing };
  }
  const digests = {
    from: recorded.get(releaseFile(server, from)),
    to: recorded.get(releaseFile(server, to)),
  };
  const missing: MissingContract[] = [];
  if (digests.from === undefined) missing.push({ version: from, why: "not-recorded" });
  if (digests.to === undefined) missing.push({ version: to, why: "not-recorded" });
  if (digests.from === undefined || digests.to === undefined) {
    return { kind: "not-compared", from, to, missing };
  }
  const pair = { from: digests.from, to: digests.to };
  if (pair.from === pair.to) {
    const judgements = judgementsOf(from, to, { verdict: "none", changes: [] }, released);
    return { kind: "compared", from, to, contracts: pair, judgements };
  }
  const [before, after] = [contractOf(pair.from), contractOf(pair.to)];
  if (!before) missing.push({ version: from, why: "unreadable" });
  if (!after) missing.push({ version: to, why: "unreadable" });
  if (!before || !after) return { kind: "not-compared", from, to, missing };
  const comparison = tryCompare(before, after);
  if (!comparison)
    return { kind: "not-compared", from, to, missing: [{ version: to, why: "not-comparable" }] };
  const judgements = judgementsOf(from, to, comparison, released);
  const known = acknowledgement && recorded.get(releaseFile(server, acknowledgement.from));
  const isReleased = known !== undefined && known === acknowledgement?.contracts.from;
  const rest = isReleased && beyond(acknowledgement, pair.to, comparison, contractOf, { before, after });
  return {
    kind: "compared",
    from,
    to,
    contracts: pair,
    judgements,
    ...(rest ? { beyondAcknowledged: judgementsOf(from, to, rest, released) } : {}),
  };
}

/**
 * The changes that an acknowledgement of another pair is not of: what was acknowledged for 1.4.0 → 1.5.0 is so where
 * 1.3.0 runs as well, and what else changed since 1.3.0 is not. Only of contracts that were released: any file could be
 * put where contracts lie.
 */
function beyond(
  acknowledgement: Acknowledgement | undefined,
  to: string,
  { changes }: ContractComparison,
  contractOf: (digest: string) => Contract | undefined,
  { before, after }: { readonly before: Contract; readonly after: Contract },
): ContractComparison | undefined {
  if (!acknowledgement || acknowledgement.contracts.to !== to) return undefined;
  const acknowledged = contractOf(acknowledgement.contracts.from);
  const known = acknowledged && tryCompare(acknowledged, after);
  if (!known) return undefined;
  const same = new Set(known.changes.map((change) => identityOf(change, acknowledged)));
  const rest = changes.filter((change) => !same.has(identityOf(change, before)));
  return { verdict: rest[0]?.class ?? "none", changes: rest };
}

function free(
  judgement: SemverJudgement,
  { from, released }: Pick<VersionPair, "released"> & { readonly from: string },
): SemverJudgement {
  const { next } = judgement;
  if (next === null) return judgement;
  const pre = /-([^.]+)\./.exec(next)?.[1];
  const base = next.split("-")[0] ?? next;
  const bump = base.endsWith(".0.0") ? "major" : base.endsWith(".0") ? "minor" : "patch";
  const out = sayingSo(judgement, from, released);
  return {
    ...judgement,
    ...(out === undefined ? {} : { out }),
    next: honestVersion(from, bump, { released, pre }),
  };
}

function sayingSo(
  { required }: SemverJudgement,
  from: string,
  released: ReadonlySet<string>,
): string | undefined {
  return [...released]
    .filter((version) => !version.includes("-") && compareVersions(version, from) > 0)
    .filter((version) => bumps.indexOf(bumpBetween(from, version)) >= bumps.indexOf(required))
    .sort(compareVersions)
    .at(-1);
}

/** The digest that each release records, by the release's path; absent where it records none. */
async function digestsOf(
  source: Source,
  pairs: readonly VersionPair[],
): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  const paths = new Set<string>();
  for (const { server, from, to, acknowledgement, releases } of pairs) {
    for (const version of new Set([from ?? to, to, acknowledgement?.from ?? to])) {
      const path = releaseFile(server, version);
      const loaded = releases?.get(version)?.release;
      if (!loaded) paths.add(path);
      else if (loaded.contract) digests.set(path, loaded.contract.digest);
    }
  }
  const texts = await source.read([...paths]);
  for (const [path, bytes] of texts) {
    const digest = digestIn(bytes);
    if (digest) digests.set(path, digest);
  }
  return digests;
}

/** A contract that is what its digest says; undefined for anything else. */
export function contractIn(bytes: Uint8Array | undefined, digest: string): Contract | undefined {
  if (!bytes || bytes.length > maxFileSize) return undefined;
  try {
    const { contract } = shapeContract(jsonOf(bytes));
    return contract && contractDigest(contract) === digest ? contract : undefined;
  } catch {
    // Whatever it is that cannot be walked to its end: nobody can say that it is what its digest says.
    return undefined;
  }
}

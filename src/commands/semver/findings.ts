import { contractDigest } from "../../contract/canonical.ts";
import type { ContractComparison } from "../../contract/change.ts";
import type { Contract } from "../../contract/contract.ts";
import { versionBefore } from "../../contract/semver.ts";
import { tryCompare } from "../../contract/try-compare.ts";
import { acknowledgementFile, releaseFile, serverFile } from "../../convention/paths.ts";
import { loadPreciseReader, readDocument } from "../../convention/read.ts";
import { resolveServer } from "../../convention/resolve/server.ts";
import type { Source } from "../../convention/source.ts";
import type { Finding } from "../../model/finding.ts";
import type { Acknowledgement, ContractEvidence, SemverJudgement } from "../../model/semver.ts";
import type { Server } from "../../model/server.ts";
import { acknowledgementOf } from "../../rules/contract/acknowledgements.ts";
import { semverModeOf } from "../../rules/contract/mode.ts";
import { releaseFinding } from "../../rules/contract/semver.ts";
import { judgementsOf, recordedContract } from "./evidence.ts";

export interface SemverRequest {
  /** The GitOps repository as it is, without the new release. */
  readonly source: Source;
  /** The server's id. */
  readonly server: string;
  /** The version that is to be released. */
  readonly version: string;
  /** What its server promises; undefined: it was not captured. */
  readonly contract: Contract | undefined;
  /** ISO instant. */
  readonly now: string;
}

export interface SemverResult {
  /** `contract/semver`: pass, warn or fail; `contract/not-captured` where only one of the two has a contract. */
  readonly findings: readonly Finding[];
  /** The version before on its line; null: it is the first. */
  readonly before: string | null;
  readonly contractBefore: Contract | null;
  /** Null where one of the two contracts is missing, or they cannot be compared. */
  readonly comparison: ContractComparison | null;
  /** By the server's mode; null where there is nothing to compare, or nobody asks. */
  readonly judgement: SemverJudgement | null;
}

/** Judges the number of a version that is about to be released, as the pull request that adds it will be judged. */
export async function semverFindings(request: SemverRequest): Promise<SemverResult> {
  const { source, server, version, contract, now } = request;
  const released = await releasedVersions(source, server);
  const before = versionBefore(version, released);
  const [contractBefore, settings, acknowledgement] = await Promise.all([
    before === null ? undefined : recordedContract(source, server, before),
    readServer(source, server),
    readAcknowledgement(source, server, version),
  ]);
  const mode = semverModeOf(settings, "release");
  const comparison = (contractBefore && contract && tryCompare(contractBefore, contract)) ?? null;
  const evidence = unreleasedEvidence({ before, contractBefore, version, contract, comparison, released });
  const finding = releaseFinding(evidence, {
    mode,
    place: { file: releaseFile(server, version), path: ["server", "version"], part: "value" },
    server,
    acknowledgement: acknowledgementOf(acknowledgement, released),
    now,
    isReleased: false,
  });
  return {
    findings: finding ? [{ ...finding, server }] : [],
    before,
    contractBefore: contractBefore ?? null,
    comparison,
    judgement: evidence.kind === "compared" && mode !== "off" ? evidence.judgements[mode] : null,
  };
}

export interface Unreleased {
  readonly before: string | null;
  readonly contractBefore: Contract | undefined;
  readonly version: string;
  readonly contract: Contract | undefined;
  /** Between the two; null where one of them is missing, or they cannot be compared. */
  readonly comparison: ContractComparison | null;
  readonly released: ReadonlySet<string>;
}

/** What is known of a version that is not in the repository yet. */
export function unreleasedEvidence(about: Unreleased): ContractEvidence {
  const { before, contractBefore, version, contract, comparison, released } = about;
  if (before !== null && comparison && contractBefore && contract) {
    const contracts = { from: contractDigest(contractBefore), to: contractDigest(contract) };
    const judgements = judgementsOf(before, version, comparison, released);
    return { kind: "compared", from: before, to: version, contracts, judgements };
  }
  const missing = [
    ...(before !== null && !contractBefore ? [{ version: before, why: "not-recorded" } as const] : []),
    ...(contract ? [] : [{ version, why: "not-recorded" } as const]),
    ...(contractBefore && contract ? [{ version, why: "not-comparable" } as const] : []),
  ];
  return { kind: "not-compared", from: before, to: version, missing };
}

/** Every version of a server that is out, from the names of its releases. */
export async function releasedVersions(source: Source, server: string): Promise<ReadonlySet<string>> {
  const names = await source.names(`servers/${server}/versions`);
  return new Set(names.flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -".json".length)] : [])));
}

/** server.yaml; undefined where it is absent or invalid, which is others' to tell. */
export async function readServer(source: Source, server: string): Promise<Server | undefined> {
  const file = serverFile(server);
  const bytes = (await source.read([file])).get(file);
  const document = bytes && readDocument("server", file, bytes, await loadPreciseReader())?.value;
  return document && resolveServer(server, document);
}

/** What is acknowledged of a version; undefined where nothing is, or the file is invalid. */
export async function readAcknowledgement(
  source: Source,
  server: string,
  version: string,
): Promise<Acknowledgement | undefined> {
  const file = acknowledgementFile(server, version);
  const bytes = (await source.read([file])).get(file);
  const document = bytes && readDocument("acknowledgement", file, bytes, await loadPreciseReader())?.value;
  return document && { ...document, version, file };
}

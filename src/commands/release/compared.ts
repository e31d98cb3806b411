import type { ContractComparison } from "../../contract/change.ts";
import type { Contract } from "../../contract/contract.ts";
import type { Source } from "../../convention/source.ts";
import type { Finding } from "../../model/finding.ts";

/** A release beside the version before it on its line. */
export interface Compared {
  /** Null: it is the first of its line. */
  readonly before: string | null;
  /** Null where one of the two has no contract. */
  readonly comparison: ContractComparison | null;
  readonly contractBefore: Contract | null;
  /** In one line, whether the number says what changed; null: nobody knows. */
  readonly why: string | null;
  /** A failure where the number does not say it and has to. */
  readonly findings: readonly Finding[];
}

export interface ComparedRequest {
  /** Without the new release. */
  readonly source: Source;
  readonly server: string;
  readonly version: string;
  /** Undefined: none was taken. */
  readonly contract: Contract | undefined;
  readonly now: Date;
}

/** Compares a release with the version before it, and its number with what changed. */
export async function compareRelease({ now, ...request }: ComparedRequest): Promise<Compared> {
  const { semverFindings } = await import("../semver/findings.ts");
  const { judgement, ...compared } = await semverFindings({ ...request, now: now.toISOString() });
  return { ...compared, why: judgement?.why ?? null };
}

import type { ReleaseDocument } from "../../convention/documents.ts";
import { loadDesired } from "../../convention/load.ts";
import { resolveRelease } from "../../convention/resolve/release.ts";
import type { Source } from "../../convention/source.ts";
import type { Finding } from "../../model/finding.ts";
import type { SignatureEvidence } from "../../model/signature.ts";
import { lostSinceBefore } from "../signatures/lost.ts";
import { type Env, trustSettingOf } from "../signatures/trust.ts";

export interface LostAsked {
  /** The desired side, without the new release. */
  readonly source: Source;
  readonly server: string;
  readonly document: ReleaseDocument;
  /** Absent: it is not signed yet, and nothing is said of signatures. */
  readonly signature?: SignatureEvidence;
  readonly env: Env;
}

/** What a release that is about to be made proves less, or otherwise, than the one before it on its line. */
export async function lostByRelease({
  source,
  server,
  document,
  ...rest
}: LostAsked): Promise<readonly Finding[]> {
  const { desired } = await loadDesired(source, { kind: "touched", servers: new Set(), files: new Set() });
  const trust = await trustSettingOf(source, desired.project);
  return lostSinceBefore({ source, release: resolveRelease(server, document), trust, ...rest });
}

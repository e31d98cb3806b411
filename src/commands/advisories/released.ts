import type { ReleaseDocument } from "../../convention/documents.ts";
import { loadDesired } from "../../convention/load.ts";
import { resolveRelease } from "../../convention/resolve/release.ts";
import type { Source } from "../../convention/source.ts";
import type { Finding } from "../../model/finding.ts";
import { signatureKey } from "../../model/signature.ts";
import { releaseAdvisories } from "../../rules/supply-chain/advisory-judge.ts";
import { limitsOf } from "./changed.ts";
import { type Env, lookUp } from "./gather.ts";

export interface ReleasedQuestion {
  /** Where the release goes, without it. */
  readonly source: Source;
  readonly server: string;
  readonly document: ReleaseDocument;
  readonly env: Env;
  readonly signal: AbortSignal;
  readonly now: Date;
}

/** What is known against a release that is being made: warnings, with the environments that will refuse it. */
export async function releasedAdvisories({
  source,
  server,
  document,
  env,
  signal,
  now,
}: ReleasedQuestion): Promise<readonly Finding[]> {
  const release = resolveRelease(server, document);
  const nothing = new Set<string>();
  const scope = { kind: "touched", servers: nothing, files: nothing, changedOnly: true } as const;
  const { desired } = await loadDesired(source, scope);
  const known = await lookUp([release], { env, signal, now: now.toISOString() });
  signal.throwIfAborted();
  const evidence = known.get(signatureKey(release));
  const { version } = release;
  return evidence ? releaseAdvisories({ version, evidence }, limitsOf(desired.environments)) : [];
}

import { releaseFile } from "../../convention/paths.ts";
import { readDocument } from "../../convention/read.ts";
import { resolveRelease } from "../../convention/resolve/release.ts";
import type { Source } from "../../convention/source.ts";
import type { Finding } from "../../model/finding.ts";
import type { Release } from "../../model/release.ts";
import { type SignatureEvidence, signatureKey } from "../../model/signature.ts";
import { judgeLost } from "../../rules/supply-chain/lost.ts";
import { bundlesOf } from "./gather.ts";
import { type Env, type TrustSetting, verifyUnder } from "./trust.ts";

export interface ReleasedQuestion {
  /** Where the releases before lie. */
  readonly source: Source;
  /** What is released, or is about to be: then it need not be in `source`. */
  readonly release: Pick<Release, "id" | "version" | "server" | "release">;
  /** What is known of its signature; `missing` where it is made without; absent: nothing is said of signatures. */
  readonly signature?: SignatureEvidence | undefined;
  readonly trust: TrustSetting;
  readonly env: Env;
  /** What is said of its signature alone, if anything: what is not right by itself is not warned of as well. */
  readonly told?: Finding | undefined;
}

/**
 * What a release proves less, or otherwise, than the one before it on its line; nothing where it is the first, or the
 * one before cannot be read. Each is a warning at the release's file. Never rejects but where `source` does.
 */
export async function lostSinceBefore(question: ReleasedQuestion): Promise<readonly Finding[]> {
  const { source, release, signature, trust, env, told } = question;
  const { id, version } = release;
  const before = await releaseBefore(source, release);
  if (!before) return [];
  const bundle = signature && (await bundlesOf(source, [before])).get(signatureKey(before));
  const known = bundle === undefined ? undefined : await verifyUnder(trust, before, bundle, env);
  const findings = judgeLost({
    before: { ...before, signature: known },
    after: { ...release, signature },
    told,
    place: { file: releaseFile(id, version), path: [] },
  });
  return findings.map((finding) => ({ ...finding, server: id }));
}

async function releaseBefore(
  source: Source,
  { id, version }: Pick<Release, "id" | "version">,
): Promise<Release | undefined> {
  const names = await source.names(`servers/${id}/versions`);
  const released = names.flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -".json".length)] : []));
  const { versionBefore } = await import("../../contract/semver.ts");
  const before = versionBefore(version, released);
  if (before === null) return undefined;
  const file = releaseFile(id, before);
  const bytes = (await source.read([file])).get(file);
  const document = bytes && readDocument("release", file, bytes, undefined)?.value;
  return document && resolveRelease(id, document);
}

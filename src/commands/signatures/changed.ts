import { loadDesired } from "../../convention/load.ts";
import { locate } from "../../convention/locate.ts";
import { classify, releaseFile, signatureFile } from "../../convention/paths.ts";
import type { Source } from "../../convention/source.ts";
import type { Touched } from "../../convention/touched.ts";
import type { Finding } from "../../model/finding.ts";
import { signatureKey, signersOf } from "../../model/signature.ts";
import { judgeSignature } from "../../rules/supply-chain/judge.ts";
import { bundlesOf, evidenceOf } from "./gather.ts";
import { lostSinceBefore } from "./lost.ts";
import { type Env, trustSettingOf } from "./trust.ts";

export interface ChangedQuestion {
  readonly source: Source;
  /** What the change is made to: who might sign there must have signed, and under what was trusted there. */
  readonly base?: Source | undefined;
  readonly change: Touched | "all";
  readonly env: Env;
}

/**
 * What stands against the signatures that a change brings, though nothing is deployed by it: whoever merges a release
 * sees it before it can no longer be changed. Those that hold are no finding. Of releases that it brings, what they
 * prove less than the ones before.
 */
export async function changedSignatures({
  source,
  base,
  change,
  env,
}: ChangedQuestion): Promise<readonly Finding[]> {
  if (change === "all") return [];
  const changed = [...change.files].flatMap((path) => {
    const what = classify(path);
    return what.kind === "signature" || what.kind === "release" ? [what] : [];
  });
  if (changed.length === 0) return [];
  const scope = {
    kind: "touched",
    servers: new Set(changed.map(({ server }) => server)),
    files: new Set(changed.map(({ server, version }) => releaseFile(server, version))),
    changedOnly: true,
  } as const;
  const { desired } = await loadDesired(source, scope);
  const before = base && (await loadDesired(base, { ...scope, files: new Set<string>() })).desired;
  const releases = changed.flatMap(
    ({ server, version }) => desired.servers.get(server)?.releases.get(version) ?? [],
  );
  const bundles = await bundlesOf(source, releases);
  const trust = await trustSettingOf(source, desired.project);
  const formerTrust = base && before && (await trustSettingOf(base, before.project));
  const found = await Promise.all(
    [...new Set(releases)].map(async (release) => {
      const { id: server, version } = release;
      const bundle = bundles.get(signatureKey(release));
      // A server that is new has nobody who might have signed before, and nobody who was trusted with it.
      const known = before?.servers.get(server);
      const others = known && formerTrust ? [{ trust: formerTrust }] : [];
      const evidence = bundle === undefined ? missing : await evidenceOf(release, bundle, trust, others, env);
      const finding = judgeSignature({
        server,
        version,
        source: release.release.source,
        evidence,
        signers: signersOf(desired.servers.get(server)?.server),
        ...(known ? { former: [signersOf(known.server)] } : {}),
        isRequired: false,
        place: { file: signatureFile(server, version), path: [] },
      });
      const of = { source, release, signature: evidence, trust, env };
      const isNew = before !== undefined && known?.versions.has(version) !== true;
      const lost = isNew ? await lostSinceBefore({ ...of, told: finding }) : [];
      return finding && finding.outcome !== "pass" ? [{ ...finding, server }, ...lost] : lost;
    }),
  );
  return locate(found.flat(), source);
}

const missing = { kind: "missing" } as const;

import { loadDesired } from "../../convention/load.ts";
import { locate } from "../../convention/locate.ts";
import { classify, releaseFile } from "../../convention/paths.ts";
import type { Source } from "../../convention/source.ts";
import type { Touched } from "../../convention/touched.ts";
import type { AdvisorySeverity } from "../../model/advisory.ts";
import type { Finding } from "../../model/finding.ts";
import type { Desired } from "../../model/project.ts";
import { signatureKey } from "../../model/signature.ts";
import { limitOf, releaseAdvisories } from "../../rules/supply-chain/advisory-judge.ts";
import { type Env, lookUp } from "./gather.ts";

export interface ChangedQuestion {
  readonly source: Source;
  readonly change: Touched | "all";
  readonly desired: Pick<Desired, "environments">;
  readonly env: Env;
  readonly signal: AbortSignal;
  /** ISO instant. */
  readonly now: string;
}

/**
 * What is known against the releases that a change brings, though nothing is deployed by it: whoever merges one sees
 * what will keep it out. Nobody is asked where no environment asks for it.
 */
export async function changedAdvisories({
  source,
  change,
  desired,
  ...world
}: ChangedQuestion): Promise<readonly Finding[]> {
  const limits = limitsOf(desired.environments);
  if (change === "all" || limits.size === 0) return [];
  const changed = [...change.files].flatMap((path) => {
    const what = classify(path);
    return what.kind === "release" ? [what] : [];
  });
  if (changed.length === 0) return [];
  const loaded = await loadDesired(source, {
    kind: "touched",
    servers: new Set(changed.map(({ server }) => server)),
    files: new Set(changed.map(({ server, version }) => releaseFile(server, version))),
    changedOnly: true,
  });
  const releases = changed.flatMap(
    ({ server, version }) => loaded.desired.servers.get(server)?.releases.get(version) ?? [],
  );
  const known = await lookUp(releases, world);
  const findings = releases.flatMap((release) => {
    const evidence = known.get(signatureKey(release));
    if (!evidence) return [];
    const { id: server, version, file } = release;
    const place = { file, path: ["server", "version"], part: "value" } as const;
    return releaseAdvisories({ version, evidence, place }, limits).map((finding) => ({ ...finding, server }));
  });
  return locate(findings, source);
}

/** What each environment refuses, of those that ask. */
export function limitsOf(environments: Desired["environments"]): ReadonlyMap<string, AdvisorySeverity> {
  return new Map(
    [...environments.values()].flatMap((environment) => {
      const limit = limitOf(environment);
      return limit === undefined ? [] : [[environment.id, limit] as const];
    }),
  );
}

import { loadShare, type ShareResult } from "../../convention/load.ts";
import type { Source } from "../../convention/source.ts";
import type { ServerPlace } from "../../convention/units.ts";
import type { Environment } from "../../model/environment.ts";
import type { Finding } from "../../model/finding.ts";
import type { Project } from "../../model/project.ts";
import { checkServer } from "../../rules/registry.ts";

/** What every share is checked against; can be handed to another thread. */
export interface ShareContext {
  readonly project: Project;
  readonly environments: ReadonlyMap<string, Environment>;
  /** ISO instant. */
  readonly now: string;
}

export interface CheckedShare extends ShareResult {
  /** What the rules found, by server; only those of which there is something to tell. */
  readonly found: ReadonlyMap<string, readonly Finding[]>;
}

/** Loads and checks some of the servers, of which nothing stays in memory but what was found. */
export async function checkShare(
  source: Source,
  servers: readonly ServerPlace[],
  context: ShareContext,
): Promise<CheckedShare> {
  const found = new Map<string, readonly Finding[]>();
  const loaded = await loadShare(source, servers, (server) => {
    const findings = checkServer({ ...context, server });
    if (findings.length > 0) found.set(server.id, findings);
  });
  return { ...loaded, found };
}

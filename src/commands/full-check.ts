import { loadDesired, openShares } from "../convention/load.ts";
import { deploymentFile, serversFolder } from "../convention/paths.ts";
import type { Source } from "../convention/source.ts";
import type { Touched } from "../convention/touched.ts";
import type { ServerPlace } from "../convention/units.ts";
import { workingTree } from "../convention/working-tree.ts";
import type { Finding } from "../model/finding.ts";
import type { Desired } from "../model/project.ts";
import type { Overview, ServerPresence } from "../rules/context.ts";
import { checkProject, checkServer } from "../rules/registry.ts";
import { loadScopeOf, tell } from "./check-desired.ts";
import { changedContracts } from "./contract/changed.ts";
import { type CheckedShare, checkShare, type ShareContext } from "./full-check/share.ts";
import type { Crew, Threads } from "./full-check/threads.ts";
import { releasedContracts } from "./semver/released.ts";

/** What differs from a base. */
export interface Change {
  readonly base: Source;
  readonly touched: Touched;
}

export interface FullCheck {
  /** Absolute path of the convention's folder. */
  readonly root: string;
  /** Known once git has told; null where there is nothing to compare with. */
  readonly change: Promise<Change> | null;
  readonly now: string;
  /** Absent: everything is done on this thread. */
  readonly threads: Threads | undefined;
}

/** Servers of one share: some milliseconds of work, so that the threads end together. */
const shareSize = 64;

/** Below this many servers a thread costs more than it saves. */
const worthThreads = 400;

/**
 * Checks all of a working tree. Servers are checked share by share, on as many threads as there are; what
 * changed since the base is then checked once more, against it. The findings and their order are those of
 * `checkDesired`, whatever the number of threads.
 */
export async function checkEverything(check: FullCheck): Promise<readonly Finding[]> {
  const { root, now } = check;
  const source = workingTree(root);
  using crew = await crewFor(check, source);
  const { desired, servers, settle } = await openShares(source);
  const { project, environments } = desired;
  const checked = await checkShares({ root, crew }, servers, { project, environments, now });
  const { findings, omitted } = await settle(checked);
  const found = new Map(checked.flatMap((share) => [...share.found]));
  const change = await check.change;
  const base = await compare(check, change, source, desired, found);
  const overview: Overview = { ...desired, servers: presences(servers, omitted) };
  const all = [
    ...findings,
    ...checkProject({ desired: overview, now, ...(base ? { base } : {}) }),
    ...servers.flatMap(({ id }) => found.get(id) ?? []),
    ...(change ? await changedContracts(source, change.touched) : []),
  ];
  return tell(all, omitted, source);
}

/** Threads are started before anything is read, so that they are there when there is something to do. */
async function crewFor({ threads }: FullCheck, source: Source): Promise<Crew | undefined> {
  if (!threads || (await source.names(serversFolder)).length < worthThreads) return undefined;
  const { hire } = await import("./full-check/threads.ts");
  return hire(threads);
}

async function checkShares(
  { root, crew }: { readonly root: string; readonly crew: Crew | undefined },
  servers: readonly ServerPlace[],
  context: ShareContext,
): Promise<readonly CheckedShare[]> {
  const source = workingTree(root, { reuse: true });
  if (!crew) return [await checkShare(source, servers, context)];
  const shares: (readonly ServerPlace[])[] = [];
  for (let start = 0; start < servers.length; start += shareSize) {
    shares.push(servers.slice(start, start + shareSize));
  }
  return crew.work(source, { root, shares, context });
}

/** Checks the changed servers against the base, and puts what was found in the place of what is in `found`. */
async function compare(
  check: FullCheck,
  change: Change | null,
  source: Source,
  { project, environments }: Desired,
  found: Map<string, readonly Finding[]>,
): Promise<Desired | undefined> {
  if (!change || change.touched.files.size === 0) return undefined;
  const { servers, files, environments: policies } = change.touched;
  const removed = new Set([...policies].filter((id) => !environments.has(id)));
  const before = { ...change.touched, environments: removed, project: false };
  const [{ desired }, { desired: base }] = await Promise.all([
    loadDesired(source, { kind: "touched", servers, files }),
    loadScopeOf(change.base, { touched: before }).then((scope) =>
      loadDesired(change.base, scope.kind === "all" ? scope : { ...scope, changedOnly: true }),
    ),
  ]);
  const contracts = await releasedContracts(source, desired, { desired: base, source: change.base });
  for (const server of desired.servers.values()) {
    const known = base.servers.get(server.id);
    const released = contracts.get(server.id);
    if (!known && !released) continue;
    const context = {
      project,
      environments,
      server,
      now: check.now,
      ...(known ? { base: known } : {}),
      ...(released ? { releasedContracts: released } : {}),
    };
    found.set(server.id, checkServer(context));
  }
  return base;
}

/** Where servers are deployed, as far as the files can be read. */
function presences(
  servers: readonly ServerPlace[],
  omitted: ReadonlySet<string>,
): ReadonlyMap<string, ServerPresence> {
  const isRead = (id: string, environment: string) => !omitted.has(deploymentFile(environment, id));
  return new Map(
    servers.map(({ id, environments }) => {
      const read = omitted.size === 0 ? environments : environments.filter((name) => isRead(id, name));
      return [id, { id, deployments: new Set(read) }];
    }),
  );
}

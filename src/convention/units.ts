import type { ServerUnit } from "../model/project.ts";
import { entryAt, hiddenEntries } from "./entry.ts";
import type { Loading, Scope } from "./loading.ts";
import { entryFinding } from "./names.ts";
import { classify, deploymentFile, isId, releaseFile, serverFile, serversFolder } from "./paths.ts";
import type { SourceEntry } from "./source.ts";
import { loadUnit, type UnitFiles, versionsNamed } from "./unit.ts";

/** Servers whose files are in memory at the same time. */
const batchSize = 64;

/** One server before its files are read. */
export type ServerFiles = Omit<UnitFiles, "bytes">;

/** One server of a full check: its id, and the environments it has a deployment in. */
export type ServerPlace = Pick<UnitFiles, "id" | "environments">;

/** Every server, a batch at a time: memory follows what deployments name, not what was ever released. */
export async function everyUnit(
  loading: Loading,
  deployments: ReadonlyMap<string, readonly string[]>,
  { files: changed, running }: Pick<Scope, "files" | "running">,
): Promise<ReadonlyMap<string, ServerUnit>> {
  const { folders, strays } = byServer(await loading.source.list(serversFolder));
  for (const entry of strays) note(loading, entry);
  const units = new Map<string, ServerUnit>();
  const ids = [...new Set([...folders.keys(), ...deployments.keys()])].sort();
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = ids.slice(start, start + batchSize).map((id) => ({
      id,
      entries: folders.get(id) ?? [],
      environments: deployments.get(id) ?? [],
      ...(changed && { changed }),
      ...(running && { running }),
    }));
    await readUnits(loading, batch, (unit) => units.set(unit.id, unit));
  }
  return units;
}

/** Every server by name, in order: what `loadServers` can load share by share. */
export async function everyServer(
  loading: Loading,
  deployments: ReadonlyMap<string, readonly string[]>,
): Promise<readonly ServerPlace[]> {
  const ids = new Set(deployments.keys());
  for (const name of await loading.source.names(serversFolder)) {
    if (name.endsWith("/")) ids.add(name.slice(0, -1));
    else note(loading, await entryAt(loading.source, `${serversFolder}/${name}`));
  }
  return [...ids].sort().map((id) => ({ id, environments: deployments.get(id) ?? [] }));
}

/** Loads some of the servers, one by one; what was handed over may be forgotten. */
export async function loadServers(
  loading: Loading,
  servers: readonly ServerPlace[],
  use: (unit: ServerUnit) => void,
): Promise<void> {
  for (let start = 0; start < servers.length; start += batchSize) {
    const batch: ServerFiles[] = [];
    for (const { id, environments } of servers.slice(start, start + batchSize)) {
      const entries = await loading.source.list(`${serversFolder}/${id}`);
      batch.push({ id, entries, environments });
    }
    await readUnits(loading, batch, use);
  }
}

async function readUnits(
  loading: Loading,
  batch: readonly ServerFiles[],
  use: (unit: ServerUnit) => void,
): Promise<void> {
  const bytes = await loading.source.read(batch.flatMap(pathsOf));
  for (const files of batch) await loadOne(loading, { ...files, bytes }, use);
}

/** The named servers, with the releases that their deployments name or that changed. */
export async function touchedUnits(
  loading: Loading,
  scope: Extract<Scope, { kind: "touched" }>,
  environments: readonly string[],
): Promise<ReadonlyMap<string, ServerUnit>> {
  await noteStrays(loading, scope.files);
  const ids = [...scope.servers].filter(isId).sort();
  const units = new Map<string, ServerUnit>();
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = await Promise.all(
      ids.slice(start, start + batchSize).map(async (id) => {
        const entries = await loading.source.list(`${serversFolder}/${id}`);
        const { files: changed, running } = scope;
        return { id, entries, environments, changed, ...(running && { running }) };
      }),
    );
    const deployments = batch.flatMap(({ id }) => environments.map((name) => deploymentFile(name, id)));
    const first = await loading.source.read([...batch.map(({ id }) => serverFile(id)), ...deployments]);
    const absent = deployments.filter((path) => !first.has(path));
    for (const entry of await hiddenEntries(loading.source, absent)) note(loading, entry);
    const wanted: string[] = [];
    for (const files of batch) {
      const named = scope.changedOnly
        ? []
        : await loading.attempt((precise) => versionsNamed({ ...files, bytes: first }, precise));
      for (const version of named ?? []) wanted.push(releaseFile(files.id, version));
      for (const { path, kind } of files.entries) {
        if (kind !== "file") continue;
        if (scope.files.has(path) && isReadWhenChanged(path)) wanted.push(path);
        if (scope.running?.has(path)) wanted.push(path);
        // What it lets pass is told from the release that it is about.
        const what = path.includes("/acknowledgements/") ? classify(path) : undefined;
        if (what?.kind !== "acknowledgement") continue;
        wanted.push(path);
        if (!scope.changedOnly) wanted.push(releaseFile(files.id, what.version));
      }
    }
    const bytes = new Map([...first, ...(await loading.source.read([...new Set(wanted)]))]);
    for (const files of batch) {
      await loadOne(loading, { ...files, bytes }, (unit) => units.set(unit.id, unit));
    }
  }
  return units;
}

function isReadWhenChanged(path: string): boolean {
  const { kind } = classify(path);
  return kind === "release" || kind === "signature";
}

async function loadOne(loading: Loading, files: UnitFiles, use: (unit: ServerUnit) => void): Promise<void> {
  const loaded = await loading.attempt((precise) => loadUnit(files, precise));
  if (!loaded) return;
  for (const finding of loaded.findings) loading.findings.push(finding);
  for (const path of loaded.omitted) loading.omitted.add(path);
  const { unit } = loaded;
  const exists = unit.server !== undefined || unit.versions.size > 0 || unit.deployments.size > 0;
  if (isId(files.id) && (exists || loaded.omitted.length > 0)) use(unit);
}

/** What a full check reads of a server: everything but contracts, and of signatures those that changed. */
function pathsOf({ id, entries, environments, changed }: ServerFiles): readonly string[] {
  const paths = environments.map((environment) => deploymentFile(environment, id));
  for (const { path, kind } of entries) {
    if (
      kind === "file" &&
      !path.includes("/contracts/") &&
      (!path.endsWith(".sigstore.json") || changed?.has(path)) &&
      (path.endsWith(".json") || path.endsWith(".yaml"))
    ) {
      paths.push(path);
    }
  }
  return paths;
}

function byServer(entries: readonly SourceEntry[]) {
  const folders = new Map<string, SourceEntry[]>();
  const strays: SourceEntry[] = [];
  for (const entry of entries) {
    const end = entry.path.indexOf("/", serversFolder.length + 1);
    if (end === -1) {
      strays.push(entry);
      continue;
    }
    const id = entry.path.slice(serversFolder.length + 1, end);
    const known = folders.get(id);
    if (known) known.push(entry);
    else folders.set(id, [entry]);
  }
  return { folders, strays };
}

/** Changed files that lie in the convention's folders and are none of its files, as far as they still exist. */
async function noteStrays(loading: Loading, files: ReadonlySet<string>): Promise<void> {
  const entries = [...files].map((path): SourceEntry => ({ path, kind: "file" }));
  const strays = entries.filter((entry) => {
    const what = classify(entry.path);
    const isListed = "server" in what && what.kind !== "deployment" && isId(what.server);
    return !isListed && entryFinding(entry) !== undefined;
  });
  const existing = await loading.source.read(strays.map(({ path }) => path));
  for (const entry of strays) {
    if (existing.has(entry.path)) note(loading, entry);
  }
}

function note(loading: Loading, entry: SourceEntry): void {
  const finding = entryFinding(entry);
  if (!finding) return;
  loading.findings.push(finding);
  if (finding.outcome === "fail") loading.omitted.add(entry.path);
}

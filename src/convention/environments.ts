import type { Environment } from "../model/environment.ts";
import type { Finding } from "../model/finding.ts";
import type { Project } from "../model/project.ts";
import { analysisFindings } from "./conditions.ts";
import type { AnalysesDocument, PolicyDocument } from "./documents.ts";
import { entryAt } from "./entry.ts";
import type { Loading, Scope } from "./loading.ts";
import { caseCollisions, entryFinding } from "./names.ts";
import { classify, environmentFile, environmentsFolder } from "./paths.ts";
import { readDocument } from "./read.ts";
import { resolveEnvironment, unnamedIn } from "./resolve/environment.ts";
import { conventionFinding, fileSpot } from "./rules.ts";
import type { SourceEntry } from "./source.ts";

export interface LoadedEnvironments {
  readonly environments: ReadonlyMap<string, Environment>;
  /** By environment, what `Desired.unnamed` says. */
  readonly unnamed: ReadonlyMap<string, readonly string[]>;
  /** Every id that a folder has, whether or not its policy can be read. */
  readonly ids: readonly string[];
  /** By server, the environments it has a deployment in; only where everything was listed. */
  readonly deployments: ReadonlyMap<string, readonly string[]>;
}

/** Reads every environment.yaml; lists the deployments only where all of them are wanted. */
export async function loadEnvironments(
  loading: Loading,
  scope: Scope,
  defaults: PolicyDocument | undefined,
  teams: Project["teams"],
  shared: AnalysesDocument | undefined,
): Promise<LoadedEnvironments> {
  const { ids, deployments } = scope.kind === "all" ? await listAll(loading) : await listFolders(loading);
  const contents = await loading.source.read(ids.map(environmentFile));
  const environments = new Map<string, Environment>();
  const unnamed = new Map<string, readonly string[]>();
  for (const id of ids) {
    const file = environmentFile(id);
    const bytes = contents.get(file);
    if (!bytes) {
      loading.findings.push(...(await missingFile(loading, id)));
      continue;
    }
    const read = await loading.attempt((precise) => readDocument("environment", file, bytes, precise));
    loading.findings.push(...(read?.findings ?? []));
    const problems = await analysisFindings(file, read?.value);
    loading.findings.push(...problems);
    if (read?.value === undefined || problems.length > 0) loading.omitted.add(file);
    else {
      environments.set(id, resolveEnvironment(id, read.value, defaults, teams, shared));
      const missing = unnamedIn(read.value, defaults);
      if (missing.length > 0) unnamed.set(id, missing);
    }
  }
  return { environments, unnamed, ids, deployments };
}

async function listAll(loading: Loading) {
  const entries = await loading.source.list(environmentsFolder);
  const ids = new Set<string>();
  const deployments = new Map<string, readonly string[]>();
  const longer = lists();
  for (const entry of entries) {
    const what = classify(entry.path);
    if (!isSound(loading, entry, what)) continue;
    if (what.kind === "environment") ids.add(what.environment);
    if (what.kind !== "deployment") continue;
    ids.add(what.environment);
    deployments.set(what.server, longer(deployments.get(what.server) ?? none, what.environment));
  }
  for (const finding of caseCollisions(entries.map(({ path }) => path))) loading.findings.push(finding);
  return { ids: [...ids].sort(), deployments };
}

const none: readonly string[] = [];

/** Lists with one more name, each of them once: ten thousand servers are deployed in the same few ways. */
function lists(): (list: readonly string[], name: string) => readonly string[] {
  const known = new Map<readonly string[], Map<string, readonly string[]>>();
  return (list, name) => {
    const after = known.get(list) ?? new Map<string, readonly string[]>();
    const longer = after.get(name) ?? [...list, name];
    known.set(list, after.set(name, longer));
    return longer;
  };
}

async function listFolders(loading: Loading) {
  const ids: string[] = [];
  for (const name of await loading.source.names(environmentsFolder)) {
    if (!name.endsWith("/")) {
      // Not a folder: a link in a folder's place, or a stray file.
      isSound(loading, await entryAt(loading.source, `${environmentsFolder}/${name}`));
      continue;
    }
    const id = name.slice(0, -1);
    if (isSound(loading, { path: environmentFile(id), kind: "file" })) ids.push(id);
  }
  return { ids: ids.sort(), deployments: new Map<string, readonly string[]>() };
}

/** Whether an entry may be read; what is wrong with it is noted. */
function isSound(loading: Loading, entry: SourceEntry, what = classify(entry.path)): boolean {
  const finding = entryFinding(entry, what);
  if (finding) loading.findings.push(finding);
  if (finding?.outcome === "fail") loading.omitted.add(entry.path);
  return finding?.outcome !== "fail";
}

/** A folder with deployments and no policy; an empty folder is nothing, as it is to git. */
async function missingFile(loading: Loading, id: string): Promise<readonly Finding[]> {
  const entries = await loading.source.list(`${environmentsFolder}/${id}`);
  const file = environmentFile(id);
  if (entries.length === 0 || loading.omitted.has(file)) return [];
  const hidden = entries.find(({ path, kind }) => path === file && kind !== "file");
  if (hidden) {
    isSound(loading, hidden);
    return [];
  }
  const message = `the environment ${id} has no environment.yaml`;
  return [conventionFinding("convention/missing-file", fileSpot(file), message)];
}

import type { Finding } from "../model/finding.ts";
import type { Desired, ServerUnit } from "../model/project.ts";
import { analysisFindings } from "./conditions.ts";
import type { ProjectDocument } from "./documents.ts";
import { entryAt } from "./entry.ts";
import { loadEnvironments } from "./environments.ts";
import { beginLoading, type Loading, type Scope } from "./loading.ts";
import { locate } from "./locate.ts";
import { entryFinding } from "./names.ts";
import { environmentsFolder, projectFile, serversFolder } from "./paths.ts";
import { readDocument } from "./read.ts";
import { resolveProject, unreadableProject } from "./resolve/project.ts";
import { conventionFinding, fileSpot } from "./rules.ts";
import type { Source } from "./source.ts";
import { everyServer, everyUnit, loadServers, type ServerPlace, touchedUnits } from "./units.ts";

export type { Scope } from "./loading.ts";

export interface Loaded {
  /** What could be read; a file with a failing finding is left out, everything else is there. */
  readonly desired: Desired;
  /** Of all files, with file, line and column; not sorted. */
  readonly findings: readonly Finding[];
  /** Files that were left out: what seems to be missing because of one is not a finding of its own. */
  readonly omitted: ReadonlySet<string>;
}

/** Loads the desired side, or the part of it that a change touches, in the model's terms with defaults filled in. */
export async function loadDesired(source: Source, scope: Scope): Promise<Loaded> {
  const loading = beginLoading(source);
  const frame = await loadFrame(loading, scope);
  const { deployments, ids } = frame;
  if (!frame.isUsable) return { desired: frame.desired, ...(await settle(loading)) };
  const servers =
    scope.kind === "all"
      ? await everyUnit(loading, deployments, scope)
      : await touchedUnits(loading, scope, ids);
  return { desired: { ...frame.desired, servers }, ...(await settle(loading)) };
}

/** What a full check that is spread over threads begins with. */
export interface Shares {
  /** Everything but the servers. */
  readonly desired: Desired;
  /** In order; `loadShare` loads any part of them. */
  readonly servers: readonly ServerPlace[];
  /** The findings of all, once every share's are here. */
  readonly settle: (shares: Iterable<ShareResult>) => Promise<Omit<Loaded, "desired">>;
}

/** What the files of some servers gave; lines and columns may still have to be looked up. */
export interface ShareResult {
  readonly findings: readonly Finding[];
  readonly omitted: readonly string[];
}

/** Loads project and environments, and names the servers. */
export async function openShares(source: Source): Promise<Shares> {
  const loading = beginLoading(source);
  const { desired, deployments, isUsable } = await loadFrame(loading, { kind: "all" });
  const servers = isUsable ? await everyServer(loading, deployments) : [];
  return {
    desired,
    servers,
    settle: (shares) => {
      for (const { findings, omitted } of shares) {
        for (const finding of findings) loading.findings.push(finding);
        for (const path of omitted) loading.omitted.add(path);
      }
      return settle(loading);
    },
  };
}

/** Loads some of the servers and hands each over. */
export async function loadShare(
  source: Source,
  servers: readonly ServerPlace[],
  use: (unit: ServerUnit) => void,
): Promise<ShareResult> {
  const loading = beginLoading(source);
  await loadServers(loading, servers, use);
  return { findings: loading.findings, omitted: [...loading.omitted] };
}

interface Frame {
  readonly desired: Desired;
  readonly deployments: ReadonlyMap<string, readonly string[]>;
  /** Every environment's id. */
  readonly ids: readonly string[];
  /** False where headgate.yaml forbids to look further. */
  readonly isUsable: boolean;
}

async function loadFrame(loading: Loading, scope: Scope): Promise<Frame> {
  const document = await loadProject(loading);
  const project = document ? resolveProject(document) : unreadableProject;
  const desired: Desired = {
    commit: loading.source.commit,
    project,
    environments: new Map(),
    servers: new Map(),
  };
  const newer = loading.findings.find(({ rule }) => rule === "convention/newer-version");
  if (newer) loading.findings.splice(0, Number.POSITIVE_INFINITY, newer);
  if (newer || (!document && !loading.omitted.has(projectFile))) {
    return { desired, deployments: new Map(), ids: [], isUsable: false };
  }
  for (const finding of await checkFolders(loading)) loading.findings.push(finding);
  const { environments, unnamed, deployments, ids } = await loadEnvironments(
    loading,
    scope,
    document?.defaults,
    project.teams,
    document,
  );
  // What a headgate.yaml that cannot be read would have named is not known.
  const known = document ? { environments, unnamed } : { environments };
  return { desired: { ...desired, ...known }, deployments, ids, isUsable: true };
}

async function loadProject(loading: Loading): Promise<ProjectDocument | undefined> {
  const contents = await loading.source.read([projectFile]);
  const bytes = contents.get(projectFile);
  if (!bytes) {
    const message = "there is no headgate.yaml in this directory";
    loading.findings.push(conventionFinding("convention/not-found", fileSpot(projectFile), message));
    return undefined;
  }
  const read = await loading.attempt((precise) => readDocument("headgate", projectFile, bytes, precise));
  loading.findings.push(...(read?.findings ?? []));
  const problems = await analysisFindings(projectFile, read?.value);
  loading.findings.push(...problems);
  if (read?.value !== undefined && problems.length === 0) return read.value;
  loading.omitted.add(projectFile);
  return undefined;
}

/** The two folders must be folders: a link in their place would look like an empty repository. */
async function checkFolders(loading: Loading): Promise<readonly Finding[]> {
  const names = await loading.source.names("");
  const wrong = [serversFolder, environmentsFolder].filter((name) => names.includes(name));
  const entries = await Promise.all(wrong.map((name) => entryAt(loading.source, name)));
  return entries.flatMap((entry) => entryFinding(entry) ?? []);
}

async function settle({ source, findings, omitted }: Loading): Promise<Omit<Loaded, "desired">> {
  const linked = await linkFindings(source, omitted);
  const others = findings.filter(({ file }) => !linked.some((finding) => finding.file === file));
  return { findings: await locate([...others, ...linked], source), omitted };
}

/** A link is read as its text, which is never a document; what is wrong then is the link. */
async function linkFindings(source: Source, omitted: ReadonlySet<string>): Promise<readonly Finding[]> {
  const lists = await Promise.all([...omitted].map((path) => source.list(path)));
  const entries = lists.flat().filter(({ path, kind }) => kind !== "file" && omitted.has(path));
  return entries.flatMap((entry) => entryFinding(entry) ?? []);
}

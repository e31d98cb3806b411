import type { Environment } from "../model/environment.ts";
import type { Finding } from "../model/finding.ts";
import type { Desired, ServerUnit } from "../model/project.ts";
import type { ProjectDocument } from "./documents.ts";
import { loadEnvironments } from "./environments.ts";
import { locate } from "./locate.ts";
import { entryFinding } from "./names.ts";
import { environmentsFolder, projectFile, serversFolder } from "./paths.ts";
import { loadPreciseReader, type PreciseReader, readDocument } from "./read.ts";
import { resolveProject, unreadableProject } from "./resolve/project.ts";
import { conventionFinding, fileSpot } from "./rules.ts";
import type { Source } from "./source.ts";
import { everyUnit, touchedUnits } from "./units.ts";

/** How much of the desired side is wanted. headgate.yaml and every environment.yaml always are. */
export type Scope =
  | { readonly kind: "all" }
  | {
      readonly kind: "touched";
      /** Servers to load with their deployments in all environments and the releases that these name. */
      readonly servers: ReadonlySet<string>;
      /** Changed files, some of which may be gone: releases among them are checked as well. */
      readonly files: ReadonlySet<string>;
    };

export interface Loaded {
  /** What could be read; a file with a failing finding is left out, everything else is there. */
  readonly desired: Desired;
  /** Of all files, with file, line and column; not sorted. */
  readonly findings: readonly Finding[];
  /** Files that were left out: what seems to be missing because of one is not a finding of its own. */
  readonly omitted: ReadonlySet<string>;
}

/** What loading carries along: results so far, and the precise reader once a file needed it. */
export interface Loading {
  readonly source: Source;
  readonly findings: Finding[];
  readonly omitted: Set<string>;
  /** Runs a synchronous step, again with the precise reader where it gives nothing without. */
  readonly attempt: <T>(
    step: (precise: PreciseReader | undefined) => T | undefined,
  ) => Promise<T | undefined>;
}

/** Loads the desired side, or the part of it that a change touches, in the model's terms with defaults filled in. */
export async function loadDesired(source: Source, scope: Scope): Promise<Loaded> {
  const loading = begin(source);
  const document = await loadProject(loading);
  const newer = loading.findings.find(({ rule }) => rule === "convention/newer-version");
  if (newer) return finish(loading, [newer]);
  if (!document && !loading.omitted.has(projectFile)) return finish(loading, loading.findings);

  const folders = await checkFolders(loading);
  const { environments, deployments, ids } = await loadEnvironments(loading, scope, document?.defaults);
  const units =
    scope.kind === "all" ? await everyUnit(loading, deployments) : await touchedUnits(loading, scope, ids);
  if (folders.length > 0) loading.findings.push(...folders);
  return finish(loading, loading.findings, document, environments, units);
}

function begin(source: Source): Loading {
  let reader: PreciseReader | undefined;
  return {
    source,
    findings: [],
    omitted: new Set(),
    attempt: async (step) => {
      const first = step(reader);
      if (first !== undefined || reader) return first;
      reader = await loadPreciseReader();
      return step(reader);
    },
  };
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
  if (read?.value === undefined) loading.omitted.add(projectFile);
  return read?.value;
}

/** The two folders must be folders: a link in their place would look like an empty repository. */
async function checkFolders(loading: Loading): Promise<readonly Finding[]> {
  const names = await loading.source.names("");
  const wrong = [serversFolder, environmentsFolder].filter((name) => names.includes(name));
  const entries = await Promise.all(wrong.map((name) => loading.source.list(name)));
  return entries.flat().flatMap((entry) => entryFinding(entry) ?? []);
}

async function finish(
  loading: Loading,
  findings: readonly Finding[],
  document?: ProjectDocument,
  environments: ReadonlyMap<string, Environment> = new Map(),
  servers: ReadonlyMap<string, ServerUnit> = new Map(),
): Promise<Loaded> {
  const { source, omitted } = loading;
  const project = document ? resolveProject(document) : unreadableProject;
  const desired: Desired = { commit: source.commit, project, environments, servers };
  const linked = await linkFindings(source, omitted);
  const others = findings.filter(({ file }) => !linked.some((finding) => finding.file === file));
  return { desired, findings: await locate([...others, ...linked], source), omitted };
}

/** A link is read as its text, which is never a document; what is wrong then is the link. */
async function linkFindings(source: Source, omitted: ReadonlySet<string>): Promise<readonly Finding[]> {
  const lists = await Promise.all([...omitted].map((path) => source.list(path)));
  const entries = lists.flat().filter(({ path, kind }) => kind !== "file" && omitted.has(path));
  return entries.flatMap((entry) => entryFinding(entry) ?? []);
}

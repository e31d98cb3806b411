import { type Digest, digestOfBytes } from "../model/canonical.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Finding } from "../model/finding.ts";
import type { ServerUnit } from "../model/project.ts";
import type { Release } from "../model/release.ts";
import type { Acknowledgement } from "../model/semver.ts";
import type { Server } from "../model/server.ts";
import type { Documents, WrittenKind } from "./documents.ts";
import { caseCollisions, entryFinding } from "./names.ts";
import { type ConventionPath, classify, deploymentFile } from "./paths.ts";
import { type PreciseReader, readDocument } from "./read.ts";
import { namedVersions, resolveDeployment } from "./resolve/deployment.ts";
import { resolveRelease } from "./resolve/release.ts";
import { resolveServer } from "./resolve/server.ts";
import { placedFinding } from "./rules.ts";
import type { SourceEntry } from "./source.ts";
import { quoted } from "./wording.ts";

/** Everything that was read of one server, to be checked at once and without waiting. */
export interface UnitFiles {
  readonly id: string;
  /** Everything below servers/ID. */
  readonly entries: readonly SourceEntry[];
  /** The environments in which it may have a deployment. */
  readonly environments: readonly string[];
  /** Contents by path; what is absent here is not looked at. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** Changed files: a release among them is kept though no deployment names it. */
  readonly changed?: ReadonlySet<string>;
  /** Files of releases that run: one that is not kept otherwise is kept apart, to be compared with. */
  readonly running?: ReadonlySet<string>;
}

export interface LoadedUnit {
  readonly unit: ServerUnit;
  readonly findings: readonly Finding[];
  /** Files that were left out of the unit because of their findings. */
  readonly omitted: readonly string[];
}

interface Work {
  readonly files: UnitFiles;
  readonly precise: PreciseReader | undefined;
  readonly findings: Finding[];
  readonly omitted: string[];
  /** Set where a file needs the precise reader and there is none. */
  isIncomplete: boolean;
}

/**
 * Loads and checks all files of one server, synchronously: the unit that can be spread over threads. Undefined
 * where a file needs the precise reader and none was given; then load that and call again. Releases that neither
 * changed, nor run, nor are named by a deployment are checked and dropped.
 */
export function loadUnit(files: UnitFiles, precise?: PreciseReader): LoadedUnit | undefined {
  const work: Work = { files, precise, findings: [], omitted: [], isIncomplete: false };
  const usable = checkEntries(work);
  const deployments = loadDeployments(work);
  const acknowledgements = loadAcknowledgements(work, usable);
  const named = new Set([...[...deployments.values()].flatMap(namedVersions), ...acknowledgements.keys()]);
  let server: Server | undefined;
  const versions = new Set<string>();
  const releases = new Map<string, Release>();
  const former = new Map<string, Release>();
  const signatures = new Map<string, Digest>();
  for (const [path, what] of usable) {
    if (what.kind === "server") {
      const document = read(work, "server", path);
      if (document) server = resolveServer(files.id, document);
    } else if (what.kind === "release") {
      versions.add(what.version);
      const document = read(work, "release", path);
      if (!document || !hasItsName(work, path, document.server.version, what.version)) continue;
      const isChecked = named.has(what.version) || files.changed?.has(path);
      if (!isChecked && !files.running?.has(path)) continue;
      (isChecked ? releases : former).set(what.version, resolveRelease(files.id, document));
    } else if (what.kind === "signature") {
      const bytes = files.bytes.get(path);
      if (bytes) signatures.set(what.version, digestOfBytes(bytes));
    }
  }
  if (work.isIncomplete) return undefined;
  const unit: ServerUnit = {
    id: files.id,
    versions,
    releases,
    deployments,
    ...(server && { server }),
    ...(former.size > 0 && { former }),
    ...(signatures.size > 0 && { signatures }),
    ...(acknowledgements.size > 0 && { acknowledgements }),
  };
  return { unit, findings: work.findings, omitted: work.omitted };
}

/** The versions that the deployments of a server name: which releases are worth reading. */
export function versionsNamed(files: UnitFiles, precise?: PreciseReader): ReadonlySet<string> | undefined {
  const work: Work = { files, precise, findings: [], omitted: [], isIncomplete: false };
  const deployments = loadDeployments(work);
  return work.isIncomplete ? undefined : new Set([...deployments.values()].flatMap(namedVersions));
}

function checkEntries(work: Work): readonly (readonly [path: string, what: ConventionPath])[] {
  const usable: [string, ConventionPath][] = [];
  for (const entry of work.files.entries) {
    const what = classify(entry.path);
    const finding = entryFinding(entry, what);
    if (finding) work.findings.push(finding);
    if (finding?.outcome === "fail") work.omitted.push(entry.path);
    else usable.push([entry.path, what]);
  }
  const paths = work.files.entries.map(({ path }) => path);
  for (const finding of caseCollisions(paths)) work.findings.push(finding);
  return usable;
}

function loadDeployments(work: Work): ReadonlyMap<string, Deployment> {
  const deployments = new Map<string, Deployment>();
  for (const environment of work.files.environments) {
    const document = read(work, "deployment", deploymentFile(environment, work.files.id));
    if (document) deployments.set(environment, resolveDeployment(environment, work.files.id, document));
  }
  return deployments;
}

function loadAcknowledgements(
  work: Work,
  usable: readonly (readonly [path: string, what: ConventionPath])[],
): ReadonlyMap<string, Acknowledgement> {
  const acknowledgements = new Map<string, Acknowledgement>();
  for (const [path, what] of usable) {
    if (what.kind !== "acknowledgement") continue;
    const document = read(work, "acknowledgement", path);
    if (document) acknowledgements.set(what.version, { ...document, version: what.version, file: path });
  }
  return acknowledgements;
}

function read<K extends WrittenKind>(work: Work, kind: K, path: string): Documents[K] | undefined {
  const bytes = work.files.bytes.get(path);
  if (!bytes) return undefined;
  const result = readDocument(kind, path, bytes, work.precise);
  if (!result) {
    work.isIncomplete = true;
    return undefined;
  }
  work.findings.push(...result.findings);
  if (result.value === undefined) work.omitted.push(path);
  return result.value;
}

function hasItsName(work: Work, path: string, inside: string, name: string): boolean {
  if (inside === name) return true;
  const message = `the file is called ${quoted(name)} and holds version ${quoted(inside)}`;
  work.findings.push(placedFinding("convention/name-mismatch", path, ["server", "version"], message));
  work.omitted.push(path);
  return false;
}

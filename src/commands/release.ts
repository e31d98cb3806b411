import type { Contract } from "../contract/contract.ts";
import type { ReleaseDocument } from "../convention/documents.ts";
import { loadDesired } from "../convention/load.ts";
import { contractFile, isId, releaseFile, serverFile, serversFolder } from "../convention/paths.ts";
import { loadPreciseReader, readDocument } from "../convention/read.ts";
import { resolveRelease } from "../convention/resolve/release.ts";
import { resolveServer } from "../convention/resolve/server.ts";
import type { Source } from "../convention/source.ts";
import { workingTree } from "../convention/working-tree.ts";
import { type Finding, hasFailure } from "../model/finding.ts";
import type { Release } from "../model/release.ts";
import { defaultHealth, type Server } from "../model/server.ts";
import { checkDraft } from "../rules/registry.ts";
import { contractFor } from "./release/contract.ts";
import { minimalServer, serverSchema } from "./release/document.ts";
import { draftRelease } from "./release/draft.ts";
import { saysNothing } from "./release/empty-changelog.ts";
import { writeFiles } from "./release/files.ts";
import type { Former } from "./release/former.ts";
import { adopted, believedOf, differencesOf } from "./release/kept.ts";
import type { ReleaseOptions, ReleaseWorld } from "./release/options.ts";
import { orderFindings } from "./release/order.ts";
import { pretty, prettyRelease } from "./release/pretty.ts";
import { otherContent, releaseFinding, requestProblems } from "./release/request.ts";
import { partsApart } from "./release/same.ts";
import { unsafeVariables } from "./release/unsafe.ts";

export type { ReleaseOptions, ReleaseWorld } from "./release/options.ts";

export interface ReleaseResult {
  /** `refused`: the request cannot be; `failed`: the package or the server is not what it should be. */
  readonly outcome: "released" | "unchanged" | "refused" | "failed";
  readonly findings: readonly Finding[];
  readonly release?: Release;
  readonly document?: ReleaseDocument;
  /** What was taken now; absent where nothing was. */
  readonly contract?: Contract;
  /** Why it has none, where it could have had one. */
  readonly without?: string;
  /** Files that were written (or would have been), from the convention's folder. */
  readonly files?: readonly string[];
  /** All that the release consists of, by path, written or not; server.yaml for where there is none. */
  readonly texts?: ReadonlyMap<string, string>;
  /** The release that said how this one is started, where nothing else did. */
  readonly former?: Former;
}

/**
 * Builds a release from packages or a start command, takes its contract, and writes both. Never overwrites one.
 * Throws the signal's reason, with nothing written, where the run was stopped.
 */
export async function releaseCommand(options: ReleaseOptions, world: ReleaseWorld): Promise<ReleaseResult> {
  const source = world.source ?? workingTree(world.root);
  const wrong = requestProblems(options).map((words) => releaseFinding(options, words));
  const known = isId(options.server) ? await loadServer(options, source) : undefined;
  const server = known && "id" in known ? known : undefined;
  const notRead = known && "findings" in known ? known.findings : [];
  const permission = server ? ((await world.permission?.(server)) ?? []) : [];
  const against = [...wrong, ...notRead, ...permission];
  if (!server || hasFailure(against)) return end("refused", against);
  const before = [...permission, ...(await orderOf(options, source))];
  const done = await build(options, world, server, source);
  return { ...done, findings: [...before, ...done.findings] };
}

async function build(
  options: ReleaseOptions,
  world: ReleaseWorld,
  server: Server,
  source: Source,
): Promise<ReleaseResult> {
  const drafted = await draftRelease(options, world, server, source);
  world.signal?.throwIfAborted();
  if (drafted.kind === "refused") return end("refused", [releaseFinding(options, drafted.words)]);
  const { former } = drafted;
  if (drafted.kind === "failed") {
    const failed = end("failed", drafted.findings.map(placed(options)));
    return former ? { ...failed, former } : failed;
  }
  const { kept } = options;
  const altered = kept ? differencesOf(kept.document, drafted.document).map(placed(options)) : [];
  if (altered.length > 0) return end("refused", [...drafted.findings, ...altered]);
  const { document } = kept ? { document: adopted(kept.document, drafted.document) } : drafted;
  const believed = kept ? believedOf(document, drafted.document).map(placed(options)) : [];
  const unsafe = unsafeVariables(document).map((words) => releaseFinding(options, words));
  const findings = [...drafted.findings, ...believed, ...unsafe];
  if (unsafe.length > 0) return end("refused", findings);
  const against = await check(options, document, world, source);
  const told = [...findings, ...against];
  if (hasFailure(against)) return end("refused", told);
  const done = await complete(options, world, { server, source, document, findings: told });
  return former ? { ...done, former } : done;
}

interface Draft {
  readonly server: Server;
  readonly source: Source;
  readonly document: ReleaseDocument;
  readonly findings: readonly Finding[];
}

/** With its contract. */
async function complete(options: ReleaseOptions, world: ReleaseWorld, draft: Draft): Promise<ReleaseResult> {
  const { document, server } = draft;
  const release = resolveRelease(options.server, document);
  const obtained = await contractFor(options, world, release, server);
  world.signal?.throwIfAborted();
  const findings = [...draft.findings, ...obtained.findings.map(placed(options))];
  if (obtained.kind === "problem") return end("failed", findings);
  if (obtained.kind === "none") {
    return { ...(await publish(options, world, { ...draft, findings })), without: obtained.why };
  }
  const whole = { ...document, release: { ...document.release, contract: obtained.reference } };
  const done = await publish(options, world, { ...draft, document: whole, findings }, obtained.text);
  return { ...done, contract: obtained.contract };
}

async function publish(
  options: ReleaseOptions,
  world: ReleaseWorld,
  { source, document, findings }: Draft,
  contract?: string,
): Promise<ReleaseResult> {
  const { server: id, version } = options;
  const [file, described] = [releaseFile(id, version), serverFile(id)];
  const { digest } = document.release.contract ?? {};
  const beside = digest === undefined ? [] : [contractFile(id, digest)];
  const present = await textsIn(source, [file, described, serverSchema, ...beside]);
  const server = present.get(described);
  const texts = (text: string) =>
    new Map([
      [described, server ?? minimalServer(document, present.has(serverSchema))],
      ...(contract === undefined || digest === undefined
        ? []
        : [[contractFile(id, digest), contract] as const]),
      [file, text],
    ]);
  const existing = present.get(file);
  if (existing !== undefined) {
    const apart = partsApart(file, existing, document);
    if (apart?.length !== 0) {
      return end("refused", [...findings, releaseFinding(options, otherContent(options, apart))]);
    }
    const known = readDocument("release", file, Buffer.from(existing), undefined)?.value ?? document;
    const release = resolveRelease(id, known);
    return { ...end("unchanged", findings), release, document: known, files: [], texts: texts(existing) };
  }
  const files = texts(prettyRelease(document));
  const isThere = (path: string, text: string) =>
    path === described ? server !== undefined : present.get(path) === text;
  const written = new Map([...files].filter(([path, text]) => !isThere(path, text)));
  if (options.dryRun !== true) await writeFiles(world.root, written);
  const release = resolveRelease(id, document);
  const told = [...findings, ...saysNothing(options, options.tagged?.tag.tag, document)];
  return { ...end("released", told), release, document, files: [...written.keys()], texts: files };
}

async function loadServer(
  options: ReleaseOptions,
  source: Source,
): Promise<Server | { readonly findings: readonly Finding[] }> {
  const { server: id, version, create, by } = options;
  const file = serverFile(id);
  const bytes = (await source.read([file])).get(file);
  if (bytes === undefined && create !== true) {
    const hint =
      by === "deploy"
        ? "write it, or let this command do it: add --create"
        : `write it, or let --create do it: headgate release ${id} ${version} --create ...`;
    const message = `there is no server ${id}: ${file} is missing`;
    return { findings: [releaseFinding(options, { rule: "version/unknown-server", message, hint })] };
  }
  if (bytes === undefined) return { id, file, health: defaultHealth, lifecycle: [], variables: {} };
  const read = readDocument("server", file, bytes, await loadPreciseReader());
  return read?.value ? resolveServer(id, read.value) : { findings: read?.findings ?? [] };
}

async function orderOf({ server, version }: ReleaseOptions, source: Source): Promise<readonly Finding[]> {
  const names = await source.names(`${serversFolder}/${server}/versions`);
  const released = names.flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -".json".length)] : []));
  // What is there already stays where it is.
  return released.includes(version) ? [] : orderFindings(server, version, released);
}

/** Against the same schema, reader and rules as any release that lies in a repository. */
async function check(
  options: ReleaseOptions,
  document: ReleaseDocument,
  { now }: ReleaseWorld,
  source: Source,
): Promise<readonly Finding[]> {
  const file = releaseFile(options.server, options.version);
  const bytes = Buffer.from(pretty(document));
  const findings = readDocument("release", file, bytes, await loadPreciseReader())?.findings ?? [];
  if (hasFailure(findings)) return findings;
  const { desired } = await loadDesired(source, { kind: "touched", servers: new Set(), files: new Set() });
  const release = resolveRelease(options.server, document);
  return checkDraft(release, now().toISOString(), desired.project).map(placed(options));
}

async function textsIn(source: Source, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await source.read(paths);
  return new Map([...found].map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")]));
}

/** What others found, about this release where they do not say what about. */
function placed(options: ReleaseOptions): (found: Finding) => Finding {
  return (found) => ({ ...releaseFinding(options, found), ...found });
}

function end(outcome: ReleaseResult["outcome"], findings: readonly Finding[]): ReleaseResult {
  return { outcome, findings };
}

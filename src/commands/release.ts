import { canonicalContract } from "../contract/canonical.ts";
import type { ReleaseDocument } from "../convention/documents.ts";
import { maxFileSize } from "../convention/limits.ts";
import { contractFile, isExactVersion, isId, releaseFile, serverFile } from "../convention/paths.ts";
import { loadPreciseReader, readDocument } from "../convention/read.ts";
import { resolveRelease } from "../convention/resolve/release.ts";
import { resolveServer } from "../convention/resolve/server.ts";
import { type Finding, hasFailure } from "../model/finding.ts";
import type { DeclaredVariable, Release } from "../model/release.ts";
import { defaultHealth, type Server } from "../model/server.ts";
import { printable } from "../model/text.ts";
import { cacheFolder } from "../probes/start.ts";
import { valuesFor } from "./release/declarations.ts";
import { describe, minimalServer, pretty, variablesOf } from "./release/document.ts";
import { exposedBy } from "./release/exposed.ts";
import { readText, writeFiles } from "./release/files.ts";
import { type Former, formerRelease } from "./release/former.ts";
import type { ReleaseOptions, ReleaseWorld } from "./release/options.ts";
import { isSame } from "./release/same.ts";
import { takeStableContract } from "./release/take.ts";

export type { ReleaseOptions, ReleaseWorld } from "./release/options.ts";

export interface ReleaseResult {
  /** `refused`: the request cannot be; `failed`: the package or the server is not what it should be. */
  readonly outcome: "released" | "unchanged" | "refused" | "failed";
  readonly findings: readonly Finding[];
  readonly release?: Release;
  /** Files that were written (or would have been), from the convention's folder. */
  readonly files?: readonly string[];
  /** All that the release consists of, by path, written or not; server.yaml for where there is none. */
  readonly texts?: ReadonlyMap<string, string>;
  /** The release that said how this one is started, where nothing else did. */
  readonly former?: Former;
}

/**
 * Builds a release from a package or a start command, takes its contract, and writes both. Never overwrites one.
 * Throws the signal's reason, with nothing written, where the run was stopped.
 */
export async function releaseCommand(asked: ReleaseOptions, world: ReleaseWorld): Promise<ReleaseResult> {
  const wrong = checkRequest(asked);
  if (wrong) return end("refused", [finding(asked, wrong)]);
  const server = await loadServer(asked, world);
  if ("findings" in server) return end("refused", server.findings);
  const start = await startOf(asked, world);
  if ("rule" in start) return end("refused", [finding(asked, start)]);
  const { options, former } = start;
  const done = await build(options, world, server, former?.variables ?? []);
  return former ? { ...done, former } : done;
}

async function build(
  options: ReleaseOptions,
  world: ReleaseWorld,
  server: Server,
  known: readonly DeclaredVariable[],
): Promise<ReleaseResult> {
  const found = options.npm === undefined ? undefined : await lookUp(options.npm, options, world);
  world.signal?.throwIfAborted();
  if (found?.kind === "problem")
    return end(
      "failed",
      found.findings.map((one) => ({ ...finding(options, one), ...one })),
    );
  const findings = found?.findings ?? [];
  const document = describe(options, world, server, found?.package, known);
  const drafted = await check(options, document);
  if (hasFailure(drafted)) return end("refused", [...findings, ...drafted]);

  const release = resolveRelease(options.server, document);
  const declared = variablesOf(document);
  world.progress(`taking the contract of ${options.server} ${options.version}`);
  const { variables, secrets } = valuesFor(declared, world.env);
  const taken = await takeStableContract(
    {
      release,
      variables: { ...variables, ...options.values },
      secrets,
      root: world.root,
      health: server.health,
      cache: cacheOf(world),
      ...(world.signal ? { signal: world.signal } : {}),
    },
    failureHint(options),
  );
  world.signal?.throwIfAborted();
  if (taken.kind === "problem") return end("failed", [...findings, ...taken.findings]);

  const { tools, prompts, resources } = taken.contract;
  const contract = {
    digest: taken.digest,
    tools: tools.length,
    prompts: prompts.length,
    resources: resources.length,
  };
  const complete: ReleaseDocument = { ...document, release: { ...document.release, contract } };
  return publish(options, world, complete, pretty(canonicalContract(taken.contract)), findings);
}

/** With the package or the command of the release before it, where none was named. */
async function startOf(
  options: ReleaseOptions,
  { root }: ReleaseWorld,
): Promise<Words | { readonly options: ReleaseOptions; readonly former?: Former }> {
  if (startsIn(options) > 0) return { options };
  const found = await formerRelease(root, options.server, options.version);
  if (found.kind === "none") {
    const { server } = options;
    return {
      rule: "release/no-start",
      message:
        found.version === null
          ? `nothing of ${server} is released yet that could say how it is started`
          : `${server} ${found.version} is no npm package and has no start command that could be taken over`,
      hint: "--npm PACKAGE, or --command node ./server.mjs",
    };
  }
  const { npm, command } = found.former;
  const start = { ...(npm === undefined ? {} : { npm }), ...(command === undefined ? {} : { command }) };
  return { options: { ...options, ...start }, former: found.former };
}

/** How many ways to start it are named. */
function startsIn({ npm, command, remote }: ReleaseOptions): number {
  return [npm, command, remote].filter((start) => start !== undefined).length;
}

async function publish(
  options: ReleaseOptions,
  world: ReleaseWorld,
  document: ReleaseDocument,
  contract: string,
  findings: readonly Finding[],
): Promise<ReleaseResult> {
  const file = releaseFile(options.server, options.version);
  const release = resolveRelease(options.server, document);
  if (Buffer.byteLength(contract) > maxFileSize)
    return end("failed", [
      finding(options, {
        rule: "contract/too-large",
        message: `the contract is larger than ${maxFileSize / 1_048_576} MiB`,
        hint: "no client reads that many tools; split the server",
      }),
    ]);
  const digest = document.release.contract?.digest ?? "";
  const described = serverFile(options.server);
  const server = await readText(world.root, described);
  const texts = (text: string) =>
    new Map([
      [described, server ?? minimalServer(document)],
      [contractFile(options.server, digest), contract],
      [file, text],
    ]);
  const existing = await readText(world.root, file);
  if (existing !== undefined) {
    if (isSame(file, existing, document)) {
      return { ...end("unchanged", findings), release, files: [], texts: texts(existing) };
    }
    return end("refused", [
      ...findings,
      finding(options, {
        rule: "version/changed-release",
        message: `${options.version} is released already, as something else`,
        hint: "a release never changes: release the next version",
      }),
    ]);
  }
  const files = texts(pretty(document));
  const written = new Map([...files].filter(([path]) => path !== described || server === undefined));
  if (options.dryRun !== true) await writeFiles(world.root, written);
  return { ...end("released", findings), release, files: [...written.keys()], texts: files };
}

type Words = Pick<Finding, "rule" | "message" | "hint">;

/** What to do about a server that does not answer as one. */
function failureHint({ remote, by }: ReleaseOptions): string | undefined {
  if (remote !== undefined) {
    return "see that a server answers at --url from here, and over that --transport; then ask again";
  }
  return by === "deploy"
    ? "start it by hand with an empty environment; give what it needs with --env-var KEY=value; one that needs a secret is released first: headgate release --secret NAME"
    : undefined;
}

function checkRequest(options: ReleaseOptions): Words | undefined {
  if (!isId(options.server))
    return {
      rule: "convention/invalid-id",
      message: `${JSON.stringify(printable(options.server, 80))} cannot be a server's id`,
      hint: "lower-case letters, digits and dashes, at most 63",
    };
  if (!isExactVersion(options.version))
    return {
      rule: "version/not-semver",
      message: `${JSON.stringify(printable(options.version, 80))} is not an exact semantic version`,
      hint: "MAJOR.MINOR.PATCH, with -alpha.N, -beta.N or -rc.N for a pre-release",
    };
  if (startsIn(options) > 1 || options.command?.length === 0)
    return {
      rule: "release/no-start",
      message: "a release has either a package or a start command or an address",
      hint: "--npm PACKAGE, or --command node ./server.mjs",
    };
  return exposedBy(options);
}

async function loadServer(
  options: ReleaseOptions,
  world: ReleaseWorld,
): Promise<Server | { readonly findings: readonly Finding[] }> {
  const file = serverFile(options.server);
  const text = await readText(world.root, file);
  if (text === undefined && options.create !== true)
    return {
      findings: [
        finding(options, {
          rule: "version/unknown-server",
          message: `there is no server ${options.server}: ${file} is missing`,
          hint:
            options.by === "deploy"
              ? "write it, or let this command do it: add --create"
              : `write it, or let --create do it: headgate release ${options.server} ${options.version} --create ...`,
        }),
      ],
    };
  if (text === undefined)
    return { id: options.server, file, health: defaultHealth, lifecycle: [], variables: {} };
  const read = readDocument("server", file, Buffer.from(text), await loadPreciseReader());
  return read?.value ? resolveServer(options.server, read.value) : { findings: read?.findings ?? [] };
}

async function lookUp(npm: string, options: ReleaseOptions, world: ReleaseWorld) {
  const at = npm.lastIndexOf("@");
  const [name, version] = at > 0 ? [npm.slice(0, at), npm.slice(at + 1)] : [npm, options.version];
  world.progress(`installing npm:${printable(name, 80)}@${printable(version, 80)}`);
  const { npmPackage } = await import("../supply-chain/npm.ts");
  return npmPackage(name, version, {
    cache: cacheOf(world),
    env: world.env,
    ...(world.signal ? { signal: world.signal } : {}),
  });
}

function cacheOf(world: ReleaseWorld): string {
  return world.cache ?? cacheFolder(world.env);
}

/** Against the same schema and reader as any release that lies in a repository. */
async function check(options: ReleaseOptions, document: ReleaseDocument): Promise<readonly Finding[]> {
  const file = releaseFile(options.server, options.version);
  const bytes = Buffer.from(pretty(document));
  return readDocument("release", file, bytes, await loadPreciseReader())?.findings ?? [];
}

function finding(options: ReleaseOptions, words: Words): Finding {
  const isPlaced = isId(options.server) && isExactVersion(options.version);
  return {
    ...words,
    outcome: "fail",
    severity: "high",
    server: printable(options.server, 80),
    ...(isPlaced ? { place: { file: releaseFile(options.server, options.version), path: [] } } : {}),
  };
}

function end(outcome: ReleaseResult["outcome"], findings: readonly Finding[]): ReleaseResult {
  return { outcome, findings };
}

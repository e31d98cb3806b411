import { canonicalContract } from "../../contract/canonical.ts";
import type { ReleaseDocument } from "../../convention/documents.ts";
import { maxFileSize } from "../../convention/limits.ts";
import { contractFile, releaseFile } from "../../convention/paths.ts";
import { loadPreciseReader, readDocument } from "../../convention/read.ts";
import { resolveRelease } from "../../convention/resolve/release.ts";
import { type Finding, hasFailure } from "../../model/finding.ts";
import type { DeclaredVariable, Package } from "../../model/release.ts";
import { defaultHealth } from "../../model/server.ts";
import { printable } from "../../model/text.ts";
import type { NpmPackage } from "../../supply-chain/npm.ts";
import { resolvedOf } from "../../supply-chain/repository/resolved.ts";
import { takeStableContract } from "../release/take.ts";
import type { DraftStart } from "./drafted.ts";
import { type At, note, quoted } from "./note.ts";
import { firstVersion, type Resolver, releaseVersion } from "./versions.ts";

/** What a release is made of, from every entry that starts it. */
export interface Wish {
  readonly id: string;
  readonly at: At;
  readonly start: DraftStart;
  /** Names of what it is given, and which of them are secret. */
  readonly names: ReadonlyMap<string, boolean>;
  /** Those secrets that every entry gives. */
  readonly required: ReadonlySet<string>;
  /** For taking the contract; never written. */
  readonly variables: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** What the repository calls the server already. */
  readonly server: { readonly name?: string; readonly description?: string } | undefined;
}

export interface BuildWorld {
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cache: string;
  readonly actor: string;
  readonly now: () => Date;
  readonly progress: (doing: string) => void;
  readonly resolve: Resolver;
  readonly network: boolean;
  readonly contracts: boolean;
  readonly signal: AbortSignal;
}

export interface Built {
  readonly version: string;
  readonly document: ReleaseDocument;
  /** Its files by path, the contract first. */
  readonly texts: ReadonlyMap<string, string>;
  /** Names of the variables that the package itself says are secret. */
  readonly secretNames: ReadonlySet<string>;
  /** `npm:@acme/weather-mcp@1.1.5`, as people name it. */
  readonly what: string;
  /** Whether the file left the version open. */
  readonly pinned: boolean;
}

export type BuildResult = { readonly built?: Built; readonly findings: readonly Finding[] };

/** One release, with exact versions and, where it can be started here, its contract. Writes nothing. */
export async function buildRelease(wish: Wish, world: BuildWorld): Promise<BuildResult> {
  const { start, at, id } = wish;
  const wanted = start.kind === "package" ? start : start.kind === "command" ? start.pin : undefined;
  if (wanted) world.progress(`looking up ${wanted.registry}:${wanted.name}`);
  const found = wanted && (await world.resolve(wanted));
  world.signal.throwIfAborted();
  if (found?.kind === "problem")
    return { findings: [note("fail", found.rule, at, `${quoted(id)}: ${found.message}`, found.hint)] };
  const exact = found?.version;
  const version = exact === undefined ? imageVersion(start) : releaseVersion(exact);
  const npm = await packageOf(wish, exact, world);
  if ("findings" in npm) return npm;
  const variables = declare(wish, npm.package?.variables ?? []);
  const document = documentOf(wish, world, {
    version,
    exact,
    variables,
    integrity: found?.integrity,
    npm: npm.package,
  });
  const file = releaseFile(id, version);
  const checked = readDocument("release", file, Buffer.from(pretty(document)), await loadPreciseReader());
  if (hasFailure(checked?.findings ?? [])) {
    const [first] = checked?.findings ?? [];
    return {
      findings: [
        note(
          "fail",
          "migrate/not-taken",
          at,
          `${quoted(id)} cannot be written down: ${first?.message ?? "it is no release"}`,
          first?.hint ?? "correct the entry",
        ),
      ],
    };
  }
  const taken = await contractOf(wish, document, world);
  const built = {
    version,
    document: taken.document,
    texts: new Map([...taken.texts, [file, pretty(taken.document)]]),
    secretNames: new Set(variables.filter(({ isSecret }) => isSecret).map(({ name }) => name)),
    what: whatOf(start, exact),
    pinned: wanted !== undefined && wanted.wanted !== exact,
  };
  return { built, findings: [...npm.notes, ...taken.findings] };
}

function imageVersion(start: DraftStart): string {
  if (start.kind !== "image") return firstVersion;
  const tag = /:([^:/@]+)(?:@|$)/.exec(start.image)?.[1];
  return tag === undefined ? firstVersion : releaseVersion(tag);
}

function whatOf(start: DraftStart, exact: string | undefined): string {
  if (start.kind === "package") return `${start.registry}:${start.name}@${exact ?? ""}`;
  if (start.kind === "image") return start.image;
  return start.kind === "remote" ? start.url : [start.command, ...start.args].join(" ");
}

type Looked =
  | { readonly package: NpmPackage | undefined; readonly notes: readonly Finding[] }
  | { readonly findings: readonly Finding[] };

/** What the registry has of an npm package, so that a probe can tell it from another one. */
async function packageOf(
  { start, at, id }: Wish,
  exact: string | undefined,
  world: BuildWorld,
): Promise<Looked> {
  if (start.kind !== "package" || start.registry !== "npm" || exact === undefined || !world.network)
    return { package: undefined, notes: [] };
  world.progress(`installing npm:${start.name}@${exact}`);
  const { npmPackage } = await import("../../supply-chain/npm.ts");
  const { cache, env, signal } = world;
  const looked = await npmPackage(start.name, exact, { cache, env, signal });
  world.signal.throwIfAborted();
  const placed = looked.findings.map((one) =>
    note(one.outcome === "fail" ? "fail" : "warn", one.rule, at, `${quoted(id)}: ${one.message}`, one.hint),
  );
  return looked.kind === "problem" ? { findings: placed } : { package: looked.package, notes: placed };
}

/**
 * Which variables there are, and which are secret. Defaults and what else a package says of them are its own
 * business: clients are to give what they gave before, and nothing more.
 */
function declare({ names, required }: Wish, own: readonly DeclaredVariable[]): readonly DeclaredVariable[] {
  const declared = new Map<string, DeclaredVariable>();
  for (const { name, isSecret } of own) declared.set(name, { name, ...(isSecret ? { isSecret } : {}) });
  for (const [name, isSecret] of names) {
    const needed = required.has(name) ? { isRequired: true } : {};
    if (isSecret) declared.set(name, { name, ...needed, isSecret: true });
    else if (!declared.has(name)) declared.set(name, { name });
  }
  return [...declared.values()];
}

interface Facts {
  readonly version: string;
  readonly exact: string | undefined;
  readonly variables: readonly DeclaredVariable[];
  readonly integrity: string | undefined;
  readonly npm: NpmPackage | undefined;
}

function documentOf({ id, start, server }: Wish, world: BuildWorld, facts: Facts): ReleaseDocument {
  const { version, exact, npm } = facts;
  const environment = facts.variables.length === 0 ? {} : { environmentVariables: facts.variables };
  const key = start.kind === "package" ? `${start.registry}:${start.name}@${exact ?? ""}` : "";
  const integrity = npm?.integrity ?? facts.integrity;
  return {
    headgate: 1,
    server: {
      name: server?.name ?? `local.headgate/${id}`,
      description: server?.description ?? (printable(npm?.description ?? "", 100) || id),
      version,
      ...packagesOf(start, exact, environment),
      ...(start.kind === "remote" ? { remotes: [remoteOf(start)] } : {}),
    },
    release: {
      by: world.actor,
      at: `${world.now().toISOString().slice(0, 19)}Z`,
      ...(integrity === undefined ? {} : { integrity: { [key]: integrity } }),
      ...(npm && Object.keys(npm.dependencies).length > 0 ? { dependencies: npm.dependencies } : {}),
      ...(start.kind === "command" ? { command: { ...commandOf(start, exact), ...environment } } : {}),
      ...(npm && npm.whole.length > 0 ? { resolved: installedOf(key, npm.whole) } : {}),
    },
  };
}

function installedOf(from: string, whole: NpmPackage["whole"]) {
  const packages = whole.map((one) => ({ kind: "npm", ...one }) as const);
  return resolvedOf([{ by: "installation", from, packages }]);
}

function remoteOf({ type, url, headers }: Extract<DraftStart, { readonly kind: "remote" }>) {
  return { type, url, ...(headers.length > 0 ? { headers } : {}) };
}

function packagesOf(
  start: DraftStart,
  exact: string | undefined,
  environment: { readonly environmentVariables?: readonly DeclaredVariable[] },
): { readonly packages?: readonly Package[] } {
  if (start.kind !== "package" && start.kind !== "image") return {};
  const args = start.args.map((value) => ({ type: "positional", value }) as const);
  const rest = {
    transport: { type: "stdio" },
    ...environment,
    ...(args.length > 0 ? { packageArguments: args } : {}),
  } as const;
  if (start.kind === "image")
    return { packages: [{ registryType: "oci", identifier: start.image, ...rest }] };
  return {
    packages: [{ registryType: start.registry, identifier: start.name, version: exact ?? "", ...rest }],
  };
}

function commandOf(
  { command, args, pin }: Extract<DraftStart, { readonly kind: "command" }>,
  exact: string | undefined,
) {
  const words = args.map((word, index) => (index === pin?.at ? `${pin.before}${exact ?? ""}` : word));
  return { command, args: words };
}

interface Contracted {
  readonly document: ReleaseDocument;
  readonly texts: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

async function contractOf(wish: Wish, document: ReleaseDocument, world: BuildWorld): Promise<Contracted> {
  const { start, id, at } = wish;
  const without = { document, texts: new Map(), findings: [] };
  // An image needs what runs images, and a machine that may pull it.
  const isStarted = start.kind !== "image";
  const needsNetwork = start.kind !== "command" || start.pin !== undefined;
  if (!world.contracts || !isStarted || (needsNetwork && !world.network)) return without;
  world.progress(`taking the contract of ${id}`);
  const { root, cache, signal, env } = world;
  const { variables, secrets } = wish;
  const release = resolveRelease(id, document);
  const taken = await takeStableContract({
    release,
    variables,
    secrets,
    root,
    env: { ...env },
    cache,
    signal,
    health: defaultHealth,
  });
  signal.throwIfAborted();
  if (taken.kind === "problem") {
    const notes = taken.findings.map((one) =>
      note(
        "warn",
        "migrate/no-contract",
        at,
        `${quoted(id)} is released without its contract: ${one.message}`,
        `see to what it lacks here; the next release takes it: headgate release ${id} VERSION`,
      ),
    );
    return { ...without, findings: notes };
  }
  const { tools, prompts, resources } = taken.contract;
  const text = pretty(canonicalContract(taken.contract));
  if (Buffer.byteLength(text) > maxFileSize) {
    const message = `${quoted(id)} is released without its contract, which is larger than any client reads`;
    return { ...without, findings: [note("warn", "migrate/no-contract", at, message, "split the server")] };
  }
  const contract = {
    digest: taken.digest,
    tools: tools.length,
    prompts: prompts.length,
    resources: resources.length,
  };
  return {
    document: { ...document, release: { ...document.release, contract } },
    texts: new Map([[contractFile(id, taken.digest), text]]),
    findings: [],
  };
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

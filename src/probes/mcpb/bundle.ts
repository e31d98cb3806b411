import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { jsonOf } from "../../model/json.ts";
import type { Package, Release } from "../../model/release.ts";
import { cacheFolder } from "../../system/cache-folder.ts";
import { cachedFolder } from "../cached.ts";
import { recordedChecksums } from "../integrity.ts";
import type { StartOptions } from "../start-kinds.ts";
import { download, type Fetched, type FetchedFile, isAddress, localBundle } from "./fetch.ts";
import { UnpackError, type Unpacked, unpack } from "./unpack.ts";

export type Bundle =
  | {
      readonly kind: "unpacked";
      /** Absolute folder of what was in it. */
      readonly folder: string;
      readonly sha256: string;
      /** Paths with forward slashes. */
      readonly files: ReadonlySet<string>;
      /** Text of manifest.json. */
      readonly manifest: string;
    }
  | Exclude<Fetched, FetchedFile>;

/** The longest that a bundle may take to be there. */
const usualTimeout = 300_000;
const largestManifest = 1_048_576;

/**
 * Brings a release's bundle into the cache, unpacked, once. Its checksum is compared before it is unpacked; one that is
 * downloaded has to be of a checksum that the release records.
 */
export async function obtainBundle(release: Release, of: Package, options: StartOptions): Promise<Bundle> {
  const expected = expectedChecksums(release, of);
  if (expected === null) return mismatch(`the release records a checksum of ${shown(of)} that is no SHA-256`);
  if (expected.size > 1) return mismatch(`the release records two checksums of ${shown(of)}`);
  const [wanted] = expected;
  const local = isAddress(of.identifier) ? undefined : await localBundle(of.identifier, options.root);
  if (local?.kind === "problem") return { ...local, message: `${shown(of)}: ${local.message}` };
  const sha256 = wanted ?? local?.sha256;
  if (sha256 === undefined)
    return mismatch(
      `the release records no fileSha256 of ${shown(of)}: nothing tells whether it is the right one`,
    );
  if (local && local.sha256 !== sha256) return other(of, local.sha256, sha256);
  const env = options.env ?? process.env;
  return cachedFolder<Bundle>({
    root: join(options.cache ?? cacheFolder(env), "mcpb"),
    name: sha256,
    timeout: usualTimeout,
    read: (folder) => readBundle(of, folder, sha256),
    isWhole,
    make: (temporary) => make(of, temporary, sha256, local, options),
    foreign: (folder) => ({
      kind: "problem",
      outcome: "error",
      rule: "package/not-installed",
      message: `${shown(of)} was unpacked to ${folder} by another account, and is not started for this one: set XDG_CACHE_HOME to a folder of your own`,
    }),
  });
}

function expectedChecksums(release: Release, of: Package): ReadonlySet<string> | null {
  const { identifier, version = release.version, fileSha256 } = of;
  const keys = [`mcpb:${identifier}@${version}`, `mcpb:${identifier}`];
  const recorded = keys.map((key) => recordedChecksums(release, key));
  if (recorded.includes(null)) return null;
  return new Set([
    ...(fileSha256 === undefined ? [] : [fileSha256]),
    ...recorded.flatMap((one) => one ?? []),
  ]);
}

async function make(
  of: Package,
  temporary: string,
  sha256: string,
  local: FetchedFile | undefined,
  { signal }: StartOptions,
): Promise<Bundle | undefined> {
  const archive = join(temporary, "bundle.mcpb");
  const found = local ?? (await download(of.identifier, archive, signal ? { signal } : {}));
  if (found.kind === "problem") return { ...found, message: `${shown(of)}: ${found.message}` };
  if (found.sha256 !== sha256) return other(of, found.sha256, sha256);
  let files: Unpacked;
  try {
    await mkdir(join(temporary, inside));
    files = await unpack(found.path, join(temporary, inside));
  } catch (error) {
    if (!(error instanceof UnpackError)) throw error;
    return bad(of, error.message);
  }
  await rm(archive, { force: true });
  await writeFile(join(temporary, noteName), JSON.stringify(files));
  return undefined;
}

const inside = "bundle";
const noteName = ".headgate.json";

async function readBundle(of: Package, folder: string, sha256: string): Promise<Bundle> {
  const files = await readNote(folder);
  const path = join(folder, inside, "manifest.json");
  const size = files.find(([name]) => name === "manifest.json")?.[1];
  if (size === undefined) return bad(of, "it has no manifest.json");
  if (size > largestManifest) return bad(of, "its manifest.json is larger than 1 MiB");
  return {
    kind: "unpacked",
    folder: join(folder, inside),
    sha256,
    files: new Set(files.map(([name]) => name)),
    manifest: await readFile(path, "utf8"),
  };
}

/** Whether each file is still there, in its size. */
async function isWhole(folder: string): Promise<boolean> {
  const files = await readNote(folder);
  if (files.length === 0) return false;
  const found = await Promise.all(
    files.map(([name, size]) =>
      stat(join(folder, inside, name)).then(
        (seen) => seen.size === size,
        () => false,
      ),
    ),
  );
  return found.every(Boolean);
}

async function readNote(folder: string): Promise<Unpacked> {
  const text = await readFile(join(folder, noteName), "utf8").catch(() => "[]");
  const value = jsonOf(text);
  return Array.isArray(value) && value.every(isNoted) ? value : [];
}

function isNoted(value: unknown): value is readonly [string, number] {
  return Array.isArray(value) && typeof value[0] === "string" && typeof value[1] === "number";
}

function shown({ identifier }: Package): string {
  return `mcpb:${identifier}`;
}

function other(of: Package, found: string, wanted: string): Bundle {
  return mismatch(`${shown(of)} has SHA-256 ${found}, released as ${wanted}`);
}

function mismatch(message: string): Bundle {
  return { kind: "problem", outcome: "fail", rule: "integrity/mismatch", message };
}

function bad(of: Package, message: string): Bundle {
  return {
    kind: "problem",
    outcome: "fail",
    rule: "probe/failed",
    message: `${shown(of)} is no good bundle: ${message}`,
  };
}

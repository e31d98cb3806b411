import { readFile, stat, writeFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { compareText } from "../../model/finding.ts";
import { members, words } from "../../model/json.ts";
import { cachedFolder } from "../cached.ts";
import { type NpmResult, npm } from "./npm-client.ts";
import { packageProblem } from "./package-name.ts";

export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** Absolute folder of the package itself. */
  readonly folder: string;
  /** As npm verified it at install: `sha512-...`; undefined where the registry gives none. */
  readonly integrity: string | undefined;
  /** Direct dependencies with the version that was installed. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** All that was installed with it, direct dependencies among them; each version of each once, in order. */
  readonly whole: readonly PackageBelow[];
  /** Direct dependencies that are not optional and were not installed all the same, such as folders elsewhere. */
  readonly unresolved: readonly string[];
  /** Absolute paths by name of the command. */
  readonly bin: Readonly<Record<string, string>>;
  readonly deprecated: string | undefined;
}

/** What was installed because another package needs it. */
export interface PackageBelow {
  /** What the registry calls it. */
  readonly name: string;
  readonly version: string;
  readonly deprecated?: string;
}

export type Installation =
  | { readonly kind: "installed"; readonly package: InstalledPackage }
  | {
      readonly kind: "problem";
      readonly rule:
        | "package/not-found"
        | "package/invalid-name"
        | "package/not-installed"
        | "release/invalid-dependency"
        | "integrity/mismatch";
      readonly message: string;
    };

export interface InstallOptions {
  /** Absolute folder: `CACHE/npm/NAME@VERSION` is written. */
  readonly cache: string;
  /** Environment of npm: the user's, with its registry and credentials. */
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
  /** Milliseconds; five minutes by default. */
  readonly timeout?: number;
}

/**
 * Installs one exact version of a package into the cache, once, without running its scripts. The folder
 * appears whole or not at all: it is made beside and renamed. Where parts of it were taken away since, it is
 * installed anew.
 */
export async function installPackage(
  name: string,
  version: string,
  options: InstallOptions,
): Promise<Installation> {
  const invalid = packageProblem(name, version);
  if (invalid) return { kind: "problem", rule: "package/invalid-name", message: invalid };
  return cachedFolder<Installation>({
    root: join(options.cache, "npm"),
    name: `${name}@${version}`,
    timeout: options.timeout ?? usualTimeout,
    read: (folder) => readInstalled(name, version, folder),
    isWhole,
    make: (temporary) => install(name, version, temporary, options),
    foreign: (folder) => {
      const message = `npm:${name}@${version} was installed to ${folder} by another account, and is not started for this one: set XDG_CACHE_HOME to a folder of your own`;
      return { kind: "problem", rule: "package/not-installed", message };
    },
  });
}

const usualTimeout = 300_000;

/** Whether every package that npm noted is still in its place. */
async function isWhole(target: string): Promise<boolean> {
  const lock = members(await readJson(join(target, "node_modules", ".package-lock.json")));
  const places = [...members(lock.get("packages"))].flatMap(([place, entry]) => {
    const { optional, link } = Object.fromEntries(members(entry));
    return optional === true || link === true ? [] : [join(target, place, "package.json")];
  });
  return (await Promise.all(places.map(exists))).every(Boolean);
}

async function install(
  name: string,
  version: string,
  temporary: string,
  options: InstallOptions,
): Promise<Installation | undefined> {
  // A manifest of its own keeps npm from looking for a project in the folders above.
  await writeFile(join(temporary, "package.json"), '{ "private": true }\n');
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--save-exact", "--no-progress"];
  const result = await npm(["install", "--prefix", temporary, ...flags, "--", `${name}@${version}`], {
    cwd: temporary,
    env: options.env,
    timeout: options.timeout ?? usualTimeout,
    ...(options.signal ? { signal: options.signal } : {}),
  });
  return result.ok ? undefined : notInstalled(name, version, result);
}

function notInstalled(name: string, version: string, result: NpmResult & { ok: false }): Installation {
  if (result.code === "EINTEGRITY") {
    const message = `the archive of npm:${name}@${version}, or of a dependency, is not what the registry says it is`;
    return { kind: "problem", rule: "integrity/mismatch", message };
  }
  const absent = result.code === "E404" || result.code === "ETARGET" || result.code === "ENOVERSIONS";
  // What was asked for is a plain name with an exact version: another name, or odder errors, are a dependency's.
  if (absent ? !names(result.message, name) : invalidSpecifications.has(result.code)) {
    const message = `a dependency of npm:${name}@${version} cannot be resolved: ${result.message}`;
    return { kind: "problem", rule: "release/invalid-dependency", message };
  }
  return absent
    ? {
        kind: "problem",
        rule: "package/not-found",
        message: `npm:${name}@${version} is not in the registry (${result.code})`,
      }
    : {
        kind: "problem",
        rule: "package/not-installed",
        message: `npm:${name}@${version} could not be installed: ${result.message}`,
      };
}

const invalidSpecifications: ReadonlySet<string> = new Set([
  "ERESOLVE",
  "EINVALIDTAGNAME",
  "EINVALIDPACKAGENAME",
  "EUNSUPPORTEDPROTOCOL",
]);

/** npm names a package by its address (`GET .../@scope%2fname`) or as `name@version`. */
function names(message: string, name: string): boolean {
  const words = message.toLowerCase().replaceAll("%2f", "/").split(/\s+/);
  const own = name.toLowerCase();
  return words.some((word) => word.startsWith(`${own}@`) || word === own || word.endsWith(`/${own}`));
}

async function readInstalled(name: string, version: string, target: string): Promise<Installation> {
  const broken = (why: string): Installation => ({
    kind: "problem",
    rule: "package/not-installed",
    message: `npm:${name}@${version} was not installed as asked: ${why}; remove ${target} to install it again`,
  });
  const folder = join(target, "node_modules", name);
  const lock = members(await readJson(join(target, "node_modules", ".package-lock.json")));
  const manifest = members(await readJson(join(folder, "package.json")));
  const packages = members(lock.get("packages"));
  const entry = members(packages.get(`node_modules/${name}`));
  if ([manifest, entry].some((said) => asPublished(said.get("version")) !== version))
    return broken("the version is another one");
  return {
    kind: "installed",
    package: {
      name,
      version,
      folder,
      integrity: words(entry.get("integrity")),
      ...directDependencies(name, manifest, packages),
      whole: packagesBelow(name, packages),
      bin: binaries(name, folder, manifest.get("bin")),
      deprecated: words(entry.get("deprecated")),
    },
  };
}

/** Some packages write `v1.0.14` into their own package.json; the registry has it as 1.0.14. */
function asPublished(version: unknown): string | null {
  return typeof version === "string" ? version.replace(/^[=v\s]+/, "") : null;
}

function directDependencies(
  name: string,
  manifest: ReadonlyMap<string, unknown>,
  packages: ReadonlyMap<string, unknown>,
): Pick<InstalledPackage, "dependencies" | "unresolved"> {
  const optional = members(manifest.get("optionalDependencies"));
  const names = [...members(manifest.get("dependencies")).keys()].sort();
  const found = names.map((dependency) => {
    const nested = packages.get(`node_modules/${name}/node_modules/${dependency}`);
    const entry = members(nested ?? packages.get(`node_modules/${dependency}`));
    return [dependency, words(entry.get("version"))] as const;
  });
  return {
    dependencies: Object.fromEntries(
      found.flatMap(([dependency, version]) => (version === undefined ? [] : [[dependency, version]])),
    ),
    unresolved: found.flatMap(([dependency, version]) =>
      version === undefined && !optional.has(dependency) ? [dependency] : [],
    ),
  };
}

/** What comes from elsewhere than a registry has no name there that says anything. */
function packagesBelow(own: string, packages: ReadonlyMap<string, unknown>): readonly PackageBelow[] {
  const found = new Map<string, PackageBelow>();
  for (const [place, entry] of packages) {
    const at = place.lastIndexOf("node_modules/");
    const [version, resolved] = ["version", "resolved"].map((name) => words(members(entry).get(name)));
    if (at < 0 || version === undefined || place === `node_modules/${own}`) continue;
    if (/^(?:git[+:@]|github:|file:|link:)/.test(resolved ?? "")) continue;
    const name = words(members(entry).get("name")) ?? place.slice(at + "node_modules/".length);
    const deprecated = words(members(entry).get("deprecated"));
    found.set(`${name}@${version}`, {
      name,
      version,
      ...(deprecated === undefined ? {} : { deprecated }),
    });
  }
  return [...found.values()].sort((a, b) => compareText(a.name, b.name) || compareText(a.version, b.version));
}

/** Commands of the package; those that would leave its folder are left out. */
function binaries(name: string, folder: string, bin: unknown): Readonly<Record<string, string>> {
  const bare = name.slice(name.indexOf("/") + 1);
  const entries = typeof bin === "string" ? [[bare, bin] as const] : [...members(bin)];
  return Object.fromEntries(
    entries.flatMap(([command, path]) => {
      const absolute = typeof path === "string" ? resolve(folder, path) : "";
      return absolute.startsWith(folder + sep) ? [[command, absolute]] : [];
    }),
  );
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}

import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Milliseconds } from "../../model/duration.ts";
import { compareText } from "../../model/finding.ts";
import { cachedFolder } from "../cached.ts";
import type { ToolOptions } from "../tool.ts";
import {
  commandsOf,
  distributionsIn,
  isWholeEnvironment,
  noteName,
  pythonOf,
  requirementsOf,
  scriptOf,
} from "./installed.ts";
import { normalName, pythonPackageProblem } from "./package-name.ts";
import { type UvResult, uv } from "./uv.ts";

export interface InstalledPython {
  readonly name: string;
  readonly version: string;
  /** Absolute path of the interpreter that has this package and what it needs, and nothing else. */
  readonly python: string;
  /** Absolute paths by name of the command. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Direct dependencies with the version that was installed, by their normal names. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** All that was installed with it, direct dependencies among them, by their normal names. */
  readonly whole: Readonly<Record<string, string>>;
}

export type PythonInstallation =
  | { readonly kind: "installed"; readonly package: InstalledPython }
  | {
      readonly kind: "problem";
      readonly rule:
        | "package/not-found"
        | "package/invalid-name"
        | "package/not-installed"
        | "package/source-only"
        | "release/invalid-dependency"
        | "integrity/mismatch";
      readonly message: string;
    };

export interface PythonInstallOptions {
  /** Absolute folder: `CACHE/pypi/NAME@VERSION` is written. */
  readonly cache: string;
  /** Environment of uv: the user's, with its index and credentials. */
  readonly env: NodeJS.ProcessEnv;
  /** SHA-256 of the archives that may be installed, hexadecimal; any where there are none. */
  readonly checksums?: readonly string[];
  readonly signal?: AbortSignal;
  /** Five minutes by default. */
  readonly timeout?: Milliseconds;
}

const usualTimeout: Milliseconds = 300_000;

/**
 * Installs one exact version of a Python package and what it needs into an environment of its own in the cache, once.
 * Built packages only: nothing of theirs runs before the server is started. The archive is one of those whose
 * checksums are given, or it is not installed.
 */
export async function installPython(
  name: string,
  version: string,
  options: PythonInstallOptions,
): Promise<PythonInstallation> {
  const invalid = pythonPackageProblem(name, version);
  if (invalid) return { kind: "problem", rule: "package/invalid-name", message: invalid };
  const checksums = [...new Set(options.checksums ?? [])].sort(compareText);
  // What was installed unchecked, or as another archive, is not what is asked for.
  const mark = createHash("sha256").update(checksums.join(" ")).digest("hex").slice(0, 12);
  return cachedFolder<PythonInstallation>({
    root: join(options.cache, "pypi"),
    name: `${normalName(name)}@${version}${checksums.length === 0 ? "" : `-${mark}`}`,
    timeout: (options.timeout ?? usualTimeout) * 2,
    read: (folder) => readInstalled(name, version, folder),
    isWhole: isWholeEnvironment,
    make: (temporary) => install(name, version, temporary, { ...options, checksums }),
    foreign: (folder) =>
      notInstalled(
        `pypi:${name}@${version} was installed to ${folder} by another account, and is not started for this one: set XDG_CACHE_HOME to a folder of your own`,
      ),
  });
}

async function install(
  name: string,
  version: string,
  temporary: string,
  options: PythonInstallOptions,
): Promise<PythonInstallation | undefined> {
  const tool: ToolOptions = {
    cwd: temporary,
    env: options.env,
    timeout: options.timeout ?? usualTimeout,
    ...(options.signal ? { signal: options.signal } : {}),
  };
  const hashes = (options.checksums ?? []).map((checksum) => ` --hash=sha256:${checksum}`);
  const requirements = `${name}==${version}${hashes.join("")}\n`;
  const first = await installWith([], temporary, requirements, tool);
  if (first.ok) return undefined;
  const wanted = wantedPython(first.words);
  if (wanted === undefined) return failure(name, version, first);
  const second = await installWith(["--python", wanted], temporary, requirements, tool);
  return second.ok ? undefined : failure(name, version, second);
}

/** The environment with these requirements, made by an interpreter that uv would take, or by the one that is asked for. */
export async function installWith(
  python: readonly string[],
  folder: string,
  requirements: string | { readonly file: string },
  tool: ToolOptions,
): Promise<UvResult> {
  const made = await uv(
    ["venv", "--quiet", "--no-project", "--relocatable", "--clear", ...python, folder],
    tool,
  );
  if (!made.ok) return made;
  const file = typeof requirements === "string" ? join(folder, ".requirements.txt") : requirements.file;
  if (typeof requirements === "string") await writeFile(file, requirements);
  // Copies, and not links: a server that writes into its files must not write into the installer's cache.
  const flags = [
    "--quiet",
    "--only-binary",
    ":all:",
    "--link-mode",
    "copy",
    "--verify-hashes",
    "--no-compile-bytecode",
  ];
  const done = await uv(
    ["pip", "install", ...flags, "--python", pythonOf(folder), "--requirements", file],
    tool,
  );
  if (!done.ok) return done;
  const names = [...(await distributionsIn(folder)).keys()].sort(compareText);
  await writeFile(join(folder, noteName), `${JSON.stringify(names)}\n`);
  return done;
}

/** Which Python a package wants where the one at hand is not it: `>=3.12`. */
function wantedPython(words: string): string | undefined {
  return /\(\d[\w.+]*\) does not satisfy Python\s*(>=\s*3\.\d+)/
    .exec(words.replace(/\s+/g, " "))?.[1]
    ?.replace(" ", "");
}

function failure(
  name: string,
  version: string,
  result: UvResult & { readonly ok: false },
): PythonInstallation {
  const key = `pypi:${name}@${version}`;
  const words = result.words.replace(/\s+/g, " ");
  const own = normalName(name);
  const isOwn = (found: string | undefined) => found !== undefined && normalName(found) === own;
  const mismatch = /Hash mismatch for `([A-Za-z0-9._-]+?)==/.exec(words);
  if (mismatch) {
    const message = isOwn(mismatch[1])
      ? `the archive of ${key} is not the one that was released`
      : `the archive of ${mismatch[1]}, which ${key} depends on, is not what the index says it is`;
    return { kind: "problem", rule: "integrity/mismatch", message };
  }
  const unbuilt = /Because ([A-Za-z0-9._-]+?)(?:==\S+| \S+)? has no (?:usable |compatible )?wheels/i.exec(
    words,
  )?.[1];
  if (unbuilt !== undefined) {
    const which = isOwn(unbuilt) ? key : `${unbuilt}, which ${key} depends on,`;
    const message = `${which} is published as source only, or not for this machine: building it here would run its own code`;
    return { kind: "problem", rule: "package/source-only", message };
  }
  const absent =
    /Because (?:there is no version of )?([A-Za-z0-9._-]+?)(?:==\S+)? (?:was not found|and)/i.exec(
      words,
    )?.[1];
  if (absent !== undefined && /was not found in the package registry|there is no version of/i.test(words)) {
    return isOwn(absent)
      ? { kind: "problem", rule: "package/not-found", message: `${key} is not in the index` }
      : {
          kind: "problem",
          rule: "release/invalid-dependency",
          message: `a dependency of ${key} cannot be resolved: ${result.message}`,
        };
  }
  if (/No solution found/i.test(words)) {
    const message = `${key} cannot be resolved: ${result.message}`;
    return { kind: "problem", rule: "release/invalid-dependency", message };
  }
  return notInstalled(`${key} could not be installed: ${result.message}`);
}

async function readInstalled(name: string, version: string, folder: string): Promise<PythonInstallation> {
  const distributions = await distributionsIn(folder);
  const own = distributions.get(normalName(name));
  if (own === undefined) {
    return notInstalled(
      `pypi:${name}@${version} was not installed as asked: remove ${folder} to install it again`,
    );
  }
  const needed = await requirementsOf(own);
  return {
    kind: "installed",
    package: {
      name,
      version,
      python: pythonOf(folder),
      scripts: Object.fromEntries(
        (await commandsOf(own)).map((command) => [command, scriptOf(folder, command)]),
      ),
      whole: Object.fromEntries(
        [...distributions]
          .filter(([other]) => other !== normalName(name))
          .map(([other, { version: installed }]) => [other, installed] as const)
          .sort(([a], [b]) => compareText(a, b)),
      ),
      dependencies: Object.fromEntries(
        [...new Set(needed)].sort(compareText).flatMap((one) => {
          const found = distributions.get(one);
          return found ? [[one, found.version]] : [];
        }),
      ),
    },
  };
}

function notInstalled(message: string): PythonInstallation {
  return { kind: "problem", rule: "package/not-installed", message };
}

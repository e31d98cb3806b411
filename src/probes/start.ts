import { access, constants } from "node:fs/promises";
import { delimiter, join, resolve, sep } from "node:path";
import type { Package, Release, Remote, StartCommand } from "../model/release.ts";
import { chooseStart, foreignRuntimeArgument } from "../model/start.ts";
import { cacheFolder } from "../system/cache-folder.ts";
import { binOf, packageArguments } from "./npm/command.ts";
import { type InstalledPackage, installPackage } from "./npm/install.ts";

export { cacheFolder } from "../system/cache-folder.ts";

/** How a release is brought to answer. */
export type Start =
  | {
      readonly kind: "process";
      /** Absolute path of the executable. */
      readonly command: string;
      readonly args: readonly string[];
      /** The installed package that this starts; absent for a start command. */
      readonly package?: InstalledPackage;
    }
  | ({ readonly kind: "remote" } & Remote)
  /** `fail`: the release is bad. `error`: it cannot be started here. `inconclusive`: nor anywhere by us. */
  | {
      readonly kind: "problem";
      readonly outcome: "fail" | "error" | "inconclusive";
      readonly rule: string;
      readonly message: string;
    };

export interface StartOptions {
  /** Absolute path of the clone's root: what `./` in a start command is resolved against. */
  readonly root: string;
  /** Folder that packages are installed into; `cacheFolder(env)` by default. */
  readonly cache?: string;
  /** The run's own environment, for npm and for finding the command; the process's by default. */
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

/**
 * Brings what `chooseStart` chooses to where it can be started: an npm package is installed into the cache, and
 * its integrity compared with the release's. A package of another kind is not started here. Starts nothing but npm.
 */
export async function resolveStart(release: Release, options: StartOptions): Promise<Start> {
  const choice = chooseStart(release);
  if (choice?.kind === "package")
    return choice.package.registryType !== "npm"
      ? notProbed(choice.package)
      : startPackage(release, choice.package, options);
  if (choice?.kind === "command") return startCommand(choice.command, options);
  if (choice?.kind === "remote") return { ...choice.remote, kind: "remote" };
  const kinds = (release.server.packages ?? [])
    .map((one) => `${one.registryType} over ${one.transport.type}`)
    .join(", ");
  return {
    kind: "problem",
    outcome: "error",
    rule: "probe/error",
    message: kinds ? `nothing that can be started here: ${kinds}` : "the release names nothing to start",
  };
}

function notProbed({ registryType, identifier }: Package): Start {
  return {
    kind: "problem",
    outcome: "inconclusive",
    rule: "probe/error",
    message: `${registryType} package ${identifier} is not probed: only npm packages, start commands and addresses are`,
  };
}

async function startPackage(release: Release, of: Package, options: StartOptions): Promise<Start> {
  if (foreignRuntimeArgument(of) >= 0) {
    return bad("probe/failed", `${of.identifier} has runtime arguments, which would change what clients run`);
  }
  const version = of.version ?? release.version;
  const env = options.env ?? process.env;
  const installation = await installPackage(of.identifier, version, {
    cache: options.cache ?? cacheFolder(env),
    env,
    ...(options.signal ? { signal: options.signal } : {}),
  });
  if (installation.kind === "problem") {
    const outcome = installation.rule === "integrity/mismatch" ? "fail" : "error";
    return { ...installation, outcome };
  }
  const installed = installation.package;
  const key = `npm:${of.identifier}@${version}`;
  const integrity = release.release.integrity ?? {};
  const expected = Object.hasOwn(integrity, key) ? integrity[key] : undefined;
  if (expected !== undefined && installed.integrity !== expected)
    return bad(
      "integrity/mismatch",
      `${key} is ${installed.integrity ?? "of no integrity"}, released as ${expected}`,
    );
  const script = binOf(installed);
  if (script === undefined) return bad("probe/failed", `${key} has no command to start`);
  const args = [script, ...packageArguments(of)];
  return { kind: "process", command: process.execPath, args, package: installed };
}

async function startCommand(start: StartCommand, options: StartOptions): Promise<Start> {
  const parts = [start.command, ...start.args].map((part) =>
    part.startsWith("./") ? resolve(options.root, part) : part,
  );
  const escaped = parts.find(
    (part, index) => part !== [start.command, ...start.args][index] && !part.startsWith(options.root + sep),
  );
  if (escaped !== undefined)
    return bad("probe/failed", `the start command leaves the repository: ${escaped}`);
  const [name = "", ...args] = parts;
  const command = await findCommand(name, options.env ?? process.env);
  if (command !== undefined) return { kind: "process", command, args };
  const message = `${name} is not installed here (not found on the search path)`;
  return { kind: "problem", outcome: "error", rule: "probe/error", message };
}

async function findCommand(name: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  if (name === "node") return process.execPath;
  const folders = name.includes("/") ? [""] : (env.PATH ?? "").split(delimiter).filter(Boolean);
  for (const folder of folders) {
    const path = folder === "" ? resolve(name) : join(resolve(folder), name);
    const runs = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return path;
  }
  return undefined;
}

function bad(rule: string, message: string): Start {
  return { kind: "problem", outcome: "fail", rule, message };
}

import { resolve, sep } from "node:path";
import type { Package, Release, StartCommand } from "../model/release.ts";
import { chooseStart, foreignRuntimeArgument } from "../model/start.ts";
import { cacheFolder } from "../system/cache-folder.ts";
import { findCommand } from "./find-command.ts";
import { recordedIntegrity } from "./integrity.ts";
import { binOf, packageArguments } from "./npm/command.ts";
import { installPackage } from "./npm/install.ts";
import type { Start, StartOptions } from "./start-kinds.ts";

export { cacheFolder } from "../system/cache-folder.ts";
export type { Start, StartOptions } from "./start-kinds.ts";

/** By kind of package: brings it to where it can be started. What none of them does is not started here. */
const starters = new Map<string, (release: Release, of: Package, options: StartOptions) => Promise<Start>>([
  ["npm", startNpm],
  ["pypi", async (...given) => (await import("./pypi/start.ts")).startPython(...given)],
  ["mcpb", async (...given) => (await import("./mcpb/start.ts")).startBundle(...given)],
]);

/**
 * Brings what `chooseStart` chooses to where it can be started: a package of npm or PyPI is installed into the cache, a
 * bundle unpacked there, and its integrity compared with the release's. A package of another kind is not started here.
 * Starts nothing but the installers.
 */
export async function resolveStart(release: Release, options: StartOptions): Promise<Start> {
  const choice = chooseStart(release);
  if (choice?.kind === "package") return startPackage(release, choice.package, options);
  if (choice?.kind === "command") return startCommand(choice.command, options);
  if (choice?.kind === "remote") return { ...choice.remote, kind: "remote" };
  const kinds = (release.server.packages ?? [])
    .map((one) => `${one.registryType} over ${one.transport.type}`)
    .join(", ");
  return {
    kind: "problem",
    outcome: kinds ? "inconclusive" : "error",
    rule: "probe/error",
    message: kinds ? `nothing that can be started here: ${kinds}` : "the release names nothing to start",
  };
}

function notStarted({ registryType, identifier }: Package): Start {
  return {
    kind: "problem",
    outcome: "inconclusive",
    rule: "probe/error",
    message: `${registryType} package ${identifier} cannot be started here: only packages of npm and PyPI, MCPB bundles, start commands and addresses can`,
  };
}

async function startPackage(release: Release, of: Package, options: StartOptions): Promise<Start> {
  const starter = starters.get(of.registryType);
  if (starter === undefined) return notStarted(of);
  if (foreignRuntimeArgument(of) >= 0) {
    return bad("probe/failed", `${of.identifier} has runtime arguments, which would change what clients run`);
  }
  return starter(release, of, options);
}

async function startNpm(release: Release, of: Package, options: StartOptions): Promise<Start> {
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
  const expected = recordedIntegrity(release, key);
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
  const message = name.includes("/")
    ? `there is no program ${name} here`
    : `${name} is not installed here (not found on the search path)`;
  return { kind: "problem", outcome: "error", rule: "probe/error", message };
}

function bad(rule: string, message: string): Start {
  return { kind: "problem", outcome: "fail", rule, message };
}

import type { Package, Release } from "../../model/release.ts";
import { cacheFolder } from "../../system/cache-folder.ts";
import { recordedChecksums } from "../integrity.ts";
import { packageArguments } from "../npm/command.ts";
import type { Start, StartOptions } from "../start-kinds.ts";
import { type InstalledPython, installPython } from "./install.ts";
import { normalName } from "./package-name.ts";

/** What a package that was not installed says of its release; by itself that it cannot be started here. */
const outcomes = new Map<string, "fail" | "inconclusive">([
  ["integrity/mismatch", "fail"],
  ["package/source-only", "inconclusive"],
]);

/** A Python package's own command, by the interpreter that has what it needs. */
export async function startPython(release: Release, of: Package, options: StartOptions): Promise<Start> {
  const version = of.version ?? release.version;
  const key = `pypi:${of.identifier}@${version}`;
  const checksums = recordedChecksums(release, key);
  if (checksums === null) {
    const message = `the release records a checksum of ${key} that is no SHA-256`;
    return { kind: "problem", outcome: "fail", rule: "integrity/mismatch", message };
  }
  const env = options.env ?? process.env;
  const installation = await installPython(of.identifier, version, {
    cache: options.cache ?? cacheFolder(env),
    env,
    checksums,
    ...(options.signal ? { signal: options.signal } : {}),
  });
  if (installation.kind === "problem") {
    const { rule, message } = installation;
    return { kind: "problem", outcome: outcomes.get(rule) ?? "error", rule, message };
  }
  const script = commandOf(installation.package);
  if (script === undefined) {
    const message = `${key} has no command to start`;
    return { kind: "problem", outcome: "fail", rule: "probe/failed", message };
  }
  // By the interpreter, and not by the script's own first line: that names where the environment was made.
  const args = [script, ...packageArguments(of)];
  return { kind: "process", command: installation.package.python, args };
}

/** The script that `uvx` would start: the command named like the package; else the only one. */
function commandOf({ name, scripts }: InstalledPython): string | undefined {
  const commands = Object.keys(scripts);
  const named =
    commands.find((one) => one === name) ?? commands.find((one) => normalName(one) === normalName(name));
  const [only] = commands;
  const chosen = named ?? (commands.length === 1 ? only : undefined);
  return chosen === undefined ? undefined : scripts[chosen];
}

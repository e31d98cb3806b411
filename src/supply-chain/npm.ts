import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "../model/finding.ts";
import type { DeclaredVariable } from "../model/release.ts";
import { printable } from "../model/text.ts";
import { installPackage, type PackageBelow } from "../probes/npm/install.ts";
import { found } from "./finding.ts";
import { deprecation, npmFacts } from "./registries/npm.ts";
import { declaredIn } from "./server-json.ts";

/** One exact version of an npm package, as the registry has it and as it was installed. */
export interface NpmPackage {
  readonly name: string;
  readonly version: string;
  readonly description: string | undefined;
  /** The registry's checksum of its archive, which the installed one was compared with. */
  readonly integrity: string;
  /** Direct dependencies by `npm:NAME`, in the versions that were installed. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** All that was installed with it, these among them. */
  readonly whole: readonly PackageBelow[];
  /** Names of its commands. */
  readonly bin: readonly string[];
  /** What the registry says against using it. */
  readonly deprecated: string | undefined;
  /** The environment it declares in a server.json of its own; empty where it has none. */
  readonly variables: readonly DeclaredVariable[];
}

export interface NpmPackageOptions {
  /** Folder that packages are installed into. */
  readonly cache: string;
  /** The user's environment: npm finds its registry and credentials by it. */
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

export type NpmLookup =
  | { readonly kind: "found"; readonly package: NpmPackage; readonly findings: readonly Finding[] }
  | { readonly kind: "problem"; readonly findings: readonly [Finding] };

/**
 * Looks one exact version up by the user's own npm client and installs it into the cache, without running
 * its scripts. Findings: `package/invalid-name`, `package/not-found`, `package/not-reachable`,
 * `package/not-installed`, `release/invalid-dependency`, `integrity/mismatch`, and as a warning `package/deprecated`.
 */
export async function npmPackage(
  name: string,
  version: string,
  options: NpmPackageOptions,
): Promise<NpmLookup> {
  const told = await npmFacts(name, version, options);
  if ("rule" in told) return { kind: "problem", findings: [told] };
  const key = `npm:${name}@${version}`;
  const { integrity, description, deprecated } = told;

  const installation = await installPackage(name, version, options);
  if (installation.kind === "problem")
    return problem(
      installation.rule,
      installation.message,
      `npm install --ignore-scripts ${name}@${version}`,
    );
  const installed = installation.package;
  if (installed.integrity !== integrity)
    return problem(
      "integrity/mismatch",
      `${key} was installed as ${installed.integrity ?? "of no integrity"}, the registry says ${integrity}`,
      `find out which is right before anything else; then remove ${join(options.cache, "npm", `${name}@${version}`)}`,
    );
  if (installed.unresolved.length > 0)
    return problem(
      "release/invalid-dependency",
      `${key} depends on what no registry gave: ${printable(installed.unresolved.join(", "))}`,
      "publish a version that depends on published packages only, and release that one",
    );
  return {
    kind: "found",
    findings: deprecated === undefined ? [] : [deprecation(key, deprecated)],
    package: {
      name,
      version,
      description,
      integrity,
      dependencies: Object.fromEntries(
        Object.entries(installed.dependencies).map(([dependency, resolved]) => [
          `npm:${dependency}`,
          resolved,
        ]),
      ),
      whole: installed.whole,
      bin: Object.keys(installed.bin),
      deprecated,
      variables: declaredIn(
        await readFile(join(installed.folder, "server.json"), "utf8").catch(() => ""),
        name,
      ),
    },
  };
}

function problem(rule: string, message: string, hint: string): NpmLookup {
  const severity = rule === "integrity/mismatch" ? "critical" : "high";
  return { kind: "problem", findings: [found(rule, message, hint, "fail", severity)] };
}

import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding } from "../model/finding.ts";
import type { DeclaredVariable } from "../model/release.ts";
import { printable } from "../model/text.ts";
import { installPackage } from "../probes/npm/install.ts";
import { npm } from "../probes/npm/npm-client.ts";
import { packageProblem } from "../probes/npm/package-name.ts";
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
  const invalid = packageProblem(name, version);
  if (invalid)
    return problem("package/invalid-name", invalid, "name a package of the registry, and one version");
  const key = `npm:${name}@${version}`;
  const { signal, env } = options;
  const view = await npm(["view", "--json", "--", `${name}@${version}`], {
    cwd: tmpdir(),
    env,
    timeout: 60_000,
    ...(signal ? { signal } : {}),
  });
  const absent = !view.ok && (view.code === "E404" || view.code === "ETARGET");
  if (absent || (view.ok && view.stdout.trim() === ""))
    return problem(
      "package/not-found",
      `${key} is not in the registry`,
      `npm view ${name} versions; a private package needs npm to be logged in here`,
    );
  if (!view.ok)
    return problem("package/not-reachable", view.message, "npm ping tells whether the registry answers");
  const told = parse(view.stdout);
  const integrity = text(record(told.get("dist")).get("integrity"));
  if (told.get("version") !== version || integrity === undefined)
    return problem(
      "package/not-found",
      `the registry has no checksum of ${key}`,
      "publish it again with a current npm",
    );

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
  const deprecated = text(told.get("deprecated"));
  return {
    kind: "found",
    findings: deprecated === undefined ? [] : [deprecation(key, deprecated)],
    package: {
      name,
      version,
      description: text(told.get("description")),
      integrity,
      dependencies: Object.fromEntries(
        Object.entries(installed.dependencies).map(([dependency, resolved]) => [
          `npm:${dependency}`,
          resolved,
        ]),
      ),
      bin: Object.keys(installed.bin),
      deprecated,
      variables: declaredIn(
        await readFile(join(installed.folder, "server.json"), "utf8").catch(() => ""),
        name,
      ),
    },
  };
}

function deprecation(key: string, why: string): Finding {
  return {
    rule: "package/deprecated",
    outcome: "warn",
    severity: "medium",
    message: `${key} is deprecated: ${printable(why)}`,
    hint: "release a version that its authors still stand behind",
  };
}

function problem(rule: string, message: string, hint: string): NpmLookup {
  const severity = rule === "integrity/mismatch" ? "critical" : "high";
  return { kind: "problem", findings: [{ rule, outcome: "fail", severity, message, hint }] };
}

function parse(json: string): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    return record(Array.isArray(value) ? value.at(-1) : value);
  } catch {
    return new Map();
  }
}

function record(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

import type { Finding } from "../../model/finding.ts";
import type { DeclaredVariable, Package } from "../../model/release.ts";
import { printable } from "../../model/text.ts";
import { type ConfigOption, type Manifest, readManifest } from "../../probes/mcpb/manifest.ts";
import { textIn, UnpackError } from "../../probes/mcpb/unpack.ts";
import { variableOf, variablesOf } from "../../probes/mcpb/words.ts";
import { found } from "../finding.ts";
import { shownAddress } from "../http.ts";

const largestManifest = 1_048_576;

export interface BundleFacts {
  /** With the variables that the bundle asks its user for, unless others are declared already. */
  readonly package: Package;
  readonly findings: readonly Finding[];
  readonly description?: string;
  readonly name?: string;
}

/** What the manifest of a bundle says: findings `package/unreadable-bundle` and `package/other-version`. */
export async function bundleFacts(
  entry: Package,
  releaseVersion: string,
  archive: string,
): Promise<BundleFacts> {
  const name = `mcpb:${shownAddress(entry.identifier)}`;
  const manifest = await manifestIn(archive);
  if ("problem" in manifest) {
    const hint = "pack it anew (npx @anthropic-ai/mcpb pack), publish it, and release that one";
    const message = `${name} is no good bundle: ${printable(manifest.problem, 300)}`;
    return { package: entry, findings: [found("package/unreadable-bundle", message, hint)] };
  }
  const variables = variablesIn(manifest);
  const isDeclared = entry.environmentVariables !== undefined || variables.length === 0;
  const description = printable(manifest.description ?? "", 100);
  return {
    package: isDeclared ? entry : { ...entry, environmentVariables: variables },
    findings: otherVersion(name, manifest, entry.version ?? releaseVersion),
    ...(description === "" ? {} : { description }),
    ...(manifest.name === undefined ? {} : { name: manifest.name }),
  };
}

async function manifestIn(archive: string): Promise<Manifest | { readonly problem: string }> {
  try {
    const text = await textIn(archive, "manifest.json", largestManifest);
    // What differs between platforms is no part of what a release declares.
    return text === undefined ? { problem: "it has no manifest.json" } : readManifest(text, "");
  } catch (error) {
    if (error instanceof UnpackError) return { problem: error.message };
    throw error;
  }
}

function otherVersion(name: string, { version }: Manifest, wanted: string): readonly Finding[] {
  const bare = (text: string) => text.replace(/^v/, "").replace(/\+.*$/, "");
  if (version === undefined || bare(version) === bare(wanted)) return [];
  return [
    found(
      "package/other-version",
      `the manifest of ${name} says version ${printable(version, 60)}, it is released as ${wanted}`,
      "write the version into manifest.json, pack and publish the bundle anew; or release it as what it is",
    ),
  ];
}

const formats: ReadonlyMap<string, NonNullable<DeclaredVariable["format"]>> = new Map([
  ["number", "number"],
  ["boolean", "boolean"],
  ["file", "filepath"],
  ["directory", "filepath"],
]);

/** What a bundle asks its user for, by the variable that each goes to, or by its own name where it goes elsewhere. */
export function variablesIn({ config, env }: Pick<Manifest, "config" | "env">): readonly DeclaredVariable[] {
  const goesTo = variablesOf(env);
  const declared = new Map<string, DeclaredVariable>();
  for (const [key, option] of [...config].slice(0, 1_000)) {
    const name = [goesTo.get(key), variableOf(key)].find((one) => one !== undefined && isName(one));
    if (name !== undefined && !declared.has(name)) declared.set(name, variable(name, option));
  }
  return [...declared.values()];
}

function isName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name);
}

function variable(
  name: string,
  { type, description, isRequired, isSecret, defaults }: ConfigOption,
): DeclaredVariable {
  const usual = defaults?.join(",");
  const format = formats.get(type);
  const words = printable(description ?? "", 500);
  // What stands in braces is filled in where it is started, and a secret is nobody's default.
  const isPlain = usual !== undefined && usual !== "" && !usual.includes("${") && !isSecret;
  return {
    name,
    ...(words === "" ? {} : { description: words }),
    ...(isRequired && defaults === undefined ? { isRequired: true } : {}),
    ...(isSecret ? { isSecret: true } : {}),
    ...(isPlain && usual.length <= 10_000 ? { default: usual } : {}),
    ...(format === undefined ? {} : { format }),
  };
}

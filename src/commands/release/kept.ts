import { lstat, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { canonicalContract, contractDigest } from "../../contract/canonical.ts";
import type { Contract } from "../../contract/contract.ts";
import type { ReleaseDocument } from "../../convention/documents.ts";
import { maxFileSize } from "../../convention/limits.ts";
import { loadPreciseReader, readDocument } from "../../convention/read.ts";
import { workingTree } from "../../convention/working-tree.ts";
import { canonicalJson } from "../../model/canonical.ts";
import { compareText, type Finding } from "../../model/finding.ts";
import { at, jsonOf, words } from "../../model/json.ts";
import type { DeclaredVariable, Package, ResolvedPackages } from "../../model/release.ts";
import { printable } from "../../model/text.ts";
import { count } from "../../report/text.ts";
import { listed } from "../../rules/text.ts";
import { pretty, prettyRelease } from "./pretty.ts";

/** What one job collected for another: the release as it would be, and the contract that its server gave. */
export interface KeptRelease {
  readonly document: ReleaseDocument;
  readonly contract?: Contract;
  /** Why it took none; absent where this run was told that there is none. */
  readonly without?: string;
}

const releaseName = "release.json";
const contractName = "contract.json";

/**
 * Writes what another job proposes: with the release its contract, or why there is none, so that one which got lost is
 * missed. Nothing in it is secret, and nothing is believed where it is read again.
 */
export async function writeKept(
  folder: string,
  { document, contract, without }: KeptRelease,
): Promise<readonly string[]> {
  const texts = new Map([
    [releaseName, prettyRelease(document)],
    [contractName, pretty(contract ? canonicalContract(contract) : { none: without ?? "nobody said why" })],
  ]);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of texts) await writeFile(join(folder, name), text);
  return [...texts.keys()];
}

export type ReadKept =
  | { readonly kind: "kept"; readonly kept: KeptRelease }
  | { readonly kind: "problem"; readonly findings: readonly Finding[] };

/**
 * Reads such a folder as a stranger's: the job that wrote it ran other people's code. Links are not followed, sizes are
 * bounded, the release is held to its schema and the contract to the digest that the release names.
 */
export async function readKept(folder: string, isWithout = false): Promise<ReadKept> {
  const odd = await oddIn(folder);
  if (odd) return odd;
  const texts = await workingTree(folder).read([releaseName, contractName]);
  const bytes = texts.get(releaseName);
  if (bytes && bytes.length > maxFileSize) {
    return problem(`${releaseName} is larger than ${maxFileSize / 1_048_576} MiB`, takeAgain);
  }
  if (!bytes) {
    return problem(
      `there is no ${releaseName} in the folder`,
      "write it in a job before this one: headgate release --output FOLDER, and hand it over as an artifact",
    );
  }
  const read = readDocument("release", releaseName, bytes, await loadPreciseReader());
  if (!read?.value) return { kind: "problem", findings: read?.findings ?? [] };
  const document = read.value;
  const reference = document.release.contract;
  const text = texts.get(contractName);
  if (reference === undefined) {
    const without = words(at(text && text.length <= maxFileSize ? jsonOf(text) : undefined, "none"), 2_000);
    if (without !== undefined) return { kind: "kept", kept: { document, without: printable(without, 300) } };
    if (isWithout) return { kind: "kept", kept: { document } };
    return problem(
      `the contract is missing: ${releaseName} names none, and ${contractName} does not say that there is none`,
      `${takeAgain}; where it is to have none, that job is asked for it: --no-contract`,
    );
  }
  if (isWithout) return twoContracts("the folder of --from has a contract, and --no-contract asks for none");
  if (!text) return problem(`there is no ${contractName}, and ${releaseName} names a contract`, takeAgain);
  if (text.length > maxFileSize) {
    return problem(`${contractName} is larger than ${maxFileSize / 1_048_576} MiB`, takeAgain);
  }
  const { readContractFile } = await import("../contract/read.ts");
  const { contract, findings } = await readContractFile(contractName, text);
  if (!contract) return { kind: "problem", findings };
  const counts = [contract.tools, contract.prompts, contract.resources].map(({ length }) => length);
  const named = [reference.tools, reference.prompts, reference.resources];
  if (contractDigest(contract) !== reference.digest || String(counts) !== String(named)) {
    return problem(`${contractName} is not the contract that ${releaseName} names`, takeAgain);
  }
  return { kind: "kept", kept: { document, contract } };
}

/**
 * What of a release that another job collected is not what is found here, where nothing was started: packages and
 * their checksums, addresses, the commit. What only an installed package tells (its dependencies, the variables that it
 * declares) is taken from there only where nothing here says otherwise.
 */
export function differencesOf(kept: ReleaseDocument, found: ReleaseDocument): readonly Finding[] {
  const [one, other] = [comparable(kept, found), comparable(found, found)];
  const paths = differingPaths(one, other).sort(compareText);
  if (paths.length === 0) return [];
  const shown = listed(
    paths.slice(0, 5).map((path) => printable(path, 80)),
    "and",
  );
  const more = paths.length > 5 ? `, and ${paths.length - 5} more` : "";
  return [
    finding(
      "release/not-reproduced",
      `what was collected is not what is found here: ${shown}${more}`,
      "the job that took the contract ran the package, and may have been tampered with; or the package was published anew meanwhile. Look at what differs before anything else, then run the whole workflow again",
      "critical",
    ),
  ];
}

/**
 * The release as it is found here, with what only an installed package tells: its dependencies, and the variables that
 * it declares.
 */
export function adopted(kept: ReleaseDocument, found: ReleaseDocument): ReleaseDocument {
  const { dependencies, resolved } = resolutionOf(kept, found);
  const packages = found.server.packages?.map((entry, index): Package => {
    const declared = kept.server.packages?.[index]?.environmentVariables;
    return entry.environmentVariables === undefined && declared !== undefined
      ? { ...entry, environmentVariables: declared.map(known) }
      : entry;
  });
  return {
    ...found,
    server: { ...found.server, ...(packages === undefined ? {} : { packages }) },
    release: {
      ...found.release,
      ...(dependencies === undefined ? {} : { dependencies }),
      ...(resolved === undefined ? {} : { resolved }),
    },
  };
}

/** What a release needs of a variable, without what else was written there. */
function known(variable: DeclaredVariable): DeclaredVariable {
  const kept = ["name", "isRequired", "isSecret", "default", "value", "choices", "format"];
  const members = Object.entries(variable).filter(([name]) => kept.includes(name));
  return { name: variable.name, ...Object.fromEntries(members) };
}

/** What of a release nobody could check who did not start the package: whoever merges it is told. */
export function believedOf(release: ReleaseDocument, found: ReleaseDocument): readonly Finding[] {
  const names = (release.server.packages ?? []).flatMap(({ environmentVariables = [] }, index) =>
    found.server.packages?.[index]?.environmentVariables === undefined
      ? environmentVariables.map(({ name }) => printable(name, 60))
      : [],
  );
  const isKnown = found.release.dependencies !== undefined;
  const installed = installedIn(release, found).reduce((sum, { count: more }) => sum + more, 0);
  const direct = isKnown ? 0 : Object.keys(release.release.dependencies ?? {}).length;
  const dependencies = Math.max(installed, direct);
  const parts = [
    ...(names.length === 0 ? [] : [`that the package declares ${listed(names.slice(0, 20), "and")}`]),
    ...(dependencies === 0 ? [] : [`which ${count(dependencies, "package")} it depends on`]),
  ];
  if (parts.length === 0) return [];
  return [
    {
      rule: "release/not-reproduced",
      outcome: "warn",
      severity: "low",
      message: `only the job that started the package says ${listed(parts, "and")}`,
      hint: "compare it with what the package's documentation says, or commit server.json and a lock file: those are read here",
    },
  ];
}

/** What decides which code was started, and from where it came. */
function comparable(document: ReleaseDocument, found: ReleaseDocument): unknown {
  const { source, command, integrity } = document.release;
  const { version, remotes } = document.server;
  const isKnown = found.release.dependencies !== undefined;
  const packages = document.server.packages?.map((entry, index) => {
    const known = found.server.packages?.[index]?.environmentVariables;
    const { environmentVariables, ...rest } = entry;
    return known === undefined ? rest : { ...rest, environmentVariables };
  });
  return {
    server: { version, packages, remotes },
    release: { source, command, integrity, ...(isKnown ? lockedIn(document, found) : {}) },
  };
}

type Resolved = Pick<ReleaseDocument["release"], "dependencies" | "resolved">;

/** What was installed of the packages that are released; nothing here can say whether it is so. */
function installedIn(document: ReleaseDocument, found: ReleaseDocument): readonly ResolvedPackages[] {
  const own = new Set(
    (found.server.packages ?? []).map(
      ({ registryType, identifier, version = found.server.version }) =>
        `${registryType}:${identifier}@${version}`,
    ),
  );
  return (document.release.resolved ?? []).filter(({ by, from }) => by === "installation" && own.has(from));
}

/** Without what only an installation tells: the rest is read here as well. */
function lockedIn(document: ReleaseDocument, found: ReleaseDocument): Resolved {
  const { dependencies = {}, resolved } = document.release;
  const installed = new Set(installedIn(document, found).flatMap(({ packages }) => packages));
  const known = found.release.dependencies ?? {};
  const locked = Object.entries(dependencies).filter(
    ([key, version]) => Object.hasOwn(known, key) || !installed.has(`${key}@${version}`),
  );
  return {
    dependencies: Object.fromEntries(locked),
    resolved: (resolved ?? []).filter(({ by }) => by === "lock-file"),
  };
}

/** What is read here, and what only an installation tells. */
function resolutionOf(kept: ReleaseDocument, found: ReleaseDocument): Resolved {
  const all = { ...kept.release.dependencies, ...found.release.dependencies };
  const resolved = [...(found.release.resolved ?? []), ...installedIn(kept, found)];
  return {
    ...(Object.keys(all).length === 0 ? {} : { dependencies: all }),
    ...(resolved.length === 0 ? {} : { resolved }),
  };
}

/** `server.packages.0.version`: where two values differ, no deeper than where one of them has nothing. */
function differingPaths(one: unknown, other: unknown, path = ""): string[] {
  if (canonicalJson(one ?? null) === canonicalJson(other ?? null)) return [];
  if (!isObject(one) || !isObject(other)) return [path];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) =>
    differingPaths(valueAt(one, key), valueAt(other, key), path === "" ? key : `${path}.${key}`),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function valueAt(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** What lies in the place of the files: no link is followed, and nothing is waited for. */
async function oddIn(folder: string): Promise<ReadKept | undefined> {
  for (const name of [releaseName, contractName]) {
    const stat = await lstat(join(folder, name)).catch(() => undefined);
    if (stat === undefined || stat.isFile()) continue;
    const what = stat.isSymbolicLink()
      ? "a link, which is not followed"
      : stat.isDirectory()
        ? "a folder"
        : "no file that could be handed over";
    return problem(`${name} is ${what}`, takeAgain);
  }
  return undefined;
}

/** Two wishes for a contract of which only one can be had. */
function twoContracts(message: string): Extract<ReadKept, { readonly kind: "problem" }> {
  return { kind: "problem", findings: [finding("release/two-contracts", message, "leave one out", "high")] };
}

const takeAgain = "run the job that collects again, and hand both files over as they are";

function problem(message: string, hint: string): Extract<ReadKept, { readonly kind: "problem" }> {
  return { kind: "problem", findings: [finding("release/not-kept", message, hint, "high")] };
}

function finding(rule: string, message: string, hint: string, severity: Finding["severity"]): Finding {
  return { rule, outcome: "fail", severity, message, hint };
}

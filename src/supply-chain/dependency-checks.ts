import type { Finding } from "../model/finding.ts";
import { at, words } from "../model/json.ts";
import type { ResolvedPackages } from "../model/release.ts";
import { printable } from "../model/text.ts";
import { eachOf } from "./advisories/source.ts";
import { keyOf } from "./advisories/subjects.ts";
import { found } from "./finding.ts";
import { shownAddress } from "./http.ts";
import { isFromRegistry } from "./registries/archive-address.ts";
import { npmFacts } from "./registries/npm.ts";
import { npmManifest, registryOf } from "./registries/npm-registry.ts";
import { yankedFinding } from "./registries/pypi.ts";
import { pypiFiles } from "./registries/pypi-index.ts";
import { pypiVersion } from "./registries/pypi-version.ts";
import type { RegistryWorld } from "./registries/world.ts";

/** A dependency by the name and version that its registry knows it by. */
export interface ResolvedDependency {
  readonly kind: "npm" | "pypi";
  readonly name: string;
  readonly version: string;
  /** What the lock file says against it. */
  readonly deprecated?: string;
  /** Checksums of its archive that the lock file has: `sha512-...`. */
  readonly integrity?: string;
  /** Where the lock file takes its archive from, where it says that. */
  readonly address?: string;
  /** Its registry need not be asked for it: it has just given it, or another package brings it inside its archive. */
  readonly isHad?: boolean;
}

/** All that was resolved in one place, what it depends on in turn included. */
export interface Resolution {
  /** `lock-file`, or `installation`: what the registry gave when the release was made. */
  readonly by: ResolvedPackages["by"];
  /** The lock file from the repository's root, or the package that was installed: `npm:NAME@VERSION`. */
  readonly from: string;
  readonly packages: readonly ResolvedDependency[];
}

/** `unknown`: nobody knows of it. `silent`: its registry did not answer. */
type Check = Finding | "fine" | "unknown" | "silent";

/** Requests at a time, and dependencies that are asked for at all. */
const [atOnce, most] = [8, 1_000];

/** Answers that a registry may owe one after the other before it is asked no more. */
const mostSilent = 5;

export interface CheckWorld extends RegistryWorld {
  readonly progress?: (line: string) => void;
  /** Milliseconds for all of it together; two minutes by default. */
  readonly patience?: number;
}

/**
 * Whether each is in its registry, and is not deprecated or yanked: `dependency/not-found` fails,
 * `dependency/deprecated`, `dependency/yanked` and, where a registry does not answer, `dependency/not-checked` warn.
 * What stands against those further down, which nobody here chose, is told together. Throws the signal's reason.
 */
export async function checkDependencies(
  direct: readonly ResolvedDependency[],
  further: readonly ResolvedDependency[],
  world: CheckWorld,
): Promise<readonly Finding[]> {
  const own = new Set(direct.map(identityOf));
  const below = further.filter((one) => !own.has(identityOf(one)));
  const all = [...direct, ...below];
  const { checks, why } = await checkAll(all.slice(0, most), direct.length, world);
  const isOpen = (check: Check | undefined) => check !== "fine" && typeof check !== "object";
  const unknown = all.filter((_, index) => isOpen(checks[index]));
  const found = checks.map((check) => (typeof check === "string" ? undefined : check));
  return [
    ...found.slice(0, direct.length).flatMap((finding) => finding ?? []),
    ...together(found.slice(direct.length).flatMap((finding) => finding ?? [])),
    ...(unknown.length === 0 ? [] : [notChecked(unknown, all.length, why)]),
  ];
}

/** Until all are asked for or the time is over; a registry that keeps silent is left alone. `why`: what was not asked. */
async function checkAll(
  all: readonly ResolvedDependency[],
  direct: number,
  { patience = 120_000, progress, ...world }: CheckWorld,
): Promise<{ readonly checks: readonly Check[]; readonly why: readonly string[] }> {
  const over = AbortSignal.timeout(patience);
  const hurried = { ...world, signal: AbortSignal.any([over, ...(world.signal ? [world.signal] : [])]) };
  const why = new Set<string>();
  const owed = new Map<string, number>();
  let asked = 0;
  const check = async (one: ResolvedDependency, isBelow: boolean): Promise<Check> => {
    if (one.isHad === true) return against(keyOf(one), one.deprecated);
    const registry = one.kind === "npm" ? await registryOf(one.name, world) : "the Python index";
    if ((owed.get(registry) ?? 0) >= mostSilent) {
      const words = `${shownRegistry(registry)} did not answer ${mostSilent} times in a row and is not asked again`;
      if (!why.has(words)) progress?.(words);
      why.add(words);
      return "silent";
    }
    if (asked % 100 === 0) progress?.(`asking registries for dependencies: ${asked} of ${all.length}`);
    asked += 1;
    const told = one.kind === "npm" ? await onNpm(one, isBelow, hurried) : await onPypi(one, hurried);
    owed.set(registry, told === "silent" ? (owed.get(registry) ?? 0) + 1 : 0);
    return told;
  };
  const checks = await eachOf([...all.entries()], atOnce, async ([index, one]): Promise<Check> => {
    world.signal?.throwIfAborted();
    try {
      if (!over.aborted) return await check(one, index >= direct);
    } catch (error) {
      world.signal?.throwIfAborted();
      if (!over.aborted) throw error;
    }
    why.add(`not all was answered within ${patience / 1000} s`);
    return "unknown";
  });
  return { checks, why: [...why] };
}

function shownRegistry(registry: string): string {
  return registry.startsWith("http") ? shownAddress(registry) : registry || "npm";
}

/** The same package from the same archive. */
export function identityOf(one: ResolvedDependency): string {
  return `${keyOf(one)} ${one.integrity ?? ""} ${one.address ?? ""}`;
}

/** One finding for each rule, and the worst first. */
function together(findings: readonly Finding[]): readonly Finding[] {
  const byRule = new Map<string, Finding[]>();
  for (const one of findings) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one]);
  return [...byRule.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const told = same.slice(0, mostTold).map(({ message }) => message);
    const more = same.length > told.length ? `; and ${same.length - told.length} more` : "";
    const hint = "other packages bring it along: look whether a newer version of one of these does not";
    return { ...first, message: `further down, ${told.join("; ")}${more}`, hint };
  });
}

const mostTold = 5;

function notChecked(unknown: readonly ResolvedDependency[], all: number, why: readonly string[]): Finding {
  const names = unknown.slice(0, mostTold).map((one) => printable(keyOf(one), 120));
  const more = unknown.length > names.length ? `, and ${unknown.length - names.length} more` : "";
  const because = why.map((words) => `; ${words}`).join("");
  return found(
    "dependency/not-checked",
    `of ${all} dependencies ${unknown.length} could not be looked up in their registry: ${names.join(", ")}${more}${because}`,
    all > most
      ? `no more than ${most} are looked up; npm ping and pip index versions NAME tell whether the registries answer`
      : "npm ping and pip index versions NAME tell whether the registries answer; then release again",
    "warn",
  );
}

/** Of those further down the registry itself is asked: starting npm for each of hundreds would take minutes. */
async function onNpm(one: ResolvedDependency, isBelow: boolean, world: RegistryWorld): Promise<Check> {
  const { name, version, deprecated } = one;
  const key = keyOf(one);
  const asked = await npmManifest(name, version, world);
  const none = asked.isSilent ? "silent" : "unknown";
  const registry = await registryOf(name, world);
  if (isBelow) {
    const { manifest } = asked;
    if (manifest === undefined) return none;
    return (
      otherArchive(one, words(at(manifest, "dist", "integrity")), registry) ??
      against(key, words(at(manifest, "deprecated")) ?? deprecated)
    );
  }
  const told = await npmFacts(name, version, world, asked);
  if (!("rule" in told))
    return otherArchive(one, told.integrity, registry) ?? against(key, told.deprecated ?? deprecated);
  return told.rule === "package/not-reachable" ? none : notFound(key, `npm view ${name} versions`);
}

/**
 * Where both have a checksum of the strong kind, they must have one in common: then it may lie anywhere. Without one it has to
 * come from the registry itself.
 */
function otherArchive(
  one: ResolvedDependency,
  known: string | undefined,
  registry: string,
): Finding | undefined {
  const strong = (integrity = "") => integrity.split(/\s+/).filter((sum) => sum.startsWith("sha512-"));
  const [locked, kept] = [strong(one.integrity), strong(known)];
  if (locked.some((sum) => kept.includes(sum))) return undefined;
  if (locked.length === 0 || kept.length === 0)
    return isFromRegistry(one, registry) ? undefined : elsewhere(one);
  return found(
    "integrity/mismatch",
    `${keyOf(one)} is locked as ${printable(locked.join(" "), 120)}, and its registry has ${printable(kept.join(" "), 120)}`,
    "find out who changed the lock file, and which archive the build took; then lock it anew",
    "fail",
    "critical",
  );
}

function elsewhere(one: ResolvedDependency): Finding {
  return found(
    "release/invalid-dependency",
    `${keyOf(one)} is locked from ${shownAddress(one.address ?? "")}, which is not its registry, without a checksum that its registry has`,
    "find out who changed the lock file; then lock it anew by the registry that npm is configured with",
  );
}

function against(key: string, deprecated: string | undefined): Check {
  if (deprecated === undefined) return "fine";
  return found(
    "dependency/deprecated",
    `${key} is deprecated: ${printable(deprecated)}`,
    "move to what its authors still stand behind, and lock it",
    "warn",
  );
}

async function onPypi({ name, version }: ResolvedDependency, world: RegistryWorld): Promise<Check> {
  const key = `pypi:${name}@${version}`;
  const told = await pypiFiles(name, world);
  if (told.kind === "problem") return "silent";
  const wanted = pypiVersion(version);
  const files = told.kind === "absent" ? [] : told.files.filter((file) => file.version === wanted);
  if (wanted === undefined || files.length === 0) return notFound(key, `pip index versions ${name}`);
  const yanked = files.every((file) => file.yanked !== undefined) ? files[0]?.yanked : undefined;
  return yanked === undefined ? "fine" : yankedFinding("dependency/yanked", key, yanked);
}

function notFound(key: string, hint: string): Finding {
  return found("dependency/not-found", `${key} is locked, and is not in its registry`, hint);
}

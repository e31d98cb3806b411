import type { Finding } from "../model/finding.ts";
import { at, words } from "../model/json.ts";
import type { ResolvedPackages } from "../model/release.ts";
import { printable } from "../model/text.ts";
import { found } from "./finding.ts";
import { npmFacts } from "./registries/npm.ts";
import { npmManifest } from "./registries/npm-registry.ts";
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

/** `unknown`: nobody answered for it. */
type Check = Finding | "fine" | "unknown";

/** Requests at a time, and dependencies that are asked for at all. */
const [atOnce, most] = [8, 1_000];

/**
 * Whether each is in its registry, and is not deprecated or yanked: `dependency/not-found` fails,
 * `dependency/deprecated`, `dependency/yanked` and, where a registry does not answer, `dependency/not-checked` warn.
 * What stands against those further down, which nobody here chose, is told together.
 */
export async function checkDependencies(
  direct: readonly ResolvedDependency[],
  further: readonly ResolvedDependency[],
  world: RegistryWorld,
): Promise<readonly Finding[]> {
  const own = new Set(direct.map(keyOf));
  const below = further.filter((one) => !own.has(keyOf(one)));
  const all = [...direct, ...below];
  const checks: Check[] = [];
  const rest = [...all.slice(0, most).entries()];
  const worker = async () => {
    for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
      const [index, one] = next;
      world.signal?.throwIfAborted();
      checks[index] =
        one.kind === "npm" ? await onNpm(one, index >= direct.length, world) : await onPypi(one, world);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, worker));
  const unknown = all.filter((_, index) => (checks[index] ?? "unknown") === "unknown");
  const found = checks.map((check) => (typeof check === "string" ? undefined : check));
  return [
    ...found.slice(0, direct.length).flatMap((finding) => finding ?? []),
    ...together(found.slice(direct.length).flatMap((finding) => finding ?? [])),
    ...(unknown.length === 0 ? [] : [notChecked(unknown, all.length)]),
  ];
}

function keyOf({ kind, name, version }: ResolvedDependency): string {
  return `${kind}:${name}@${version}`;
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

function notChecked(unknown: readonly ResolvedDependency[], all: number): Finding {
  const names = unknown.slice(0, mostTold).map((one) => printable(keyOf(one), 120));
  const more = unknown.length > names.length ? ", ..." : "";
  return found(
    "dependency/not-checked",
    `of ${all} dependencies ${unknown.length} could not be looked up in their registry: ${names.join(", ")}${more}`,
    all > most
      ? `no more than ${most} are looked up; npm ping and pip index versions NAME tell whether the registries answer`
      : "npm ping and pip index versions NAME tell whether the registries answer; then release again",
    "warn",
  );
}

/** Of those further down the registry itself is asked: starting npm for each of hundreds would take minutes. */
async function onNpm(one: ResolvedDependency, isBelow: boolean, world: RegistryWorld): Promise<Check> {
  const { name, version, deprecated, isHad } = one;
  const key = keyOf(one);
  if (isHad === true) return against(key, deprecated);
  if (isBelow) {
    const manifest = await npmManifest(name, version, world);
    return manifest === undefined ? "unknown" : against(key, words(at(manifest, "deprecated")) ?? deprecated);
  }
  const told = await npmFacts(name, version, world);
  if (!("rule" in told)) return against(key, told.deprecated ?? deprecated);
  return told.rule === "package/not-reachable" ? "unknown" : notFound(key, `npm view ${name} versions`);
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
  if (told.kind === "problem") return "unknown";
  const wanted = pypiVersion(version);
  const files = told.kind === "absent" ? [] : told.files.filter((file) => file.version === wanted);
  if (wanted === undefined || files.length === 0) return notFound(key, `pip index versions ${name}`);
  const yanked = files.every((file) => file.yanked !== undefined) ? files[0]?.yanked : undefined;
  return yanked === undefined ? "fine" : yankedFinding("dependency/yanked", key, yanked);
}

function notFound(key: string, hint: string): Finding {
  return found("dependency/not-found", `${key} is locked, and is not in its registry`, hint);
}

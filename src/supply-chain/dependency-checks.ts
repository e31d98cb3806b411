import type { Finding } from "../model/finding.ts";
import { printable } from "../model/text.ts";
import { found } from "./finding.ts";
import { npmFacts } from "./registries/npm.ts";
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
}

type Check = Finding | "fine" | "unknown";

/** Requests at a time, and dependencies that are asked for at all. */
const [atOnce, most] = [8, 500];

/**
 * Whether each is in its registry, and is not deprecated or yanked: `dependency/not-found` fails,
 * `dependency/deprecated`, `dependency/yanked` and, where a registry does not answer, `dependency/not-checked` warn.
 */
export async function checkDependencies(
  dependencies: readonly ResolvedDependency[],
  world: RegistryWorld,
): Promise<readonly Finding[]> {
  const asked = dependencies.slice(0, most);
  if (asked.length === 0) return [];
  const checks: Check[] = [];
  const rest = [...asked.entries()];
  const worker = async () => {
    for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
      const [index, one] = next;
      world.signal?.throwIfAborted();
      checks[index] = one.kind === "npm" ? await onNpm(one, world) : await onPypi(one, world);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, asked.length) }, worker));
  const unknown = checks.filter((check) => check === "unknown").length + dependencies.length - asked.length;
  return [
    ...checks.flatMap((check) => (typeof check === "string" ? [] : [check])),
    ...(unknown === 0 ? [] : [notChecked(unknown, dependencies.length)]),
  ];
}

function notChecked(unknown: number, all: number): Finding {
  return found(
    "dependency/not-checked",
    `of ${all} dependencies ${unknown} could not be looked up in their registry`,
    "npm ping and pip index versions NAME tell whether the registries answer; then release again",
    "warn",
  );
}

async function onNpm(
  { name, version, deprecated }: ResolvedDependency,
  world: RegistryWorld,
): Promise<Check> {
  const key = `npm:${name}@${version}`;
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

import type { Finding } from "../../model/finding.ts";
import type { Package } from "../../model/release.ts";
import { identityOf, type Resolution, type ResolvedDependency } from "../dependency-checks.ts";
import { found } from "../finding.ts";
import { lockedDependencies } from "./dependencies.ts";
import { describes } from "./described.ts";
import type { Manifest } from "./manifest/dependency.ts";
import type { ReleasedFiles } from "./released-files.ts";

export interface LockedParts {
  /** Direct ones. */
  readonly dependencies: readonly ResolvedDependency[];
  readonly wholes: readonly Resolution[];
  readonly findings: readonly Finding[];
  /** Packages whose dependencies are among these. */
  readonly packages: ReadonlySet<Package>;
}

/** What the lock files of the released commit say of the packages that are built from it. */
export async function lockedParts(
  files: ReleasedFiles,
  manifests: readonly Manifest[],
  packages: readonly Package[],
): Promise<LockedParts> {
  const findings: Finding[] = [];
  const dependencies: ResolvedDependency[] = [];
  const wholes: Resolution[] = [];
  const locked = new Set<Package>();
  for (const manifest of manifests) {
    const own = packages.filter((entry) => describes(manifest, entry));
    // An image or an address is built from whatever lies there; another package of this kind is not.
    if (own.length === 0 && packages.some(({ registryType }) => registryType === manifest.kind)) continue;
    const told = await lockedDependencies(files, manifest);
    // What goes into an image may lie beside it; whoever installs a package does not have it.
    const isForeign = (finding: Finding) => finding.rule === "release/invalid-dependency";
    findings.push(...told.findings.filter((finding) => own.length > 0 || !isForeign(finding)));
    dependencies.push(...told.dependencies);
    if (told.whole && told.whole.packages.length > 0) wholes.push(told.whole);
    // What names none may have a build that does.
    const isOpen = !told.isLocked && manifest.dependencies.length > 0;
    if (isOpen && manifest.kind === "pypi") findings.push(notLocked(manifest));
    const built = own.length > 0 ? own : packages.filter(({ registryType }) => !isIndexed(registryType));
    if (told.isLocked) for (const entry of built) locked.add(entry);
  }
  return { dependencies, wholes, findings, packages: locked };
}

/** Whether packages of this kind have manifests, so that one of another manifest is another one. */
function isIndexed(registryType: string): boolean {
  return registryType === "npm" || registryType === "pypi";
}

function notLocked({ file }: Manifest): Finding {
  return {
    ...found(
      "dependency/not-locked",
      `no lock file says in which versions ${file} gets its dependencies`,
      "commit uv.lock, poetry.lock, pdm.lock, Pipfile.lock, or a requirements.txt with ==",
      "warn",
      "low",
    ),
    file,
  };
}

/** Two parts of one release that want different versions of one package. */
export function conflictsOf(resolved: readonly ResolvedDependency[]): readonly Finding[] {
  const first = new Map<string, string>();
  return resolved.flatMap(({ kind, name, version }) => {
    const key = `${kind}:${name}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, version);
    return before === undefined || before === version
      ? []
      : [
          found(
            "dependency/conflict",
            `${key} is resolved to ${before} and to ${version}`,
            "let all packages of the release want the same version of it",
          ),
        ];
  });
}

export function distinctDependencies(all: readonly ResolvedDependency[]): readonly ResolvedDependency[] {
  return [...new Map(all.map((one) => [identityOf(one), one])).values()];
}

/** As a release records them: by kind and name, in order. */
export function recordOf(all: readonly ResolvedDependency[]): Readonly<Record<string, string>> {
  const versions = new Map(all.map(({ kind, name, version }) => [`${kind}:${name}`, version]));
  return Object.fromEntries([...versions].sort(([a], [b]) => (a < b ? -1 : 1)));
}

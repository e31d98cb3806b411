import { joinPath } from "../../git/path.ts";
import type { Finding } from "../../model/finding.ts";
import { printable } from "../../model/text.ts";
import type { ResolvedDependency } from "../dependency-checks.ts";
import { found } from "../finding.ts";
import type { LockReader } from "./lock/locked.ts";
import { readNpmLock } from "./lock/npm-lock.ts";
import { readPnpmLock } from "./lock/pnpm-lock.ts";
import { readPoetryLock, readUvLock } from "./lock/python-lock.ts";
import { readRequirements } from "./lock/requirements.ts";
import { readYarnLock } from "./lock/yarn-lock.ts";
import type { Manifest } from "./manifest/dependency.ts";
import { foldersUp, type ReleasedFiles } from "./released-files.ts";

/** What npm publishes with a package comes before what only its authors install by. */
const readers = {
  npm: [
    ["npm-shrinkwrap.json", readNpmLock],
    ["package-lock.json", readNpmLock],
    ["pnpm-lock.yaml", readPnpmLock],
    ["yarn.lock", readYarnLock],
  ],
  pypi: [
    ["uv.lock", readUvLock],
    ["poetry.lock", readPoetryLock],
    ["requirements.txt", readRequirements],
  ],
} as const satisfies Record<Manifest["kind"], readonly (readonly [string, LockReader])[]>;

const mostBytes = 32 * 1_048_576;

export interface ResolvedDependencies {
  /** False: no lock file says what is resolved. */
  readonly isLocked: boolean;
  readonly dependencies: readonly ResolvedDependency[];
  readonly findings: readonly Finding[];
}

/** The direct dependencies of a manifest by the nearest lock file, of its own folder or one around it. */
export async function lockedDependencies(
  files: ReleasedFiles,
  manifest: Manifest,
): Promise<ResolvedDependencies> {
  const findings = manifest.dependencies.flatMap(({ name, foreign }) =>
    foreign === undefined ? [] : [invalid(manifest, name, foreign)],
  );
  for (const folder of foldersUp(manifest.folder)) {
    const known = readers[manifest.kind];
    const texts = await files.in(folder).read(new Map(known.map(([name]) => [name, mostBytes])));
    for (const [name, read] of known) {
      const file = joinPath(folder, name);
      const text = texts.get(name);
      if (text === undefined) continue;
      const locked = await read(text, manifest, folder);
      if (locked === undefined) {
        const hint = "make it anew with the tool that it belongs to, and commit it";
        const message = `${file} is no lock file that can be read`;
        return {
          isLocked: false,
          dependencies: [],
          findings: [...findings, { ...found("release/unreadable-file", message, hint), file }],
        };
      }
      const told = new Set(findings.map(({ message }) => message));
      const foreign = locked.foreign
        .map(([dependency, from]) => invalid(manifest, dependency, from))
        .filter(({ message }) => !told.has(message));
      const conflicts = locked.conflicts.map(({ name: dependency, message }) => ({
        ...found(
          "dependency/conflict",
          `${manifest.kind}:${printable(dependency, 214)} in ${file}: ${printable(message)}`,
          "lock the dependencies anew, commit the lock file, and tag that commit",
        ),
        file,
      }));
      const dependencies = locked.dependencies.map(({ published, version, deprecated }) => ({
        kind: manifest.kind,
        name: published,
        version,
        ...(deprecated === undefined ? {} : { deprecated }),
      }));
      return { isLocked: true, dependencies, findings: [...findings, ...foreign, ...conflicts] };
    }
  }
  return { isLocked: manifest.dependencies.length === 0, dependencies: [], findings };
}

function invalid({ kind, file }: Manifest, name: string, from: string): Finding {
  return {
    ...found(
      "release/invalid-dependency",
      `${kind}:${printable(name, 214)} comes from ${from}, not from a registry`,
      "depend on published packages only, and release a version that does",
    ),
    file,
  };
}

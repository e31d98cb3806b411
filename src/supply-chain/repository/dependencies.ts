import { joinPath } from "../../git/path.ts";
import type { Finding } from "../../model/finding.ts";
import { printable } from "../../model/text.ts";
import type { Resolution, ResolvedDependency } from "../dependency-checks.ts";
import { found } from "../finding.ts";
import { readBunLock } from "./lock/bun-lock.ts";
import type { Locked, LockedDependency, LockReader } from "./lock/locked.ts";
import { readNpmLock } from "./lock/npm-lock.ts";
import { readPipfileLock } from "./lock/pipfile-lock.ts";
import { readPnpmLock } from "./lock/pnpm-lock.ts";
import { readPdmLock, readPoetryLock, readUvLock } from "./lock/python-lock.ts";
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
    ["bun.lock", readBunLock],
  ],
  pypi: [
    ["uv.lock", readUvLock],
    ["poetry.lock", readPoetryLock],
    ["pdm.lock", readPdmLock],
    ["Pipfile.lock", readPipfileLock],
    ["requirements.txt", readRequirements],
  ],
} as const satisfies Record<Manifest["kind"], readonly (readonly [string, LockReader])[]>;

const mostBytes = 32 * 1_048_576;

export interface ResolvedDependencies {
  /** False: no lock file says what is resolved. */
  readonly isLocked: boolean;
  /** Direct ones. */
  readonly dependencies: readonly ResolvedDependency[];
  /** These and all that they depend on in turn. */
  readonly whole?: Resolution;
  readonly findings: readonly Finding[];
}

/** What a manifest depends on by the nearest lock file, of its own folder or one around it. */
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
      const resolved = (all: readonly LockedDependency[]): readonly ResolvedDependency[] =>
        all.map(({ published, version, deprecated, integrity, address, bundled }) => ({
          kind: manifest.kind,
          name: published,
          version,
          ...(deprecated === undefined ? {} : { deprecated }),
          ...(integrity === undefined ? {} : { integrity }),
          ...(address === undefined ? {} : { address }),
          ...(bundled === true ? { isHad: true } : {}),
        }));
      const elsewhere = locked.foreignBelow.length === 0 ? [] : [foreignBelow(manifest.kind, file, locked)];
      return {
        isLocked: true,
        dependencies: resolved(locked.dependencies),
        whole: { by: "lock-file", from: file, packages: resolved(locked.whole) },
        findings: [...findings, ...foreign, ...conflicts, ...elsewhere],
      };
    }
  }
  return { isLocked: false, dependencies: [], findings };
}

/** Somebody else's choice: whoever releases can tell, and hardly change it. */
function foreignBelow(kind: Manifest["kind"], file: string, { foreignBelow: all }: Locked): Finding {
  const names = all.slice(0, 5).map(([name, from]) => `${kind}:${printable(name, 214)} (from ${from})`);
  const more = all.length > names.length ? `, and ${all.length - names.length} more` : "";
  return {
    ...found(
      "dependency/not-known",
      `${file} has what comes from no registry: ${names.join(", ")}${more}; advisories are not looked up for it`,
      "see what it is for: a dependency that depends on published packages only can be looked up",
      "warn",
      "low",
    ),
    file,
  };
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

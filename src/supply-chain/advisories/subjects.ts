import type { Release } from "../../model/release.ts";
import { printable } from "../../model/text.ts";
import { packageProblem } from "../../probes/npm/package-name.ts";
import { isPypiName, pypiVersion } from "../registries/pypi-version.ts";

export type SubjectKind = "npm" | "pypi" | "nuget";

/** One version of a package, by what its registry calls it. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly name: string;
  readonly version: string;
}

export interface Consists {
  /** Each once. */
  readonly subjects: readonly Subject[];
  /** What no database of advisories knows by its name. */
  readonly unknown: readonly string[];
}

/** What a release consists of: its packages, and all that it records of what these depend on, in turn too. */
export function subjectsOf({
  version,
  server,
  release,
}: Pick<Release, "version" | "server" | "release">): Consists {
  const subjects = new Map<string, Subject>();
  const unknown = new Set<string>();
  const add = (kind: string, name: string, of: string) => {
    const subject = subjectOf(kind, name, of);
    if (subject) subjects.set(keyOf(subject), subject);
    else unknown.add(printable(`${kind}:${name}`, 100));
  };
  for (const entry of server.packages ?? []) {
    add(entry.registryType, entry.identifier, entry.version ?? version);
  }
  for (const [key, of] of Object.entries(release.dependencies ?? {})) {
    const end = key.indexOf(":");
    add(key.slice(0, Math.max(0, end)), key.slice(end + 1), of);
  }
  for (const { packages, count } of release.resolved ?? []) {
    for (const line of packages) {
      const [, kind = "", name = line, of = ""] = /^([a-z]+):(.+)@([^@]*)$/.exec(line) ?? [];
      add(kind, name, of);
    }
    if (count > packages.length) unknown.add(`${count - packages.length} more packages`);
  }
  if (release.command) unknown.add("its start command");
  const hasPackages = (server.packages?.length ?? 0) > 0;
  if (!hasPackages && !release.command && (server.remotes?.length ?? 0) > 0)
    unknown.add("what runs at its address");
  return { subjects: [...subjects.values()], unknown: [...unknown] };
}

/** `npm:lodash@4.17.20` */
export function keyOf({
  kind,
  name,
  version,
}: Pick<Subject, "name" | "version"> & { readonly kind: string }): string {
  return `${kind}:${name}@${version}`;
}

function subjectOf(kind: string, name: string, version: string): Subject | undefined {
  const isKnown =
    (kind === "npm" && packageProblem(name, version) === undefined) ||
    (kind === "pypi" && isPypiName(name) && pypiVersion(version) !== undefined) ||
    (kind === "nuget" && /^[A-Za-z0-9][\w.-]{0,99}$/.test(name) && /^\d[0-9A-Za-z.+-]{0,99}$/.test(version));
  return isKnown ? { kind: kind as SubjectKind, name, version } : undefined;
}

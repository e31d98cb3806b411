import { joinPath } from "../../git/path.ts";
import type { Finding } from "../../model/finding.ts";
import type { Package } from "../../model/release.ts";
import { printable } from "../../model/text.ts";
import { found } from "../finding.ts";
import { pypiName, pypiVersion } from "../registries/pypi-version.ts";
import type { Manifest } from "./manifest/dependency.ts";
import { readPackageJson } from "./manifest/package-json.ts";
import { readPyproject } from "./manifest/pyproject.ts";
import type { ReleasedFiles } from "./released-files.ts";
import { readServerDocument, type ServerDocument } from "./server-document.ts";

/** What the server's own folder says of it. */
export interface Described {
  readonly server: ServerDocument | undefined;
  /** There is a server.json, be it one that can be read or not: nothing else is taken in its place. */
  readonly hasServerFile: boolean;
  /** Where server.json is, from the repository's root. */
  readonly file: string;
  readonly manifests: readonly Manifest[];
  readonly findings: readonly Finding[];
}

const mostBytes = 1_048_576;

/** server.json, package.json and pyproject.toml of the released commit. */
export async function describedIn(files: ReleasedFiles): Promise<Described> {
  const names = new Map(["server.json", "package.json", "pyproject.toml"].map((name) => [name, mostBytes]));
  const texts = await files.read(names);
  const findings: Finding[] = [];
  const manifests: Manifest[] = [];
  const path = (name: string) => joinPath(files.folder, name);
  const [own, npm, python] = ["server.json", "package.json", "pyproject.toml"].map((name) => texts.get(name));
  const read = own === undefined ? undefined : await readServerDocument(own, path("server.json"));
  findings.push(...(read?.findings ?? []));
  if (npm !== undefined) {
    const manifest = readPackageJson(npm, files.folder, path("package.json"));
    if (manifest) manifests.push(manifest);
    else findings.push(unreadable(path("package.json"), "JSON object"));
  }
  if (python !== undefined) {
    const manifest = await readPyproject(python, files.folder, path("pyproject.toml"));
    if (manifest === undefined) findings.push(unreadable(path("pyproject.toml"), "TOML"));
    else if (manifest !== "no-package") manifests.push(manifest);
  }
  const server = read?.kind === "read" ? read.server : undefined;
  return { server, hasServerFile: own !== undefined, file: path("server.json"), manifests, findings };
}

function unreadable(file: string, kind: string): Finding {
  const hint = "correct it, or say with --npm, --pypi and the like what is released";
  return { ...found("release/unreadable-file", `${file} is no ${kind}`, hint), file };
}

/** A package of a registry that clients could start, or why there is none. */
export function derivedPackage(manifest: Manifest, version: string): Package | Finding {
  const { kind, name, file, commands, isPublished } = manifest;
  const why =
    name === undefined
      ? "it has no name"
      : !isPublished
        ? "it is private, so that no registry has it"
        : commands.length === 0
          ? `it has no command (${kind === "npm" ? "bin" : "project.scripts"}) that a client could start`
          : undefined;
  if (why !== undefined || name === undefined)
    return {
      ...found(
        "release/not-derived",
        `${file} describes no package of a server: ${why}`,
        "write a server.json, or say what is released: --npm, --pypi, --oci, --url, --command, ...",
        "warn",
        "low",
      ),
      file,
    };
  const own = manifest.version ?? version;
  return {
    registryType: kind,
    identifier: name,
    version: isPlaceholder(manifest) ? version : own,
    transport: { type: "stdio" },
  };
}

/** What several tools write where the version comes from the tag: the package is published as something else. */
function isPlaceholder({ version, isDynamic }: Manifest): boolean {
  return isDynamic || version === undefined || /^0\.0\.0(?:[-.+].*)?$/.test(version);
}

/** Whether a manifest says the version that is released. */
export function versionFindings(manifest: Manifest, version: string): readonly Finding[] {
  const { file, kind } = manifest;
  if (isPlaceholder(manifest)) {
    const message = `${file} leaves its version to a build, so that it cannot be compared with ${version}`;
    const hint = "see that what was published as this version was built from this commit";
    return [{ ...found("release/dynamic-version", message, hint, "warn", "low"), file }];
  }
  const told = manifest.version ?? "";
  const isSame =
    kind === "npm"
      ? told.replace(/^[v=\s]+/, "").replace(/\+.*$/, "") === version.replace(/\+.*$/, "")
      : pypiVersion(told) !== undefined && pypiVersion(told) === pypiVersion(version);
  return isSame ? [] : [otherVersion(file, told, version)];
}

export function otherVersion(file: string, told: string, version: string): Finding {
  return {
    ...found(
      "release/other-version",
      `${file} says ${printable(told, 60)} at the commit that is released as ${version}`,
      "tag the commit that has this version in it; move no tag that was pushed: take the next version",
    ),
    file,
  };
}

/** A package of server.json that is of another version than what it describes: it was forgotten, most likely. */
export function packageVersion(
  file: string,
  { registryType, identifier, version: own }: Package,
  version: string,
  isOurs: boolean,
): readonly Finding[] {
  if (own === undefined) return [];
  const isSame =
    registryType === "pypi"
      ? pypiVersion(own) === pypiVersion(version)
      : own === version.replace(/\+.*$/, "");
  if (isSame || own === version) return [];
  const name = `${registryType}:${printable(identifier, 200)}`;
  const message = `${file} releases ${version} by ${name} in version ${printable(own, 60)}`;
  const hint = isOurs
    ? "write the version of the release there as well, and tag that commit"
    : "see that this is meant: packages are versioned with their server, as a rule";
  return [{ ...found("release/other-version", message, hint, isOurs ? "fail" : "warn"), file }];
}

/** Whether a package of a release is what a manifest describes. */
export function describes(manifest: Manifest, { registryType, identifier }: Package): boolean {
  if (manifest.kind !== registryType || manifest.name === undefined) return false;
  return registryType === "pypi"
    ? pypiName(manifest.name) === pypiName(identifier)
    : manifest.name === identifier;
}

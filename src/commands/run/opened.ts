import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import type { DeployedStore } from "../../deployed/branch.ts";
import { localBranch } from "../../git/deployed-branch.ts";
import { trackingRef } from "../../git/fetch.ts";
import type { Repository } from "../../git/repository.ts";
import { folderNamed, needTree } from "../clone.ts";
import { branchName, openClonedFolder, openCopy } from "./copy.ts";
import { type Witness, witness } from "./kept.ts";
import type { Place } from "./place.ts";
import type { Program } from "./program.ts";

/** A repository whose branch `deployed` is read as it is known here. */
export interface Opened extends AsyncDisposable {
  readonly repository: Repository;
  /** Never asks the remote. */
  readonly store: DeployedStore;
  /** Absolute path of the convention's folder; null where there is a copy of `deployed` and nothing else. */
  readonly root: string | null;
}

export interface OpenOptions {
  readonly cache: string;
  /** As in `Asked`. */
  readonly directory: string;
}

export async function openPlace(place: Place, { cache, directory }: OpenOptions): Promise<Opened> {
  const repository =
    place.kind === "clone" ? await openClonedFolder(place.folder) : await openCopy(place.address, cache);
  if (place.kind === "clone") await needTree({ repository });
  return {
    repository,
    store: localBranch(repository, { name: branchName, online: false }),
    root: place.kind === "clone" ? rootOf(place.folder, repository, directory) : null,
    [Symbol.asyncDispose]: () => repository.close(),
  };
}

function rootOf(folder: string, repository: Repository, directory: string): string {
  return directory === "" ? folder : join(repository.root, folderNamed(directory));
}

/** All that says where `deployed` stands in a repository, which remote is meant, and who its user is. */
export function witnessesOf(
  { repository }: Opened,
  place: Place,
  env: Readonly<Record<string, string | undefined>>,
): readonly Witness[] {
  const own = repository.gitDirectory;
  const common = commonDirectory(own);
  const { remote } = repository;
  const ref = remote === null ? `refs/heads/${branchName}` : trackingRef(remote, branchName);
  const home = env.HOME || homedir();
  const settings = env.GIT_CONFIG_GLOBAL
    ? [env.GIT_CONFIG_GLOBAL]
    : [join(home, ".gitconfig"), join(env.XDG_CONFIG_HOME || join(home, ".config"), "git", "config")];
  const inner =
    place.kind === "clone" && resolve(place.folder) !== repository.root ? [join(place.folder, ".git")] : [];
  const paths = [join(common, ref), join(common, "packed-refs"), join(common, "reftable", "tables.list")];
  paths.push(join(common, "config"), join(own, "config.worktree"), join(own, "commondir"));
  return [...paths, ...settings, ...inner].map(witness);
}

/** Of a working tree beside the first one, the refs are the first one's. */
function commonDirectory(gitDirectory: string): string {
  const file = join(gitDirectory, "commondir");
  return existsSync(file) ? resolve(gitDirectory, readFileSync(file, "utf8").trim()) : gitDirectory;
}

/** The program itself, and where a shell would look for it before. */
export function programWitnesses(program: Program, path: string): readonly Witness[] {
  if (program.kind === "node") return [program.script, ...packageParts(program.script)].map(witness);
  if (program.command.includes("/")) return [witness(program.command)];
  const places = path.split(delimiter).map((folder) => join(folder || ".", program.command));
  const found = places.findIndex((place) => existsSync(place));
  return places.slice(0, found === -1 ? undefined : found + 1).map(witness);
}

/** Another Headgate may conclude something else from the same. */
export function ownWitness(entry = process.argv[1]): readonly Witness[] {
  return entry === undefined ? [] : [witness(entry)];
}

/** What shows that a package, or what was installed for it, is not what it was: its manifest, and what lies beside it. */
function packageParts(script: string): readonly string[] {
  const around = script.lastIndexOf("/node_modules/");
  if (around === -1) return [];
  const modules = script.slice(0, around + "/node_modules".length);
  const [first = "", second = ""] = script.slice(modules.length + 1).split("/");
  const name = first.startsWith("@") ? `${first}/${second}` : first;
  return [modules, join(modules, name), join(modules, name, "package.json")];
}

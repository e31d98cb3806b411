import { writeSync } from "node:fs";
import { Module } from "node:module";
import { resolve } from "node:path";
import { cacheFolder } from "../../system/cache-folder.ts";
import {
  type Asked,
  accountOf,
  isSame,
  type Kept,
  keptFolder,
  keptPath,
  readKept,
  stillHolds,
} from "./kept.ts";
import { placeKey, placeOf } from "./place.ts";
import { become, canBecome, environmentFor, type GivenEnvironment, startBeside } from "./program.ts";
import { refreshBehind, sayOld, tooOld } from "./refresh-due.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Starts what `headgate run …` asks for as it was started last, where that still holds: this is all that a start
 * costs beside the server's own. False where it has to be looked into; nothing was done then.
 */
export async function startKept(argv: readonly string[], env: Environment, cwd: string): Promise<boolean> {
  const asked = askedBy(argv, env, cwd);
  if (asked === undefined || (env.HEADGATE_DEBUG ?? "") !== "") return false;
  const cache = cacheFolder(env);
  const kept = readKept(keptPath(cache, asked));
  if (!kept || !isSame(kept.asked, asked) || !isUsable(kept, env)) return false;
  const folder = keptFolder(cache, asked);
  const old = kept.remote ? tooOld(folder, env, new Date()) : undefined;
  if (old?.asks) return false;
  const given = environmentFor(kept.given, env);
  if (given.missing.length > 0) return false;
  const entry = process.argv[1];
  tellLeftOut(given, (text) => void writeSync(2, text));
  if (old) writeSync(2, sayOld(asked, kept.version, old));
  if (kept.remote) refreshBehind(asked, folder, env, entry);
  const { program } = kept;
  if (program.kind === "node" && canBecome(program, given.changes)) {
    become(program, given.changes, Module.runMain);
    return true;
  }
  const ending = await startBeside(program, given.changes, env);
  if (ending.kind === "not-started") return false;
  process.exit(ending.status);
}

export function tellLeftOut({ leftOut }: GivenEnvironment, stderr: (text: string) => void): void {
  for (const { name, reference } of leftOut) {
    stderr(`headgate: the secret ${name} is left out: ${reference} is not set here\n`);
  }
}

function isUsable(kept: Kept, env: Environment): boolean {
  return (kept.path === null || kept.path === (env.PATH ?? "")) && stillHolds(kept);
}

/** What a plain command line asks for; undefined for any other, which the whole parser looks at. */
export function askedBy(argv: readonly string[], env: Environment, cwd: string): Asked | undefined {
  const [command, ...words] = argv;
  const values = new Map<string, string>();
  const servers: string[] = [];
  let option = "";
  for (const word of words) {
    const [, name = "", inline] = /^--(env|repository|directory)(?:=(.+))?$/s.exec(word) ?? [];
    const value = option === "" ? inline : word;
    const key = option === "" ? name : option;
    if (key === "" && !word.startsWith("-")) servers.push(word);
    else if (key === "" || values.has(key) || value === "" || (option !== "" && word.startsWith("-"))) {
      return undefined;
    } else if (value !== undefined) values.set(key, value);
    option = value === undefined ? key : "";
  }
  if (option !== "") return undefined;
  const [server, another] = servers;
  const environment = values.get("env");
  if (command !== "run" || !server || another !== undefined || !environment) return undefined;
  return askedFor({
    server,
    environment,
    repository: placeKey(placeOf(values.get("repository"), resolve(cwd))),
    directory: values.get("directory") ?? usualDirectory(values.has("repository")),
    env,
  });
}

/**
 * The convention's folder where none is named: a client file names that very folder as the repository, deep as it
 * may lie in a larger one; who names neither means the root of the one around.
 */
export function usualDirectory(repositoryNamed: boolean): string {
  return repositoryNamed ? "" : ".";
}

export function askedFor(of: {
  readonly server: string;
  readonly environment: string;
  readonly repository: string;
  readonly directory: string;
  readonly env: Environment;
}): Asked {
  const { server, environment, repository, directory, env } = of;
  return {
    repository,
    directory,
    environment,
    server,
    user: env.HEADGATE_USER ?? "",
    account: accountOf(env),
  };
}

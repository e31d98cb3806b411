import { Module } from "node:module";
import { resolve } from "node:path";
import { cacheFolder } from "../system/cache-folder.ts";
import { type Command, type CommandResult, result, type World } from "./command.ts";
import { isSet, textOf } from "./options.ts";
import { keptFolder, keptPath } from "./run/kept.ts";
import { type Place, placeKey, placeOf, shownAddress } from "./run/place.ts";
import type { Problem } from "./run/prepare.ts";
import { become, canBecome, environmentFor, startBeside } from "./run/program.ts";
import { type Question, type Ready, ready } from "./run/ready.ts";
import { refreshBehind, sayOld } from "./run/refresh-due.ts";
import { askedFor, tellLeftOut, usualDirectory } from "./run/start-kept.ts";

/**
 * `headgate run SERVER --env ENVIRONMENT`: starts this user's version and lends it our standard streams; nothing of
 * ours is printed there. How it ends is the server's own (128 and the signal's number where one ended a server in a
 * process beside ours); 2 where no such deployment is known, 3 where it cannot be started.
 */
export const run: Command = async (invocation, world) => {
  const named = textOf(invocation, "repository");
  const place = placeOf(named, world.cwd);
  const [server = ""] = invocation.positionals;
  const question: Question = {
    asked: askedFor({
      server,
      environment: textOf(invocation, "env") ?? "",
      repository: placeKey(place),
      directory: textOf(invocation, "directory") ?? usualDirectory(named !== undefined),
      env: world.env,
    }),
    place,
    cache: cacheFolder(world.env),
    env: world.env,
    now: world.now,
    signal: world.signal,
  };
  if (isSet(invocation, "forget")) {
    const { rmSync } = await import("node:fs");
    const path = keptPath(question.cache, question.asked);
    const problem = await inCache(question.cache, async () => rmSync(path, { force: true, recursive: true }));
    if (problem) return refuse(problem, world);
  }
  if (isSet(invocation, "refresh")) {
    const { refreshResult } = await import("./run/refresh-result.ts");
    const refreshed = await inCache(question.cache, () => refreshResult(question));
    return "kind" in refreshed ? refuse(refreshed, world) : refreshed;
  }
  const found = await whileWanted(
    inCache(question.cache, () => ready(question)),
    world.signal,
  );
  if (found === undefined) return ended(3);
  if (found.kind === "problem") return refuse(found, world);
  tell(found, place, world);
  return start(found, question, world);
};

/** What hinders us in a cache that is somebody else's, or is none, is a problem with a way out. */
async function inCache<Done>(cache: string, work: () => Promise<Done>): Promise<Done | Problem> {
  try {
    return await work();
  } catch (error) {
    const { code = "", path = "" } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
    const isCache = path === cache || path.startsWith(`${cache}/`) || cache.startsWith(`${path}/`);
    if (!["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST"].includes(code) || path === "" || !isCache)
      throw error;
    const message = `the cache ${cache} cannot be written to (${code})`;
    const hint = "set XDG_CACHE_HOME to a folder that is yours, or make that one so";
    return { kind: "problem", exit: 3, why: "not-startable", message, hint };
  }
}

/** Milliseconds that what is under way has to end in an orderly way once we are asked to. */
const grace = 2_000;

/** Undefined once we are asked to end: whatever does not end with that keeps nobody. */
async function whileWanted<Found>(found: Promise<Found>, signal: AbortSignal): Promise<Found | undefined> {
  const aborted = new Promise<undefined>((resolve) => {
    const end = () => void setTimeout(resolve, grace, undefined).unref();
    if (signal.aborted) end();
    signal.addEventListener("abort", end, { once: true });
  });
  const first = await Promise.race([
    found.catch((error: unknown) => {
      if (!signal.aborted) throw error;
    }),
    aborted,
  ]);
  return signal.aborted ? undefined : (first ?? undefined);
}

async function start({ kept }: Ready, question: Question, world: World): Promise<CommandResult> {
  const { server, environment } = kept.asked;
  const given = environmentFor(kept.given, world.env);
  if (given.missing.length > 0) {
    const names = given.missing.map(({ name, reference }) => `${name} (from ${reference})`).join(", ");
    const message = `${kept.version} of ${server} needs secrets that are not set here: ${names}`;
    const hint = "set them in the environment that your client starts servers with";
    return refuse({ kind: "problem", exit: 3, why: "not-startable", message, hint }, world);
  }
  tellLeftOut(given, world.stderr);
  const entry = world.lend && process.argv[1];
  if (kept.remote) refreshBehind(kept.asked, keptFolder(question.cache, kept.asked), world.env, entry);
  const { program } = kept;
  if (world.lend && program.kind === "node" && canBecome(program, given.changes)) {
    return world.lend(() => become(program, given.changes, Module.runMain));
  }
  const ending = await startBeside(program, given.changes, world.env);
  if (ending.kind === "ended") return ended(ending.status);
  const what = program.kind === "node" ? process.execPath : program.command;
  const missing =
    ending.code === "ENOENT" ? "is not installed here" : `could not be started (${ending.code})`;
  const message = `${kept.version} of ${server} in ${environment} cannot be started: ${what} ${missing}`;
  const hint = "install it, or see that it is on the search path your client starts servers with";
  return refuse({ kind: "problem", exit: 3, why: "not-startable", message, hint }, world);
}

/** Where somebody wants to know: what was chosen, and why; and always where it is not what the branch says. */
function tell({ kept, share, instead, old }: Ready, place: Place, world: World): void {
  const { server, environment } = kept.asked;
  if (old !== undefined) world.stderr(sayOld(kept.asked, kept.version, old));
  if (instead !== undefined) {
    const message = `${oneLine(instead)}; ${server} ${kept.version} of revision ${kept.revision} is started, as it was before`;
    world.stderr(`headgate: ${message}\n  hint: headgate status ${server} --env ${environment}\n`);
  }
  if ((world.env.HEADGATE_DEBUG ?? "") === "") return;
  const where = place.kind === "clone" ? resolve(place.folder) : shownAddress(place.address);
  const of = Number.isNaN(share) ? "" : `, ${share} % of the users`;
  world.stderr(
    `headgate: ${environment}/${server} at revision ${kept.revision} of ${where}: ${kept.version}${of}\n`,
  );
}

function refuse({ exit, message, hint }: Problem, world: World): CommandResult {
  world.stderr(`headgate: ${oneLine(message)}\n  hint: ${oneLine(hint)}\n`);
  return ended(exit);
}

function ended(exit: number): CommandResult {
  return result(exit === 0 ? "ok" : exit === 2 ? "usage" : "error", undefined, undefined, exit);
}

/** A message may quote what others wrote: no control character of it reaches a terminal. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
}

import { mkdirSync } from "node:fs";
import { userInfo } from "node:os";
import { resolve } from "node:path";
import { type GitError, isGitError } from "../../git/error.ts";
import { resolveStart } from "../../probes/start.ts";
import { LockTaken, takeLock } from "../../system/process-lock.ts";
import { fetchDeployed, removeDamaged } from "./copy.ts";
import { type Asked, type Kept, keptFolder, keptPath, readKept, witness, writeKept } from "./kept.ts";
import { recordLook } from "./look-record.ts";
import { type Opened, openPlace, ownWitness, programWitnesses, witnessesOf } from "./opened.ts";
import { type Place, shownAddress } from "./place.ts";
import { type Chosen, choose, type Problem, problem } from "./prepare.ts";
import { lockPath, noteLook, type Old, tooOld } from "./refresh-due.ts";
import { startable } from "./startable.ts";

/** Milliseconds to wait for another process that asks the same remote. */
const patience = 60_000;

/** One question, and where its answer is found. */
export interface Question {
  readonly asked: Asked;
  readonly place: Place;
  readonly cache: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  /** Milliseconds to wait for another start that asks the same remote; a minute by default. */
  readonly patience?: number;
}

export interface Ready {
  readonly kind: "ready";
  readonly kept: Kept;
  readonly share: number;
  /** Why it is what was started last, and not what the branch says now. */
  readonly instead?: string;
  /** What the branch said was too old, and could not be asked for anew. */
  readonly old?: Old;
}

/**
 * What to start, from what is known here; the remote is asked only where nothing is known of the deployment. Throws
 * a `GitError` where git cannot do its part, and nothing was started before.
 */
export async function ready(question: Question): Promise<Ready | Problem> {
  try {
    return await lookUp(question);
  } catch (error) {
    if (!isGitError(error)) throw error;
    const again = question.place.kind === "address" && error.code === "git/failed";
    if (!again) return despite(question, error);
  }
  return lookUpAnew(question);
}

/** A copy that git cannot read is worth nothing, and is made anew; what only was in the way is tried once more. */
async function lookUpAnew(question: Question): Promise<Ready | Problem> {
  try {
    await removeDamaged(question.asked.repository, question.cache);
    return await lookUp(question);
  } catch (error) {
    if (!isGitError(error)) throw error;
    return despite(question, error);
  }
}

/** Without git, or without an answer of the remote: what was started last; the failure where there is none. */
function despite(question: Question, error: GitError): Ready {
  const known = lastKnown(question, problem("distrusted", error.message, error.hint));
  if (known.kind === "ready") return known;
  throw error;
}

async function lookUp(question: Question): Promise<Ready | Problem> {
  const { asked, cache } = question;
  await using opened = await openFor(question);
  const old = await lookFirst(opened, question);
  const found = await readyIn(opened, question);
  if (found.kind === "ready" && old !== undefined) return { ...found, old };
  if (found.kind !== "problem" || found.why !== "unknown" || opened.repository.remote === null) return found;
  const folder = keptFolder(cache, asked);
  noteLook(folder, question.now());
  // Of several servers that start at once, one asks.
  const done = await takeLock(lockPath(folder), question.patience ?? patience).catch(notTaken);
  if (done === undefined) return stillAsking(question);
  try {
    const meanwhile = await readyIn(opened, question);
    if (meanwhile.kind !== "problem" || meanwhile.why !== "unknown") return meanwhile;
    await fetchDeployed(opened.repository, { signal: question.signal });
    recordLook(folder, question.now(), null);
  } catch (error) {
    recordLook(folder, question.now(), error instanceof Error ? error.message : String(error));
    throw error;
  } finally {
    await done();
  }
  return await readyIn(opened, question);
}

/** Milliseconds that a start waits for an answer of the remote where something is known already. */
const shortPatience = 3_000;

/**
 * Asks the remote before anything is started where what is known here is too old. The answer says how old it still is
 * where nothing came of that; the look behind the start has more patience.
 */
async function lookFirst(opened: Opened, question: Question): Promise<Old | undefined> {
  const { asked, cache, env, now } = question;
  if (opened.repository.remote === null) return undefined;
  const folder = keptFolder(cache, asked);
  const old = tooOld(folder, env, now());
  if (!old?.asks || (await opened.store.head()) === null) return old;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const done = await takeLock(lockPath(folder), shortPatience).catch(notTaken);
  if (done === undefined) return tooOld(folder, env, now());
  try {
    if (tooOld(folder, env, now()) === undefined) return undefined;
    await fetchDeployed(opened.repository, { timeout: shortPatience, signal: question.signal });
    noteLook(folder, now());
    recordLook(folder, now(), null);
    return undefined;
  } catch (error) {
    if (!isGitError(error) || question.signal.aborted) throw error;
    recordLook(folder, now(), error.message);
    return { ...old, problem: error.message };
  } finally {
    await done();
  }
}

function notTaken(error: unknown): undefined {
  if (!(error instanceof LockTaken)) throw error;
}

function stillAsking({ asked, place }: Question): Problem {
  const where = place.kind === "clone" ? "the remote" : shownAddress(place.address);
  const message = `another start has been asking ${where} for ${asked.environment}/${asked.server} for a minute, and has no answer`;
  return problem("unknown", message, "see whether the remote can be reached from here, then start it again");
}

export function openFor({ place, cache, asked }: Question): Promise<Opened> {
  return openPlace(place, { cache, directory: asked.directory });
}

/** The same in a repository that is open already; what is found is kept for the next start. */
export async function readyIn(opened: Opened, question: Question): Promise<Ready | Problem> {
  const { asked, cache, env, place } = question;
  // Looked at before what they stand for is read: a change in between is one that is noticed.
  const witnesses = [...witnessesOf(opened, place, env)];
  const chosen = await choose(asked, {
    branch: opened.store,
    env,
    gitEmail: async () => {
      const { origin, email } = await emailOf(opened);
      // A file that is included by another one is seen to change only where it is looked at itself.
      if (origin !== undefined) witnesses.push(witness(origin));
      return email;
    },
    userName: () => userInfo().username,
  });
  if (chosen.kind === "problem") {
    return chosen.why === "distrusted" ? lastKnown(question, chosen) : chosen;
  }
  const before = readKept(keptPath(cache, asked));
  if (before && before.revision > chosen.status.revision) return lastKnown(question, rewound(chosen, before));
  const program = await startable(chosen, opened.root, { resolveStart, env, signal: question.signal });
  if (program.kind === "problem") return program;
  const kept: Kept = {
    headgate: 1,
    asked,
    revision: chosen.status.revision,
    version: chosen.variant.version,
    program,
    path: program.kind === "command" ? (env.PATH ?? "") : null,
    given: chosen.given,
    witnesses: [...witnesses, ...programWitnesses(program, env.PATH ?? ""), ...ownWitness()],
    remote: opened.repository.remote !== null,
  };
  writeKept(keptPath(cache, asked), kept);
  return { kind: "ready", kept, share: chosen.share };
}

async function emailOf({ repository }: Opened): Promise<{ origin?: string; email?: string }> {
  const answer = await repository.run(["config", "-z", "--show-origin", "user.email"]);
  const [origin = "", email = ""] = answer.stdout.toString("utf8").split("\0");
  return {
    ...(origin.startsWith("file:") ? { origin: resolve(repository.root, origin.slice("file:".length)) } : {}),
    ...(email.trim() === "" ? {} : { email: email.trim() }),
  };
}

function rewound({ status }: Chosen, before: Kept): Problem {
  const id = `${status.environment}/${status.server}`;
  const message = `${id} on deployed is at revision ${status.revision}, and was at ${before.revision} before: the branch was rewound or replaced`;
  const hint = `headgate recover ${status.server} --env ${status.environment}; where it was begun anew, clear the cache: headgate run ${status.server} --env ${status.environment} --forget`;
  return problem("distrusted", message, hint);
}

/** What runs goes on running while its record is in doubt: the last start that was checked, where there was one. */
function lastKnown({ asked, cache }: Question, why: Problem): Ready | Problem {
  const kept = readKept(keptPath(cache, asked));
  return kept ? { kind: "ready", kept, share: Number.NaN, instead: why.message } : why;
}

import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isGitError } from "../../git/error.ts";
import { LockTaken, takeLock } from "../../system/process-lock.ts";
import { fetchDeployed } from "./copy.ts";
import { type Asked, isSame, keptFolder, keptPath, readKept } from "./kept.ts";
import { recordLook } from "./look-record.ts";
import type { Problem } from "./prepare.ts";
import { openFor, type Question, type Ready, readyIn } from "./ready.ts";
import { lockPath, noteLook } from "./refresh-due.ts";

export interface Refreshed {
  /** Why the remote could not be asked; undefined where it was, or there is none. */
  readonly unasked?: string;
  /** Another process is at it. */
  readonly elsewhere?: true;
  readonly answers: readonly { readonly asked: Asked; readonly answer: Ready | Problem }[];
}

/**
 * Asks the remote for what is deployed now, and makes ready what was started here before, packages included, so
 * that the next start of each finds all it needs. Starts nothing.
 */
export async function refresh(question: Question): Promise<Refreshed> {
  const { asked, cache, now } = question;
  const folder = keptFolder(cache, asked);
  noteLook(folder, now());
  let done: () => Promise<void>;
  try {
    done = await takeLock(lockPath(folder), 0);
  } catch (error) {
    if (error instanceof LockTaken) return { elsewhere: true, answers: [] };
    throw error;
  }
  try {
    const refreshed = await look(question, folder);
    recordLook(folder, now(), refreshed.unasked ?? null);
    return refreshed;
  } catch (error) {
    recordLook(folder, now(), error instanceof Error ? error.message : String(error));
    throw error;
  } finally {
    await done();
  }
}

async function look(question: Question, folder: string): Promise<Refreshed> {
  await using opened = await openFor(question);
  let unasked: string | undefined;
  try {
    if (opened.repository.remote !== null)
      await fetchDeployed(opened.repository, { signal: question.signal });
  } catch (error) {
    if (!isGitError(error)) throw error;
    unasked = error.message;
  }
  const answers: { asked: Asked; answer: Ready | Problem }[] = [];
  for (const asked of [question.asked, ...others(folder, question.asked)]) {
    if (question.signal.aborted) break;
    const env = { ...question.env, HEADGATE_USER: asked.user };
    const answer = await readyIn(opened, { ...question, asked, env });
    // What is gone is not to be started from memory.
    const gone = answer.kind === "problem" && (answer.why === "unknown" || answer.why === "not-live");
    if (gone && unasked === undefined) rmSync(keptPath(question.cache, asked), { force: true });
    answers.push({ asked, answer });
  }
  return { ...(unasked === undefined ? {} : { unasked }), answers };
}

function others(folder: string, own: Asked): readonly Asked[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".kept.json"));
  const known = names.flatMap((name) => readKept(join(folder, name))?.asked ?? []);
  // Who somebody else is cannot be told with our settings.
  return known.filter((asked) => asked.account === own.account && !isSame(asked, own));
}

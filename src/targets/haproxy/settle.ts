import { setTimeout as pause } from "node:timers/promises";
import type { ApplyContext } from "../adapter.ts";
import { countSessions, lookAt, type Running, setWeights } from "./engine.ts";
import { frameOf, type Kept } from "./file.ts";
import { closeAfter, closeBefore, leadBefore, overIn } from "./older.ts";
import type { HaproxyOutput } from "./output.ts";
import { reloadEngine } from "./reload.ts";
import { SocketFailed } from "./socket.ts";

/** What became of the engine. `quiet`: nothing was to be done. */
export type Settled =
  | { readonly kind: "done" | "quiet"; readonly message: string }
  | { readonly kind: "failed"; readonly message: string };

/** Milliseconds that an engine may take to run what it was asked to load. */
const loading = 20_000;

export interface Wish {
  /** Null: the backend is to be gone. */
  readonly output: HaproxyOutput | null;
  readonly kept: Kept;
  readonly backend: string;
  readonly socket: string | null;
  readonly reload: HaproxyOutput["reload"];
  /** Whether the file has just changed. */
  readonly written: boolean;
  readonly evict: boolean;
}

/** Brings the engine to run what the file says: weights at run time, everything else by a reload. Never rejects. */
export async function settleEngine(wish: Wish, context: ApplyContext): Promise<Settled> {
  try {
    return wish.socket === null
      ? await settleUnseen(wish, context)
      : await settleSeen({ ...wish, socket: wish.socket }, context);
  } catch (error) {
    if (error instanceof SocketFailed) return { kind: "failed", message: error.message };
    throw error;
  }
}

/** Nothing tells what runs: what was written is loaded whenever it may not have been. */
async function settleUnseen({ reload, written }: Wish, context: ApplyContext): Promise<Settled> {
  if (reload === null) {
    const message = "no `socket` and no `reload`: somebody else has to load it";
    return { kind: written ? "done" : "quiet", message };
  }
  const problem = await reloadEngine(reload, context.root);
  return problem === undefined
    ? { kind: written ? "done" : "quiet", message: "reloaded" }
    : { kind: "failed", message: `HAProxy could not be made to load it: ${problem}` };
}

async function settleSeen(wish: Wish & { readonly socket: string }, context: ApplyContext): Promise<Settled> {
  const { output, kept, backend, socket, reload } = wish;
  const engine = { socket, backend, deployment: `${context.environment}/${context.server}` };
  const before = await lookAt(engine);
  // Counted in the process that has had them: a new one is still being told of them.
  const draining = output?.sessions ? await sessionsText(engine, wish, before) : "";
  const runs = (seen: Running) =>
    output === null ? seen.servers === null : seen.loaded?.frame === frameOf(output, kept);
  let running = before;
  const loads = !runs(before);
  if (loads) {
    if (reload === null) return { kind: "failed", message: await unloaded(engine, wish, before) };
    await leadBefore(engine, wish, before.servers);
    if (!("master" in reload)) await closeBefore(engine, wish, before.servers);
    const problem = await reloadEngine(reload, context.root);
    if (problem !== undefined)
      return { kind: "failed", message: `HAProxy could not be made to load it: ${problem}` };
    const until = Date.now() + loading;
    do {
      await pause(40);
      running = await lookAt(engine).catch((error: unknown) => {
        // Between two processes nobody may answer for a moment.
        if (error instanceof SocketFailed && Date.now() < until) return before;
        throw error;
      });
    } while (!runs(running) && Date.now() < until);
    if (!runs(running)) {
      const message = `HAProxy was asked to load it and after ${loading / 1000} s still runs what it had: see its log`;
      return { kind: "failed", message };
    }
  }
  if (output === null) return { kind: loads ? "done" : "quiet", message: "HAProxy has no such backend" };
  const weights = weightsOf(output, kept);
  const changed = running.servers ? await setWeights(engine, running.servers, weights) : 0;
  if (reload && "master" in reload) await closeAfter({ ...engine, socket: reload.master }, wish);
  const after = changed > 0 ? await lookAt(engine) : running;
  const wrong = [...weights].find(([name, weight]) => after.servers?.get(name)?.weight !== weight);
  if (wrong) {
    const message = `${backend}/${wrong[0]} was given weight ${wrong[1]} and has ${after.servers?.get(wrong[0])?.weight ?? "none"}`;
    return { kind: "failed", message };
  }
  const parts = [loads ? "reloaded" : "", draining, downText(output, after)];
  return {
    kind: loads || changed > 0 ? "done" : "quiet",
    message: parts.filter((part) => part !== "").join(", "),
  };
}

type Engine = Parameters<typeof lookAt>[0];

/** Shares are set all the same where the servers are there: a rollback must not wait for whoever reloads. */
async function unloaded(engine: Engine, wish: Wish, running: Running): Promise<string> {
  const { output, backend } = wish;
  if (running.servers && output?.servers.every(({ name }) => running.servers?.has(name))) {
    await leadBefore(engine, wish, running.servers);
    await closeBefore(engine, wish, running.servers);
    return "the weights are set, and HAProxy has not loaded the rest: reload it (the target has no `reload`)";
  }
  return `HAProxy has not loaded what ${backend} is to be: reload it (the target has no \`reload\`)`;
}

function weightsOf(output: HaproxyOutput, kept: Kept): Map<string, number> {
  return new Map([
    ...output.servers.map(({ name, weight }) => [name, weight] as const),
    ...kept.leaving.map(({ name }) => [name, 0] as const),
  ]);
}

async function sessionsText(engine: Engine, wish: Wish, running: Running): Promise<string> {
  const names = wish.evict
    ? overIn(wish, running.servers).map(({ name }) => name)
    : wish.kept.leaving.map(({ name }) => name);
  const texts: string[] = [];
  for (const name of names) {
    const server = running.servers?.get(name);
    const count = server ? await countSessions(engine, server.id) : 0;
    const what = `${count} ${count === 1 ? "session" : "sessions"} of ${name}`;
    if (count > 0) texts.push(`${what} ${wish.evict ? "ended" : "draining"}`);
  }
  return texts.join(", ");
}

function downText(output: HaproxyOutput, { servers }: Running): string {
  const down = output.servers.filter(({ name, weight }) => weight > 0 && servers?.get(name)?.up === false);
  return down.map(({ variant }) => `${variant} is down by HAProxy's own check`).join(", ");
}

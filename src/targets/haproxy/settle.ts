import { setTimeout as pause } from "node:timers/promises";
import type { ApplyContext } from "../adapter.ts";
import { countSessions, endSessions, lookAt, type Running, setWeights } from "./engine.ts";
import { frameOf, type Leaving } from "./file.ts";
import type { HaproxyOutput } from "./output.ts";
import { oldWorkers, reloadEngine } from "./reload.ts";
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
  readonly leaving: readonly Leaving[];
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
  const { output, leaving, backend, socket, reload } = wish;
  const engine = { socket, backend, deployment: `${context.environment}/${context.server}` };
  const before = await lookAt(engine);
  // Counted in the process that has had them: a new one is still being told of them.
  const draining = output?.sessions ? await sessionsText(engine, wish, before) : "";
  const runs = (seen: Running) =>
    output === null ? seen.servers === null : seen.loaded?.frame === frameOf(output, leaving);
  let running = before;
  const loads = !runs(before);
  if (loads) {
    if (reload === null) return { kind: "failed", message: await unloaded(engine, wish, before) };
    if (wish.evict) await evict(engine, wish, before, "");
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
    if (wish.evict && "master" in reload) await evictOld({ ...engine, socket: reload.master }, wish, before);
  }
  if (output === null) return { kind: loads ? "done" : "quiet", message: "HAProxy has no such backend" };
  const weights = weightsOf(output, leaving);
  const changed = running.servers ? await setWeights(engine, running.servers, weights) : 0;
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
async function unloaded(engine: Engine, { output, backend }: Wish, running: Running): Promise<string> {
  const names = new Set(output?.servers.map(({ name }) => name));
  if (running.servers && output && [...names].every((name) => running.servers?.has(name))) {
    const weights = weightsOf(output, []);
    for (const name of running.servers.keys()) if (!names.has(name)) weights.set(name, 0);
    await setWeights(engine, running.servers, weights);
    return "the weights are set, and HAProxy has not loaded the rest: reload it (the target has no `reload`)";
  }
  return `HAProxy has not loaded what ${backend} is to be: reload it (the target has no \`reload\`)`;
}

function weightsOf(output: HaproxyOutput, leaving: readonly Leaving[]): Map<string, number> {
  return new Map([
    ...output.servers.map(({ name, weight }) => [name, weight] as const),
    ...leaving.map(({ name }) => [name, 0] as const),
  ]);
}

/** Ends what is open to the versions that are taken away, in the process that the prefix names. */
async function evict(engine: Engine, wish: Wish, running: Running, prefix: string): Promise<void> {
  for (const server of goneOf(wish, running)) await endSessions(engine, server, prefix);
}

/** In the processes that only serve what they had. The master answers nobody while it starts itself anew. */
async function evictOld(engine: Engine, wish: Wish, before: Running): Promise<void> {
  const until = Date.now() + loading;
  for (;;) {
    try {
      for (const pid of await oldWorkers(engine.socket)) await evict(engine, wish, before, `@!${pid} `);
      return;
    } catch (error) {
      if (!(error instanceof SocketFailed) || Date.now() >= until) throw error;
      await pause(40);
    }
  }
}

function goneOf({ output }: Wish, { servers }: Running) {
  const stays = new Set(output?.servers.map(({ name }) => name));
  return [...(servers?.values() ?? [])].filter(({ name }) => !stays.has(name));
}

async function sessionsText(engine: Engine, wish: Wish, running: Running): Promise<string> {
  const names = wish.evict
    ? goneOf(wish, running).map(({ name }) => name)
    : wish.leaving.map(({ name }) => name);
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

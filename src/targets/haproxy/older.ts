import { setTimeout as pause } from "node:timers/promises";
import {
  closeOlder,
  closeOpen,
  type EngineBackend,
  endSessions,
  type RunningServer,
  setWeights,
} from "./engine.ts";
import type { Kept } from "./file.ts";
import type { HaproxyOutput } from "./output.ts";
import { oldWorkers } from "./reload.ts";
import { SocketFailed } from "./socket.ts";

/** What a process that a reload is about to replace is to be brought to, as far as it knows the versions. */
export interface Led {
  readonly output: HaproxyOutput | null;
  readonly kept: Kept;
  /** Whether the sessions are over of what is taken away. */
  readonly evict: boolean;
}

type Servers = ReadonlyMap<string, RunningServer> | null;

/** Milliseconds in which what is being answered may come to its end, before it is cut. */
const grace = 1_000;
/** Milliseconds that a master may take to start itself anew. */
const patience = 20_000;

/**
 * Gives a process the shares of the versions that it knows, and ends the sessions that are over, before a reload replaces it:
 * connections that clients keep to it have one answer more, and afterwards it takes no such commands. No session may
 * begin there on what has just been taken away, and none go on.
 */
export async function leadBefore(engine: EngineBackend, led: Led, servers: Servers): Promise<void> {
  const { output } = led;
  if (servers === null || output === null) return;
  // Where it knows nobody else, what is taken away goes on until it is gone: an answer is better than none.
  const others = output.servers.some(({ name, weight }) => weight > 0 && servers.get(name)?.up);
  const shares = new Map(output.servers.map(({ name, weight }) => [name, weight]));
  const known = [...servers.keys()].map((name) => [name, shares.get(name) ?? 0] as const);
  if (others) await setWeights(engine, servers, new Map(known));
  if (led.evict) for (const server of overIn(led, servers)) await endSessions(engine, server, others);
}

/** Closes what is still open to what is over, in the process that takes connections. */
export async function closeBefore(engine: EngineBackend, led: Led, servers: Servers): Promise<void> {
  const over = led.evict ? overIn(led, servers) : [];
  if (over.length === 0) return;
  await pause(grace);
  for (const server of over) await closeOpen(engine, server);
}

/** The same in all processes that were replaced; the master's socket leads to them. */
export async function closeAfter(engine: EngineBackend, led: Led): Promise<void> {
  if (!led.evict) return;
  const stays = staying(led);
  await pause(grace);
  const until = Date.now() + patience;
  for (;;) {
    try {
      for (const pid of await oldWorkers(engine.socket)) await closeOlder(engine, stays, `@!${pid} `);
      return;
    } catch (error) {
      // The master answers nobody while it starts itself anew.
      if (!(error instanceof SocketFailed) || Date.now() >= until) throw error;
      await pause(40);
    }
  }
}

/** Whose sessions are over: of what is taken away, and of what stays without them. */
export function overIn(led: Omit<Led, "evict">, servers: Servers): readonly RunningServer[] {
  const stays = staying(led);
  return [...(servers?.values() ?? [])].filter(({ name }) => !stays.has(name));
}

function staying({ output, kept }: Omit<Led, "evict">): ReadonlySet<string> {
  const over = new Set(kept.ended.map(({ name }) => name));
  return new Set(output?.servers.flatMap(({ name }) => (over.has(name) ? [] : name)));
}

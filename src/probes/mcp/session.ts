import { setTimeout as pause } from "node:timers/promises";
import type { Client, Transport } from "@modelcontextprotocol/client";
import type { Contract } from "../../contract/contract.ts";
import type { Milliseconds } from "../../model/duration.ts";
import type { Health } from "../../model/server.ts";
import { probeClient } from "./client.ts";
import { type ListLimits, listLimits, takeLists } from "./lists.ts";

export interface SessionOptions {
  readonly health: Health;
  readonly mode: "auto" | "legacy";
  /** Time until it must have answered for the first time. */
  readonly startup: Milliseconds;
  /** How much of it silence to `server/discover` may take before `initialize` is tried. */
  readonly discover: Milliseconds;
  /** Rejects when nothing more is to be expected: the process ended, the run was stopped, output flooded. */
  readonly lost: Promise<never>;
  readonly limits?: ListLimits;
}

export type Session =
  | { readonly kind: "taken"; readonly contract: Contract; readonly era: "modern" | "legacy" }
  | {
      readonly kind: "failed";
      /** `start`, or the method that was asked. */
      readonly phase: string;
      /** The time that was over; null where something else went wrong. */
      readonly timedOutAfter: Milliseconds | null;
      /** What the SDK, a list or `lost` threw. */
      readonly cause: unknown;
    };

/** Rounds of listing that a server whose lists keep changing gets before they are taken as they are. */
const mostRounds = 5;
/** How long a server that has just listed may still say that its lists have changed. */
const settling: Milliseconds = 100;
/** All lists together may take this many times what one request may. */
const requestsInAll = 10;

const late = Symbol("late");

/** Connects in whichever era the server speaks, and takes its lists. */
export async function runSession(transport: Transport, options: SessionOptions): Promise<Session> {
  const one = options.health.probe.timeout;
  const { client, changes } = await probeClient(options.mode, options.discover);
  let phase = "start";
  const context = {
    client,
    request: { timeout: one },
    limits: options.limits ?? listLimits,
    asking: (method: string) => {
      phase = method;
    },
  };
  try {
    await first(client.connect(transport, { timeout: options.startup }), options.startup, options.lost);
    let contract: Contract | undefined;
    for (let round = 0; round < mostRounds; round += 1) {
      const seen = changes();
      contract = await first(takeLists(context), one * requestsInAll, options.lost);
      if (announcesChanges(client)) await pause(settling);
      if (changes() === seen) break;
    }
    if (!contract) throw new Error("no list was taken");
    return { kind: "taken", contract, era: client.getProtocolEra() ?? "legacy" };
  } catch (cause) {
    const time = phase === "start" ? options.startup : one * (cause === late ? requestsInAll : 1);
    return { kind: "failed", phase, timedOutAfter: isTimeout(cause) ? time : null, cause };
  } finally {
    await Promise.race([client.close().catch(() => {}), pause(500, undefined, { ref: false })]);
  }
}

function announcesChanges(client: Client): boolean {
  const can = client.getServerCapabilities();
  return [can?.tools, can?.prompts, can?.resources].some((list) => list?.listChanged === true);
}

function isTimeout(cause: unknown): boolean {
  return cause === late || (cause instanceof Error && "code" in cause && cause.code === "REQUEST_TIMEOUT");
}

/** The work itself, unless its time is over or its server is lost first. */
async function first<Result>(
  work: Promise<Result>,
  time: Milliseconds,
  lost: Promise<never>,
): Promise<Result> {
  // Whatever loses the race may still reject; that is no news then.
  work.catch(() => {});
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late), time);
  });
  try {
    return await Promise.race([work, lost, over]);
  } finally {
    clearTimeout(timer);
  }
}

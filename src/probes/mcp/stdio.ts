import type { JSONRPCMessage, Transport } from "@modelcontextprotocol/client";
import type { StartedProcess } from "../process-group.ts";

/** How much a server may write before it counts as broken. */
export interface StdioLimits {
  /** Bytes of one message. */
  readonly message: number;
  /** Bytes of everything together. */
  readonly total: number;
}

export const stdioLimits: StdioLimits = { message: 8 * 1024 * 1024, total: 64 * 1024 * 1024 };

/** The server wrote more than a client should take. */
export class FloodError extends Error {}

export interface StdioTransport extends Transport {
  readonly pid: number | null;
  readonly stderr: null;
  /** The first line on standard output that was no message; some servers greet there. */
  readonly stray: () => string | undefined;
  /** Rejects when the server wrote more than it may. Never resolves. */
  readonly flooded: Promise<never>;
}

/**
 * The SDK's view of a server that was started by us: one JSON message per line. The process stays the
 * caller's to end. `pid` and `stderr` are what tells the SDK that this is stdio, where silence to
 * `server/discover` means an older server.
 */
export function stdioTransport(
  server: StartedProcess,
  parse: (line: string) => JSONRPCMessage,
  limits: StdioLimits = stdioLimits,
): StdioTransport {
  let stray: string | undefined;
  let rejectFlood: (error: Error) => void = () => {};
  const flooded = new Promise<never>((_, reject) => {
    rejectFlood = reject;
  });
  flooded.catch(() => {});
  let closed = false;
  const transport: StdioTransport = {
    pid: server.pid,
    stderr: null,
    stray: () => stray,
    flooded,
    start: async () => {
      const flood = (message: string) => {
        server.stdout.removeAllListeners("data").destroy();
        rejectFlood(new FloodError(message));
      };
      const take = (line: string) => {
        let message: JSONRPCMessage;
        try {
          message = parse(line);
        } catch {
          // Enough for any secret in what is shown of it: the rest of a cut one would not be known again.
          stray ??= line.slice(0, 65_536);
          return;
        }
        transport.onmessage?.(message);
      };
      server.stdout.on("data", lineReader(limits, take, flood));
      void server.closed.then(close);
    },
    send: async (message) => {
      if (server.exit() !== undefined) throw new Error("the server has ended");
      server.stdin.write(`${JSON.stringify(message)}\n`);
    },
    close: async () => close(),
  };
  function close(): void {
    if (closed) return;
    closed = true;
    transport.onclose?.();
  }
  return transport;
}

function lineReader(
  limits: StdioLimits,
  take: (line: string) => void,
  flood: (message: string) => void,
): (chunk: Buffer) => void {
  let parts: Buffer[] = [];
  let length = 0;
  let total = 0;
  let over = false;
  return (chunk) => {
    if (over) return;
    total += chunk.length;
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      parts.push(chunk.subarray(from, end));
      from = end + 1;
      const line = Buffer.concat(parts).toString("utf8").replace(/\r$/, "");
      parts = [];
      length = 0;
      if (line.trim() !== "") take(line);
    }
    const rest = chunk.subarray(from);
    length += rest.length;
    if (rest.length > 0) parts.push(rest);
    over = length > limits.message || total > limits.total;
    if (!over) return;
    parts = [];
    flood(
      `wrote more than ${(length > limits.message ? limits.message : limits.total) / 1_048_576} MiB on standard output`,
    );
  };
}

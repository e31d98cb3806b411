import type { Transport } from "@modelcontextprotocol/client";
import type { Remote } from "../../model/release.ts";
import { loadSdk } from "./client.ts";

/** Bytes of one answer. */
const mostBytes = 16 * 1024 * 1024;

/** A connection to a remote server that reads a bounded amount and never follows it to another origin. */
export async function remoteTransport(
  remote: Pick<Remote, "type" | "url">,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Transport> {
  const { SSEClientTransport, StreamableHTTPClientTransport } = await loadSdk();
  const url = new URL(remote.url);
  // A redirect would take headers that hold secrets along to wherever it leads.
  const redirected = Object.keys(headers).length > 0 ? ({ redirect: "error" } as const) : {};
  const requestInit = { headers };
  const bounded: typeof fetch = async (input, init) => {
    const signals = init?.signal ? [signal, init.signal] : [signal];
    return boundedResponse(await fetch(input, { ...init, ...redirected, signal: AbortSignal.any(signals) }));
  };
  return remote.type === "sse"
    ? new SSEClientTransport(url, { fetch: bounded, requestInit })
    : new StreamableHTTPClientTransport(url, {
        fetch: bounded,
        requestInit,
        reconnectionOptions: {
          initialReconnectionDelay: 1000,
          maxReconnectionDelay: 1000,
          reconnectionDelayGrowFactor: 1,
          maxRetries: 0,
        },
      });
}

/** Why an address cannot be probed, or undefined where it can. */
export function remoteProblem(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  // Whose words are shown may not know what to keep to themselves.
  if (parsed && (parsed.username !== "" || parsed.password !== ""))
    return "the address has credentials in it, which belong into a header that names a secret";
  if (parsed?.protocol !== "http:" && parsed?.protocol !== "https:")
    return `${JSON.stringify(url.slice(0, 200))} is no http address`;
  if (/[{}]|%7[bd]/i.test(url)) return `${JSON.stringify(url.slice(0, 200))} has places to fill in`;
  return undefined;
}

function boundedResponse(response: Response): Response {
  if (!response.body) return response;
  let bytes = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.length;
      if (bytes > mostBytes) controller.error(new Error("answered more than 16 MiB"));
      else controller.enqueue(chunk);
    },
  });
  const copy = new Response(response.body.pipeThrough(counter), {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers,
  });
  // The SDK compares it with what it asked for, to notice redirects.
  return Object.defineProperty(copy, "url", { value: response.url });
}

import type { Milliseconds } from "../../model/duration.ts";
import { printable } from "../../model/text.ts";
import { seconds } from "../mcp/failure.ts";

export interface Request {
  /** Of http or https, with nothing left to fill in. */
  readonly url: string;
  readonly timeout: Milliseconds;
  /** Bytes of an answer, as they are once unpacked. */
  readonly limit: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as a form by POST; absent: GET. */
  readonly form?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export type Answer =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly text: string;
      /** Until all of it was read. */
      readonly took: Milliseconds;
    }
  | {
      readonly kind: "none";
      /**
       * `unreachable`: our own network or its names; `refused`: whoever should answer did not. `too-large`: it
       * answered more than was wanted. `invalid`: it was never asked.
       */
      readonly why: "timeout" | "unreachable" | "refused" | "too-large" | "stopped" | "invalid";
      readonly message: string;
    };

const ownNetwork = /\b(?:EAI_AGAIN|ENOTFOUND|ENETUNREACH|EHOSTUNREACH|ENETDOWN)\b/;

/** One request. Follows no redirect, reads a bounded amount in a bounded time, and never rejects. */
export async function ask(request: Request): Promise<Answer> {
  const { url, timeout, limit, headers = {}, form, signal } = request;
  const began = performance.now();
  const deadline = AbortSignal.timeout(timeout);
  const none = (why: Extract<Answer, { kind: "none" }>["why"], message: string): Answer => ({
    kind: "none",
    why,
    message,
  });
  try {
    const response = await fetch(url, {
      redirect: "manual",
      headers,
      signal: signal ? AbortSignal.any([deadline, signal]) : deadline,
      ...(form && { method: "POST", body: new URLSearchParams({ ...form }) }),
    });
    const text = await boundedText(response, limit);
    if (text === undefined) return none("too-large", `answered more than ${Math.floor(limit / 1024)} KiB`);
    return { kind: "answer", status: response.status, text, took: performance.now() - began };
  } catch (error) {
    if (signal?.aborted) return none("stopped", "stopped before it was done");
    if (deadline.aborted) return none("timeout", `did not answer within ${seconds(timeout)}`);
    const cause = causeOf(error);
    // Words about a request that could not even be made may hold its headers.
    if (cause === undefined) return none("invalid", "the request could not be made");
    if (ownNetwork.test(cause)) return none("unreachable", `could not be reached: ${cause}`);
    return none("refused", `could not be connected to: ${cause}`);
  }
}

async function boundedText(response: Response, limit: number): Promise<string | undefined> {
  if (!response.body) return "";
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.length;
    if (bytes > limit) return undefined;
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** What the network says; undefined where the error is no network's. */
function causeOf(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof Error))
    return error instanceof Error && error.message === "terminated" ? "the connection was closed" : undefined;
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
  const words = printable(cause.message, 120);
  if (words === "") return code === "" ? "the connection failed" : code;
  return code === "" || words.includes(code) ? words : `${words} (${code})`;
}

import { createHash } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";

/** An answer of a registry, or why there is none. Nobody's credentials stand in a message. */
export type Answer =
  | { readonly kind: "answer"; readonly status: number; readonly headers: Headers; readonly body: Buffer }
  | { readonly kind: "problem"; readonly message: string };

export interface Ask {
  /** Value of the header Authorization; goes to the address's own origin alone, whatever it redirects to. */
  readonly authorization?: string;
  readonly accept?: string;
  /** A text of JSON that is sent by POST, and to no other address; without it, it is a GET. */
  readonly send?: string;
  /** Most bytes of the body, unpacked; 16 MiB by default. */
  readonly limit?: number;
  /** Milliseconds for the whole; 30 s by default. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

const mostRedirects = 5;

/** What registries are asked for in general. */
export const json = "application/json, */*;q=0.1";

/** Asks an https address (of http on loopback alone). Never rejects but with the signal's reason. */
export async function ask(address: string, options: Ask = {}): Promise<Answer> {
  const chunks: Buffer[] = [];
  const answer = await receive(address, options, (chunk) => chunks.push(chunk));
  return answer.kind === "problem" ? answer : { ...answer, body: Buffer.concat(chunks) };
}

export type Download =
  | {
      readonly kind: "download";
      readonly status: number;
      /** Hexadecimal digits. */
      readonly sha256: string;
      /** Base64. */
      readonly sha512: string;
      readonly bytes: number;
    }
  | { readonly kind: "problem"; readonly message: string };

/** Fetches a file for its checksums; nothing of it is kept but where a new file is named `into` which it is written. */
export async function checksums(
  address: string,
  { into, ...options }: Ask & { readonly into?: string } = {},
): Promise<Download> {
  const file = into === undefined ? undefined : openSync(into, "wx", 0o600);
  try {
    return await summed(address, options, (chunk) => {
      if (file !== undefined) writeSync(file, chunk);
    });
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

async function summed(address: string, options: Ask, keep: (chunk: Buffer) => void): Promise<Download> {
  const [short, long] = [createHash("sha256"), createHash("sha512")];
  let bytes = 0;
  const answer = await receive(address, options, (chunk) => {
    short.update(chunk);
    long.update(chunk);
    keep(chunk);
    bytes += chunk.length;
  });
  if (answer.kind === "problem") return answer;
  const sums = { sha256: short.digest("hex"), sha512: long.digest("base64") };
  return { kind: "download", status: answer.status, bytes, ...sums };
}

type Received =
  | { readonly kind: "answer"; readonly status: number; readonly headers: Headers }
  | { readonly kind: "problem"; readonly message: string };

async function receive(
  address: string,
  { authorization, accept, send, limit = 16 * 1_048_576, timeout = 30_000, signal }: Ask,
  take: (chunk: Buffer) => void,
): Promise<Received> {
  const ended = AbortSignal.any([AbortSignal.timeout(timeout), ...(signal ? [signal] : [])]);
  const first = secureAddress(address);
  if (first === undefined) return problem(`${shownAddress(address)} is no https address without credentials`);
  let url = first;
  try {
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const response = await fetch(url, {
        redirect: "manual",
        signal: ended,
        ...(send === undefined ? {} : { method: "POST", body: send }),
        headers: {
          "user-agent": "headgate",
          // What is checksummed must come as it is stored.
          "accept-encoding": "identity",
          ...(accept === undefined ? {} : { accept }),
          ...(send === undefined ? {} : { "content-type": "application/json; charset=utf-8" }),
          ...(authorization !== undefined && url.origin === first.origin ? { authorization } : {}),
        },
      });
      const { status, headers, body } = response;
      const location = headers.get("location");
      if (status >= 300 && status < 400 && location !== null) {
        await body?.cancel();
        if (send !== undefined) return problem(`${shownAddress(url.href)} sends elsewhere what it was asked`);
        const next = URL.canParse(location, url.href)
          ? secureAddress(new URL(location, url).href)
          : undefined;
        // A public address must not point us at what listens on this machine alone.
        if (next === undefined || (isLoopback(next) && !isLoopback(first)))
          return problem(`${shownAddress(url.href)} redirects to where nothing is fetched from`);
        url = next;
        continue;
      }
      let size = 0;
      for await (const chunk of body ?? []) {
        size += chunk.length;
        if (size > limit) return problem(`${shownAddress(url.href)} answers more than ${limit} bytes`);
        take(Buffer.from(chunk));
      }
      return { kind: "answer", status, headers };
    }
    return problem(`${shownAddress(address)} redirects more than ${mostRedirects} times`);
  } catch (error) {
    signal?.throwIfAborted();
    if (ended.aborted) return problem(`${shownAddress(url.href)} did not answer within ${timeout / 1000} s`);
    return problem(`${shownAddress(url.href)} cannot be reached (${reason(error)})`);
  }
}

/** An https address without credentials in it, or one of http on loopback. */
export function secureAddress(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.username !== "" || url.password !== "") return undefined;
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url)) ? url : undefined;
}

export function isLoopback({ hostname }: Pick<URL, "hostname">): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/** Without user, password and query, any of which may let somebody in. */
export function shownAddress(address: string): string {
  if (!URL.canParse(address)) return "what was given";
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`.slice(0, 200);
}

function problem(message: string): { readonly kind: "problem"; readonly message: string } {
  return { kind: "problem", message };
}

function reason(error: unknown): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  const code: unknown = typeof cause === "object" && cause !== null ? Reflect.get(cause, "code") : undefined;
  return typeof code === "string" && /^[A-Z0-9_]{1,60}$/.test(code) ? code : "no connection";
}

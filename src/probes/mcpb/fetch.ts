import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Milliseconds } from "../../model/duration.ts";

/** Bytes of one bundle. */
export const largestBundle = 256 * 1_048_576;
const mostRedirects = 5;
const usualTimeout: Milliseconds = 300_000;

export interface FetchedFile {
  readonly kind: "file";
  /** Absolute path: where it was written to, or where it lies. */
  readonly path: string;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

export type Fetched =
  | FetchedFile
  /** `fail`: what is named is not what it should be. `error`: it could not be had this time. */
  | {
      readonly kind: "problem";
      readonly outcome: "fail" | "error";
      readonly rule: string;
      readonly message: string;
    };

export interface FetchOptions {
  readonly signal?: AbortSignal;
  readonly timeout?: Milliseconds;
}

/** Whether an identifier is an address; else it is a file of the repository. */
export function isAddress(identifier: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(identifier);
}

/**
 * Downloads a bundle into a file that does not exist yet: by https, or from this machine itself; over a few redirects
 * that stay so; a bounded number of bytes in a bounded time; with no credentials. Never rejects for what others do.
 */
export async function download(address: string, file: string, options: FetchOptions = {}): Promise<Fetched> {
  const time = AbortSignal.timeout(options.timeout ?? usualTimeout);
  const signal = options.signal ? AbortSignal.any([options.signal, time]) : time;
  try {
    const response = await ask(address, signal);
    if (!("body" in response)) return response;
    const digest = createHash("sha256");
    let bytes = 0;
    const counter = new Transform({
      transform(chunk: Buffer, _, done) {
        bytes += chunk.length;
        digest.update(chunk);
        done(bytes > largestBundle ? new TooLarge() : null, chunk);
      },
    });
    if (response.body === null) return problem("error", "package/not-reachable", "the answer is empty");
    await pipeline(Readable.fromWeb(response.body), counter, createWriteStream(file, { flags: "wx" }), {
      signal,
    });
    return { kind: "file", path: file, sha256: digest.digest("hex") };
  } catch (error) {
    if (error instanceof TooLarge) return problem("fail", "package/not-installed", tooLarge);
    if (options.signal?.aborted) return problem("error", "package/not-reachable", "the download was stopped");
    if (time.aborted) return problem("error", "package/not-reachable", "the download took too long");
    return problem("error", "package/not-reachable", `the bundle could not be downloaded: ${causeOf(error)}`);
  }
}

class TooLarge extends Error {}

const tooLarge = `the bundle is larger than ${largestBundle / 1_048_576} MiB`;

async function ask(address: string, signal: AbortSignal): Promise<Response | Exclude<Fetched, FetchedFile>> {
  let url = address;
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (parsed === undefined || !isAllowed(parsed, hops === 0 ? undefined : address)) {
      const where = hops === 0 ? "the bundle's address" : "the address that the bundle's redirects to";
      return problem("fail", "package/invalid-name", `${where} is not one of https`);
    }
    const response = await fetch(parsed, { redirect: "manual", signal, headers: { accept: "*/*" } });
    const next = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && next !== null) {
      await response.body?.cancel();
      url = new URL(next, parsed).href;
      continue;
    }
    if (response.ok) {
      if (Number(response.headers.get("content-length") ?? 0) <= largestBundle) return response;
      await response.body?.cancel();
      return problem("fail", "package/not-installed", tooLarge);
    }
    await response.body?.cancel();
    const isGone = response.status === 404 || response.status === 410;
    return isGone
      ? problem("error", "package/not-found", `there is no bundle at its address (HTTP ${response.status})`)
      : problem(
          "error",
          "package/not-reachable",
          `the bundle could not be downloaded (HTTP ${response.status})`,
        );
  }
  return problem(
    "error",
    "package/not-reachable",
    `the bundle's address redirects more than ${mostRedirects} times`,
  );
}

/** An address of this machine leads on to this machine only from there. */
function isAllowed(url: URL, first: string | undefined): boolean {
  if (url.username !== "" || url.password !== "") return false;
  const isHere = (one: URL) => /^(?:127(?:\.\d+){3}|localhost|\[::1\])$/.test(one.hostname);
  if (isHere(url) && first !== undefined && !isHere(new URL(first))) return false;
  return url.protocol === "https:" || (url.protocol === "http:" && isHere(url));
}

/** A bundle that lies in the repository. */
export async function localBundle(identifier: string, root: string): Promise<Fetched> {
  const path = resolve(root, identifier);
  const outside = problem("fail", "package/invalid-name", "the bundle's file is not inside the repository");
  if (!path.startsWith(root + sep)) return outside;
  const [real, realRoot] = await Promise.all([realpath(path).catch(() => undefined), realpath(root)]);
  if (real === undefined)
    return problem("fail", "package/not-found", "there is no such file in the repository");
  if (!real.startsWith(realRoot + sep)) return outside;
  const found = await stat(real);
  if (!found.isFile()) return problem("fail", "package/not-found", "there is no such file in the repository");
  if (found.size > largestBundle) return problem("fail", "package/not-installed", tooLarge);
  const digest = createHash("sha256");
  await pipeline(createReadStream(real), digest);
  return { kind: "file", path: real, sha256: digest.digest("hex") };
}

function problem(outcome: "fail" | "error", rule: string, message: string): Exclude<Fetched, FetchedFile> {
  return { kind: "problem", outcome, rule, message };
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return code || (cause instanceof Error ? cause.message : String(cause));
}

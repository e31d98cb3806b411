import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Digest, digestOfBytes } from "../../model/canonical.ts";
import { printable } from "../../model/text.ts";

export interface TrustOptions {
  /**
   * The run's environment. `SIGSTORE_TUF_URL` is the address of a TUF repository, the public Sigstore instance's by
   * default; `SIGSTORE_TUF_ROOT` the path of its first root.json.
   */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Headgate's cache folder: what TUF gave is kept below it. */
  readonly cache: string;
  /** The text of a trusted_root.json; then nobody is asked for one. */
  readonly trustedRoot?: string;
}

export type Trust =
  /** The text of a trusted_root.json, not looked into yet. */
  | { readonly kind: "root"; readonly text: string; readonly digest: Digest }
  | { readonly kind: "problem"; readonly message: string };

const publicMirror = "https://tuf-repo-cdn.sigstore.dev";
const target = "trusted_root.json";

const known = new Map<string, Promise<Trust>>();

/**
 * Whom to trust: what is given, else what TUF says now, else what it said last and for as long as that is valid. A
 * process asks once. Never rejects.
 */
export async function trustOf({ env, cache, trustedRoot }: TrustOptions): Promise<Trust> {
  if (trustedRoot !== undefined) return rootOf(trustedRoot);
  const mirror = (env.SIGSTORE_TUF_URL || publicMirror).replace(/\/+$/, "");
  const rootPath = env.SIGSTORE_TUF_ROOT || undefined;
  const key = JSON.stringify([mirror, rootPath ?? null, cache]);
  const asked = known.get(key) ?? fromTuf(mirror, rootPath, cache);
  known.set(key, asked);
  const trust = await asked;
  // Another look in the same process may find the network back.
  if (trust.kind === "problem") known.delete(key);
  return trust;
}

function rootOf(text: string): Trust {
  return { kind: "root", text, digest: digestOfBytes(text) };
}

async function fromTuf(mirror: string, rootPath: string | undefined, cache: string): Promise<Trust> {
  try {
    // What one first root vouches for is not kept where another one's is.
    const first = rootPath === undefined ? "public" : digestOfBytes(await readFile(rootPath)).slice(7, 23);
    const cachePath = join(cache, "tuf", first);
    await mkdir(cachePath, { recursive: true });
    const { initTUF } = await import("@sigstore/tuf");
    const ask = async (forceCache: boolean) => {
      const client = await initTUF({
        mirrorURL: mirror,
        cachePath,
        forceCache,
        retry: { retries: 1 },
        timeout: 10_000,
        ...(rootPath === undefined ? {} : { rootPath }),
      });
      return rootOf(await client.getTarget(target));
    };
    return await ask(false).catch((error: unknown) => ask(true).catch(() => Promise.reject(error)));
  } catch (error) {
    return {
      kind: "problem",
      message: `the trusted root could not be had from ${mirror}: ${reasonOf(error)}`,
    };
  }
}

/** An error and what is behind it, on one line; `shown` takes out what must not be said, before anything is cut. */
export function reasonOf(error: unknown, shown = (text: string) => text): string {
  const words: string[] = [];
  for (let one = error; one instanceof Error && words.length < 4; one = one.cause) {
    if (one.message !== "" && !words.includes(one.message)) words.push(one.message);
  }
  return printable(shown(words.join(": ") || String(error)), 300);
}

import { homedir } from "node:os";
import { join } from "node:path";

/** `$XDG_CACHE_HOME/headgate`, or `~/.cache/headgate`. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const base = env.XDG_CACHE_HOME;
  return join(base?.startsWith("/") ? base : join(env.HOME || homedir(), ".cache"), "headgate");
}

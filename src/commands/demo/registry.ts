import { npm } from "../../probes/npm/npm-client.ts";
import { packages, packageVersions } from "./cast.ts";

/** The npm registry, or npm itself, is not there: without it there are no public servers. */
export class RegistryError extends Error {
  readonly code = "no-registry";
  readonly hint = "headgate demo --offline does the same with small servers that it writes itself";
}

/** Rejects where npm cannot be asked for the demo's packages within a few seconds. */
export async function checkRegistry(env: NodeJS.ProcessEnv, cwd: string, signal: AbortSignal): Promise<void> {
  const asked = await npm(["view", `${packages.everything}@${packageVersions.after}`, "version"], {
    cwd,
    env: { ...env, npm_config_fetch_retries: "0", npm_config_fetch_timeout: "10000" },
    timeout: 20_000,
    signal,
  });
  signal.throwIfAborted();
  if (asked.ok) return;
  const why =
    asked.code === "ENOENT" ? "npm is not installed" : `npm cannot reach its registry (${asked.code})`;
  throw new RegistryError(`the public servers cannot be installed: ${why}`);
}

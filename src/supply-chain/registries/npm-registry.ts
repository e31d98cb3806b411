import { tmpdir } from "node:os";
import { at, jsonOf, members, words } from "../../model/json.ts";
import { npm } from "../../probes/npm/npm-client.ts";
import { packageProblem } from "../../probes/npm/package-name.ts";
import { ask, json } from "../http.ts";
import type { RegistryWorld } from "./world.ts";

interface NpmRegistries {
  readonly usual: string;
  readonly byScope: ReadonlyMap<string, string>;
}

/** Starting npm takes longer than all the rest: once for each environment. */
const known = new WeakMap<NodeJS.ProcessEnv, Promise<NpmRegistries>>();

/** What a registry itself told of one version. */
export interface ManifestAnswer {
  /** Undefined where it has none for us. */
  readonly manifest: unknown;
  /** It did not answer at all, or asks not to be asked. */
  readonly isSilent: boolean;
}

/**
 * What the registry that npm is configured with says of one version, without starting npm for it. Where it has nothing
 * for us, npm may know more: its credentials, certificates and proxies stay with it.
 */
export async function npmManifest(
  name: string,
  version: string,
  world: RegistryWorld,
): Promise<ManifestAnswer> {
  const base = await registryOf(name, world);
  if (base === "" || packageProblem(name, version)) return { manifest: undefined, isSilent: false };
  const answer = await ask(`${base}/${name.replace("/", "%2f")}/${encodeURIComponent(version)}`, {
    accept: json,
    ...(world.signal ? { signal: world.signal } : {}),
  });
  const told = answer.kind === "answer" && answer.status === 200 ? jsonOf(answer.body) : undefined;
  const isIt = at(told, "name") === name && at(told, "version") === version;
  const isSilent = answer.kind === "problem" || answer.status === 429 || answer.status >= 500;
  return { manifest: isIt ? told : undefined, isSilent };
}

/** The address, without a slash at its end, of the registry that npm gets a package from; "" where nobody knows. */
export async function registryOf(name: string, world: RegistryWorld): Promise<string> {
  const registries = known.get(world.env) ?? npmRegistries(world);
  known.set(world.env, registries);
  const { usual, byScope } = await registries;
  return (byScope.get(name.split("/")[0] ?? "") ?? usual).replace(/\/+$/, "");
}

async function npmRegistries({ env, signal }: RegistryWorld): Promise<NpmRegistries> {
  const told = await npm(["config", "ls", "--json"], {
    cwd: tmpdir(),
    env,
    timeout: 30_000,
    ...(signal ? { signal } : {}),
  });
  const config = members(told.ok ? jsonOf(Buffer.from(told.stdout)) : undefined);
  const byScope = [...config].flatMap(([name, value]) => {
    const scope = /^(@[^:]+):registry$/.exec(name)?.[1];
    return scope !== undefined && typeof value === "string" ? [[scope, value] as const] : [];
  });
  return { usual: words(config.get("registry")) ?? "", byScope: new Map(byScope) };
}

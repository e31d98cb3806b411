import { tmpdir } from "node:os";
import type { Finding } from "../../model/finding.ts";
import { at, jsonOf, words } from "../../model/json.ts";
import { printable } from "../../model/text.ts";
import { npm } from "../../probes/npm/npm-client.ts";
import { packageProblem } from "../../probes/npm/package-name.ts";
import { found } from "../finding.ts";
import { type ManifestAnswer, npmManifest } from "./npm-registry.ts";
import { facts, type Lookup, type RegistryWorld } from "./world.ts";

/** What the registry says of one exact version. */
export interface NpmFacts {
  readonly description: string | undefined;
  readonly integrity: string;
  readonly deprecated: string | undefined;
}

/**
 * By the registry itself, else by the user's own npm; `asked`: what the registry answered, where it was asked before. The
 * one finding is `package/invalid-name`, `package/not-found` or `package/not-reachable`.
 */
export async function npmFacts(
  name: string,
  version: string,
  world: RegistryWorld,
  asked?: ManifestAnswer,
): Promise<NpmFacts | Finding> {
  const invalid = packageProblem(name, version);
  if (invalid)
    return found("package/invalid-name", invalid, "name a package of the registry, and one version");
  const key = `npm:${name}@${version}`;
  const { manifest } = asked ?? (await npmManifest(name, version, world));
  const viewed = manifest === undefined ? await view(name, version, world) : { told: manifest };
  if ("problem" in viewed) return viewed.problem;
  const { told } = viewed;
  const integrity = words(at(told, "dist", "integrity"));
  if (at(told, "version") !== version || integrity === undefined)
    return found(
      "package/not-found",
      `the registry has no checksum of ${key}`,
      "publish it again with a current npm",
    );
  return {
    integrity,
    description: words(at(told, "description")),
    deprecated: words(at(told, "deprecated")),
  };
}

/** By npm itself, which has the credentials that a private package needs. */
async function view(
  name: string,
  version: string,
  { env, signal }: RegistryWorld,
): Promise<{ readonly told: unknown } | { readonly problem: Finding }> {
  const ran = await npm(["view", "--json", "--", `${name}@${version}`], {
    cwd: tmpdir(),
    env,
    timeout: 60_000,
    ...(signal ? { signal } : {}),
  });
  signal?.throwIfAborted();
  if (ran.ok && ran.stdout.trim() !== "") return { told: newest(ran.stdout) };
  const isAbsent = ran.ok || ran.code === "E404" || ran.code === "ETARGET";
  const problem = isAbsent
    ? found(
        "package/not-found",
        `npm:${name}@${version} is not in the registry`,
        `npm view ${name} versions; a private package needs npm to be logged in here`,
      )
    : found("package/not-reachable", ran.message, "npm ping tells whether the registry answers");
  return { problem };
}

/** The registry's checksum of an npm package. */
export const lookUpNpm: Lookup = async (entry, releaseVersion, world) => {
  const version = entry.version ?? releaseVersion;
  const told = await npmFacts(entry.identifier, version, world);
  if ("rule" in told) return facts(entry, {}, [told]);
  const key = `npm:${entry.identifier}@${version}`;
  const findings = told.deprecated === undefined ? [] : [deprecation(key, told.deprecated)];
  return {
    ...facts({ ...entry, version }, { [key]: told.integrity }, findings),
    ...(told.description === undefined ? {} : { description: told.description }),
  };
};

export function deprecation(key: string, why: string): Finding {
  return found(
    "package/deprecated",
    `${key} is deprecated: ${printable(why)}`,
    "release a version that its authors still stand behind",
    "warn",
  );
}

function newest(json: string): unknown {
  const value = jsonOf(json);
  return Array.isArray(value) ? value.at(-1) : value;
}

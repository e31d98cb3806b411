import { at, items, jsonOf, words } from "../../model/json.ts";
import { found } from "../finding.ts";
import type { Answer, Ask } from "../http.ts";
import { ask, checksums, json } from "../http.ts";
import { facts, invalidName, type Lookup, notReached, notThere, type RegistryWorld } from "./world.ts";

const idPattern = /^[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*$/;
const versionPattern = /^\d+(?:\.\d+){1,3}(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?$/;
const mostBytes = 512 * 1_048_576;

/**
 * The SHA-512 of a NuGet package: what the catalog says, or that of the archive where a feed has no catalog. The
 * feed is `HEADGATE_NUGET` (address of its index.json), nuget.org by default.
 */
export const lookUpNuget: Lookup = async (entry, releaseVersion, world) => {
  const version = entry.version ?? releaseVersion;
  const { identifier } = entry;
  if (!idPattern.test(identifier) || identifier.length > 100 || !versionPattern.test(version))
    return invalidName(
      entry,
      `${JSON.stringify(`${identifier} ${version}`.slice(0, 80))} is not the id and version of a NuGet package`,
      "name a package of the feed, and one version",
    );
  const key = `nuget:${identifier}@${version}`;
  const hint = `dotnet package search ${identifier} --exact-match`;
  const feed = world.env.HEADGATE_NUGET ?? "https://api.nuget.org/v3/index.json";
  const index = await get(feed, world);
  if (index.kind === "problem") return notReached(entry, `${key}: ${index.message}`, hint);
  const resources = items(at(jsonOf(index.body), "resources")).map(resource);
  const base = (...types: readonly string[]) =>
    types.map((type) => resources.find((one) => one.type === type)?.address).find(Boolean);
  const flat = base("PackageBaseAddress/3.0.0");
  const registration = base(
    "RegistrationsBaseUrl/3.6.0",
    "RegistrationsBaseUrl/Versioned",
    "RegistrationsBaseUrl/3.4.0",
    "RegistrationsBaseUrl",
  );
  const [id, wanted] = [identifier.toLowerCase(), version.toLowerCase().replace(/\+.*$/, "")];
  const leaf =
    registration === undefined ? undefined : await get(`${registration}/${id}/${wanted}.json`, world);
  if (leaf?.kind === "answer" && leaf.status === 404)
    return notThere(entry, `${key} is not in the feed`, hint);
  const told =
    leaf?.kind === "answer" && leaf.status === 200 ? await catalogEntry(leaf, feed, world) : undefined;
  const findings = [
    ...(at(told, "deprecation") === undefined
      ? []
      : [
          found(
            "package/deprecated",
            `${key} is deprecated in its feed`,
            "release a version that its authors still stand behind",
            "warn",
          ),
        ]),
    ...(at(told, "listed") === false
      ? [
          found(
            "package/yanked",
            `${key} is unlisted in its feed`,
            "find out why; release the next version",
            "warn",
          ),
        ]
      : []),
  ];
  const released = { ...entry, version };
  const hash = words(at(told, "packageHash"));
  if (
    at(told, "packageHashAlgorithm") === "SHA512" &&
    hash !== undefined &&
    /^[A-Za-z0-9+/]{86}==$/.test(hash)
  )
    return facts(released, { [key]: `sha512-${hash}` }, findings);
  if (flat === undefined) return notReached(entry, `${key}: the feed names no place for packages`, hint);
  const file = await checksums(`${flat}/${id}/${wanted}/${id}.${wanted}.nupkg`, {
    limit: mostBytes,
    timeout: 300_000,
    ...(world.signal ? { signal: world.signal } : {}),
  });
  if (file.kind === "problem") return notReached(entry, `${key}: ${file.message}`, hint);
  if (file.status === 404) return notThere(entry, `${key} is not in the feed`, hint);
  if (file.status !== 200)
    return notReached(entry, `${key}: the feed answers with status ${file.status}`, hint);
  return facts(released, { [key]: `sha512-${file.sha512}` }, findings);
};

/** The leaf itself says little; the catalog's entry that it names has the checksum. */
async function catalogEntry(
  leaf: Answer & { readonly kind: "answer" },
  feed: string,
  world: RegistryWorld,
): Promise<unknown> {
  const inner = at(jsonOf(leaf.body), "catalogEntry");
  const address = words(inner);
  if (address === undefined) return inner;
  // Only the feed's own loopback may be asked again.
  if (/^http:/i.test(address) && !/^http:/i.test(feed)) return undefined;
  const answer = await get(address, world);
  return answer.kind === "answer" && answer.status === 200 ? jsonOf(answer.body) : undefined;
}

function resource(value: unknown): { readonly type: string; readonly address: string } {
  return {
    type: words(at(value, "@type")) ?? "",
    address: (words(at(value, "@id")) ?? "").replace(/\/+$/, ""),
  };
}

function get(address: string, { signal }: RegistryWorld): Promise<Answer> {
  const options: Ask = { accept: json, ...(signal ? { signal } : {}) };
  return ask(address, options);
}

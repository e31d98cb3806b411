import { at, isRecord, items, members, words } from "../../../model/json.ts";
import { innerFolder, type LockReader } from "./locked.ts";
import { lockedPlaces, type Packages } from "./places.ts";

/** bun.lock: JSON that may end lists with a comma. The binary bun.lockb tells nobody else anything. */
export const readBunLock: LockReader = async (text, manifest, folder) => {
  const { parse } = await import("jsonc-parser");
  let document: unknown;
  try {
    document = parse(text, [], { allowTrailingComma: true });
  } catch {
    return undefined;
  }
  if (at(document, "lockfileVersion") === undefined) return undefined;
  return lockedPlaces(placesOf(document), manifest, innerFolder(manifest, folder));
};

/** `weather/@acme/maps` is what lies in node_modules of weather, wherever that lies itself. */
function placesOf(document: unknown): Packages {
  const places = new Map<string, unknown>(members(at(document, "workspaces")));
  const packages = members(at(document, "packages"));
  for (const [key, told] of packages) {
    const [first = "", ...inner] = namesIn(key);
    const workspace = workspaceOf(packages.get(first));
    const around = workspace !== undefined && inner.length > 0 ? workspace : `node_modules/${first}`;
    const place = [around, ...inner.map((name) => `node_modules/${name}`)].filter(Boolean).join("/");
    const own = workspaceOf(told);
    places.set(place, own === undefined ? entryOf(told) : { link: true, resolved: own });
  }
  return places;
}

function namesIn(key: string): readonly string[] {
  return key.match(/@[^/]+\/[^/]+|[^/]+/g) ?? [];
}

/** The folder of a part of the workspace. */
function workspaceOf(told: unknown): string | undefined {
  return /^(?:@[^/]+\/)?[^@]+@workspace:(.*)$/.exec(words(items(told, 1)[0], 2_000) ?? "")?.[1];
}

/** `["name@1.2.0", registry, { dependencies }, checksum]`; of git and files the registry is missing. */
function entryOf(told: unknown): unknown {
  const list = items(told, 10);
  const [, name, resolved = ""] = /^((?:@[^/]+\/)?[^@]+)@(.+)$/.exec(words(list[0], 2_000) ?? "") ?? [];
  const [address, integrity] = [list[1], list.at(-1)].map((one) => words(one, 2_000));
  // Of a registry it is said which, where it is not the usual one.
  const isAddress = address !== undefined && /^https?:/i.test(address);
  const place = isAddress ? { resolved: address } : { resolved };
  return {
    ...list.find(isRecord),
    name,
    version: resolved,
    ...place,
    ...(integrity?.startsWith("sha") ? { integrity } : {}),
  };
}

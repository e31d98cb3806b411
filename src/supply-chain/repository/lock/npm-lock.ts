import { at, jsonOf, members } from "../../../model/json.ts";
import { innerFolder, type LockReader } from "./locked.ts";
import { lockedPlaces, type Packages } from "./places.ts";

/** package-lock.json and npm-shrinkwrap.json, versions 1 to 3. */
export const readNpmLock: LockReader = async (text, manifest, folder) => {
  const document = jsonOf(text);
  const packages = members(at(document, "packages"));
  const older = members(at(document, "dependencies"));
  if (packages.size === 0 && older.size === 0 && at(document, "lockfileVersion") === undefined)
    return undefined;
  return lockedPlaces(
    packages.size > 0 ? packages : placesOf(older),
    manifest,
    innerFolder(manifest, folder),
  );
};

/** How deep packages lie in each other; npm itself gives up long before. */
const deepest = 50;

/** The first version of lock files nests what later ones name by its place. */
function placesOf(dependencies: ReadonlyMap<string, unknown>): Packages {
  const places = new Map<string, unknown>();
  const open = [{ around: "", inner: dependencies, depth: 1 }];
  for (const { around, inner, depth } of open) {
    for (const [name, entry] of inner) {
      const place = `${around}node_modules/${name}`;
      const { dependencies: below, requires, ...own } = Object.fromEntries(members(entry));
      places.set(place, { ...own, dependencies: requires });
      if (depth < deepest) open.push({ around: `${place}/`, inner: members(below), depth: depth + 1 });
    }
  }
  return places;
}

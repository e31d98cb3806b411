import { resolve } from "node:path";

/** Where the branch `deployed` is read from. */
export type Place =
  /** The clone around a folder, by its absolute path. */
  | { readonly kind: "clone"; readonly folder: string }
  /** A repository elsewhere, of which a copy of that one branch is kept here. */
  | { readonly kind: "address"; readonly address: string };

/** What `--repository` means: an address where it begins like one, else a folder; by default the current one. */
export function placeOf(named: string | undefined, cwd: string): Place {
  return named !== undefined && isAddress(named)
    ? { kind: "address", address: named }
    : { kind: "clone", folder: resolve(cwd, named ?? ".") };
}

/** `https://…`, `ssh://…`, `file://…` or `git@host:path`: what git asks others for, and starts no helper of its own. */
export function isAddress(text: string): boolean {
  if (/[\p{Cc}\s]/u.test(text)) return false;
  return (
    /^(?:https?|ssh|git|file):\/\/[^-]/i.test(text) ||
    /^[A-Za-z0-9_][\w.-]*@[A-Za-z0-9][\w.-]*:[^:]/.test(text)
  );
}

/** The address without what may be a secret in it. */
export function shownAddress(address: string): string {
  return address.replace(/^([a-z]+:\/\/)[^/@]*@/i, "$1");
}

/** One text for a place, to know it again by. */
export function placeKey(place: Place): string {
  return place.kind === "clone" ? place.folder : place.address;
}

import { at, jsonOf } from "../../model/json.ts";

/** The digest of the contract that a release's file names; null where it names none, undefined where there is no release. */
export function digestIn(bytes: Uint8Array | undefined): string | null | undefined {
  const release = at(jsonOf(bytes), "release");
  if (release === undefined) return undefined;
  const digest = at(release, "contract", "digest");
  return typeof digest === "string" && /^sha256-[0-9a-f]{64}$/.test(digest) ? digest : null;
}

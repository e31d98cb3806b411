import type { ReleaseDocument } from "../../convention/documents.ts";
import { readDocument } from "../../convention/read.ts";
import { canonicalJson } from "../../model/canonical.ts";

/** Whether the text of a release's file says the same as a release, whoever made it and whenever. */
export function isSame(file: string, existing: string, document: ReleaseDocument): boolean {
  const former = readDocument("release", file, Buffer.from(existing), undefined)?.value;
  if (former === undefined) return false;
  // Who says nothing of what is new takes nothing back; and the notes of a tag may be written after it was released.
  const both = former.release.changelog !== undefined && document.release.changelog !== undefined;
  const { commit } = document.release.source ?? {};
  const isTold = both && (commit === undefined || commit !== former.release.source?.commit);
  const [one, other] = [former, document].map((each) => canonicalJson(unsigned(each, isTold)));
  return one === other;
}

/** The same of two texts; false where one of them is no release. */
export function areSame(file: string, existing: string, text: string): boolean {
  const document = readDocument("release", file, Buffer.from(text), undefined)?.value;
  return document !== undefined && isSame(file, existing, document);
}

function unsigned(document: ReleaseDocument, withChanges: boolean): unknown {
  // Whether its registry could be asked where it was built is of that day, and no part of what is released.
  const whose = { by: undefined, at: undefined, run: undefined, provenance: undefined };
  const { changelog, security, contract } = document.release;
  const changes = withChanges ? { changelog, security } : { changelog: undefined, security: undefined };
  // However it was had, the digest says which one it is.
  const taken = contract && { ...contract, capturedBy: undefined };
  return { ...document, release: { ...document.release, ...whose, ...changes, contract: taken } };
}

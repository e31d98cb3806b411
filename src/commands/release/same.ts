import type { ReleaseDocument } from "../../convention/documents.ts";
import { readDocument } from "../../convention/read.ts";
import { canonicalJson } from "../../model/canonical.ts";
import { compareText } from "../../model/finding.ts";

/** Whether the text of a release's file says the same as a release, whoever made it and whenever. */
export function isSame(file: string, existing: string, document: ReleaseDocument): boolean {
  const former = readDocument("release", file, Buffer.from(existing), undefined)?.value;
  if (former === undefined) return false;
  // Who says nothing of what is new takes nothing back; and the notes of a tag may be written after it was released.
  const both = former.release.changelog !== undefined && document.release.changelog !== undefined;
  const { commit } = document.release.source ?? {};
  const isTold = both && (commit === undefined || commit !== former.release.source?.commit);
  const parts = resolvedParts(former, document);
  const [one, other] = [former, document].map((each) => canonicalJson(unsigned(each, isTold, parts)));
  return one === other;
}

/**
 * Members in which the text of a release's file differs from what a run made; empty: it is what that run would have made
 * by somebody else, at another time. `undefined`: it is no release.
 */
export function differingMembers(
  file: string,
  existing: string,
  text: string,
): readonly string[] | undefined {
  const [former, own] = [existing, text].map(
    (one) => readDocument("release", file, Buffer.from(one), undefined)?.value,
  );
  if (!former || !own) return undefined;
  const flat = ({ release, ...rest }: ReleaseDocument): Readonly<Record<string, unknown>> => {
    const { by, at, run, ...made } = release;
    return { ...rest, ...made };
  };
  const [one, other] = [flat(former), flat(own)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => canonicalJson(one[name] ?? null) !== canonicalJson(other[name] ?? null))
    .sort(compareText);
}

/** The same of two texts; false where one of them is no release. */
export function areSame(file: string, existing: string, text: string): boolean {
  const document = readDocument("release", file, Buffer.from(text), undefined)?.value;
  return document !== undefined && isSame(file, existing, document);
}

/**
 * Which parts say of both what they consist of. What an installation resolved is of that day; a lock file is of its
 * commit. Releases of before do not say what is further down.
 */
function resolvedParts(one: ReleaseDocument, other: ReleaseDocument): "none" | "direct" | "whole" {
  const sets = [one.release.resolved, other.release.resolved];
  if (sets.some((all) => all?.some(({ by }) => by === "installation"))) return "none";
  return sets.includes(undefined) ? "direct" : "whole";
}

function unsigned(
  document: ReleaseDocument,
  withChanges: boolean,
  parts: ReturnType<typeof resolvedParts>,
): unknown {
  // Whether its registry could be asked where it was built is of that day, and no part of what is released.
  const whose = { by: undefined, at: undefined, run: undefined, provenance: undefined };
  const { changelog, security, contract, dependencies, resolved } = document.release;
  const consists = {
    dependencies: parts === "none" ? undefined : dependencies,
    resolved: parts === "whole" ? resolved : undefined,
  };
  const changes = withChanges ? { changelog, security } : { changelog: undefined, security: undefined };
  // However it was had, the digest says which one it is.
  const taken = contract && { ...contract, capturedBy: undefined };
  return {
    ...document,
    release: { ...document.release, ...whose, ...changes, ...consists, contract: taken },
  };
}

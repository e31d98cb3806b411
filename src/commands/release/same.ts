import type { ReleaseDocument } from "../../convention/documents.ts";
import { readDocument } from "../../convention/read.ts";
import { canonicalJson } from "../../model/canonical.ts";
import { compareText } from "../../model/finding.ts";

/** Whether the text of a release's file says the same as a release, whoever made it and whenever. */
export function isSame(file: string, existing: string, document: ReleaseDocument): boolean {
  return partsApart(file, existing, document)?.length === 0;
}

/** What the text of a release's file says otherwise than a release: members, whoever made it and whenever. `undefined`: it is no release. */
export function partsApart(
  file: string,
  existing: string,
  document: ReleaseDocument,
): readonly string[] | undefined {
  const former = readDocument("release", file, Buffer.from(existing), undefined)?.value;
  if (former === undefined) return undefined;
  // Who says nothing of what is new takes nothing back; and the notes of a tag may be written after it was released.
  const both = former.release.changelog !== undefined && document.release.changelog !== undefined;
  const { commit } = document.release.source ?? {};
  const isTold = both && (commit === undefined || commit !== former.release.source?.commit);
  const parts = resolvedParts(former, document);
  return membersApart(unsigned(former, isTold, parts), unsigned(document, isTold, parts));
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
  const anybodys = ({ release, ...rest }: ReleaseDocument): ReleaseDocument => {
    const { by, at, run, ...made } = release;
    return { ...rest, release: made };
  };
  return membersApart(anybodys(former), anybodys(own));
}

/** A release without what does not count. */
interface Document {
  readonly server: object;
  readonly release: object;
}

/** Members that differ, as they are called in the file. */
function membersApart(one: Document, other: Document): readonly string[] {
  const flat = ({ release, server, ...rest }: Document): Readonly<Record<string, unknown>> => ({
    ...rest,
    ...server,
    ...release,
  });
  const [was, is] = [flat(one), flat(other)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((name) => canonicalJson(was[name] ?? null) !== canonicalJson(is[name] ?? null))
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
): Document {
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

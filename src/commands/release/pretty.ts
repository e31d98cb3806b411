import type { ReleaseDocument } from "../../convention/documents.ts";

/** JSON as it is committed: for people to read, and to compare line by line. */
export function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A release with what is long at its end: whoever reads it wants to know the rest first. */
export function prettyRelease(document: ReleaseDocument): string {
  const { resolved, ...release } = document.release;
  return pretty({ ...document, release: { ...release, ...(resolved === undefined ? {} : { resolved }) } });
}

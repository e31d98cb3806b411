import type { Finding } from "../model/finding.ts";
import type { Source } from "./source.ts";

/**
 * Gives findings that only have a `place` their file, line, column and length, by reading the files concerned,
 * and only those, with the precise reader. A file that is gone or cannot be read is shown at its beginning.
 */
export async function locate(findings: readonly Finding[], source: Source): Promise<readonly Finding[]> {
  const files = new Set<string>();
  for (const finding of findings) {
    if (finding.place && finding.line === undefined) files.add(finding.place.file);
  }
  if (files.size === 0) return findings;
  const [contents, { readPrecise, spotOf }] = await Promise.all([
    source.read([...files]),
    import("./precise.ts"),
  ]);
  const documents = new Map([...contents].map(([file, bytes]) => [file, readPrecise(file, bytes)]));
  return findings.map((finding) => {
    const { place } = finding;
    if (!place || finding.line !== undefined) return finding;
    const document = documents.get(place.file);
    if (!document) return { ...finding, file: place.file, line: 1, column: 1, length: 1 };
    const { file, line, column, length = 1 } = spotOf(document, place.path, place.part);
    return { ...finding, file, line, column, length };
  });
}

import type { Source } from "../convention/source.ts";
import type { Finding } from "../model/finding.ts";

/** Texts of the files that findings point into, for their excerpts. */
export async function sourceTexts(
  findings: readonly Finding[],
  source: Source,
): Promise<ReadonlyMap<string, string>> {
  const files = new Set(
    findings.flatMap(({ file, line }) => (file === undefined || line === undefined ? [] : [file])),
  );
  if (files.size === 0) return new Map();
  const contents = await source.read([...files]);
  return new Map([...contents].map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")]));
}

import type { Finding } from "../model/finding.ts";
import { isConfidential } from "../rules/registry.ts";
import { isIssuedToken } from "../rules/variables/credential.ts";

/** Texts of the files that findings are about, by path; what is absent is shown without an excerpt. */
export type Sources = ReadonlyMap<string, string>;

/** The lines of a file as an excerpt may show them: those that may hold a secret are left out. */
export type ShownLines = readonly (string | undefined)[];

/**
 * Reads the lines of files for excerpts. A line that any of the findings calls confidential is shown by none of
 * them, nor is what its value goes on in; nor is one with what has the shape of an issued credential.
 */
export function lineReader(
  sources: Sources,
  findings: readonly Finding[],
): (file: string) => ShownLines | undefined {
  const secret = new Map<string, (number | undefined)[]>();
  for (const finding of findings) {
    const file = finding.file ?? finding.place?.file;
    if (file === undefined || !isConfidential(finding.rule)) continue;
    secret.set(file, [...(secret.get(file) ?? []), finding.line]);
  }
  const cache = new Map<string, ShownLines | undefined>();
  return (file) => {
    if (!cache.has(file)) cache.set(file, read(sources.get(file), secret.get(file) ?? []));
    return cache.get(file);
  };
}

/** Undefined, no line at all, where nobody knows on which one the secret stands. */
function read(text: string | undefined, secret: readonly (number | undefined)[]): ShownLines | undefined {
  if (text === undefined || secret.includes(undefined)) return undefined;
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const left = new Set<number>();
  for (const line of secret) {
    if (line === undefined) continue;
    const end = endOfValue(lines, line - 1);
    for (let index = line - 1; index < end; index += 1) left.add(index);
  }
  return lines.map((line, index) => (left.has(index) || holdsToken(line) ? undefined : line));
}

/** A value may go on over many lines, however they are indented in a flow: until another key begins a line. */
function endOfValue(lines: readonly string[], start: number): number {
  const indent = indentOf(lines[start] ?? "");
  let end = start + 1;
  while (end < lines.length && !beginsKey(lines[end] ?? "", indent)) end += 1;
  return end;
}

function beginsKey(line: string, indent: number): boolean {
  return indentOf(line) <= indent && /^\s*["']?[\w.+-]+["']?\s*:(?:\s|$)/.test(line);
}

function indentOf(line: string): number {
  return /^\s*/.exec(line)?.[0].length ?? 0;
}

/** A line of a megabyte is no credential, and is not worth the time. */
function holdsToken(line: string): boolean {
  return line.length < 10_000 && line.split(/[\s"',{}[\]]+/).some(isIssuedToken);
}

import type { Finding } from "../model/finding.ts";
import { type Documents, isDocument, type WrittenKind } from "./documents.ts";
import { parseJsonFast } from "./json-fast.ts";
import { plainText } from "./text.ts";
import { parseYamlFast, unread } from "./yaml-fast.ts";

/** A file as read: a value where it may be used, and whatever was found. */
export interface Read<T> {
  readonly value?: T;
  readonly findings: readonly Finding[];
}

/** The slow reader, loaded only when a file needs it. Once loaded it is synchronous. */
export type PreciseReader = <K extends WrittenKind>(
  kind: K,
  file: string,
  bytes: Uint8Array,
) => Read<Documents[K]>;

/**
 * Reads by the file's name, fast and without places. `unread` where the precise reader must decide: anything
 * unusual in the bytes, in the notation, or wrong.
 */
export function readFast(file: string, bytes: Uint8Array): unknown {
  const isJson = file.endsWith(".json");
  const text = plainText(bytes, isJson);
  if (text === undefined) return unread;
  return isJson ? parseJsonFast(text) : parseYamlFast(text);
}

/** Reads and checks one file of a kind; undefined where that takes the precise reader and none was given. */
export function readDocument<K extends WrittenKind>(
  kind: K,
  file: string,
  bytes: Uint8Array,
  precise: PreciseReader | undefined,
): Read<Documents[K]> | undefined {
  const value = readFast(file, bytes);
  if (value !== unread && isDocument(kind, value)) return { value, findings: [] };
  return precise?.(kind, file, bytes);
}

let loading: Promise<PreciseReader> | undefined;

/** Loads the parsers with positions, the schemas that say what is wrong, and the words for it. */
export function loadPreciseReader(): Promise<PreciseReader> {
  loading ??= Promise.all([
    import("./precise.ts"),
    import("./schema-findings.ts"),
    import("./validators/complaints.ts"),
  ]).then(([{ readPrecise }, { schemaFindings }, complaints]) => (kind, file, bytes) => {
    const document = readPrecise(file, bytes);
    const { value, findings } = document;
    if (value === undefined) return { findings };
    if (isDocument(kind, value)) return { value, findings };
    complaints[kind](value);
    return { findings: [...findings, ...schemaFindings(kind, complaints[kind].errors ?? [], document)] };
  });
  return loading;
}

export { unread };

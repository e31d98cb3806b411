import type { Pending, Status, Stop } from "../model/status.ts";
import { type Read, readFast, unread } from "./read.ts";

/** What Headgate records on the branch `deployed`, by kind of file. */
export interface RecordedDocuments {
  readonly status: Status;
  readonly pending: Pending;
  readonly stop: Stop;
}

/**
 * Reads and checks a file of the branch `deployed`. A file that a person has edited, or that a newer Headgate
 * wrote, gives findings and no value; whether a digest fits is not looked at here.
 */
export async function readRecorded<K extends keyof RecordedDocuments>(
  kind: K,
  file: string,
  bytes: Uint8Array,
): Promise<Read<RecordedDocuments[K]>> {
  const validators = await import("./validators/recorded.ts");
  const isValid = (value: unknown): value is RecordedDocuments[K] => validators[kind](value);
  const value = readFast(file, bytes);
  if (value !== unread && isValid(value)) return { value, findings: [] };
  const [{ readPrecise }, { schemaFindings }] = await Promise.all([
    import("./precise.ts"),
    import("./schema-findings.ts"),
  ]);
  const document = readPrecise(file, bytes);
  if (document.value === undefined) return { findings: document.findings };
  if (isValid(document.value)) return { value: document.value, findings: document.findings };
  const errors = validators[kind].errors ?? [];
  return { findings: [...document.findings, ...schemaFindings(kind, errors, document)] };
}

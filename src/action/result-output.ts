import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { printableJson } from "../report/text.ts";

/**
 * Most UTF-16 units of the output `result`. A job may have 1 MiB of outputs, counted as two bytes a unit, and
 * others belong to them.
 */
export const resultLimit = 400_000;

/** As many items of each list as are tried, one after the other, until it fits. */
const lengths = [1_000, 200, 50, 10, 1, 0];
const longestText = 2_000;

export interface ResultOutput {
  readonly text: string;
  /** Absolute path of the file that holds all of it; null where the text does. */
  readonly file: string | null;
}

/**
 * The document for the output `result`, on one line. One that is too large goes to a file in `folder`, and is cut
 * to what fits: the lists in it have fewer items, and `truncated` says so and where the whole is.
 */
export async function resultOutput(
  document: Readonly<Record<string, unknown>>,
  folder: string,
): Promise<ResultOutput> {
  const text = JSON.stringify(document);
  if (text.length <= resultLimit) return { text, file: null };
  const file = join(folder, "headgate-result.json");
  await writeFile(file, `${printableJson(document)}\n`);
  for (const items of lengths) {
    const cut = JSON.stringify({ ...mapped(document, items), truncated: { file, items } });
    if (cut.length <= resultLimit) return { text: cut, file };
  }
  const { headgate, outcome } = document;
  return { text: JSON.stringify({ headgate, outcome, findings: [], truncated: { file, items: 0 } }), file };
}

function mapped(map: Readonly<Record<string, unknown>>, items: number): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, cutTo(value, items)]));
}

function cutTo(value: unknown, items: number): unknown {
  if (typeof value === "string") {
    return value.length <= longestText ? value : `${value.slice(0, longestText - 1).toWellFormed()}…`;
  }
  if (Array.isArray(value)) return value.slice(0, items).map((item) => cutTo(item, items));
  if (typeof value !== "object" || value === null) return value;
  return mapped(Object.fromEntries(Object.entries(value)), items);
}

import { printable } from "../../model/text.ts";
import type { ChangelogLine } from "./lines.ts";

const advisory = /\b(GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|CVE-\d{4}-\d{4,12})(?![0-9A-Za-z-])/gi;

/** Ids of advisories in a text, each once, spelt as their keepers do. */
export function advisoriesIn(text: string): readonly string[] {
  const found = [...text.slice(0, 1_048_576).matchAll(advisory)].map(([id]) =>
    /^cve/i.test(id) ? id.toUpperCase() : `GHSA${id.slice(4).toLowerCase()}`,
  );
  return [...new Set(found)].slice(0, 100);
}

/**
 * What a release says of the advisories it fixes: one line for each id, with the words it was first named in, and
 * what a section on security says without one.
 */
export function securityLines(lines: readonly ChangelogLine[]): readonly string[] {
  const told = new Map<string, string>();
  for (const { text, section } of lines) {
    const ids = advisoriesIn(text);
    for (const id of ids) if (!told.has(id)) told.set(id, `${id}: ${withoutIds(text, ids)}`);
    if (ids.length === 0 && section === "Security" && !told.has(text)) told.set(text, text);
  }
  return [...told.values()].slice(0, 100);
}

function withoutIds(text: string, ids: readonly string[]): string {
  const rest = ids
    .reduce((left, id) => left.replaceAll(new RegExp(id, "gi"), ""), text)
    .replace(/\(\s*[,;]?\s*\)|\[\s*\]/g, "")
    .replace(/^[\s:,;–-]+|[\s:,;–-]+$/g, "");
  return printable(rest, 300) || "fixed";
}

import { printable } from "../../model/text.ts";
import type { ContractWarning } from "../warning.ts";

export interface Names {
  /** Names of the server's tools. */
  readonly tools: ReadonlySet<string>;
  /** The tool whose text it is: it may speak of itself. */
  readonly self?: string;
}

/** A name that is no ordinary word: `get_alerts`, `get-alerts`, `getAlerts`. */
const compound = /^[A-Za-z][A-Za-z0-9]*(?:[_-]+[A-Za-z0-9]+)+$|^[a-z]+[A-Z][A-Za-z0-9]*$/;
const token = /[A-Za-z][\w-]{1,80}/g;

/** Other tools of the server that the text names, where the former text did not. */
export function siblingsIn(text: string, names: Names, before = () => ""): readonly ContractWarning[] {
  if (!mayName.test(text)) return [];
  const found = (text.match(token) ?? []).filter(
    (name) =>
      names.tools.has(name) && name !== names.self && isMeant(name, text) && !mentions(before(), name),
  );
  const named = [...new Set(found)];
  if (named.length === 0) return [];
  const shown = named.slice(0, 6).map((name) => printable(name, 60));
  const more = named.length > 6 ? ` and ${named.length - 6} more` : "";
  return [{ kind: "reference", text: `names ${isOne(named)} of this server: ${shown.join(", ")}${more}` }];
}

/** Joined words, words in camel case, quotes. */
const mayName = /[A-Za-z][_-][A-Za-z]|[a-z][A-Z]|[`'"]/;

function mentions(text: string, name: string): boolean {
  return text.includes(name) && [...(text.match(token) ?? [])].includes(name);
}

function isOne(names: readonly string[]): string {
  return names.length === 1 ? "another tool" : "other tools";
}

/** `echo` is a word unless it is quoted. */
function isMeant(name: string, text: string): boolean {
  return compound.test(name) || ["`", "'", '"'].some((quote) => text.includes(`${quote}${name}${quote}`));
}

const foreign: readonly RegExp[] = [
  /\b(mcp__[A-Za-z0-9_-]{1,80})/g,
  /[`'"]?([A-Za-z][A-Za-z0-9]{0,40}(?:[_-][A-Za-z0-9]{1,40}){1,6})[`'"]?(?: MCP)? tool\b(?!s? (?:call|result|use|server))/g,
  /\btool (?:named |called )?[`'"]([A-Za-z][\w-]{1,80})[`'"]/g,
];

/** Tools that the text names and the server does not have: another server's, or one that is gone. */
export function strangersIn(text: string, names: Names, before = () => ""): readonly ContractWarning[] {
  if (!text.includes("mcp__") && !(text.includes("tool") && mayName.test(text))) return [];
  const found = foreign.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ""));
  const strangers = [...new Set(found)].filter(
    (name) => compound.test(name) && !names.tools.has(name) && !before().includes(name),
  );
  return strangers.slice(0, 4).map((name) => ({
    kind: "reference",
    text: `names a tool that this server does not have: ${printable(name, 80)}`,
  }));
}

import { harmless, sanitize, shorten } from "../text.ts";

/**
 * The one place where other people's text becomes Markdown. GitHub works on a comment twice: its Markdown parser
 * makes elements (emphasis, links, bare addresses, HTML), and after that filters read the text of the finished
 * page and make mentions, references, emoji and formulas. Entities stop the first and are gone before the second,
 * so `&#64;team` does notify the team. What stops the second is that its filters leave code alone: so every word
 * that one of them could act upon is shown as code, whole, and so can be copied as it is; the rest of the text
 * has its special characters as entities, which mean the same in prose, in a table's cell and within HTML.
 */
const special = /[&<>`*~[\]\\|]/g;

/** What would begin a heading, list, quote, rule or definition if a text stood at the start of a block. */
const opening = /^(?:[-+=#:]|\d{1,9}[.)](?=\s|$))/;

/** Whether GitHub could make a word more than what it says. */
function isTelling(word: string): boolean {
  return tellings.some((pattern) => pattern.test(word));
}

const tellings = [
  // Users, teams, addresses of mail, commits of a user's fork.
  /@/,
  // Issues and pull requests, also of other repositories; advisories.
  /#\d|\bgh-\d|ghsa-|cve-\d/i,
  // Addresses, with and without a scheme.
  /:\/\/|www\.|mailto:|xmpp:/i,
  // Commits: any run of hexadecimal digits that is long enough.
  /[0-9a-f]{7}/i,
  // Emoji, also one that a colon of ours would end; but for times of the day.
  /:(?!\d\d(?!\d))[\w+-]/,
  // Formulas; and emphasis, where a name is written with underscores.
  /[$_]/,
] as const satisfies readonly RegExp[];

/** Prose on one line, of at most `limit` columns before it is escaped; never a block of its own. */
export function text(value: string, limit = 600): string {
  return inline(value, limit, codeOf);
}

/** As `text`, within an element of HTML where Markdown is not read: a `<summary>`. */
export function htmlText(value: string, limit = 200): string {
  return inline(value, limit, htmlCodeOf);
}

function inline(value: string, limit: number, asCode: (value: string) => string): string {
  const words = oneLine(value, limit)
    .split(" ")
    .map((word) => {
      if (!isTelling(word)) return entities(word);
      const [before, core, after] = withoutPunctuation(word);
      return core === "" ? asCode(word) : `${entities(before)}${asCode(core)}${entities(after)}`;
    });
  return words.join(" ").replace(opening, (found) => entity(found.slice(0, -1), found.slice(-1)));
}

/** Takes off what stands around a word; a closing bracket belongs to it where its opening one does. */
function withoutPunctuation(word: string): readonly [before: string, core: string, after: string] {
  const before = /^[("'[{]*/.exec(word)?.[0] ?? "";
  let end = word.length;
  for (; end > before.length; end -= 1) {
    const last = word[end - 1] ?? "";
    const pair = brackets.get(last);
    const isWithin = pair !== undefined && word.slice(before.length, end - 1).includes(pair);
    if (isWithin || !/[)"'\]},.;:!?…]/.test(last)) break;
  }
  return [before, word.slice(before.length, end), word.slice(end)];
}

const brackets: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
  [":", ":"],
]);

function entities(value: string): string {
  return value.replace(special, (character) => entity("", character));
}

function entity(before: string, character: string): string {
  return `${before}&#${character.codePointAt(0)};`;
}

/**
 * Inline code, in which nothing is read by anyone. Its fence is longer than any run of backticks within; nothing
 * at all is shown as `""`.
 */
export function code(value: string, limit = 120): string {
  return codeOf(oneLine(value, limit));
}

function oneLine(value: string, limit: number): string {
  return shorten(sanitize(value).replace(/\s+/gu, " ").trim(), limit);
}

function codeOf(line: string): string {
  if (line === "") return '`""`';
  const fence = "`".repeat(longestRun(line) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Inline code within an element of HTML where Markdown is not read. */
export function htmlCode(value: string, limit = 120): string {
  return htmlCodeOf(oneLine(value, limit));
}

function htmlCodeOf(line: string): string {
  return `<code>${line === "" ? '""' : entities(line)}</code>`;
}

export function bold(markdown: string): string {
  return markdown === "" ? "" : `**${markdown}**`;
}

/**
 * Markdown as one cell of a table. Only code can still hold a bar; parsers disagree on one after a backslash, so
 * that one is shown broken.
 */
export function cell(markdown: string): string {
  return markdown
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/(\\?)\|/g, (_, backslash: string) => (backslash === "" ? "\\|" : "\\¦"));
}

/** A link to an address of the web; only its label where the address is none, or carries a password. */
export function link(label: string, address: string | undefined): string {
  const href = hrefOf(address);
  return href === undefined ? label : `[${label}](${href})`;
}

function hrefOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") return undefined;
  if (url.username !== "" || url.password !== "") return undefined;
  return url.href
    .replace(/[^A-Za-z0-9\-._~:/?#@!&+,;=%]/gu, (character) =>
      [...new TextEncoder().encode(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
        .join(""),
    )
    .replaceAll("&", "&amp;");
}

/** Text of many lines as it is, between fences longer than any run of backticks within. */
export function fence(content: string, language = ""): string {
  const body = harmless(content, false).replace(/\n+$/, "");
  const ticks = "`".repeat(Math.max(3, longestRun(body) + 1));
  return `${ticks}${language}\n${body}\n${ticks}`;
}

function longestRun(value: string): number {
  return Math.max(0, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
}

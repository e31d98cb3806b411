import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** An element as it stands in the page. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A run of text with the names of the elements around it, outermost first. */
export interface TextNode {
  readonly text: string;
  readonly within: readonly string[];
}

export interface Page {
  readonly html: string;
  readonly elements: readonly Element[];
  readonly texts: readonly TextNode[];
}

/** Markdown as GitHub's parser renders it: with raw HTML passed on, so that whatever got through is seen. */
export function render(markdown: string): Page {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return read(html);
}

const token =
  /<!--[\s\S]*?-->|<(?<end>\/?)(?<name>[a-z][a-z0-9]*)(?<attributes>(?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*\/?>|(?<text>[^<]+)/gy;
const empty = new Set(["br", "hr", "img", "input"]);

/** Throws where a tag is none that could be ours, or where elements do not nest: nothing may be cut or left open. */
function read(html: string): Page {
  const elements: Element[] = [];
  const texts: TextNode[] = [];
  const open: string[] = [];
  let at = 0;
  while (at < html.length) {
    token.lastIndex = at;
    const match = token.exec(html);
    if (!match) throw new Error(`a stray bracket: ${html.slice(at, at + 80)}`);
    at = token.lastIndex;
    const { end, name, attributes = "", text } = match.groups ?? {};
    if (text !== undefined) texts.push({ text: decode(text), within: [...open] });
    else if (name !== undefined && end === "/") {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> ends ${last ?? "nothing"}`);
    } else if (name !== undefined) {
      const found = [...attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)];
      const pairs = found.map(([, key = "", value = ""]) => [key, decode(value)]);
      elements.push({ name, attributes: Object.fromEntries(pairs) });
      if (!empty.has(name)) open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(" ")}`);
  return { html, elements, texts };
}

function decode(html: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return html.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code?: string, name?: string) =>
    code === undefined ? (named[name ?? ""] ?? "") : String.fromCodePoint(Number(code)),
  );
}

/** All that a page says. */
export function textOf({ texts }: Page): string {
  return texts.map(({ text }) => text).join("");
}

/** What GitHub's filters look at: they leave code and links alone. */
export function readByFilters({ texts }: Page): readonly string[] {
  return texts
    .filter(({ within }) => !within.some((name) => ["code", "pre", "a"].includes(name)))
    .map(({ text }) => text);
}

/** What those filters make more of a text than it says, wherever it stands in it. */
export const tellings = {
  mention: /@/,
  reference: /#\d|\bgh-\d/i,
  address: /:\/\/|\bwww\./i,
  commit: /[0-9a-f]{7}/i,
  emoji: /:[a-z+][\w+-]*:/i,
  formula: /\$/,
} as const;

/** Cells of each line of each table in the source: more than the heading has would be lost without a word. */
export function cellsByTable(markdown: string): readonly (readonly number[])[] {
  const tables: number[][] = [];
  let open: number[] | undefined;
  for (const line of markdown.split("\n")) {
    if (!line.startsWith("| ") && !line.startsWith("|  ")) {
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = [];
      tables.push(open);
    }
    open.push([...line.matchAll(/(?<!\\)\|/g)].length - 1);
  }
  return tables;
}

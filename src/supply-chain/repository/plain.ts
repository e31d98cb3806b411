/** Elements whose tags are markup; what else stands in angle brackets may be `Map<string, number>`. */
const elements = new Set(
  (
    "a abbr b blockquote body br button center code dd del details div dl dt em embed font form h1 h2 h3 h4 h5 h6 head hr html " +
    "i iframe img input ins kbd label li link mark meta object ol option p path picture pre q s samp script section select small " +
    "source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead title tr tt u ul var video"
  ).split(" "),
);

/** Those between whose parts a reader sees a gap. */
const gaps = new Set("blockquote br dd div dt hr li ol p pre summary table td th tr ul".split(" "));

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["#39", "'"],
  ["apos", "'"],
  ["nbsp", " "],
]);

/** An address in parentheses, which may have a pair of these in it, and a title after it. */
const target = String.raw`\((?:[^()\s]|\([^()\s]{0,200}\)){0,1000}(?:\s[^()]{0,500})?\)`;
const image = new RegExp(String.raw`!\[[^\][]{0,500}\](?:${target}|\[[^\][]{0,200}\])`, "g");
const commitLink = new RegExp(String.raw`\s?\(\[[0-9a-f]{7,40}\]${target}\)`, "g");
const inlineLink = new RegExp(String.raw`\[([^\][]{0,500})\]${target}`, "g");

/**
 * What a reader of some Markdown would see: no links, images, emphasis, escapes or HTML. What stands in code is kept as it
 * is. One paragraph at most; 4,000 characters are read.
 */
export function plainMarkdown(markdown: string): string {
  const held: string[] = [];
  const hold = (text: string) => `\ue000${held.push(text) - 1}\ue001`;
  return markdown
    .slice(0, 4_000)
    .replace(/[\ue000\ue001]/g, "")
    .replace(
      /\\([!-/:-@[-`{-~])|(`{1,9})([^`]{1,1000})\2(?!`)/g,
      (_, sign?: string, __?: string, code?: string) => hold(sign ?? (code ?? "").trim()),
    )
    .replace(/<!--.*?(?:-->|$)/gs, "")
    .replace(/<(script|style|template)\b[^<>]{0,300}>.*?(?:<\/\1\s{0,10}>|$)/gis, "")
    .replace(image, "")
    .replace(commitLink, "")
    .replace(inlineLink, "$1")
    .replace(/\[([^\][]{1,500})\]\[[^\][]{0,200}\]/g, "$1")
    .replace(/(?<![\p{L}\p{N}_)\]])\[([^\][]{1,500})\]/gu, "$1")
    .replace(/<(https?:\/\/[^\s<>]{1,1000})>/gi, "$1")
    .replace(/<\/?([a-z][a-z0-9]{0,20})([^<>]{0,300})>/gi, withoutTag)
    .replace(/\sby @\S{1,60} in https?:\/\/\S{1,400}?\/(\d+)(?=\s|$)/g, " (#$1)")
    .replace(/(\*{1,3}|~~)(?=\S)([^*~]{1,500}?)(?<=\S)\1/g, "$2")
    .replace(
      /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]{1,500}?)(?<=\S)\1(?![\p{L}\p{N}_])/gu,
      withoutUnderscores,
    )
    .replace(/&(#39|[a-z]{2,4});/g, (whole, name: string) => entities.get(name) ?? whole)
    .replace(/\ue000(\d+)\ue001/g, (_, index: string) => held[Number(index)] ?? "")
    .replace(/\s+/g, " ")
    .trim();
}

function withoutTag(whole: string, name: string, rest: string): string {
  const element = name.toLowerCase();
  if (gaps.has(element)) return " ";
  return elements.has(element) || rest.includes("=") ? "" : whole;
}

/** `__init__` is a name. */
function withoutUnderscores(whole: string, marks: string, words: string): string {
  return marks === "__" && /^[a-z0-9]+$/.test(words) ? whole : words;
}

/**
 * What a terminal or a reader would act on, or hide, instead of showing it: controls, bidirectional marks,
 * invisible characters, line separators, tags, lone surrogates. A text that carries one of these is lying.
 */
export const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const breaks = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences begin with one
const terminalSequence = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;

/**
 * Other people's text on one line of ours: terminal sequences and invisible characters taken out, controls and
 * line breaks made a space, nothing but text at either end. Markdown and HTML are the report's to escape.
 */
export function plain(text: string): string {
  return text.replace(terminalSequence, "").replace(breaks, " ").replace(unprintable, "").trim();
}

/** As `plain`, with white space folded, cut to `limit` characters with an ellipsis where something is missing. */
export function printable(text: string, limit = 200): string {
  const line = plain(text.slice(0, limit * 20)).replace(/\s+/gu, " ");
  return line.length <= limit ? line : `${line.slice(0, limit - 1).replace(/\p{Cs}$/u, "")}…`;
}

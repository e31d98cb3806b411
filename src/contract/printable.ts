/** What could move a cursor, hide text, turn its direction or forge a line; lone surrogates too. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences begin with one
const terminalSequence = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;

/**
 * Other people's text on one line of ours: terminal sequences and unprintable characters taken out, white
 * space folded, cut to `limit` characters with an ellipsis. Markdown and HTML are the report's to escape.
 */
export function printable(text: string, limit = 200): string {
  const line = text
    .slice(0, limit * 20)
    .replace(terminalSequence, "")
    .replace(/\s+/gu, " ")
    .replace(unprintable, "")
    .trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1).replace(/\p{Cs}$/u, "")}…`;
}

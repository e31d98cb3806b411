import { paint, type Style, sanitize, shorten, type TextOptions, widthOf, wrap } from "./text.ts";

/** What is underlined: line and column from 1, in UTF-16 code units as the readers count. */
export interface Mark {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly message: string;
  readonly style: Style;
}

/**
 * The marked line under the one before it, with carets and the message. A line too long for the width is cut
 * around the mark, so that a file of one line stays readable. Empty where the file has no such line, or it must
 * not be shown (undefined).
 */
export function formatExcerpt(
  lines: readonly (string | undefined)[],
  mark: Mark,
  options: TextOptions,
): readonly string[] {
  const text = lines[mark.line - 1];
  if (text === undefined) return [];
  const digits = Math.max(3, String(mark.line).length + 2);
  const room = Math.max(20, options.width - digits - 3);
  const gutter = (label: string) => paint("faint", `${label.padStart(digits)} │`, options);
  const shown: string[] = [];
  const previous = lines[mark.line - 2];
  if (previous !== undefined && previous.trim() !== "") {
    shown.push(`${gutter(String(mark.line - 1))} ${shorten(sanitize(previous.slice(0, room * 2)), room)}`);
  }
  const offset = Math.min(mark.column - 1, text.length);
  const start = widthOf(sanitize(text.slice(0, offset + mark.length))) <= room ? 0 : Math.max(0, offset - 12);
  const before = (start > 0 ? "…" : "") + sanitize(text.slice(start, offset));
  const marked = sanitize(text.slice(offset, offset + Math.min(mark.length, room)));
  const after = sanitize(text.slice(offset + mark.length, offset + mark.length + room));
  shown.push(`${gutter(String(mark.line))} ${shorten(before + marked + after, room)}`.trimEnd());
  const indent = widthOf(before);
  const carets = "^".repeat(Math.max(1, Math.min(widthOf(marked), room - indent)));
  const message = sanitize(mark.message);
  const lead = `${gutter("")} ${" ".repeat(indent)}${paint(mark.style, carets, options)}`;
  if (indent + carets.length + 1 + widthOf(message) <= room) return [...shown, `${lead} ${message}`];
  return [...shown, lead, ...wrap(message, room).map((line) => `${gutter("")} ${line}`)];
}

import { printable } from "../../model/text.ts";
import { plainMarkdown } from "./plain.ts";

/** One line of a changelog: plain text, printable, on one line. */
export interface ChangelogLine {
  /** What it belongs to: `Added`, `Fixed`, `Security`, or any other heading; null where it stands under none. */
  readonly section: string | null;
  readonly text: string;
}

const mostLines = 200;
const longestLine = 500;

/** As a release records it; what is beyond 200 lines is counted in one more. */
export function changelogLines(lines: readonly ChangelogLine[]): readonly string[] {
  const texts = [
    ...new Set(lines.map(({ section, text }) => (section === null ? text : `${section}: ${text}`))),
  ];
  const beyond = texts.length - mostLines;
  return beyond <= 0 ? texts : [...texts.slice(0, mostLines), `and ${beyond} more`];
}

/** Markdown of others to lines: items and paragraphs, by the headings they stand under. */
export function linesOfMarkdown(markdown: string): readonly ChangelogLine[] {
  const blocks: { section: string | null; parts: string[] }[] = [];
  let section: string | null = null;
  let open = false;
  let fence: string | undefined;
  for (const written of withoutComments(markdown).split("\n")) {
    // What is quoted is said as well; which kind of notice it is, is not.
    const line = written.replace(/^(?:\s{0,3}>\s?)+/, "").replace(/^\[![A-Z]+\]\s*$/, "");
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
      continue;
    }
    if (mark !== undefined) {
      fence = mark;
      open = false;
      continue;
    }
    const heading = headingOf(line);
    const item = itemOf(line);
    if (heading !== undefined) {
      section = sectionName(heading);
      open = false;
    } else if (
      line.trim() === "" ||
      /^\s{0,3}(?:[-*_]\s*){3,}$/.test(line) ||
      /^\s{0,3}\[[^\]]+\]:\s/.test(line)
    ) {
      open = false;
    } else if (item !== undefined || !open) {
      blocks.push({ section, parts: [item ?? line] });
      open = true;
    } else blocks.at(-1)?.parts.push(line);
  }
  return blocks.flatMap(({ section: name, parts }) => {
    const text = printable(plainMarkdown(parts.join(" ")).replace(/^[0-9a-f]{7,40}: /, ""), longestLine);
    return text === "" || name === "New Contributors" || /^full changelog\b/i.test(text)
      ? []
      : [{ section: name, text }];
  });
}

/** The text of an item of a list, without what can be ticked; in steps as a heading's. */
function itemOf(line: string): string | undefined {
  const text = /^\s*(?:[-*+]|\d{1,9}[.)])\s(.*)$/s.exec(line)?.[1];
  return text?.trim().replace(/^\[[ xX]\]\s/, "");
}

/** The text of a heading, without the marks that may close it. In steps that each read the line once. */
function headingOf(line: string): string | undefined {
  const text = /^\s{0,3}#{1,6}\s(.*)$/s.exec(line)?.[1]?.trim();
  if (text === undefined) return undefined;
  let end = text.length;
  while (text[end - 1] === "#") end -= 1;
  return text.slice(0, end).trim();
}

const sections: readonly (readonly [RegExp, string | null])[] = [
  [/^(?:added|features?|new features?|enhancements?|what is new|new)$/i, "Added"],
  [/^(?:fixed|fixes|bug ?fixes|bugs?)$/i, "Fixed"],
  [/^(?:changed|changes)$/i, "Changed"],
  [/^(?:performance|performance improvements|improvements?|improved)$/i, "Changed"],
  [/^(?:breaking|breaking changes?)$/i, "Breaking"],
  [/^(?:security|security fixes|security updates?)$/i, "Security"],
  [/^(?:what.?s changed|release notes|changelog|notes|highlights)$/i, null],
];

function sectionName(heading: string): string | null {
  const name = printable(
    plainMarkdown(heading.slice(0, longestLine)).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, ""),
    60,
  );
  const known = sections.find(([pattern]) => pattern.test(name));
  return known ? known[1] : name || null;
}

function withoutComments(markdown: string): string {
  return markdown
    .slice(0, 262_144)
    .replace(/\r\n?/g, "\n")
    .replace(/<!--[\s\S]*?(?:-->|$)/g, "");
}

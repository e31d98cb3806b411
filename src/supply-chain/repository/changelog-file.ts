import { type ChangelogLine, linesOfMarkdown } from "./lines.ts";
import { plainMarkdown } from "./plain.ts";

export const changelogNames: readonly string[] = [
  ...["CHANGELOG.md", "Changelog.md", "changelog.md", "CHANGELOG", "CHANGELOG.txt"],
  ...["CHANGES.md", "HISTORY.md", "History.md", "RELEASES.md", "NEWS.md"],
];

/**
 * The section of one version in a changelog: `## [1.2.0] - date`, `## v1.2.0`, `# 1.2.0 (date)`, `## weather@1.2.0`,
 * underlined as well. Undefined where there is none; empty where it says nothing.
 */
export function changelogSection(text: string, version: string): readonly ChangelogLine[] | undefined {
  const lines = text.slice(0, 4_194_304).replace(/\r\n?/g, "\n").split("\n");
  const headings = headingsOf(lines);
  const start = headings.findIndex(({ version: told }) => told === version);
  const heading = headings[start];
  if (heading === undefined) return undefined;
  const end = headings
    .slice(start + 1)
    .find(({ level, version: told }) => level <= heading.level || told !== undefined);
  return linesOfMarkdown(lines.slice(heading.after, end?.line ?? lines.length).join("\n"));
}

interface Heading {
  readonly line: number;
  /** Index of the first line below it. */
  readonly after: number;
  readonly level: number;
  /** The version that it begins with. */
  readonly version: string | undefined;
}

function headingsOf(lines: readonly string[]): readonly Heading[] {
  let fenced = false;
  return lines.flatMap((text, line): readonly Heading[] => {
    if (/^\s{0,3}(?:```|~~~)/.test(text)) fenced = !fenced;
    if (fenced) return [];
    const match = /^\s{0,3}(#{1,6})\s(.*)$/s.exec(text);
    if (match?.[1] !== undefined)
      return [{ line, after: line + 1, level: match[1].length, version: versionIn(match[2] ?? "") }];
    const rule = /^\s{0,3}(=+|-{3,})\s*$/.exec(lines[line + 1] ?? "");
    const told = rule ? versionIn(text) : undefined;
    return rule?.[1] !== undefined && told !== undefined
      ? [{ line, after: line + 2, level: rule[1].startsWith("=") ? 1 : 2, version: told }]
      : [];
  });
}

const version =
  /^(?:(?:version|release)\s+)?(?:@?[\w./-]{1,100}?[@\s/-])??v?(\d{1,16}\.\d{1,16}\.\d{1,16}(?:-[0-9A-Za-z.-]{1,100})?(?:\+[0-9A-Za-z.-]{1,100})?)(?![0-9A-Za-z.])/i;

function versionIn(heading: string): string | undefined {
  return version.exec(plainMarkdown(heading.trim().slice(0, 500)))?.[1];
}

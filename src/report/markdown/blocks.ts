import { bold, cell } from "./escape.ts";

/**
 * What is folded away. The summary is HTML (`htmlText`), the content Markdown; the blank lines around it are what
 * makes it Markdown.
 */
export function details(summary: string, content: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/** A table; columns whose every cell is empty are left out. Cells are Markdown on one line. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = headings.flatMap((_, index) =>
    index === 0 || rows.some((row) => (row[index] ?? "") !== "") ? [index] : [],
  );
  const line = (cells: readonly string[]) =>
    `| ${used.map((index) => cell(cells[index] ?? "")).join(" | ")} |`;
  return [line(headings), `|${" --- |".repeat(used.length)}`, ...rows.map(line)].join("\n");
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** The first line, which answers the question. */
export function headline(markdown: string): string {
  return bold(markdown);
}

/** Small print. */
export function small(markdown: string): string {
  return `<sub>${markdown}</sub>`;
}

import type { Finding } from "../model/finding.ts";
import { marks } from "./marks.ts";
import { padEnd, paint, sanitize, type TextOptions, widthOf } from "./text.ts";

/** A line per check, good ones too; below what is not good, where it is set. */
export function formatChecks(checks: readonly Finding[], options: TextOptions): string {
  const names = checks.map((check) => sanitize(check.rule.replace(/^.*\//, "")));
  const width = Math.max(0, ...names.map(widthOf));
  return checks
    .flatMap((check, index) => {
      const { sign, style } = marks[check.outcome];
      const name = padEnd(names[index] ?? "", width);
      const line = `${paint(style, `${sign} ${name}`, options)}   ${sanitize(check.message)}`;
      return check.hint === "" ? [line] : [line, `${" ".repeat(width + 5)}${sanitize(check.hint)}`];
    })
    .join("\n");
}

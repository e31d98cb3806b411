import type { ContractChange, ContractComparison } from "../../contract/change.ts";
import type { ContractNotice } from "../../contract/examine.ts";
import { visible } from "../../contract/text/visible.ts";
import { formatTable } from "../table.ts";
import { paint, sanitize, shorten, type TextOptions, widthOf, wrap } from "../text.ts";
import {
  classWords,
  countChanges,
  groupChanges,
  isTextChange,
  placeWords,
  reasoned,
  toldNotices,
  warningsIn,
} from "./groups.ts";
import { type Run, sideOf, textOfRuns, textRuns } from "./word-difference.ts";

/** How many changes of one class are written out before the rest is only counted. */
const mostChanges = { breaking: 200, unknown: 100, additive: 100, documentation: 30 } as const;
const mostTexts = 50;
const longestText = 1_200;

/**
 * A comparison for the terminal: a line that says it all, what to look at twice, then every change by class, worst
 * first, and texts that changed, before above after. `title`: `weather 1.1.4 → 1.1.5`.
 */
export function formatComparison(
  title: string,
  comparison: ContractComparison,
  options: TextOptions,
): string {
  const { verdict } = comparison;
  const style = verdict === "none" ? "good" : classWords[verdict].style;
  const head = `${paint("strong", sanitize(title), options)}   ${paint(style, verdict === "none" ? "no change" : verdict, options)}${verdict === "none" ? "" : `: ${countChanges(comparison)}`}`;
  const blocks = [
    head,
    ...formatWarnings(warningsIn(comparison), options),
    ...groupChanges(comparison).flatMap((group) => {
      const told = group.changes.filter((change) => !isTextChange(change));
      const texts = group.changes.filter(isTextChange);
      return [
        ...(told.length === 0 ? [] : [formatGroup(group.class, told, options)]),
        ...(texts.length === 0 ? [] : [formatTexts(texts, options)]),
      ];
    }),
    ...formatRenames(comparison, options),
  ];
  return blocks.join("\n\n");
}

function formatGroup(
  kind: ContractChange["class"],
  changes: readonly ContractChange[],
  options: TextOptions,
): string {
  const { style } = classWords[kind];
  const { told, rest } = reasoned(changes, mostChanges[kind]);
  const rows = told.map(({ summary, why }) => [
    {
      text: `  ${shorten(sanitize(visible(summary)), 90)}`,
      style: kind === "documentation" ? undefined : style,
    },
    { text: sanitize(why), style: "faint" as const },
  ]);
  const table = formatTable(
    rows.map((row) => row.map(({ text, style }) => (style === undefined ? { text } : { text, style }))),
    options,
  );
  const more = rest > 0 ? [`  … and ${rest} more; --json has all of them`] : [];
  return [paint("strong", kind, options), ...table, ...more].join("\n");
}

function formatTexts(changes: readonly ContractChange[], options: TextOptions): string {
  const blocks = changes.slice(0, mostTexts).flatMap((change) => {
    const runs = textRuns(change);
    return [
      `  ${sanitize(visible(placeWords(change.pointer)))}`,
      ...sideLines("-", sideOf(runs, "gone"), "bad", options),
      ...sideLines("+", sideOf(runs, "come"), "good", options),
    ];
  });
  const rest = changes.length - mostTexts;
  const more = rest > 0 ? [`  … and ${rest} more; --json has all of them`] : [];
  return [paint("strong", "texts that a model reads", options), ...blocks, ...more].join("\n");
}

function sideLines(
  sign: string,
  runs: readonly Run[],
  style: "good" | "bad",
  options: TextOptions,
): readonly string[] {
  const text = sanitize(textOfRuns(runs, longestText));
  if (text === "") return [];
  return wrap(text, Math.max(20, options.width - 6)).map((line, index) =>
    paint(style, `    ${index === 0 ? sign : " "} ${line}`, options),
  );
}

/** What to look at twice; nothing where there is nothing. */
export function formatWarnings(warnings: readonly ContractNotice[], options: TextOptions): readonly string[] {
  if (warnings.length === 0) return [];
  const { told, rest } = toldNotices(warnings, mostTexts);
  const lines = told.flatMap(({ pointer, text }) => {
    const place = sanitize(visible(placeWords(pointer)));
    const words = sanitize(visible(text));
    const line = `! ${place}: ${words}`;
    const [first = "", ...others] =
      widthOf(line) <= options.width - 2 ? [line] : wrap(line, Math.max(20, options.width - 4));
    return [`  ${first}`, ...others.map((other) => `    ${other}`)].map((one) => paint("warn", one, options));
  });
  const more = rest > 0 ? [`  … and ${rest} more; --json has all of them`] : [];
  return [[paint("strong", "look twice", options), ...lines, ...more].join("\n")];
}

function formatRenames({ renames = [] }: ContractComparison, options: TextOptions): readonly string[] {
  if (renames.length === 0) return [];
  const rows = renames.slice(0, mostTexts).map(({ before, after, reason, confidence }) => [
    { text: `  ${sanitize(visible(before))} → ${sanitize(visible(after))}` },
    {
      text: `${confidence === "high" ? "" : "perhaps: "}${sanitize(visible(reason))}`,
      style: "faint" as const,
    },
  ]);
  return [[paint("strong", "looks renamed", options), ...formatTable(rows, options)].join("\n")];
}

import type { ContractNotice } from "../../contract/examine.ts";
import { visible } from "../../contract/text/visible.ts";
import { shorten } from "../text.ts";
import { placeWords, toldNotices, warningsIn } from "./groups.ts";
import type { ComparedVersion, ContractNote, ToolApart } from "./note.ts";

const mostWarnings = 3;
const mostTools = 6;

/** A note for the terminal, plain and on lines of their own: what changes for clients, and what to look at twice. */
export function contractWords({ compared }: ContractNote): readonly string[] {
  return compared.flatMap(comparedWords);
}

/** Blue is what a plan is about; a green is named. */
function comparedWords({ as, to, line, comparison }: ComparedVersion): readonly string[] {
  return [visible(as === "blue" ? line : `green ${to}: ${line}`), ...noticeWords(warningsIn(comparison))];
}

/** `! forecast description: …`, the worst first, and how many more there are; plain, on lines of their own. */
export function noticeWords(notices: readonly ContractNotice[]): readonly string[] {
  const { told, rest } = toldNotices(notices, mostWarnings);
  return [
    ...told.map(({ pointer, text }) => `! ${visible(placeWords(pointer))}: ${shorten(visible(text), 160)}`),
    ...(rest > 0 ? [`! and ${rest} more to look at twice`] : []),
  ];
}

/** `old_forecast deprecated`, `get_alerts only in 1.2.0`: what is said of single tools, plain. */
export function toolWords({ deprecated, apart }: ContractNote): readonly string[] {
  const words = [
    ...deprecated.map(({ name, isNew }) => `${visible(name)} is ${isNew ? "now " : ""}deprecated`),
    ...apart.map((one) => `${visible(one.name)} ${apartWords(one)}`),
  ];
  const rest = words.length - mostTools;
  return [...words.slice(0, mostTools), ...(rest > 0 ? [`${rest} more`] : [])];
}

/** `only in 1.2.0`, `differs between 1.1.4 and 1.2.0`. */
export function apartWords({ kind, versions }: ToolApart): string {
  return kind === "only" ? `only in ${versions.join(", ")}` : `differs between ${versions.join(" and ")}`;
}

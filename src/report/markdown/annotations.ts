import { type Finding, type Outcome, sortFindings } from "../../model/finding.ts";
import { sanitize, shorten } from "../text.ts";
import { pathInRepository, type ReportContext, voiceOf } from "./context.ts";
import { sayGate } from "./gates.ts";

export const annotationLevels = ["error", "warning", "notice"] as const;
export type AnnotationLevel = (typeof annotationLevels)[number];

/** A remark on a line of a file, as plain text without terminal sequences; what prints it escapes it. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  /** From the repository's root; absent where no file is concerned. */
  readonly file?: string;
  /** From 1, like all of these. */
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

export interface Annotations {
  readonly shown: readonly Annotation[];
  /** How many of each level the platform has no room for: they stand in the summary only. */
  readonly omitted: Readonly<Record<AnnotationLevel, number>>;
}

/** What GitHub shows of one step, by level; of more it keeps the first ones without a word. */
export const annotationLimits = { error: 10, warning: 10, notice: 10 } as const satisfies Record<
  AnnotationLevel,
  number
>;

/** A wait is no problem: nobody has to do anything about most of them. */
const levels = {
  fail: "error",
  warn: "warning",
  wait: "notice",
} as const satisfies Record<Exclude<Outcome, "pass">, AnnotationLevel>;

/** GitHub cuts a longer title, and a message at some kilobytes. */
const titleAtMost = 200;
const messageAtMost = 2_000;

/**
 * Every finding that is not a pass as an annotation, the most severe first, as many of each level as there is room
 * for. What says the same of the same place is told once: of the branch `deployed` and of a plan on it, say.
 */
export function annotationsOf(
  findings: readonly Finding[],
  context: ReportContext,
  limits: Readonly<Record<AnnotationLevel, number>> = annotationLimits,
): Annotations {
  const voice = voiceOf(context);
  const shown: Annotation[] = [];
  const omitted = { error: 0, warning: 0, notice: 0 };
  const room = { ...limits };
  const told = new Set<string>();
  for (const finding of sortFindings(findings)) {
    if (finding.outcome === "pass") continue;
    const level = levels[finding.outcome];
    const said = sayGate(finding, voice, finding.environment);
    const hint = finding.hint === "" ? "" : `\n${sanitize(finding.hint)}`;
    const annotation: Annotation = {
      level,
      title: shorten(titleOf(finding), titleAtMost),
      message: `${shorten(sanitize(said), messageAtMost)}${shorten(hint, messageAtMost)}`,
      ...placeOf(finding, context.directory),
    };
    const key = JSON.stringify([annotation, finding.environment, finding.server]);
    if (told.has(key)) continue;
    told.add(key);
    if (room[level] <= 0) {
      omitted[level] += 1;
      continue;
    }
    room[level] -= 1;
    shown.push(annotation);
  }
  return { shown, omitted };
}

function titleOf({ rule, environment, server, file, place }: Finding): string {
  const about = [environment, server].filter((part) => part !== undefined).join("/");
  // A file says itself what this is about.
  const isPlaced = (file ?? place?.file) !== undefined;
  return sanitize(isPlaced || about === "" ? rule : `${about}: ${rule}`);
}

function placeOf(
  { file, place, line, column, length }: Finding,
  directory: string,
): Omit<Annotation, "level" | "title" | "message"> {
  const path = file ?? place?.file;
  if (path === undefined) return {};
  const where = { file: pathInRepository(directory, path) };
  if (line === undefined) return where;
  if (column === undefined) return { ...where, line, endLine: line };
  return { ...where, line, endLine: line, column, endColumn: column + Math.max(1, length ?? 1) };
}

import type { Finding } from "../../model/finding.ts";
import { code, link } from "./escape.ts";
import { type Clock, sayMoment, sayShortMoment } from "./moment.ts";

/** Where people run commands by hand. */
export interface WorkflowReference {
  /** As it stands in the list of workflows. */
  readonly name: string;
  readonly url?: string;
}

/** What everything that is written for one commit shares; every address is optional, and then only its words stand. */
export interface ReportContext extends Clock {
  /** Of the convention, from the repository's root; empty is the root itself. */
  readonly directory: string;
  /** Headgate's own version. */
  readonly version: string;
  /** The zone of an environment's windows, in which its instants are told. */
  readonly zones?: ReadonlyMap<string, string>;
  /** The address of the repository's files at the commit in question: `https://github.com/acme/gitops/blob/9ab3…`. */
  readonly blobUrl?: string;
  /** The address of the job summary, which holds what a comment has no room for. */
  readonly summaryUrl?: string;
  /** What `rollback` is started from by hand. */
  readonly workflow?: WorkflowReference;
  /** Sentences that a reader must know: that it comes from a fork, that something could not be looked at. */
  readonly notes?: readonly string[];
  /** Most bytes of the whole; `commentLimit` or `summaryLimit` where it is absent. */
  readonly limit?: number;
}

/** The words that depend on where and when; instants are worked out once each. */
export interface Voice {
  readonly context: ReportContext;
  /** An instant in the zone of an environment and in UTC. */
  readonly moment: (instant: string, environment?: string) => string;
  /** The same without UTC, where there is little room. */
  readonly short: (instant: string, environment?: string) => string;
  /** Where a finding is, as a link to the line where that is known. */
  readonly where: (finding: Finding) => string;
}

export function voiceOf(context: ReportContext): Voice {
  const moments = new Map<string, string>();
  const remembered =
    (say: (instant: string, clock: Clock) => string) =>
    (instant: string, environment?: string): string => {
      const zone = environment === undefined ? undefined : context.zones?.get(environment);
      const clock = { now: context.now, timeZone: zone ?? context.timeZone };
      const key = `${say.name} ${clock.timeZone} ${instant}`;
      const known = moments.get(key) ?? say(instant, clock);
      moments.set(key, known);
      return known;
    };
  return {
    context,
    moment: remembered(sayMoment),
    short: remembered(sayShortMoment),
    where: (finding) => whereOf(finding, context),
  };
}

/** From the repository's root: what GitHub's annotations and addresses count from. */
export function pathInRepository(directory: string, file: string): string {
  return directory === "" ? file : `${directory}/${file}`;
}

function whereOf(finding: Finding, { directory, blobUrl }: ReportContext): string {
  const file = finding.file ?? finding.place?.file;
  if (file === undefined) {
    const parts = [finding.environment, finding.server].filter((part) => part !== undefined);
    return parts.length > 0 ? code(parts.join("/")) : "";
  }
  const label = code(finding.line === undefined ? file : `${file}:${finding.line}`);
  if (blobUrl === undefined) return label;
  const path = pathInRepository(directory, file)
    .split("/")
    .map((step) => encodeURIComponent(step.toWellFormed()))
    .join("/");
  const line = finding.line === undefined ? "" : `#L${finding.line}`;
  return link(label, `${blobUrl}/${path}${line}`);
}

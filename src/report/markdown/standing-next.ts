import type { ReportContext } from "./context.ts";
import { code, link, text } from "./escape.ts";
import type { Standing, StandingKind } from "./standing.ts";

/** What a person can do next about how deployments stand: a line of Markdown for each thing to do. */
export function nextSteps(all: readonly Standing[], context: ReportContext): readonly string[] {
  const groups = new Map<string, Standing[]>();
  for (const standing of all) {
    const step = awaitsApproval(standing)
      ? steps.unapproved
      : standing.isPaused && standing.kind === "progressing"
        ? steps.paused
        : stepOf[standing.kind];
    if (step === undefined) continue;
    const group = groups.get(step);
    if (group) group.push(standing);
    else groups.set(step, [standing]);
  }
  // Where something is wrong, how to undo what is right would only be in the way.
  if (groups.size > 1) groups.delete(steps.good);
  return [...groups].map(([step, members]) => sayStep(step, members, context));
}

/** Commands stand in braces. */
const steps = {
  tampered: "See who changed the branch, then take what is there as the truth: {recover}",
  failed: "Merge another version; or try again: {resume}; or roll back: {rollback}",
  drifted:
    "Find out who changed what runs. If it is right, release it under a new version; else merge another version, or roll back: {rollback}",
  held: "Merge another version, which is applied as usual; or lift the hold: {resume}",
  refused: "Only another change can satisfy what fails: nothing is tried again by itself.",
  stopped: "Go on: {resume}",
  paused: "Look at what the step brought, then let it go on: {resume}; or roll back: {rollback}",
  unapproved:
    "Approve the pull request that brought it, also now that it is merged: *Files changed* → *Review changes*. The next run goes on.",
  good: "Roll back: {rollback}",
} as const;

const stepOf: Readonly<Partial<Record<StandingKind, string>>> = {
  tampered: steps.tampered,
  failed: steps.failed,
  "rolled-back": steps.held,
  drifted: steps.drifted,
  held: steps.held,
  refused: steps.refused,
  stopped: steps.stopped,
  progressing: steps.good,
  watching: steps.good,
  healthy: steps.good,
};

function awaitsApproval({ kind, gates }: Standing): boolean {
  return kind === "waiting" && gates.some(({ rule }) => rule === "approval/missing");
}

function sayStep(step: string, members: readonly Standing[], context: ReportContext): string {
  return step.replace(/\{(\w+)\}/g, (_, command: string) => byHand(command, members, context));
}

interface Place {
  readonly server: string;
  readonly environment: string;
}

/**
 * How a command is run by hand: in Actions where there is a workflow for it, else on a command line. Of several
 * places only what they share is named.
 */
export function byHand(
  command: string,
  places: readonly Place[],
  { workflow }: Pick<ReportContext, "workflow">,
): string {
  const server = only(places.map((place) => place.server));
  const environment = only(places.map((place) => place.environment));
  if (workflow === undefined) {
    const where = `${server ?? "SERVER"} --env ${environment ?? "ENVIRONMENT"}`;
    return code(`headgate ${command} ${where} --reason …`, 200);
  }
  const name = link(`*${text(workflow.name)}*`, workflow.url);
  const where = [
    server === undefined ? "the server" : code(server),
    environment === undefined ? "the environment" : text(environment),
  ];
  return `Actions → ${name} → Run workflow → ${[code(command), ...where].join(", ")}`;
}

function only(names: readonly string[]): string | undefined {
  const [first, ...others] = new Set(names);
  return others.length === 0 ? first : undefined;
}

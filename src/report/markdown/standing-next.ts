import type { ReportContext } from "./context.ts";
import { code, link, text } from "./escape.ts";
import type { Standing } from "./standing.ts";

/** What a person does next, where something waits for one; Markdown. */
export function nextStep(standing: Standing, context: ReportContext): string | undefined {
  const run = (command: string) => byHand(command, standing, context);
  switch (standing.kind) {
    case "tampered":
      return `See who changed the branch, then take what is there as the truth: ${run("recover")}`;
    case "failed":
      return `Roll back: ${run("rollback")}; or merge another version; or try again: ${run("resume")}`;
    case "rolled-back":
    case "held":
      return `Merge another version, which is applied as usual; or lift the hold: ${run("resume")}`;
    case "refused":
      return "Only another change can satisfy what fails: nothing is tried again by itself.";
    case "stopped":
      return `Go on: ${run("resume")}`;
    case "progressing":
    case "watching":
    case "healthy":
      return `Roll back: ${run("rollback")}`;
    default:
      return undefined;
  }
}

/** How a command is run by hand: in Actions where there is a workflow for it, else on a command line. */
export function byHand(
  command: string,
  { server, environment }: Pick<Standing, "server" | "environment">,
  { workflow }: ReportContext,
): string {
  if (workflow === undefined) {
    return code(`headgate ${command} ${server} --env ${environment} --reason …`, 200);
  }
  const name = link(`*${text(workflow.name)}*`, workflow.url);
  return `Actions → ${name} → Run workflow → ${code(command)}, ${code(server)}, ${text(environment)}`;
}

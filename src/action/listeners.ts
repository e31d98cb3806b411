import { failureOf } from "../cli/failure.ts";
import { eventsIn } from "../commands/told.ts";
import { dispatchEvents } from "../github/repository-dispatch.ts";
import { logLine } from "../report/events.ts";
import type { Ending } from "./ending.ts";
import type { Runner } from "./runner.ts";
import type { Stage } from "./stage.ts";

/**
 * Tells other systems what happened in this run, as far as the workflow asks for it: lines in the log, and workflows
 * that listen. Returns what could not be told. A run that only reports what an earlier attempt did tells nobody again;
 * what a command was refused is told by every attempt, as the same event.
 */
export async function tellListeners(
  runner: Pick<Runner, "log">,
  ending: Pick<Ending, "report" | "events">,
  { api, context, values, written }: Pick<Stage, "api" | "context" | "values" | "written">,
): Promise<readonly string[]> {
  const all = eventsIn(ending);
  if (values["log-format"] === "json") for (const event of all) runner.log(logLine(event));
  const repeated = written.deployed === null && written.desired === null;
  const events = repeated ? (ending.events ?? []) : all;
  if (!values["dispatch-events"] || events.length === 0) return [];
  try {
    const left = await dispatchEvents(api, { owner: context.owner, repo: context.repo }, events);
    return left === 0
      ? []
      : [`${left} events were too many to start workflows for; the output events has them`];
  } catch (error) {
    return [`the workflows that listen were not started: ${failureOf(error).message}`];
  }
}

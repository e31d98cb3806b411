import { eventsIn } from "../commands/told.ts";
import type { ServerEvent } from "../report/events.ts";
import type { Ending } from "./ending.ts";
import type { Outputs } from "./outputs.ts";
import { environmentsOf, isChanged, type Run, reasonOf } from "./plan-outputs.ts";
import type { Stage } from "./stage.ts";

/** What a run hands to the workflow; `result` is the document as it fits. Without a stage nothing was begun. */
export function outputsOf(ending: Ending, stage: Stage | null, result: string): Outputs {
  const { outcome, findings, report } = ending;
  const { deployed = null, desired = null } = stage?.written ?? {};
  const request = desired?.kind === "refused" ? desired.request : undefined;
  const asked = request?.kind === "pull-request" ? request.number : stage?.task.change?.pull?.number;
  const plan = report?.plan;
  return {
    outcome,
    reason: ending.reason ?? reasonOf(outcome, findings),
    result,
    "plan-hash": plan?.hash ?? "",
    changed: String(isChanged(outcome, report, runOf(stage), deployed !== null || desired !== null)),
    environments: JSON.stringify(plan === undefined ? [] : environmentsOf(plan, report?.unnoted)),
    commit: (desired?.kind === "committed" ? desired.commit : deployed) ?? "",
    "pull-request": asked === undefined ? "" : String(asked),
    events: eventsOutput(eventsIn(ending)),
  };
}

/** Most UTF-16 units of the output: the others share the job's 1 MiB with it. */
const eventsLimit = 60_000;

function eventsOutput(events: readonly ServerEvent[]): string {
  const texts = events.map((event) => JSON.stringify(event));
  let length = 2;
  const fit = texts.findIndex((text) => {
    length += text.length + 1;
    return length > eventsLimit;
  });
  return `[${(fit < 0 ? texts : texts.slice(0, fit)).join(",")}]`;
}

function runOf(stage: Stage | null): Run {
  if (stage === null || stage.task.command === "plan") return "plan";
  return stage.values["dry-run"] ? "dry" : "real";
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { GitHubApi } from "../github/api.ts";
import type { GitHubContext } from "../github/context.ts";
import { type ScheduleWarning, scheduleWarning } from "../github/schedule.ts";
import { at } from "../model/json.ts";

export interface Place {
  /** Where the repository is checked out. */
  readonly root: string;
  /** Id of this job in the workflow's file; undefined where the runner does not say. */
  readonly job: string | undefined;
  readonly now: Date;
}

/**
 * Whether the schedule of this run's workflow has come to a halt; null also where it has none. Asked where people are
 * at work, on pushes and forms: a scheduled run proves that it works. Once for a workflow run: a job that comes after
 * another leaves it to that one. One call, two where something is wrong.
 */
export async function haltedSchedule(
  api: GitHubApi,
  context: GitHubContext,
  { root, job, now }: Place,
): Promise<ScheduleWarning | null> {
  const { workflowFile, event, owner, repo } = context;
  if (workflowFile === null || (event.kind !== "push" && event.kind !== "workflow_dispatch")) return null;
  const file = await readWorkflow(join(root, workflowFile));
  const crons = cronsIn(file);
  if (crons.length === 0 || comesLater(file, job)) return null;
  const workflow = workflowFile.split("/").at(-1) ?? "";
  return await scheduleWarning(api, { owner, repo }, { workflow, crons, now });
}

/** Undefined where there is no file, or none that can be read. */
async function readWorkflow(file: string): Promise<unknown> {
  try {
    return parse(await readFile(file, "utf8"), { maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

/** The lines of a workflow's schedule. */
function cronsIn(workflow: unknown): readonly string[] {
  const schedule = at(at(workflow, "on"), "schedule");
  if (!Array.isArray(schedule)) return [];
  return schedule.flatMap((entry) => {
    const cron = at(entry, "cron");
    return typeof cron === "string" ? [cron] : [];
  });
}

/** Where the file does not know the job, as of one in a reusable workflow, it is not known to come later. */
function comesLater(workflow: unknown, job: string | undefined): boolean {
  const needs = job === undefined ? undefined : at(workflow, "jobs", job, "needs");
  return typeof needs === "string" || (Array.isArray(needs) && needs.length > 0);
}

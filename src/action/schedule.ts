import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { GitHubApi } from "../github/api.ts";
import type { GitHubContext } from "../github/context.ts";
import { type ScheduleWarning, scheduleWarning } from "../github/schedule.ts";

/**
 * Whether the schedule of this run's workflow has come to a halt; null also where it has none. Asked on pushes
 * alone: a scheduled run proves that it works, and people at work by hand have other worries. One or two calls.
 */
export async function haltedSchedule(
  api: GitHubApi,
  context: GitHubContext,
  root: string,
  now: Date,
): Promise<ScheduleWarning | null> {
  const { workflowFile, event, owner, repo } = context;
  if (workflowFile === null || event.kind !== "push") return null;
  const crons = await cronsIn(join(root, workflowFile));
  if (crons.length === 0) return null;
  const workflow = workflowFile.split("/").at(-1) ?? "";
  return await scheduleWarning(api, { owner, repo }, { workflow, crons, now });
}

/** The lines of a workflow's schedule; none where there is no file, or none that can be read. */
async function cronsIn(file: string): Promise<readonly string[]> {
  try {
    const workflow: unknown = parse(await readFile(file, "utf8"), { maxAliasCount: 0 });
    const schedule = member(member(workflow, "on"), "schedule");
    if (!Array.isArray(schedule)) return [];
    return schedule.flatMap((entry) => {
      const cron = member(entry, "cron");
      return typeof cron === "string" ? [cron] : [];
    });
  } catch {
    return [];
  }
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

import type { GitHubApi, RepositoryName } from "./api.ts";
import { isGitHubError } from "./error.ts";
import { longestGap } from "./schedule-cron.ts";

export interface ScheduleQuestion {
  /** File name of the workflow in `.github/workflows`, of which scheduled runs are expected. */
  readonly workflow: string;
  /** Its cron lines, where they are known. */
  readonly crons?: readonly string[];
  readonly now: Date;
}

/** What is wrong with the schedule, and where it is put right. */
export interface ScheduleWarning {
  readonly message: string;
  readonly hint: string;
}

const hour = 3_600_000;
/** GitHub's schedules are best-effort: hours late is not dead. */
const patience = 24 * hour;

/**
 * Whether scheduled runs still come: null where they do, where the workflow is too young to tell, and where the
 * token may not look. Without them waits and rollouts stand still between pushes; GitHub turns schedules off
 * after 60 days without activity, and says so only on the workflow's page. One call, two where none was seen.
 * Throws `GitHubError` where GitHub does not answer.
 */
export async function scheduleWarning(
  api: GitHubApi,
  repository: RepositoryName,
  { workflow, crons = [], now }: ScheduleQuestion,
): Promise<ScheduleWarning | null> {
  const longest = Math.max(patience, 2 * (longestGap(crons) ?? 0));
  try {
    const last = await lastScheduled(api, repository, workflow);
    if (last !== null && now.getTime() - Date.parse(last) <= longest) return null;
    return await explained(api, repository, { workflow, now, last, longest });
  } catch (error) {
    if (isGitHubError(error, "github/forbidden", "github/not-found")) return null;
    throw error;
  }
}

/** ISO instant of the newest scheduled run; null where there was none. */
async function lastScheduled(
  api: GitHubApi,
  repository: RepositoryName,
  workflow: string,
): Promise<string | null> {
  const { data } = await api.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
    ...repository,
    workflow_id: workflow,
    event: "schedule",
    per_page: 1,
  });
  return data.workflow_runs[0]?.created_at ?? null;
}

async function explained(
  api: GitHubApi,
  repository: RepositoryName,
  seen: {
    readonly workflow: string;
    readonly now: Date;
    readonly last: string | null;
    readonly longest: number;
  },
): Promise<ScheduleWarning | null> {
  const { workflow, now, last, longest } = seen;
  const { data } = await api.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}", {
    ...repository,
    workflow_id: workflow,
  });
  const since = last === null ? "no scheduled run was ever seen" : `no scheduled run since ${last}`;
  const effect = "waits and rollouts go on only with the next push";
  if (data.state === "disabled_inactivity") {
    return {
      message: `GitHub turned the schedule of ${workflow} off after 60 days without activity: ${effect}`,
      hint: `Actions > ${workflow} > Enable workflow`,
    };
  }
  if (data.state !== "active") {
    return {
      message: `the workflow ${workflow} is disabled (${data.state}): ${effect}`,
      hint: `Actions > ${workflow} > Enable workflow`,
    };
  }
  const changed = Math.max(Date.parse(data.created_at), Date.parse(data.updated_at));
  if (last === null && now.getTime() - changed <= longest) return null;
  return {
    message: `${since} of ${workflow}: ${effect}`,
    hint: "see that its file on the default branch has `schedule:` below `on:`; GitHub runs schedules from nowhere else",
  };
}

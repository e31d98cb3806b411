import type { RecordedPlan } from "../model/pull-request.ts";
import { printable } from "../model/text.ts";
import { isAccountName } from "./account.ts";
import type { GitHubApi, RepositoryName } from "./api.ts";
import { decodeRecord, type PlanRecord } from "./plan-record.ts";

/** How Headgate's check runs are called, unless the caller says otherwise. */
export const checkRunName = "Headgate";

/** The same where the convention has a folder of its own: two of them in one repository share no plans. */
export function checkRunNameOf(directory: string): string {
  return directory === "" ? checkRunName : `${checkRunName} (${printable(directory)})`;
}

/** What both of GitHub's APIs say of a check run, as far as it matters here. */
export interface CheckRunFacts {
  /** Slug of the app that made it. */
  readonly app: string | null;
  readonly commit: string;
  /** ISO instant at which it was begun: an update in place leaves it as it is. */
  readonly at: string | null;
  readonly externalId: string | null;
  readonly text: string | null;
}

/** A check run of the listing, which can be updated. */
export interface ListedCheckRun extends CheckRunFacts {
  readonly id: number;
  readonly url: string;
  readonly conclusion: string | null;
  readonly title: string | null;
  readonly summary: string | null;
}

/** What was found in the check runs of a commit. */
export interface RecordedPlans {
  /** Oldest first. */
  readonly plans: readonly RecordedPlan[];
  /** Accounts that pushed, as those runs saw it. */
  readonly pushers: readonly string[];
  /** Numbers of the pull requests of which they saw every push. */
  readonly seen: ReadonlySet<number>;
}

/** `headgate:1:KEY`: what tells our check runs from a job that happens to have the same name. */
export const externalPrefix = "headgate:1:";

/** The app of every workflow's own token. */
export const workflows = "github-actions";

/**
 * The plans that check runs keep. Their text is anybody's who may write checks, so it is read strictly, and only
 * from the apps that Headgate itself runs as: that of workflows, and the token's own (`viewer`, as
 * `headgate-acme[bot]`).
 */
export function readPlans(runs: readonly CheckRunFacts[], viewer: string | null): RecordedPlans {
  const own = viewer === null ? undefined : /^(.+)\[bot\]$/.exec(viewer)?.[1];
  // GitHub lists the newest first, and tells times to the second: of two in the same one the order tells.
  const read = runs
    .toReversed()
    .filter(({ app }) => app !== null && (app === workflows || app === own))
    .flatMap((run) => {
      const record = recordOf(run);
      return record === null || run.at === null || Number.isNaN(Date.parse(run.at))
        ? []
        : [{ record, plan: planOf(record, run.commit, run.at) }];
    })
    .sort((a, b) => Date.parse(a.plan.at) - Date.parse(b.plan.at));
  const records = read.map(({ record }) => record);
  const seen = new Set(records.flatMap((record) => record.seen ?? []));
  return { plans: read.map(({ plan }) => plan), pushers: pushersOf(records), seen };
}

/** What a check run keeps; null where it is none of ours, or does not say what it should. */
export function recordOf({ externalId, text }: CheckRunFacts): PlanRecord | null {
  return externalId?.startsWith(externalPrefix) && text !== null ? decodeRecord(text) : null;
}

/** Each account once, in the order in which they were seen first. */
export function pushersOf(records: readonly PlanRecord[]): readonly string[] {
  const names = records.flatMap(({ pushers }) => pushers).filter(isAccountName);
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

/** A thousand records on one commit: whoever writes that many shall not keep a run busy. */
const mostPages = 10;

/** Every check run of that name on a commit that may be one of ours, newest first. One call for a hundred. */
export async function listCheckRuns(
  api: GitHubApi,
  repository: RepositoryName,
  commit: string,
  name: string,
): Promise<readonly ListedCheckRun[]> {
  const listed: ListedCheckRun[] = [];
  let seen = 0;
  for (let page = 1; page <= mostPages; page++) {
    const { data } = await api.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
      ...repository,
      ref: commit,
      check_name: name,
      filter: "all",
      per_page: 100,
      page,
    });
    seen += data.check_runs.length;
    for (const run of data.check_runs) {
      if (!run.external_id?.startsWith(externalPrefix)) continue;
      listed.push({
        id: Number(run.id),
        url: run.html_url ?? "",
        app: run.app?.slug ?? null,
        commit: run.head_sha,
        at: run.started_at,
        externalId: run.external_id,
        conclusion: run.conclusion,
        title: run.output.title,
        summary: run.output.summary,
        text: run.output.text,
      });
    }
    if (data.check_runs.length < 100 || seen >= data.total_count) break;
  }
  return listed.sort((a, b) => b.id - a.id);
}

function planOf({ intents, environments }: PlanRecord, commit: string, at: string): RecordedPlan {
  return { commit, at, intents, ...(environments === undefined ? {} : { environments }) };
}

import type { Digest } from "../model/canonical.ts";
import { isSameAccount } from "./account.ts";
import type { GitHubApi, RepositoryName } from "./api.ts";
import {
  checkRunName,
  externalPrefix,
  type ListedCheckRun,
  listCheckRuns,
  pushersOf,
  recordOf,
  workflows,
} from "./check-run-list.ts";
import { type GitHubError, isGitHubError } from "./error.ts";
import { permissionHint } from "./permission.ts";
import { encodeRecord, keyOf, type PlanRecord, withoutEnvironments } from "./plan-record.ts";

/** A plan as reviewers see it, to be kept on the commit they look at. */
export interface PlanReport {
  /** The pull request's last commit. */
  readonly head: string;
  readonly conclusion: "success" | "failure" | "neutral";
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** By deployment: what its plan asks for (`DeploymentPlan.intent`). */
  readonly intents: Readonly<Record<string, Digest>>;
  /** The environments that were looked at, where not all were: what was recorded of others stays. */
  readonly environments?: readonly string[];
  readonly hash: string | null;
  /** Who pushed the head, where this run was started by that push. */
  readonly pusher: string | null;
  /** The head before that push: who pushed until then is taken over from there. */
  readonly before?: string;
  /** The pull request that the head is of, and whether its opening began this run. */
  readonly pull?: { readonly number: number; readonly opened: boolean };
  /** Name of the check run; `Headgate` by default. */
  readonly name?: string;
  /** Where its "Details" lead; GitHub's own page of the check run by default. */
  readonly detailsUrl?: string;
}

export type RecordOutcome =
  | {
      readonly kind: "recorded";
      readonly how: "created" | "updated" | "unchanged";
      readonly id: number;
      readonly url: string;
    }
  /** The token may not write check runs: a fork's, or one without the permission that the hint names. */
  | { readonly kind: "read-only"; readonly message: string; readonly hint: string }
  /** The commit is not there any more, or GitHub takes no such check run. */
  | { readonly kind: "refused"; readonly message: string; readonly hint: string };

const attempts = 3;
const longestTitle = 255;
const longestSummary = 65_535;

/**
 * Keeps a plan in a check run on the head that it was made for. Another plan on the same head is another check
 * run, so that a review can be told by its time which of them it saw; the same plan with another verdict is
 * written over. Two or three calls. Throws `GitHubError` for what is neither a missing permission nor a refusal.
 */
export async function recordPlan(
  api: GitHubApi,
  repository: RepositoryName,
  report: PlanReport,
): Promise<RecordOutcome> {
  try {
    return await record(api, repository, report);
  } catch (error) {
    const outcome = isGitHubError(error) ? refusalOf(error) : undefined;
    if (outcome === undefined) throw error;
    return outcome;
  }
}

async function record(
  api: GitHubApi,
  repository: RepositoryName,
  report: PlanReport,
): Promise<RecordOutcome> {
  const name = report.name ?? checkRunName;
  const [listed, before] = await Promise.all([
    listCheckRuns(api, repository, report.head, name),
    listBefore(api, repository, report.before, name),
  ]);
  const newest = listed.find((run) => recordOf(run) !== null);
  const plan = planOf(report, newest);
  const key = externalPrefix + keyOf(plan);
  const pushers = pushersNow(report.pusher, [...before, ...listed]);
  const seen = seenNow(report, before, listed);
  const content = (more: readonly number[]) =>
    contentOf(report, key, encodeRecord({ ...plan, hash: report.hash, pushers, seen: inOrder(more) }));
  if (newest?.externalId === key) {
    // Only an app's own check runs can be written over: what this one says was said by us.
    const updated = await update(
      api,
      repository,
      newest,
      content([...seen, ...(recordOf(newest)?.seen ?? [])]),
    );
    if (updated !== undefined) return updated;
  }
  const wanted = content(seen);
  return await create(api, repository, { name, head: report.head, key, wanted }, newest?.id ?? 0);
}

/** A head that a forced push took away may be gone; then nobody is known from there. */
async function listBefore(
  api: GitHubApi,
  repository: RepositoryName,
  commit: string | undefined,
  name: string,
): Promise<readonly ListedCheckRun[]> {
  if (commit === undefined || /^0+$/.test(commit)) return [];
  try {
    return await listCheckRuns(api, repository, commit, name);
  } catch (error) {
    if (isGitHubError(error, "github/not-found", "github/invalid")) return [];
    throw error;
  }
}

interface Content {
  readonly external_id: string;
  readonly status: "completed";
  readonly conclusion: PlanReport["conclusion"];
  readonly output: { readonly title: string; readonly summary: string; readonly text: string };
  readonly details_url?: string;
}

/** All that is planned: what this run looked at, and what is on record of the rest. */
function planOf(
  { intents, environments }: PlanReport,
  newest: ListedCheckRun | undefined,
): Pick<PlanRecord, "intents" | "environments"> {
  const recorded = newest && environments && recordOf(newest);
  if (!recorded || !environments) return { intents };
  const others = withoutEnvironments(recorded, environments);
  return { ...others, intents: { ...others.intents, ...intents } };
}

/** The last one to push stands last: where there are too many, the oldest are forgotten. */
function pushersNow(pusher: string | null, earlier: readonly ListedCheckRun[]): readonly string[] {
  const known = pushersOf(earlier.flatMap((run) => recordOf(run) ?? []));
  if (pusher === null) return known;
  return [...known.filter((name) => !isSameAccount(name, pusher)), pusher];
}

/**
 * The pull requests of which every push was seen: this one, if it was opened with this head, or pushed onto one of
 * which that was so. Others may write what looks like our records: those of workflows alone are passed on here.
 */
function seenNow(
  { pusher, pull }: PlanReport,
  before: readonly ListedCheckRun[],
  listed: readonly ListedCheckRun[],
): readonly number[] {
  const of = (runs: readonly ListedCheckRun[]) =>
    runs.filter(({ app }) => app === workflows).flatMap((run) => recordOf(run)?.seen ?? []);
  const isSeen = pull !== undefined && pusher !== null && (pull.opened || of(before).includes(pull.number));
  return [...of(listed), ...(isSeen ? [pull.number] : [])];
}

function inOrder(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function contentOf(report: PlanReport, key: string, text: string): Content {
  const { title, summary, conclusion, detailsUrl } = report;
  return {
    external_id: key,
    status: "completed",
    conclusion,
    output: {
      title: cut(title, longestTitle) || checkRunName,
      summary: summary.length <= longestSummary ? summary : "It is too long for here: see the job's summary.",
      text,
    },
    ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
  };
}

/** Undefined where it is another app's, though it looks like ours: then there shall be one of ours. */
async function update(
  api: GitHubApi,
  repository: RepositoryName,
  run: ListedCheckRun,
  wanted: Content,
): Promise<RecordOutcome | undefined> {
  const { title, summary, text } = wanted.output;
  const { id, url } = run;
  const isSame =
    run.conclusion === wanted.conclusion &&
    run.title === title &&
    run.summary === summary &&
    run.text === text;
  if (isSame) return { kind: "recorded", how: "unchanged", id, url };
  try {
    await api.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
      ...repository,
      check_run_id: id,
      ...wanted,
    });
  } catch (error) {
    if (isGitHubError(error, "github/forbidden", "github/not-found")) return undefined;
    throw error;
  }
  return { kind: "recorded", how: "updated", id, url };
}

/** A lost answer is looked for among what is newer than `newest`, so that there is no second check run. */
async function create(
  api: GitHubApi,
  repository: RepositoryName,
  what: { readonly name: string; readonly head: string; readonly key: string; readonly wanted: Content },
  newest: number,
): Promise<RecordOutcome> {
  const { name, head, key, wanted } = what;
  for (let attempt = 1; ; attempt++) {
    try {
      const { data } = await api.request("POST /repos/{owner}/{repo}/check-runs", {
        ...repository,
        name,
        head_sha: head,
        ...wanted,
      });
      return { kind: "recorded", how: "created", id: Number(data.id), url: data.html_url ?? "" };
    } catch (error) {
      if (!isGitHubError(error, "github/unavailable")) throw error;
      const listed = await listCheckRuns(api, repository, head, name);
      const made = listed.find(({ id, externalId }) => id > newest && externalId === key);
      if (made !== undefined) return { kind: "recorded", how: "created", id: made.id, url: made.url };
      if (attempt === attempts) throw error;
    }
  }
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\p{Cs}$/u, "")}…`;
}

const toLook = permissionHint([[{ name: "checks", level: "read" }]]);
const toWrite = permissionHint([[{ name: "checks", level: "write" }]]);

function refusalOf({ code, message, hint }: GitHubError): RecordOutcome | undefined {
  // Looking is what comes first, and alone of no use.
  if (code === "github/forbidden")
    return { kind: "read-only", message, hint: hint === toLook ? toWrite : hint };
  if (code === "github/not-found" || code === "github/invalid" || code === "github/refused") {
    return { kind: "refused", message, hint };
  }
  return undefined;
}

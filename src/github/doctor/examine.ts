import { type Check, fail, pass, warn } from "../../host/check.ts";
import { printable } from "../../model/text.ts";
import type { GitHubApi, RepositoryName } from "../api.ts";
import { isGitHubError } from "../error.ts";
import { type BranchRules, rulesOf } from "../rules.ts";
import { scheduleWarning } from "../schedule.ts";
import { checkDeployedRules, checkDesiredRules } from "./branches.ts";
import { type Settings, settingsOf } from "./settings.ts";
import { checkChecks, checkContents, checkPullRequests } from "./token.ts";

export interface ExaminationFacts {
  readonly api: GitHubApi;
  readonly repository: RepositoryName;
  readonly deployedBranch: string;
  /** The workflow that runs: its path in the repository, or its file's name; null where nobody says. */
  readonly workflowFile: string | null;
  readonly now: Date;
}

/**
 * What only GitHub can tell of a repository, each with where it is set: who the token is and what it may, the
 * settings and rules that stand in the way, whether the schedule runs. Changes nothing: what it tries to write can
 * never be fulfilled. About a dozen calls.
 */
export async function examine(facts: ExaminationFacts): Promise<readonly Check[]> {
  let settings: Settings;
  try {
    settings = await settingsOf(facts.api, facts.repository);
  } catch (error) {
    return [failed("github", error)];
  }
  const { api, repository, deployedBranch } = facts;
  const [desired, deployed] = await Promise.all([
    rulesOrFailure(facts, settings.defaultBranch),
    rulesOrFailure(facts, deployedBranch),
  ]);
  const asked = { api, repository, settings, desired: "rules" in desired ? desired.rules : null };
  const checks = await Promise.all([
    tried("contents", () => checkContents(asked)),
    tried("checks", () => checkChecks(asked)),
    tried("pull-requests", () => checkPullRequests(asked)),
    tried("scheduled-runs", () => checkScheduledRuns(facts)),
  ]);
  return [
    checkToken(facts, settings),
    ...checks,
    "rules" in desired ? checkDesiredRules(desired.rules) : failed("desired-rules", desired.failure),
    "rules" in deployed
      ? checkDeployedRules(deployed.rules, settings)
      : failed("deployed-rules", deployed.failure),
    checkSignOff(settings),
    ...(settings.archived ? [archived] : []),
  ];
}

const archived = fail(
  "archived",
  "the repository is archived: nothing can be written",
  "Settings > General > Danger Zone > Unarchive this repository",
);

type RulesOrFailure = { readonly rules: BranchRules } | { readonly failure: unknown };

async function rulesOrFailure(
  { api, repository }: ExaminationFacts,
  branch: string,
): Promise<RulesOrFailure> {
  try {
    return { rules: await rulesOf(api, repository, branch) };
  } catch (failure) {
    return { failure };
  }
}

function checkToken({ repository: { owner, repo } }: ExaminationFacts, settings: Settings): Check {
  const who = printable(settings.viewer, 100);
  const kind = settings.isWorkflow ? "the workflow's own token" : `the token of ${who}`;
  return pass("github", `${owner}/${repo}, default branch ${printable(settings.defaultBranch)}, by ${kind}`);
}

function checkSignOff({ signOff }: Settings): Check {
  if (!signOff) return pass("sign-off", "not asked of commits made on GitHub");
  return warn(
    "sign-off",
    "GitHub asks for a sign-off of commits made there: it may refuse or alter those of Headgate, which are sealed",
    'turn off "Require contributors to sign off on web-based commits" (Settings > General)',
  );
}

async function checkScheduledRuns({ api, repository, workflowFile, now }: ExaminationFacts): Promise<Check> {
  const workflow = workflowFile?.replace(/^.*\//, "");
  if (!workflow) return pass("scheduled-runs", "not looked for: this is no workflow's run");
  const warning = await scheduleWarning(api, repository, { workflow, now });
  return warning === null
    ? pass("scheduled-runs", `nothing seen against those of ${printable(workflow, 100)}`)
    : warn("scheduled-runs", warning.message, warning.hint);
}

/** What GitHub does not answer is a finding of that check, and no reason to leave out the others. */
async function tried(name: string, check: () => Promise<Check>): Promise<Check> {
  try {
    return await check();
  } catch (error) {
    return failed(name, error);
  }
}

function failed(name: string, error: unknown): Check {
  if (!isGitHubError(error)) throw error;
  const { code, message, hint } = error;
  return code === "github/forbidden" ? warn(name, message, hint) : fail(name, message, hint);
}

import type { GitHubApi, RepositoryName } from "./api.ts";
import { isGitHubError } from "./error.ts";

/** One rule that holds for a branch, and where it is set. */
export interface BranchRule {
  /** As GitHub calls it: `pull_request`, `non_fast_forward`, `update`, ... */
  readonly type: string;
  readonly ruleset: string;
  /** Whether the token that asks may pass by it; null where GitHub does not say. */
  readonly bypass: boolean | null;
}

/** What stands between somebody and a branch. */
export interface BranchRules {
  readonly branch: string;
  readonly exists: boolean;
  /** Protected the older way (Settings > Branches): what exactly it asks for only an administrator may read. */
  readonly isProtected: boolean;
  readonly rules: readonly BranchRule[];
}

/** Rules that refuse a commit which comes by no pull request. */
const againstCommits = [
  "pull_request",
  "update",
  "merge_queue",
  "required_status_checks",
  "required_deployments",
  "workflows",
  "code_scanning",
] as const;

/** The rules of a branch: two calls, and one for each ruleset that could stand against a commit. */
export async function rulesOf(
  api: GitHubApi,
  repository: RepositoryName,
  branch: string,
): Promise<BranchRules> {
  const [found, { data }] = await Promise.all([
    branchOf(api, repository, branch),
    api.request("GET /repos/{owner}/{repo}/rules/branches/{branch}", {
      ...repository,
      branch,
      per_page: 100,
    }),
  ]);
  const ids = [...new Set(data.flatMap(({ ruleset_id }) => ruleset_id ?? []))].slice(0, mostRulesets);
  const rulesets = new Map(
    await Promise.all(ids.map(async (id) => [id, await rulesetOf(api, repository, id)] as const)),
  );
  const rules = data.map((rule): BranchRule => {
    const ruleset = rule.ruleset_id === undefined ? undefined : rulesets.get(rule.ruleset_id);
    return {
      type: rule.type,
      ruleset: ruleset?.name ?? `ruleset of ${rule.ruleset_source ?? "the repository"}`,
      bypass: ruleset?.bypass ?? null,
    };
  });
  // A ruleset makes GitHub call a branch protected too; then its rules say all there is.
  return {
    branch,
    exists: found !== null,
    isProtected: found?.protected === true && rules.length === 0,
    rules,
  };
}

/** The rules that would refuse a commit of the token that asked; those it may pass by are none. */
export function rulesAgainstCommits({ rules, exists }: BranchRules): readonly BranchRule[] {
  const against: readonly string[] = exists ? againstCommits : [...againstCommits, "creation"];
  return rules.filter(({ type, bypass }) => against.includes(type) && bypass !== true);
}

export function hasRule({ rules }: BranchRules, ...types: readonly string[]): boolean {
  return rules.some(({ type }) => types.includes(type));
}

const mostRulesets = 5;

async function branchOf(
  api: GitHubApi,
  repository: RepositoryName,
  branch: string,
): Promise<{ readonly protected: boolean } | null> {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/branches/{branch}", {
      ...repository,
      branch,
    });
    return data;
  } catch (error) {
    if (isGitHubError(error, "github/not-found")) return null;
    throw error;
  }
}

/** A ruleset of the organization may be hidden: its name and who may pass by it are then not known. */
async function rulesetOf(
  api: GitHubApi,
  repository: RepositoryName,
  id: number,
): Promise<{ readonly name: string; readonly bypass: boolean | null } | null> {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/rulesets/{ruleset_id}", {
      ...repository,
      ruleset_id: id,
    });
    const can = data.current_user_can_bypass;
    return { name: data.name, bypass: can === undefined ? null : can === "always" || can === "exempt" };
  } catch (error) {
    if (isGitHubError(error, "github/not-found", "github/forbidden")) return null;
    throw error;
  }
}

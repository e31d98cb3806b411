import type { GitHubApi } from "./api.ts";
import { isGitHubError } from "./error.ts";

export interface Team {
  readonly org: string;
  /** Its slug, as in its address. */
  readonly team: string;
}

/**
 * Those of some people (in lower case) who are active members of a team or of one below it. One call for a team
 * of up to a hundred; of a larger one the last who is not found yet is asked for by name. Throws `GitHubError`,
 * `github/not-found` where there is no such team: a list says so, which the membership of one person does not.
 */
export async function membersOf(
  api: GitHubApi,
  team: Team,
  people: readonly string[],
): Promise<ReadonlySet<string>> {
  const members = new Set<string>();
  let open = people;
  for (let page = 1; open.length > 0; page++) {
    const [last] = open;
    if (page > 1 && open.length === 1 && last !== undefined) {
      if (await isMember(api, team, last)) members.add(last);
      return members;
    }
    const listed = await listMembers(api, team, page);
    for (const person of open) if (listed.has(person)) members.add(person);
    open = open.filter((person) => !listed.has(person));
    if (listed.size < pageSize) return members;
  }
  return members;
}

const pageSize = 100;

async function listMembers(api: GitHubApi, { org, team }: Team, page: number): Promise<ReadonlySet<string>> {
  const { data } = await api.request("GET /orgs/{org}/teams/{team_slug}/members", {
    org,
    team_slug: team,
    per_page: pageSize,
    page,
  });
  return new Set(data.map(({ login }) => login.toLowerCase()));
}

/** Whoever was invited and has not accepted is none yet. */
async function isMember(api: GitHubApi, { org, team }: Team, person: string): Promise<boolean> {
  try {
    const { data } = await api.request("GET /orgs/{org}/teams/{team_slug}/memberships/{username}", {
      org,
      team_slug: team,
      username: person,
    });
    return data.state === "active";
  } catch (error) {
    if (isGitHubError(error, "github/not-found")) return false;
    throw error;
  }
}

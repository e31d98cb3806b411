import type { GitHubApi } from "./api.ts";
import { isGitHubError } from "./error.ts";

export interface Team {
  readonly org: string;
  /** Its slug, as in its address. */
  readonly team: string;
}

/**
 * Those of some people (in lower case) who are active members of a team or of one below it. One call for a team
 * of up to a hundred; of a larger one, the few who are not found yet are asked for by name, and so is whoever is
 * left after a few pages. Throws `GitHubError`, `github/not-found` where there is no such team:
 * a list says so, which the membership of one person does not.
 */
export async function membersOf(
  api: GitHubApi,
  team: Team,
  people: readonly string[],
): Promise<ReadonlySet<string>> {
  const members = new Set<string>();
  let open = people;
  for (let page = 1; page <= pageLimit && (page === 1 || open.length > few); page++) {
    const listed = await listMembers(api, team, page);
    for (const person of open) if (listed.has(person)) members.add(person);
    open = open.filter((person) => !listed.has(person));
    if (listed.size < pageSize) return members;
  }
  for (const person of open) if (await isMember(api, team, person)) members.add(person);
  return members;
}

const pageSize = 100;
/** Of a very large team, asking by name is cheaper than reading on. */
const pageLimit = 5;
/** Up to so many are asked for one by one rather than looked for on the next pages. */
const few = 2;

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

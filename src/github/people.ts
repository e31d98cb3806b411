import { isAccountName } from "./account.ts";
import type { GitHubApi, RepositoryName } from "./api.ts";
import { type GitHubError, isGitHubError } from "./error.ts";
import { hasRole, type Role, roleOf, roles } from "./people-role.ts";
import { membersOf } from "./people-team.ts";

export interface PeopleApis {
  /** The workflow's own token: knows the roles in the repository. */
  readonly api: GitHubApi;
  /** A token that may read the organization's members; absent: nobody here knows a team. */
  readonly membersApi?: GitHubApi;
}

/** Why nobody here can look a name up, and what to do about it. */
export interface UnknownName {
  readonly name: string;
  readonly message: string;
  readonly hint: string;
}

export interface Memberships {
  /** By name in lower case: those of the people who belong to it, in lower case. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  /** The names that are absent there. */
  readonly unknown: readonly UnknownName[];
}

export type MembershipsOf = (names: readonly string[], people: readonly string[]) => Promise<Memberships>;

const teamName = /^@([a-z0-9](?:[a-z0-9-]{0,38}))\/([a-z0-9_.-]{1,100})$/i;

/**
 * Which of these people are in each of these teams (`@org/team`), or have at least each of these roles in the
 * repository (`role:maintain`; a higher role has the lower ones). One or two calls for a team, one for a person
 * where there are roles. A name that nobody here can look up is absent, never empty: nobody is then taken for
 * "not a member" who might be one. Throws `GitHubError` for what is no missing permission.
 */
export async function membershipsOf(
  apis: PeopleApis,
  repository: RepositoryName,
  names: readonly string[],
  people: readonly string[],
): Promise<Memberships> {
  return await rememberedMemberships(apis, repository)(names, people);
}

/** As `membershipsOf`, each question asked once in a run. */
export function rememberedMemberships(apis: PeopleApis, repository: RepositoryName): MembershipsOf {
  const rolesOf = remembered((person: string) => roleOf(apis.api, repository, person));
  const teams = new Map<string, Map<string, boolean>>();
  return async (names, asked) => {
    const people = [...new Set(asked.filter(isPerson).map((name) => name.toLowerCase()))];
    const members = new Map<string, ReadonlySet<string>>();
    const unknown: UnknownName[] = [];
    const found = await Promise.all(
      [...new Set(names.map((name) => name.toLowerCase()))].map(async (name) => ({
        name,
        answer: await answerOf(name, people),
      })),
    );
    for (const { name, answer } of found) {
      if ("members" in answer) members.set(name, answer.members);
      else unknown.push({ name, ...answer });
    }
    return { members, unknown };
  };

  async function answerOf(name: string, people: readonly string[]): Promise<Answer> {
    try {
      const role = roles.find((known) => name === `role:${known}`);
      if (role !== undefined) return { members: await withRole(role, people) };
      const [, org, team] = teamName.exec(name) ?? [];
      if (org === undefined || team === undefined) return notAName;
      if (apis.membersApi === undefined) return withoutToken(org);
      return { members: await inTeam(apis.membersApi, { org, team }, people) };
    } catch (error) {
      if (!isGitHubError(error)) throw error;
      return cannotKnow(name, error);
    }
  }

  async function withRole(role: Role, people: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await Promise.all(people.map(async (person) => [person, await rolesOf(person)] as const));
    return new Set(found.filter(([, has]) => hasRole(has, role)).map(([person]) => person));
  }

  async function inTeam(
    api: GitHubApi,
    team: { readonly org: string; readonly team: string },
    people: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const key = `${team.org}/${team.team}`;
    const known = teams.get(key) ?? new Map<string, boolean>();
    teams.set(key, known);
    const asked = people.filter((person) => !known.has(person));
    if (asked.length > 0) {
      const found = await membersOf(api, team, asked);
      for (const person of asked) known.set(person, found.has(person));
    }
    return new Set(people.filter((person) => known.get(person)));
  }
}

type Answer = { readonly members: ReadonlySet<string> } | Omit<UnknownName, "name">;

/** Bots hold no role and are in no team that counts. */
function isPerson(name: string): boolean {
  return isAccountName(name) && !name.endsWith("[bot]");
}

const notAName = {
  message: "is neither a team nor a role",
  hint: `write @person, @organization/team, or one of ${roles.map((role) => `role:${role}`).join(", ")}`,
} as const satisfies Omit<UnknownName, "name">;

function withoutToken(org: string): Omit<UnknownName, "name"> {
  return {
    message: `who is in it only ${org} knows, and the workflow's own token may not ask`,
    hint: "list its members under teams in headgate.yaml, or give the input members-token: a token of a GitHub App with Organization permissions, Members: read",
  };
}

function cannotKnow(name: string, error: GitHubError): Omit<UnknownName, "name"> {
  if (error.code === "github/forbidden" || error.code === "github/unauthorized") {
    const hint = name.startsWith("@")
      ? "give members-token a token of a GitHub App with Organization permissions, Members: read, installed there"
      : error.hint;
    return { message: `GitHub does not tell who that is: ${error.message}`, hint };
  }
  if (error.code === "github/not-found") {
    return {
      message: "GitHub knows no such team, or does not show it to the members-token",
      hint: "see that the name is right, and that the App is installed in that organization",
    };
  }
  throw error;
}

/** What failed is forgotten: it may be asked again. */
function remembered<Key, Value>(ask: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const found = known.get(key) ?? ask(key);
    known.set(key, found);
    found.catch(() => known.delete(key));
    return found;
  };
}

import { nodeId, stamp, userOf } from "../hub.ts";
import { notFound } from "../refusal.ts";
import { type Call, ok, paged, param, plain, type Route } from "../route.ts";
import { type Shape, simpleUser } from "../shapes/users.ts";
import type { Team } from "../state.ts";

function theTeam(call: Call): Team {
  const { hub } = call;
  const isOwner = param(call, "org").toLowerCase() === hub.owner.toLowerCase();
  const team = hub.state.teams.get(param(call, "team_slug"));
  if (!isOwner || userOf(hub, hub.owner).type !== "Organization" || !team) throw notFound();
  return team;
}

function teamUrl(call: Call, team: Team): string {
  return `${call.hub.urls.api}/organizations/${userOf(call.hub, call.hub.owner).id}/team/${team.id}`;
}

function getTeam(call: Call) {
  const { hub } = call;
  const team = theTeam(call);
  const url = teamUrl(call, team);
  return ok({
    id: team.id,
    node_id: nodeId("T", team.id),
    url,
    html_url: `${hub.urls.server}/orgs/${hub.owner}/teams/${team.slug}`,
    name: team.slug,
    slug: team.slug,
    description: null,
    privacy: "closed",
    notification_setting: "notifications_enabled",
    permission: "pull",
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    parent: null,
    type: "organization",
    members_count: team.members.size,
    repos_count: 1,
    created_at: "2026-01-01T00:00:00Z",
    updated_at: "2026-01-01T00:00:00Z",
    organization: organization(call),
  });
}

function organization({ hub }: Call): Shape {
  const { login, id } = userOf(hub, hub.owner);
  const url = `${hub.urls.api}/orgs/${login}`;
  return {
    login,
    id,
    node_id: nodeId("O", id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${hub.urls.server}/avatars/u/${id}?v=4`,
    description: "",
    html_url: `${hub.urls.server}/${login}`,
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    type: "Organization",
    created_at: "2020-01-01T00:00:00Z",
    updated_at: stamp(hub),
    archived_at: null,
  };
}

function listMembers(call: Call) {
  const { members } = theTeam(call);
  return paged(
    call,
    [...members].map((login) => simpleUser(call.hub, login)),
  );
}

function getMembership(call: Call) {
  const team = theTeam(call);
  const login = param(call, "username");
  const found = [...team.members].find((member) => member.toLowerCase() === login.toLowerCase());
  if (found === undefined) throw notFound();
  return ok({ url: `${teamUrl(call, team)}/memberships/${found}`, role: "member", state: "active" });
}

export const teamRoutes: readonly Route[] = [
  plain("GET /orgs/{org}/teams/{team_slug}", "members=read", getTeam),
  plain("GET /orgs/{org}/teams/{team_slug}/members", "members=read", listMembers),
  plain("GET /orgs/{org}/teams/{team_slug}/memberships/{username}", "members=read", getMembership),
];

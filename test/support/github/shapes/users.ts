import { type Hub, nodeId, stamp, userOf } from "../hub.ts";
import type { App, User } from "../state.ts";

export type Shape = Readonly<Record<string, unknown>>;

/** `simple-user` of GitHub's description. */
export function simpleUser(hub: Hub, login: string): Shape {
  return shapeOfUser(hub, login === "web-flow" ? webFlow : userOf(hub, login));
}

const webFlow: User = {
  id: 19864447,
  login: "web-flow",
  type: "User",
  name: "GitHub Web Flow",
  role: "none",
  custom: null,
};

function shapeOfUser(hub: Hub, user: User): Shape {
  const { login, id, type } = user;
  const url = `${hub.urls.api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId(kindOfUser(user), id),
    avatar_url: `${hub.urls.server}/avatars/u/${id}?v=4`,
    gravatar_id: "",
    url,
    html_url: `${hub.urls.server}/${type === "Bot" ? `apps/${login.replace("[bot]", "")}` : login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: "public",
    site_admin: false,
  };
}

export function kindOfUser(user: User): string {
  return { User: "U", Bot: "BOT", Organization: "O" }[user.type];
}

/** `public-user`: what asking for one user gives. */
export function publicUser(hub: Hub, login: string): Shape {
  return {
    ...simpleUser(hub, login),
    name: userOf(hub, login).name,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: "2020-01-01T00:00:00Z",
    updated_at: stamp(hub),
  };
}

/** `integration`: the App that made a check run or a comment. */
export function appShape(hub: Hub, app: App): Shape {
  return {
    id: app.id,
    slug: app.slug,
    node_id: nodeId("A", app.id),
    owner: simpleUser(hub, hub.owner),
    name: app.name,
    description: "",
    external_url: "https://help.github.com/en/actions",
    html_url: `${hub.urls.server}/apps/${app.slug}`,
    created_at: "2018-07-30T09:30:17Z",
    updated_at: "2019-12-10T19:04:12Z",
    permissions: { checks: "write", contents: "write", metadata: "read" },
    events: ["check_run", "push"],
  };
}

/** How an account stands to the repository. */
export function association(hub: Hub, login: string): string {
  const { role, type } = userOf(hub, login);
  if (login.toLowerCase() === hub.owner.toLowerCase()) return "OWNER";
  if (type === "Bot" || role === "none") return "NONE";
  return userOf(hub, hub.owner).type === "Organization" ? "MEMBER" : "COLLABORATOR";
}

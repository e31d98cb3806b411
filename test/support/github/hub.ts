import type { GitStore } from "./git/store.ts";
import type { App, State, Token, User } from "./state.ts";

export interface Urls {
  /** Where people look: `http://127.0.0.1:PORT`. */
  readonly server: string;
  readonly api: string;
  readonly graphql: string;
}

/** What all parts of the fake work on: one repository of one owner. */
export interface Hub {
  readonly owner: string;
  readonly repo: string;
  readonly repoId: number;
  readonly defaultBranch: string;
  readonly urls: Urls;
  readonly git: GitStore;
  readonly state: State;
  readonly now: () => Date;
  /** Called between the look at a ref and its update: where a race is lost. */
  readonly beforeMove: Set<(ref: string) => unknown>;
}

export const actionsApp: App = { id: 15368, slug: "github-actions", name: "GitHub Actions" };
export const actionsBot = { id: 41898282, login: "github-actions[bot]" } as const;

export function fullName(hub: Hub): string {
  return `${hub.owner}/${hub.repo}`;
}

/** `https://api.../repos/OWNER/REPO` with what comes behind it. */
export function repoApi(hub: Hub, path = ""): string {
  return `${hub.urls.api}/repos/${fullName(hub)}${path}`;
}

export function repoPage(hub: Hub, path = ""): string {
  return `${hub.urls.server}/${fullName(hub)}${path}`;
}

/** Time as GitHub writes it, to the second. */
export function stamp(hub: Hub): string {
  return hub
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, "Z");
}

/** A node's global id, the same in REST and GraphQL. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(`${kind}:${id}`).toString("base64url")}`;
}

/** What a global id names, if it names this kind of thing. */
export function idOfNode(kind: string, node: string): string | undefined {
  const [prefix, encoded = ""] = node.split("_");
  const text = Buffer.from(encoded, "base64url").toString("utf8");
  return prefix === kind && text.startsWith(`${kind}:`) ? text.slice(kind.length + 1) : undefined;
}

export function userOf(hub: Hub, login: string): User {
  const user = hub.state.users.get(login.toLowerCase());
  if (!user) throw new Error(`the test has not made a user ${login}`);
  return user;
}

/** Makes a user that is not there yet; a role given later replaces the earlier. */
export function addUser(hub: Hub, login: string, more: Partial<Omit<User, "login">> = {}): User {
  const known = hub.state.users.get(login.toLowerCase());
  const made: User = {
    id: more.id ?? known?.id ?? hub.state.nextId(),
    login,
    type: more.type ?? known?.type ?? (login.endsWith("[bot]") ? "Bot" : "User"),
    name: more.name ?? known?.name ?? null,
    role: more.role ?? known?.role ?? "none",
    custom: more.custom ?? known?.custom ?? null,
  };
  hub.state.users.set(login.toLowerCase(), made);
  return made;
}

/** A person by login, made as somebody who may read where the test has not made them. */
export function knownUser(hub: Hub, login: string): User {
  return (
    hub.state.users.get(login.toLowerCase()) ??
    addUser(hub, login, { role: login.endsWith("[bot]") ? "none" : "read" })
  );
}

/** Who a commit made with a token is by. */
export function identityOf(hub: Hub, login: string) {
  const user = userOf(hub, login);
  const host = hub.urls.server.includes("127.0.0.1")
    ? "users.noreply.github.com"
    : new URL(hub.urls.server).host;
  return { name: user.name ?? user.login, email: `${user.id}+${user.login}@${host}`, date: hub.now() };
}

/** Whose commit an e-mail address makes it: the login in a no-reply address, or the user of that name. */
export function loginOfEmail(hub: Hub, email: string, name: string): string | null {
  if (email === "noreply@github.com") return "web-flow";
  const [, login = name] = /^\d+\+(.+)@/.exec(email) ?? [];
  return hub.state.users.get(login.toLowerCase())?.login ?? null;
}

export function isActionsToken(token: Token): boolean {
  return token.type === "bot";
}

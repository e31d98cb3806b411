import { type Hub, userOf } from "./hub.ts";
import { covers, type Level, levelsOfRole, type Need, type Permission, roles } from "./permissions.ts";
import { Refusal } from "./refusal.ts";
import type { Token } from "./state.ts";

/** The token of an `authorization` header: `token X`, `bearer X`, or the password of `basic`. */
export function tokenIn(header: string | undefined): string | undefined {
  const [scheme = "", value = ""] = (header ?? "").split(/\s+/, 2);
  if (/^(token|bearer)$/i.test(scheme)) return value;
  if (!/^basic$/i.test(scheme)) return undefined;
  return Buffer.from(value, "base64")
    .toString("utf8")
    .replace(/^[^:]*:/, "");
}

/** Who asks. Throws 401 as GitHub does, telling no token from a bad one. */
export function authenticate(hub: Hub, header: string | undefined): Token {
  const value = tokenIn(header);
  if (value === undefined || value === "") throw new Refusal(401, "Requires authentication");
  const token = hub.state.tokens.get(value);
  if (!token) throw new Refusal(401, "Bad credentials");
  return token;
}

/** What a token may do with one kind of thing, its owner's role considered. */
export function levelOf(hub: Hub, token: Token, permission: Permission): Level {
  const given = permission === "metadata" ? "read" : (token.permissions[permission] ?? "none");
  if (token.type !== "user") return given;
  const own = permission === "members" ? "write" : levelsOfRole(userOf(hub, token.login).role)(permission);
  return covers(own, given) ? given : own;
}

/** Everybody reads a public repository, but not how it is administered. */
function isOpen(hub: Hub, { permission, level }: Need): boolean {
  const closed = permission === "administration" || permission === "members";
  return hub.state.settings.visibility === "public" && level === "read" && !closed;
}

export function may(hub: Hub, token: Token, wanted: readonly Need[]): boolean {
  if (wanted.length === 0) return true;
  return wanted.some((need) => isOpen(hub, need) || covers(levelOf(hub, token, need.permission), need.level));
}

/** As `x-accepted-github-permissions` writes it. */
export function acceptedHeader(wanted: readonly Need[]): string {
  return wanted.map(({ permission, level }) => `${permission}=${level}`).join("; ");
}

export function notAccessible(token: Token): string {
  return token.type === "user"
    ? "Resource not accessible by personal access token"
    : "Resource not accessible by integration";
}

/** Whether somebody's token shows that a private repository exists at all. */
export function sees(hub: Hub, token: Token): boolean {
  if (token.type !== "user" || hub.state.settings.visibility === "public") return true;
  return userOf(hub, token.login).role !== "none";
}

/** Throws the 403 that names, in a header, what would have been enough. */
export function authorize(hub: Hub, token: Token, wanted: readonly Need[]): void {
  if (!may(hub, token, wanted)) throw new Refusal(403, notAccessible(token));
  const writes = wanted.length > 0 && wanted.every(({ level }) => level === "write");
  if (writes && hub.state.settings.archived) {
    throw new Refusal(403, "Repository was archived so is read-only.");
  }
}

/** Whether the token's owner stands at least this high; Apps by what they may write. */
export function hasRole(hub: Hub, token: Token, role: string): boolean {
  const rank = (name: string) => (roles as readonly string[]).indexOf(name);
  if (token.type === "user") return rank(userOf(hub, token.login).role) >= rank(role);
  const contents = levelOf(hub, token, "contents");
  return rank(contents === "write" ? "write" : contents) >= rank(role);
}

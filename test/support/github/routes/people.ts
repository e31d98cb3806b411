import { notAccessible } from "../access.ts";
import type { Role } from "../permissions.ts";
import { notFound, Refusal } from "../refusal.ts";
import { type Call, ok, param, plain, type Route, repo } from "../route.ts";
import { publicUser, simpleUser } from "../shapes/users.ts";

/** The older word for a role, which knows four of them. */
const olderWords: Readonly<Record<Role, string>> = {
  none: "none",
  read: "read",
  triage: "read",
  write: "write",
  maintain: "write",
  admin: "admin",
};

function getPermission(call: Call) {
  const { hub } = call;
  const login = param(call, "username");
  const user = hub.state.users.get(login.toLowerCase());
  if (user?.type !== "User") throw notFound(`${login} is not a user`);
  const open = hub.state.settings.visibility === "public" && user.role === "none";
  const role = open ? "read" : user.role;
  const rank = ["none", "read", "triage", "write", "maintain", "admin"].indexOf(role);
  return ok({
    permission: olderWords[role],
    role_name: user.custom ?? role,
    user: {
      ...simpleUser(hub, login),
      permissions: {
        admin: rank >= 5,
        maintain: rank >= 4,
        push: rank >= 3,
        triage: rank >= 2,
        pull: rank >= 1,
      },
      role_name: user.custom ?? role,
    },
  });
}

function getUser(call: Call) {
  const login = param(call, "username");
  if (!call.hub.state.users.has(login.toLowerCase())) throw notFound();
  return ok(publicUser(call.hub, login));
}

function getMe(call: Call) {
  if (call.token.type !== "user") throw new Refusal(403, notAccessible(call.token));
  return ok(publicUser(call.hub, call.token.login));
}

/** Asking for the limit costs nothing of it. */
function getRateLimit(call: Call) {
  const look = (resource: "core" | "graphql") => {
    const { limit, remaining, reset } = call.limits.look(call.token, resource);
    return { limit, remaining, reset, used: limit - remaining, resource };
  };
  const core = look("core");
  const search = { ...core, limit: 30, remaining: 30, used: 0, resource: "search" };
  return ok({ resources: { core, graphql: look("graphql"), search }, rate: core });
}

export const peopleRoutes: readonly Route[] = [
  repo("GET /collaborators/{username}/permission", "metadata=read", getPermission),
  plain("GET /users/{username}", null, getUser),
  plain("GET /user", null, getMe),
  plain("GET /rate_limit", null, getRateLimit),
];

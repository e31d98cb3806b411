import { nodeId, userOf } from "../hub.ts";
import { kindOfUser } from "../shapes/users.ts";
import type { Node, World } from "./node.ts";

/** An account as an `Actor`. A bot's login has no `[bot]` here, as on GitHub. */
export function actor({ hub }: World, login: string): Node {
  const user = login === "web-flow" ? webFlow : userOf(hub, login);
  const bare = user.login.replace(/\[bot\]$/, "");
  const path = `/${user.type === "Bot" ? `apps/${bare}` : bare}`;
  return {
    __typename: user.type,
    id: nodeId(kindOfUser(user), user.id),
    databaseId: user.id,
    login: bare,
    name: user.name,
    url: `${hub.urls.server}${path}`,
    resourcePath: path,
  };
}

const webFlow = {
  id: 19864447,
  login: "web-flow",
  type: "User",
  name: "GitHub Web Flow",
  role: "none",
  custom: null,
} as const;

/** Who asks: whatever it is, the schema calls it a user, and its login is whole. */
export function viewer(world: World): Node {
  return { ...actor(world, world.token.login), __typename: "User", login: world.token.login };
}

import { hasRole } from "../access.ts";
import { nodeId, userOf } from "../hub.ts";
import { roles } from "../permissions.ts";
import { type OpenPull, pullOf } from "../pulls.ts";
import type { User } from "../state.ts";
import { type Args, connection, guard, type Node, numberOf, stringOf, type World } from "./node.ts";
import { objectNode } from "./objects.ts";
import { pullNode } from "./pulls.ts";
import { missing } from "./refused.ts";
import { actor } from "./users.ts";

export function repositoryNode(world: World, owner = world.hub.owner): Node {
  const { hub } = world;
  const { settings } = hub.state;
  const isOwn = owner === hub.owner;
  const id = isOwn ? hub.repoId : hub.repoId + 1;
  const common = {
    __typename: "Repository",
    id: nodeId("R", id),
    databaseId: id,
    name: hub.repo,
    nameWithOwner: `${owner}/${hub.repo}`,
    owner: actor(world, owner),
    url: `${hub.urls.server}/${owner}/${hub.repo}`,
    isFork: !isOwn,
    isPrivate: settings.visibility === "private",
    isArchived: settings.archived,
    hasIssuesEnabled: settings.hasIssues,
    visibility: settings.visibility.toUpperCase(),
  };
  if (!isOwn) return common;
  return {
    ...common,
    viewerPermission: permissionOf(world),
    defaultBranchRef: () => refNode(world, `refs/heads/${hub.defaultBranch}`),
    ref: (args: Args) => {
      guard(world, "contents=read");
      const name = stringOf(args, "qualifiedName") ?? "";
      return refNode(world, name.startsWith("refs/") ? name : `refs/heads/${name}`);
    },
    refs: (args: Args, field: string) => refs(world, args, field),
    object: (args: Args) => object(world, args),
    pullRequest: (args: Args) => pullRequest(world, args),
    pullRequests: (args: Args, field: string) => pullRequests(world, args, field),
    collaborators: (args: Args, field: string) => collaborators(world, args, field),
  };
}

function permissionOf({ hub, token }: World): string | null {
  const held = roles.filter((role) => role !== "none" && hasRole(hub, token, role)).at(-1);
  return held?.toUpperCase() ?? null;
}

async function object(world: World, args: Args): Promise<Node | null> {
  guard(world, "contents=read");
  const { git } = world.hub;
  const oid = stringOf(args, "oid");
  const expression = stringOf(args, "expression");
  // A branch's name stands for the branch, also where something else has the name.
  const found = await git.object(
    oid ?? (expression?.startsWith("refs/") ? expression : `refs/heads/${expression}`),
  );
  const last = found ?? (oid === undefined && expression !== undefined ? await git.object(expression) : null);
  return last ? objectNode(world, last) : null;
}

/** A ref by its whole name; null where there is none. */
export async function refNode(world: World, name: string): Promise<Node | null> {
  const { hub } = world;
  const oid = await hub.git.resolve(name);
  if (oid === null) return null;
  const [, prefix = "", short = ""] = /^(refs\/[^/]+\/)(.+)$/.exec(name) ?? [];
  return {
    __typename: "Ref",
    id: nodeId("REF", name),
    name: short,
    prefix,
    repository: () => repositoryNode(world),
    target: async () => {
      const found = await hub.git.object(oid);
      return found ? objectNode(world, found) : null;
    },
  };
}

async function refs(world: World, args: Args, field: string): Promise<Node> {
  guard(world, "contents=read");
  const prefix = stringOf(args, "refPrefix") ?? "refs/heads/";
  const query = stringOf(args, "query");
  const found = (await world.hub.git.refs(prefix))
    .filter(({ name }) => !name.startsWith("refs/forks/"))
    .filter(({ name }) => query === undefined || name.includes(query));
  const nodes = await Promise.all(found.map(({ name }) => refNode(world, name)));
  return connection(
    nodes.flatMap((node) => (node ? [node] : [])),
    args,
    field,
    (node) => node,
  );
}

function pullRequest(world: World, args: Args): Node {
  guard(world, "pull_requests=read");
  const number = numberOf(args, "number") ?? 0;
  const thread = pullOf(world.hub, number);
  if (!thread) throw missing("a PullRequest with the number of", String(number));
  return pullNode(world, thread);
}

function pullRequests(world: World, args: Args, field: string): Node {
  guard(world, "pull_requests=read");
  const { states, headRefName, baseRefName, labels } = args;
  const order = args.orderBy as Readonly<{ field: string; direction: string }> | null | undefined;
  const found = [...world.hub.state.threads.values()]
    .filter((thread): thread is OpenPull => thread.pull !== null)
    .filter((thread) => !Array.isArray(states) || states.includes(stateOf(thread)))
    .filter(({ pull }) => typeof headRefName !== "string" || pull.head.branch === headRefName)
    .filter(({ pull }) => typeof baseRefName !== "string" || pull.base.branch === baseRefName)
    .filter((thread) => !Array.isArray(labels) || labels.some((label) => thread.labels.has(String(label))));
  if (order?.field === "UPDATED_AT")
    found.sort((a, b) => a.updatedAt.localeCompare(b.updatedAt) || a.number - b.number);
  const sorted = order?.direction === "DESC" ? found.toReversed() : found;
  return connection(sorted, args, field, (thread) => pullNode(world, thread));
}

function stateOf(thread: OpenPull): string {
  return thread.pull.merged ? "MERGED" : thread.state.toUpperCase();
}

/** Who has access, each edge with the role. Only who may write sees it. */
function collaborators(world: World, args: Args, field: string): Node {
  const { hub, token } = world;
  if (!hasRole(hub, token, "write")) guard(world, "administration=read");
  const query = stringOf(args, "query")?.toLowerCase();
  const login = stringOf(args, "login")?.toLowerCase();
  const found = [...hub.state.users.values()]
    .filter(({ type, role }) => type === "User" && role !== "none")
    .filter((user) => query === undefined || user.login.toLowerCase().includes(query))
    .filter((user) => login === undefined || user.login.toLowerCase() === login);
  const page = connection<User>(found, args, field, (user) => actor(world, user.login));
  const edges = page.edges as () => readonly { cursor: string; node: Node }[];
  return {
    ...page,
    edges: () =>
      edges().map((edge) => ({
        ...edge,
        __typename: "RepositoryCollaboratorEdge",
        permission: userOf(hub, String(edge.node.login)).role.toUpperCase(),
      })),
  };
}

import type { Commit, Identity } from "../git/commit.ts";
import type { GitObject, ObjectType } from "../git/objects.ts";
import { loginOfEmail, nodeId, repoPage } from "../hub.ts";
import { pullsOfCommit } from "../pulls.ts";
import { suites } from "./checks.ts";
import { type Args, connection, guard, type Node, type World } from "./node.ts";
import { pullNode } from "./pulls.ts";
import { repositoryNode } from "./repository.ts";
import { actor } from "./users.ts";

const typeNames: Readonly<Record<ObjectType, string>> = {
  blob: "Blob",
  tree: "Tree",
  commit: "Commit",
  tag: "Tag",
};

/** What a revision names. */
export async function objectNode(world: World, object: GitObject): Promise<Node> {
  const { hub } = world;
  const common = {
    __typename: typeNames[object.type],
    id: nodeId(object.type === "commit" ? "C" : object.type, object.oid),
    oid: object.oid,
    abbreviatedOid: object.oid.slice(0, 7),
    repository: () => repositoryNode(world),
  };
  if (object.type === "blob") {
    const isBinary = object.data.subarray(0, 8000).includes(0);
    return {
      ...common,
      byteSize: object.data.length,
      isBinary,
      isTruncated: false,
      text: isBinary ? null : object.data.toString("utf8"),
    };
  }
  if (object.type === "tree") return { ...common, entries: () => entries(world, object.oid) };
  const commit = object.type === "commit" ? await hub.git.commit(object.oid) : null;
  return commit ? { ...common, ...commitFields(world, commit) } : common;
}

async function entries(world: World, tree: string): Promise<readonly Node[]> {
  const { hub } = world;
  return (await hub.git.list(tree, false)).map(({ path, type, oid, mode, size }) => ({
    __typename: "TreeEntry",
    name: path,
    type,
    oid,
    mode: Number.parseInt(mode, 8),
    size: size ?? 0,
    object: async () => {
      const found = await hub.git.object(oid);
      return found ? objectNode(world, found) : null;
    },
  }));
}

export async function commitNode(world: World, oid: string): Promise<Node> {
  const object = await world.hub.git.object(oid);
  if (object?.type !== "commit") throw new Error(`${oid} is no commit`);
  return objectNode(world, object);
}

function commitFields(world: World, commit: Commit): Node {
  const { hub } = world;
  const { oid } = commit;
  const [headline = "", ...rest] = commit.message.replace(/\n+$/, "").split("\n");
  const date = (identity: Identity) => identity.date.toISOString().replace(/\.\d+Z$/, "Z");
  return {
    message: commit.message.replace(/\n$/, ""),
    messageHeadline: headline,
    messageBody: rest.join("\n").replace(/^\n+/, ""),
    committedDate: date(commit.committer),
    authoredDate: date(commit.author),
    committedViaWeb: commit.committer.email === "noreply@github.com" && commit.signature !== null,
    author: gitActor(world, commit.author),
    committer: gitActor(world, commit.committer),
    authors: (args: Args, field: string) =>
      connection(authorsOf(commit), args, field, (author) => gitActor(world, author)),
    url: repoPage(hub, `/commit/${oid}`),
    commitUrl: repoPage(hub, `/commit/${oid}`),
    tree: async () => {
      const tree = await hub.git.object(commit.tree);
      return tree ? objectNode(world, tree) : null;
    },
    parents: (args: Args, field: string) =>
      later(
        connection(commit.parents, args, field, (parent) => ({ parent })),
        (node) => commitNode(world, String(node.parent)),
      ),
    signature:
      commit.signature === null
        ? null
        : {
            __typename: "GpgSignature",
            isValid: true,
            state: "VALID",
            wasSignedByGitHub: true,
            signature: commit.signature,
          },
    associatedPullRequests: async (args: Args, field: string) => {
      guard(world, "pull_requests=read");
      return connection(await pullsOfCommit(hub, oid), args, field, (thread) => pullNode(world, thread));
    },
    checkSuites: (args: Args, field: string) => {
      guard(world, "checks=read");
      return connection(suites(world, oid, args), args, field, (suite) => suite);
    },
  };
}

/** A connection whose nodes are found one by one. */
export function later(page: Node, find: (node: Node) => Promise<Node>): Node {
  const nodes = () => (page.nodes as () => readonly Node[])();
  return {
    ...page,
    nodes: () => Promise.all(nodes().map(find)),
    edges: () =>
      Promise.all(
        (page.edges as () => readonly { cursor: string; node: Node }[])().map(async ({ cursor, node }) => ({
          cursor,
          node: await find(node),
        })),
      ),
  };
}

/** The author, and whoever the message says had part in it. */
function authorsOf({ author, message }: Commit): readonly Identity[] {
  const others = [...message.matchAll(/^Co-authored-by: (.+) <(.+)>$/gim)];
  return [author, ...others.map(([, name = "", email = ""]) => ({ name, email, date: author.date }))];
}

function gitActor(world: World, { name, email, date }: Identity): Node {
  const login = loginOfEmail(world.hub, email, name);
  return {
    __typename: "GitActor",
    name,
    email,
    date: date.toISOString(),
    // Bots are no users, so a bot's commit has none here; neither has what GitHub commits itself.
    user: login === null || login === "web-flow" || login.endsWith("[bot]") ? null : actor(world, login),
  };
}

import type { Payload } from "./examples.ts";
import type { Identity } from "./git/commit.ts";
import { type Hub, loginOfEmail, repoPage } from "./hub.ts";

/** A commit as `merge_group` tells it. */
export async function pushedCommit(hub: Hub, oid: string): Promise<Payload> {
  const commit = await hub.git.commit(oid);
  if (!commit) throw new Error(`${oid} is no commit`);
  return {
    id: oid,
    tree_id: commit.tree,
    message: commit.message.replace(/\n$/, ""),
    timestamp: commit.committer.date.toISOString(),
    author: { name: commit.author.name, email: commit.author.email },
    committer: { name: commit.committer.name, email: commit.committer.email },
  };
}

/** A commit as `push` tells it: with the files it changed, against its first parent. */
export async function changedFiles(hub: Hub, oid: string): Promise<Payload> {
  const commit = await hub.git.commit(oid);
  if (!commit) throw new Error(`${oid} is no commit`);
  const [parent] = commit.parents;
  const changes = parent === undefined ? [] : await hub.git.changes(parent, oid);
  const first = parent === undefined ? await hub.git.list(oid, true) : [];
  const paths = (status: string) =>
    changes.filter((change) => change.status === status).map(({ path }) => path);
  const person = ({ name, email }: Identity) => {
    const username = loginOfEmail(hub, email, name);
    return { name, email, ...(username !== null && { username }) };
  };
  return {
    ...(await pushedCommit(hub, oid)),
    distinct: true,
    url: repoPage(hub, `/commit/${oid}`),
    author: person(commit.author),
    committer: person(commit.committer),
    added: [
      ...paths("added"),
      ...paths("renamed"),
      ...first.filter(({ type }) => type === "blob").map(({ path }) => path),
    ],
    removed: [
      ...paths("removed"),
      ...changes.flatMap(({ previous }) => (previous === null ? [] : [previous])),
    ],
    modified: paths("modified"),
  };
}

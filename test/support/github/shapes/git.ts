import type { Commit, Identity } from "../git/commit.ts";
import { encodeCommit } from "../git/commit.ts";
import type { FileChange } from "../git/diff.ts";
import type { Ref } from "../git/store.ts";
import { type Hub, loginOfEmail, nodeId, repoApi, repoPage } from "../hub.ts";
import { type Shape, simpleUser } from "./users.ts";

/** `git-ref`. */
export function refShape(hub: Hub, ref: Ref): Shape {
  return {
    ref: ref.name,
    node_id: nodeId("REF", ref.name),
    url: repoApi(hub, `/git/${ref.name}`),
    object: { sha: ref.oid, type: ref.type, url: repoApi(hub, `/git/${ref.type}s/${ref.oid}`) },
  };
}

function person({ name, email, date }: Identity): Shape {
  return { name, email, date: date.toISOString().replace(/\.\d+Z$/, "Z") };
}

function verification(commit: Commit): Shape {
  if (commit.signature === null) {
    return { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };
  }
  return {
    verified: true,
    reason: "valid",
    signature: commit.signature,
    payload: encodeCommit({ ...commit, signature: null }).toString("utf8"),
    verified_at: person(commit.committer).date,
  };
}

/** `git-commit`: of the Git Data API. */
export function gitCommitShape(hub: Hub, commit: Commit): Shape {
  return {
    sha: commit.oid,
    node_id: nodeId("C", commit.oid),
    url: repoApi(hub, `/git/commits/${commit.oid}`),
    html_url: repoPage(hub, `/commit/${commit.oid}`),
    author: person(commit.author),
    committer: person(commit.committer),
    tree: { sha: commit.tree, url: repoApi(hub, `/git/trees/${commit.tree}`) },
    message: commit.message.replace(/\n$/, ""),
    parents: commit.parents.map((sha) => parent(hub, sha, "/git/commits")),
    verification: verification(commit),
  };
}

function parent(hub: Hub, sha: string, below: string): Shape {
  return { sha, url: repoApi(hub, `${below}/${sha}`), html_url: repoPage(hub, `/commit/${sha}`) };
}

/** `commit`: of the repository, with the accounts behind the addresses. */
export function commitShape(hub: Hub, commit: Commit): Shape {
  const account = ({ email, name }: Identity) => {
    const login = loginOfEmail(hub, email, name);
    return login === null ? null : simpleUser(hub, login);
  };
  return {
    sha: commit.oid,
    node_id: nodeId("C", commit.oid),
    url: repoApi(hub, `/commits/${commit.oid}`),
    html_url: repoPage(hub, `/commit/${commit.oid}`),
    comments_url: repoApi(hub, `/commits/${commit.oid}/comments`),
    commit: {
      url: repoApi(hub, `/git/commits/${commit.oid}`),
      author: person(commit.author),
      committer: person(commit.committer),
      message: commit.message.replace(/\n$/, ""),
      comment_count: 0,
      tree: { sha: commit.tree, url: repoApi(hub, `/git/trees/${commit.tree}`) },
      verification: verification(commit),
    },
    author: account(commit.author),
    committer: account(commit.committer),
    parents: commit.parents.map((sha) => parent(hub, sha, "/commits")),
  };
}

/** `diff-entry`, without the patch, which GitHub leaves out for large files too. */
export function fileShape(hub: Hub, head: string, change: FileChange): Shape {
  const path = change.path.split("/").map(encodeURIComponent).join("/");
  return {
    sha: change.oid,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: repoPage(hub, `/blob/${head}/${path}`),
    raw_url: repoPage(hub, `/raw/${head}/${path}`),
    contents_url: repoApi(hub, `/contents/${path}?ref=${head}`),
    ...(change.previous !== null && { previous_filename: change.previous }),
  };
}

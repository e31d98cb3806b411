import { type Identity, webFlowSignature } from "../git/commit.ts";
import type { TreeEdit } from "../git/trees.ts";
import { type Hub, identityOf, nodeId, repoApi } from "../hub.ts";
import { webFlow } from "../pulls.ts";
import { notFound, Refusal, unprocessable } from "../refusal.ts";
import { type Call, created, ok, param, type Route, repo, text } from "../route.ts";
import { gitCommitShape } from "../shapes/git.ts";

const oid = /^[0-9a-f]{40}$/;

async function getCommit(call: Call) {
  const commit = oid.test(param(call, "commit_sha"))
    ? await call.hub.git.commit(param(call, "commit_sha"))
    : null;
  if (!commit) throw notFound();
  return ok(gitCommitShape(call.hub, commit));
}

/** A bot's commit that names nobody is signed by GitHub; one that names an author is not. */
async function createCommit(call: Call) {
  const { hub, token } = call;
  const tree = text(call, "tree") ?? "";
  const parents = strings(call.body.parents);
  if ((await hub.git.object(tree))?.type !== "tree") throw unprocessable("Tree SHA does not exist");
  for (const parent of parents) {
    if ((await hub.git.object(parent))?.type !== "commit") {
      throw unprocessable("Parent SHA does not exist or is not a commit object");
    }
  }
  const own = identityOf(hub, token.login);
  const author = named(call.body.author, own.date);
  const committer = named(call.body.committer, own.date);
  const signed = token.type !== "user" && !author && !committer;
  const commit = hub.git.writeCommit({
    tree,
    parents,
    author: author ?? own,
    committer: committer ?? (signed ? webFlow(hub) : (author ?? own)),
    message: text(call, "message") ?? "",
    signature: text(call, "signature") ?? (signed ? webFlowSignature : null),
  });
  const made = await hub.git.commit(commit);
  if (!made) throw new Error(`${commit} was not written`);
  return created(gitCommitShape(hub, made));
}

function named(value: unknown, now: Date): Identity | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { name, email, date } = value as Readonly<Record<string, unknown>>;
  const when = typeof date === "string" ? new Date(date) : now;
  return { name: String(name), email: String(email), date: when };
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

async function getTree(call: Call) {
  const { hub } = call;
  const recursive = call.query.has("recursive");
  const tree = await hub.git.object(`${param(call, "tree_sha")}^{tree}`);
  if (!tree) throw notFound();
  return ok(await treeShape(hub, tree.oid, recursive));
}

async function treeShape(hub: Hub, sha: string, recursive: boolean) {
  const entries = await hub.git.list(sha, recursive);
  return {
    sha,
    url: repoApi(hub, `/git/trees/${sha}`),
    tree: entries.map(({ path, mode, type, oid: object, size }) => ({
      path,
      mode,
      type,
      sha: object,
      ...(size !== null && { size }),
      ...(type !== "commit" && { url: repoApi(hub, `/git/${type}s/${object}`) }),
    })),
    truncated: false,
  };
}

async function createTree(call: Call) {
  const { hub } = call;
  const base = text(call, "base_tree");
  const start = base === undefined ? null : await hub.git.object(`${base}^{tree}`);
  if (base !== undefined && !start) throw unprocessable("base_tree is not a valid tree oid");
  const edits: TreeEdit[] = [];
  for (const entry of Array.isArray(call.body.tree) ? call.body.tree : []) {
    const { path = "", mode = "100644", sha, content } = entry as Readonly<Record<string, string | null>>;
    if (path === null || path === "" || path.startsWith("/") || /(^|\/)\.{0,2}(\/|$)/.test(path)) {
      throw unprocessable("tree.path contains a malformed path component");
    }
    if (sha === null) {
      if (!start || !(await hub.git.object(`${start.oid}:${path}`)))
        throw unprocessable("GitRPC::BadObjectState");
      edits.push({ path, oid: null });
    } else if (typeof content === "string") {
      edits.push({ path, mode: mode ?? "100644", oid: hub.git.blob(Buffer.from(content)) });
    } else if (sha !== undefined && (await hub.git.object(sha))) {
      edits.push({ path, mode: mode ?? "100644", oid: sha });
    } else {
      throw unprocessable(`tree.sha ${sha ?? ""} is not a valid ${mode === "040000" ? "tree" : "blob"}`);
    }
  }
  if (edits.length === 0) throw unprocessable("Invalid tree info");
  const tree = await hub.git.tree(start?.oid ?? null, edits);
  if (tree === null) throw unprocessable("tree.path contains a malformed path component");
  return created(await treeShape(hub, tree, false));
}

async function getBlob(call: Call) {
  const sha = param(call, "file_sha");
  const blob = oid.test(sha) ? await call.hub.git.object(sha) : null;
  if (blob?.type !== "blob") throw notFound();
  return ok({
    sha,
    node_id: nodeId("B", sha),
    size: blob.data.length,
    url: repoApi(call.hub, `/git/blobs/${sha}`),
    content: wrapped(blob.data),
    encoding: "base64",
  });
}

/** base64 as GitHub writes it: in lines of 60. */
export function wrapped(data: Buffer): string {
  return data.toString("base64").replace(/.{1,60}/g, "$&\n");
}

function createBlob(call: Call) {
  const content = text(call, "content") ?? "";
  const encoding = text(call, "encoding") ?? "utf-8";
  if (encoding !== "utf-8" && encoding !== "base64") throw new Refusal(422, "encoding is not supported");
  const sha = call.hub.git.blob(Buffer.from(content, encoding === "base64" ? "base64" : "utf8"));
  return created({ sha, url: repoApi(call.hub, `/git/blobs/${sha}`) });
}

export const gitDataRoutes: readonly Route[] = [
  repo("GET /git/commits/{commit_sha}", "contents=read", getCommit),
  repo("POST /git/commits", "contents=write", createCommit),
  repo("GET /git/trees/{tree_sha}", "contents=read", getTree),
  repo("POST /git/trees", "contents=write", createTree),
  repo("GET /git/blobs/{file_sha}", "contents=read", getBlob),
  repo("POST /git/blobs", "contents=write", createBlob),
];

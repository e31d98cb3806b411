import { hasRole } from "../access.ts";
import type { Hub } from "../hub.ts";
import { repoApi, repoPage } from "../hub.ts";
import { protectionsOf } from "../protection.ts";
import { pullsOfCommit } from "../pulls.ts";
import { notFound, unprocessable } from "../refusal.ts";
import { type Call, noContent, ok, paged, param, type Route, repo, text } from "../route.ts";
import { commitShape } from "../shapes/git.ts";
import { fullRepository } from "../shapes/repository.ts";
import { pullShape } from "../shapes/threads.ts";
import { wrapped } from "./git-data.ts";

function getRepository(call: Call) {
  return ok(fullRepository(call.hub, call.token, (role) => hasRole(call.hub, call.token, role)));
}

/** A commit by branch, tag or (part of an) id, as most of the API takes it. */
export async function commitOf(hub: Hub, revision: string): Promise<string | null> {
  for (const name of [`refs/heads/${revision}`, `refs/tags/${revision}`, revision]) {
    const commit = await hub.git.commit(name);
    if (commit) return commit.oid;
  }
  return null;
}

async function getContents(call: Call) {
  const { hub } = call;
  const path = param(call, "path").replace(/^\/|\/$/g, "");
  const ref = call.query.get("ref") ?? hub.defaultBranch;
  const commit = await commitOf(hub, ref.replace(/^refs\/(heads|tags)\//, ""));
  if (commit === null) throw notFound(`No commit found for the ref ${ref}`);
  const object = await hub.git.object(path === "" ? `${commit}^{tree}` : `${commit}:${path}`);
  if (!object) throw notFound();
  if (object.type === "blob") {
    return ok({
      ...entryShape(hub, ref, { path, oid: object.oid, type: "file", size: object.data.length }),
      content: wrapped(object.data),
      encoding: "base64",
    });
  }
  const entries = await hub.git.list(object.oid, false);
  return ok(
    entries.map(({ path: name, oid, type, size }) => {
      const kind = type === "tree" ? "dir" : type === "commit" ? "submodule" : "file";
      return entryShape(hub, ref, {
        path: path === "" ? name : `${path}/${name}`,
        oid,
        type: kind,
        size: size ?? 0,
      });
    }),
  );
}

interface Entry {
  readonly path: string;
  readonly oid: string;
  readonly type: "file" | "dir" | "submodule";
  readonly size: number;
}

function entryShape(hub: Hub, ref: string, { path, oid, type, size }: Entry) {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  const self = `${repoApi(hub, `/contents/${encoded}`)}?ref=${encodeURIComponent(ref)}`;
  const git = repoApi(hub, `/git/${type === "dir" ? "trees" : "blobs"}/${oid}`);
  const html = repoPage(hub, `/${type === "dir" ? "tree" : "blob"}/${ref}/${encoded}`);
  return {
    type,
    name: path.split("/").at(-1),
    path,
    sha: oid,
    size,
    url: self,
    git_url: git,
    html_url: html,
    download_url: type === "file" ? repoPage(hub, `/raw/${ref}/${encoded}`) : null,
    _links: { self, git, html },
  };
}

async function listBranches(call: Call) {
  const { hub } = call;
  const refs = await hub.git.refs("refs/heads/");
  const branches = refs.map(({ name, oid }) => {
    const branch = name.replace("refs/heads/", "");
    const commit = { sha: oid, url: repoApi(hub, `/commits/${oid}`) };
    return { name: branch, commit, protected: protectionsOf(hub, branch).length > 0 };
  });
  const wanted = call.query.get("protected");
  return paged(
    call,
    wanted === null ? branches : branches.filter((branch) => String(branch.protected) === wanted),
  );
}

async function getBranch(call: Call) {
  const { hub } = call;
  const name = param(call, "branch");
  const commit = await hub.git.commit(`refs/heads/${name}`);
  if (!commit) throw notFound("Branch not found");
  const rules = protectionsOf(hub, name);
  const classic = rules.filter(({ via }) => via === "protection");
  const contexts = classic.flatMap(({ statusChecks }) => statusChecks);
  const self = repoApi(hub, `/branches/${name}`);
  return ok({
    name,
    commit: commitShape(hub, commit),
    _links: { self, html: repoPage(hub, `/tree/${name}`) },
    protected: rules.length > 0,
    protection: {
      enabled: classic.length > 0,
      required_status_checks: {
        enforcement_level: contexts.length > 0 ? "non_admins" : "off",
        contexts,
        checks: contexts.map((context) => ({ context, app_id: null })),
      },
    },
    protection_url: `${self}/protection`,
  });
}

async function getCommit(call: Call) {
  const { hub } = call;
  const oid = await commitOf(hub, param(call, "ref"));
  const commit = oid === null ? null : await hub.git.commit(oid);
  if (!commit) throw unprocessable(`No commit found for SHA: ${param(call, "ref")}`);
  return ok(commitShape(hub, commit));
}

async function pullsOf(call: Call) {
  const { hub } = call;
  const oid = await commitOf(hub, param(call, "commit_sha"));
  if (oid === null) throw unprocessable(`No commit found for SHA: ${param(call, "commit_sha")}`);
  const found = await pullsOfCommit(hub, oid);
  return paged(
    call,
    found.map((thread) => pullShape(hub, thread, thread.pull)),
  );
}

function dispatch(call: Call) {
  call.hub.state.dispatches.push({
    type: text(call, "event_type") ?? "",
    payload: call.body.client_payload ?? {},
    by: call.token.login,
  });
  return noContent;
}

export const repositoryRoutes: readonly Route[] = [
  repo("GET ", "metadata=read", getRepository),
  repo("GET /contents/{path}", "contents=read", getContents),
  repo("GET /branches", "contents=read", listBranches),
  repo("GET /branches/{branch}", "contents=read", getBranch),
  repo("GET /commits/{ref}", "contents=read", getCommit),
  repo("GET /commits/{commit_sha}/pulls", "pull_requests=read", pullsOf),
  repo("POST /dispatches", "contents=write", dispatch),
];

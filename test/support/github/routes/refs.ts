import { breachText } from "../protection.ts";
import { moveRef } from "../refs.ts";
import { notFound, unprocessable } from "../refusal.ts";
import { type Call, created, noContent, ok, param, type Route, repo, text } from "../route.ts";
import { refShape } from "../shapes/git.ts";

async function getRef(call: Call) {
  const name = `refs/${param(call, "ref")}`;
  const found = (await call.hub.git.refs(name)).find((ref) => ref.name === name);
  if (!found) throw notFound();
  return ok(refShape(call.hub, found));
}

async function matchingRefs(call: Call) {
  const found = await call.hub.git.refs(`refs/${param(call, "ref")}`);
  const visible = found.filter(({ name }) => !name.startsWith("refs/forks/"));
  return ok(visible.map((ref) => refShape(call.hub, ref)));
}

async function createRef(call: Call) {
  const { hub, token } = call;
  const ref = text(call, "ref") ?? "";
  const sha = text(call, "sha") ?? "";
  if (!/^refs\/(heads|tags)\/[^\s~^:?*[\\]+$/.test(ref) || /\.\.|\/\/|\.lock$|@\{/.test(ref)) {
    throw unprocessable(`${ref || "ref"} is not a valid ref name.`);
  }
  const object = /^[0-9a-f]{40}$/.test(sha) ? await hub.git.object(sha) : null;
  if (!object) throw unprocessable("Object does not exist");
  if (await hub.git.resolve(ref)) throw unprocessable("Reference already exists");
  const moved = await moveRef(hub, { ref, before: null, after: sha, by: token.login });
  if (moved.kind === "breach") throw unprocessable(breachText(moved.breach));
  if (moved.kind === "raced") throw unprocessable("Reference already exists");
  return created(refShape(hub, { name: ref, oid: sha, type: object.type }));
}

async function updateRef(call: Call) {
  const { hub, token } = call;
  const ref = `refs/${param(call, "ref")}`;
  const sha = text(call, "sha") ?? "";
  const before = await hub.git.resolve(ref);
  if (before === null) throw unprocessable("Reference does not exist");
  const object = /^[0-9a-f]{40}$/.test(sha) ? await hub.git.object(sha) : null;
  if (!object) throw unprocessable("Object does not exist");
  if (call.body.force !== true && !(await hub.git.isAncestor(before, sha))) {
    throw unprocessable("Update is not a fast forward");
  }
  const moved = await moveRef(hub, { ref, before, after: sha, by: token.login });
  if (moved.kind === "breach") throw unprocessable(breachText(moved.breach));
  if (moved.kind === "raced") throw unprocessable("Reference update failed");
  return ok(refShape(hub, { name: ref, oid: sha, type: object.type }));
}

async function deleteRef(call: Call) {
  const { hub, token } = call;
  const ref = `refs/${param(call, "ref")}`;
  const before = await hub.git.resolve(ref);
  if (before === null) throw unprocessable("Reference does not exist");
  if (ref === `refs/heads/${hub.defaultBranch}`) throw unprocessable("Cannot delete the default branch");
  const moved = await moveRef(hub, { ref, before, after: null, by: token.login });
  if (moved.kind === "breach") throw unprocessable(breachText(moved.breach));
  return noContent;
}

export const refRoutes: readonly Route[] = [
  repo("GET /git/ref/{ref}", "contents=read", getRef),
  repo("GET /git/matching-refs/{ref}", "contents=read", matchingRefs),
  repo("POST /git/refs", "contents=write", createRef),
  repo("PATCH /git/refs/{ref}", "contents=write", updateRef),
  repo("DELETE /git/refs/{ref}", "contents=write", deleteRef),
];

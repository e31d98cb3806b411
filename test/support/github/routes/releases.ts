import { repoApi, repoPage, stamp, userOf } from "../hub.ts";
import { notFound } from "../refusal.ts";
import { type Call, ok, param, type Route, repo } from "../route.ts";
import { simpleUser } from "../shapes/users.ts";

function releaseOfTag(call: Call) {
  const { hub } = call;
  const tag = param(call, "tag");
  const body = hub.state.releaseNotes.get(tag);
  if (body === undefined) throw notFound();
  const id = 1;
  const made = stamp(hub);
  return ok({
    id,
    node_id: "RE_1",
    url: repoApi(hub, `/releases/${id}`),
    assets_url: repoApi(hub, `/releases/${id}/assets`),
    upload_url: repoApi(hub, `/releases/${id}/assets{?name,label}`),
    tarball_url: repoApi(hub, `/tarball/${tag}`),
    zipball_url: repoApi(hub, `/zipball/${tag}`),
    html_url: repoPage(hub, `/releases/tag/${tag}`),
    tag_name: tag,
    target_commitish: hub.defaultBranch,
    name: tag,
    body,
    draft: false,
    prerelease: false,
    created_at: made,
    published_at: made,
    author: simpleUser(hub, userOf(hub, hub.owner).login),
    assets: [],
  });
}

export const releaseRoutes: readonly Route[] = [
  repo("GET /releases/tags/{tag}", "contents=read", releaseOfTag),
];

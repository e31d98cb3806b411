import { type Hub, nodeId, repoApi } from "../hub.ts";
import type { Token } from "../state.ts";
import { type Shape, simpleUser } from "./users.ts";

/** The addresses that every description of a repository repeats. */
const endpoints = {
  archive_url: "/{archive_format}{/ref}",
  assignees_url: "/assignees{/user}",
  blobs_url: "/git/blobs{/sha}",
  branches_url: "/branches{/branch}",
  collaborators_url: "/collaborators{/collaborator}",
  comments_url: "/comments{/number}",
  commits_url: "/commits{/sha}",
  compare_url: "/compare/{base}...{head}",
  contents_url: "/contents/{+path}",
  contributors_url: "/contributors",
  deployments_url: "/deployments",
  downloads_url: "/downloads",
  events_url: "/events",
  forks_url: "/forks",
  git_commits_url: "/git/commits{/sha}",
  git_refs_url: "/git/refs{/sha}",
  git_tags_url: "/git/tags{/sha}",
  hooks_url: "/hooks",
  issue_comment_url: "/issues/comments{/number}",
  issue_events_url: "/issues/events{/number}",
  issues_url: "/issues{/number}",
  keys_url: "/keys{/key_id}",
  labels_url: "/labels{/name}",
  languages_url: "/languages",
  merges_url: "/merges",
  milestones_url: "/milestones{/number}",
  notifications_url: "/notifications{?since,all,participating}",
  pulls_url: "/pulls{/number}",
  releases_url: "/releases{/id}",
  stargazers_url: "/stargazers",
  statuses_url: "/statuses/{sha}",
  subscribers_url: "/subscribers",
  subscription_url: "/subscription",
  tags_url: "/tags",
  teams_url: "/teams",
  trees_url: "/git/trees{/sha}",
} as const;

/** `minimal-repository`, as workflow runs have it. A fork is the same repository under its owner's name. */
export function minimalRepository(hub: Hub, owner = hub.owner): Shape {
  const fork = owner !== hub.owner;
  const name = `${owner}/${hub.repo}`;
  const url = fork ? `${hub.urls.api}/repos/${name}` : repoApi(hub);
  const id = fork ? hub.repoId + 1 : hub.repoId;
  return {
    id,
    node_id: nodeId("R", id),
    name: hub.repo,
    full_name: name,
    owner: simpleUser(hub, owner),
    private: hub.state.settings.visibility === "private",
    html_url: `${hub.urls.server}/${name}`,
    description: null,
    fork,
    url,
    ...Object.fromEntries(Object.entries(endpoints).map(([key, path]) => [key, `${url}${path}`])),
  };
}

/** `repository`, as the ends of a pull request have it. */
export function repository(hub: Hub, owner = hub.owner): Shape {
  const { settings, threads } = hub.state;
  const page = `${hub.urls.server}/${owner}/${hub.repo}`;
  const open = [...threads.values()].filter(({ state }) => state === "open").length;
  const host = new URL(hub.urls.server).host;
  return {
    ...minimalRepository(hub, owner),
    git_url: `git://${host}/${owner}/${hub.repo}.git`,
    ssh_url: `ssh://git@${host}/${owner}/${hub.repo}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 0,
    default_branch: hub.defaultBranch,
    open_issues: open,
    open_issues_count: open,
    is_template: false,
    topics: [],
    has_issues: settings.hasIssues,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: settings.archived,
    disabled: false,
    visibility: settings.visibility,
    license: null,
    allow_forking: true,
    web_commit_signoff_required: false,
    pushed_at: hub.now().toISOString(),
    created_at: "2026-01-01T00:00:00Z",
    updated_at: "2026-01-01T00:00:00Z",
  };
}

/** `full-repository`, as asking for the repository gives it. */
export function fullRepository(hub: Hub, token: Token, can: (role: string) => boolean): Shape {
  const merging = can("admin") && token.type === "user";
  return {
    ...repository(hub),
    permissions: {
      admin: can("admin"),
      maintain: can("maintain"),
      push: can("write"),
      triage: can("triage"),
      pull: can("read"),
    },
    network_count: 0,
    subscribers_count: 0,
    // Only who may administer sees how pull requests are merged.
    ...(merging && { allow_merge_commit: true, allow_squash_merge: true, allow_rebase_merge: true }),
  };
}

import type { BranchPush } from "../host/host.ts";
import type { PullRequest } from "../model/pull-request.ts";
import { loginOf } from "./account.ts";
import type { GitHubApi, RepositoryName } from "./api.ts";
import { isGitHubError } from "./error.ts";
import { needing } from "./need.ts";

/** Hundreds of pushes to one branch: what is further back is not looked for. */
const mostPages = 3;

const permissions = [{ name: "contents", level: "read" }] as const;

/** Pushes to a branch of this repository that no run has seen. */
interface Unseen {
  readonly branch: string;
  readonly head: string;
  readonly commits: readonly string[];
}

type Pushers =
  | { readonly kind: "known"; readonly people: readonly string[] }
  | { readonly kind: "unknown"; readonly why: string };

/**
 * Pull requests whose pushers no run has seen, with who pushed as GitHub's list of activity tells it, or why that
 * cannot be told. One call for a branch with up to a hundred pushes; each head is asked about once.
 */
export function pushersLookUp(
  api: GitHubApi,
  repository: RepositoryName,
): (pulls: readonly PullRequest[]) => Promise<readonly PullRequest[]> {
  const known = new Map<string, Promise<Pushers>>();
  const ask = (pull: PullRequest, unseen: Unseen): Promise<Pushers> => {
    const key = `${pull.number} ${pull.head}`;
    const asked = known.get(key) ?? pushersTo(api, repository, unseen);
    known.set(key, asked);
    return asked;
  };
  return (pulls) =>
    Promise.all(
      pulls.map(async (pull) => {
        const { unknownPushers, ...rest } = pull;
        if (unknownPushers?.kind !== "unseen") return pull;
        const pushers = await ask(pull, { ...unknownPushers, head: pull.head });
        if (pushers.kind === "unknown") return { ...pull, unknownPushers: pushers };
        return { ...rest, contributors: eachOnce([...pull.contributors, ...pushers.people]) };
      }),
    );
}

async function pushersTo(api: GitHubApi, repository: RepositoryName, unseen: Unseen): Promise<Pushers> {
  try {
    return await needing(permissions, () => walk(api, repository, unseen));
  } catch (error) {
    if (!isGitHubError(error)) throw error;
    return { kind: "unknown", why: `GitHub tells no activity of ${unseen.branch}: ${error.message}` };
  }
}

/** Who pushed to a branch of late, newest first; none where GitHub does not tell. One call. */
export async function lastPushes(
  api: GitHubApi,
  repository: RepositoryName,
  branch: string,
): Promise<readonly BranchPush[]> {
  try {
    const { activity } = await activityOf(api, repository, branch, undefined);
    return activity.map(({ before, after, actor }) => ({ before, after, by: actor }));
  } catch (error) {
    if (!isGitHubError(error)) throw error;
    return [];
  }
}

interface Activity {
  readonly before: string;
  readonly after: string;
  readonly type: string;
  /** Null: an account that is no more. */
  readonly actor: string | null;
}

/**
 * From the head back, push by push, to the one before which the branch had none of the commits. What comes before
 * a forced push may have brought some of those that stayed.
 */
async function walk(api: GitHubApi, repository: RepositoryName, unseen: Unseen): Promise<Pushers> {
  const { branch, head } = unseen;
  const own = new Set(unseen.commits);
  const people: string[] = [];
  const open: Activity[] = [];
  let at = head;
  let cursor: string | undefined;
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await activityOf(api, repository, branch, cursor);
    open.push(...answer.activity);
    for (;;) {
      const index = open.findIndex(({ after }) => after === at);
      const [push] = index < 0 ? [] : open.splice(index, 1);
      if (push === undefined) break;
      if (push.actor === null) return unknown(`${at.slice(0, 7)} was pushed by an account that is no more`);
      people.push(push.actor);
      if (isNothing(push.before) || (push.type !== "force_push" && !own.has(push.before))) {
        return { kind: "known", people };
      }
      at = push.before;
    }
    cursor = answer.next;
    if (cursor === undefined) break;
  }
  return unknown(`GitHub does not tell who pushed ${at.slice(0, 7)} to ${branch}`);
}

async function activityOf(
  api: GitHubApi,
  repository: RepositoryName,
  branch: string,
  cursor: string | undefined,
): Promise<{ readonly activity: readonly Activity[]; readonly next: string | undefined }> {
  const { data, headers } = await api.request("GET /repos/{owner}/{repo}/activity", {
    ...repository,
    ref: `refs/heads/${branch}`,
    per_page: 100,
    ...(cursor === undefined ? {} : { after: cursor }),
  });
  const activity = data.map(({ before, after, activity_type: type, actor }) => ({
    before,
    after,
    type,
    actor: actor === null ? null : loginOf({ login: actor.login, __typename: actor.type }),
  }));
  return { activity, next: cursorIn(headers.link) };
}

function cursorIn(link: string | undefined): string | undefined {
  const [, url] = /<([^<>]+)>;\s*rel="next"/.exec(link ?? "") ?? [];
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).searchParams.get("after") ?? undefined;
}

function isNothing(commit: string): boolean {
  return /^0+$/.test(commit);
}

function unknown(why: string): Pushers {
  return { kind: "unknown", why };
}

/** Each account once, in the order in which they come. */
export function eachOnce(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

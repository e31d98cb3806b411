import { GitError } from "../git/error.ts";
import type { Repository } from "../git/repository.ts";
import type { GitHubContext } from "./context.ts";

/**
 * Environment for git that lets it fetch from and push to this GitHub with a token: nothing in an argument or a
 * file, nothing for another server. Whatever checkout left in the clone is dropped first, so that two
 * credentials are never sent; and nobody is asked for one.
 */
export function gitEnvironment(
  { serverUrl }: Pick<GitHubContext, "serverUrl">,
  token: string,
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
  // What checkout writes has this same name; an empty value takes away what came before.
  const http = `http.${serverUrl}/.extraheader`;
  const host = new URL(serverUrl).hostname;
  const settings: readonly (readonly [string, string])[] = [
    [http, ""],
    [http, header],
    // git would hand the header on to wherever an answer sends it, other servers included.
    [`http.${serverUrl}/.followRedirects`, "false"],
    ["credential.helper", ""],
    // The token opens it by HTTPS only, however it was checked out.
    [`url.${serverUrl}/.insteadOf`, `git@${host}:`],
    [`url.${serverUrl}/.insteadOf`, `ssh://git@${host}/`],
  ];
  const given = Number.parseInt(env.GIT_CONFIG_COUNT ?? "0", 10) || 0;
  return {
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${given + index}`, key],
        [`GIT_CONFIG_VALUE_${given + index}`, value],
      ]),
    ),
    GIT_CONFIG_COUNT: String(given + settings.length),
    GIT_ASKPASS: "",
    SSH_ASKPASS: "",
  };
}

/**
 * Throws where the clone's remote is not the repository that the run is about: what would be read is then not what
 * would be written. `git/ambiguous-remote` or `git/not-a-repository`.
 */
export async function assertRemote(
  repository: Repository,
  context: Pick<GitHubContext, "serverUrl" | "owner" | "repo">,
): Promise<string> {
  const { remote } = repository;
  const name = `${context.owner}/${context.repo}`;
  const hint = `check it out before this step: uses: actions/checkout with repository: ${name}, fetch-depth: 0 and persist-credentials: false`;
  if (remote === null) {
    throw new GitError("git/not-a-repository", `The clone in ${repository.root} has no remote.`, { hint });
  }
  const asked = await repository.git(["ls-remote", "--get-url", remote]);
  const url = asked.toString("utf8").trim();
  if (isOf(url, context)) return remote;
  const ssh = /^(?:ssh:\/\/|[^/:]+@[^/:]+:)/.test(url);
  throw new GitError(
    "git/ambiguous-remote",
    `The clone's remote ${remote} is ${url}, not ${name} on ${context.serverUrl}.`,
    {
      hint: ssh
        ? `check it out by HTTPS, without ssh-key: ${hint.replace("check it out before this step: ", "")}`
        : hint,
    },
  );
}

function isOf(
  url: string,
  { serverUrl, owner, repo }: Pick<GitHubContext, "serverUrl" | "owner" | "repo">,
): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, pathname } = new URL(url);
  const server = new URL(serverUrl);
  const path = pathname.replace(/\/+$/, "").replace(/\.git$/, "");
  const wanted = `${server.pathname.replace(/\/+$/, "")}/${owner}/${repo}`;
  return origin === server.origin && path.toLowerCase() === wanted.toLowerCase();
}

import type { Progress } from "../../contract/suggest.ts";
import { resolve, tryResolve } from "../../git/ancestry.ts";
import type { Repository } from "../../git/repository.ts";
import type { Server } from "../../model/server.ts";
import { compareVersions } from "../../model/traffic.ts";
import { commitsSince } from "../../supply-chain/repository/history.ts";
import { sameRepository } from "../release/address.ts";

export interface HistoryQuestion {
  /** The clone that the server's source is in. */
  readonly repository: Repository;
  /** The commit that is to be released: any revision. */
  readonly head: string;
  readonly id: string;
  readonly server: Server | undefined;
  readonly released: ReadonlySet<string>;
  /** The version that was asked for; undefined: the one that this commit follows. */
  readonly from: string | undefined;
}

export interface History {
  /** The version that the commit follows, by its tags; null where they tell of none. */
  readonly from: string | null;
  readonly commits: Progress["commits"];
}

/** Whether a clone holds the source of a server, as far as its server.yaml says where that is. */
export async function holdsSource(repository: Repository, server: Server | undefined): Promise<boolean> {
  if (server?.repository === undefined) return true;
  if (repository.remote === null) return false;
  const asked = await repository.run(["ls-remote", "--get-url", repository.remote]);
  return asked.status === 0 && sameRepository(asked.stdout.toString("utf8").trim(), server.repository);
}

/** The last release on the way to a commit, by its tag, and what was committed since. */
export async function historyOf(question: HistoryQuestion): Promise<History> {
  const { repository, head, id, server, released, from } = question;
  const commit = await resolve(repository, head);
  const listing = await repository.git([
    "for-each-ref",
    `--merged=${commit}`,
    "--format=%(refname:lstrip=2)",
    "refs/tags/",
  ]);
  const tags = new Set(listing.toString("utf8").split("\n"));
  const wanted = from === undefined ? [...released].sort((a, b) => compareVersions(b, a)) : [from];
  // A version is followed by what leads to the next one: of pre-releases only what nothing final stands for.
  const finals = wanted.filter((version) => !version.includes("-"));
  for (const version of [...finals, ...wanted]) {
    const tag = tagsOf(version, id, server).find((name) => tags.has(name));
    if (tag === undefined) continue;
    const since = await tryResolve(repository, `refs/tags/${tag}`);
    if (since === null) continue;
    const subfolder = server?.subfolder;
    const query = { from: commit, since, ...(subfolder === undefined ? {} : { subfolder }) };
    const { commits, complete } = await commitsSince(repository, query);
    return { from: version, commits: { since: tag, list: commits, complete } };
  }
  return { from: null, commits: null };
}

/** The tags that a release of this server may have, the ones that name it first. */
function tagsOf(version: string, id: string, server: Server | undefined): readonly string[] {
  const name = server?.name?.split("/").at(-1);
  const folder = server?.subfolder?.split("/").at(-1);
  const prefixes = new Set([id, name, folder].filter((text) => text !== undefined && text !== ""));
  const named = [...prefixes].flatMap((prefix) => [
    `${prefix}-v${version}`,
    `${prefix}@${version}`,
    `${prefix}/v${version}`,
  ]);
  return [...named, `v${version}`];
}

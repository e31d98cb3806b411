import prerelease from "semver/functions/prerelease.js";
import valid from "semver/functions/valid.js";
import { resolve } from "../../git/ancestry.ts";
import { failure, redact } from "../../git/error.ts";
import { trimSlashes } from "../../git/path.ts";
import { startGit } from "../../git/process.ts";
import type { Repository } from "../../git/repository.ts";
import { compareVersions } from "../../model/traffic.ts";
import { isNoise, type ReleaseCommit, readCommit } from "./commit-kind.ts";

export type { ReleaseCommit } from "./commit-kind.ts";

export interface CommitsQuery {
  /** The newest commit: any revision. */
  readonly from: string;
  /** This one and all before it are left out; null: the beginning. */
  readonly since: string | null;
  /** Only commits that touch this folder. */
  readonly subfolder?: string;
  /** Most commits that are read; 2,000 by default. */
  readonly limit?: number;
}

export interface CommitsSince {
  /** Newest first; merges and noise left out. */
  readonly commits: readonly ReleaseCommit[];
  /** False where there are more, or this clone is too shallow to tell. */
  readonly complete: boolean;
}

const mostBytes = 16 * 1_048_576;

/** The commits of a release by what they say of themselves. Throws `GitError` for revisions that are not there. */
export async function commitsSince(repository: Repository, query: CommitsQuery): Promise<CommitsSince> {
  const { limit = 2_000, subfolder = "" } = query;
  const from = await resolve(repository, query.from);
  const since = query.since === null ? null : await resolve(repository, query.since);
  const folder = trimSlashes(subfolder);
  const child = startGit(
    repository.root,
    [
      ...["log", "-z", "--no-merges", "--no-color", "--no-decorate", "--no-mailmap", "--no-notes"],
      ...["--encoding=UTF-8", "--format=tformat:%H%n%B", `--max-count=${limit + 1}`, "--end-of-options"],
      ...[
        from,
        ...(since === null ? [] : [`^${since}`]),
        "--",
        ...(folder === "" ? [] : [`:(top,literal)${folder}`]),
      ],
    ],
    { ...repository.env, GIT_LITERAL_PATHSPECS: "0" },
  );
  const chunks: Buffer[] = [];
  let bytes = 0;
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr = (stderr + chunk.toString("utf8")).slice(-16_384);
  });
  const ended = new Promise<number | null>((done, reject) => {
    child.on("error", reject);
    child.on("close", done);
  });
  ended.catch(() => {});
  for await (const chunk of child.stdout) {
    if (bytes + chunk.length > mostBytes) {
      child.kill("SIGTERM");
      break;
    }
    bytes += chunk.length;
    chunks.push(chunk);
  }
  const status = await ended;
  const isCut = status === null;
  if (status !== 0 && !isCut) throw failure("log", status, redact(stderr));
  const records = Buffer.concat(chunks)
    .toString("utf8")
    .split("\0")
    .filter((record) => record !== "");
  const whole = isCut ? records.slice(0, -1) : records;
  const commits = whole.slice(0, limit).map((record) => {
    const end = record.indexOf("\n");
    return readCommit(record.slice(0, end), record.slice(end + 1));
  });
  const reachesEnd = !repository.shallow || (since !== null && (await follows(repository, since, from)));
  return {
    commits: commits.filter((commit) => !isNoise(commit)),
    complete: whole.length <= limit && !isCut && reachesEnd,
  };
}

/** In a shallow clone what was cut off may lie between the two. */
async function follows(repository: Repository, since: string, from: string): Promise<boolean> {
  return (await repository.run(["merge-base", "--is-ancestor", since, from])).status === 0;
}

export interface TaggedRelease {
  readonly tag: string;
  readonly version: string;
  readonly commit: string;
}

export interface LastTagQuery {
  /** The commit that is released. */
  readonly commit: string;
  /** Its tag: what stands around the version tells the server's tags from others'. Absent: `v1.2.0` and `1.2.0`. */
  readonly tag?: string;
  readonly version: string;
}

/**
 * The tag of the release before: of the same name, of a lower version, on the way to this commit; the highest of
 * these. For what is no pre-release, pre-releases do not count.
 */
export async function lastTag(repository: Repository, query: LastTagQuery): Promise<TaggedRelease | null> {
  const form = tagForm(query.tag ?? `v${query.version}`, query.version);
  const commit = await resolve(repository, query.commit);
  const fields = "%(refname:lstrip=2)%00%(objectname)%00%(*objectname)%00";
  const listing = await repository.git([
    ...[
      "for-each-ref",
      `--merged=${commit}`,
      `--format=${fields}`,
      `refs/tags/${form.prefix.replace(/[^/]*$/, "")}`,
    ],
  ]);
  const isPre = prerelease(query.version) !== null;
  const tags = listing
    .toString("utf8")
    .split("\n")
    .flatMap((line): readonly TaggedRelease[] => {
      const [tag = "", own = "", peeled = ""] = line.split("\0");
      const version = form.versionOf(tag);
      return version === undefined ? [] : [{ tag, version, commit: peeled || own }];
    });
  const before = tags.filter(
    ({ version }) => compareVersions(version, query.version) < 0 && (isPre || prerelease(version) === null),
  );
  return before.sort((a, b) => compareVersions(b.version, a.version))[0] ?? null;
}

/** What stands around the version. Whose tag it is, its name says: weather-v1.2.0 comes after weather@1.1.0. */
function tagForm(tag: string, version: string) {
  const at = tag.lastIndexOf(version);
  const whole = at < 0 ? "v" : tag.slice(0, at);
  const prefix = whole.replace(/(?:[-@/_]v?|^v)$/, "");
  const mark = prefix === "" || prefix === whole ? "" : "[-@/_]";
  const after = new RegExp(`^${mark}v?(?=\\d)`);
  return {
    prefix,
    versionOf: (other: string): string | undefined => {
      const rest = other.startsWith(prefix) ? other.slice(prefix.length) : "";
      if (!after.test(rest)) return undefined;
      const named = rest.replace(after, "");
      return valid(named) === null ? undefined : named;
    },
  };
}

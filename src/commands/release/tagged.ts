import { tryResolve } from "../../git/ancestry.ts";
import type { Repository } from "../../git/repository.ts";
import type { Finding } from "../../model/finding.ts";
import { printable } from "../../model/text.ts";
import { listed } from "../../rules/text.ts";
import { repositoryAddress } from "./address.ts";
import { parseTag, type ReleaseTag } from "./tag.ts";

/** The commit of a server's own repository that a tag releases. */
export interface TaggedCommit {
  readonly repository: Repository;
  readonly tag: ReleaseTag;
  /** What the tag points at, whatever object it is. */
  readonly commit: string;
  /** The repository's address as people open it; undefined: it has none. */
  readonly address?: string;
  /** True where the release goes into another repository. */
  readonly isElsewhere?: boolean;
}

export type FoundTag =
  | { readonly kind: "tag"; readonly tagged: TaggedCommit }
  | { readonly kind: "none" }
  | { readonly kind: "problem"; readonly problem: Pick<Finding, "rule" | "message" | "hint"> };

export interface SoughtTag {
  /** Null: the one that the checked-out commit has. */
  readonly name: string | null;
  /** The commit that it was pushed with; null: wherever it stands. */
  readonly at: string | null;
}

/** The tag in the clone, and what it points at. */
export async function findTag(repository: Repository, { name, at }: SoughtTag): Promise<FoundTag> {
  if (name === null) return tagHere(repository);
  const parsed = parseTag(name);
  if (parsed.kind === "wrong") return problem(parsed.problem);
  const shown = printable(name, 80);
  if (parsed.kind === "other") {
    return problem({
      rule: "version/not-semver",
      message: `the tag ${shown} names no version`,
      hint: "a release's tag is v1.2.0, or in a repository of several servers weather-v1.2.0, weather@1.2.0 or weather/v1.2.0",
    });
  }
  // Git would read more than a name into these: another revision, or an error of its own.
  const isName = !/[\p{Cc} ~^:?*[\\]|\.\.|@\{/u.test(name);
  const commit = isName ? await tryResolve(repository, `refs/tags/${name}`) : null;
  if (commit === null) {
    return problem({
      rule: "release/no-tag",
      message: `there is no tag ${shown} in ${repository.root}`,
      hint: "git fetch --tags; in a workflow check the tag out (actions/checkout does so when a tag starts it)",
    });
  }
  if (at !== null && ((await tryResolve(repository, at)) ?? at) !== commit) {
    return problem({
      rule: "release/no-tag",
      message: `the tag ${shown} was pushed at ${at.slice(0, 12)} and points at ${commit.slice(0, 12)} here: it was moved`,
      hint: "a release's tag is never moved: release the next version from a tag of its own",
    });
  }
  return { kind: "tag", tagged: await taggedCommit(repository, parsed.tag, commit) };
}

async function tagHere(repository: Repository): Promise<FoundTag> {
  const listing = await repository.run(["tag", "--points-at", "HEAD"]);
  const names = listing.status === 0 ? listing.stdout.toString("utf8").split("\n") : [];
  const tags = names.flatMap((name) => {
    const parsed = parseTag(name);
    return parsed.kind === "release" ? [parsed.tag] : [];
  });
  const [first, ...others] = tags;
  if (first === undefined) return { kind: "none" };
  if (others.length > 0) {
    const shown = listed(
      tags.slice(0, 10).map(({ tag }) => printable(tag, 80)),
      "and",
    );
    const message = `several tags point at what is checked out: ${shown}`;
    return problem({ rule: "release/no-tag", message, hint: "say which one is meant: --tag TAG" });
  }
  const commit = await tryResolve(repository, "HEAD");
  if (commit === null) return { kind: "none" };
  return { kind: "tag", tagged: await taggedCommit(repository, first, commit) };
}

async function taggedCommit(repository: Repository, tag: ReleaseTag, commit: string): Promise<TaggedCommit> {
  const address = await addressOf(repository);
  return { repository, tag, commit, ...(address === undefined ? {} : { address }) };
}

/** Where others find a clone's repository: where its remote is. */
async function addressOf(repository: Repository): Promise<string | undefined> {
  if (repository.remote === null) return undefined;
  const asked = await repository.run(["ls-remote", "--get-url", repository.remote]);
  return asked.status === 0 ? repositoryAddress(asked.stdout.toString("utf8")) : undefined;
}

function problem(words: Pick<Finding, "rule" | "message" | "hint">): FoundTag {
  return { kind: "problem", problem: words };
}

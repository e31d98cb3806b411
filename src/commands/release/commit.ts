import { releaseFile, signatureFile } from "../../convention/paths.ts";
import type { Source } from "../../convention/source.ts";
import { isAncestor, tryResolve } from "../../git/ancestry.ts";
import type { DesiredCommit } from "../../git/desired-commit.ts";
import { fetchBranch } from "../../git/fetch.ts";
import { branchSlug } from "../../git/set-aside.ts";
import type { Finding } from "../../model/finding.ts";
import type { Cause } from "../../model/status.ts";
import type { World } from "../command.ts";
import { commitSource } from "../commit-source.ts";
import { desiredMessage } from "../edit-desired/message.ts";
import { desiredHead, type Workspace } from "../workspace.ts";
import { otherContent } from "./request.ts";
import { areSame } from "./same.ts";

export interface NewRelease {
  readonly server: string;
  readonly version: string;
  /** By path from the convention's folder: the release, its contract and signature, and server.yaml for where there is none. */
  readonly texts: ReadonlyMap<string, string>;
}

/** How a release gets to the desired branch. */
export interface Way {
  /** Title of the commit and of the request for it. */
  readonly title: string;
  /** Markdown of the pull request. */
  readonly body: string;
  readonly cause: Cause;
  /** Why it goes by a pull request; absent: it may be committed. */
  readonly review?: string;
}

export type Committed =
  | {
      readonly kind: "done";
      readonly branch: string;
      readonly done: DesiredCommit;
      /** What it adds to the branch. */
      readonly files: readonly string[];
    }
  /** The branch has this version as something else. */
  | { readonly kind: "other"; readonly finding: Finding };

/** Adds a release to the desired branch, or asks for it: only what is not there yet, and nothing else. */
export async function commitRelease(
  workspace: Workspace,
  world: World,
  release: NewRelease,
  way: Way,
): Promise<Committed> {
  const { host, repository, directory } = workspace;
  const { branch } = await desiredHead(workspace);
  const { title, body, cause, review } = way;
  let other: Extract<Committed, { readonly kind: "other" }> | undefined;
  let files: readonly string[] = [];
  const done = await host.commitDesired(repository, {
    branch,
    directory,
    slug: title,
    message: desiredMessage(title, cause),
    title,
    body,
    clock: () => world.now().getTime(),
    same: sameRelease(release),
    ...(review === undefined ? {} : { review }),
    edit: async (head) => {
      const added = await addedTo(head, release, branch);
      other = added.kind === "other" ? added : undefined;
      if (added.kind === "other") return new Map();
      files = [...added.files.keys()];
      return added.files;
    },
  });
  return other ?? { kind: "done", branch, done, files };
}

export function titleOf({ server, version }: Pick<NewRelease, "server" | "version">): string {
  return `Release ${server} ${version}`;
}

/** Whoever made it and whenever: a run that is repeated finds what the first one proposed. */
export function sameRelease({ server, version }: Pick<NewRelease, "server" | "version">) {
  const [file, signature] = [releaseFile(server, version), signatureFile(server, version)];
  return (path: string, kept: string | null, wished: string | null): boolean => {
    if (kept === wished) return true;
    if (kept === null || wished === null) return false;
    // Of one release there are as many signatures as times it was signed.
    if (isAt(path, signature)) return true;
    return isAt(path, file) && areSame(file, kept, wished);
  };
}

function isAt(path: string, file: string): boolean {
  return path === file || path.endsWith(`/${file}`);
}

type Added =
  | { readonly kind: "added"; readonly files: ReadonlyMap<string, string> }
  | Extract<Committed, { readonly kind: "other" }>;

/** What of a release a commit of the desired branch does not have yet; nothing where it is released there already. */
export async function addedTo(head: Source, release: NewRelease, branch: string): Promise<Added> {
  const { server, version, texts } = release;
  const file = releaseFile(server, version);
  const present = await textsAt(head, [...texts.keys()]);
  const released = present.get(file);
  const missing = new Map([...texts].filter(([path]) => !present.has(path)));
  if (released === undefined) return { kind: "added", files: missing };
  const own = texts.get(file) ?? "";
  if (!areSame(file, released, own)) return other(release, ` on ${branch}`);
  const signature = signatureFile(server, version);
  const bundle = released === own ? missing.get(signature) : undefined;
  return { kind: "added", files: bundle === undefined ? new Map() : new Map([[signature, bundle]]) };
}

function other(
  { server, version }: NewRelease,
  where: string,
  hint?: string,
): Extract<Committed, { readonly kind: "other" }> {
  const words = otherContent({ server, version }, where);
  const finding = {
    outcome: "fail",
    severity: "high",
    ...words,
    ...(hint === undefined ? {} : { hint }),
    server,
    file: releaseFile(server, version),
  } as const;
  return { kind: "other", finding };
}

export type Proposed =
  | { readonly kind: "none" }
  /** What the branch holds, to be used again: another signature of another minute would be another proposal. */
  | { readonly kind: "same"; readonly texts: ReadonlyMap<string, string> }
  | Extract<Committed, { readonly kind: "other" }>;

/** Whether a branch of its own holds the release already, as an earlier run left it. */
export async function proposedBefore(workspace: Workspace, release: NewRelease): Promise<Proposed> {
  const { repository } = workspace;
  const { commit } = await desiredHead(workspace);
  const name = `headgate/${branchSlug(titleOf(release))}`;
  const there =
    repository.remote === null
      ? await tryResolve(repository, `refs/heads/${name}`)
      : await fetchBranch(repository, repository.remote, name);
  // One that was merged, or has nothing of its own yet, proposes nothing.
  if (there === null || (await isAncestor(repository, there, commit))) return { kind: "none" };
  const { server, version, texts } = release;
  const file = releaseFile(server, version);
  const paths = new Set([...texts.keys(), signatureFile(server, version)]);
  const present = await textsAt(commitSource(workspace, there), [...paths]);
  const kept = present.get(file);
  if (kept === undefined) return { kind: "none" };
  if (areSame(file, kept, texts.get(file) ?? "")) {
    return { kind: "same", texts: new Map([...texts, ...present]) };
  }
  const hint = `look at its pull request; where it is wrong, close that, delete the branch (git push origin --delete ${name}) and run this again`;
  return other(release, ` on the branch ${name}`, hint);
}

async function textsAt(head: Source, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const present = await head.read(paths);
  return new Map([...present].map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")]));
}

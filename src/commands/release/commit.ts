import { classify, releaseFile, signatureFile } from "../../convention/paths.ts";
import type { Source } from "../../convention/source.ts";
import type { DesiredCommit } from "../../git/desired-commit.ts";
import type { SameTexts } from "../../git/set-aside.ts";
import type { Finding } from "../../model/finding.ts";
import type { Cause } from "../../model/status.ts";
import type { World } from "../command.ts";
import { desiredMessage } from "../edit-desired/message.ts";
import { desiredHead, type Workspace } from "../workspace.ts";
import { otherContent } from "./request.ts";
import { areSame, differingMembers } from "./same.ts";

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
  /** Whether that of a request that is there already is right of it, too. */
  readonly isTold: (body: string) => boolean;
  readonly cause: Cause;
  /** Whether a branch holds this proposal already. */
  readonly same: SameTexts;
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
  const { title, body, isTold, cause, review, same } = way;
  let other: Extract<Committed, { readonly kind: "other" }> | undefined;
  let files: readonly string[] = [];
  const done = await host.commitDesired(repository, {
    branch,
    directory,
    slug: title,
    message: desiredMessage(title, cause),
    title,
    body,
    isTold,
    clock: () => world.now().getTime(),
    same,
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

type Added =
  | { readonly kind: "added"; readonly files: ReadonlyMap<string, string> }
  | Extract<Committed, { readonly kind: "other" }>;

/** What of a release a commit of the desired branch does not have yet; nothing where it is released there already. */
export async function addedTo(head: Source, release: NewRelease, branch: string): Promise<Added> {
  const { server, version, texts } = release;
  const file = releaseFile(server, version);
  const present = await textsAt(head, [...new Set([...texts.keys(), signatureFile(server, version)])]);
  const released = present.get(file);
  const missing = new Map([...texts].filter(([path]) => !present.has(path)));
  if (released === undefined) {
    const planted = await plantedIn(present, release, branch);
    return planted ? { kind: "other", finding: planted } : { kind: "added", files: missing };
  }
  const own = texts.get(file) ?? "";
  if (!areSame(file, released, own))
    return other(release, differingMembers(file, released, own), ` on ${branch}`);
  const signature = signatureFile(server, version);
  const bundle = released === own ? missing.get(signature) : undefined;
  return { kind: "added", files: bundle === undefined ? new Map() : new Map([[signature, bundle]]) };
}

/** What lies where the new release's own files go, and is not what they are: it would be kept in their place for good. */
async function plantedIn(
  present: ReadonlyMap<string, string>,
  { server, version, texts }: NewRelease,
  branch: string,
): Promise<Finding | undefined> {
  const finding = { outcome: "fail", severity: "critical", server } as const;
  const signature = signatureFile(server, version);
  if (present.has(signature) && present.get(signature) !== texts.get(signature)) {
    return {
      ...finding,
      rule: "signature/no-release",
      message: `${branch} has a signature of ${version}, which is not released yet: it would be taken for the one of this release`,
      hint: "find out who wrote it, and have it removed by a change of its own; then release again",
      file: signature,
    };
  }
  for (const [path, text] of texts) {
    const there = present.get(path);
    const { kind } = classify(path);
    if (kind !== "contract" || there === undefined || there === text) continue;
    const { contractIn } = await import("../semver/evidence.ts");
    const digest = `sha256-${path.slice(path.lastIndexOf("/") + 1, -".json".length)}` as const;
    if (contractIn(Buffer.from(there), digest)) continue;
    return {
      ...finding,
      rule: "contract/not-its-digest",
      message: `${branch} has another contract under the name of the one that ${version} has`,
      hint: "restore the file, and find out who changed it; then release again",
      file: path,
    };
  }
  return undefined;
}

function other(
  { server, version }: NewRelease,
  parts: readonly string[] | undefined,
  where: string,
): Extract<Committed, { readonly kind: "other" }> {
  const words = otherContent({ server, version }, parts, where);
  const finding = {
    outcome: "fail",
    severity: "high",
    ...words,
    server,
    file: releaseFile(server, version),
  } as const;
  return { kind: "other", finding };
}

export async function textsAt(head: Source, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const present = await head.read(paths);
  return new Map([...present].map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")]));
}

import { releaseFile } from "../../convention/paths.ts";
import type { Source } from "../../convention/source.ts";
import type { DesiredCommit } from "../../git/desired-commit.ts";
import type { Finding } from "../../model/finding.ts";
import { code } from "../../report/markdown/escape.ts";
import type { World } from "../command.ts";
import { desiredMessage, requestBody } from "../edit-desired/message.ts";
import { desiredHead, type Workspace } from "../workspace.ts";
import { areSame } from "./same.ts";

export interface NewRelease {
  readonly server: string;
  readonly version: string;
  /** By path from the convention's folder: the release, its contract, and server.yaml for where there is none. */
  readonly texts: ReadonlyMap<string, string>;
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

/** Adds a release to the desired branch: only what is not there yet, and nothing else. */
export async function commitRelease(
  workspace: Workspace,
  world: World,
  { server, version, texts }: NewRelease,
): Promise<Committed> {
  const { host, repository, directory } = workspace;
  const { branch } = await desiredHead(workspace);
  const cause = await host.cause(repository, { command: "release" });
  const title = `Release ${server} ${version}`;
  let other: Extract<Committed, { readonly kind: "other" }> | undefined;
  let files: readonly string[] = [];
  const done = await host.commitDesired(repository, {
    branch,
    directory,
    slug: title,
    message: desiredMessage(title, cause),
    title,
    body: requestBody(
      cause,
      undefined,
      `${code(`${server} ${version}`)} may be deployed once this is merged.`,
    ),
    clock: () => world.now().getTime(),
    edit: async (head) => {
      const added = await addedTo(head, { server, version, texts }, branch);
      other = added.kind === "other" ? added : undefined;
      if (added.kind === "other") return new Map();
      files = [...added.files.keys()];
      return added.files;
    },
  });
  return other ?? { kind: "done", branch, done, files };
}

type Added =
  | { readonly kind: "added"; readonly files: ReadonlyMap<string, string> }
  | Extract<Committed, { readonly kind: "other" }>;

/** What of a release a commit of the desired branch does not have yet; nothing where it is released there already. */
export async function addedTo(
  head: Source,
  { server, version, texts }: NewRelease,
  branch: string,
): Promise<Added> {
  const file = releaseFile(server, version);
  const present = await textsAt(head, [...texts.keys()]);
  const released = present.get(file);
  if (released === undefined) {
    return { kind: "added", files: new Map([...texts].filter(([path]) => !present.has(path))) };
  }
  if (areSame(file, released, texts.get(file) ?? "")) return { kind: "added", files: new Map() };
  const finding = {
    rule: "version/changed-release",
    outcome: "fail",
    severity: "high",
    message: `${version} is released on ${branch} already, as something else`,
    hint: "a release never changes: release the next version",
    server,
    file,
  } as const;
  return { kind: "other", finding };
}

async function textsAt(head: Source, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const present = await head.read(paths);
  return new Map([...present].map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")]));
}

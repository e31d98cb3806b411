import { releaseFile } from "../../convention/paths.ts";
import { readDocument } from "../../convention/read.ts";
import { resolveRelease } from "../../convention/resolve/release.ts";
import type { Source } from "../../convention/source.ts";
import type { Finding } from "../../model/finding.ts";
import { printable } from "../../model/text.ts";
import { refuse, refuseAll } from "../asked.ts";
import type { CommandResult, World } from "../command.ts";
import { commitSource } from "../commit-source.ts";
import type { Companions } from "../edit-desired/request.ts";
import { addedTo } from "../release/commit.ts";
import { releaseWorld } from "../release/options.ts";
import { contractWords } from "../release/words.ts";
import { releaseCommand } from "../release.ts";
import type { Selected } from "../selection.ts";
import { desiredHead, type Workspace } from "../workspace.ts";
import { type AskedStart, otherStart } from "./start.ts";
import type { Variables } from "./variables.ts";

export interface ReleaseAsked {
  readonly of: Required<Selected>;
  readonly start: AskedStart;
  /** Those that are set are those that it declares. */
  readonly variables: Variables;
  /** Why it is deployed: of a release that nobody can edit any more, what is new in it. */
  readonly reason: string;
  /** Write a minimal server.yaml where there is none. */
  readonly create: boolean;
}

/** What of the release a commit of the desired branch lacks. */
export type ReleaseBeside = (head: Source) => Promise<Companions | { readonly findings: readonly Finding[] }>;

/**
 * The release that goes with a deployment: made from what the command line says, its contract taken, where the version
 * is not released on `commit` yet; undefined where it is, or where nothing was said. A result says why it cannot be.
 */
export async function releaseBeside(
  workspace: Workspace,
  world: World,
  commit: string,
  asked: ReleaseAsked,
): Promise<ReleaseBeside | CommandResult | undefined> {
  const { of, start } = asked;
  if (start.kind === "none") return undefined;
  const { server, version } = of;
  const file = releaseFile(server, version);
  const bytes = (await commitSource(workspace, commit).read([file])).get(file);
  if (bytes !== undefined) {
    const document = readDocument("release", file, bytes, undefined)?.value;
    const other = document && otherStart(resolveRelease(server, document), start);
    return other && refuse(world, other, subjectOf(asked));
  }
  if (start.kind === "transport") {
    return refuse(
      world,
      {
        rule: "release/no-start",
        message: `${server} ${version} is not released yet, and --transport ${start.transport} alone does not say how it is started`,
        hint:
          start.transport === "stdio"
            ? "add --command node ./server.mjs; for what npm has: headgate release --npm PACKAGE"
            : "add --url https://…",
      },
      subjectOf(asked),
    );
  }
  const { variables, create, reason } = asked;
  const changelog = [printable(reason, 500)].filter((line) => line !== "");
  const made = await releaseCommand(
    {
      server,
      version,
      ...(start.kind === "command" ? { command: start.command } : { remote: start.remote }),
      variables: Object.keys(variables),
      values: variables,
      by: "deploy",
      changelog,
      create,
      dryRun: true,
    },
    await releaseWorld(workspace, world),
  );
  const { texts } = made;
  if (!texts || made.outcome === "refused" || made.outcome === "failed")
    return refuseAll(world, made.findings);
  const { branch } = await desiredHead(workspace);
  const message = [version, contractWords(made.release?.release.contract)].filter(Boolean).join(", ");
  return async (head) => {
    const added = await addedTo(head, { server, version, texts }, branch);
    if (added.kind === "other") return { findings: [added.finding] };
    return { files: added.files, notes: [{ name: "release", message, isNew: added.files.size > 0 }] };
  };
}

function subjectOf({ of }: ReleaseAsked) {
  return { server: of.server };
}

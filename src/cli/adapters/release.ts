import { type Command, result, textOptions } from "../../commands/command.ts";
import { releaseCommand } from "../../commands/release.ts";
import { localCause } from "../../commands/runner.ts";
import { isSet, listOf, openWorkspace, textOf } from "../../commands/workspace.ts";
import { formatFindings } from "../../report/findings.ts";
import { findingsJson } from "../../report/json.ts";
import { sanitize } from "../../report/text.ts";

/** `headgate release SERVER VERSION`: writes into the working tree; committing it is the user's to do. */
export const release: Command = async (invocation, world) => {
  await using workspace = await openWorkspace(invocation, world, { online: false });
  const [server = "", version = ""] = invocation.positionals;
  const npm = textOf(invocation, "npm");
  const command = listOf(invocation, "command");
  const {
    outcome,
    findings,
    files = [],
  } = await releaseCommand(
    {
      server,
      version,
      ...(npm === undefined ? {} : { npm }),
      ...(command.length === 0 ? {} : { command }),
      variables: listOf(invocation, "variable"),
      required: listOf(invocation, "require"),
      secrets: listOf(invocation, "secret"),
      create: isSet(invocation, "create"),
      dryRun: isSet(invocation, "dry-run"),
    },
    {
      root: workspace.root,
      now: world.now,
      env: world.env,
      actor: (await localCause(workspace, world)).actor,
      progress: world.progress,
      signal: world.signal,
    },
  );
  const done =
    outcome === "released"
      ? files.map((file) => `${isSet(invocation, "dry-run") ? "would write" : "wrote"} ${sanitize(file)}`)
      : outcome === "unchanged"
        ? [`${sanitize(version)} is released already, just so`]
        : [];
  const text = [formatFindings(findings, new Map(), textOptions(world)), done.join("\n")];
  return result(outcome, text.filter(Boolean).join("\n\n"), { findings: findingsJson(findings), files });
};

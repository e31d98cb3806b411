import { type Command, result, textOptions } from "../../commands/command.ts";
import { releaseCommand } from "../../commands/release.ts";
import { isSet, listOf, openWorkspace, textOf } from "../../commands/workspace.ts";
import type { Release } from "../../model/release.ts";
import { formatFindings } from "../../report/findings.ts";
import { findingsJson } from "../../report/json.ts";
import { count, sanitize } from "../../report/text.ts";

/** `headgate release SERVER VERSION`: writes into the working tree; committing it is the user's to do. */
export const release: Command = async (invocation, world) => {
  await using workspace = await openWorkspace(invocation, world, { online: false, tree: true });
  const [server = "", version = ""] = invocation.positionals;
  const npm = textOf(invocation, "npm");
  const command = listOf(invocation, "command");
  const {
    outcome,
    findings,
    files = [],
    release: made,
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
      actor: (await workspace.host.cause(workspace.repository, {})).actor,
      progress: world.progress,
      signal: world.signal,
    },
  );
  const verb = isSet(invocation, "dry-run") ? "would write" : "wrote";
  const done =
    outcome === "released"
      ? [sayContract(server, version, made), ...files.map((file) => `  ${verb} ${sanitize(shortPath(file))}`)]
      : outcome === "unchanged"
        ? [`${sanitize(version)} is released already, just so`]
        : [];
  const text = [formatFindings(findings, new Map(), textOptions(world)), done.join("\n")];
  return result(outcome, text.filter(Boolean).join("\n\n"), {
    findings: findingsJson(findings),
    server,
    version,
    dryRun: isSet(invocation, "dry-run"),
    contract: made?.release.contract ?? null,
    files,
  });
};

/** `weather 1.1.5  7 tools, 1 resource, contract 3f2a9c014d5e` */
function sayContract(server: string, version: string, made: Release | undefined): string {
  const contract = made?.release.contract;
  const head = sanitize(`${server} ${version}`);
  if (contract === undefined) return head;
  const counts = [
    count(contract.tools, "tool"),
    ...(contract.prompts > 0 ? [count(contract.prompts, "prompt")] : []),
    ...(contract.resources > 0 ? [count(contract.resources, "resource")] : []),
  ];
  return `${head}  ${counts.join(", ")}, contract ${contract.digest.slice(7, 19)}`;
}

/** A contract's file is named by a digest that nobody reads to the end. */
function shortPath(path: string): string {
  return path.replace(/([0-9a-f]{12})[0-9a-f]{52}\.json$/, "$1….json");
}

import { type Command, result, textOptions } from "../../commands/command.ts";
import { landingJson, landingLine } from "../../commands/landing.ts";
import { type Committed, commitRelease } from "../../commands/release/commit.ts";
import type { Former } from "../../commands/release/former.ts";
import { releaseWorld } from "../../commands/release/options.ts";
import { type ReleaseResult, releaseCommand } from "../../commands/release.ts";
import { isSet, listOf, openWorkspace, textOf } from "../../commands/workspace.ts";
import type { DesiredCommit } from "../../git/desired-commit.ts";
import type { Release } from "../../model/release.ts";
import { formatFindings } from "../../report/findings.ts";
import { findingsJson } from "../../report/json.ts";
import { count, sanitize } from "../../report/text.ts";

/**
 * `headgate release SERVER VERSION`: writes into the working tree, and committing it is the user's to do; with
 * `--commit` it goes to the desired branch, or to a pull request, and the working tree follows.
 */
export const release: Command = async (invocation, world) => {
  await using workspace = await openWorkspace(invocation, world, { online: false, tree: true });
  const [server = "", version = ""] = invocation.positionals;
  const npm = textOf(invocation, "npm");
  const command = listOf(invocation, "command");
  const dryRun = isSet(invocation, "dry-run");
  const commits = isSet(invocation, "commit") && !dryRun;
  const made = await releaseCommand(
    {
      server,
      version,
      ...(npm === undefined ? {} : { npm }),
      ...(command.length === 0 ? {} : { command }),
      variables: listOf(invocation, "variable"),
      required: listOf(invocation, "require"),
      secrets: listOf(invocation, "secret"),
      create: isSet(invocation, "create"),
      dryRun: dryRun || commits,
    },
    await releaseWorld(workspace, world),
  );
  const { texts } = made;
  const committed =
    commits && texts ? await commitRelease(workspace, world, { server, version, texts }) : null;
  const { outcome, findings, files } = endOf(made, committed);
  const landed = committed?.kind === "done" ? committed : null;
  const verb = dryRun ? "would write" : commits ? "adds" : "wrote";
  const done =
    outcome === "released"
      ? [
          sayContract(server, version, made.release),
          ...sayFormer(made.former, version),
          ...files.map((file) => `  ${verb} ${sanitize(shortPath(file))}`),
          ...(landed ? [sayLanding(landed.branch, landed.done, `${server} ${version}`)] : []),
        ]
      : outcome === "unchanged"
        ? [`${sanitize(version)} is released already, just so`]
        : sayFormer(made.former, version);
  const text = [formatFindings(findings, new Map(), textOptions(world)), done.join("\n")];
  return result(outcome, text.filter(Boolean).join("\n\n"), {
    findings: findingsJson(findings),
    server,
    version,
    dryRun,
    contract: made.release?.release.contract ?? null,
    files,
    landed: landed && landingJson(landed.branch, landed.done),
  });
};

/** How it ends, the commit included. */
function endOf(
  { outcome, findings, files = [] }: ReleaseResult,
  committed: Committed | null,
): Pick<ReleaseResult, "outcome" | "findings"> & { readonly files: readonly string[] } {
  if (committed === null) return { outcome, findings, files };
  if (committed.kind === "other") {
    return { outcome: "refused", findings: [...findings, committed.finding], files: [] };
  }
  const isNew = committed.done.kind !== "unchanged";
  return { outcome: isNew ? "released" : "unchanged", findings, files: committed.files };
}

function sayLanding(branch: string, done: DesiredCommit, what: string): string {
  const { outcome, name, message } = landingLine(branch, done, what);
  return `  ${outcome === "waiting" ? "…" : "✓"} ${sanitize(`${name}  ${message}`)}`;
}

/** `  started as 1.1.4 is: npm:@acme/weather-mcp@1.1.5` */
function sayFormer(former: Former | undefined, version: string): readonly string[] {
  if (!former) return [];
  const start = former.npm === undefined ? (former.command ?? []).join(" ") : `npm:${former.npm}@${version}`;
  return [sanitize(`  started as ${former.version} is: ${start}`)];
}

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

import { untilWon } from "../apply/attempts.ts";
import { serverFile } from "../convention/paths.ts";
import type { DesiredCommit } from "../git/desired-commit.ts";
import type { AskedCause } from "../model/status.ts";
import { formatFindings } from "../report/findings.ts";
import { findingsJson } from "../report/json.ts";
import { code } from "../report/markdown/escape.ts";
import { sanitize } from "../report/text.ts";
import { questionOf, reasonIn } from "./asked.ts";
import {
  type Command,
  type CommandOutcome,
  type CommandResult,
  result,
  textOptions,
  type World,
} from "./command.ts";
import { commitSource } from "./commit-source.ts";
import { refuseUnlessDeployer } from "./deployer.ts";
import { desiredMessage, requestBody } from "./edit-desired/message.ts";
import { unknownName } from "./known-names.ts";
import { landingJson, landingLine } from "./landing.ts";
import { recordedEdit } from "./recorded.ts";
import { type JudgedRemoval, judgeRemoval, type Removal } from "./remove-version/judge.ts";
import { pauses } from "./runner.ts";
import { sourceTexts } from "./source-texts.ts";
import { desiredHead, isSet, openWorkspace, type Workspace } from "./workspace.ts";

/** Archives a version that is deployed nowhere, and that no environment needs to go back to. */
export const removeVersion: Command = async (invocation, world) => {
  await using workspace = await openWorkspace(invocation, world, { tree: true });
  const [server = "", version = ""] = invocation.positionals;
  const removal: Removal = { server, version, reason: reasonIn(invocation) };
  const head = await desiredHead(workspace);
  const scope = { environments: [], server };
  const unknown = await unknownName(workspace, commitSource(workspace, head.commit), scope);
  if (unknown) return unknown;
  const dryRun = isSet(invocation, "dry-run");
  const asked = { command: "remove-version", environments: "any", server, reason: removal.reason } as const;
  const refused = dryRun ? undefined : await refuseUnlessDeployer(workspace, world, asked);
  if (refused) return refused;
  const { command, reason } = asked;
  const own = await workspace.host.cause(workspace.repository, { reason, command });
  const cause = { ...own, question: questionOf(invocation) };
  const before = dryRun ? null : await recordedEdit(workspace, cause, serverFile(server));
  if (before && before.kept !== null) {
    const text = `already done by this run: ${before.commit.slice(0, 7)} on ${before.kept}\nnothing was done now`;
    const done = { kind: "refused", commit: before.commit, kept: before.kept, pushed: true } as const;
    return told(removal, "waiting", text, { ...done, reason: `asked for by ${cause.run}` }, head.branch);
  }
  world.progress(`looking where ${server} ${version} is`);
  let judged = await judgeRemoval(workspace, world, removal, head.commit);
  const attempt = async (): Promise<CommandResult | null> => {
    const said = await sayUnlessJudged(workspace, world, removal, judged);
    if (said) return said;
    if (dryRun) {
      const text = `would archive ${nameOf(removal)}: ${sanitize(removal.reason)}\n  … ${serverFile(server)}\nnothing was done`;
      return told(removal, "planned", text, null, head.branch, true);
    }
    const landed = await land(workspace, world, removal, cause, head.branch, judged);
    if (landed.done) return landedResult(removal, landed.done, head.branch);
    judged = landed.judged;
    return null;
  };
  return await untilWon(pauses(world), attempt, head.branch);
};

interface Landed {
  readonly judged: JudgedRemoval;
  /** Absent: things stand differently now, and nothing was committed. */
  readonly done?: DesiredCommit;
}

/** Commits the edit, looked at again wherever either branch has moved since. */
async function land(
  workspace: Workspace,
  world: World,
  removal: Removal,
  cause: AskedCause,
  branch: string,
  first: JudgedRemoval,
): Promise<Landed> {
  let latest = first;
  const title = `Archive ${removal.server} ${removal.version}`;
  const after = `${code(`${removal.server} ${removal.version}`)} takes no new deployments once this is merged.`;
  const done = await workspace.host.commitDesired(workspace.repository, {
    branch,
    directory: workspace.directory,
    slug: title,
    message: desiredMessage(title, cause),
    title,
    body: requestBody(cause, undefined, after),
    clock: () => world.now().getTime(),
    edit: async (source) => {
      const commit = source.commit ?? (await desiredHead(workspace)).commit;
      const isSame =
        latest.kind === "judged" &&
        latest.commit === commit &&
        latest.deployed === (await workspace.store.head());
      if (!isSame) latest = await judgeRemoval(workspace, world, removal, commit);
      return latest.kind === "judged" ? latest.files : new Map();
    },
  });
  return latest.kind === "judged" ? { judged: latest, done } : { judged: latest };
}

/** What is said where there is nothing to commit; undefined where there is. */
async function sayUnlessJudged(
  workspace: Workspace,
  world: World,
  removal: Removal,
  judged: JudgedRemoval,
): Promise<CommandResult | undefined> {
  switch (judged.kind) {
    case "judged":
      return undefined;
    case "blocked":
      return judged.result;
    case "archived": {
      const because = judged.reason ? `: ${sanitize(judged.reason)}` : "";
      return told(removal, "unchanged", `${nameOf(removal)} is archived already${because}\nnothing was done`);
    }
    case "refused": {
      const { findings } = judged;
      const source = commitSource(workspace, (await desiredHead(workspace)).commit);
      const text = formatFindings(findings, await sourceTexts(findings, source), textOptions(world));
      return result("refused", `${text}\n\nnothing was written`, { findings: findingsJson(findings) });
    }
  }
}

function landedResult(removal: Removal, done: DesiredCommit, branch: string): CommandResult {
  const { outcome, name, message } = landingLine(branch, done, `${nameOf(removal)} archived`);
  const sign = outcome === "waiting" ? "…" : "✓";
  const text = [
    `${nameOf(removal)}  ${outcome === "waiting" ? "to be archived" : "archived"}: ${sanitize(removal.reason)}`,
    `  ${sign} ${sanitize(`${name}  ${message}`)}`,
    outcome === "waiting" ? "it may be deployed until that is merged" : "it takes no new deployments",
  ].join("\n");
  const kinds = { refused: "waiting", committed: "archived", unchanged: "unchanged" } as const;
  return told(removal, kinds[done.kind], text, done, branch);
}

function told(
  { server, version, reason }: Removal,
  outcome: CommandOutcome,
  text: string,
  done: DesiredCommit | null = null,
  branch = "",
  dryRun = false,
): CommandResult {
  return result(outcome, text, {
    findings: [],
    dryRun,
    server,
    version,
    path: serverFile(server),
    reason,
    landed: done && landingJson(branch, done),
  });
}

function nameOf({ server, version }: Removal): string {
  return sanitize(`${server} ${version}`);
}

import { isExactVersion } from "../convention/paths.ts";
import { quoted } from "../convention/wording.ts";
import type { DesiredCommit } from "../git/desired-commit.ts";
import { act, located } from "./act.ts";
import { askedFor, questionOf, refuse, withDeployerNote } from "./asked.ts";
import { blockedResult } from "./blocked.ts";
import type { CommandResult, Invocation, World } from "./command.ts";
import { commitSource } from "./commit-source.ts";
import { refuseUnlessDeployer } from "./deployer.ts";
import { type Judged, type Judgement, judge, type Subject, scopeOf } from "./edit-desired/judge.ts";
import { desiredMessage, editSubject, requestBody } from "./edit-desired/message.ts";
import { repeated } from "./edit-desired/repeated.ts";
import { appliedResult, type Edit, keptResult, previewResult } from "./edit-desired/result.ts";
import type { Situation, Wished } from "./edit-desired/wish.ts";
import { unknownName } from "./known-names.ts";
import { narrowReport } from "./narrow.ts";
import { BlockedError } from "./runner.ts";
import { desiredHead, isSet, openWorkspace, type Workspace } from "./workspace.ts";

/** How often things may stand differently from what was judged, before that is told as an error. */
const maxAttempts = 8;

/** What one of the commands asks of a deployment file. */
export interface Ask {
  readonly command: "deploy" | "traffic" | "promote";
  /** Null: it follows from where things stand. */
  readonly version: string | null;
  readonly wish: (situation: Situation) => Wished;
}

/**
 * Edits one deployment file on the head of the desired branch, and applies it in the same run. Nothing is
 * written where a gate fails that only another edit can satisfy; where people have to see it first, or the branch
 * refuses the commit, it waits on a branch of its own and nothing is applied.
 */
export async function editDesired(invocation: Invocation, world: World, ask: Ask): Promise<CommandResult> {
  await using workspace = await openWorkspace(invocation, world, { tree: true });
  try {
    return await run(workspace, world, invocation, ask);
  } catch (error) {
    if (error instanceof BlockedError) return blockedResult(error.findings, world);
    throw error;
  }
}

async function run(
  workspace: Workspace,
  world: World,
  invocation: Invocation,
  ask: Ask,
): Promise<CommandResult> {
  const subject: Subject = { ...askedFor(invocation), version: ask.version, wish: ask.wish };
  const head = await desiredHead(workspace);
  const unknown = await unknownName(workspace, commitSource(workspace, head.commit), scopeOf(subject));
  if (unknown) return unknown;
  if (ask.version !== null && !isExactVersion(ask.version)) {
    const message = `${quoted(ask.version)} is not an exact semantic version`;
    return refuse(
      world,
      { rule: "version/not-semver", message, hint: "MAJOR.MINOR.PATCH, as it was released" },
      subject,
    );
  }
  const { reason, environment, server } = subject;
  const dryRun = isSet(invocation, "dry-run");
  const action = { command: ask.command, environments: [environment], server, reason };
  const refused = dryRun ? undefined : await refuseUnlessDeployer(workspace, world, action);
  if (refused) return refused;
  const own = await workspace.host.cause(workspace.repository, { reason, command: ask.command });
  const cause = { ...own, question: questionOf(invocation) };
  const edit: Edit = { workspace, world, subject, cause, command: ask.command, branch: head.branch };
  world.progress("checking the change");
  let judgement = await judge(workspace, world, subject, head.commit);
  const before = dryRun ? undefined : await repeated(edit, judgement);
  if (before) return before;
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    if (judgement.kind === "refused") return judgement.result;
    if (dryRun) return noted(previewResult(edit, judgement), judgement, world);
    const landed = await land(edit, judgement);
    if (landed.kind === "landed") {
      const done = await finish(edit, landed.judged, landed.done, isSet(invocation, "watch"));
      return noted(done, landed.judged, world);
    }
    judgement = landed.judgement;
  }
  throw new Error("lost the race for the desired branch too often");
}

type Landed =
  | { readonly kind: "landed"; readonly judged: Judged; readonly done: DesiredCommit }
  /** Things stand differently now: nothing was committed, and this is what is to be said of it. */
  | { readonly kind: "other"; readonly judgement: Judgement };

/** Commits what was judged, judged again wherever either branch has moved since. */
async function land(edit: Edit, judged: Judged): Promise<Landed> {
  const { workspace, world, subject, cause, branch } = edit;
  if (judged.files.size === 0) {
    return { kind: "landed", judged, done: { kind: "unchanged", head: judged.commit } };
  }
  let latest: Judgement = judged;
  const title = editSubject(edit.command, subject, judged.wish);
  const after = "Nothing is deployed before it is merged; then `headgate apply` does the rest.";
  const done = await workspace.host.commitDesired(workspace.repository, {
    branch,
    directory: workspace.directory,
    slug: title,
    message: desiredMessage(title, cause),
    title,
    body: requestBody(cause, judged.review, after),
    clock: () => world.now().getTime(),
    ...(judged.review === undefined ? {} : { review: judged.review }),
    edit: async (source) => {
      const head = source.commit ?? (await desiredHead(workspace)).commit;
      latest = await judgedAt(edit, judged, latest, head);
      return isSameEdit(latest, judged) ? latest.files : new Map();
    },
  });
  return isSameEdit(latest, judged)
    ? { kind: "landed", judged: latest, done }
    : { kind: "other", judgement: latest };
}

/** What is to be said of the edit on this head; the same as before where both branches still stand there. */
async function judgedAt(
  { workspace, world, subject }: Edit,
  first: Judged,
  latest: Judgement,
  head: string,
): Promise<Judgement> {
  if (latest.kind === "refused") return latest;
  if (latest.commit === head && latest.deployed === (await workspace.store.head())) return latest;
  const next = await judge(workspace, world, subject, head);
  if (next.kind === "refused" || next.revision === first.revision) return next;
  const message = `${subject.id} went from revision ${first.revision ?? 0} to ${next.revision ?? 0} meanwhile; nothing was done`;
  const hint = "look at headgate status, then ask again";
  return { kind: "refused", result: refuse(world, { rule: "edit/moved", message, hint }, subject) };
}

/** Whether the message and the way to the branch that were chosen still fit. */
function isSameEdit(latest: Judgement, judged: Judged): latest is Judged {
  return (
    latest.kind === "judged" && latest.review === judged.review && latest.wish.version === judged.wish.version
  );
}

async function finish(
  edit: Edit,
  judged: Judged,
  done: DesiredCommit,
  watch: boolean,
): Promise<CommandResult> {
  const { workspace, world, subject, cause } = edit;
  if (done.kind === "refused") return keptResult(edit, judged, done);
  const only = new Set([subject.id]);
  const acted = await act(workspace, world, cause, {
    environments: new Set([subject.environment]),
    only,
    watch,
  });
  const report = narrowReport(acted.report, scopeOf(subject));
  return appliedResult(edit, judged, done, await located(workspace, { ...acted, report }));
}

function noted(done: CommandResult, { policy }: Judged, world: World): CommandResult {
  return withDeployerNote(done, policy, world);
}

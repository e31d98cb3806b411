import { untilWon } from "../apply/attempts.ts";
import { isExactVersion } from "../convention/paths.ts";
import { quoted } from "../convention/wording.ts";
import { tidyCheckout } from "../git/checkout.ts";
import type { DesiredCommit } from "../git/desired-commit.ts";
import { act, located } from "./act.ts";
import { questionOf, reasonIn, refuse, withDeployerNote } from "./asked.ts";
import { blockedResult } from "./blocked.ts";
import type { CommandResult, Invocation, World } from "./command.ts";
import { commitSource } from "./commit-source.ts";
import { refuseUnlessDeployer } from "./deployer.ts";
import { type Judged, type Judgement, judge } from "./edit-desired/judge.ts";
import { desiredMessage, editSubject, requestBody } from "./edit-desired/message.ts";
import { repeated } from "./edit-desired/repeated.ts";
import { type Beside, type EditRequest, idsOf, type Subject, scopeOf } from "./edit-desired/request.ts";
import { appliedResult, type Edit, keptResult, previewResult } from "./edit-desired/result.ts";
import type { Situation, Wished } from "./edit-desired/wish.ts";
import { unknownName } from "./known-names.ts";
import { narrowReport } from "./narrow.ts";
import { BlockedError, pauses } from "./runner.ts";
import type { Selected } from "./selection.ts";
import { desiredHead, isSet, openWorkspace, textOf, type Workspace } from "./workspace.ts";

/** What one of the commands asks of deployment files. */
export interface Ask {
  readonly command: "deploy" | "traffic" | "promote";
  /** A version that is absent follows from where things stand. */
  readonly servers: readonly [Selected, ...Selected[]];
  readonly wish: (situation: Situation, version: string | null) => Wished;
  /** Servers that there need not be yet: what is prepared says whether they may be made. */
  readonly mayBeNew?: boolean;
  /** Works out what else the commit brings, once for the command; a result says why it cannot be. */
  readonly prepare?: (workspace: Workspace, head: string) => Promise<Beside | CommandResult>;
}

/**
 * Edits deployment files of one environment on the head of the desired branch in one commit, and applies it in the
 * same run. Nothing is written where a gate fails that only another edit can satisfy; where people have to see it
 * first, or the branch refuses the commit, it waits on a branch of its own and nothing is applied.
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
  const { command } = ask;
  const asked = requestOf(invocation, ask);
  const { environment, reason, subjects } = asked;
  const head = await desiredHead(workspace);
  const source = commitSource(workspace, head.commit);
  for (const { server } of subjects) {
    const name = ask.mayBeNew ? {} : { server };
    const unknown = await unknownName(workspace, source, { environments: [environment], ...name });
    if (unknown) return unknown;
  }
  const wrong = subjects.find(({ version }) => version !== null && !isExactVersion(version));
  if (wrong) {
    const message = `${quoted(wrong.version ?? "")} is not an exact semantic version`;
    const hint = "MAJOR.MINOR.PATCH, as it was released";
    return refuse(world, { rule: "version/not-semver", message, hint }, wrong);
  }
  const dryRun = isSet(invocation, "dry-run");
  const [first, ...others] = subjects;
  const action = { command, environments: [environment], reason };
  const about = others.length === 0 ? { ...action, server: first.server } : action;
  const refused = dryRun ? undefined : await refuseUnlessDeployer(workspace, world, about);
  if (refused) return refused;
  const own = await workspace.host.cause(workspace.repository, { reason, command });
  const cause = { ...own, question: questionOf(invocation) };
  const prepared = await ask.prepare?.(workspace, head.commit);
  if (prepared !== undefined && typeof prepared !== "function") return prepared;
  const request = prepared ? { ...asked, beside: prepared } : asked;
  const edit: Edit = { workspace, world, request, cause, command, branch: head.branch };
  world.progress("checking the change");
  // What is asked again is often done already, and has nothing to bring along that would tidy as it goes.
  if (!dryRun) await tidyCheckout(workspace.repository);
  let judgement = await judge(workspace, world, request, head.commit);
  const before = dryRun ? undefined : await repeated(edit, judgement);
  if (before) return before;
  const attempt = async (): Promise<CommandResult | null> => {
    if (judgement.kind === "refused") return judgement.result;
    if (dryRun) return noted(previewResult(edit, judgement), judgement, world);
    const landed = await land(edit, judgement);
    if (landed.kind === "landed") {
      const done = await finish(edit, landed.judged, landed.done, isSet(invocation, "watch"));
      return noted(done, landed.judged, world);
    }
    judgement = landed.judgement;
    return null;
  };
  return untilWon(pauses(world), attempt, head.branch);
}

function requestOf(invocation: Invocation, { servers, wish }: Ask): EditRequest {
  const environment = textOf(invocation, "env") ?? "";
  const reason = reasonIn(invocation);
  const subjectOf = ({ server, version }: Selected): Subject => ({
    id: `${environment}/${server}`,
    server,
    environment,
    reason,
    version: version ?? null,
    wish: (situation) => wish(situation, version ?? null),
  });
  const [first, ...others] = servers;
  return { environment, reason, subjects: [subjectOf(first), ...others.map(subjectOf)] };
}

type Landed =
  | { readonly kind: "landed"; readonly judged: Judged; readonly done: DesiredCommit }
  /** Things stand differently now: nothing was committed, and this is what is to be said of it. */
  | { readonly kind: "other"; readonly judgement: Judgement };

/** Commits what was judged, judged again wherever either branch has moved since. */
async function land(edit: Edit, judged: Judged): Promise<Landed> {
  const { workspace, world, cause, branch } = edit;
  if (judged.files.size === 0) {
    return { kind: "landed", judged, done: { kind: "unchanged", head: judged.commit } };
  }
  let latest: Judgement = judged;
  const title = editSubject(edit.command, judged.edits);
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
  { workspace, world, request }: Edit,
  first: Judged,
  latest: Judgement,
  head: string,
): Promise<Judgement> {
  if (latest.kind === "refused") return latest;
  if (latest.commit === head && latest.deployed === (await workspace.store.head())) return latest;
  const next = await judge(workspace, world, request, head);
  if (next.kind === "refused") return next;
  const at = next.edits.findIndex(({ revision }, index) => revision !== first.edits[index]?.revision);
  const moved = next.edits[at];
  if (!moved) return next;
  const { subject, revision } = moved;
  const message = `${subject.id} went from revision ${first.edits[at]?.revision ?? 0} to ${revision ?? 0} meanwhile; nothing was done`;
  const hint = "look at headgate status, then ask again";
  return { kind: "refused", result: refuse(world, { rule: "edit/moved", message, hint }, subject) };
}

/** Whether the message and the way to the branch that were chosen still fit. */
function isSameEdit(latest: Judgement, judged: Judged): latest is Judged {
  return (
    latest.kind === "judged" &&
    latest.review === judged.review &&
    latest.edits.every(({ wish }, index) => wish.version === judged.edits[index]?.wish.version)
  );
}

async function finish(
  edit: Edit,
  judged: Judged,
  done: DesiredCommit,
  watch: boolean,
): Promise<CommandResult> {
  const { workspace, world, request, cause } = edit;
  if (done.kind === "refused") return keptResult(edit, judged, done);
  const acted = await act(workspace, world, cause, {
    environments: new Set([request.environment]),
    only: idsOf(request),
    watch,
  });
  const report = narrowReport(acted.report, scopeOf(request));
  return appliedResult(edit, judged, done, await located(workspace, { ...acted, report }));
}

function noted(done: CommandResult, { policy }: Judged, world: World): CommandResult {
  return withDeployerNote(done, policy, world);
}

import type { ApplyReport } from "../apply/report.ts";
import type { LoggedCommit } from "../deployed/branch.ts";
import { parseMessage } from "../deployed/message.ts";
import { statusPath } from "../deployed/paths.ts";
import { repeatableRun } from "../deployed/run-identity.ts";
import { decodeStatus } from "../deployed/status-codec.ts";
import { joinPath } from "../git/path.ts";
import { type DeploymentId, deploymentId } from "../model/deployment.ts";
import type { AskedCause, Status } from "../model/status.ts";
import { sayTraffic } from "../report/phrases.ts";
import { applyOutcome, reportsJson } from "./apply-result.ts";
import { type CommandOutcome, type CommandResult, result } from "./command.ts";
import { desiredHead, type Workspace } from "./workspace.ts";

/** How many of the newest commits are looked at: a run is repeated soon, or its inputs mean something else. */
const commitsAtMost = 200;

type Asking = Pick<AskedCause, "run" | "command" | "question">;

/** A step that an earlier attempt of this run took. */
export interface RecordedStep {
  /** As that attempt left it, or what became of it since where it was left unfinished. */
  readonly status: Status;
  /** The commit on `deployed` that says so. */
  readonly commit: string;
}

/**
 * What this workflow run did to a deployment for the same question before: then a repetition only tells. Null where
 * it did nothing, where runs cannot be repeated (on a clone), and where what it began is still to be completed.
 */
export async function recordedStep(
  workspace: Workspace,
  asking: Asking,
  id: DeploymentId,
): Promise<RecordedStep | null> {
  const path = statusPath(id);
  const found = await recordedCommit(workspace, asking, ({ paths }) => paths.includes(path));
  if (!found) return null;
  const then = await statusAt(workspace, found.commit, id);
  if (!then) return null;
  if (then.outcome !== "applying") return { status: then, commit: found.commit };
  const now = await statusAt(workspace, found.head, id);
  if (!now || (now.revision === then.revision && now.outcome === "applying")) return null;
  return { status: now, commit: found.head };
}

/** The commit by which somebody rolled a deployment back to where it is, for the same question; null: another did. */
export async function rollbackAskedBy(
  { store }: Workspace,
  question: string,
  status: Status,
): Promise<string | null> {
  const id = deploymentId(status);
  const path = statusPath(id);
  const head = await store.head();
  if (head === null) return null;
  for await (const { commit, message, paths } of store.log({ from: head, limit: commitsAtMost })) {
    if (!paths.includes(path)) continue;
    const trailers = parseMessage(message);
    if (trailers?.command !== "rollback" || trailers.question !== question) continue;
    const then = await statusAt({ store }, commit, id);
    return then?.event === status.event && then.restored?.commit === status.restored?.commit ? commit : null;
  }
  return null;
}

/** Whether this workflow run recorded such an event of the branch by the same command before. */
export async function isRecorded(
  workspace: Workspace,
  asking: Asking,
  event: "stopped" | "resumed" | "refused",
  environment: string | null,
  server?: string,
): Promise<boolean> {
  const found = await recordedCommit(workspace, asking, ({ message }) =>
    (parseMessage(message)?.events ?? []).some(
      (known) => known.event === event && known.environment === environment && known.server === server,
    ),
  );
  return found !== null;
}

async function recordedCommit(
  { store }: Workspace,
  { run, command, question }: Asking,
  matches: (commit: LoggedCommit) => boolean,
): Promise<{ readonly commit: string; readonly head: string } | null> {
  const own = repeatableRun(run);
  if (own === null || command === undefined) return null;
  const head = await store.head();
  if (head === null) return null;
  for await (const commit of store.log({ from: head, limit: commitsAtMost })) {
    const trailers = parseMessage(commit.message);
    if (trailers === null || repeatableRun(trailers.run) !== own || trailers.command !== command) continue;
    if (trailers.question === question && matches(commit)) return { commit: commit.commit, head };
  }
  return null;
}

async function statusAt(
  { store }: Pick<Workspace, "store">,
  commit: string,
  id: DeploymentId,
): Promise<Status | undefined> {
  const path = statusPath(id);
  const text = (await store.read(commit, [path])).get(path);
  const decoded = text === undefined ? undefined : decodeStatus(path, text);
  return decoded?.kind === "status" ? decoded.status : undefined;
}

/** What is told of a step that was taken before: the outcome that it had, unless the command has a word of its own. */
export async function alreadyDone(
  workspace: Workspace,
  { status, commit }: RecordedStep,
  outcome?: CommandOutcome,
  by = "this run",
): Promise<CommandResult> {
  const { environment, server, revision, event, traffic, probes } = status;
  const id = `${environment}/${server}`;
  const desired = await desiredHead(workspace);
  const report: ApplyReport = {
    reports: [{ id, kind: "concluded", status, probes, lines: [] }],
    policies: [],
    plan: { deployments: [], policies: [], findings: [], needs: [], hash: "" },
    findings: [],
    head: commit,
    commit: desired.commit,
  };
  const text = `already done by ${by}: revision ${revision}\n${id}  ${event}, ${sayTraffic(traffic)}\nnothing was done now`;
  const told = result(outcome ?? applyOutcome(report), text, reportsJson(report));
  return { ...told, report: { findings: [], run: report } };
}

/** A commit by which an earlier attempt of this run edited the desired branch. */
export interface RecordedEdit {
  readonly commit: string;
  /** The branch that keeps it where the desired branch did not take it; null: it is on the desired branch. */
  readonly kept: string | null;
}

/**
 * The commit on the desired branch, or on one that was set aside (`headgate/…`), whose trailers say that this
 * workflow run made it for the same question, and that changed a file (from the convention's folder): the jobs of
 * a matrix and the steps of a job are one run. Null where there is none, and where runs cannot be repeated.
 */
export async function recordedEdit(
  workspace: Pick<Workspace, "repository" | "directory" | "desiredBranch">,
  { run, command, question = "" }: Asking,
  path: string,
): Promise<RecordedEdit | null> {
  const own = repeatableRun(run);
  if (own === null || command === undefined) return null;
  const { repository, directory } = workspace;
  const { commit: head } = await desiredHead(workspace);
  const isOwn = (message: string) =>
    repeatableRun(trailer(message, "Headgate-Run")) === own &&
    trailer(message, "Headgate-Command") === command &&
    trailer(message, "Headgate-Question") === question;
  const first = async (...from: readonly string[]) => {
    const args = ["log", "-z", `--max-count=${commitsAtMost}`, "--format=%H%n%D%n%B", "--decorate=full"];
    const text = (await repository.git([...args, ...from, "--"])).toString("utf8");
    for (const entry of text.split("\0")) {
      const [commit = "", names = "", ...message] = entry.split("\n");
      if (!isOwn(message.join("\n"))) continue;
      const changed = ["diff-tree", "-r", "--no-commit-id", "--name-only", commit, "--"];
      const touching = await repository.git([...changed, joinPath(directory, path)]);
      if (touching.length > 0) return { commit, names };
    }
    return undefined;
  };
  const landed = await first(head);
  if (landed) return { commit: landed.commit, kept: null };
  const aside = await first("--no-walk=sorted", "--branches=headgate/*", "--remotes=*/headgate/*");
  if (!aside) return null;
  const kept = /(?:^|[/ ])(headgate\/[^,\s]+)/.exec(aside.names)?.[1] ?? null;
  return { commit: aside.commit, kept };
}

function trailer(message: string, key: string): string {
  return new RegExp(`^${key}: (.*)$`, "m").exec(message)?.[1] ?? "";
}

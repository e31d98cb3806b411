import { loadDesired } from "../../convention/load.ts";
import { deploymentFile } from "../../convention/paths.ts";
import { tryResolve } from "../../git/ancestry.ts";
import type { DesiredCommit } from "../../git/desired-commit.ts";
import type { Shares } from "../../model/shares.ts";
import { planJson } from "../../report/plan-json.ts";
import { type CommandResult, result } from "../command.ts";
import { commitSource } from "../commit-source.ts";
import { landingJson } from "../landing.ts";
import { alreadyDone, type RecordedEdit, recordedEdit, recordedStep } from "../recorded.ts";
import type { Judgement } from "./judge.ts";
import { type Edit, editJson } from "./result.ts";

/**
 * What is told where this very run was here before: an edit is made once for a run, whoever starts it again.
 * Undefined where there is still something to do of what that attempt began; it is the same, done again.
 */
export async function repeated(edit: Edit, judgement: Judgement): Promise<CommandResult | undefined> {
  const { workspace, cause, subject } = edit;
  const path = deploymentFile(subject.environment, subject.server);
  const recorded = await recordedEdit(workspace, cause, path);
  if (!recorded) return undefined;
  const step = recorded.kept === null ? await recordedStep(workspace, cause, subject.id) : null;
  if (step) {
    const told = await alreadyDone(workspace, step);
    return { ...told, json: { ...told.json, ...(await recordedJson(edit, recorded)) } };
  }
  if (await isStillTheSame(edit, recorded, judgement)) return undefined;
  const where = recorded.kept === null ? edit.branch : recorded.kept;
  const text = `already done by this run: ${recorded.commit.slice(0, 7)} on ${where}, and things have changed since\nnothing was done now`;
  const head = await workspace.store.head();
  return result(recorded.kept === null ? "unchanged" : "waiting", text, {
    findings: [],
    dryRun: false,
    commit: recorded.commit,
    deployed: head ?? "",
    reports: [],
    events: [],
    ...(await recordedJson(edit, recorded)),
  });
}

/** Whether asking again would give what was made then, so that going on completes it and makes nothing new. */
async function isStillTheSame(
  { workspace, subject }: Edit,
  { commit, kept }: RecordedEdit,
  judgement: Judgement,
): Promise<boolean> {
  if (judgement.kind === "refused") return false;
  const path = deploymentFile(subject.environment, subject.server);
  const then = (await commitSource(workspace, commit).read([path])).get(path);
  const now =
    kept === null
      ? (await commitSource(workspace, judgement.commit).read([path])).get(path)
      : Buffer.from(judgement.files.get(path) ?? "");
  return then !== undefined && now !== undefined && Buffer.from(then).equals(Buffer.from(now));
}

async function recordedJson(edit: Edit, { commit, kept }: RecordedEdit) {
  const { workspace, subject, cause, branch } = edit;
  const parent = await tryResolve(workspace.repository, `${commit}~1`);
  const before = parent === null ? null : await sharesAt(edit, parent);
  const to = (await sharesAt(edit, commit)) ?? before ?? { blue: "", green: {} };
  const done: DesiredCommit =
    kept === null
      ? { kind: "committed", commit, workingTree: { kind: "elsewhere" } }
      : { kind: "refused", commit, kept, pushed: true, reason: `asked for by ${cause.run}` };
  return {
    ...editJson(edit, { before, wish: { ...to, version: subject.version ?? to.blue } }),
    policies: [],
    plan: planJson({ deployments: [], policies: [], findings: [], needs: [], hash: "" }),
    landed: landingJson(branch, done),
  };
}

async function sharesAt({ workspace, subject }: Edit, commit: string): Promise<Shares | null> {
  const { server, environment } = subject;
  const scope = { kind: "touched", servers: new Set([server]), files: new Set<string>() } as const;
  const { desired } = await loadDesired(commitSource(workspace, commit), scope);
  const found = desired.servers.get(server)?.deployments.get(environment);
  return found ? { blue: found.blue, green: found.green } : null;
}

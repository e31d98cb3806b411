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
import type { Subject } from "./request.ts";
import { type Edit, editJson } from "./result.ts";

/**
 * What is told where this very run was here before: an edit is made once for a run, whoever starts it again.
 * Undefined where there is still something to do of what that attempt began; it is the same, done again.
 */
export async function repeated(edit: Edit, judgement: Judgement): Promise<CommandResult | undefined> {
  const recorded = await recordedBefore(edit);
  if (!recorded) return undefined;
  const told = recorded.kept === null ? await stepsTold(edit) : undefined;
  if (told) return { ...told, json: { ...told.json, ...(await recordedJson(edit, recorded)) } };
  if (await isStillTheSame(edit, recorded, judgement)) return undefined;
  const where = recorded.kept === null ? edit.branch : recorded.kept;
  const text = `already done by this run: ${recorded.commit.slice(0, 7)} on ${where}, and things have changed since\nnothing was done now`;
  const head = await edit.workspace.store.head();
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

/** The commit of this run, by any of the files that it may have changed. */
async function recordedBefore({ workspace, cause, request }: Edit): Promise<RecordedEdit | null> {
  for (const subject of request.subjects) {
    const found = await recordedEdit(workspace, cause, pathOf(subject));
    if (found) return found;
  }
  return null;
}

/** What was done of every deployment; undefined where one of them was not come to. */
async function stepsTold({ workspace, cause, request }: Edit): Promise<CommandResult | undefined> {
  const told: CommandResult[] = [];
  for (const { id } of request.subjects) {
    const step = await recordedStep(workspace, cause, id);
    if (!step) return undefined;
    told.push(await alreadyDone(workspace, step));
  }
  const worst = told.toSorted((a, b) => b.exit - a.exit)[0];
  if (!worst || told.length === 1) return worst;
  const runs = told.flatMap(({ report }) => report?.run?.reports ?? []);
  const run = worst.report?.run;
  return {
    ...worst,
    text: told.map(({ text }) => text).join("\n"),
    json: { ...worst.json, reports: told.flatMap(({ json }) => reportsIn(json)) },
    ...(worst.report && run ? { report: { ...worst.report, run: { ...run, reports: runs } } } : {}),
  };
}

function reportsIn(json: CommandResult["json"]): readonly unknown[] {
  return Array.isArray(json?.reports) ? json.reports : [];
}

/** Whether asking again would give what was made then, so that going on completes it and makes nothing new. */
async function isStillTheSame(
  { workspace, request }: Edit,
  { commit, kept }: RecordedEdit,
  judgement: Judgement,
): Promise<boolean> {
  if (judgement.kind === "refused" || (kept !== null && judgement.files.size === 0)) return false;
  const paths = request.subjects.map(pathOf);
  const then = await commitSource(workspace, commit).read(paths);
  const here = await commitSource(workspace, judgement.commit).read(paths);
  return paths.every((path) => {
    const before = then.get(path);
    const edited = judgement.files.get(path);
    const now = kept === null || edited === undefined ? here.get(path) : Buffer.from(edited);
    return before !== undefined && now !== undefined && Buffer.from(before).equals(Buffer.from(now));
  });
}

async function recordedJson(edit: Edit, { commit, kept }: RecordedEdit) {
  const { workspace, request, cause, branch } = edit;
  const parent = await tryResolve(workspace.repository, `${commit}~1`);
  const [first, ...others] = request.subjects;
  const told = async (subject: Subject) => {
    const before = parent === null ? null : await sharesAt(edit, subject, parent);
    const to = (await sharesAt(edit, subject, commit)) ?? before ?? { blue: "", green: {} };
    return { subject, before, wish: { ...to, version: subject.version ?? to.blue } };
  };
  const done: DesiredCommit =
    kept === null
      ? { kind: "committed", commit, workingTree: { kind: "elsewhere" } }
      : { kind: "refused", commit, kept, pushed: true, reason: `asked for by ${cause.run}` };
  const edits = [await told(first), ...(await Promise.all(others.map(told)))] as const;
  return {
    ...editJson(edit, { edits, files: new Map() }),
    policies: [],
    plan: planJson({ deployments: [], policies: [], findings: [], needs: [], hash: "" }),
    landed: landingJson(branch, done),
  };
}

async function sharesAt(
  { workspace }: Edit,
  { server, environment }: Subject,
  commit: string,
): Promise<Shares | null> {
  const scope = { kind: "touched", servers: new Set([server]), files: new Set<string>() } as const;
  const { desired } = await loadDesired(commitSource(workspace, commit), scope);
  const found = desired.servers.get(server)?.deployments.get(environment);
  return found ? { blue: found.blue, green: found.green } : null;
}

function pathOf({ environment, server }: Subject): string {
  return deploymentFile(environment, server);
}

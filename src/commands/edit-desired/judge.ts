import { planWithApprovals } from "../../apply/planning.ts";
import type { ApplyPorts, Look } from "../../apply/ports.ts";
import { deploymentFile, environmentFile } from "../../convention/paths.ts";
import type { Source } from "../../convention/source.ts";
import { touchedBy } from "../../convention/touched.ts";
import type { Environment } from "../../model/environment.ts";
import type { Finding } from "../../model/finding.ts";
import type { Shares } from "../../model/shares.ts";
import { formatFindings } from "../../report/findings.ts";
import { findingsJson } from "../../report/json.ts";
import { approvalPorts } from "../approvals/evidence.ts";
import { type Asked, refuse } from "../asked.ts";
import { blockedResult } from "../blocked.ts";
import { type CommandResult, result, textOptions, type World } from "../command.ts";
import { commitSource } from "../commit-source.ts";
import { firstLook, lookAt } from "../look.ts";
import { narrowPlan } from "../narrow.ts";
import { type ShownPlan, showPlan } from "../shown-plan.ts";
import { sourceTexts } from "../source-texts.ts";
import type { Workspace } from "../workspace.ts";
import { fileText, withFiles } from "./file.ts";
import { obstaclesTo, reviewOf } from "./obstacles.ts";
import type { Situation, Wish, Wished } from "./wish.ts";

/** What a command wishes for one deployment. */
export interface Subject extends Asked {
  /** Null: it follows from where things stand. */
  readonly version: string | null;
  readonly wish: (situation: Situation) => Wished;
}

/** An edit that was thought through on the heads of both branches: nothing stands against it but time and people. */
export interface Judged {
  readonly kind: "judged";
  readonly commit: string;
  readonly deployed: string;
  /** Of the deployment; null: it never ran. */
  readonly revision: number | null;
  /** Null: it is not desired there yet. */
  readonly before: Shares | null;
  readonly wish: Wish;
  /** Empty: the desired branch says so already. */
  readonly files: ReadonlyMap<string, string>;
  /** Why people have to review it before it may be merged. */
  readonly review: string | undefined;
  /** In force now. */
  readonly policy: Environment | undefined;
  /** Of this deployment, as it would be with the edit. */
  readonly shown: ShownPlan;
}

export type Judgement = Judged | { readonly kind: "refused"; readonly result: CommandResult };

/** Makes the edit in memory on a commit of the desired branch, and asks every rule and gate. Writes nothing. */
export async function judge(
  workspace: Workspace,
  world: World,
  subject: Subject,
  commit: string,
): Promise<Judgement> {
  const { id, server, environment } = subject;
  const path = deploymentFile(environment, server);
  const head = commitSource(workspace, commit);
  const now = world.now().toISOString();
  // Both looks are at the same head of `deployed`.
  const request = { commit, now, ids: new Set([id]), first: firstLook(workspace) };
  const current = await lookAt(workspace, { ...request, source: head, change: touchedBy([]) });
  if (current.kind === "blocked") return refused(blockedResult(current.findings, world));
  const unread = unreadable(current.look, [path, environmentFile(environment)]);
  if (unread.length > 0) return refused(await notWritten(unread, head, world));
  const situation = situationOf(current.look, subject);
  if (!situation) return refused(noEnvironment(subject, world));
  const wished = subject.wish(situation);
  if ("impossible" in wished) return refused(refuse(world, wished.impossible, subject));
  const { wish } = wished;
  const edited = await fileText(head, path, situation.now, wish);
  if ("findings" in edited) return refused(await notWritten(edited.findings, head, world));
  const files = new Map(edited.changed ? [[path, edited.text]] : []);
  const source = withFiles(head, files);
  const change = { source, change: touchedBy([path]), base: head };
  const looked = edited.changed ? await lookAt(workspace, { ...request, ...change }) : current;
  if (looked.kind === "blocked") return refused(blockedResult(looked.findings, world));
  const { look } = looked;
  const reviews = edited.changed ? unseen(workspace) : approvalPorts(workspace, world.now);
  const full = await planWithApprovals(reviews, look, now);
  const plan = narrowPlan({ ...full, findings: look.findings }, scopeOf(subject));
  const shown = await showPlan(plan, look.desired, source);
  const own = shown.plan.deployments.find((one) => one.id === id);
  const against = edited.changed ? obstaclesTo(own, look.findingsOf.get(id) ?? [], subject) : [];
  if (against.length > 0) return refused(await notWritten(against, source, world));
  return {
    kind: "judged",
    commit,
    deployed: look.deployed.head,
    revision: look.deployed.statuses.get(id)?.revision ?? null,
    before: situation.now,
    wish,
    files,
    review: reviewOf(own),
    policy: look.deployed.environments.get(environment),
    shown,
  };
}

/** Of an edit that is only thought of, nobody has seen anything; a plain clone would not know either. */
function unseen({ host }: Workspace): Pick<ApplyPorts, "approvals"> {
  const { requester } = host;
  if (requester === null) return { approvals: async () => new Map() };
  const nobody = { pulls: [], direct: [], memberships: new Map() };
  const evidence = { ...nobody, isComing: true, requester: requester.people } as const;
  return { approvals: async (_, ids) => new Map([...ids].map((id) => [id, evidence])) };
}

/** The part of plans and reports that a command about one deployment is about. */
export function scopeOf({ environment, server }: Asked) {
  return { environments: [environment], server };
}

function situationOf({ desired, deployed }: Look, { server, environment }: Asked): Situation | undefined {
  const policy = desired.environments.get(environment);
  if (!policy) return undefined;
  const deployment = desired.servers.get(server)?.deployments.get(environment);
  const statuses = [...deployed.statuses.values()].filter((status) => status.server === server);
  return {
    server,
    environment,
    now: deployment ? { blue: deployment.blue, green: deployment.green } : null,
    policy,
    statuses: new Map(statuses.map((status) => [status.environment, status])),
  };
}

/** What is wrong with files that could not be read, and that would pass for absent otherwise. */
function unreadable({ findings, omitted }: Look, paths: readonly string[]): readonly Finding[] {
  const left = new Set(paths.filter((path) => omitted.has(path)));
  return findings.filter(({ outcome, file }) => outcome === "fail" && file !== undefined && left.has(file));
}

function refused(done: CommandResult): Judgement {
  return { kind: "refused", result: done };
}

function noEnvironment(subject: Subject, world: World): CommandResult {
  const { environment } = subject;
  const message = `${environment} is no longer desired: there is no ${environmentFile(environment)}`;
  const hint = "headgate status shows what is left of it";
  return refuse(world, { rule: "edit/not-deployed", message, hint }, subject);
}

async function notWritten(found: readonly Finding[], source: Source, world: World): Promise<CommandResult> {
  const sources = await sourceTexts(found, source);
  const text = formatFindings(found, sources, textOptions(world));
  return result("refused", `${text}\n\nnothing was written`, { findings: findingsJson(found) });
}

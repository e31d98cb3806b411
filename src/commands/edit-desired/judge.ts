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
import { distinct } from "../../rules/registry.ts";
import { approvalPorts } from "../approvals/evidence.ts";
import { type Asked, refuse, refuseAll } from "../asked.ts";
import { blockedResult } from "../blocked.ts";
import { type CommandResult, result, textOptions, type World } from "../command.ts";
import { commitSource } from "../commit-source.ts";
import { firstLook, type LookResult, lookAt } from "../look.ts";
import { narrowPlan } from "../narrow.ts";
import { type ShownPlan, showPlan } from "../shown-plan.ts";
import { sourceTexts } from "../source-texts.ts";
import type { Workspace } from "../workspace.ts";
import { fileText, withFiles } from "./file.ts";
import { obstaclesTo, reviewOf } from "./obstacles.ts";
import { type Companions, type EditRequest, idsOf, noCompanions, type Subject, scopeOf } from "./request.ts";
import type { Situation, Wish } from "./wish.ts";

/** One deployment file of an edit. */
export interface JudgedOne {
  readonly subject: Subject;
  /** Of the deployment; null: it never ran. */
  readonly revision: number | null;
  /** Null: it is not desired there yet. */
  readonly before: Shares | null;
  readonly wish: Wish;
}

/** An edit that was thought through on the heads of both branches: nothing stands against it but time and people. */
export interface Judged {
  readonly kind: "judged";
  readonly commit: string;
  readonly deployed: string;
  /** In the order in which they were named. */
  readonly edits: readonly [JudgedOne, ...JudgedOne[]];
  /** Empty: the desired branch says so already. */
  readonly files: ReadonlyMap<string, string>;
  readonly notes: Companions["notes"];
  /** Why people have to review it before it may be merged. */
  readonly review: string | undefined;
  /** In force now. */
  readonly policy: Environment | undefined;
  /** Of these deployments, as they would be with the edit. */
  readonly shown: ShownPlan;
}

export type Judgement = Judged | { readonly kind: "refused"; readonly result: CommandResult };

/** Makes the edit in memory on a commit of the desired branch, and asks every rule and gate. Writes nothing. */
export async function judge(
  workspace: Workspace,
  world: World,
  asked: EditRequest,
  commit: string,
): Promise<Judgement> {
  const { environment, subjects } = asked;
  const paths = subjects.map(({ server }) => deploymentFile(environment, server));
  const head = commitSource(workspace, commit);
  const now = world.now().toISOString();
  // Both looks are at the same head of `deployed`.
  const request = { commit, now, ids: idsOf(asked), first: firstLook(workspace) };
  const current = await lookAt(workspace, { ...request, source: head, change: touchedBy([]) });
  if (current.kind === "blocked") return refused(blockedResult(current.findings, world));
  const unread = unreadable(current.look, [...paths, environmentFile(environment)]);
  if (unread.length > 0) return refused(await notWritten(unread, head, world));
  const policy = current.look.desired.environments.get(environment);
  if (!policy) return refused(noEnvironment(subjects[0], world));
  const drafted = await draft(asked, current.look, policy, head);
  if (drafted.kind === "impossible") {
    const told = refuseAll(world, drafted.findings);
    const others = await judgedAlone(workspace, world, asked, drafted.findings, commit);
    return refused(others ? together(told, others) : told);
  }
  if (drafted.kind === "unwritable") return refused(await notWritten(drafted.findings, head, world));
  const { files, companions, edits } = drafted;
  const isChanged = files.size > 0;
  const source = withFiles(head, files);
  const change = { source, change: touchedBy([...files.keys()]), base: head };
  const looked: LookResult = isChanged ? await lookAt(workspace, { ...request, ...change }) : current;
  if (looked.kind === "blocked") return refused(blockedResult(looked.findings, world));
  const { look } = looked;
  const reviews = isChanged ? unseen(workspace) : approvalPorts(workspace, world.now);
  const full = await planWithApprovals(reviews, look, now);
  const plan = narrowPlan({ ...full, findings: look.findings }, scopeOf(asked));
  const shown = await showPlan(plan, look.desired, source);
  const own = subjects.map(({ id }) => shown.plan.deployments.find((one) => one.id === id));
  const against = subjects.flatMap((subject, index) =>
    isChanged ? obstaclesTo(own[index], look.findingsOf.get(subject.id) ?? [], subject) : [],
  );
  if (against.length > 0) return refused(await notWritten(distinct(against), source, world));
  return {
    kind: "judged",
    commit,
    deployed: look.deployed.head,
    edits,
    files,
    notes: companions.notes,
    review: own.map(reviewOf).find((why) => why !== undefined) ?? companions.review,
    policy: look.deployed.environments.get(environment),
    shown,
  };
}

/** What stands against those of several that are possible by themselves: all of it is told at once. */
async function judgedAlone(
  workspace: Workspace,
  world: World,
  { beside: _, ...asked }: EditRequest,
  impossible: readonly Finding[],
  commit: string,
): Promise<CommandResult | undefined> {
  const said = new Set(impossible.map(({ server }) => server));
  const [first, ...others] = asked.subjects.filter(({ server }) => !said.has(server));
  if (!first) return undefined;
  const judged = await judge(workspace, world, { ...asked, subjects: [first, ...others] }, commit);
  return judged.kind === "refused" ? judged.result : undefined;
}

function together(one: CommandResult, other: CommandResult): CommandResult {
  const findings = [one, other].flatMap(({ json }) => (Array.isArray(json?.findings) ? json.findings : []));
  const text = [one.text, other.text].filter((part) => part !== "").join("\n\n");
  return { ...one, text, json: { ...one.json, findings } };
}

type Drafted =
  | {
      readonly kind: "drafted";
      readonly files: ReadonlyMap<string, string>;
      readonly companions: Companions;
      readonly edits: Judged["edits"];
    }
  /** What is wished makes no sense where things stand. */
  | { readonly kind: "impossible"; readonly findings: readonly Finding[] }
  /** A file cannot be made to say it. */
  | { readonly kind: "unwritable"; readonly findings: readonly Finding[] };

/** All files as they would be, or everything that stands against making them so. */
async function draft(
  { environment, subjects, beside }: EditRequest,
  look: Look,
  policy: Environment,
  head: Source,
): Promise<Drafted> {
  const wished = subjects.map((subject) => {
    const situation = situationOf(look, subject, policy);
    return { subject, situation, wished: subject.wish(situation) };
  });
  const impossible = wished.flatMap(({ subject, wished: one }): readonly Finding[] =>
    "impossible" in one ? [about(subject, one.impossible)] : [],
  );
  if (impossible.length > 0) return { kind: "impossible", findings: impossible };
  const files = new Map<string, string>();
  const problems: Finding[] = [];
  const edits: JudgedOne[] = [];
  for (const { subject, situation, wished: one } of wished) {
    if ("impossible" in one) continue;
    const path = deploymentFile(environment, subject.server);
    const edited = await fileText(head, path, situation.now, one.wish);
    if ("findings" in edited) problems.push(...edited.findings);
    else if (edited.changed) files.set(path, edited.text);
    const revision = look.deployed.statuses.get(subject.id)?.revision ?? null;
    edits.push({ subject, revision, before: situation.now, wish: one.wish });
  }
  const companions = beside ? await beside(head, policy) : noCompanions;
  if ("findings" in companions) problems.push(...companions.findings);
  const [first, ...others] = edits;
  if (problems.length > 0 || !first || "findings" in companions) {
    return { kind: "unwritable", findings: problems };
  }
  for (const [path, text] of companions.files) files.set(path, text);
  return { kind: "drafted", files, companions, edits: [first, ...others] };
}

/** Of an edit that is only thought of, nobody has seen anything; a plain clone would not know either. */
function unseen({ host }: Workspace): Pick<ApplyPorts, "approvals"> {
  const { requester } = host;
  if (requester === null) return { approvals: async () => new Map() };
  const nobody = { pulls: [], direct: [], memberships: new Map() };
  const evidence = { ...nobody, isComing: true, requester: requester.people } as const;
  return { approvals: async (_, ids) => new Map([...ids].map((id) => [id, evidence])) };
}

function situationOf(
  { desired, deployed }: Look,
  { server, environment }: Asked,
  policy: Environment,
): Situation {
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

function about({ environment, server }: Asked, words: Pick<Finding, "rule" | "message" | "hint">): Finding {
  return { outcome: "fail", severity: "high", ...words, environment, server };
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

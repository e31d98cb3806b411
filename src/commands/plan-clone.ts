import { planWithApprovals } from "../apply/planning.ts";
import { overlay } from "../convention/overlay.ts";
import { type Touched, touchedBy } from "../convention/touched.ts";
import { workingTree } from "../convention/working-tree.ts";
import { findingsJson } from "../report/json.ts";
import { formatPlan } from "../report/plan.ts";
import { planJson } from "../report/plan-json.ts";
import { changedAdvisories } from "./advisories/changed.ts";
import { proposalPorts } from "./approvals/evidence.ts";
import { blockedResult } from "./blocked.ts";
import { changeOf } from "./change.ts";
import type { Clone } from "./clone.ts";
import { type CommandResult, type Invocation, result, textOptions, type World } from "./command.ts";
import { commitSource } from "./commit-source.ts";
import { unknownName } from "./known-names.ts";
import { firstLook, lookAt } from "./look.ts";
import { narrowPlan } from "./narrow.ts";
import { planOutcome, showPlan } from "./shown-plan.ts";
import { changedSignatures } from "./signatures/changed.ts";
import { desiredHead, isSet, listOf, workspaceOf } from "./workspace.ts";

/** The plan of what an open clone changes, as `plan` shows it. */
export async function planClone(clone: Clone, invocation: Invocation, world: World): Promise<CommandResult> {
  const workspace = workspaceOf(clone, world);
  // The two sides need not wait for each other.
  const first = firstLook(workspace);
  const { root } = workspace;
  const whole = isSet(invocation, "all");
  const { head, base, onto, paths } = await changeOf(workspace, invocation, { untracked: !whole });
  const own = head === null ? workingTree(root) : commitSource(workspace, head);
  const behind = base !== null && onto !== null && onto !== base;
  const source = behind ? overlay(own, commitSource(workspace, onto), new Set(await paths)) : own;
  const scope = { environments: listOf(invocation, "env"), server: invocation.positionals[0] };
  const unknown = await unknownName(workspace, source, scope);
  if (unknown) return unknown;
  const brought: Touched | "all" = base === null ? "all" : touchedBy(await paths);
  const change = whole ? "all" : brought;
  const commit = onto ?? (await desiredHead(workspace)).commit;
  world.progress("comparing what is desired with what runs");
  const request = {
    source,
    commit,
    change,
    now: world.now().toISOString(),
    mayBeBehind: true as const,
    first,
    ...(onto === null ? {} : { base: commitSource(workspace, onto) }),
    ...(brought === "all" ? {} : { brought }),
  };
  const looked = await lookAt(workspace, request);
  if (looked.kind === "blocked") return blockedResult(looked.findings, world);
  const { look } = looked;
  // What is proposed is reviewed as well, and as what it would be once it is merged.
  const ports = proposalPorts(workspace, world.now, async () => {
    const pull = (await workspace.host.currentPullRequest?.()) ?? null;
    const range = onto === null || head === null ? null : `${onto}..${head}`;
    return pull && { pull, paths: new Set(await paths), range };
  });
  const plan = await planWithApprovals(ports, look, request.now);
  const signatures = await changedSignatures({
    source,
    base: request.base,
    change: brought,
    env: world.env,
  });
  const { desired } = look;
  const advisories = await changedAdvisories({
    source,
    change: brought,
    desired,
    env: world.env,
    signal: world.signal,
    now: request.now,
  });
  const full = { ...plan, findings: [...look.findings, ...signatures, ...advisories] };
  const shown = await showPlan(narrowPlan(full, scope), look.desired, source);
  const told = result(planOutcome(shown), formatPlan(shown.plan, shown.extra, textOptions(world)), {
    findings: findingsJson(shown.findings),
    base,
    plan: planJson(shown.plan, shown.extra.secrets, shown.extra.contracts),
  });
  return { ...told, report: { ...shown, environments: look.desired.environments } };
}

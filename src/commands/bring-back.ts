import type { ApplyPorts } from "../apply/ports.ts";
import type { ApplyReport, BroughtBack, DeploymentReport } from "../apply/report.ts";
import { type DeploymentEdits, editDeployment } from "../convention/edit.ts";
import { deploymentFile } from "../convention/paths.ts";
import { tryResolve } from "../git/ancestry.ts";
import type { DesiredCommit } from "../git/desired-commit.ts";
import { deploymentId } from "../model/deployment.ts";
import type { HeldValue, Status } from "../model/status.ts";
import { describeHeld } from "../reconcile/hold.ts";
import { blueOf } from "../reconcile/variants.ts";
import type { World } from "./command.ts";
import { sayKept } from "./landing.ts";
import { desiredHead, type Workspace } from "./workspace.ts";

/**
 * After rollbacks: takes what they hold out of the deployment files on the head of the desired branch. The
 * hold never depends on it; what cannot be done is only told.
 */
export async function bringBack(
  workspace: Workspace,
  world: World,
  ports: ApplyPorts,
  report: ApplyReport,
): Promise<ApplyReport> {
  const reports: DeploymentReport[] = [];
  let any = false;
  for (const one of report.reports) {
    if (one.kind !== "concluded" || one.status.event !== "rolled-back" || one.broughtBack) {
      reports.push(one);
      continue;
    }
    any = true;
    reports.push({ ...one, broughtBack: await bringBackOne(workspace, world, one.status) });
  }
  for (const status of report.held ?? []) {
    const id = deploymentId(status);
    if (status.event !== "rolled-back" || report.reports.some((one) => one.id === id)) continue;
    if (await wasBroughtBack(workspace, status)) continue;
    const broughtBack = await bringBackOne(workspace, world, status);
    // Where the value comes from elsewhere there is nothing to edit, and the plan shows the hold.
    if (broughtBack.outcome === "skipped") continue;
    any = true;
    reports.push({ id, kind: "brought-back", broughtBack });
  }
  if (!any) return report;
  const look = await ports.look();
  const { planWithApprovals } = await import("../apply/planning.ts");
  return { ...report, reports, plan: await planWithApprovals(ports, look, ports.now().toISOString()) };
}

/**
 * Whether a run has done it before, here or on a branch that was set aside: then it is desired again because a
 * person wants it, and only the hold says no.
 */
async function wasBroughtBack(workspace: Workspace, status: Status): Promise<boolean> {
  const { repository } = workspace;
  const { commit } = await desiredHead(workspace);
  const kept = slugOf(status);
  const known = [commit, `refs/heads/headgate/${kept}`];
  if (repository.remote !== null) known.push(`refs/remotes/${repository.remote}/headgate/${kept}`);
  const present = await Promise.all(known.map((name) => tryResolve(repository, name)));
  const heads = present.flatMap((head) => head ?? []);
  const found = await repository.git([
    "log",
    "--max-count=1",
    "--format=%H",
    // A line of its own: whoever gives a reason may write anything in it.
    `--grep=^${trailerOf(status)}$`,
    ...heads,
    "--",
  ]);
  return found.length > 0;
}

async function bringBackOne(workspace: Workspace, world: World, status: Status): Promise<BroughtBack> {
  const { host, repository, directory } = workspace;
  const path = deploymentFile(status.environment, status.server);
  const fresh = status.hold.filter((held) => held.revision === lastHeldRevision(status));
  const refusals: string[] = [];
  try {
    const { branch } = await desiredHead(workspace);
    const done = await host.commitDesired(repository, {
      branch,
      directory,
      slug: slugOf(status),
      message: messageOf(status, fresh),
      clock: () => world.now().getTime(),
      edit: async (head) => {
        const bytes = (await head.read([path])).get(path);
        if (bytes === undefined) return new Map();
        const text = Buffer.from(bytes).toString("utf8");
        const edited = await editDeployment(text, await editsFor(text, status, fresh), path);
        if ("findings" in edited) {
          refusals.push(...edited.findings.map((finding) => finding.message));
          return new Map();
        }
        return new Map([[path, edited.text]]);
      },
    });
    return sayDone(done, branch, path, refusals);
  } catch (error) {
    const message = `${path} still asks for it: ${error instanceof Error ? error.message : String(error)}`;
    return { outcome: "failed", name: "desired", message };
  }
}

function sayDone(
  done: DesiredCommit,
  branch: string,
  path: string,
  refusals: readonly string[],
): BroughtBack {
  if (refusals.length > 0) {
    return {
      outcome: "failed",
      name: branch,
      message: `${path} could not be edited: ${refusals.join("; ")}`,
    };
  }
  if (done.kind === "unchanged") {
    return { outcome: "skipped", name: branch, message: `${path} does not ask for it any more` };
  }
  if (done.kind === "refused") {
    const { request } = done;
    const by = request
      ? ({ kind: request.kind, number: request.number } as const)
      : ({ kind: "branch", branch: done.kept } as const);
    return { outcome: "waiting", name: branch, message: sayKept(done, "takes it out"), by };
  }
  const left =
    done.workingTree.kind === "dirty" ? "; your working copy has changes there and was left alone" : "";
  return {
    outcome: "done",
    name: branch,
    message: `${done.commit.slice(0, 7)} takes it out of ${path}${left}`,
    by: { kind: "commit", commit: done.commit },
  };
}

/** Only the held fields go back to what was restored, and only where they still hold the bad value. */
async function editsFor(text: string, status: Status, holds: readonly HeldValue[]): Promise<DeploymentEdits> {
  const { parse } = await import("yaml");
  const current: unknown = parse(text, { maxAliasCount: 0 });
  const field = (name: string): unknown =>
    typeof current === "object" && current !== null ? Reflect.get(current, name) : undefined;
  const member = (name: string, key: string): unknown => {
    const map = field(name);
    return typeof map === "object" && map !== null ? Reflect.get(map, key) : undefined;
  };
  const blueId = blueOf(status);
  const restored = blueId === null ? undefined : status.variants[blueId];
  const edits: { -readonly [K in keyof DeploymentEdits]: DeploymentEdits[K] } = {};
  const { blue, green } = status.desired;
  for (const held of holds) {
    if (held.kind === "version") {
      if (field("blue") === held.version && blue !== null) edits.blue = blue;
      const before = green[held.version];
      if (member("green", held.version) !== undefined || before !== undefined) {
        edits.green = { ...edits.green, [held.version]: before ?? null };
      }
    } else if (held.kind === "variable" || held.kind === "secret") {
      const section = held.kind === "variable" ? "variables" : "secrets";
      const value = restored?.[section][held.name] ?? null;
      if (value !== null || member(section, held.name) !== undefined) {
        edits[section] = { ...edits[section], [held.name]: value };
      }
    } else {
      edits.green = { ...edits.green, ...green };
      if (blue !== null) edits.blue = blue;
    }
  }
  return edits;
}

function slugOf(status: Status): string {
  return `rollback-${status.environment}-${status.server}-${status.revision}`;
}

/** What a later run recognises the commit by. */
function trailerOf(status: Status): string {
  return `Headgate-Rollback: ${deploymentId(status)}@${lastHeldRevision(status)}`;
}

function lastHeldRevision(status: Status): number {
  return Math.max(0, ...status.hold.map((held) => held.revision));
}

function messageOf(status: Status, holds: readonly HeldValue[]): string {
  const id = deploymentId(status);
  const what = holds
    .map(describeHeld)
    .join(", ")
    .replace(/[\p{Cc}\p{Cf}]/gu, " ");
  const why = (status.cause.reason ?? "").replace(/[\p{Cc}\p{Cf}]/gu, " ").slice(0, 500);
  return `Take ${what || "the bad change"} out of ${id}\n\nIt was rolled back at revision ${status.revision}${why ? `: ${why}` : ""}\n\n${trailerOf(status)}\n`;
}

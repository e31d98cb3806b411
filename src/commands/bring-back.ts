import type { ApplyPorts } from "../apply/ports.ts";
import type { ApplyReport, BroughtBack, BroughtBackBy, DeploymentReport } from "../apply/report.ts";
import { type DeploymentEdits, editDeployment } from "../convention/edit.ts";
import { deploymentFile } from "../convention/paths.ts";
import { tryResolve } from "../git/ancestry.ts";
import type { DesiredCommit } from "../git/desired-commit.ts";
import { type DeploymentId, deploymentId } from "../model/deployment.ts";
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
  const asked = new Map<DeploymentId, BroughtBackBy>();
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
    const before = await wasBroughtBack(workspace, status);
    if (before === "merged") continue;
    const request = before === "kept" ? await requestFor(workspace, world, status) : null;
    if (request === undefined) continue;
    if (request !== null) {
      asked.set(id, request);
      continue;
    }
    const broughtBack = await bringBackOne(workspace, world, status);
    // Where the value comes from elsewhere there is nothing to edit, and the plan shows the hold.
    if (broughtBack.outcome === "skipped") continue;
    if (before === "kept" && broughtBack.by?.kind === "branch") {
      // As it was: there is still nobody who could be asked.
      asked.set(id, broughtBack.by);
      continue;
    }
    any = true;
    reports.push({ id, kind: "brought-back", broughtBack });
  }
  if (!any) return { ...report, asked };
  const look = await ports.look();
  const { planWithApprovals } = await import("../apply/planning.ts");
  return { ...report, reports, asked, plan: await planWithApprovals(ports, look, ports.now().toISOString()) };
}

/**
 * Where a run has done it before: on the desired branch, so that it is desired again because a person wants it, and
 * only the hold says no; or on a branch that was set aside.
 */
async function wasBroughtBack(workspace: Workspace, status: Status): Promise<"merged" | "kept" | "no"> {
  const { repository } = workspace;
  const { commit } = await desiredHead(workspace);
  const kept = keptBranch(status);
  const aside = [`refs/heads/${kept}`];
  if (repository.remote !== null) aside.push(`refs/remotes/${repository.remote}/${kept}`);
  if ((await findCommit(workspace, status, [commit])) !== null) return "merged";
  return (await findCommit(workspace, status, aside)) === null ? "no" : "kept";
}

/** The commit on the desired branch that took out of it what this rollback holds; null where there is none. */
export async function commitTakingOut(workspace: Workspace, status: Status): Promise<string | null> {
  const { commit } = await desiredHead(workspace);
  return findCommit(workspace, status, [commit]);
}

/**
 * What asks people for what was set aside; null: nothing does, since the run that set it aside ended before it could
 * ask, or nobody could be asked; undefined: nobody knows, and asking twice would be worse than not at all.
 */
async function requestFor(
  { host }: Workspace,
  world: World,
  status: Status,
): Promise<BroughtBackBy | null | undefined> {
  try {
    const request = await host.requestFor?.(keptBranch(status));
    return request && { kind: request.kind, number: request.number };
  } catch (error) {
    if (world.signal.aborted) throw error;
    return undefined;
  }
}

async function findCommit(
  { repository }: Workspace,
  status: Status,
  names: readonly string[],
): Promise<string | null> {
  const present = await Promise.all(names.map((name) => tryResolve(repository, name)));
  const heads = present.flatMap((head) => head ?? []);
  if (heads.length === 0) return null;
  const found = await repository.git([
    "log",
    "--max-count=1",
    "--format=%H",
    // A line of its own: whoever gives a reason may write anything in it.
    `--grep=^${trailerOf(status)}$`,
    ...heads,
    "--",
  ]);
  return found.toString("latin1").trim() || null;
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
export async function editsFor(
  text: string,
  status: Status,
  holds: readonly HeldValue[],
): Promise<DeploymentEdits> {
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
      edits.green = { ...edits.green, ...withoutTraffic(field("green"), green), ...green };
      if (blue !== null) edits.blue = blue;
    }
  }
  return edits;
}

/** Takes out versions at 0 percent that are not in what was restored: they are all that a hold of no single value had. */
function withoutTraffic(
  current: unknown,
  restored: Status["desired"]["green"],
): Readonly<Record<string, null>> {
  if (typeof current !== "object" || current === null) return {};
  const added = Object.entries(current).filter(
    ([version, share]) => share === 0 && !Object.hasOwn(restored, version),
  );
  return Object.fromEntries(added.map(([version]) => [version, null]));
}

function slugOf(status: Status): string {
  return `rollback-${status.environment}-${status.server}-${status.revision}`;
}

function keptBranch(status: Status): string {
  return `headgate/${slugOf(status)}`;
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

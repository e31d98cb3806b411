import { takeAskedStep } from "../../src/apply/asked-step.ts";
import { untilWon } from "../../src/apply/attempts.ts";
import { pendingWith } from "../../src/apply/pending.ts";
import { planOf } from "../../src/apply/planning.ts";
import type { ApplyPorts } from "../../src/apply/ports.ts";
import type { ApplyReport } from "../../src/apply/report.ts";
import { apply } from "../../src/apply/run.ts";
import { encodePending, encodeStops } from "../../src/deployed/codecs.ts";
import { composeMessage } from "../../src/deployed/message.ts";
import { pendingPath, statusPath, stopPath } from "../../src/deployed/paths.ts";
import { encodeStatus } from "../../src/deployed/status-codec.ts";
import type { DeploymentId } from "../../src/model/deployment.ts";
import type { Status, Stop } from "../../src/model/status.ts";
import { leaseIsLive } from "../../src/reconcile/lease.ts";
import type { Step } from "../../src/reconcile/plan.ts";
import { approvedStep, pausedRollout, resumed } from "../../src/reconcile/resumption.ts";
import { planRollback } from "../../src/reconcile/rollback.ts";
import { liveOf, takeover } from "../../src/reconcile/transition.ts";
import { Blocked } from "./look.ts";

/** What people and schedules ask for. */
export type Asked =
  | { readonly command: "apply"; readonly environments?: readonly string[] | undefined }
  | {
      readonly command: "rollback";
      readonly id: DeploymentId;
      readonly from?: string | undefined;
      readonly to?: string | undefined;
    }
  | { readonly command: "resume"; readonly id: DeploymentId }
  | { readonly command: "recover"; readonly id: DeploymentId }
  | { readonly command: "stop"; readonly environment: string | null; readonly stops: boolean };

export type Answer = ApplyReport | "refused" | "done";

/** The commands without their doors: what they decide and write is the product's own. */
export async function perform(ports: ApplyPorts, asked: Asked): Promise<Answer> {
  try {
    switch (asked.command) {
      case "apply":
        return await apply(
          ports,
          asked.environments ? { environments: new Set(asked.environments) } : undefined,
        );
      case "rollback":
        return await rollback(ports, asked);
      case "resume":
        return await resume(ports, asked.id);
      case "recover":
        return await recover(ports, asked.id);
      case "stop":
        return await changeStop(ports, asked.environment, asked.stops);
    }
  } catch (error) {
    if (error instanceof Blocked) return "refused";
    throw error;
  }
}

const reason = "simulated";

async function rollback(
  ports: ApplyPorts,
  { id, from, to }: Extract<Asked, { command: "rollback" }>,
): Promise<Answer> {
  let seen: number | undefined;
  return untilWon<Answer>(ports, async () => {
    const look = await ports.look(new Set([id]));
    const status = look.deployed.statuses.get(id);
    const now = ports.now().toISOString();
    if (!status || status.event === "removed" || look.tampered.has(id)) return "refused";
    const backwards = status.event === "rolled-back" || status.event === "withdrawn";
    if (backwards && status.lease && leaseIsLive(status.lease, now, look.endedRuns)) return "refused";
    if (seen !== undefined && seen !== status.revision) return "refused";
    seen = status.revision;
    if (status.outcome === "applying" && backwards && to === undefined && from === undefined) {
      return takeAskedStep(ports, look, { id, reason, step: takeover(status) });
    }
    const policy = look.deployed.environments.get(id.split("/")[0] ?? "");
    const planned = planRollback({
      status,
      points: await ports.points(status),
      reason,
      maxAge: policy?.rollback.maxAge ?? 0,
      now,
      targets: policy?.targets ?? [],
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    });
    if (planned.kind === "refused") return "refused";
    return takeAskedStep(ports, look, { id, reason, step: planned.step });
  });
}

async function resume(ports: ApplyPorts, id: DeploymentId): Promise<Answer> {
  return untilWon<Answer>(ports, async () => {
    const look = await ports.look(new Set([id]));
    const status = look.deployed.statuses.get(id);
    const now = ports.now().toISOString();
    if (!status || look.tampered.has(id)) return "refused";
    const planned = planOf(look, now).deployments.find((plan) => plan.id === id);
    const paused = planned?.decision === "hold" ? null : pausedRollout(status);
    if (!paused && status.hold.length === 0 && status.outcome !== "failed") return "refused";
    // What a dead run left half-way is finished first: nobody knows what the targets have of it.
    if (status.outcome === "applying") return "refused";
    const { head } = look.deployed;
    const draft = paused
      ? approvedStep(status, paused, head, ports.cause, now)
      : resumed(status, head, ports.cause, now);
    const { status: next, text } = encodeStatus(draft);
    const changes = new Map<string, string | null>([[statusPath(id), text]]);
    const pending = look.deployed.pending.get(id);
    if (next.rollout) changes.set(...pendingWith(id, next, now));
    else if (pending?.state === "held") {
      changes.set(pendingPath(id), encodePending({ ...pending, state: "waiting", gates: [] }));
    }
    const message = composeMessage({ subject: `${id}: resumed`, cause: ports.cause });
    const published = await ports.branch.publish({ expected: look.deployed.head, changes, message });
    return published.kind === "moved" ? null : "done";
  });
}

async function recover(ports: ApplyPorts, id: DeploymentId): Promise<Answer> {
  return untilWon<Answer>(ports, async () => {
    const look = await ports.look(new Set([id]));
    const trusted = look.deployed.statuses.get(id);
    if (!trusted) return "refused";
    const before: Status = { ...trusted, lease: null, soak: {} };
    const { rollout, watch, hold, desired, keep } = before;
    const step: Step = {
      event: "recovered",
      live: liveOf(before),
      rollout,
      watch,
      analyse: false,
      observe: false,
      hold,
      desired,
      ...(keep ? { keep } : {}),
    };
    return takeAskedStep(ports, look, { id, reason, step, before });
  });
}

async function changeStop(ports: ApplyPorts, environment: string | null, stops: boolean): Promise<Answer> {
  return untilWon<Answer>(ports, async () => {
    const { deployed } = await ports.look();
    const others = deployed.stops.filter((known) => known.environment !== environment);
    const at = ports.now().toISOString();
    const added: readonly Stop[] = stops ? [{ environment, reason, actor: ports.cause.actor, at }] : [];
    const message = composeMessage({
      subject: "stops",
      cause: ports.cause,
      events: [{ event: stops ? "stopped" : "resumed", environment, reason }],
    });
    const published = await ports.branch.publish({
      expected: deployed.head,
      changes: new Map([[stopPath, encodeStops([...others, ...added])]]),
      message,
    });
    return published.kind === "moved" ? null : "done";
  });
}

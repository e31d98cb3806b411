import { encodeStatus } from "../deployed/status-codec.ts";
import type { DeploymentId } from "../model/deployment.ts";
import { defaultEnvironment, type Environment } from "../model/environment.ts";
import type { Release } from "../model/release.ts";
import type { Cause, Pending, Status } from "../model/status.ts";
import { targetNames } from "../model/target.ts";
import type { DeploymentPlan, Step } from "../reconcile/plan.ts";
import { liveOnTarget } from "../reconcile/rollout.ts";
import { beginsWish } from "../reconcile/wishes.ts";
import { writeAhead } from "../reconcile/write-ahead.ts";
import { longestLook } from "./analysis.ts";
import { digestsOf, type Outputs, releasesIn, renderOutputs, storedOutputs } from "./outputs.ts";
import { width } from "./pool.ts";
import type { ApplyPorts, Look } from "./ports.ts";

/** A step that is about to be, or has been, written ahead: the lease, and all that its execution needs. */
export interface Ahead {
  readonly id: DeploymentId;
  readonly step: Step;
  /** Digest of the inputs that are desired by now: a step may go elsewhere (a rollback), or complete an older wish. */
  readonly wish: string;
  /** The policy that this wish came in under, together with a change of it. */
  readonly bound: Pending["policy"];
  readonly before: Status | undefined;
  readonly status: Status;
  readonly statusText: string;
  /** What the targets get. */
  readonly outputs: Outputs;
  /** What lay in the folder before and is not part of it any more: taken away from the targets. */
  readonly obsolete: Outputs;
  readonly releases: ReadonlyMap<string, Release>;
  /** How many targets are written at the same time. */
  readonly parallel: number;
  /** Why: shown to people. */
  readonly reason: string | undefined;
}

/** How long a lease lasts if its run is never heard of again: longer where many are worked on in one turn. */
const leaseDuration = 10 * 60_000;
const leaseForEach = 20_000;

/** Milliseconds that a run may need until its turn is concluded: analyses mostly wait, and others' come before. */
function leaseFor(look: Look, step: Step, together: number): number {
  const rounds = Math.ceil(together / width);
  const policies = [...look.desired.environments.values(), ...look.deployed.environments.values()];
  const variants = Object.keys(step.live.variants).length;
  return leaseDuration + leaseForEach * together + rounds * longestLook(policies, variants);
}

/** Prepares the write-ahead of one step on the state that was looked at. */
export async function prepareAhead(
  ports: ApplyPorts,
  look: Look,
  plan: DeploymentPlan,
  step: Step,
  options: {
    readonly before?: Status;
    readonly head?: string;
    readonly reason?: string;
    readonly together?: number;
    /** The newest pull request of what this step begins. */
    readonly pull?: number;
  } = {},
): Promise<Ahead> {
  const head = options.head ?? look.deployed.head;
  const before = options.before ?? look.deployed.statuses.get(plan.id);
  const unit = look.desired.servers.get(plan.server);
  const environment: Environment =
    look.desired.environments.get(plan.environment) ??
    look.deployed.environments.get(plan.environment) ??
    ({ id: plan.environment, file: "", ...defaultEnvironment } satisfies Environment);
  const stored = before ? await storedOutputs(ports, head, plan.id) : new Map<string, string>();
  const releases = new Map([...releasesIn(stored, plan.server), ...(unit?.releases ?? [])]);
  const outputs = await outputsOf();
  const now = ports.now();
  const noted = look.deployed.pending.get(plan.id);
  const { status, text } = encodeStatus(
    writeAhead({
      plan,
      step,
      before,
      head,
      commit: look.commit,
      cause: causeOf(),
      lease: {
        run: ports.cause.run,
        expires: new Date(now.getTime() + leaseFor(look, step, options.together ?? 1)).toISOString(),
      },
      outputs: digestsOf(outputs),
      now: now.toISOString(),
    }),
  );
  return {
    id: plan.id,
    step,
    wish: plan.to.digest,
    bound: noted?.digest === plan.to.digest ? noted.policy : null,
    before,
    status,
    statusText: text,
    outputs,
    obsolete: new Map([...stored].filter(([path]) => !outputs.has(path))),
    releases: new Map([...releases, ...releasesIn(outputs, plan.server)]),
    parallel: environment.strategy.maxParallel ?? 1,
    reason: options.reason,
  };

  /** Who finishes a dead run's work did not ask for it; what goes on belongs to the pull request that began it. */
  function causeOf(): Cause {
    if (step.finishes && before) return { ...before.cause, run: ports.cause.run };
    const { pull: _, question: __, ...own } = ports.cause;
    const pull = beginsWish(plan, step, before) ? options.pull : before?.cause.pull;
    return {
      ...own,
      ...(options.reason === undefined ? {} : { reason: options.reason }),
      ...(pull === undefined ? {} : { pull }),
    };
  }

  async function outputsOf(): Promise<Outputs> {
    if (step.restores !== undefined) return storedOutputs(ports, step.restores, plan.id);
    if (step.finishes && before) {
      return new Map([...stored].filter(([path]) => Object.hasOwn(before.outputs, path)));
    }
    const names = targetNames(environment.targets);
    const on = (target: number) =>
      liveOnTarget(step.live, step.rollout, step.desired ?? plan.to, target, names[target]);
    return renderOutputs(ports, environment, plan.server, step.live, releases, on);
  }
}

import { restless } from "../../src/apply/pending.ts";
import { planOf } from "../../src/apply/planning.ts";
import { guarded } from "../../src/deployed/guarded.ts";
import type { DeploymentPlan, Plan } from "../../src/reconcile/plan.ts";
import { sameLive } from "./invariants/change.ts";
import { isDecrease } from "./invariants/gates.ts";
import { Blocked, lookAtValues } from "./look.ts";
import { Broken, type Game } from "./play.ts";
import { contentOf } from "./targets.ts";
import type { World } from "./world.ts";

/** What a run finds that looks at everything, or at what was merged and what is pending only. */
export async function planAt(world: World, now: number, full: boolean): Promise<Plan | null> {
  const at = new Date(now).toISOString();
  const store = guarded(world.store, () => new Date(now));
  try {
    const look = await lookAtValues(store, {
      commit: world.commit,
      desired: world.desired,
      now: at,
      endedRuns: world.ended,
      full,
    });
    return planOf(look, at);
  } catch (error) {
    if (error instanceof Blocked) return null;
    throw error;
  }
}

/** After a run has ended by itself: everything that is not at rest is in sight, and targets are as recorded. */
export async function checkRest(game: Game): Promise<void> {
  const { world, witness } = game;
  // Now, or some time after everything that runs by the clock was due.
  const later = world.store.commits.length % 2 === 0 ? 0 : 3 * 3_600_000;
  const full = await planAt(world, world.now + later, true);
  const narrow = await planAt(world, world.now + later, false);
  if (full && narrow) {
    const inSight = new Set(narrow.deployments.map(({ id }) => id));
    for (const plan of full.deployments) {
      if (isRestless(game, plan, world.now + later) && !inSight.has(plan.id)) {
        const problem = `${plan.id}: ${plan.decision} ${plan.step?.event ?? ""} is in no index`;
        throw new Broken(`[what is not at rest is pending] ${problem}`);
      }
      const waits = plan.gates.some(({ rule, outcome }) => rule === "window/closed" && outcome === "wait");
      const status = witness.statuses.get(plan.id);
      if (waits && status && !status.rollout && isDecrease(status, plan.to.live)) {
        throw new Broken(
          `[a decrease needs no window] ${plan.id} waits to become ${JSON.stringify(plan.to.live.traffic)}`,
        );
      }
    }
  }
  const tree = world.store.commits.at(-1)?.tree ?? new Map<string, string>();
  for (const [path, { live }] of world.targets.served) {
    const status = witness.statuses.get(path.split("/").slice(0, 2).join("/"));
    if (!status || status.outcome === "applying" || status.problem !== null || tree.has(path)) continue;
    if (Object.keys(live.traffic).length > 0) throw new Broken(`[what is left is taken away] ${path}`);
  }
  for (const [id, status] of witness.statuses) {
    if (status.outcome === "applying" || witness.foreign.has(id)) continue;
    for (const [path, text] of tree) {
      if (!path.startsWith(`${id}/mcp-`)) continue;
      const served = world.targets.served.get(path);
      const { live } = contentOf(text);
      // Going from target to target, some have all of the candidate and the others nothing of it.
      const whole = status.rollout?.batches ? live : status;
      const failed = status.problem !== null;
      if (!failed && (!served || !sameLive(served.live, live) || !sameLive(live, whole))) {
        throw new Broken(`[targets are as recorded] ${path} at revision ${status.revision}`);
      }
    }
  }
}

function isRestless({ witness, world }: Game, plan: DeploymentPlan, now: number): boolean {
  if (plan.decision !== "nothing") return true;
  // A watch that was over is not taken up again because a clock was put back.
  if (now < world.latest) return false;
  if (plan.step !== null) return true;
  const status = witness.statuses.get(plan.id);
  return status !== undefined && restless(status, new Date(now).toISOString()) !== null;
}

/** The same run at the same instant, once more: where nothing failed and nothing is owed, nothing is written. */
export async function checkTwice({ world, witness }: Game, run: () => Promise<unknown>): Promise<void> {
  const { oracle, targets, store } = world;
  const decided = [...oracle.said.values(), ...oracle.next].every((one) => one === "pass" || one === "fail");
  const stuck = [...witness.statuses.values()].some(
    ({ outcome, rollout }) => outcome === "applying" || (rollout?.inconclusive ?? 0) > 0,
  );
  if (!decided || stuck || oracle.next.length > 0 || targets.down.size > 0) return;
  const before = store.commits.length;
  const { pace } = world;
  world.pace = 0;
  await run();
  world.pace = pace;
  const written = store.commits.slice(before).map(({ message }) => message.split("\n")[0]);
  if (written.length > 0) throw new Broken(`[doing it twice is doing it once] ${written.join(", ")}`);
}

import { history } from "../../src/deployed/history.ts";
import { isSettled, type Status } from "../../src/model/status.ts";
import type { DeploymentPlan } from "../../src/reconcile/plan.ts";
import { liveWithoutKept } from "../../src/reconcile/variants.ts";
import { sharesOf } from "./invariants/change.ts";
import { alone, Broken, complain, type Game } from "./play.ts";
import { planAt } from "./rest.ts";
import { merge, type World, wished } from "./world.ts";

const hour = 3_600_000;
/** Enough for every step of every rollout in every wave, one after the other. */
const patience = 60;

/** The world behaves: probes are good, targets answer, nothing is stopped, and every dead run is known to be dead. */
export async function behave(game: Game): Promise<void> {
  const { world, witness, topology } = game;
  world.oracle.said.clear();
  world.oracle.next.length = 0;
  world.oracle.drifted.clear();
  world.targets.down.clear();
  for (let run = 1; run <= world.runs; run += 1) world.ended.add(`run:${run}`);
  // Beyond every window.
  world.now += 100 * hour;
  for (const environment of [null, ...Object.keys(topology.environments)]) {
    await alone(game, { command: "stop", environment, stops: false });
  }
  for (const id of witness.foreign) await alone(game, { command: "recover", id });
  complain(game);
}

/** Runs on until nothing is left that a run could do by itself; time goes to where the next thing is due. */
export async function comeToRest(game: Game): Promise<readonly DeploymentPlan[]> {
  const { world } = game;
  for (let run = 0; run < patience; run += 1) {
    const before = world.store.commits.length;
    await alone(game, { command: "apply" });
    complain(game);
    const plan = await planAt(world, world.now, true);
    const open = plan?.deployments.filter(isOpen) ?? [];
    // That what is live is looked at, again and again, is rest.
    const made = world.store.commits.slice(before).flatMap(({ changes }) => [...changes.keys()]);
    if (open.length === 0 && made.every((path) => path.endsWith("/probed.json"))) {
      return plan?.deployments ?? [];
    }
    // People approve what asks for them.
    for (const { id, gates } of open) {
      if (gates.some(({ rule }) => rule === "rollout/paused")) await alone(game, { command: "resume", id });
    }
    const due = open.flatMap(({ eligible }) => (eligible === null ? [] : [Date.parse(eligible)]));
    world.now = Math.max(world.now + 60_000, Math.min(world.now + hour, ...due));
  }
  const plan = await planAt(world, world.now, true);
  const left = plan?.deployments.map(
    ({ id, decision, gates }) => `${id} ${decision} ${gates.map((g) => g.message)}`,
  );
  throw new Broken(`[what is allowed becomes live] not at rest after ${patience} runs: ${left?.join("; ")}`);
}

/** Whether a run, time or a yes is all that it needs: what waits for what is refused upstream needs another change. */
function isOpen({ decision, eligible, gates }: DeploymentPlan): boolean {
  if (decision !== "wait") return decision === "go";
  return eligible !== null || gates.some(({ rule }) => rule === "rollout/paused");
}

/** What needs people, or an environment that needs them. */
const allowed: ReadonlySet<string> = new Set(["nothing", "refuse", "hold", "failed", "wait"]);

function isAsWished(status: Status, { to }: DeploymentPlan): boolean {
  if (to.blue === null) return Object.keys(status.traffic).length === 0;
  const shares = sharesOf(liveWithoutKept(status));
  const wished = sharesOf(to.live);
  return (
    isSettled(status) &&
    shares.size === wished.size &&
    [...wished].every(([key, share]) => shares.get(key) === share)
  );
}

/** What people wish in the end becomes live everywhere, whatever went before. */
export async function everythingDesiredIsLive(game: Game): Promise<void> {
  const { world, witness, topology } = game;
  await behave(game);
  const rest = await comeToRest(game);
  for (const plan of rest) {
    const status = witness.statuses.get(plan.id);
    const isDone = plan.decision !== "nothing" || !status || isAsWished(status, plan);
    if (!allowed.has(plan.decision) || !isDone) {
      throw new Broken(`[what is allowed becomes live] ${plan.id} ${plan.decision}, ${status?.outcome}`);
    }
  }
  for (const [id, status] of witness.statuses) {
    if (status.hold.length > 0 || status.outcome === "failed") await alone(game, { command: "resume", id });
  }
  const state = wished(world);
  const released = Object.fromEntries(
    Object.entries(state.released).map(([server, known]) => [server, [...known, "9.0.0"]]),
  );
  const wishes = Object.fromEntries(
    topology.ids.map((id) => [id, { blue: "9.0.0", green: {}, variables: {} }]),
  );
  merge(world, { ...state, released, wishes });
  await comeToRest(game);
  for (const id of topology.ids) {
    const status = witness.statuses.get(id);
    const isWhole = status?.traffic["9.0.0"] === 100;
    if (!isWhole || !isSettled(status)) {
      throw new Broken(
        `[what is allowed becomes live] ${id} is ${JSON.stringify(status?.traffic)}, ${status?.outcome}`,
      );
    }
  }
  await nothingIsLeft(game);
}

/** Days later nothing is left to do, to look after, or to keep. */
async function nothingIsLeft(game: Game): Promise<void> {
  const { world, witness } = game;
  world.now += 48 * hour;
  await comeToRest(game);
  const kept = [...witness.statuses].filter(([, { keep }]) => keep !== undefined).map(([id]) => id);
  const drifted = [...witness.statuses].filter(([, { drift }]) => drift !== undefined).map(([id]) => id);
  if (drifted.length > 0) throw new Broken(`[what is as reviewed again is said to be] ${drifted}`);
  const left = [...witness.pending].map(([id, { state }]) => `${id} ${state}`);
  if (kept.length + left.length > 0) throw new Broken(`[all comes to rest] kept: ${kept}; pending: ${left}`);
}

/** What the log alone tells is what happened: each event once, in order, up to what is recorded now. */
export async function historyTellsAll({ world, witness }: Game): Promise<void> {
  const head = await world.store.head();
  if (head === null) return;
  const { entries } = await history(world.store, head, { limit: 10_000 });
  const told = new Map<string, Set<number>>();
  for (const entry of entries) {
    if (entry.kind !== "deployment") continue;
    const id = `${entry.environment}/${entry.server}`;
    const revisions = told.get(id) ?? new Set();
    if (revisions.has(entry.revision))
      throw new Broken(`[history tells each event once] ${id} ${entry.revision}`);
    if (revisions.size === 0) newest(id, entry, witness.statuses.get(id));
    told.set(id, revisions.add(entry.revision));
  }
  for (const [id, status] of concluded(world)) {
    if (!told.get(id)?.has(status.revision)) {
      throw new Broken(`[history tells each event once] ${id} ${status.revision} ${status.event} is missing`);
    }
  }
}

function newest(
  id: string,
  entry: { readonly revision: number; readonly to: Status["traffic"] },
  status: Status | undefined,
): void {
  if (status?.revision === entry.revision && JSON.stringify(entry.to) === JSON.stringify(status.traffic))
    return;
  throw new Broken(`[history ends with what is recorded] ${id} ${entry.revision}`);
}

function* concluded(world: World): Iterable<readonly [string, Status]> {
  for (const { changes } of world.store.commits) {
    for (const [path, text] of changes) {
      if (text === null || !path.endsWith("/status.json")) continue;
      const status = JSON.parse(text) as Status;
      if (status.outcome !== "applying") yield [path.slice(0, -"/status.json".length), status];
    }
  }
}

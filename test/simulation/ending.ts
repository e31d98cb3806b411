import { history } from "../../src/deployed/history.ts";
import { isSettled, type Status } from "../../src/model/status.ts";
import type { DeploymentPlan } from "../../src/reconcile/plan.ts";
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
export async function comeToRest(game: Game): Promise<readonly string[]> {
  const { world } = game;
  for (let run = 0; run < patience; run += 1) {
    const before = world.store.commits.length;
    await alone(game, { command: "apply" });
    complain(game);
    const plan = await planAt(world, world.now, true);
    const open = plan?.deployments.filter(isOpen) ?? [];
    if (open.length === 0 && world.store.commits.length === before) {
      return plan?.deployments.map(({ id, decision }) => `${id} ${decision}`) ?? [];
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

/** What people wish in the end becomes live everywhere, whatever went before. */
export async function everythingDesiredIsLive(game: Game): Promise<void> {
  const { world, witness, topology } = game;
  await behave(game);
  const rest = await comeToRest(game);
  const stuck = rest.filter((line) => / (?:go|leased|tampered|stop)$/.test(line));
  if (stuck.length > 0) throw new Broken(`[what is allowed becomes live] ${stuck.join("; ")}`);
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

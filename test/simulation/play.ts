import { statusPath } from "../../src/deployed/paths.ts";
import type { DeploymentId } from "../../src/model/deployment.ts";
import { type Action, begin, type Command, type Policy, places, type Topology, versions } from "./actions.ts";
import { type Answer, type Asked, perform } from "./commands.ts";
import type { DesiredState } from "./desired.ts";
import { broughtBack, edited, withWish } from "./edits.ts";
import { type Ended, type Process, runAlone, runTogether } from "./process.ts";
import { checkRest, checkTwice } from "./rest.ts";
import { type Witness, witness } from "./witness.ts";
import { merge, openWorld, portsOf, type Session, type World, wished } from "./world.ts";

export interface Game {
  readonly world: World;
  readonly witness: Witness;
  readonly topology: Topology;
}

/** Something that must never be is. */
export class Broken extends Error {}

/** A repository in which everything runs 1.0.0, under these policies. */
export async function openGame(
  topology: Topology,
  policies: readonly Policy[],
  options: { readonly remembers?: boolean } = {},
): Promise<Game> {
  const own: { world?: World } = {};
  const watcher = witness(() => {
    if (!own.world) throw new Error("there is no world yet");
    return own.world;
  });
  const servers = [...new Set(topology.ids.map((id) => id.split("/")[1] ?? ""))];
  const initial: DesiredState = {
    released: Object.fromEntries(servers.map((server) => [server, versions.slice(0, -1)])),
    policies: Object.fromEntries(
      Object.entries(topology.environments).map(([id, upstream], at) => [
        id,
        bound(id, { ...policies[at % policies.length] }, upstream),
      ]),
    ),
    wishes: Object.fromEntries(topology.ids.map((id) => [id, { blue: "1.0.0", green: {}, variables: {} }])),
    variables: {},
  };
  const world = await openWorld(initial, begin, watcher, options);
  own.world = world;
  return { world, witness: watcher, topology };
}

function bound(environment: string, policy: Policy, upstream: readonly string[]): Policy {
  const targets = (policy.targets ?? [{ type: "mcp", scope: "project", path: "a.json" }]).map((target) =>
    "path" in target ? { ...target, path: `clients/${environment}-${target.path}` } : target,
  );
  return { ...policy, targets, upstream: { mode: "all", environments: upstream } };
}

/** Does one thing, and says by `Broken` what it broke. */
export async function play(game: Game, action: Action): Promise<void> {
  await act(game, action);
  complain(game);
}

export function complain({ witness: { broken } }: Game): void {
  if (broken.length > 0) throw new Broken(broken.join("\n"));
}

async function act(game: Game, action: Action): Promise<void> {
  const { world, topology, witness: seen } = game;
  const id = "at" in action ? pick(topology.ids, action.at) : "";
  switch (action.kind) {
    case "edit":
      return merge(world, withWish(wished(world), id, edited(wished(world).wishes[id], action.edit)));
    case "change": {
      const ids = action.everywhere ? topology.ids : [id];
      merge(
        world,
        ids.reduce(
          (state, one) => withWish(state, one, edited(state.wishes[one], action.edit)),
          wished(world),
        ),
      );
      world.oracle.next.push(...action.verdicts);
      for (let run = 1; run <= action.runs; run += 1) {
        // The last one dies, where one does: the others would only finish what it left.
        const ended = await alone(game, { command: "apply" }, run === action.runs ? action.dies : undefined);
        if (ended.kind === "died") seen.met.push("died");
        if (run < action.runs) world.now += action.minutes * 60_000;
      }
      await checkRest(game);
      if (action.brings && seen.statuses.get(id)?.event === "rolled-back") bringBack(game, id);
      return;
    }
    case "policy": {
      const environment = pick(Object.keys(topology.environments), action.at);
      const state = wished(world);
      const policies = {
        ...state.policies,
        [environment]: bound(environment, action.policy, topology.environments[environment] ?? []),
      };
      const changed = { ...state, policies };
      if (action.edit === undefined) return merge(world, changed);
      return merge(world, withWish(changed, id, edited(state.wishes[id], action.edit)));
    }
    case "release": {
      const state = wished(world);
      const released = Object.fromEntries(Object.keys(state.released).map((server) => [server, versions]));
      return merge(world, { ...state, released });
    }
    case "bring-back":
      return bringBack(game, id);
    case "say":
      return void world.oracle.said.set(action.about, action.verdict);
    case "drift": {
      const live = Object.values(seen.statuses.get(id)?.variants ?? {}).map(({ version }) => version);
      if (live.length === 0) return;
      const version = pick(live, action.which);
      if (action.to === "reviewed") world.oracle.drifted.delete(version);
      else world.oracle.drifted.set(version, action.to);
      world.latest = Math.max(world.latest, world.now);
      world.now += action.hours * 3_600_000;
      await alone(game, { command: "apply" });
      return checkRest(game);
    }
    case "next":
      return void world.oracle.next.push(...action.verdicts);
    case "outage": {
      const place = pick([...Object.keys(topology.environments), ...places], action.at);
      const { down } = world.targets;
      if (!down.delete(place)) down.add(place);
      return;
    }
    case "wait":
      world.latest = Math.max(world.latest, world.now);
      world.now += action.minutes * 60_000;
      return;
    case "stranger":
      return interfere(world, id);
    case "recover":
      if (seen.foreign.has(id)) await alone(game, { command: "recover", id });
      return;
    case "stop": {
      const environment = action.everywhere ? null : (id.split("/")[0] ?? null);
      await alone(game, { command: "stop", environment, stops: action.stops });
      if (action.stops) seen.met.push("stopped");
      return;
    }
    case "run": {
      const ended = await alone(game, askedOf(game, action.command), action.dies, action.noticed);
      if (ended.kind === "died") seen.met.push("died");
      if (ended.kind === "died" || action.command.command !== "apply") return;
      await checkRest(game);
      if (action.again) await checkTwice(game, () => alone(game, { command: "apply" }));
      return;
    }
    case "together":
      return together(game, action);
  }
}

function bringBack({ world, witness: seen }: Game, id: DeploymentId): void {
  const status = seen.statuses.get(id);
  const wish = wished(world).wishes[id];
  if (status && wish) merge(world, withWish(wished(world), id, broughtBack(wish, status)));
}

function askedOf({ topology }: Game, command: Command): Asked {
  if (command.command === "apply") return command;
  const id = pick(topology.ids, command.at);
  return command.command === "resume"
    ? { command: "resume", id }
    : { command: "rollback", id, from: command.from, to: command.to };
}

/** One process, from beginning to end or until it dies. */
export async function alone(
  { world }: Game,
  asked: Asked,
  dies?: number,
  noticed = true,
): Promise<Ended<Answer>> {
  const run = nextRun(world);
  const ended = await runAlone(run, { dies }, (process) => workOn(world, process, asked));
  if (ended.kind === "done" || noticed) world.ended.add(run);
  return ended;
}

async function together(game: Game, action: Extract<Action, { kind: "together" }>): Promise<void> {
  const { world } = game;
  const runs = action.commands.map(({ command, dies }) => ({
    run: nextRun(world),
    fate: { dies },
    work: (process: Process) => workOn(world, process, askedOf(game, command)),
  }));
  world.together = runs.length;
  const ended = await runTogether(runs, action.choices, (turn) => {
    // Longer than any lease: whoever sleeps now wakes up as somebody else's past.
    if (turn === action.stalls) world.now += 30 * 60_000;
  });
  world.together = 1;
  for (const [index, { run }] of runs.entries()) if (ended[index]?.kind === "done") world.ended.add(run);
}

function workOn(world: World, process: Process, asked: Asked): Promise<Answer> {
  const session: Session = { process, command: asked.command, look: null, lookedAt: world.now };
  return perform(portsOf(world, session), asked);
}

function nextRun(world: World): string {
  world.runs += 1;
  return `run:${world.runs}`;
}

/** Somebody pushes to the branch by hand: a status that claims to have soaked for a year. */
function interfere(world: World, id: DeploymentId): void {
  const path = statusPath(id);
  const text = world.store.commits.at(-1)?.tree.get(path);
  if (text === undefined) return;
  world.store.push(
    new Map([[path, text.replace(/"longest": \d+/g, '"longest": 31536000000')]]),
    "A quick fix",
  );
}

export function pick<T>(from: readonly T[], at: number): T {
  const found = from[at % from.length];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}

import type { ApplyPorts, Look } from "../../src/apply/ports.ts";
import { automaticRollbacks, soundPoints } from "../../src/commands/runner.ts";
import type { DeployedStore } from "../../src/deployed/branch.ts";
import { createDeployed } from "../../src/deployed/genesis.ts";
import { guarded } from "../../src/deployed/guarded.ts";
import { remembered } from "../../src/deployed/remembered.ts";
import type { DeploymentId } from "../../src/model/deployment.ts";
import { type DesiredState, desiredOf } from "./desired.ts";
import { lookAtValues } from "./look.ts";
import { answer, type Oracle } from "./oracle.ts";
import type { Process } from "./process.ts";
import { type MemoryCommit, type MemoryStore, memoryStore } from "./store.ts";
import { memoryAdapter, type TargetStates, type Write } from "./targets.ts";

/** Who acts, and what it saw last: what a commit is judged by. */
export interface Session {
  readonly process: Process;
  readonly command: "apply" | "rollback" | "resume" | "recover" | "stop";
  /** The look that the plan in work was made from, and when that was. */
  look: Look | null;
  lookedAt: number;
}

/** Told of everything that becomes visible, as it does. */
export interface Watcher {
  committed(commit: MemoryCommit, session: Session | null): void;
  wrote(write: Write, session: Session): void;
  looked(session: Session): void;
}

/** Everything that is not Headgate: git, targets, servers, people, and the time. */
export interface World {
  readonly store: MemoryStore;
  /** The default branch, oldest first. */
  readonly desired: Map<string, DesiredState>;
  commit: string;
  /** Epoch milliseconds. */
  now: number;
  /** The latest instant that it ever was: clocks are put back. */
  latest: number;
  readonly targets: TargetStates;
  readonly oracle: Oracle;
  /** Runs that the host knows to have ended. */
  readonly ended: Set<string>;
  runs: number;
  /** How many are at work at once. */
  together: number;
  /** `SERVER@VERSION` of everything that was ever merged as a release. */
  readonly released: Set<string>;
  /** How long a probe takes, in milliseconds. */
  pace: number;
  writer: Session | null;
  readonly watcher: Watcher;
  /** One memory for all processes, where what they remember is compared with what they would read. */
  readonly memory: DeployedStore | null;
}

export async function openWorld(
  initial: DesiredState,
  now: number,
  watcher: Watcher,
  options: { readonly remembers?: boolean } = {},
): Promise<World> {
  const clock = () => new Date(world.now);
  const store = memoryStore(clock, (commit) => watcher.committed(commit, world.writer));
  const world: World = {
    store,
    desired: new Map(),
    commit: "",
    now,
    latest: now,
    targets: { served: new Map(), down: new Set() },
    oracle: { said: new Map(), next: [], drifted: new Map() },
    ended: new Set(),
    runs: 0,
    together: 1,
    released: new Set(),
    pace: 1_000,
    writer: null,
    watcher,
    memory: options.remembers ? guarded(remembered(store), clock) : null,
  };
  merge(world, initial);
  const { environments } = desiredOf("", initial);
  const cause = { actor: "octocat", run: "genesis" };
  await createDeployed(store, { directory: "", cause, environments: environments.values() });
  return world;
}

/** A new commit on the default branch. */
export function merge(world: World, state: DesiredState): void {
  world.commit = `c${String(world.desired.size + 1).padStart(39, "0")}`;
  world.desired.set(world.commit, state);
  for (const [server, versions] of Object.entries(state.released)) {
    for (const version of versions) world.released.add(`${server}@${version}`);
  }
}

export function wished(world: World): DesiredState {
  const state = world.desired.get(world.commit);
  if (!state) throw new Error("nothing is desired");
  return state;
}

/** The world as one process meets it: it may be overtaken, or die, at every gate. */
export function portsOf(world: World, session: Session): ApplyPorts {
  const { process } = session;
  const { store } = world;
  const clock = () => new Date(world.now);
  const own: DeployedStore = {
    ...(world.memory ?? store),
    head: async () => {
      await process.gate();
      return store.head();
    },
    publish: async (publication) => {
      await process.gate();
      world.writer = session;
      const published = await (world.memory ?? store).publish(publication);
      world.writer = null;
      await process.gate();
      return published;
    },
  };
  const branch = world.memory ? own : guarded(own, clock);
  const adapter = memoryAdapter(world.targets, process, (write) => world.watcher.wrote(write, session));
  return {
    branch,
    look: async (ids?: ReadonlySet<DeploymentId>) => {
      const look = await lookAtValues(branch, {
        commit: world.commit,
        desired: world.desired,
        ids,
        now: clock().toISOString(),
        endedRuns: world.ended,
      });
      session.look = look;
      session.lookedAt = world.now;
      world.watcher.looked(session);
      return look;
    },
    points: (status) => soundPoints(branch, status),
    automaticRollbacks: (environment, since) => automaticRollbacks(branch, environment, since),
    approvals: async () => new Map(),
    pulls: async () => new Map(),
    announce: async () => {},
    adapterFor: () => adapter,
    adapterOf: () => adapter,
    probe: async (input) => {
      await process.gate();
      world.now += world.pace;
      return answer(world.oracle, input);
    },
    now: clock,
    sleep: () => process.gate(),
    random: () => 0.5,
    cause: {
      actor: "octocat",
      run: process.run,
      ...(session.command === "apply" ? {} : { command: session.command }),
    },
    root: "/nowhere",
    home: "/nowhere",
    env: {},
    progress: () => {},
    signal: new AbortController().signal,
  };
}

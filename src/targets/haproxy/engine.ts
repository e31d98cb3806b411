import { printable } from "../../model/text.ts";
import { type Loaded, readLoaded } from "./file.ts";
import { markVariable, overWeight } from "./names.ts";
import { ask, SocketFailed } from "./socket.ts";

/** A server as it runs. */
export interface RunningServer {
  readonly name: string;
  readonly id: number;
  readonly weight: number;
  readonly up: boolean;
}

/** What an engine runs of one backend. */
export interface Running {
  /** Null: it has no such backend. */
  readonly servers: ReadonlyMap<string, RunningServer> | null;
  /** What it says that it has loaded; undefined: nothing of this deployment's. */
  readonly loaded: Loaded | undefined;
}

export interface EngineBackend {
  readonly socket: string;
  readonly backend: string;
  readonly deployment: string;
}

/** In one line, so that one process answers all of it: while HAProxy loads, the next connection may meet another. */
export async function lookAt({ socket, backend, deployment }: EngineBackend): Promise<Running> {
  const variable = markVariable(deployment, backend);
  const answer = await ask(socket, `show env ${variable}; show servers state ${backend}`);
  const begin = answer.search(/^(?:1$|Can't find backend)/m);
  const state = begin < 0 ? "" : answer.slice(begin);
  const servers = state.startsWith("Can't") ? null : readState(state, backend);
  if (servers === undefined)
    throw new SocketFailed(`${socket} answered what is no state of servers: ${printable(answer, 120)}`);
  const value = answer.split("\n").find((line) => line.startsWith(`${variable}=`));
  const loaded = value === undefined ? undefined : readLoaded(value.slice(variable.length + 1));
  return { servers, loaded: servers !== null && loaded?.deployment === deployment ? loaded : undefined };
}

/** Reads `show servers state`, format 1, by its own header; undefined where it is anything else. */
export function readState(text: string, backend: string): ReadonlyMap<string, RunningServer> | undefined {
  const [version, header = "", ...rows] = text.split("\n");
  if (version?.trim() !== "1" || !header.startsWith("# ")) return undefined;
  const columns = header.slice(2).trim().split(" ");
  const servers = new Map<string, RunningServer>();
  for (const row of rows.filter((line) => line.trim() !== "")) {
    const cells = row.trim().split(" ");
    const cell = (name: string) => cells[columns.indexOf(name)] ?? "";
    if (cell("be_name") !== backend) continue;
    const [name, id, weight, state] = [
      cell("srv_name"),
      whole(cell("srv_id")),
      whole(cell("srv_uweight")),
      whole(cell("srv_op_state")),
    ];
    if (name === "" || id === undefined || weight === undefined || state === undefined) return undefined;
    const up = state !== 0 && cell("srv_admin_state") === "0";
    servers.set(name, { name, id, weight, up });
  }
  return servers;
}

function whole(text: string): number | undefined {
  return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}

/** Sets weights in one go, what rises first, so that there is no moment at which nobody is given anything. */
export async function setWeights(
  { socket, backend }: EngineBackend,
  running: ReadonlyMap<string, RunningServer>,
  wanted: ReadonlyMap<string, number>,
): Promise<number> {
  const changes = [...wanted]
    .map(([name, weight]) => ({ name, weight, by: weight - (running.get(name)?.weight ?? weight) }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => b.by - a.by);
  if (changes.length === 0) return 0;
  const answer = await ask(
    socket,
    changes.map(({ name, weight }) => `set server ${backend}/${name} weight ${weight}`).join("; "),
  );
  // It says nothing where it has done it.
  if (answer.trim() !== "")
    throw new SocketFailed(`${socket} refused the weights: ${printable(answer, 120)}`);
  return changes.length;
}

/** How many sessions the engine remembers of a server. */
export async function countSessions({ socket, backend }: EngineBackend, id: number): Promise<number> {
  const table = await ask(socket, `show table ${backend} data.server_id eq ${id}`);
  return table.split("\n").filter((line) => line.startsWith("0x")).length;
}

/**
 * Ends a server's sessions in the process that takes connections: what comes is not found, which the configuration
 * reads from a weight that is no share. With `away`, nobody else is given to it either.
 */
export async function endSessions(
  { socket, backend }: EngineBackend,
  { name, id }: RunningServer,
  away: boolean,
): Promise<void> {
  const server = `${backend}/${name}`;
  const commands = [
    ...(away ? [`set server ${server} state maint`] : []),
    `set server ${server} weight ${overWeight}`,
    `clear table ${backend} data.server_id eq ${id}`,
  ];
  await ask(socket, commands.join("; "));
}

/** Closes what is open to a server in the process that takes connections. */
export async function closeOpen({ socket, backend }: EngineBackend, { name }: RunningServer): Promise<void> {
  await ask(socket, `shutdown sessions server ${backend}/${name}`);
}

/**
 * Closes what is open to servers that do not stay, in a process that the prefix names to the master. Such a process
 * knows its servers no longer by name, and has to be told of each stream by itself.
 */
export async function closeOlder(
  { socket, backend }: EngineBackend,
  stays: ReadonlySet<string>,
  prefix: string,
): Promise<void> {
  const open = await ask(socket, `${prefix}show sess`);
  for (const line of open.split("\n")) {
    const [, stream, of, server = ""] = /^(0x[0-9a-f]{1,16}): .* be=(\S+) srv=(\S+) /.exec(line) ?? [];
    if (stream === undefined || of !== backend || server.startsWith("<") || stays.has(server)) continue;
    await ask(socket, `${prefix}shutdown session ${stream}`);
  }
}

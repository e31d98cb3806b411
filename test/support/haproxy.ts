import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ask } from "../../src/targets/haproxy/socket.ts";

/** Where the engine is installed; null: not here. */
export const haproxyBinary: string | null =
  ["/usr/sbin/haproxy", "/usr/local/sbin/haproxy"].find(isProgram) ?? null;

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A real engine, master and workers, whose root is a folder of its own; it loads `haproxy/production/` below that. */
export interface Engine {
  readonly root: string;
  readonly socket: string;
  readonly master: string;
  /** A loopback address that is free for a frontend. */
  readonly bind: string;
  readonly workerPid: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export async function startEngine(): Promise<Engine> {
  const root = await mkdtemp(join(tmpdir(), "headgate-engine-"));
  await mkdir(join(root, "haproxy/production"), { recursive: true });
  const socket = join(root, "admin.sock");
  const master = join(root, "master.sock");
  const main = [
    "global",
    `    stats socket ${socket} mode 600 level admin expose-fd listeners`,
    "frontend main",
    "    mode http",
    "    timeout client 5s",
    `    bind 127.0.0.1:${await freePort()}`,
    "    http-request return status 200",
    "",
  ];
  await writeFile(join(root, "main.cfg"), main.join("\n"));
  const args = ["-W", "-S", master, "-f", join(root, "main.cfg"), "-f", join(root, "haproxy/production")];
  const child: ChildProcess = spawn(haproxyBinary ?? "haproxy", args, { stdio: "ignore" });
  const exit = once(child, "exit");
  const workerPid = async () => Number(/^Pid: (\d+)$/m.exec(await ask(socket, "show info"))?.[1]);
  const until = Date.now() + 10_000;
  while (!(await workerPid().catch(() => 0)) && Date.now() < until) await pause(20);
  return {
    ...{ root, socket, master, workerPid, bind: `127.0.0.1:${await freePort()}` },
    close: async () => {
      child.kill("SIGTERM");
      const hard = setTimeout(() => child.kill("SIGKILL"), 3_000);
      await exit;
      clearTimeout(hard);
      await rm(root, { recursive: true, force: true });
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** A tiny server that answers with its version, and begins a session where a request has none. */
export interface Version {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function startVersion(version: string): Promise<Version> {
  let sessions = 0;
  const server = createServer((incoming, response) => {
    incoming.resume();
    const { "mcp-session-id": session, "mcp-protocol-version": modern } = incoming.headers;
    const begins = incoming.method === "POST" && session === undefined && modern === undefined;
    sessions += Number(begins);
    const own = begins ? `id~${version}.${sessions}` : session;
    response.writeHead(200, own === undefined ? {} : { "Mcp-Session-Id": own });
    response.end(`${version} ${session ?? "-"}`);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly session: string | undefined;
}

/** One POST on a connection of its own. */
export async function post(bind: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const sent = request(`http://${bind}/mcp`, { method: "POST", headers, agent: false });
  sent.end("{}");
  const [response] = await once(sent, "response");
  let body = "";
  for await (const chunk of response) body += String(chunk);
  const session = response.headers["mcp-session-id"];
  return { status: response.statusCode, body, session };
}

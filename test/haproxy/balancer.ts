import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { ask } from "../../src/targets/haproxy/socket.ts";
import { freePort, haproxyBinary } from "../support/haproxy.ts";

/** A real engine as docs/haproxy.md says to run it: a frontend of one's own, and a folder that Headgate writes. */
export interface Balancer extends AsyncDisposable {
  readonly socket: string;
  readonly master: string;
  /** Ports of the loopback. */
  readonly http1: number;
  readonly http2: number;
  readonly workerPid: () => Promise<number>;
  /** Ends every process at once and starts anew: nothing is remembered. */
  readonly restart: () => Promise<void>;
}

/** Starts one that loads `haproxy/production` below a repository's root, whose backend is `weather`. */
export async function startBalancer(root: string): Promise<Balancer> {
  const folder = await mkdtemp(join(tmpdir(), "headgate-balancer-"));
  const loaded = join(root, "haproxy/production");
  await mkdir(loaded, { recursive: true });
  const [socket, master] = [join(folder, "admin.sock"), join(folder, "master.sock")];
  const [http1, http2] = [await freePort(), await freePort()];
  const main = join(folder, "main.cfg");
  await writeFile(main, mainText(socket, http1, http2));
  const start = async (): Promise<ChildProcess> => {
    const child = spawn(haproxyBinary ?? "haproxy", ["-W", "-S", master, "-f", main, "-f", loaded], {
      stdio: "ignore",
    });
    await until(async () => (await workerPid()) > 0);
    return child;
  };
  const workerPid = async () => Number(/^Pid: (\d+)$/m.exec(await ask(socket, "show info"))?.[1]);
  const end = async (signal: "SIGTERM" | "SIGKILL") => {
    const exit = once(child, "exit");
    const workers = await pidsOf(master);
    child.kill(signal);
    // A master that is killed leaves its workers behind.
    if (signal === "SIGKILL") for (const pid of workers) process.kill(pid, "SIGKILL");
    const hard = setTimeout(() => child.kill("SIGKILL"), 3_000);
    await exit;
    clearTimeout(hard);
  };
  let child = await start();
  return {
    ...{ socket, master, http1, http2, workerPid },
    restart: async () => {
      await end("SIGKILL");
      child = await start();
    },
    [Symbol.asyncDispose]: async () => {
      await end("SIGTERM");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function mainText(socket: string, http1: number, http2: number): string {
  return `global
    stats socket ${socket} mode 600 level admin expose-fd listeners
    maxconn 4000
    hard-stop-after 60s
defaults
    mode http
    option idle-close-on-response
    timeout client 1h
    timeout http-request 30s
    timeout http-keep-alive 60s
frontend main
    bind 127.0.0.1:${http1}
    use_backend %[str(weather)]
frontend modern
    bind 127.0.0.1:${http2} proto h2
    use_backend %[str(weather)]
`;
}

async function pidsOf(master: string): Promise<readonly number[]> {
  const answer = await ask(master, "show proc");
  return [...answer.matchAll(/^(\d+)\s+worker/gm)].map(([, pid]) => Number(pid));
}

/** A version of a server that runs beside the test. */
export interface Running extends AsyncDisposable {
  readonly version: string;
  readonly port: number;
  readonly url: string;
  /** Its health page says so from now on. */
  readonly turn: (health: "sick" | "well") => Promise<void>;
}

export async function startLight(version: string): Promise<Running> {
  const program = fileURLToPath(new URL("./light.mjs", import.meta.url));
  const child = spawn(process.execPath, [program, version, "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const [told] = await once(child.stdout, "data");
  return running(version, Number(String(told)), child);
}

/** A published MCP server as it is, over Streamable HTTP. */
export async function startEverything(version: string, folder: string): Promise<Running> {
  const port = await freePort();
  const program = fileURLToPath(new URL(`../../node_modules/${folder}/dist/index.js`, import.meta.url));
  const child = spawn(process.execPath, [program, "streamableHttp"], {
    env: { PATH: process.env.PATH, PORT: String(port) },
    stdio: "ignore",
  });
  await until(async () => (await fetch(`http://127.0.0.1:${port}/mcp`)).status > 0);
  return running(version, port, child);
}

function running(version: string, port: number, child: ChildProcess): Running {
  return {
    ...{ version, port, url: `http://127.0.0.1:${port}/mcp` },
    turn: async (health) => {
      await fetch(`http://127.0.0.1:${port}/${health}`);
    },
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, "exit");
      child.kill("SIGKILL");
      await exit;
    },
  };
}

export async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await pause(20)) {
    if (await isSo().catch(() => false)) return;
  }
  throw new Error("what the test needs beside it did not come");
}

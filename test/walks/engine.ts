import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { ask } from "../../src/targets/haproxy/socket.ts";
import { freePort, haproxyBinary } from "../support/haproxy.ts";
import type { Stage } from "./stage.ts";

/** What runs beside a walk until it ends. */
export interface Running extends AsyncDisposable {
  readonly port: number;
}

/** A published server of ours to ask over Streamable HTTP. */
export async function startEverything(stage: Stage, folder: string, shown: number): Promise<Running> {
  const port = await freePort();
  const program = fileURLToPath(new URL(`../../node_modules/${folder}/dist/index.js`, import.meta.url));
  const child = spawn(process.execPath, [program, "streamableHttp"], {
    env: { PATH: process.env.PATH, PORT: String(port) },
    stdio: "ignore",
  });
  stage.alias(`127.0.0.1:${port}`, `127.0.0.1:${shown}`);
  await until(async () => (await fetch(`http://127.0.0.1:${port}/mcp`)).status > 0);
  return { port, [Symbol.asyncDispose]: () => ended(child) };
}

const sockets = { admin: "/run/haproxy/admin.sock", master: "/run/haproxy/master.sock" } as const;

export interface Engine extends Running {
  readonly admin: string;
  readonly master: string;
}

/** A real engine that loads what the repository's production has written; its sockets are shown as on any machine. */
export async function startEngine(stage: Stage): Promise<Engine> {
  const folder = join(stage.repository, "../work");
  const admin = join(folder, "admin.sock");
  const master = join(folder, "master.sock");
  const configurations = join(stage.repository, "haproxy/production");
  await mkdir(configurations, { recursive: true });
  const own = (socket: string) => `global
    stats socket ${socket} mode 600 level admin expose-fd listeners
`;
  await writeFile(join(folder, "haproxy.cfg"), own(admin));
  const args = ["-W", "-S", master, "-f", join(folder, "haproxy.cfg"), "-f", configurations];
  const child = spawn(haproxyBinary ?? "haproxy", args, { stdio: "ignore" });
  const port = await freePort();
  stage.alias(admin, sockets.admin);
  stage.alias(master, sockets.master);
  stage.alias(`127.0.0.1:${port}`, "127.0.0.1:8080");
  await until(async () => /^Pid: \d+$/m.test(await ask(admin, "show info")));
  return { port, admin, master, [Symbol.asyncDispose]: () => ended(child) };
}

async function ended(child: ChildProcess): Promise<void> {
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  const hard = setTimeout(() => child.kill("SIGKILL"), 3_000);
  await exit;
  clearTimeout(hard);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await pause(50)) {
    if (await isSo().catch(() => false)) return;
  }
  throw new Error("what the walk needs beside it did not start");
}

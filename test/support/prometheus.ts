import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startHttpServer } from "./servers/http.ts";

const binary = "/usr/bin/prometheus";

export const hasPrometheus = existsSync(binary);

/** A real Prometheus on loopback that scrapes twice a second. */
export interface RunningPrometheus {
  readonly address: string;
  /** The samples of an instant query. */
  readonly query: (query: string) => Promise<readonly number[]>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Keeps its configuration and its data in `folder`; `targets` are `HOST:PORT`. */
export async function startPrometheus(
  folder: string,
  targets: readonly string[],
): Promise<RunningPrometheus> {
  const file = join(folder, "prometheus.yml");
  const config = {
    global: { scrape_interval: "500ms", scrape_timeout: "500ms" },
    scrape_configs: [{ job_name: "mcp", static_configs: [{ targets }] }],
  };
  // JSON is YAML.
  await writeFile(file, JSON.stringify(config));
  const place = await startHttpServer(() => {});
  await place.close();
  const address = place.url.replace(/\/$/, "");
  let child: ChildProcess | undefined;
  const query = async (text: string) => {
    const response = await fetch(`${address}/api/v1/query?${new URLSearchParams({ query: text })}`);
    const body = (await response.json()) as { data: { result: readonly { value: [number, string] }[] } };
    return body.data.result.map(({ value }) => Number(value[1]));
  };
  const start = async () => {
    const args = [
      `--config.file=${file}`,
      `--storage.tsdb.path=${join(folder, "data")}`,
      `--web.listen-address=${new URL(address).host}`,
      "--log.level=error",
    ];
    child = spawn(binary, args, { stdio: ["ignore", "ignore", "inherit"] });
    await until(async () => (await fetch(`${address}/-/ready`)).ok);
  };
  const stop = async () => {
    if (!child) return;
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
    child = undefined;
  };
  await start();
  return { address, query, start, stop };
}

/** Waits for what is not there at once, at most 20 s. What throws is not there yet. */
export async function until(isThere: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isThere().catch(() => false)) return;
    await pause(100);
  }
  throw new Error("what was waited for did not come");
}

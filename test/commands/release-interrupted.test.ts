import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cliEnvironment } from "../support/cli.ts";
import { makeRepository, type TemporaryFolder, temporaryFolder } from "../support/git.ts";
import { startHttpServer } from "../support/servers/http.ts";

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const raw = fileURLToPath(new URL("../support/servers/raw.mjs", import.meta.url));

let folder: TemporaryFolder;
let root: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  root = await makeRepository(join(folder.path, "work"), {
    "headgate.yaml": "headgate: 1\n",
    "servers/weather/server.yaml": "name: io.github.acme/weather\ndescription: Weather\n",
  });
  await copyFile(raw, join(root, "raw.mjs"));
  await mkdir(join(folder.path, "tmp"));
});

afterEach(() => folder[Symbol.asyncDispose]());

const sandboxes = async () =>
  (await readdir(join(folder.path, "tmp"))).filter((name) => name.startsWith("headgate-probe-"));

function release(start: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const args = ["--no-warnings", cli, "release", "weather", "1.0.0", "--json", ...start];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...cliEnvironment(folder.path), ...env },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  const ended = once(child, "close").then(([exit, signal]) => ({ exit, signal, stdout }));
  return { child, ended };
}

describe("a release that is interrupted", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "by %s while it asks the server says so, and leaves nothing",
    async (signal) => {
      const { child, ended } = release(["--command", "node", "./raw.mjs", "stubborn"]);
      await expect.poll(sandboxes, { timeout: 10_000 }).toHaveLength(1);
      child.kill(signal);
      const { exit, stdout } = await ended;
      expect([exit, JSON.parse(stdout).outcome]).toEqual([3, "interrupted"]);
      expect(await sandboxes()).toEqual([]);
      expect(await readdir(join(root, "servers/weather"))).toEqual(["server.yaml"]);
    },
  );

  test("while npm installs says so as well", async () => {
    let asked = () => {};
    const request = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const registry = await startHttpServer(() => asked());
    try {
      const env = { npm_config_registry: registry.url, npm_config_noproxy: "127.0.0.1" };
      const { child, ended } = release(["--npm", "@acme/weather-mcp"], env);
      await request;
      child.kill("SIGTERM");
      const { exit, stdout } = await ended;
      expect([exit, JSON.parse(stdout).outcome]).toEqual([3, "interrupted"]);
      expect(await readdir(join(root, "servers/weather"))).toEqual(["server.yaml"]);
    } finally {
      await registry.close();
    }
  });

  test.each<[string, readonly NodeJS.Signals[]]>([
    ["twice, since the first time took too long", ["SIGINT", "SIGINT"]],
    ["by a terminal that is closed", ["SIGHUP"]],
  ])("%s leaves no folder behind either", async (_, signals) => {
    const { child, ended } = release(["--command", "node", "./raw.mjs", "stubborn"]);
    await expect.poll(sandboxes, { timeout: 10_000 }).toHaveLength(1);
    for (const signal of signals) {
      child.kill(signal);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await ended;
    expect(await sandboxes()).toEqual([]);
  });
});

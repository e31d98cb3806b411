import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { encodeManifest } from "../../src/deployed/codecs.ts";
import { manifestPath, outputPath, statusPath } from "../../src/deployed/paths.ts";
import { encodeStatus } from "../../src/deployed/status-codec.ts";
import { localBranch } from "../../src/git/deployed-branch.ts";
import { openRepository } from "../../src/git/repository.ts";
import { digestOf, digestOfBytes } from "../../src/model/canonical.ts";
import type { Status } from "../../src/model/status.ts";
import { instant } from "../content.ts";
import { git } from "../generate.ts";
import { compared, type Goal, type Measurement, type Setting } from "../goal.ts";
import { medians } from "../measure.ts";

const require = createRequire(import.meta.url);
const servers = ["@modelcontextprotocol/server-everything", "@modelcontextprotocol/server-memory"] as const;

/** Two versions share the users, which is when clients start the launcher. */
const versions = ["1.1.4", "1.1.5"] as const;

export const launcher: Goal = {
  number: 12,
  title: "headgate run",
  async measure(setting) {
    const folder = mkdtempSync(join(tmpdir(), "headgate-bench-run-"));
    try {
      const lines: Measurement[] = [];
      for (const name of servers) lines.push(...(await linesOf(name, folder, setting)));
      return lines;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function linesOf(
  name: (typeof servers)[number],
  parent: string,
  { cli, shortRounds }: Setting,
): Promise<readonly Measurement[]> {
  const script = scriptOf(name);
  const id = name.slice(name.lastIndexOf("-") + 1);
  const [clone, cache, remote] = [join(parent, id), join(parent, `${id}-cache`), join(parent, `${id}.git`)];
  await deploy(clone, id, script);
  git(clone, "clone", "--quiet", "--bare", clone, remote);
  git(clone, "remote", "add", "origin", remote);
  git(clone, "fetch", "--quiet", "origin");
  const run = [cli, "run", id, "--env", "production", "--repository", clone];
  const env = (more: Readonly<Record<string, string>>) => ({
    ...process.env,
    XDG_CACHE_HOME: cache,
    HEADGATE_USER: "octocat",
    ...more,
  });
  const direct = { ...process.env, MCP_ENV: "production" };
  // No median of the first: it looks at git, and leaves behind what the others start from.
  const anew = `${cache}-anew`;
  mkdirSync(cache);
  execFileSync(process.execPath, [...run, "--refresh"], { env: env({}), stdio: "ignore" });
  await answered(run, env({}));
  const taken = await medians(shortRounds, {
    direct: () => answered([script], direct),
    ours: () => answered(run, env({ HEADGATE_REFRESH: "60" })),
    // As usual: the last look was minutes ago. It is made once the server has answered.
    due: () => answered(run, env({ HEADGATE_REFRESH: "0" })),
    old: () => answered(run, env({ HEADGATE_REFRESH: "0", HEADGATE_MAX_AGE: "0" })),
    anew: () => {
      rmSync(anew, { recursive: true, force: true });
      return answered(run, env({ HEADGATE_REFRESH: "off", XDG_CACHE_HOME: anew }));
    },
  });
  const than = "node and the same script";
  return [
    compared(`${id}, tools/list`, 1.15, taken.ours, taken.direct, than),
    compared(`${id}, a look at the remote due`, 1.15, taken.due, taken.direct, than),
    compared(`${id}, a look at the remote before it`, null, taken.old, taken.direct, than),
    compared(`${id}, the first time`, null, taken.anew, taken.direct, than),
  ];
}

function scriptOf(name: string): string {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly bin: Record<string, string> };
  return join(dirname(manifest), Object.values(bin)[0] ?? "");
}

/** A repository of which `deployed` says that both versions are this script. */
async function deploy(folder: string, server: string, script: string): Promise<void> {
  mkdirSync(folder);
  execFileSync("git", ["init", "--quiet", "--initial-branch=main", folder]);
  const id = `production/${server}`;
  const files = new Map<string, string>();
  files.set(manifestPath, encodeManifest({ headgate: 1, directory: "", applied: null }));
  const outputs: Record<string, string> = {};
  const variants: Record<string, Status["variants"][string]> = {};
  for (const version of versions) {
    const document = {
      headgate: 1,
      server: { name: `io.github.acme/${server}`, version },
      release: { command: { command: "node", args: [script] } },
    };
    const text = `${JSON.stringify(document, null, 2)}\n`;
    files.set(outputPath(id, `releases/${version}.json`), text);
    outputs[`releases/${version}.json`] = digestOfBytes(text);
    variants[version] = { version, release: digestOf(document), variables: {}, secrets: {} };
  }
  const draft: Omit<Status, "digest"> = {
    ...{ headgate: 1, server, environment: "production", revision: 1, event: "deployed", outcome: "healthy" },
    desired: { commit: null, digest: digestOf({}), blue: null, green: {} },
    ...{ traffic: { "1.1.4": 50, "1.1.5": 50 }, variants, rollout: null, watch: null, stable: null },
    ...{ soak: {}, hold: [], lease: null, cause: { actor: "octocat", run: "local:bench" } },
    ...{ gates: [], probes: [], problem: null, outputs, at: instant },
  };
  files.set(statusPath(id), encodeStatus(draft).text);
  await using repository = await openRepository(folder);
  await localBranch(repository).create(files, "Begin the branch deployed", true);
}

const requests = [
  {
    id: 1,
    method: "initialize",
    params: {
      protocolVersion: "2025-06-18",
      capabilities: {},
      clientInfo: { name: "bench", version: "1.0.0" },
    },
  },
  { method: "notifications/initialized" },
  { id: 2, method: "tools/list", params: {} },
].map((request) => `${JSON.stringify({ jsonrpc: "2.0", ...request })}\n`);

/** Milliseconds from the start of a process until it has answered `tools/list`, as a client would ask. */
function answered(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const begin = process.hrtime.bigint();
    const child = spawn(process.execPath, args, { env, stdio: ["pipe", "pipe", "ignore"] });
    let said = "";
    let taken: number | undefined;
    const [hello = "", ...rest] = requests;
    child.stdin.on("error", () => {});
    child.stdin.write(hello);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      const before = said;
      said += text;
      if (!before.includes('"id":1') && said.includes('"id":1')) child.stdin.write(rest.join(""));
      if (taken !== undefined || !said.includes('"id":2')) return;
      taken = Number(process.hrtime.bigint() - begin) / 1e6;
      end(child);
    });
    child.once("error", reject);
    child.once("close", (status) => {
      if (taken !== undefined) resolve(taken);
      else reject(new Error(`${args.join(" ")} ended with ${status} before it answered tools/list`));
    });
  });
}

function end(child: ChildProcess): void {
  child.kill("SIGKILL");
}

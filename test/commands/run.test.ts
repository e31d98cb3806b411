import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { realWorld } from "../../src/cli/world.ts";
import type { World } from "../../src/commands/command.ts";
import { run, runCommand } from "../../src/commands/run.ts";
import { localBranch } from "../../src/git/deployed-branch.ts";
import { openRepository } from "../../src/git/repository.ts";
import { bucketOf } from "../../src/targets/mcp/choice.ts";
import { branchFiles, type Deployed } from "./run-world.ts";

const program = fileURLToPath(new URL("run-process.ts", import.meta.url));
let root = "";

/** A server that says on stdout what it was started with, and then does as it is told. */
const server = `
import { createInterface } from "node:readline";
const { argv, env } = process;
process.on("SIGTERM", () => { console.log("terminated"); process.exit(7); });
console.log(JSON.stringify({ version: argv[2], env, cwd: process.cwd() }));
for await (const line of createInterface({ input: process.stdin })) {
  if (line.startsWith("exit ")) process.exit(Number(line.slice(5)));
  if (line === "die") process.kill(process.pid, "SIGKILL");
  console.log("echo " + line);
}
`;

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "headgate-run-")));
  await writeFile(join(root, "server.mjs"), server);
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

function own(version: string, deployed: Partial<Deployed> = {}): Deployed {
  return { share: 100, command: { command: "node", args: ["./server.mjs", version] }, ...deployed };
}

async function started(
  versions: Readonly<Record<string, Deployed>>,
  env: Readonly<Record<string, string>> = {},
  files: Map<string, string> = branchFiles(versions),
): Promise<ChildProcess> {
  const path = join(root, "files.json");
  await writeFile(path, JSON.stringify([...files]));
  const args = [program, root, path, "weather", "production"];
  return spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, HEADGATE_USER: "octocat", ...env },
    stdio: "pipe",
  });
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function ended(child: ChildProcess, input = ""): Promise<Ended> {
  child.stdin?.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    child.stdout ? text(child.stdout) : "",
    child.stderr ? text(child.stderr) : "",
    once(child, "close"),
  ]);
  return { code: code as number | null, stdout, stderr };
}

async function told(
  child: ChildProcess,
): Promise<{ version: string; env: Record<string, string>; cwd: string }> {
  const { stdout } = await ended(child, "exit 0\n");
  return JSON.parse(stdout.split("\n")[0] ?? "");
}

describe("headgate run", () => {
  it("lends the server its streams, prints nothing there itself, and passes on its status", async () => {
    const { code, stdout, stderr } = await ended(await started({ "1.1.4": own("1.1.4") }), "hello\nexit 5\n");
    expect(code).toBe(5);
    expect(stderr).toBe("");
    const [first, ...rest] = stdout.trim().split("\n");
    expect(JSON.parse(first ?? "")).toMatchObject({ version: "1.1.4" });
    expect(rest).toEqual(["echo hello"]);
  });

  it("gives it our environment, the variant's variables and the secrets by their references", async () => {
    const versions = {
      "1.1.4": own("1.1.4", { variables: { A: `\${HOME} $(x)` }, secrets: { API_KEY: "WEATHER_KEY" } }),
    };
    const { env } = await told(await started(versions, { WEATHER_KEY: "s3cret", OTHER: "kept", A: "ours" }));
    expect(env).toMatchObject({
      A: `\${HOME} $(x)`,
      API_KEY: "s3cret",
      OTHER: "kept",
      MCP_ENV: "production",
    });
  });

  it("leaves an optional secret out where it is not set, and says so on stderr", async () => {
    const versions = { "1.1.4": own("1.1.4", { secrets: { API_KEY: "WEATHER_KEY" } }) };
    const { stdout, stderr } = await ended(
      await started(versions, { WEATHER_KEY: `\${WEATHER_KEY}`, API_KEY: "stale" }),
      "exit 0\n",
    );
    expect(JSON.parse(stdout).env).not.toHaveProperty("API_KEY");
    expect(stderr).toContain("WEATHER_KEY is not set");
  });

  it("passes on SIGTERM and the status that follows", async () => {
    const child = await started({ "1.1.4": own("1.1.4") });
    const { stdout } = child;
    if (!stdout) return expect.unreachable();
    await once(stdout, "data");
    child.kill("SIGTERM");
    const [said, [code]] = await Promise.all([text(stdout), once(child, "close")]);
    expect({ code, said }).toEqual({ code: 7, said: "terminated\n" });
  });

  it("answers 137 for a server that was killed", async () => {
    expect(await ended(await started({ "1.1.4": own("1.1.4") }), "die\n")).toMatchObject({ code: 137 });
  });

  it("gives each user the version of their bucket, always the same", async () => {
    const versions = { "1.1.4": own("1.1.4", { share: 50 }), "1.1.5": own("1.1.5", { share: 50 }) };
    const users = ["ann", "bob", "cem", "dee", "eve", "fay"];
    const seen = await Promise.all(
      users.map(async (user) => (await told(await started(versions, { HEADGATE_USER: user }))).version),
    );
    expect(seen).toEqual(
      users.map((user) => (bucketOf(user, "weather", "production") < 5000 ? "1.1.5" : "1.1.4")),
    );
    expect(new Set(seen).size).toBe(2);
  });
});

describe("what cannot be run is refused on stderr", () => {
  const good = () => branchFiles({ "1.1.4": own("1.1.4") });
  const changed = (path: string, change: (text: string) => string | undefined): Map<string, string> => {
    const files = good();
    const text = change(files.get(path) ?? "");
    if (text === undefined) files.delete(path);
    else files.set(path, text);
    return files;
  };
  const status = "production/weather/status.json";
  const stored = "production/weather/releases/1.1.4.json";
  it.each<[what: string, files: () => Map<string, string>, code: number, message: RegExp]>([
    ["an unknown deployment", () => changed(status, () => undefined), 2, /not deployed to production/],
    [
      "a status that was edited",
      () => changed(status, (text) => text.replace("octocat", "mallory")),
      3,
      /not what Headgate wrote/,
    ],
    ["a status that is no JSON", () => changed(status, () => "{"), 3, /cannot be read/],
    [
      "a release that was edited",
      () => changed(stored, (text) => text.replace("server.mjs", "evil.mjs")),
      3,
      /releases\/1.1.4.json/,
    ],
    ["a release that is missing", () => changed(stored, () => undefined), 3, /missing/],
    ["nothing live", () => branchFiles({}), 3, /nothing of weather is live/],
    [
      "a server reached by its address",
      () => branchFiles({ "1.1.4": { share: 100, remote: "https://x" } }),
      3,
      /address/,
    ],
    [
      "a command that is not installed",
      () => branchFiles({ "1.1.4": own("1.1.4", { command: { command: "no-such-command", args: [] } }) }),
      3,
      /not installed/,
    ],
    [
      "a required secret that is not set",
      () =>
        branchFiles({
          "1.1.4": own("1.1.4", {
            secrets: { KEY: "REF" },
            command: { command: "node", args: [], environmentVariables: [{ name: "KEY", isRequired: true }] },
          }),
        }),
      3,
      /KEY \(from REF\)/,
    ],
  ])("%s", async (_, files, code, message) => {
    const ending = await ended(await started({}, {}, files()));
    expect(ending).toMatchObject({ code, stdout: "", stderr: expect.stringMatching(message) });
  });

  it.each([
    ["../x", "production"],
    ["weather", "pending"],
    ["weather", ""],
    ["__proto__", "production"],
  ])("the names %s and %s", async (name, environment) => {
    const lines: string[] = [];
    const exit = await runCommand(
      { server: name, environment, repository: root },
      {
        branch: { head: async () => expect.unreachable(), read: async () => expect.unreachable() },
        resolveStart: async () => expect.unreachable(),
        env: {},
        gitEmail: async () => undefined,
        userName: () => "x",
        stderr: (line) => lines.push(line),
      },
    );
    expect(exit).toBe(2);
    expect(lines.join("")).toContain("names no deployment");
  });
});

describe("the command", () => {
  it("starts nothing once it was asked to end", async () => {
    const files = branchFiles({ "1.1.4": own("1.1.4") });
    const asked = new AbortController();
    const exit = await runCommand(
      { server: "weather", environment: "production", repository: root },
      {
        branch: {
          head: async () => "head",
          read: async (_, paths) => new Map([...files].filter(([path]) => paths.includes(path))),
        },
        resolveStart: async () => {
          asked.abort();
          return { kind: "process", command: process.execPath, args: [join(root, "server.mjs")] };
        },
        env: {},
        gitEmail: async () => "octocat@acme.dev",
        userName: () => "x",
        stderr: () => undefined,
        signal: asked.signal,
      },
    );
    expect(exit).toBe(3);
  });

  const world = (lines: string[]): World => {
    const silent = { report: () => undefined, clear: () => undefined, end: () => undefined };
    const real = realWorld(silent, new AbortController().signal, true);
    const env = { PATH: process.env.PATH, HEADGATE_USER: "octocat" };
    return { ...real, cwd: tmpdir(), env, stderr: (line) => void lines.push(line) };
  };
  const invocation = () => ({ positionals: ["weather"], options: { env: "production", repository: root } });

  it("finds deployment and files from wherever a client starts it", async () => {
    await promisify(execFile)("git", ["init", "-q", root]);
    await writeFile(join(root, "exit.mjs"), "process.exit(process.env.MCP_ENV === 'production' ? 41 : 1);");
    const command = { command: "node", args: ["./exit.mjs"] };
    await using repository = await openRepository(root);
    await localBranch(repository).create(branchFiles({ "1.1.4": { share: 100, command } }), "first", true);
    const lines: string[] = [];
    expect(await run(invocation(), world(lines))).toMatchObject({ exit: 41 });
    expect(lines).toEqual([]);
  });

  it("says where the branch is absent", async () => {
    await promisify(execFile)("git", ["init", "-q", root]);
    const lines: string[] = [];
    expect(await run(invocation(), world(lines))).toMatchObject({ exit: 3 });
    expect(lines.join("")).toContain("the branch deployed is not here");
  });
});

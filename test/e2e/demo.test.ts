import { spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cliPath } from "../support/cli.ts";
import { outputProblems } from "../support/output-schema.ts";

/** Whoever runs it has an empty home, no name in git, and comes out of one of git's hooks. */
interface Person {
  readonly home: string;
  readonly tmp: string;
  readonly env: Readonly<Record<string, string>>;
}

interface Ended {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let root: string;
/** Runs while the other one does: both sleep a good part of their time. */
let reading: Promise<{ readonly who: Person; readonly ended: Ended }>;

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "headgate-test-demo-")));
  const who = await person("read");
  reading = start(["--offline"], who, { COLUMNS: "100" }).done.then((ended) => ({ who, ended }));
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

async function person(name: string): Promise<Person> {
  const home = join(root, name, "home");
  const tmp = join(root, name, "tmp");
  await mkdir(home, { recursive: true });
  await mkdir(tmp);
  return { home, tmp, env: { PATH: process.env.PATH ?? "", HOME: home, TMPDIR: tmp, TZ: "UTC" } };
}

function start(args: readonly string[], { home, env }: Person, more: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ["--no-warnings", cliPath, "demo", ...args], {
    cwd: home,
    env: { ...env, ...more },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const done = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (exit) => resolve({ exit, stdout, stderr }));
  });
  return { child, done, said: () => stdout };
}

/** A command of git or of headgate in the repository that was kept. */
async function ask(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Person["env"],
): Promise<string> {
  const child = spawn(command, [...args], { cwd, env: { ...env }, stdio: ["ignore", "pipe", "inherit"] });
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  await new Promise((resolve) => child.once("close", resolve));
  return stdout;
}

interface DemoDocument {
  readonly outcome: string;
  readonly error?: { readonly code: string };
  readonly offline: boolean;
  readonly durationMs: number;
  readonly repository: string | null;
  readonly steps: readonly {
    readonly id: string;
    readonly outcome: string;
    readonly commands: readonly { readonly line: string; readonly exit: number; readonly expected: number }[];
  }[];
  readonly surprise: { readonly message: string; readonly line: string; readonly stderr: string } | null;
}

const steps = [
  "repository",
  "releases",
  "first-deployment",
  "refused",
  "promotion",
  "canary",
  "waves",
  "rolled-back",
  "held",
  "rollback",
  "record",
];

describe("demo --offline --json --keep, out of a hook of git, for somebody whose own settings refuse", () => {
  let who: Person;
  let ended: Ended;
  let document: DemoDocument;
  let repository: string;

  beforeAll(async () => {
    who = await person("kept");
    const foreign = join(root, "foreign");
    await mkdir(join(foreign, "hooks"), { recursive: true });
    await writeFile(join(foreign, "hooks", "pre-commit"), "#!/bin/sh\nexit 1\n");
    await chmod(join(foreign, "hooks", "pre-commit"), 0o755);
    await writeFile(
      join(who.home, ".gitconfig"),
      `[commit]\n\tgpgSign = true\n[core]\n\thooksPath = ${join(foreign, "hooks")}\n[init]\n\tdefaultBranch = trunk\n`,
    );
    ended = await start(["--offline", "--json", "--keep"], who, {
      GIT_DIR: join(foreign, "nothing.git"),
      GIT_WORK_TREE: foreign,
      GIT_INDEX_FILE: join(foreign, "index"),
      CI: "true",
      XDG_CONFIG_HOME: join(foreign, "config"),
      MCP_ENV: "production",
    }).done;
    document = JSON.parse(ended.stdout);
    repository = document.repository ?? "";
  }, 150_000);

  test("ends well within two minutes, every step as it should", () => {
    expect(ended.stderr).toBe("");
    expect(ended.exit).toBe(0);
    expect(document.outcome).toBe("ok");
    expect(document.durationMs).toBeLessThan(120_000);
    expect(document.steps.map(({ id, outcome }) => [id, outcome])).toEqual(steps.map((id) => [id, "ok"]));
    expect(outputProblems("demo", document)).toEqual([]);
  });

  test("had commands refused and rolled back where that is what it shows", () => {
    const commands = document.steps.flatMap((step) =>
      step.commands.map((one) => ({ ...one, step: step.id })),
    );
    expect(commands.filter(({ exit, expected }) => exit !== expected)).toEqual([]);
    expect(
      commands.filter(({ exit }) => exit !== 0).map(({ step, line, exit }) => [step, line, exit]),
    ).toEqual([
      ["refused", "headgate validate", 1],
      ["refused", "headgate plan", 1],
      ["rolled-back", "headgate apply --watch", 1],
    ]);
  });

  test("leaves what status tells: two versions held in production, the others everywhere", async () => {
    const args = ["--no-warnings", cliPath, "status", "--json"];
    const { deployments } = JSON.parse(await ask(process.execPath, args, repository, who.env));
    const rows = deployments.map(
      (row: { id: string; live: unknown; outcome: string; hold: { version: string }[] }) => [
        row.id,
        row.live,
        row.outcome,
        row.hold.map(({ version }) => version),
      ],
    );
    expect(rows.sort()).toEqual([
      ["development/notes", { "1.1.0": 100 }, "healthy", []],
      ["development/tasks", { "1.1.0": 100 }, "healthy", []],
      ["development/weather", { "1.1.0": 100 }, "healthy", []],
      ["production/notes", { "1.0.0": 100 }, "rolled-back", ["1.1.0"]],
      ["production/tasks", { "1.1.0": 100 }, "healthy", []],
      ["production/weather", { "1.0.0": 100 }, "rolled-back", ["1.1.0"]],
      ["staging/notes", { "1.1.0": 100 }, "healthy", []],
      ["staging/tasks", { "1.1.0": 100 }, "healthy", []],
      ["staging/weather", { "1.1.0": 100 }, "healthy", []],
    ]);
  });

  test("leaves its history: each event of the canary and of the rollback once, with the reason", async () => {
    const args = ["--no-warnings", cliPath, "history", "weather", "--env", "production", "--json"];
    const { history } = JSON.parse(await ask(process.execPath, args, repository, who.env));
    const events = history.map((entry: { event: string; traffic: unknown; reason: string | null }) => [
      entry.event,
      entry.traffic,
      entry.reason,
    ]);
    expect(events).toEqual([
      ["rolled-back", { "1.0.0": 100 }, "clients report timeouts"],
      ["rollout-completed", { "1.1.0": 100 }, null],
      ["rollout-advanced", { "1.0.0": 50, "1.1.0": 50 }, null],
      ["rollout-started", { "1.0.0": 75, "1.1.0": 25 }, null],
      ["deployed", { "1.0.0": 100 }, null],
    ]);
  });

  test("leaves client files and main as they were brought back, under a name of its own", async () => {
    const { mcpServers } = JSON.parse(await readFile(join(repository, ".mcp.json"), "utf8"));
    expect(mcpServers.weather.args).toEqual(["./mcp/weather-1.0.0.mjs"]);
    expect(mcpServers.notes.args).toEqual(["./mcp/notes-1.0.0.mjs"]);
    for (const server of ["weather", "notes"]) {
      const file = `main:environments/production/${server}.yaml`;
      expect(await ask("git", ["show", file], repository, who.env)).toBe("blue: 1.0.0\n");
    }
    const authors = await ask("git", ["log", "--format=%an", "main"], repository, who.env);
    expect(new Set(authors.trim().split("\n"))).toEqual(new Set(["Demo", "Headgate"]));
  });

  test("touches nothing but its own folder", async () => {
    expect(await readdir(who.home)).toEqual([".gitconfig"]);
    const [folder = "", ...others] = await readdir(who.tmp);
    expect(others).toEqual([]);
    expect(await readdir(join(who.tmp, folder))).toEqual(["repository"]);
  });
});

describe("demo --offline, as a newcomer reads it", () => {
  let who: Person;
  let ended: Ended;

  beforeAll(async () => {
    ({ who, ended } = await reading);
  }, 150_000);

  test("tells every step and its end, and nothing beside", () => {
    expect(ended.exit).toBe(0);
    expect(ended.stderr).toBe("");
    const headings = ended.stdout.split("\n").filter((line) => line.startsWith("── "));
    expect(headings.map((line) => /^── .* ──(?= [A-Z])/.exec(line)?.[0])).toEqual(
      steps.map((_, index) => `── ${index + 1} of ${steps.length} ──`),
    );
    expect(ended.stdout).toMatch(/\nDone in \d+ seconds: \d+ commands, and each ended as it should\.\n/);
  });

  test.each([
    ["the excerpt of a mistake", /4 │ variabels: .*\n\s+│ \^{9} /],
    ["a version that skips staging", "promotion/skips-environment"],
    ["the plan of a canary", "canary 25 → 50 → 100 %"],
    ["a client file before", /\n {2}weather +node \.\/mcp\/weather-1\.0\.0\.mjs\n/],
    [
      "and during the canary",
      /\n {2}weather +headgate run weather --env production --repository <repository>\n/,
    ],
    ["why a version was rolled back", "no database in production"],
    ["what became of main", "takes it out of environments/production/notes.yaml"],
    ["that a held version stays away", "`headgate resume` lifts it"],
    [
      "the log of deployed",
      /\$ git log --oneline -12 deployed\n {2}[0-9a-f]{7} production\/weather: rolled-back/,
    ],
  ])("shows %s", (_, shown) => {
    expect(ended.stdout).toMatch(shown);
  });

  test("names no path of this machine, and leaves nothing on it", async () => {
    expect(ended.stdout).not.toContain(root);
    expect(ended.stdout).not.toContain("\u001b");
    expect(await readdir(who.tmp)).toEqual([]);
    expect(await readdir(who.home)).toEqual([]);
  });
});

test("an interrupted demo removes its folder", async () => {
  const who = await person("interrupted");
  const { child, done, said } = start(["--offline"], who);
  await expect.poll(said, { timeout: 20_000 }).toContain("$ headgate release");
  child.kill("SIGINT");
  const { exit, stderr } = await done;
  expect(exit).toBe(3);
  expect(stderr).toContain("interrupted");
  expect(await readdir(who.tmp)).toEqual([]);
}, 60_000);

test("a step that ends otherwise than it should is told, and its repository kept", async () => {
  const who = await person("surprised");
  const bin = join(who.home, "bin");
  await mkdir(bin);
  const real = (await ask("sh", ["-c", "command -v git"], who.home, who.env)).trim();
  await writeFile(
    join(bin, "git"),
    `#!/bin/sh\n[ "$1" = add ] && { echo "no adding today" >&2; exit 9; }\nexec ${real} "$@"\n`,
  );
  await chmod(join(bin, "git"), 0o755);
  const { exit, stdout } = await start(["--offline", "--json"], who, { PATH: `${bin}:${who.env.PATH}` }).done;
  const document: DemoDocument = JSON.parse(stdout);
  expect(exit).toBe(3);
  expect(document.outcome).toBe("error");
  expect(document.error?.code).toBe("surprise");
  expect(document.steps.map(({ id, outcome }) => [id, outcome])).toEqual([
    ["repository", "ok"],
    ["releases", "ok"],
    ["first-deployment", "failed"],
  ]);
  expect(document.surprise).toMatchObject({
    line: "git add -A",
    message: "git add -A ended with exit status 9, not 0",
    stderr: "no adding today\n",
  });
  expect(await readdir(document.repository ?? "")).toContain("headgate.yaml");
}, 60_000);

test("without a registry it says so, and names the way without", async () => {
  const who = await person("cut-off");
  const { exit, stdout, stderr } = await start([], who, { npm_config_registry: "http://127.0.0.1:9/" }).done;
  expect(exit).toBe(3);
  expect(stdout).toBe("");
  expect(stderr).toMatch(
    /^headgate: the public servers cannot be installed: npm .*\n {2}hint: headgate demo --offline /,
  );
  expect(await readdir(who.tmp)).toEqual([]);
}, 60_000);

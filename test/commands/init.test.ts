import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Status } from "../../src/model/status.ts";
import { soundRepository } from "../e2e/malformed-case.ts";
import { type CliDocument, cliEnvironment } from "../support/cli.ts";
import {
  cloneOf,
  commitFiles,
  type Files,
  makeRepository,
  sh,
  type TemporaryFolder,
  temporaryFolder,
} from "../support/git.ts";

const execute = promisify(execFile);
const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

let folder: TemporaryFolder;
let root: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  root = join(folder.path, "work");
  await mkdir(join(folder.path, "tmp"));
});

afterEach(() => folder[Symbol.asyncDispose]());

interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly json: CliDocument;
}

/** A process of its own, as a person starts it, in `root` unless another folder is named. */
async function init(
  args: readonly string[] = [],
  env: Record<string, string> = {},
  cwd = root,
): Promise<Ran> {
  const all = ["--no-warnings", cli, "init", ...args];
  const options = { cwd, env: { ...cliEnvironment(folder.path), ...env } };
  const { stdout, code } = await execute(process.execPath, all, options).then(
    ({ stdout }) => ({ stdout, code: 0 }),
    (error: { readonly stdout: string; readonly code: number }) => error,
  );
  return {
    exit: code,
    stdout,
    get json() {
      return JSON.parse(stdout) as CliDocument;
    },
  };
}

const good: Files = Object.fromEntries(
  Object.entries(soundRepository).flatMap(([path, text]) => (typeof text === "string" ? [[path, text]] : [])),
);
const broken = {
  "environments/production/weather.yaml":
    "blue: 9.9.9\ngreen:\n  1.1.5: 70\n  1.1.4: 60\nsecrets: { API_KEY: WEATHER_API_KEY }\n",
};

async function status(of: string): Promise<Status> {
  return JSON.parse(await sh(root, "show", `deployed:${of}/status.json`)) as Status;
}

const refs = () => sh(root, "for-each-ref", "--format=%(refname)", "refs/heads", "refs/remotes");

describe("init takes over what the default branch says runs", () => {
  test("every deployment, with its shares, and the policies in force", async () => {
    await makeRepository(root, good);
    const { exit, json } = await init(["--json"]);
    expect(exit).toBe(0);
    expect([...(json.adopted as string[])].sort()).toEqual([
      "development/notes",
      "development/weather",
      "production/notes",
      "production/weather",
      "staging/notes",
      "staging/weather",
    ]);
    expect(await status("production/weather")).toMatchObject({
      event: "adopted",
      outcome: "healthy",
      revision: 1,
      traffic: { "1.1.4": 80, "1.1.5": 20 },
    });
    expect(await sh(root, "ls-tree", "--name-only", "deployed", "production/")).toContain(
      "production/environment.json",
    );
  });

  test("soak begins only for blue with everything", async () => {
    const green = {
      "environments/staging/notes.yaml": "blue: 1.0.0\ngreen: { 1.0.1: 100 }\nsecrets: { API_KEY: K }\n",
    };
    await makeRepository(root, { ...good, ...green });
    expect((await init()).exit).toBe(0);
    expect(Object.keys((await status("production/notes")).soak)).toEqual(["1.0.0"]);
    expect((await status("production/weather")).soak).toEqual({});
    expect((await status("staging/notes")).soak).toEqual({});
  });

  test("not what a feature branch says that happens to be checked out", async () => {
    await makeRepository(root, good);
    await sh(root, "checkout", "--quiet", "-b", "feature");
    await commitFiles(root, {
      "environments/production/notes.yaml": "blue: 1.0.1\nsecrets: { API_KEY: K }\n",
    });
    expect((await init()).exit).toBe(0);
    expect((await status("production/notes")).desired.blue).toBe("1.0.0");
  });

  test("nor what is in the working tree only", async () => {
    await makeRepository(root, good);
    await writeFile(join(root, "environments/production/notes.yaml"), "blue: [\n");
    expect((await init()).exit).toBe(0);
    expect((await status("production/notes")).desired.blue).toBe("1.0.0");
  });
});

describe("init refuses what no change could bring in", () => {
  test("with the place of each fault, and writes nothing on deployed", async () => {
    await makeRepository(root, { ...good, ...broken });
    const { exit, json } = await init(["--json"]);
    expect([exit, json.outcome, json.deployed, json.adopted]).toEqual([1, "refused", null, []]);
    const failures = json.findings.filter(({ outcome }) => outcome === "fail");
    expect(failures.map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ["version/not-released", "environments/production/weather.yaml", 1],
      ["traffic/over-100", "environments/production/weather.yaml", 2],
    ]);
    expect(await refs()).toBe("refs/heads/main");
  });

  test("and says in words where, and what to do", async () => {
    await makeRepository(root, { ...good, ...broken });
    const { stdout } = await init();
    expect(stdout).toContain("environments/production/weather.yaml:1:7  fail  version/not-released");
    expect(stdout).toContain("the branch deployed was not begun");
  });

  test.each<[string, Files]>([
    ["a file that cannot be read", { "environments/production/notes.yaml": "blue: [\n" }],
    [
      "what a target cannot express",
      {
        "environments/production/environment.yaml":
          "targets: [{ type: mcp, scope: project, launcher: [] }]\n",
      },
    ],
    ["a server that is not there", { "environments/production/maps.yaml": "blue: 1.0.0\n" }],
  ])("%s", async (_, files) => {
    await makeRepository(root, { ...good, ...files });
    expect((await init(["--json"])).json.outcome).toBe("refused");
    expect(await refs()).toBe("refs/heads/main");
  });

  test("until it is corrected on the default branch", async () => {
    await makeRepository(root, { ...good, ...broken });
    expect((await init()).exit).toBe(1);
    await commitFiles(root, {
      "environments/production/weather.yaml": good["environments/production/weather.yaml"] ?? "",
    });
    expect((await init()).exit).toBe(0);
    expect(await refs()).toBe("refs/heads/deployed\nrefs/heads/main");
  });
});

describe("init writes what is missing", () => {
  test("in a folder that is no repository yet: all of it, committed", async () => {
    await mkdir(root);
    const { exit, json } = await init(["--json"]);
    expect([exit, json.outcome, json.adopted]).toEqual([0, "ok", []]);
    expect(await sh(root, "status", "--porcelain")).toBe("");
    expect(await sh(root, "log", "--format=%s %an", "main")).toBe("Begin with Headgate Ada");
    expect(await readdir(join(root, "environments"))).toEqual(["development", "production", "staging"]);
  });

  test("there, and not where a hook's variables point", async () => {
    const other = join(folder.path, "other");
    await makeRepository(other, { "a.txt": "a\n" });
    await mkdir(root);
    const git = join(other, ".git");
    const made = await init(["--json"], { GIT_DIR: git, GIT_WORK_TREE: other });
    expect(made.exit).toBe(0);
    expect(await readdir(root)).toContain(".git");
    expect(await readdir(other)).toEqual([".git", "a.txt"]);
  });

  test("but not within another user's repository: it is left as it is, and no other is made", async () => {
    const inner = join(root, "inner");
    await makeRepository(root, { "inner/a.txt": "a\n" });
    const made = await init(["--json"], { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" }, inner);
    expect(made.exit).not.toBe(0);
    expect(made.stdout).toContain("dubious ownership");
    expect(await readdir(inner)).toEqual(["a.txt"]);
  });

  test("and leaves every file that is there as it is", async () => {
    const mine = { "headgate.yaml": "headgate: 1\n# mine\n", ".gitattributes": "* -text\n" };
    await makeRepository(root, { ...good, ...mine });
    await init();
    expect(await sh(root, "status", "--porcelain", "--untracked-files=no")).toBe("");
    expect(await readFile(join(root, ".gitattributes"), "utf8")).toBe("* -text\n");
    expect(await readdir(join(root, "environments"))).toEqual(["development", "production", "staging"]);
  });

  test("in a folder of a larger repository", async () => {
    await makeRepository(root, { "README.md": "# Shop\n" });
    const { exit, json } = await init(["--directory", "mcp", "--json"]);
    expect(exit).toBe(0);
    expect(await readdir(root)).toEqual([".git", "README.md", "mcp"]);
    expect((await readdir(join(root, "mcp"))).sort()).toEqual([
      ".gitattributes",
      ".headgate",
      "environments",
      "headgate.yaml",
    ]);
    expect(JSON.parse(await sh(root, "show", "deployed:headgate.json"))).toMatchObject({ directory: "mcp" });
    expect(json.written).toContain("headgate.yaml");
  });

  test("adopts from that folder, and not from the root", async () => {
    const inside = Object.fromEntries(Object.entries(good).map(([path, text]) => [`mcp/${path}`, text]));
    await makeRepository(root, { ...inside, ...broken });
    expect((await init(["--directory", "mcp", "--json"])).json.adopted).toHaveLength(6);
  });

  test("says to bring headgate.yaml to the default branch first, where servers are deployed without one", async () => {
    const { "headgate.yaml": _, ...rest } = good;
    await makeRepository(root, rest);
    const { exit, stdout } = await init();
    expect(exit).toBe(0);
    expect(stdout).toContain("main deploys servers and has no headgate.yaml yet");
    expect(await refs()).toBe("refs/heads/main");
  });
});

describe("init where deployed is there already", () => {
  test("changes nothing on it, whatever the default branch says by now", async () => {
    await makeRepository(root, good);
    await init();
    const head = await sh(root, "rev-parse", "deployed");
    await commitFiles(root, broken);
    const { exit, json } = await init(["--json"]);
    expect([exit, json.outcome, json.deployed]).toEqual([0, "unchanged", head]);
    expect(await sh(root, "rev-parse", "deployed")).toBe(head);
  });

  test("says so when it was deleted: a new one would forget what runs", async () => {
    await makeRepository(root, good);
    await init();
    const head = await sh(root, "rev-parse", "deployed");
    await sh(root, "update-ref", "-d", "refs/heads/deployed");
    const { exit, json } = await init(["--json"]);
    expect([exit, json.outcome]).toEqual([3, "error"]);
    expect(json.error?.hint).toContain(head);
    expect(await refs()).toBe("refs/heads/main");
  });
});

describe("init with a remote", () => {
  const remote = () => join(folder.path, "remote.git");

  async function cloned(files: Files): Promise<void> {
    const seed = await makeRepository(join(folder.path, "seed"), files);
    await sh(folder.path, "clone", "--quiet", "--bare", seed, remote());
    await cloneOf(remote(), root);
  }

  test("adopts what its default branch holds, and not what was not pushed", async () => {
    await cloned(good);
    await commitFiles(root, broken);
    expect((await init()).exit).toBe(0);
    expect(await sh(remote(), "log", "--format=%s", "deployed")).toBe("Begin the branch deployed");
  });

  test("adopts what others pushed since", async () => {
    await cloned({ ...good, ...broken });
    const other = await cloneOf(remote(), join(folder.path, "other"));
    await commitFiles(other, {
      "environments/production/weather.yaml": good["environments/production/weather.yaml"] ?? "",
    });
    await sh(other, "push", "--quiet");
    expect((await init(["--json"])).json.adopted).toHaveLength(6);
  });

  test("that has no commits: makes the first, and leaves the remote's first branch to be main", async () => {
    await sh(folder.path, "init", "--quiet", "--bare", "--initial-branch=main", remote());
    await cloneOf(remote(), root);
    const { exit, stdout } = await init();
    expect([exit, await sh(remote(), "for-each-ref")]).toEqual([0, ""]);
    expect(stdout).toContain("push it first: git push --set-upstream origin main");
    await sh(root, "push", "--quiet", "origin", "main");
    expect((await init(["--json"])).json.outcome).toBe("ok");
    expect(await sh(remote(), "for-each-ref", "--format=%(refname)")).toBe(
      "refs/heads/deployed\nrefs/heads/main",
    );
  });

  test("with commits that were not fetched: makes none of its own beside them", async () => {
    await cloned(good);
    const empty = join(folder.path, "empty");
    await mkdir(empty);
    await sh(empty, "init", "--quiet", "--initial-branch=main");
    await sh(empty, "remote", "add", "origin", remote());
    expect((await init(["--json"], {}, empty)).json.adopted).toHaveLength(6);
    await expect(sh(empty, "rev-parse", "--verify", "--quiet", "HEAD")).rejects.toThrow();
  });
});

test("init asks for a name before it writes anything, where git has none to commit under", async () => {
  await mkdir(root);
  const config = join(folder.path, "gitconfig");
  await writeFile(config, "[user]\n\tuseConfigOnly = true\n");
  const nobody = Object.fromEntries(
    ["GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL"].map((name) => [
      name,
      "",
    ]),
  );
  const { exit, json } = await init(["--json"], { ...nobody, GIT_CONFIG_GLOBAL: config });
  expect([exit, json.error?.message]).toEqual([3, "git does not know who you are."]);
  expect(await readdir(root)).toEqual([".git"]);
  expect((await init()).exit).toBe(0);
  expect(await sh(root, "log", "--format=%s", "main")).toBe("Begin with Headgate");
});

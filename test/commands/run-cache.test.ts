import { readFile, rename, rm, stat, truncate, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkLauncher } from "../../src/commands/doctor/launcher.ts";
import { keptFolder } from "../../src/commands/run/kept.ts";
import { placeOf } from "../../src/commands/run/place.ts";
import { ready } from "../../src/commands/run/ready.ts";
import { lockPath } from "../../src/commands/run/refresh-due.ts";
import { isAlive } from "../../src/system/process.ts";
import { takeLock } from "../../src/system/process-lock.ts";
import { chooseVariant } from "../../src/targets/mcp/choice.ts";
import { sh } from "../support/git.ts";
import {
  addRemote,
  addServer,
  cached,
  deploy,
  ended,
  hello,
  openStage,
  own,
  ranTo,
  refusal,
  type Stage,
  startRun,
  until,
} from "./run-stage.ts";
import { branchFiles } from "./run-world.ts";

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
  await addServer(stage);
});
afterEach(async () => stage[Symbol.asyncDispose]());

/** A server that lies outside of any repository, so that it can be started without a clone. */
const free = (version: string) =>
  own(version, { command: { command: "node", args: [join(stage.clone, "server.mjs"), version] } });

const only = (version: string, revision = 1) => branchFiles({ [version]: free(version) }, { revision });

/** The version that is started, and that nothing went wrong with it. */
async function version(options = {}): Promise<string> {
  const ending = await ranTo(stage, options, "exit 0\n");
  expect(ending.code, ending.stderr).toBe(0);
  return hello(ending).version;
}

/** What is kept says that this version is next. */
const isKept = (wanted: string) => async () =>
  (await Promise.all((await cached(stage, ".kept.json")).map((path) => readFile(path, "utf8")))).some(
    (text) => text.includes(`"version":"${wanted}"`),
  );

/** Once in a while is always: the remote is asked behind each start. */
const always = { env: { HEADGATE_REFRESH: "0", HEADGATE_MAX_AGE: "off" } };

describe("what is kept of the last start", () => {
  it("is all that the next one needs: not even git", async () => {
    await deploy(stage.clone, only("1.1.4"));
    await version();
    expect(await version({ env: { PATH: "/nowhere" } })).toBe("1.1.4");
  });

  it.each<[what: string, change: () => Promise<unknown>]>([
    ["the branch", () => deploy(stage.clone, only("1.1.5", 2))],
    ["git's settings", () => sh(stage.clone, "config", "user.email", "somebody@acme.dev")],
    ["the program", () => utimes(join(stage.clone, "server.mjs"), 1, 1)],
    [
      "its own text",
      async () => {
        const [path = ""] = await cached(stage, ".kept.json");
        await writeFile(path, (await readFile(path, "utf8")).replace("1.1.4", "6.6.6"));
      },
    ],
    [
      "its length",
      async () => {
        const [path = ""] = await cached(stage, ".kept.json");
        await truncate(path, 100);
      },
    ],
  ])("is not believed any more once %s has changed", async (what, change) => {
    await deploy(stage.clone, only("1.1.4"));
    await version();
    await change();
    // Without git it can be told from nothing else.
    const { code, stderr } = await ranTo(stage, { env: { PATH: "/nowhere" } });
    expect(stderr).toContain("git could not be started");
    expect(code).toBe(what.startsWith("its") ? 3 : 0);
    expect(await version()).toMatch(/^1\.1\.[45]$/);
    expect(await isKept("6.6.6")()).toBe(false);
  });

  it("is nobody else's to read", async () => {
    await deploy(stage.clone, only("1.1.4"));
    await version();
    const [path = ""] = await cached(stage, ".kept.json");
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  it("can be done without, where the cache cannot be written to", async () => {
    await deploy(stage.clone, only("1.1.4"));
    await writeFile(stage.cache, "a file");
    expect(await version()).toBe("1.1.4");
    expect(await version()).toBe("1.1.4");
  });

  it("serves servers that start at the same time", async () => {
    await deploy(stage.clone, only("1.1.4"));
    const repository = pathToFileURL(await addRemote(stage)).href;
    const all = await Promise.all([1, 2, 3, 4].map(() => version({ repository })));
    expect(all).toEqual(["1.1.4", "1.1.4", "1.1.4", "1.1.4"]);
  });
});

describe("a cache that two people share", () => {
  /** Each of them would get another version. */
  const emails = ["ada@acme.dev", "bob@acme.dev", "carol@acme.dev", "dave@acme.dev", "erin@acme.dev"];

  it("keeps for each the version of their own, also where an included file says who they are", async () => {
    await deploy(
      stage.clone,
      branchFiles({ "1.1.4": { ...free("1.1.4"), share: 50 }, "1.1.5": { ...free("1.1.5"), share: 50 } }),
    );
    const included = join(stage.path, "who");
    const settings = join(stage.path, "gitconfig");
    await writeFile(settings, `[include]\n\tpath = ${included}\n`);
    const env = { HEADGATE_USER: "", GIT_CONFIG_GLOBAL: settings };
    const variant = { release: "", variables: {}, secrets: {} };
    const live = {
      traffic: { "1.1.4": 50, "1.1.5": 50 },
      variants: { "1.1.4": { ...variant, version: "1.1.4" }, "1.1.5": { ...variant, version: "1.1.5" } },
    };
    const got = new Set<string | undefined>();
    for (const email of emails) {
      await writeFile(included, `[user]\n\temail = ${email}\n`);
      const expected = chooseVariant(live, { user: email, server: "weather", environment: "production" });
      expect(await version({ env })).toBe(expected);
      got.add(expected);
    }
    expect(got.size).toBe(2);
  });
});

describe.each(["a clone", "an address"])("with a remote, from %s", (kind) => {
  let remote = "";
  let repository = "";
  beforeEach(async () => {
    await deploy(stage.clone, only("1.1.4"));
    remote = await addRemote(stage);
    repository = kind === "a clone" ? stage.clone : pathToFileURL(remote).href;
  });

  it("starts at once from what is known, and knows better the next time", async () => {
    expect(await version({ repository })).toBe("1.1.4");
    await deploy(remote, only("1.1.5", 2));
    expect(await version({ repository })).toBe("1.1.4");
    expect(await version({ repository, ...always })).toBe("1.1.4");
    await until("1.1.5 is kept", isKept("1.1.5"));
    expect(await version({ repository })).toBe("1.1.5");
  });

  it("does not ask again within the time", async () => {
    const env = { HEADGATE_REFRESH: "5" };
    await version({ repository, env });
    await until(
      "the first look is recorded",
      async () => (await cached(stage, "refreshed.json")).length === 1,
    );
    await until("the look is over", async () => (await cached(stage, "refresh.lock")).length === 0);
    await deploy(remote, only("1.1.5", 2));
    for (let times = 0; times < 3; times += 1) expect(await version({ repository, env })).toBe("1.1.4");
    expect(await isKept("1.1.5")()).toBe(false);
  });

  it("works offline, and says so only where somebody asks", async () => {
    await version({ repository });
    await rename(remote, `${remote}.away`);
    const ending = await ranTo(stage, { repository, ...always }, "exit 0\n");
    expect(ending).toMatchObject({ code: 0, stderr: "" });
    await until("the failure is recorded", async () => {
      const [path] = await cached(stage, "refreshed.json");
      return path !== undefined && (await readFile(path, "utf8")).includes('"problem": "');
    });
    if (kind === "a clone") {
      const [check] = checkLauncher(stage.clone, "", stage.env);
      expect(check).toMatchObject({
        outcome: "warn",
        message: expect.stringContaining("servers start from"),
      });
    }
    expect(await ranTo(stage, { repository, args: ["--refresh"] })).toMatchObject({
      code: 3,
      stdout: expect.stringContaining("the remote could not be asked"),
    });
    expect(await version({ repository })).toBe("1.1.4");
  });

  /** As if the last look had been long ago. */
  async function age(): Promise<void> {
    const [path = ""] = await cached(stage, "refreshed.json");
    const old = "2001-01-01T00:00:00.000Z";
    await writeFile(path, JSON.stringify({ headgate: 1, at: old, succeeded: old, problem: null }));
  }

  it("asks first where what is known is too old, and says so where nobody answers", async () => {
    const env = { HEADGATE_REFRESH: "60" };
    expect(await version({ repository, env })).toBe("1.1.4");
    await deploy(remote, only("1.1.5", 2));
    expect(await version({ repository, env })).toBe("1.1.4");
    await age();
    expect(await version({ repository, env })).toBe("1.1.5");
    await rename(remote, `${remote}.away`);
    await age();
    // Once it asks, and once it was in vain just now.
    for (const path of [stage.env.PATH ?? "", "/nowhere"]) {
      const { code, stderr } = await ranTo(stage, { repository, env: { ...env, PATH: path } }, "exit 0\n");
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining("had it at 2001-01-01") });
    }
  });

  it("tells who waits for another start what that start waits for", async () => {
    const named = { server: "radar", environment: "production", user: "octocat" };
    const asked = { ...named, repository, directory: "", account: "" };
    await version({ repository });
    const done = await takeLock(lockPath(keptFolder(join(stage.cache, "headgate"), asked)), 1_000);
    const place = placeOf(repository, stage.path);
    const signal = new AbortController().signal;
    const world = { env: stage.env, now: () => new Date(), signal };
    const found = await ready({ asked, place, cache: join(stage.cache, "headgate"), patience: 20, ...world });
    await done();
    expect(found).toMatchObject({ kind: "problem", message: expect.stringMatching(/asking .*remote/) });
  });

  it("asks first where nothing is known of the deployment", async () => {
    await version({ repository });
    const radar = new Map([...only("1.1.4")].map(([path, text]) => [path.replace("weather", "radar"), text]));
    await deploy(remote, radar);
    await sh(remote, "update-ref", "-d", "refs/heads/none").catch(() => undefined);
    const { exit, stderr } = await refusal(stage, { repository, server: "radar" });
    // Found, and refused for what it says: it is weather's.
    expect({ exit, stderr }).toEqual({ exit: 3, stderr: expect.stringContaining("it is a status of") });
  });

  it("makes ready and starts nothing with --refresh", async () => {
    const ending = await ranTo(stage, { repository, args: ["--refresh"] });
    expect(ending).toMatchObject({ code: 0, stdout: "production/weather  1.1.4 is ready\n" });
    await deploy(remote, only("1.1.5", 2));
    expect((await ranTo(stage, { repository, args: ["--refresh"] })).stdout).toContain("1.1.5 is ready");
    expect(await version({ repository, env: { PATH: "/nowhere" } })).toBe("1.1.5");
  });

  it("survives being killed while it looks, and looks again", async () => {
    await version({ repository });
    await deploy(remote, only("1.1.5", 2));
    for (const wait of [150, 250, 350]) {
      const child = startRun(stage, { repository, args: ["--refresh"] });
      const end = ended(child);
      await pause(wait);
      child.kill("SIGKILL");
      await end;
      expect(await version({ repository })).toMatch(/^1\.1\.[45]$/);
    }
    expect(await ranTo(stage, { repository, args: ["--refresh"] })).toMatchObject({ code: 0 });
    expect(await version({ repository })).toBe("1.1.5");
  });

  it("starts what it started last while the branch is in doubt, and says so", async () => {
    await version({ repository });
    const forged = only("1.1.5", 2);
    const path = "production/weather/status.json";
    forged.set(path, (forged.get(path) ?? "").replace("octocat", "mallory"));
    await deploy(remote, forged);
    await ranTo(stage, { repository, args: ["--refresh"] });
    const ending = await ranTo(stage, { repository }, "exit 0\n");
    expect(ending).toMatchObject({ code: 0, stderr: expect.stringContaining("is not what Headgate wrote") });
    expect(hello(ending).version).toBe("1.1.4");
  });

  it("does not follow a branch back, until it is told to forget", async () => {
    const first = await sh(remote, "rev-parse", "deployed");
    await deploy(remote, only("1.1.5", 2));
    await ranTo(stage, { repository, args: ["--refresh"] });
    await sh(remote, "update-ref", "refs/heads/deployed", first);
    const refreshed = await ranTo(stage, { repository, args: ["--refresh"] });
    expect(refreshed).toMatchObject({ code: 3, stdout: expect.stringContaining("was rewound or replaced") });
    expect(await version({ repository })).toBe("1.1.5");
    expect(await version({ repository, args: ["--forget"] })).toBe("1.1.4");
  });

  it("refuses what was removed, and keeps nothing of it", async () => {
    await version({ repository });
    await deploy(remote, branchFiles({}, { revision: 2, outcome: "removed", event: "removed" }));
    await ranTo(stage, { repository, args: ["--refresh"] });
    expect(await ranTo(stage, { repository })).toMatchObject({
      code: 3,
      stdout: "",
      stderr: expect.stringContaining("weather was removed from production"),
    });
  });
});

it("ends at once when it is asked to, while git waits for somebody who never answers", async () => {
  const ssh = join(stage.path, "ssh");
  await writeFile(ssh, `#!/bin/sh\necho $$ > ${stage.path}/asked\nexec cat > /dev/null\n`, { mode: 0o755 });
  const env = { GIT_SSH_COMMAND: ssh, GIT_SSH_VARIANT: "ssh" };
  const child = startRun(stage, { repository: "git@git.example.com:acme/servers.git", env });
  const ending = ended(child);
  const pid = join(stage.path, "asked");
  await until("git asks", () =>
    stat(pid).then(
      ({ size }) => size > 0,
      () => false,
    ),
  );
  child.kill("SIGTERM");
  expect(await ending).toMatchObject({ code: 3, stdout: "" });
  const asking = Number(await readFile(pid, "utf8"));
  await until("nobody asks any more", async () => !isAlive(asking));
});

it.each([{ args: [] }, { args: ["--refresh"] }])(
  "says what to do where a copy cannot be kept: %j",
  async ({ args }) => {
    await deploy(stage.clone, only("1.1.4"));
    const repository = pathToFileURL(await addRemote(stage)).href;
    await writeFile(stage.cache, "a file");
    expect(await ranTo(stage, { repository, args })).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(
        /the cache \S+ cannot be written to \(ENOTDIR\)\n {2}hint: set XDG_CACHE_HOME/,
      ),
    });
  },
);

describe("a copy of an address", () => {
  it.each<[what: string, harm: (copy: string) => Promise<unknown>]>([
    ["lost its objects", (copy) => rm(join(copy, "objects"), { recursive: true })],
    ["lost its settings", (copy) => writeFile(join(copy, "config"), "[broken")],
    ["lost its head", (copy) => writeFile(join(copy, "HEAD"), "")],
    ["lost its branch", (copy) => rm(join(copy, "refs"), { recursive: true })],
  ])("that %s is made anew", async (_, harm) => {
    await deploy(stage.clone, only("1.1.4"));
    const repository = pathToFileURL(await addRemote(stage)).href;
    await version({ repository });
    const [head = ""] = await cached(stage, ".git/HEAD");
    await harm(join(head, ".."));
    expect(await version({ repository, env: { HEADGATE_DEBUG: "1" } })).toBe("1.1.4");
  });

  it("holds no token where others can read it, and tells none", async () => {
    const { code, stdout, stderr } = await ranTo(stage, {
      repository: "https://me:s3cret@localhost:1/acme.git",
    });
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).not.toContain("s3cret");
    const [config = ""] = await cached(stage, ".git/config");
    expect((await stat(join(config, "..", "..", ".."))).mode & 0o077).toBe(0);
  });

  it("has no files of the repository", async () => {
    await deploy(stage.clone, branchFiles({ "1.1.4": own("1.1.4") }));
    const repository = pathToFileURL(await addRemote(stage)).href;
    expect(await refusal(stage, { repository })).toEqual({
      exit: 3,
      stderr: expect.stringMatching(/\.\/server\.mjs of the repository.*\n.*clone the repository/),
    });
  });

  it.each(["ext::sh -c touch% /tmp/x", "-uevil", "file://-x", "a\nb"])("is not made of %j", async (text) => {
    await expect(refusal(stage, { repository: text })).rejects.toThrow();
    expect(await cached(stage, ".git/config")).toEqual([]);
  });
});

import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chooseVariant } from "../../src/targets/mcp/choice.ts";
import { sh } from "../support/git.ts";
import {
  addServer,
  deploy,
  ended,
  hello,
  openStage,
  own,
  ranTo,
  refusal,
  type Stage,
  startRun,
} from "./run-stage.ts";
import { branchFiles } from "./run-world.ts";

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
  await addServer(stage);
});
afterEach(async () => stage[Symbol.asyncDispose]());

/** Both ways of starting: what was looked up just now, and what is kept of the last time. */
describe.each(["the first time", "from what is kept"])("headgate run, %s", (when) => {
  async function ready(versions: Parameters<typeof branchFiles>[0], options = {}): Promise<void> {
    await deploy(stage.clone, branchFiles(versions));
    if (when !== "the first time") await ranTo(stage, options, "exit 0\n");
  }

  it("lends the server its streams, prints nothing there itself, and ends as it does", async () => {
    await ready({ "1.1.4": own("1.1.4") });
    const { code, stdout, stderr } = await ranTo(stage, {}, "hello\nexit 5\n");
    expect({ code, stderr }).toEqual({ code: 5, stderr: "" });
    expect(stdout.trim().split("\n").slice(1)).toEqual(["echo hello"]);
  });

  it("is the server's own process: its arguments, its number", async () => {
    await ready({ "1.1.4": own("1.1.4") });
    const child = startRun(stage);
    const said = hello(await ended(child, "exit 0\n"));
    expect(said.pid).toBe(child.pid);
    expect(said.argv).toEqual([process.execPath, join(stage.clone, "server.mjs"), "1.1.4"]);
  });

  it.each([
    ["nobody hears", "", ""],
    [
      "it hears itself",
      'for (const name of ["uncaughtException", "unhandledRejection"]) process.on(name, () => { console.log(name); process.exit(9); });',
      "uncaughtException\n",
    ],
  ])("throws as it would by itself while it loads: %s", async (_, listens, said) => {
    const script = join(stage.clone, "broken.cjs");
    await writeFile(
      script,
      `Promise.resolve().then(() => console.log("then")); process.nextTick(() => console.log("tick"));\n${listens}\nif (process.argv[2] === "now") throw new Error("boom");`,
    );
    const broken = (...more: readonly string[]) =>
      own("1.1.4", { command: { command: "node", args: ["./broken.cjs", ...more] } });
    const direct = (...more: readonly string[]) =>
      ended(spawn(process.execPath, [script, ...more], { env: stage.env }));
    await ready({ "1.1.4": broken() });
    expect((await ranTo(stage)).stdout).toBe((await direct()).stdout);
    await deploy(stage.clone, branchFiles({ "1.1.4": broken("now") }, { revision: 2 }));
    if (when !== "the first time") await ranTo(stage);
    const [ours, theirs] = [await ranTo(stage), await direct("now")];
    expect([ours.code, ours.stdout]).toEqual([theirs.code, theirs.stdout]);
    expect(ours.stdout).toContain(said);
    expect(ours.stderr.split("\n")[0]).toBe(theirs.stderr.split("\n")[0]);
  });

  it("ends when its input does", async () => {
    await ready({ "1.1.4": own("1.1.4") });
    expect(await ranTo(stage)).toMatchObject({ code: 0 });
  });

  it("gives it our environment, the variant's variables and the secrets by their references", async () => {
    const variant = { variables: { A: `\${HOME} $(x)` }, secrets: { API_KEY: "WEATHER_KEY" } };
    await ready({ "1.1.4": own("1.1.4", variant) });
    const env = { WEATHER_KEY: "s3cret", OTHER: "kept", A: "ours" };
    expect(hello(await ranTo(stage, { env }, "exit 0\n")).env).toMatchObject({
      ...{ A: `\${HOME} $(x)`, API_KEY: "s3cret", OTHER: "kept", MCP_ENV: "production" },
    });
  });

  it("leaves an optional secret out where it is not set, and says so on stderr", async () => {
    await ready({ "1.1.4": own("1.1.4", { secrets: { API_KEY: "WEATHER_KEY" } }) });
    const env = { WEATHER_KEY: `\${WEATHER_KEY}`, API_KEY: "stale" };
    const ending = await ranTo(stage, { env }, "exit 0\n");
    expect(hello(ending).env).not.toHaveProperty("API_KEY");
    expect(ending.stderr).toContain("WEATHER_KEY is not set");
  });

  it("starts a server beside it where Node would read one of its variables too late", async () => {
    await ready({ "1.1.4": own("1.1.4", { variables: { NODE_NO_WARNINGS: "1" } }) });
    const child = startRun(stage);
    const said = hello(await ended(child, "exit 0\n"));
    expect(said.env.NODE_NO_WARNINGS).toBe("1");
    expect(said.pid).not.toBe(child.pid);
  });

  it.each([
    ["a script", own("1.1.4")],
    ["one beside it", own("1.1.4", { variables: { NODE_NO_WARNINGS: "1" } })],
  ])("passes on SIGTERM to %s, and the status that follows", async (_, deployed) => {
    await ready({ "1.1.4": deployed });
    const child = startRun(stage);
    const { stdout } = child;
    if (!stdout) return expect.unreachable();
    await once(stdout, "data");
    child.kill("SIGTERM");
    const [said, [code]] = await Promise.all([text(stdout), once(child, "close")]);
    expect({ code, said }).toEqual({ code: 7, said: "terminated\n" });
  });

  it("is killed as the server is, and answers 137 for one beside it", async () => {
    await ready({ "1.1.4": own("1.1.4") });
    expect(await ranTo(stage, {}, "die\n")).toMatchObject({ code: null, signal: "SIGKILL" });
    await deploy(stage.clone, branchFiles({ "1.1.4": own("1.1.4", { variables: { NODE_DEBUG: "" } }) }));
    expect(await ranTo(stage, {}, "die\n")).toMatchObject({ code: 137 });
  });

  it.each([
    ["a program of its own", { command: "cat", args: [] }],
    ["a script", { command: "node", args: ["./cat.mjs"] }],
    ["a script of the old kind", { command: "node", args: ["./cat.cjs"] }],
  ])("touches no byte in either direction: %s", async (_, command) => {
    await writeFile(join(stage.clone, "cat.mjs"), "process.stdin.pipe(process.stdout);\n");
    const old = "if (require.main === module) process.stdin.pipe(process.stdout);\n";
    await writeFile(join(stage.clone, "cat.cjs"), old);
    await ready({ "1.1.4": { share: 100, command } });
    const line = Buffer.alloc(1024 * 1024, "x");
    const bytes = Buffer.concat([randomBytes(300_000), Buffer.from([0xff, 0xfe, 0, 10, 13, 10, 0xc3]), line]);
    const ending = await ranTo(stage, {}, bytes);
    expect(ending).toMatchObject({ code: 0, stderr: "" });
    expect(ending.bytes.equals(bytes)).toBe(true);
  });
});

describe("which version", () => {
  const versions = { "1.1.4": own("1.1.4", { share: 50 }), "1.1.5": own("1.1.5", { share: 50 }) };
  const users = ["ann", "bob", "cem", "dee"];
  const expected = (user: string) =>
    chooseVariant(
      {
        traffic: { "1.1.4": 50, "1.1.5": 50 },
        variants: Object.fromEntries(
          ["1.1.4", "1.1.5"].map((version) => [
            version,
            { version, release: "", variables: {}, secrets: {} },
          ]),
        ),
      },
      { user, server: "weather", environment: "production" },
    );

  it("each user gets theirs, always the same", async () => {
    await deploy(stage.clone, branchFiles(versions));
    const seen: string[] = [];
    for (const user of [...users, ...users]) {
      seen.push(hello(await ranTo(stage, { env: { HEADGATE_USER: user } }, "exit 0\n")).version);
    }
    expect(seen).toEqual([...users, ...users].map(expected));
    expect(new Set(seen).size).toBe(2);
  });

  it("a person is the same user on all their machines where git knows their address", async () => {
    await deploy(stage.clone, branchFiles(versions));
    await sh(stage.clone, "config", "user.email", "bob");
    const env = { HEADGATE_USER: "" };
    expect(hello(await ranTo(stage, { env }, "exit 0\n")).version).toBe(expected("bob"));
  });

  it("is told on stderr where somebody wants to know", async () => {
    await deploy(stage.clone, branchFiles(versions));
    const { stderr } = await ranTo(stage, { env: { HEADGATE_DEBUG: "1" } }, "exit 0\n");
    expect(stderr).toMatch(
      /^headgate: production\/weather at revision 1 of .*: 1\.1\.\d, 50 % of the users\n$/,
    );
  });

  it("is the new one at the next start, once the branch has moved", async () => {
    await deploy(stage.clone, branchFiles({ "1.1.4": own("1.1.4") }));
    expect(hello(await ranTo(stage, {}, "exit 0\n")).version).toBe("1.1.4");
    await deploy(stage.clone, branchFiles({ "1.1.5": own("1.1.5") }));
    expect(hello(await ranTo(stage, {}, "exit 0\n")).version).toBe("1.1.5");
    await sh(stage.clone, "pack-refs", "--all");
    expect(hello(await ranTo(stage, {}, "exit 0\n")).version).toBe("1.1.5");
    await deploy(stage.clone, branchFiles({ "1.1.4": own("1.1.4") }));
    expect(hello(await ranTo(stage, {}, "exit 0\n")).version).toBe("1.1.4");
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
  const remote = { share: 100, remote: "https://weather.mcp.acme.dev/mcp" };
  const needy = {
    secrets: { KEY: "REF" },
    command: { command: "node", args: [], environmentVariables: [{ name: "KEY", isRequired: true }] },
  };
  it.each<[what: string, files: () => Map<string, string>, exit: number, message: RegExp]>([
    [
      "an unknown deployment",
      () => new Map([...good()].map(([path, text]) => [path.replace("weather", "radar"), text])),
      2,
      /not deployed to production/,
    ],
    [
      "an edited status",
      () => changed(status, (text) => text.replace("octocat", "mallory")),
      3,
      /not what Headgate wrote/,
    ],
    ["a status that is no JSON", () => changed(status, () => "{"), 3, /cannot be read/],
    [
      "an edited release",
      () => changed(stored, (text) => text.replace("server.mjs", "evil.mjs")),
      3,
      /releases\/1.1.4.json/,
    ],
    ["a release that is missing", () => changed(stored, () => undefined), 3, /missing/],
    ["nothing live", () => branchFiles({}), 3, /nothing of weather is live/],
    [
      "a removed one",
      () => branchFiles({}, { outcome: "removed", event: "removed" }),
      3,
      /weather was removed from production \(revision 1/,
    ],
    [
      "a withdrawn one",
      () => branchFiles({}, { outcome: "failed", event: "withdrawn", problem: "probe failed 3 of 3" }),
      3,
      /withdrawn from production: probe failed 3 of 3/,
    ],
    ["one reached by its address", () => branchFiles({ "1.1.4": remote }), 3, /address.*\n.*hint: give that/],
    [
      "a command that is not installed",
      () => branchFiles({ "1.1.4": own("1.1.4", { command: { command: "no-such-command", args: [] } }) }),
      3,
      /not installed/,
    ],
    [
      "a command that leaves the repository",
      () => branchFiles({ "1.1.4": own("1.1.4", { command: { command: "node", args: ["./../x.mjs"] } }) }),
      3,
      /leaves the repository/,
    ],
    [
      "a required secret that is not set",
      () => branchFiles({ "1.1.4": own("1.1.4", needy) }),
      3,
      /KEY \(from REF\)/,
    ],
  ])("%s", async (_, files, exit, message) => {
    await deploy(stage.clone, files());
    expect(await refusal(stage)).toEqual({ exit, stderr: expect.stringMatching(message) });
  });

  it.each([
    ["../x", "production"],
    ["weather", "pending"],
    ["__proto__", "production"],
  ])("the names %s and %s", async (server, environment) => {
    await deploy(stage.clone, good());
    const { exit, stderr } = await refusal(stage, { server, environment });
    expect(exit).toBe(2);
    expect(stderr).toContain("names no deployment");
  });

  it("a repository without the branch, and a bare one", async () => {
    expect(await refusal(stage)).toMatchObject({
      exit: 3,
      stderr: expect.stringContaining("the branch deployed is not here"),
    });
  });

  it("prints nothing on stdout as a process", async () => {
    await deploy(stage.clone, branchFiles({}));
    expect(await ranTo(stage)).toMatchObject({
      code: 3,
      stdout: "",
      stderr: expect.stringContaining("hint:"),
    });
  });
});

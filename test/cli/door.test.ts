import { describe, expect, it } from "vitest";
import { enter } from "../../src/cli/door.ts";
import { parse } from "../../src/cli/parse.ts";
import { version } from "../../src/cli/version.ts";
import { type Command, commandOutcomes, result, type World } from "../../src/commands/command.ts";

const world = (more: Partial<World> = {}): World => ({
  cwd: "/",
  env: {},
  stdout: () => undefined,
  stderr: () => undefined,
  isTerminal: { stdout: false, stderr: false },
  colour: false,
  columns: 100,
  timeZone: "UTC",
  now: () => new Date(0),
  signal: new AbortController().signal,
  progress: () => undefined,
  assets: "/",
  ...more,
});

function run(line: string, command: Command | undefined, more: Partial<World> = {}) {
  const argv = line.split(" ");
  return enter(parse(argv), argv, world(more), async () => command);
}

const throwing =
  (error: unknown): Command =>
  async () => {
    throw error;
  };

describe("the door", () => {
  it.each([
    ["ok", 0],
    ["waiting", 0],
    ["held", 0],
    ["refused", 1],
    ["rolled-back", 1],
    ["failed", 1],
  ] as const)("prints what a command says; %s ends with %d", async (outcome, exit) => {
    const ending = await run("plan", async () => result(outcome, "the plan"));
    expect(ending).toEqual({ exit, stdout: "the plan\n", stderr: "" });
  });

  it("lets nothing through that a terminal would act on, whoever forgot to sanitise it", async () => {
    const command: Command = async () => result("ok", "a\u001b[2J\nb\u202e");
    expect((await run("plan", command)).stdout).toBe("a\\u001b[2J\nb\\u202e\n");
  });

  it("puts the envelope around JSON, and lets no command replace it", async () => {
    const ending = await run("plan --json", async () =>
      result("ok", "the plan", { plan: "sha256-1", headgate: 9, outcome: "evil" }),
    );
    expect(ending.stdout).toMatch(/^\{\n {2}"headgate": 1,\n {2}"outcome": "ok",\n {2}"findings": \[\],/);
    expect(JSON.parse(ending.stdout)).toEqual({ headgate: 1, outcome: "ok", findings: [], plan: "sha256-1" });
  });

  it("is silent with --quiet, but only when all is well", async () => {
    expect((await run("plan --quiet", async () => result("ok", "fine"))).stdout).toBe("");
    expect((await run("plan --quiet", async () => result("refused", "bad"))).stdout).toBe("bad\n");
  });

  it("passes on the status of the server that run started", async () => {
    expect((await run("run weather --env e", async () => result("ok", "", {}, 42))).exit).toBe(42);
  });

  it("turns an exception into one line with a code and a hint, and exit status 3", async () => {
    const error = Object.assign(new Error("cannot reach origin"), {
      code: "git/remote-unreachable",
      hint: "check the network",
    });
    expect(await run("plan", throwing(error))).toEqual({
      exit: 3,
      stdout: "",
      stderr: "headgate: cannot reach origin (git/remote-unreachable)\n  hint: check the network\n",
    });
    expect(JSON.parse((await run("plan --json", throwing(error))).stdout)).toEqual({
      headgate: 1,
      outcome: "error",
      findings: [],
      error: { code: "git/remote-unreachable", message: "cannot reach origin", hint: "check the network" },
    });
  });

  it("shows a stack trace, causes too, only when asked", async () => {
    const error = new Error("outer", { cause: new Error("inner") });
    const plain = await run("plan", throwing(error));
    expect(plain.stderr).not.toContain("at ");
    expect(plain.stderr.trimEnd().split("\n")).toHaveLength(2);
    const debug = await run("plan", throwing(error), { env: { HEADGATE_DEBUG: "1" } });
    expect(debug.stderr).toMatch(/Error: outer\n {4}at [\s\S]*caused by Error: inner\n {4}at /);
  });

  it("survives what is thrown without being an error, and escapes what it says", async () => {
    expect((await run("plan", throwing("\u001b[2J"))).stderr).toBe("headgate: \\u001b[2J (unexpected)\n");
  });

  it("tells an interruption from an error", async () => {
    const ending = await run("plan --json", throwing(new Error("aborted")), { signal: AbortSignal.abort() });
    expect(ending.exit).toBe(3);
    expect(JSON.parse(ending.stdout)).toMatchObject({ outcome: "interrupted" });
  });

  it("answers a wrong line with 2, in JSON where JSON was asked for", async () => {
    expect(await run("plna", undefined)).toMatchObject({ exit: 2, stdout: "" });
    const ending = await run("plna --json", undefined);
    expect(ending.exit).toBe(2);
    expect(JSON.parse(ending.stdout)).toMatchObject({ outcome: "usage", error: { code: "usage" } });
  });

  it("says so when this version lacks a command", async () => {
    expect(await run("demo", undefined)).toMatchObject({
      exit: 2,
      stderr: "headgate: demo is not part of this version of Headgate yet\n  headgate --help\n",
    });
  });

  it("knows its version, and helps", async () => {
    expect(await run("--version", undefined)).toEqual({ exit: 0, stdout: `${version}\n`, stderr: "" });
    expect((await run("--help", undefined)).stdout).toContain("usage: headgate COMMAND");
    expect((await run("plan --help", undefined)).stdout).toContain("usage: headgate plan [SERVER]");
  });

  it("keeps help within the terminal", async () => {
    for (const line of ["--help", "plan --help", "rollback --help", "deploy --help"]) {
      const { stdout } = await run(line, undefined, { columns: 80 });
      const long = stdout.split("\n").filter((text) => text.length > 80 && !/^ {2}headgate/.test(text));
      expect(long).toEqual([]);
    }
  });
});

describe("outcomes", () => {
  it("have the exit status that is documented for their kind", () => {
    const statuses = Object.entries(commandOutcomes).map(([name, { exit }]) => `${name} ${exit}`);
    expect(statuses).toEqual(
      expect.arrayContaining([
        "ok 0",
        "waiting 0",
        "held 0",
        "refused 1",
        "rolled-back 1",
        "usage 2",
        "error 3",
      ]),
    );
  });
});

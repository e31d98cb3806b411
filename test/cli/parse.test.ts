import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/cli/parse.ts";
import { type CommandName, commonOptions, specifications } from "../../src/cli/specifications.ts";
import { editDistance, suggestion } from "../../src/cli/suggestion.ts";
import { usageLine } from "../../src/cli/usage.ts";
import type { CommandSpecification, OptionSpecification } from "../../src/commands/specification.ts";

const words = (line: string) => line.split(" ").filter((word) => word !== "");

/** What a line asks for: the positionals and the options that differ from their defaults. */
function asked(line: string) {
  const parsed = parse(words(line));
  if (parsed.kind !== "command") return parsed;
  const set = Object.entries(parsed.invocation.options).filter(
    ([, value]) => value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0),
  );
  return { name: parsed.name, positionals: parsed.invocation.positionals, options: Object.fromEntries(set) };
}

describe("a command line", () => {
  it.each([
    ["plan", { name: "plan", positionals: [], options: {} }],
    ["plan weather", { name: "plan", positionals: ["weather"], options: {} }],
    ["--json plan --all", { name: "plan", positionals: [], options: { json: true, all: true } }],
    ["--repository x plan", { name: "plan", positionals: [], options: { repository: "x" } }],
    ["--repository=x plan", { name: "plan", positionals: [], options: { repository: "x" } }],
    ["apply --env a --env=b", { name: "apply", positionals: [], options: { env: ["a", "b"] } }],
    ["history --limit 5", { name: "history", positionals: [], options: { limit: 5 } }],
    ["history weather 1.1.5", { name: "history", positionals: ["weather", "1.1.5"], options: { limit: 20 } }],
    [
      "status --format environments",
      { name: "status", positionals: [], options: { format: "environments" } },
    ],
    [
      "rollback weather --env production --to 15 --reason slow",
      {
        name: "rollback",
        positionals: ["weather"],
        options: { env: ["production"], to: "15", reason: "slow" },
      },
    ],
    [
      "release weather 1.0.0 --command node ./x.mjs --port 80 -v",
      {
        name: "release",
        positionals: ["weather", "1.0.0"],
        options: { command: ["node", "./x.mjs", "--port", "80", "-v"] },
      },
    ],
    [
      "release weather 1.0.0 --command -- node ./x.mjs --json --env y",
      {
        name: "release",
        positionals: ["weather", "1.0.0"],
        options: { command: ["node", "./x.mjs", "--json", "--env", "y"] },
      },
    ],
    [
      "release weather 1.0.0 --command node ./x.mjs -- --json",
      {
        name: "release",
        positionals: ["weather", "1.0.0"],
        options: { command: ["node", "./x.mjs", "--", "--json"] },
      },
    ],
    [
      "migrate a.json b.json c.json",
      { name: "migrate", positionals: ["a.json", "b.json", "c.json"], options: {} },
    ],
    ["plan -- --odd", { name: "plan", positionals: ["--odd"], options: {} }],
  ])("%s", (line, expected) => {
    expect(asked(line)).toEqual(expected);
  });

  it.each([
    ["", { kind: "help", command: undefined }],
    ["--help", { kind: "help", command: undefined }],
    ["help", { kind: "help", command: undefined }],
    ["help plan", { kind: "help", command: "plan" }],
    ["plan --help", { kind: "help", command: "plan" }],
    ["rollback -h", { kind: "help", command: "rollback" }],
    ["--version", { kind: "version" }],
    ["-V", { kind: "version" }],
    ["plan --version", { kind: "version" }],
  ])("%j asks for information", (line, expected) => {
    expect(parse(words(line))).toEqual(expected);
  });

  it.each([
    ["plna", 'unknown command "plna", did you mean plan?'],
    ["frobnicate", 'unknown command "frobnicate"'],
    ["__proto__", 'unknown command "__proto__"'],
    ["constructor", 'unknown command "constructor"'],
    ["plan --enviroment x", "unknown option --enviroment, did you mean --env?"],
    ["plan --constructor", "unknown option --constructor"],
    ["plan --__proto__=1", "unknown option --__proto__"],
    ["plan -x", "unknown option -x"],
    ["--jsno", "unknown option --jsno, did you mean --json?"],
    ["plan --base", "--base needs a value: --base REV"],
    ["plan --base --json", "--base needs a value: --base REV"],
    ["plan --base=", "--base needs a value: --base REV"],
    ["plan --all=yes", "--all takes no value"],
    ["plan --base a --base b", "--base is given twice"],
    ["plan a b", 'unexpected argument "b"'],
    ["rollback --env e --reason r", "SERVER is missing: id of the server; several with commas between them"],
    ["rollback weather --env e", "--reason TEXT is missing: why; it is recorded in the history"],
    [
      "rollback weather --env e --reason \u001b[31m",
      "--reason TEXT is missing: why; it is recorded in the history",
    ],
    ["rollback weather --revision x --reason r", '--revision needs a whole number, not "x"'],
    ["history --limit ten", '--limit needs a whole number, not "ten"'],
    ["history --limit 1e9", '--limit needs a whole number, not "1e9"'],
    [
      "status --format environment",
      '--format is one of table, environments, not "environment"; did you mean environments?',
    ],
    ["completion tcsh", 'SHELL is one of bash, zsh, fish, not "tcsh"'],
    ["completion", "SHELL is missing: the shell"],
    ["release weather 1.0.0 --command", "--command needs a value: --command COMMAND ARGS..."],
    ["plan --command x", "unknown option --command"],
    ["deploy weather 1.0.0 --env A=hunter22 --reason r", "--env names the environment, and no variable"],
    ["deploy weather 1.0.0 --env prod --env A=b --reason r", "--env names the environment, and no variable"],
    ["plan --env A=b", "--env names the environment, and no variable"],
    [
      "deploy weather 1.0.0 --env e --scope projekt --reason r",
      '--scope is one of project, global, mcprc, vscode, not "projekt"; did you mean project?',
    ],
    ["remove-version weather 1.0.0", "--reason TEXT is missing: why; it is recorded in the history"],
    ["diff staging", "TO is missing: the environment to promote to"],
  ])("%s is wrong: %s", (line, message) => {
    expect(parse(words(line))).toMatchObject({ kind: "usage", message });
  });

  it.each([
    ["deploy weather 1.9.0 --env e --reason r --command node ./x.mjs --dry-run", "--dry-run"],
    ["deploy weather 1.9.0 --command node ./x.mjs --env e --reason r", "--env"],
    ["deploy weather 1.9.0 --env e --command node ./x.mjs --reason=hunter22", "--reason"],
    ["deploy weather 1.9.0 --env e --reason r --command=node ./x.mjs --json -- --env", "--json"],
    ["release weather 1.9.0 --command node ./x.mjs --variable A --commit", "--variable"],
    ["release weather 1.9.0 --command node ./x.mjs --help", "--help"],
  ])("%s gives the server nothing that may have been meant for us", (line, option) => {
    const parsed = parse(words(line));
    expect(parsed).toMatchObject({
      kind: "usage",
      message: expect.stringContaining(`what follows --command belongs to the server, and ${option} is`),
      hint: `put ${option} before --command; if the server is to have it: --command -- COMMAND ARGS...`,
    });
    expect(JSON.stringify(parsed)).not.toContain("hunter22");
  });

  it.each([
    ["deploy weather 1.0.0 --env API_KEY=hunter22 --reason r", "did you mean --env-var KEY=value?"],
    ["traffic weather 1.0.0 5 --env API_KEY=hunter22 --reason r", "headgate traffic SERVER VERSION N"],
  ])("%s is told what was meant, and its value is not repeated", (line, hint) => {
    const parsed = parse(words(line));
    expect(parsed).toMatchObject({ kind: "usage", hint: expect.stringContaining(hint) });
    expect(JSON.stringify(parsed)).not.toContain("hunter22");
  });

  it("is never answered by an exception", () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(...Object.keys(specifications), "--", "--env", "--json", "--command", "-h", "-", ""),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (argv) => {
        expect(["help", "version", "usage", "command"]).toContain(parse(argv).kind);
      }),
    );
  });
});

describe("the declarations", () => {
  const commands = Object.entries(specifications) as readonly [CommandName, CommandSpecification][];

  it("give one type and meaning of value to each option, whatever the command", () => {
    const kinds = new Map<string, string>();
    for (const [name, command] of commands) {
      const options: Readonly<Record<string, OptionSpecification>> = { ...command.options, ...commonOptions };
      for (const [option, { type }] of Object.entries(options)) {
        const kind = type === "list" ? "text" : type;
        expect(`${option}: ${kinds.get(option) ?? kind}`, name).toBe(`${option}: ${kind}`);
        kinds.set(option, kind);
      }
    }
  });

  it.each(commands)("of %s have examples that parse as this command", (name, command) => {
    expect(command.examples.length).toBeGreaterThan(0);
    for (const { line } of command.examples) {
      const inner = /\$\((.*)\)/.exec(line)?.[1] ?? line.split(" | ")[0] ?? "";
      const argv = [...inner.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? "");
      expect(argv[0]).toBe("headgate");
      expect(parse(argv.slice(1))).toMatchObject({ kind: "command", name });
    }
  });

  it("put what is required first in a usage line", () => {
    expect(usageLine("rollback")).toBe(
      "headgate rollback SERVER [FROM] --reason TEXT [--env ENVIRONMENT] [--to VERSION|REVISION] [--staged] [--revision N] [--dry-run]",
    );
  });
});

describe("a suggestion", () => {
  it.each([
    ["plna", "plan"],
    ["staus", "status"],
    ["roolback", "rollback"],
    ["valid", "validate"],
    ["xyz", undefined],
    ["p", undefined],
  ])("for %s is %s", (typed, meant) => {
    expect(suggestion(typed, Object.keys(specifications))).toBe(meant);
  });

  it("counts edits as a metric does", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

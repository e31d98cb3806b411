import { describe, expect, it } from "vitest";
import { type ActionCommand, actionCommands } from "../../src/action/commands.ts";
import { invocationOf } from "../../src/action/invocation.ts";
import { readInputs, variableOf } from "../../src/action/read-inputs.ts";
import { specifications } from "../../src/cli/specifications.ts";

function ask(command: ActionCommand, given: Readonly<Record<string, string>>) {
  const { values, findings } = readInputs(
    Object.fromEntries(Object.entries(given).map(([name, text]) => [variableOf(name), text])),
  );
  expect(findings).toEqual([]);
  return invocationOf(command, values);
}

const rollback = { server: "weather", environment: "production", reason: "timeouts" };

describe("inputs become what the command line takes", () => {
  it.each<[ActionCommand, Readonly<Record<string, string>>, readonly string[], object]>([
    ["plan", {}, [], { env: [], all: false, base: undefined }],
    ["plan", { environment: "staging,production" }, [], { env: ["staging", "production"] }],
    ["apply", { environment: "production", watch: "true" }, [], { env: ["production"], watch: true }],
    ["apply", { "dry-run": "true", directory: "ops" }, [], { "dry-run": true, directory: "ops" }],
    [
      "rollback",
      { ...rollback, to: "1.1.4" },
      ["weather"],
      { env: ["production"], to: "1.1.4", reason: "timeouts", "dry-run": false, staged: false },
    ],
    [
      "rollback",
      { ...rollback, environment: "production, staging", from: "1.1.5", staged: "true" },
      ["weather", "1.1.5"],
      { env: ["production", "staging"], staged: true, revision: undefined },
    ],
    ["rollback", { ...rollback, server: "weather,radar" }, ["weather,radar"], { env: ["production"] }],
    ["rollback", { ...rollback, revision: "1234" }, ["weather"], { revision: 1234 }],
    ["release", { server: "weather", version: "1.2.0" }, ["weather", "1.2.0"], { npm: undefined }],
    [
      "release",
      {
        server: "weather",
        tag: "v1.2.0",
        variable: "LOG=info, warn\nREGION",
        require: "REGION",
        secret: " API_KEY \n\nTOKEN",
        "no-contract": "true",
      },
      ["weather"],
      {
        tag: "v1.2.0",
        variable: ["LOG=info, warn", "REGION"],
        require: ["REGION"],
        secret: ["API_KEY", "TOKEN"],
        "no-contract": true,
      },
    ],
    ["history", { server: "weather", version: "1.1.5" }, ["weather", "1.1.5"], { env: [], limit: 20 }],
    ["diff", { environment: "staging, production" }, ["staging", "production"], { "exit-code": false }],
    [
      "diff",
      { environment: "staging,production", server: "weather" },
      ["staging", "production", "weather"],
      {},
    ],
    [
      "deploy",
      {
        ...rollback,
        version: "1.2.0",
        traffic: "10",
        blue: "false",
        "env-var": "A=1,2\nB=3",
        scope: "mcprc",
        transport: "sse",
        url: "https://weather.example.com/mcp",
        create: "true",
      },
      ["weather", "1.2.0"],
      {
        traffic: 10,
        blue: false,
        "env-var": ["A=1,2", "B=3"],
        scope: "mcprc",
        transport: "sse",
        command: [],
        url: "https://weather.example.com/mcp",
        create: true,
      },
    ],
    ["promote", { ...rollback, server: "weather@1.1.5,radar" }, ["weather@1.1.5,radar"], {}],
    [
      "remove-version",
      { server: "weather", version: "1.0.0", reason: "old" },
      ["weather", "1.0.0"],
      { reason: "old", "dry-run": false },
    ],
    ["stop", { reason: "outage", "dry-run": "true" }, [], { reason: "outage", "dry-run": true }],
    ["stop", { reason: "outage" }, [], { env: undefined, reason: "outage" }],
    // What looks like an option, or like an order to a shell, is text.
    ["stop", { reason: "--env production; $(id)" }, [], { reason: "--env production; $(id)" }],
  ])("%s of %j", (command, given, positionals, options) => {
    const { invocation, findings } = ask(command, given);
    expect(findings).toEqual([]);
    expect(invocation.positionals).toEqual(positionals);
    expect(invocation.options).toMatchObject(options);
  });
});

describe("inputs that do not fit the command are refused by name", () => {
  it.each<[ActionCommand, Readonly<Record<string, string>>, string, string]>([
    ["rollback", {}, "input/missing", "rollback needs the input server"],
    ["rollback", { server: "weather" }, "input/missing", "rollback needs the input reason"],
    ["rollback", { ...rollback, version: "1.1.4" }, "input/not-used", "the input version is not used"],
    ["recover", { ...rollback, environment: "a,b" }, "input/invalid", "takes one environment"],
    ["apply", { staged: "true" }, "input/not-used", "the input staged is not used by apply"],
    ["apply", { from: "1.1.5" }, "input/not-used", "the input from is not used by apply"],
    ["apply", { revision: "7" }, "input/not-used", "the input revision is not used by apply"],
    ["apply", { server: "weather" }, "input/not-used", "the input server is not used by apply"],
    ["apply", { traffic: "0" }, "input/not-used", "the input traffic is not used by apply"],
    ["diff", { environment: "staging" }, "input/missing", "diff needs the input environment"],
    ["diff", { environment: "a,b,c" }, "input/invalid", "diff takes 2 environments, and the input names 3"],
    ["apply", { "env-var": "A=1" }, "input/not-used", "the input env-var is not used by apply"],
    [
      "promote",
      { ...rollback, url: "https://a.example" },
      "input/not-used",
      "the input url is not used by promote",
    ],
    ["stop", {}, "input/missing", "stop needs the input reason"],
    ["history", { version: "1.1.5" }, "input/missing", "only together with server"],
  ])("%s of %j", (command, given, rule, says) => {
    const { findings } = ask(command, given);
    expect(findings[0]).toMatchObject({ rule, outcome: "fail", message: expect.stringContaining(says) });
  });

  it("says where a version for a rollback belongs", () => {
    expect(ask("rollback", { ...rollback, version: "1.1.4" }).findings[0]?.hint).toContain("by the input to");
  });
});

describe("inputs that change nothing", () => {
  it.each<[ActionCommand, Readonly<Record<string, string>>, readonly string[]]>([
    ["plan", { watch: "true", reason: "x" }, ["reason", "watch"]],
    ["plan", { "dry-run": "true" }, ["dry-run"]],
    ["apply", { reason: "x" }, ["reason"]],
  ])("%s passes over %j, and says so", (command, given, names) => {
    const { findings, ignored } = ask(command, given);
    expect([findings, ignored]).toEqual([[], names]);
  });
});

it("a release may be asked for with all that the command line has for it", () => {
  // Where it goes is another input; what is started is not a form's to say; and the event says where a tag points.
  const otherwise = ["pull-request", "command", "at"];
  const inputsOf = Object.keys(specifications.release.options).filter((name) => !otherwise.includes(name));
  for (const name of inputsOf) {
    const { type } = specifications.release.options[name as keyof typeof specifications.release.options];
    const value = type === "flag" ? "true" : name === "transport" ? "sse" : "acme/x";
    const { findings } = ask("release", { server: "weather", [name]: value });
    expect([name, findings]).toEqual([name, []]);
  }
});

it("every command that a workflow may ask for has inputs for all it needs", () => {
  const all = { server: "s", version: "1.0.0", traffic: "1", reason: "r" };
  for (const command of actionCommands) {
    const environment = command === "diff" ? "e,f" : "e";
    const { findings } = ask(command, { ...all, environment });
    expect([command, findings.filter(({ rule }) => rule === "input/missing")]).toEqual([command, []]);
  }
});

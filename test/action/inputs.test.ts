import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { inputs } from "../../src/action/inputs.ts";
import { outputs } from "../../src/action/outputs.ts";
import { readInputs, variableOf } from "../../src/action/read-inputs.ts";

const action = parse(readFileSync(new URL("../../action.yml", import.meta.url), "utf8"));

describe("action.yml", () => {
  it("declares the inputs of the registry, word for word and in its order", () => {
    const declared = Object.entries(inputs).map(([name, input]) => [
      name,
      {
        description: input.description,
        required: false,
        ...("default" in input ? { default: input.default } : {}),
      },
    ]);
    expect(Object.entries(action.inputs)).toEqual(declared);
  });

  it("declares the outputs of the registry", () => {
    expect(Object.entries(action.outputs)).toEqual(Object.entries(outputs));
  });

  it("runs the built door on the Node that GitHub's runners have", () => {
    expect(action.runs).toEqual({ using: "node24", main: "dist/action/index.js" });
    expect(Object.keys(action.branding)).toEqual(["icon", "color"]);
  });
});

/** As a runner hands over what a workflow writes below `with:`, defaults of action.yml included. */
function given(values: Readonly<Record<string, string>> = {}) {
  const defaults = Object.entries(action.inputs as Record<string, { default?: string }>).map(
    ([name, input]) => [variableOf(name), input.default ?? ""] as const,
  );
  const own = Object.entries(values).map(([name, value]) => [variableOf(name), value] as const);
  return readInputs(Object.fromEntries([...defaults, ...own]));
}

describe("inputs", () => {
  it("that are not given have the defaults of action.yml", () => {
    const { values, findings } = given();
    expect(findings).toEqual([]);
    expect(values).toEqual({
      command: null,
      token: "${{ github.token }}",
      "members-token": null,
      "target-token": null,
      directory: null,
      server: null,
      version: null,
      environment: [],
      traffic: null,
      blue: false,
      "env-var": [],
      scope: null,
      transport: null,
      url: null,
      create: false,
      from: null,
      to: null,
      staged: false,
      revision: null,
      update: null,
      reason: null,
      "target-repository": null,
      tag: null,
      subfolder: null,
      npm: null,
      pypi: null,
      oci: null,
      nuget: null,
      mcpb: null,
      homebrew: null,
      variable: [],
      require: [],
      secret: [],
      contract: null,
      "no-contract": false,
      commit: false,
      "deploy-to": null,
      output: null,
      "pull-request": "when-refused",
      "dry-run": false,
      "deployed-branch": "deployed",
      watch: false,
      "dispatch-events": false,
      "log-format": "text",
    });
    expect(readInputs({}).values).toEqual({ ...values, token: null });
  });

  it.each([
    ["command", "rollback", "rollback"],
    ["command", " plan\n", "plan"],
    ["server", " weather ", "weather"],
    ["environment", "staging, production,\nstaging\n", ["staging", "production"]],
    ["traffic", "0", 0],
    ["traffic", "100", 100],
    ["env-var", "A=1, 2\r\n\nB= x ", ["A=1, 2", "B= x"]],
    ["scope", "mcprc", "mcprc"],
    ["dry-run", "True", true],
    ["dry-run", "TRUE", true],
    ["watch", "False", false],
    ["pull-request", "always", "always"],
    ["deployed-branch", "live", "live"],
    ["directory", "./ops/mcp/", "./ops/mcp/"],
    ["directory", ".", "."],
    ["directory", "a..b/.c", "a..b/.c"],
    ["reason", "timeouts: ::error::%0A`$(id)`", "timeouts: ::error::%0A`$(id)`"],
  ])("%s: %j is %j", (name, text, value) => {
    const { values, findings } = given({ [name]: text });
    expect(findings).toEqual([]);
    expect(values[name as keyof typeof values]).toEqual(value);
  });

  it.each([
    ["command", "rolback", "did you mean rollback?"],
    ["command", "demo", "watch it on your own machine"],
    ["command", "deplyo", "did you mean deploy?"],
    ["traffic", "101", "from 0 to 100"],
    ["command", "__proto__", "it has to be one of validate, plan,"],
    ["dry-run", "yes", "it has to be true or false"],
    ["watch", "ture", "did you mean true?"],
    ["scope", "projekt", "did you mean project?"],
    ["transport", "http", "it has to be one of stdio, sse, streamable-http"],
    ["traffic", "20%", "without a percent sign"],
    ["traffic", "-1", "a whole number"],
    ["traffic", "1e2", "a whole number"],
    ["pull-request", "alway", "did you mean always?"],
    ["directory", "..", "a folder of the repository"],
    ["directory", "ops/../../elsewhere", "without . and .."],
    ["directory", "ops//mcp", "a folder of the repository"],
    ["directory", "ops/./mcp", "a folder of the repository"],
    ["directory", "ops\n::error::", "a folder of the repository"],
  ])("%s: %j is refused by name, saying what is allowed", (name, text, says) => {
    const { findings } = given({ [name]: text });
    expect(findings).toMatchObject([
      { rule: "input/invalid", outcome: "fail", message: expect.stringContaining(says) },
    ]);
    expect(findings[0]?.message).toContain(`the input ${name} is ${JSON.stringify(text)}`);
  });

  it("tells all mistakes, not only the first", () => {
    const { findings } = given({ command: "aply", traffic: "many", "dry-run": "on" });
    expect(findings.map(({ message }) => message.split(" ")[2])).toEqual(["command", "traffic", "dry-run"]);
  });

  it("that are misspelt are refused rather than passed over: less was asked for than would be done", () => {
    expect(readInputs({ INPUT_ENVIROMENT: "production" }).findings).toMatchObject([
      { rule: "input/unknown", message: 'there is no input "enviroment", did you mean environment?' },
    ]);
    expect(readInputs({ INPUT_FILE: "x", INPUT_METHOD: "y" }).findings).toEqual([]);
  });

  it("of a length without end are told shortened", () => {
    const [finding] = given({ command: "x".repeat(100_000) }).findings;
    expect(finding?.message.length).toBeLessThan(500);
  });
});

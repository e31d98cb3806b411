import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import published from "../support/github/openapi.json" with { type: "json" };
import { evaluate } from "./expression.ts";
import { filesIn, textOf, workflowOf } from "./workflow.ts";

type Schema = Readonly<Record<string, unknown>>;

/** GitHub's schema of a ruleset, with what it leaves open closed: a misspelt setting must not pass. */
const isRuleset = (() => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema({ $id: "github:/", schemas: closed(published.schemas) as Schema });
  return ajv.compile({ $ref: "github:/#/schemas/repository-ruleset" });
})();

function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const copy = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === "$ref" ? `github:/${value}` : closed(value)]),
  );
  return "properties" in copy && !("additionalProperties" in copy) && copy.type === "object"
    ? { ...copy, additionalProperties: false }
    : copy;
}

interface Rule {
  readonly type: string;
  readonly parameters?: {
    readonly required_status_checks?: readonly {
      readonly context: string;
      readonly integration_id: number;
    }[];
  };
}

interface Ruleset {
  readonly name: string;
  readonly conditions: { readonly ref_name: { readonly include: readonly string[] } };
  readonly bypass_actors: readonly { readonly actor_type: string; readonly actor_id: number }[];
  readonly rules: readonly Rule[];
}

const read = (name: string) => JSON.parse(textOf(`examples/rulesets/${name}.json`)) as Ruleset;
const typesOf = ({ rules }: Ruleset) => rules.map(({ type }) => type);

/** What GitHub adds when it stores one. */
const stored = (ruleset: unknown) => ({ id: 1, source: "acme/mcp", ...(ruleset as object) });

describe("rulesets", () => {
  it.each(filesIn("examples/rulesets"))("%s is what GitHub imports", (path) => {
    isRuleset(stored(JSON.parse(textOf(path))));
    expect(isRuleset.errors ?? []).toEqual([]);
  });

  it.each([
    ["a rule of no type", { rules: [{ type: "no_force_push" }] }],
    ["a misspelt parameter", { rules: [{ type: "merge_queue", parameters: { merge_methods: "MERGE" } }] }],
    ["an actor of no type", { bypass_actors: [{ actor_id: 1, actor_type: "App", bypass_mode: "always" }] }],
    ["a state of no name", { enforcement: "on" }],
    ["a condition of no name", { conditions: { ref: { include: [], exclude: [] } } }],
  ])("%s is noticed", (_, change) => {
    expect(isRuleset(stored({ ...read("deployed"), ...change }))).toBe(false);
  });

  it("main can only be changed by a reviewed pull request with a plan", () => {
    const main = read("main");
    expect(typesOf(main)).toEqual(["deletion", "non_fast_forward", "pull_request", "required_status_checks"]);
    expect(main.bypass_actors).toEqual([]);
    expect(main.conditions.ref_name.include).toEqual(["~DEFAULT_BRANCH"]);
  });

  it("main asks for a check by the name that the job has where it plans, which it does on forks too", () => {
    const [check] = read("main").rules.flatMap((rule) => rule.parameters?.required_status_checks ?? []);
    const { name } = workflowOf(textOf("examples/headgate.yml")).jobs.plan ?? {};
    expect(evaluate(String(name), { github: { event_name: "merge_group" } })).toBe(check?.context);
  });

  it("deployed can be neither rewound nor removed, not even by who may write it", () => {
    const deployed = read("deployed");
    expect(typesOf(deployed)).toEqual(["deletion", "non_fast_forward", "required_linear_history"]);
    expect(deployed.bypass_actors).toEqual([]);
    expect(deployed.conditions.ref_name.include).toEqual(["refs/heads/deployed"]);
  });

  it("deployed can be written by one App alone", () => {
    const app = read("deployed-app");
    expect(typesOf(app)).toEqual(["creation", "update"]);
    expect(app.bypass_actors).toMatchObject([{ actor_type: "Integration", bypass_mode: "always" }]);
    expect(app.conditions).toEqual(read("deployed").conditions);
  });
});

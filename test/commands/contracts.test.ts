import { expect, test } from "vitest";
import { contractNotes } from "../../src/commands/contract/plan-notes.ts";
import { readContract } from "../../src/commands/contracts.ts";
import { canonicalContract, contractDigest } from "../../src/contract/canonical.ts";
import type { Source } from "../../src/convention/source.ts";
import {
  aDeployed,
  aDeployment,
  aDesired,
  anEnvironment,
  aServer,
  aStatus,
  minute,
} from "../support/model.ts";
import { planNow, startSimulation } from "../support/simulation.ts";

const contract = (...names: readonly string[]) =>
  canonicalContract({
    tools: names.map((name) => ({ name, inputSchema: { type: "object" } })),
    prompts: [],
    resources: [],
    resourceTemplates: [],
  });

function sourceOf(files: Readonly<Record<string, unknown>>): Source {
  const contents = new Map(
    Object.entries(files).map(([path, value]) => [path, Buffer.from(JSON.stringify(value))]),
  );
  return {
    commit: null,
    list: async () => [],
    names: async () => [],
    read: async (paths) =>
      new Map(
        paths.flatMap((path) => {
          const bytes = contents.get(path);
          return bytes ? [[path, bytes] as const] : [];
        }),
      ),
  };
}

const before = contract("get_forecast");
const after = contract("get_forecast", "get_alerts");
const file = (of: typeof before) =>
  `servers/weather/contracts/${contractDigest(of).slice("sha256-".length)}.json`;
const release = (of: typeof before) => ({ release: { contract: { digest: contractDigest(of) } } });
const files = {
  [file(before)]: before,
  [file(after)]: after,
  "servers/weather/versions/1.0.0.json": release(before),
  "servers/weather/versions/1.1.0.json": release(after),
};

function plans() {
  const at = (blue: string) =>
    aDesired(
      [anEnvironment("production")],
      [aServer("weather", ["1.0.0", "1.1.0"], [aDeployment("production", "weather", { blue })])],
    );
  const deployed = aDeployed([anEnvironment("production")], [aStatus(at("1.0.0"), "production/weather")]);
  return planNow(startSimulation(at("1.1.0"), deployed, minute(1))).deployments;
}

test("a contract is read by its digest", async () => {
  expect(await readContract(sourceOf(files), "weather", contractDigest(after))).toEqual(after);
});

test.each([
  { name: "is absent", files: {} },
  { name: "is another one than its name says", files: { [file(after)]: before } },
  { name: "is no contract", files: { [file(after)]: ["tools"] } },
])("a contract that $name is none", async ({ files: others }) => {
  expect(await readContract(sourceOf(others), "weather", contractDigest(after))).toBeUndefined();
});

test("the plan says in a line what changes for clients", async () => {
  const notes = await contractNotes(sourceOf(files), plans());
  expect(notes.get("production/weather")).toMatchObject({
    from: "1.0.0",
    to: "1.1.0",
    line: expect.stringMatching(/^additive: \+ get_alerts/),
    comparison: { verdict: "additive" },
    deprecated: [],
    apart: [],
  });
});

test("and nothing where a version was released without a contract", async () => {
  const { "servers/weather/versions/1.0.0.json": _, ...rest } = files;
  expect(await contractNotes(sourceOf(rest), plans())).toEqual(new Map());
});

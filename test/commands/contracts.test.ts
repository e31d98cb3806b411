import { expect, test } from "vitest";
import { contractNotes } from "../../src/commands/contract/plan-notes.ts";
import { readContract, readReleasedContract } from "../../src/commands/contracts.ts";
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

function plans(blue = "1.1.0", green: Readonly<Record<string, number>> = {}) {
  const at = (blue: string, green = {}) =>
    aDesired(
      [anEnvironment("production")],
      [aServer("weather", ["1.0.0", "1.1.0"], [aDeployment("production", "weather", { blue, green })])],
    );
  const deployed = aDeployed([anEnvironment("production")], [aStatus(at("1.0.0"), "production/weather")]);
  return planNow(startSimulation(at(blue, green), deployed, minute(1))).deployments;
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
    compared: [
      {
        as: "blue",
        from: "1.0.0",
        to: "1.1.0",
        line: expect.stringMatching(/^additive: \+ get_alerts/),
        comparison: { verdict: "additive" },
      },
    ],
    deprecated: [],
    apart: [],
  });
});

test("and nothing where a version was released without a contract", async () => {
  const { "servers/weather/versions/1.0.0.json": _, ...rest } = files;
  expect(await contractNotes(sourceOf(rest), plans())).toEqual(new Map());
});

test("and of a version that only some users get too, and which tools it alone has", async () => {
  const notes = await contractNotes(sourceOf(files), plans("1.0.0", { "1.1.0": 20 }));
  expect(notes.get("production/weather")).toMatchObject({
    compared: [{ as: "green", from: "1.0.0", to: "1.1.0", comparison: { verdict: "additive" } }],
    apart: [{ name: "get_alerts", kind: "only", versions: ["1.1.0"] }],
  });
});

test("and reads the contracts of all deployments in two reads, however many there are", async () => {
  const source = sourceOf(files);
  let reads = 0;
  const counted: Source = {
    ...source,
    read: (paths) => {
      reads += 1;
      return source.read(paths);
    },
  };
  const [plan] = plans();
  if (!plan) throw new Error("one plan");
  const many = Array.from({ length: 60 }, (_, at) => ({
    ...plan,
    id: `e${at}/weather`,
    environment: `e${at}`,
  }));
  expect((await contractNotes(counted, many)).size).toBe(60);
  expect(reads).toBe(2);
});

test("and a release's contract is told from one that is not there", async () => {
  const { [file(after)]: _, ...rest } = files;
  const source = sourceOf({ ...rest, "servers/weather/versions/0.9.0.json": { release: {} } });
  const kinds = ["0.9.0", "1.0.0", "1.1.0", "9.9.9"].map(async (version) => {
    const { kind } = await readReleasedContract(source, "weather", version);
    return kind;
  });
  expect(await Promise.all(kinds)).toEqual(["none", "found", "unreadable", "absent"]);
});

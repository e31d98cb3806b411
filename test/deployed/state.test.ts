import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DeployedStore } from "../../src/deployed/branch.ts";
import { encodeManifest, encodePending, encodePolicy, encodeStops } from "../../src/deployed/codecs.ts";
import { createDeployed } from "../../src/deployed/genesis.ts";
import { deploymentOfPath, isEnvironmentId, isStatusPath } from "../../src/deployed/paths.ts";
import { type Reading, type ReadScope, readDeployed } from "../../src/deployed/state.ts";
import { encodeStatus } from "../../src/deployed/status-codec.ts";
import type { Pending } from "../../src/model/status.ts";
import { sh } from "../support/git.ts";
import { cause, draft, makeWorld, minute, policy, type World } from "./world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

const nothing: ReadScope = { kind: "deployments", ids: [], servers: [] };

async function read(scope: ReadScope = nothing, store: DeployedStore = world.store) {
  const reading = await readDeployed(store, scope);
  if (reading.kind !== "present") throw new Error(reading.kind);
  return reading;
}

function pendingOf(environment: string, server: string, fields: Partial<Pending> = {}): string {
  return encodePending({
    headgate: 1,
    environment,
    server,
    state: "waiting",
    gates: [{ rule: "promotion/soak", outcome: "wait", message: "soaks" }],
    eligible: minute(9),
    digest: "sha256-x",
    policy: null,
    since: minute(0),
    ...fields,
  });
}

const rules = (reading: Reading) =>
  reading.findings.map(({ rule, outcome, server }) => [rule, outcome, server]);

describe("reading the branch", () => {
  test("gives manifest, policies, stops and what is pending, whatever the scope", async () => {
    const stop = { environment: "production", reason: "incident", actor: "octocat", at: minute(0) };
    await world.record(
      draft("production/weather", 4),
      draft("production/other", 1),
      draft("staging/weather", 2),
      draft("production/quiet", 1),
    );
    const head = await world.publish({
      "headgate.json": encodeManifest({ headgate: 1, directory: "deploy", applied: "c".repeat(40) }),
      "staging/environment.json": encodePolicy(policy("staging")),
      "stop.json": encodeStops([stop]),
      "pending/production/other.json": pendingOf("production", "other"),
    });
    const reading = await read({ kind: "deployments", ids: [], servers: ["weather"] });
    expect(reading.findings).toEqual([]);
    expect(reading.writable).toBe(true);
    expect(reading.manifest.directory).toBe("deploy");
    expect(reading.state.head).toBe(head);
    expect(reading.state.applied).toBe("c".repeat(40));
    expect(reading.state.stops).toEqual([stop]);
    expect([...reading.state.environments.keys()]).toEqual(["production", "staging"]);
    expect(reading.state.environments.get("staging")).toEqual(policy("staging"));
    expect([...reading.state.statuses.keys()].sort()).toEqual([
      "production/other",
      "production/weather",
      "staging/weather",
    ]);
    expect([...reading.state.pending.keys()]).toEqual(["production/other"]);
    expect([...(await read({ kind: "all" })).state.statuses.keys()]).toHaveLength(4);
    expect([...(await read()).state.statuses.keys()]).toEqual(["production/other"]);
  });

  test("never lists the fleet for a few deployments", async () => {
    await world.record(draft("production/weather", 1));
    const listed: string[] = [];
    const watched: DeployedStore = {
      ...world.store,
      list: (commit, prefix) => {
        listed.push(prefix);
        return world.store.list(commit, prefix);
      },
    };
    await read({ kind: "deployments", ids: ["production/weather"], servers: ["weather"] }, watched);
    expect(listed).toEqual(["pending"]);
  });

  test("gives the rollback points of what is named or pending", async () => {
    const first = await world.record(draft("production/weather", 1), draft("production/other", 1));
    const stable = { revision: 1, commit: first };
    await world.record(draft("production/weather", 2, { stable }), draft("production/other", 2, { stable }));
    const reading = await read({ kind: "deployments", ids: ["production/weather"], servers: ["other"] });
    expect(
      [...reading.state.points].map(([id, points]) => [id, points.map(({ revision }) => revision)]),
    ).toEqual([["production/weather", [1]]]);
  });

  test("of an older commit", async () => {
    const first = await world.record(draft("production/weather", 1));
    await world.record(draft("production/weather", 2));
    const reading = await readDeployed(world.store, { kind: "all" }, { at: first });
    expect(reading.kind === "present" && reading.state.statuses.get("production/weather")?.revision).toBe(1);
  });
});

describe("what must stop it", () => {
  test("an absent branch is told apart from one that was deleted, and is never a first time", async () => {
    await sh(world.root, "update-ref", "-d", "refs/heads/deployed");
    const gone = await readDeployed(world.store, nothing);
    expect(gone).toMatchObject({
      kind: "absent",
      findings: [{ rule: "deployed/absent", outcome: "fail", message: expect.stringContaining("last seen") }],
    });
    await sh(world.root, "update-ref", "-d", "refs/headgate/seen/deployed");
    const never = await readDeployed(world.store, nothing);
    expect(never).toMatchObject({
      kind: "absent",
      findings: [{ hint: expect.stringContaining("headgate init") }],
    });
  });

  test("a rewound branch may not be written to", async () => {
    const first = await world.head();
    await world.record(draft("production/weather", 1));
    await sh(world.root, "update-ref", "refs/heads/deployed", first);
    const reading = await read();
    expect(reading.writable).toBe(false);
    expect(rules(reading)).toEqual([["deployed/rewound", "fail", undefined]]);
  });

  test("an edited status is kept apart: known, never trusted", async () => {
    await world.record(draft("production/weather", 1), draft("production/other", 1));
    const { text } = encodeStatus(draft("production/weather", 1));
    await world.publish({ "production/weather/status.json": text.replace('"octocat"', '"root"') });
    const reading = await read({ kind: "all" });
    expect([...reading.tampered.keys()]).toEqual(["production/weather"]);
    expect(reading.state.statuses.get("production/weather")?.cause.actor).toBe("root");
    expect(rules(reading)).toEqual([["deployed/digest-mismatch", "fail", "weather"]]);
    expect(reading.writable).toBe(true);
  });

  test("a commit of somebody else's: what it touched is not trusted, and stays so while pending says so", async () => {
    await world.record(draft("production/weather", 1));
    const { text } = encodeStatus(draft("production/weather", 9));
    await world.tamper("production/weather/status.json", text);
    const reading = await read({ kind: "all" });
    expect([...reading.tampered.keys()]).toEqual(["production/weather"]);
    expect(rules(reading)).toEqual([["deployed/foreign-commit", "fail", "weather"]]);
    const gates = [{ rule: "deployed/foreign-commit", outcome: "fail", message: "by hand" }] as const;
    await world.publish({
      "pending/production/weather.json": pendingOf("production", "weather", { state: "tampered", gates }),
    });
    const later = await read();
    expect([...later.tampered]).toMatchObject([
      ["production/weather", [{ rule: "deployed/foreign-commit", message: "by hand" }]],
    ]);
  });

  test.each<[string, string, boolean, string]>([
    ["headgate.json", '{"headgate":2}', false, "deployed/newer-version"],
    ["headgate.json", "{", false, "deployed/unreadable"],
    ["stop.json", "{", false, "deployed/unreadable"],
    ["production/environment.json", "{", true, "deployed/unreadable"],
    ["production/weather/status.json", "{", true, "deployed/unreadable"],
    ["production/weather/status.json", '{"headgate":2}', false, "deployed/newer-version"],
    ["pending/production/weather.json", "[]", true, "deployed/unreadable"],
  ])("%s that says %s", async (path, text, writable, rule) => {
    await world.publish({ [path]: text });
    const reading = await read({ kind: "all" });
    expect(reading.writable).toBe(writable);
    expect(reading.findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  test("a branch that is not Headgate's", async () => {
    await world.publish({ "headgate.json": null });
    const reading = await read();
    expect(reading.writable).toBe(false);
    expect(rules(reading)).toEqual([["deployed/unreadable", "fail", undefined]]);
  });
});

describe("genesis", () => {
  test("takes over what runs, with its outputs", async () => {
    await sh(world.root, "update-ref", "-d", "refs/heads/deployed");
    const status = draft("production/weather", 1, { event: "adopted" });
    const outcome = await createDeployed(world.store, {
      directory: "deploy",
      cause,
      environments: [policy("production")],
      adopted: [{ status, outputs: new Map([["mcp-1.json", "{}\n"]]) }],
      anew: true,
    });
    expect(outcome.kind).toBe("created");
    await sh(world.root, "update-ref", "-d", "refs/headgate/seen/deployed");
    const reading = await read({ kind: "all" });
    expect(reading.findings).toEqual([]);
    expect(reading.state.statuses.get("production/weather")?.event).toBe("adopted");
    expect(await world.store.list(reading.state.head, "production")).toEqual([
      "production/environment.json",
      "production/weather/mcp-1.json",
      "production/weather/status.json",
    ]);
  });

  test("fails where the branch is there, and where it was", async () => {
    const head = await world.head();
    expect(await createDeployed(world.store, { directory: "", cause })).toEqual({ kind: "exists", head });
    await sh(world.root, "update-ref", "-d", "refs/heads/deployed");
    expect(await createDeployed(world.store, { directory: "", cause })).toEqual({
      kind: "deleted",
      seen: head,
    });
  });
});

test.each([
  ["production/weather/status.json", "production/weather"],
  ["production/weather/releases/1.json", "production/weather"],
  ["pending/production/weather.json", "production/weather"],
  ["pending/weather/status.json", "weather/status"],
  ["production/environment.json", undefined],
  ["headgate.json", undefined],
  ["stop.json", undefined],
  ["pending/x/y/z.json", undefined],
  ["UPPER/x/status.json", undefined],
  ["../x/status.json", undefined],
])("%s belongs to %s", (path, id) => {
  expect(deploymentOfPath(path)).toBe(id);
});

test("an environment cannot be called pending", () => {
  expect(isEnvironmentId("pending")).toBe(false);
  expect(isStatusPath("pending/weather/status.json")).toBe(false);
  expect(isEnvironmentId("production")).toBe(true);
});

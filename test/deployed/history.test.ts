import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type HistoryFilter, history } from "../../src/deployed/history.ts";
import { composeMessage } from "../../src/deployed/message.ts";
import { cause, draft, makeWorld, type World } from "./world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

async function told(filter: HistoryFilter = {}) {
  const { entries, more } = await history(world.store, await world.head(), filter);
  const lines = entries.map((entry) =>
    entry.kind === "branch"
      ? `${entry.event} ${entry.environment ?? "everywhere"}${entry.reason ? `: ${entry.reason}` : ""}`
      : `${entry.environment}/${entry.server}#${entry.revision} ${entry.event} ${entry.state} ${show(entry.from)} -> ${show(entry.to)}`,
  );
  return more ? [...lines, "…"] : lines;
}

const show = (traffic: Readonly<Record<string, number>> | null) =>
  traffic === null
    ? "?"
    : Object.entries(traffic)
        .map(([version, share]) => `${version}:${share}`)
        .join(",");

const id = "production/weather";
const applying = { outcome: "applying", lease: { run: "local:1", expires: "2026-11-20T12:00:00Z" } } as const;

describe("history", () => {
  test("tells each event once: a write-ahead and its conclusion are one", async () => {
    const started = { event: "rollout-started", traffic: { "1.0.0": 75, "1.1.0": 25 } } as const;
    await world.record(draft(id, 1, applying));
    await world.record(draft(id, 1));
    await world.record(draft(id, 2, { ...started, ...applying }));
    const concluded = await world.record(draft(id, 2, { ...started, outcome: "progressing" }));
    expect(await told({ server: "weather" })).toEqual([
      "production/weather#2 rollout-started concluded 1.0.0:100 -> 1.0.0:75,1.1.0:25",
      "production/weather#1 deployed concluded ? -> 1.0.0:100",
      "genesis everywhere",
    ]);
    const [newest] = (await history(world.store, await world.head())).entries;
    expect(newest).toMatchObject({
      commit: concluded,
      outcome: "progressing",
      cause,
      blue: "1.0.0",
      problem: null,
      hold: [],
    });
  });

  test("tells what is under way at the tip", async () => {
    await world.record(draft(id, 1));
    await world.record(
      draft(id, 2, { event: "traffic-changed", traffic: { "1.0.0": 90, "1.1.0": 10 }, ...applying }),
    );
    expect(await told()).toEqual([
      "production/weather#2 traffic-changed in-progress 1.0.0:100 -> 1.0.0:90,1.1.0:10",
      "production/weather#1 deployed concluded ? -> 1.0.0:100",
      "genesis everywhere",
    ]);
  });

  test("tells an event once that a second run finished after the first had died", async () => {
    await world.record(draft(id, 1));
    for (const revision of [2, 3])
      await world.record(
        draft(id, revision, { event: "rollout-completed", traffic: { "1.1.0": 100 }, ...applying }),
      );
    await world.record(draft(id, 3, { event: "rollout-completed", traffic: { "1.1.0": 100 } }));
    expect(await told()).toEqual([
      "production/weather#3 rollout-completed concluded 1.0.0:100 -> 1.1.0:100",
      "production/weather#1 deployed concluded ? -> 1.0.0:100",
      "genesis everywhere",
    ]);
  });

  test("tells what was begun and rolled back before it was concluded", async () => {
    await world.record(draft(id, 1));
    await world.record(draft(id, 2, { event: "rollout-started", traffic: { "1.1.0": 100 }, ...applying }));
    await world.record(draft(id, 3, { event: "rolled-back", ...applying }));
    await world.record(draft(id, 3, { event: "rolled-back", outcome: "rolled-back" }));
    expect(await told()).toEqual([
      "production/weather#3 rolled-back concluded 1.1.0:100 -> 1.0.0:100",
      "production/weather#2 rollout-started superseded 1.0.0:100 -> 1.1.0:100",
      "production/weather#1 deployed concluded ? -> 1.0.0:100",
      "genesis everywhere",
    ]);
  });

  test("tells of stops and policies, with why", async () => {
    await world.record(draft(id, 1));
    await world.publish({ "stop.json": "{}" }, [
      { event: "stopped", environment: "production", reason: "incident" },
    ]);
    await world.publish({ "stop.json": null }, [
      { event: "resumed", environment: "production", reason: "over" },
    ]);
    await world.publish({ "staging/environment.json": "{}" }, [
      { event: "policy-changed", environment: "staging" },
    ]);
    const branch = ["resumed production: over", "stopped production: incident"];
    const first = "production/weather#1 deployed concluded ? -> 1.0.0:100";
    expect(await told()).toEqual(["policy-changed staging", ...branch, first, "genesis everywhere"]);
    expect(await told({ environment: "production" })).toEqual([...branch, first, "genesis everywhere"]);
    expect(await told({ version: "1.0.0" })).toEqual([first]);
  });

  test("can be asked for one server, environment or version", async () => {
    await world.record(draft(id, 1), draft("staging/weather", 1), draft("production/other", 1));
    await world.record(
      draft("staging/weather", 2, {
        traffic: { "1.1.0~abc123": 100 },
        desired: { commit: null, digest: "x", blue: null, green: {} },
      }),
    );
    await world.record(draft("staging/weather", 3));
    expect(await told({ server: "weather", environment: "staging" })).toEqual([
      "staging/weather#3 deployed concluded 1.1.0~abc123:100 -> 1.0.0:100",
      "staging/weather#2 deployed concluded 1.0.0:100 -> 1.1.0~abc123:100",
      "staging/weather#1 deployed concluded ? -> 1.0.0:100",
      "genesis everywhere",
    ]);
    expect(await told({ version: "1.1.0" })).toEqual([
      "staging/weather#3 deployed concluded 1.1.0~abc123:100 -> 1.0.0:100",
      "staging/weather#2 deployed concluded 1.0.0:100 -> 1.1.0~abc123:100",
    ]);
    expect(await told({ version: "9.9.9" })).toEqual([]);
  });

  test("stops at its limit, says that there is more, and still knows what was before", async () => {
    for (let revision = 1; revision <= 6; revision += 1)
      await world.record(draft(id, revision, { traffic: { [`1.${revision}.0`]: 100 } }));
    expect(await told({ limit: 2 })).toEqual([
      "production/weather#6 deployed concluded 1.5.0:100 -> 1.6.0:100",
      "production/weather#5 deployed concluded 1.4.0:100 -> 1.5.0:100",
      "…",
    ]);
    expect(await told({ limit: 7 })).toHaveLength(7);
  });

  test("knows it even where the one before lies far behind others", async () => {
    await world.record(draft(id, 1));
    let head = await world.head();
    await world.publish({ [`${id}/x`]: "1" });
    head = await world.record(draft(id, 2, { traffic: { "1.1.0": 100 } }));
    const base = (await history(world.store, head, { limit: 1 })).entries;
    expect(base).toMatchObject([{ revision: 2, from: { "1.0.0": 100 } }]);
  });

  test("leaves out what Headgate cannot have written", async () => {
    await world.record(draft(id, 1));
    await world.tamper(`${id}/status.json`, "{}");
    await world.tamper("production/other/status.json", "nonsense");
    await world.publish({ "stop.json": "{}" });
    const message = composeMessage({ subject: "x", cause });
    await world.store.publish({ expected: await world.head(), changes: new Map([["a", "1"]]), message });
    expect(await told()).toEqual([
      "production/weather#1 deployed concluded ? -> 1.0.0:100",
      "genesis everywhere",
    ]);
  });
});

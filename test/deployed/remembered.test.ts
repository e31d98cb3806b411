import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DeployedStore } from "../../src/deployed/branch.ts";
import { remembered } from "../../src/deployed/remembered.ts";
import { collect, makeWorld, type World } from "./world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

/** The real store, and what it was asked for. */
function watched(store: DeployedStore): { readonly store: DeployedStore; readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    store: {
      ...store,
      read: (commit, paths) => {
        asked.push(`read ${paths.join(" ")}`);
        return store.read(commit, paths);
      },
      names: (commit, folder) => {
        asked.push(`names ${folder}`);
        return store.names(commit, folder);
      },
      list: (commit, prefix) => {
        asked.push(`list ${prefix}`);
        return store.list(commit, prefix);
      },
      log: (query) => {
        asked.push(`log ${query.limit}`);
        return store.log(query);
      },
    },
  };
}

describe("a store with a memory", () => {
  test("answers as the store does, and asks once for what a commit holds", async () => {
    const head = await world.publish({ "qa/weather/status.json": "1", "stop.json": "2" });
    const { store, asked } = watched(world.store);
    const memory = remembered(store);
    for (let round = 0; round < 2; round += 1) {
      expect([...(await memory.read(head, ["stop.json", "absent.json"]))]).toEqual([["stop.json", "2"]]);
      expect(await memory.names(head, "qa")).toEqual(["weather/"]);
      expect(await memory.list(head, "qa")).toEqual(["qa/weather/status.json"]);
      const newest = await collect(memory.log({ from: head, limit: 1 }));
      expect(newest.map(({ commit }) => commit)).toEqual([head]);
    }
    expect(asked).toEqual(["read stop.json absent.json", "names qa", "list qa", "log 1"]);
    expect([...(await memory.read(head, ["stop.json", "qa/weather/status.json"]))]).toEqual([
      ["stop.json", "2"],
      ["qa/weather/status.json", "1"],
    ]);
    expect(asked.at(-1)).toBe("read qa/weather/status.json");
  });

  test("takes no commit for another one", async () => {
    const memory = remembered(world.store);
    const before = await world.publish({ "stop.json": "1" });
    expect((await memory.read(before, ["stop.json"])).get("stop.json")).toBe("1");
    const after = await world.publish({ "stop.json": "2", "qa/x.json": "3" });
    expect((await memory.read(after, ["stop.json"])).get("stop.json")).toBe("2");
    expect(await memory.list(after, "qa")).toEqual(["qa/x.json"]);
    expect(await memory.list(before, "qa")).toEqual([]);
    expect((await memory.read(before, ["stop.json"])).get("stop.json")).toBe("1");
  });

  test("asks once for the newest commit, also where two ask at once and leave with it", async () => {
    const head = await world.publish({ "stop.json": "1" });
    const { store, asked } = watched(world.store);
    const memory = remembered(store);
    const first = async (whole?: true) => {
      for await (const { commit } of memory.log({ from: head, limit: 1, ...(whole && { whole }) }))
        return commit;
      return undefined;
    };
    expect(await Promise.all([first(), first()])).toEqual([head, head]);
    expect(await first()).toBe(head);
    expect(asked).toEqual(["log 1"]);
    // That a commit's parents are all here is another question.
    expect(await first(true)).toBe(head);
    expect(asked).toEqual(["log 1", "log 1"]);
  });

  test("asks again after a failure", async () => {
    const head = await world.head();
    let broken = true;
    const memory = remembered({
      ...world.store,
      names: (commit, folder) =>
        broken ? Promise.reject(new Error("broken")) : world.store.names(commit, folder),
    });
    await expect(memory.names(head, "")).rejects.toThrow("broken");
    broken = false;
    expect(await memory.names(head, "")).toContain("headgate.json");
  });
});

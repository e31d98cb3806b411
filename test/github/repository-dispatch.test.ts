import { describe, expect, it } from "vitest";
import { dispatchEvents } from "../../src/github/repository-dispatch.ts";
import { talking } from "./talking.ts";

const open = talking();

function events(count: number, event = "server:traffic-changed", text = "") {
  return Array.from({ length: count }, (_, index) => ({ event, id: `production/s${index}@1`, text }));
}

function eventsIn(payload: unknown): readonly unknown[] {
  return typeof payload === "object" &&
    payload !== null &&
    "events" in payload &&
    Array.isArray(payload.events)
    ? payload.events
    : [];
}

describe("workflows that listen to events", { timeout: 30_000 }, () => {
  it("are started once for each name, with all events of it", async () => {
    const { api, github, repository } = await open();
    const left = await dispatchEvents(api, repository, [...events(3), ...events(1, "server:rollback")]);
    expect(left).toBe(0);
    expect(github.state.dispatches).toEqual([
      {
        type: "server:traffic-changed",
        by: "github-actions[bot]",
        payload: { headgate: 1, events: events(3) },
      },
      {
        type: "server:rollback",
        by: "github-actions[bot]",
        payload: { headgate: 1, events: events(1, "server:rollback") },
      },
    ]);
  });

  it("are started more than once where one call would be refused for its size, and no event is lost", async () => {
    const { api, github, repository } = await open();
    const many = events(300, "server:registered", "x".repeat(500));
    expect(await dispatchEvents(api, repository, many)).toBe(0);
    const { dispatches } = github.state;
    expect(dispatches.length).toBeGreaterThan(1);
    for (const { payload } of dispatches) expect(JSON.stringify(payload).length).toBeLessThan(65_536);
    expect(dispatches.flatMap(({ payload }) => eventsIn(payload))).toEqual(many);
  });

  it("are started by at most 20 calls, and it is said how many events were left out", async () => {
    const { api, github, repository } = await open();
    const many = events(30, "server:registered", "x".repeat(40_000));
    expect(await dispatchEvents(api, repository, many)).toBe(10);
    expect(github.calls("POST /repos/{owner}/{repo}/dispatches")).toBe(20);
  });

  it("are not started by a token that may not write, and that is told", async () => {
    const { github, as, repository } = await open();
    const reader = await as(github.token({ permissions: { contents: "read" } }));
    await expect(dispatchEvents(reader, repository, events(1))).rejects.toMatchObject({
      code: "github/forbidden",
    });
  });
});

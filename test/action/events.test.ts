import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActionProject } from "../support/action-project.ts";
import { pushEvent, workflowDispatchEvent } from "../support/github/events.ts";
import { deployment, policy, weatherProject } from "./fixture.ts";

let project: ActionProject;

beforeAll(async () => {
  project = await weatherProject(policy("canary", "strategy: { type: canary, steps: [50], interval: 1s }\n"));
}, 60_000);

afterAll(async () => project?.[Symbol.asyncDispose]());

describe("what a run did", { timeout: 60_000 }, () => {
  it("is told to workflows that listen, in the log and by an output: the same events, once", async () => {
    const { github, run } = project;
    const { number } = await github.pull({
      head: "raise",
      author: "mona",
      files: deployment("development", "blue: 1.1.0\n"),
    });
    await github.merge(number);
    const asked = { "dispatch-events": "true", "log-format": "json" };
    const ran = await run(await pushEvent(github), { inputs: asked });
    expect(ran.exit).toBe(0);
    const events: readonly { readonly event: string; readonly id: string }[] = JSON.parse(
      ran.outputs.events ?? "",
    );
    expect(events.map(({ event }) => event)).toContain("server:status-changed");
    const { dispatches } = github.state;
    expect(dispatches.flatMap(({ payload }) => JSON.stringify(payload))).toEqual(
      [...new Set(events.map(({ event }) => event))].map((name) =>
        JSON.stringify({ headgate: 1, events: events.filter(({ event }) => event === name) }),
      ),
    );
    const lines = ran.printed.split("\n").filter((line) => line.startsWith('{"time"'));
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(events.map(({ id }) => id));

    const told = dispatches.length;
    const again = await run(await pushEvent(github), { inputs: asked });
    expect([again.exit, again.outputs.events, github.state.dispatches.length]).toEqual([0, "[]", told]);
  });

  it("is told of a command that was refused as well, to listeners too", async () => {
    const { github, run } = project;
    const told = github.state.dispatches.length;
    const asked = { command: "resume", server: "weather", environment: "development", reason: "go on" };
    const event = await workflowDispatchEvent(github, { inputs: asked });
    const inputs = { ...asked, "dispatch-events": "true", "log-format": "json" };
    const ran = await run(event, { inputs });
    expect([ran.exit, ran.outputs.outcome], ran.printed).toEqual([1, "refused"]);
    const events = JSON.parse(ran.outputs.events ?? "");
    expect(events).toEqual([
      expect.objectContaining({ event: "server:refused", server: "weather", actor: "octocat" }),
    ]);
    expect(github.state.dispatches.slice(told).map(({ payload }) => payload)).toEqual([
      expect.objectContaining({ events }),
    ]);
  });
});

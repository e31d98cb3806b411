import assert from "node:assert/strict";
import type { Walk } from "./walk.ts";
import { answersTo, beginWeather, startOf } from "./weather.ts";

const policy = `stage: production
versions: { unpackaged: true }              # these servers are published nowhere
strategy: { type: immediate, analysis: [probe] }
rollback: { automatic: true }
targets:
  - { type: mcp, scope: project }           # .mcp.json
`;
const file = "environments/production/weather.yaml";

export const rollback: Walk = {
  id: "rollback",
  title: "A rollback that sticks",
  summary:
    "A bad version goes back at once, does not come back by itself, and comes back when somebody says so.",
  play: async (stage) => {
    stage.say("A version is in production, and its probe is content with it.");
    await beginWeather(stage, policy);
    await stage.run('headgate deploy weather 1.0.0 --env production --reason "first version" --quiet');
    await stage.run('headgate deploy weather 1.1.0 --env production --blue --reason "alerts by region"', {
      says: ["1.0.0 100 % → 1.1.0 100 %"],
    });

    stage.say(
      "## Back\n\nPeople report timeouts, which no probe saw. What can be gone back to, and what would be done:",
    );
    await stage.run("headgate history weather --points", { says: ["1.0.0"] });
    await stage.run('headgate rollback weather 1.1.0 --reason "timeouts" --dry-run', {
      says: ["nothing was done"],
    });
    stage.say("It waits for no gate, window or approval:");
    await stage.run('headgate rollback weather 1.1.0 --reason "timeouts"', {
      says: ["1.1.0 held", "1.0.0 healthy"],
    });
    await held(stage, "rolled-back", "1.0.0");
    assert.equal(await answersTo(stage, "ada", "weather"), "1.0.0");
    stage.say("main says so too, by a commit that edits just that line:");
    await stage.run("git log -1 --stat --oneline", { says: ["Take 1.1.0 out"] });
    await stage.run("headgate status weather", { says: ["1.1.0 is held", "timeouts"] });

    stage.say("## Held\n\nNobody brings it back by accident, not by a command:");
    await stage.run('headgate promote weather 1.1.0 --env production --reason "again"', {
      exit: 1,
      says: ["hold/held"],
    });
    stage.say("and not by a change of the file, which is taken for a wish that waits:");
    await stage.run(`sed -i.old 's/blue: 1.0.0/blue: 1.1.0/' ${file} && rm ${file}.old`);
    await stage.run('git commit -qam "weather 1.1.0 again"');
    await stage.run("headgate apply", { says: ["held"] });
    await held(stage, "rolled-back", "1.1.0");
    assert.equal(await startOf(stage, "weather"), "node ./mcp/weather-1.0.0.mjs");

    stage.say(
      "## Resume\n\nThe timeouts were the network's. Whoever knows lifts the hold, with a reason; what main asks for is done then.",
    );
    await stage.run('headgate resume weather --env production --reason "it was the network"', {
      says: ["no longer held"],
    });
    await stage.run("headgate apply", { says: ["1.1.0 healthy"] });
    const row = await stage.row("production/weather");
    assert.deepEqual([row.live, row.outcome, row.hold], [{ "1.1.0": 100 }, "healthy", []]);
    assert.equal(await answersTo(stage, "ada", "weather"), "1.1.0");

    stage.say("## What is left of it");
    await stage.run("headgate history weather");
    await stage.run("headgate history weather --env production --format mcp-version-history", {
      says: ["timeouts"],
    });
    assert.deepEqual(
      (await stage.history("weather")).map(({ event, traffic, reason }) => [
        event,
        Object.keys(traffic),
        reason,
      ]),
      [
        ["deployed", ["1.0.0"], "first version"],
        ["deployed", ["1.1.0"], "alerts by region"],
        ["rolled-back", ["1.0.0"], "timeouts"],
        ["resumed", ["1.0.0"], "it was the network"],
        ["deployed", ["1.1.0"], null],
      ],
    );
  },
};

/** 1.0.0 runs, 1.1.0 is held, and main asks for this. */
async function held(stage: Parameters<Walk["play"]>[0], outcome: string, blue: string): Promise<void> {
  const row = await stage.row("production/weather");
  assert.deepEqual([row.live, row.outcome, row.blue], [{ "1.0.0": 100 }, outcome, blue]);
  assert.deepEqual(
    row.hold.map(({ version, reason }) => [version, reason]),
    [["1.1.0", "timeouts"]],
  );
}

import assert from "node:assert/strict";
import type { Walk } from "./walk.ts";
import { answersTo, beginWeather, startOf } from "./weather.ts";

const policy = `stage: production
versions: { unpackaged: true }              # these servers are published nowhere
strategy: { type: blue_green, keep: 1h, analysis: [probe] }
rollback: { automatic: true }
targets:
  - { type: mcp, scope: project }           # .mcp.json
`;

export const immediate: Walk = {
  id: "immediate",
  title: "An immediate swap",
  summary: "The new version stands ready beside the old one, and takes all of its traffic in one step.",
  play: async (stage) => {
    stage.say(
      "Production's strategy is `blue_green`: all traffic moves at once, and the version before stays ready for an hour.",
    );
    await beginWeather(stage, policy);
    await stage.run('headgate deploy weather 1.0.0 --env production --reason "first version" --quiet');
    stage.say("## Ready\n\nGreen at 0 percent: probed where it will run, with nobody on it.");
    await stage.run('headgate deploy weather 1.1.0 --env production --reason "alerts by region"', {
      says: ["1.1.0 healthy"],
    });
    await stage.run("headgate status weather");
    assert.equal(await startOf(stage, "weather"), "node ./mcp/weather-1.0.0.mjs");
    assert.equal(await answersTo(stage, "ada", "weather"), "1.0.0");

    stage.say("## Swap");
    await stage.run('headgate promote weather 1.1.0 --env production --reason "announced for today"', {
      says: ["1.1.0 as blue", "1.1.0 healthy"],
    });
    const swapped = await stage.row("production/weather");
    assert.deepEqual([swapped.blue, swapped.green, swapped.outcome], ["1.1.0", {}, "healthy"]);
    assert.equal(swapped.live["1.1.0"], 100);
    assert.equal(await answersTo(stage, "ada", "weather"), "1.1.0");
    stage.say("Clients start it from now on, and the old one stays ready:");
    await stage.run("cat .mcp.json");
    await stage.run("headgate status weather", { says: ["1.0.0 ready until"] });
    assert.equal(await startOf(stage, "weather"), "node ./mcp/weather-1.1.0.mjs");

    stage.say("## And back\n\nThe way back is as short, and says why.");
    await stage.run('headgate rollback weather --env production --reason "alerts come twice"', {
      says: ["1.1.0 held"],
    });
    assert.equal(await startOf(stage, "weather"), "node ./mcp/weather-1.0.0.mjs");
    await stage.run("headgate history weather");
    assert.deepEqual(
      (await stage.history("weather")).map(({ event, traffic }) => [event, traffic["1.1.0"] ?? null]),
      [
        ["deployed", null],
        ["traffic-changed", 0],
        ["deployed", 100],
        ["rolled-back", 0],
      ],
    );
  },
};

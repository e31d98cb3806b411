import assert from "node:assert/strict";
import type { Walk } from "./walk.ts";
import { answersTo, ask, beginWeather, showHello, startOf } from "./weather.ts";

const policy = `stage: production
versions: { unpackaged: true }              # these servers are published nowhere
strategy: { type: immediate, analysis: [probe] }
rollback: { automatic: true }
targets:
  - { type: mcp, scope: project }           # .mcp.json
`;
const launcher = "headgate run weather --env production --repository ";

export const gradual: Walk = {
  id: "gradual",
  title: "A gradual rollout: 0, 20, 50, 100 percent, promote",
  summary: "People give a new version more and more of the traffic, and make it the stable one in the end.",
  play: async (stage) => {
    stage.say(
      "Two versions of a small MCP server lie in `mcp/`, and one environment, production, has its policy:",
    );
    await beginWeather(stage, policy);
    stage.say(
      "## The first version\n\nThe first version of a server in an environment is blue: the stable one.",
    );
    await stage.run('headgate deploy weather 1.0.0 --env production --reason "first version"', {
      says: ["1.0.0 as blue", "1.0.0 healthy"],
    });

    stage.say(
      "## 0 percent\n\nThe new version comes as green. Without a share it is there, started once and compared with its reviewed contract, and nobody gets it yet.",
    );
    await stage.run('headgate deploy weather 1.1.0 --env production --reason "alerts by region"', {
      says: ["1.1.0 at 0 %", "1.1.0 healthy"],
    });
    await stage.run("headgate status weather");
    await stands(stage, { "1.0.0": 100, "1.1.0": 0 }, { "1.1.0": 0 });
    assert.equal(await startOf(stage, "weather"), "node ./mcp/weather-1.0.0.mjs");

    stage.say("## 20 percent\n\n`--dry-run` says first what would be done:");
    const twenty = 'headgate traffic weather 1.1.0 20 --env production --reason "a fifth may try it"';
    await stage.run(`${twenty} --dry-run`, { says: ["nothing was done"] });
    await stands(stage, { "1.0.0": 100, "1.1.0": 0 }, { "1.1.0": 0 });
    await stage.run(twenty, { says: ["1.1.0 at 20 %"] });
    await stands(stage, { "1.0.0": 80, "1.1.0": 20 }, { "1.1.0": 20 });
    stage.say("While shares are split, clients start the launcher instead of one version:");
    await stage.run("cat .mcp.json");
    assert.equal(await startOf(stage, "weather"), `${launcher}${stage.repository}`);
    stage.say(
      "It picks by share, and gives the same person the same version every time. Ten people's clients begin with what every MCP client says first:",
    );
    await showHello(stage);
    const fifth = await ask(stage, "1.1.0");
    assert.ok(fifth.length > 0, "nobody of ten got what a fifth of the people get");

    stage.say("## 50 percent\n\nWho had the new version keeps it; others join them.");
    await stage.run('headgate traffic weather 1.1.0 50 --env production --reason "no complaints"', {
      says: ["1.1.0 at 50 %"],
    });
    await stands(stage, { "1.0.0": 50, "1.1.0": 50 }, { "1.1.0": 50 });
    const half = await ask(stage, "1.1.0");
    assert.deepEqual(
      fifth.filter((user) => !half.includes(user)),
      [],
    );
    assert.ok(half.length > fifth.length && half.length < 10);
    assert.equal(await answersTo(stage, half[0] ?? "", "weather"), "1.1.0");
    assert.equal(await answersTo(stage, half[0] ?? "", "weather"), "1.1.0");

    stage.say("## 100 percent\n\nEverybody has it, and clients start it without the launcher again.");
    await stage.run('headgate traffic weather 1.1.0 100 --env production --reason "no complaints"', {
      says: ["1.1.0 at 100 %"],
    });
    await stands(stage, { "1.0.0": 0, "1.1.0": 100 }, { "1.1.0": 100 });
    await stage.run("cat .mcp.json");
    assert.equal(await startOf(stage, "weather"), "node ./mcp/weather-1.1.0.mjs");
    assert.equal(await answersTo(stage, "ada", "weather"), "1.1.0");

    stage.say(
      "## Promote\n\nUntil now 1.0.0 is the stable version, to which a rollback would go back. `promote` makes it 1.1.0.",
    );
    await stage.run('headgate promote weather 1.1.0 --env production --reason "a week without complaints"', {
      says: ["1.1.0 as blue"],
    });
    await stands(stage, { "1.1.0": 100 }, {}, "1.1.0");
    await stage.run("cat environments/production/weather.yaml");
    await stage.run("headgate status weather");

    stage.say(
      "## What is left of it\n\nEach command was a commit on main, with its reason, and each change of what runs one on the branch deployed.",
    );
    await stage.run("headgate history weather");
    await stage.run("git log --oneline main");
    assert.deepEqual(
      (await stage.history("weather")).map(({ traffic, reason }) => [traffic["1.1.0"] ?? null, reason]),
      [
        [null, "first version"],
        [0, "alerts by region"],
        [20, "a fifth may try it"],
        [50, "no complaints"],
        [100, "no complaints"],
        [100, "a week without complaints"],
      ],
    );
    assert.equal(await stage.silently("git status --short"), "");
  },
};

async function stands(
  stage: Parameters<Walk["play"]>[0],
  live: Readonly<{ [version: string]: number }>,
  green: Readonly<{ [version: string]: number }>,
  blue = "1.0.0",
): Promise<void> {
  const row = await stage.row("production/weather");
  const { outcome, hold } = row;
  assert.deepEqual(
    { live: row.live, green: row.green, blue: row.blue, outcome, hold },
    { live, green, blue, outcome: "healthy", hold: [] },
  );
}

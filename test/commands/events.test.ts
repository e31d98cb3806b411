import { describe, expect, test } from "vitest";
import { loadCommand } from "../../src/cli/commands.ts";
import { documentOf, enter } from "../../src/cli/door.ts";
import { parse } from "../../src/cli/parse.ts";
import type { ServerEvent } from "../../src/report/events.ts";
import { type InProcess, inProcess, type Ran } from "../support/in-process.ts";
import { outputProblems } from "../support/output-schema.ts";
import {
  deployment,
  everywhere,
  policy,
  server,
  switchedRepository,
} from "../support/switched-repository.ts";
import { quietWorld } from "../support/world.ts";

const project = inProcess();

const why = ["--reason", "look first"];
const there = ["--env", "production", ...why];

function told({ json }: Ran): readonly ServerEvent[] {
  return (json.events ?? []) as readonly ServerEvent[];
}

async function deployed(files = everywhere("1.0.0")): Promise<InProcess> {
  const made = await project({ ...switchedRepository, ...files });
  expect((await made.apply()).exit).toBe(0);
  return made;
}

function problems(name: string, ran: Ran): readonly string[] {
  return outputProblems(name, documentOf(ran));
}

describe("a command that is refused", () => {
  test("is an event, in its document and in the log, with who asked and the rules", async () => {
    const { headgate, root } = await deployed();
    const args = ["promote", "notes", "1.1.0", ...there];
    const ran = await headgate(...args);
    expect(ran.outcome).toBe("refused");
    expect(problems("refusal", ran)).toEqual([]);
    expect(told(ran)).toEqual([
      expect.objectContaining({
        event: "server:refused",
        log: "mcp_server_refused",
        environment: "production",
        server: "notes",
        revision: null,
        actor: expect.stringMatching(/.+/),
        run: expect.stringMatching(/^local:/),
        reason: expect.stringContaining("promotion/skips-environment: "),
      }),
    ]);
    const argv = [...args, "--json", "--log-format", "json"];
    const ending = await enter(parse(argv), argv, quietWorld(root, root), loadCommand);
    const [line = "", ...others] = ending.stderr.trimEnd().split("\n");
    expect(others).toEqual([]);
    const { events } = JSON.parse(ending.stdout);
    expect(JSON.parse(line)).toMatchObject({ level: "warn", event: "mcp_server_refused", id: events[0].id });
  });

  test.each([
    ["deploy notes 9.9.9", ["production/notes"]],
    ["traffic notes 9.9.9 5", ["production/notes"]],
    ["promote notes@9.9.9,other", ["production/notes", "production/other"]],
    ["rollback notes 9.9.9", ["production/notes"]],
    ["resume notes", ["production/notes"]],
    ["resume", ["production/null"]],
    ["rollback \u001b[8m__proto__", ["production/__proto__"]],
  ])("%j is told of each deployment that was named", async (line, ids) => {
    const { headgate } = await deployed({ ...deployment("development", "1.0.0"), ...server("other") });
    const ran = await headgate(...line.split(" "), ...there);
    expect(ran.outcome).toBe("refused");
    expect(told(ran).map(({ event, environment, server }) => [event, `${environment}/${server}`])).toEqual(
      ids.map((id) => ["server:refused", id]),
    );
    expect(new Set(told(ran).map(({ id }) => id)).size).toBe(ids.length);
    const tried = await headgate(...line.split(" "), ...there, "--dry-run");
    expect(told(tried)).toEqual([]);
  });
});

describe("a stop", () => {
  test("and its end are events of every server there", async () => {
    const { headgate } = await deployed();
    const stopped = await headgate("stop", ...there);
    expect(problems("stop", stopped)).toEqual([]);
    const resumed = await headgate("resume", ...there);
    expect(problems("resume", resumed)).toEqual([]);
    const of = (ran: Ran) =>
      told(ran).map(({ event, environment, server, reason }) => ({ event, environment, server, reason }));
    const place = { event: "server:updated", environment: "production", server: null };
    expect(of(stopped)).toEqual([{ ...place, reason: "stopped: look first" }]);
    expect(of(resumed)).toEqual([{ ...place, reason: "resumed: look first" }]);
    expect(told(stopped)[0]?.id).not.toBe(told(resumed)[0]?.id);
  });
});

describe("resuming", () => {
  test("tells of a hold that is lifted", async () => {
    const made = await deployed(everywhere("1.0.0"));
    const { headgate } = made;
    expect((await headgate("promote", "notes", "1.1.0", "--env", "development", ...why)).exit).toBe(0);
    const back = await headgate("rollback", "notes", "--env", "development", ...why);
    expect(told(back).map(({ event, automatic }) => [event, automatic])).toContainEqual([
      "server:rollback",
      false,
    ]);
    const resumed = await headgate("resume", "notes", "--env", "development", ...why);
    expect(problems("resume", resumed)).toEqual([]);
    expect(told(resumed)).toEqual([
      expect.objectContaining({
        event: "server:updated",
        server: "notes",
        revision: (await made.status("development/notes")).revision,
        reason: "look first",
      }),
    ]);
  });

  test("tells of a pause that is ended", async () => {
    const strategy = { type: "canary", steps: [50], pauses: [50], interval: "0s", analysis: ["probe"] };
    const { headgate } = await deployed({
      ...everywhere("1.0.0"),
      ...policy("development", { strategy }),
    });
    expect((await headgate("promote", "notes", "1.1.0", "--env", "development", ...why)).exit).toBe(0);
    const resumed = await headgate("resume", "notes", "--env", "development", ...why);
    expect(problems("resume", resumed)).toEqual([]);
    expect(told(resumed)).toEqual([
      expect.objectContaining({ event: "server:updated", blue: "1.1.0", to: { "1.0.0": 50, "1.1.0": 50 } }),
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { updateIdOf } from "../../src/model/update.ts";
import { type InProcess, inProcess } from "../support/in-process.ts";
import { deployment, policy, switchedRepository } from "../support/switched-repository.ts";

const project = inProcess();

const id = "development/notes";
// Monday 11:00 in Berlin is where the clock begins.
const office = { windows: [{ allow: "Mon-Fri 09:00-16:00", timezone: "Europe/Berlin" }] };
const evening = "2026-11-16T18:00:00.000Z";
const tuesday = "2026-11-17T08:00:00.000Z";

function begin(settings = {}): Promise<InProcess> {
  return project({
    ...switchedRepository,
    ...policy("development", { ...office, ...settings }),
    ...deployment("development", "1.0.0"),
  });
}

/** Merges a change in the evening, and has it noted. */
async function scheduled(repository: InProcess, version = "1.1.0", more = {}): Promise<string> {
  const { apply, clock, commit, pending } = repository;
  clock.set(evening);
  await commit(deployment("development", version, more));
  expect((await apply()).outcome).toBe("waiting");
  const { digest } = (await pending(id)) ?? { digest: "" };
  return updateIdOf(id, digest);
}

describe("a change that is merged outside its window is a scheduled update", () => {
  test("with an id and a time, which plan and status tell", async () => {
    const repository = await begin();
    const update = await scheduled(repository);
    expect(update).toMatch(/^u-[0-9a-f]{10}$/);
    const status = await repository.headgate("status", "notes");
    expect(status.text).toContain(update);
    expect(status.json).toMatchObject({
      deployments: expect.arrayContaining([
        expect.objectContaining({ id, pending: expect.objectContaining({ update, eligible: tuesday }) }),
      ]),
    });
    const plan = await repository.headgate("apply", "--dry-run");
    expect(plan.json).toMatchObject({ plan: { deployments: [{ id, update, eligible: tuesday }] } });
  });

  test("that is applied by itself in its window, with every gate asked again", async () => {
    const repository = await begin();
    await scheduled(repository);
    const { apply, clock, commit, status } = repository;
    // What was fine in the evening is not by the morning: the version is archived.
    await commit({
      "servers/notes/server.yaml": "lifecycle:\n  - { versions: 1.1.0, state: archived, reason: leaks }\n",
    });
    clock.set(tuesday);
    expect((await apply()).rules).toContain("version/archived");
    expect(await status(id)).toMatchObject({ traffic: { "1.0.0": 100 } });
    await commit(deployment("development", "1.2.0"));
    expect((await apply()).done).toEqual([`${id} deployed`]);
    expect(await status(id)).toMatchObject({ traffic: { "1.2.0": 100 }, stable: { revision: 1 } });
  });

  test("that turns out bad is rolled back by itself, and the result says so", async () => {
    const repository = await begin();
    const update = await scheduled(repository);
    repository.clock.set(tuesday);
    await repository.flag("bad-1.1.0");
    const ran = await repository.apply("--update", update);
    expect([ran.outcome, ran.done]).toEqual(["rolled-back", [`${id} deployed`, `${id} rolled-back`]]);
    expect(ran.json.events).toEqual(
      expect.arrayContaining([expect.objectContaining({ event: "server:rollback", blue: "1.0.0" })]),
    );
  });

  test("that can be applied alone, and not before its time", async () => {
    const repository = await begin();
    const update = await scheduled(repository);
    const early = await repository.apply("--update", update);
    expect([early.exit, early.outcome, early.done]).toEqual([0, "waiting", []]);
    repository.clock.set(tuesday);
    expect((await repository.apply("--update", update)).done).toEqual([`${id} deployed`]);
    const late = await repository.apply("--update", update);
    expect([late.exit, late.rules, late.done]).toEqual([1, ["update/unknown"], []]);
  });

  test("that is another one as soon as something else is wished for", async () => {
    const repository = await begin();
    const update = await scheduled(repository);
    const other = await scheduled(repository, "1.2.0");
    expect(other).not.toBe(update);
    expect((await repository.headgate("status", "--update", update)).rules).toEqual(["update/unknown"]);
    expect((await repository.headgate("status", "--update", other)).outcome).toBe("ok");
  });
});

describe("a change that names its own time", () => {
  test("waits for it also where no window is closed, and a rollback waits for nothing", async () => {
    const { apply, clock, commit, headgate, pending, status } = await begin({ windows: [] });
    const noon = "2026-11-18T12:00:00Z";
    await commit(deployment("development", "1.1.0", { notBefore: noon }));
    expect((await apply()).outcome).toBe("waiting");
    expect(await pending(id)).toMatchObject({
      eligible: "2026-11-18T12:00:00.000Z",
      gates: [{ rule: "schedule/not-before" }],
    });
    clock.set("2026-11-18T12:00:00.000Z");
    expect((await apply()).done).toEqual([`${id} deployed`]);
    await commit(deployment("development", "1.2.0", { notBefore: "2026-12-01" }));
    await apply();
    const back = await headgate("rollback", "notes", "--env", "development", "--reason", "slow");
    expect(back.outcome).toBe("restored");
    expect(await status(id)).toMatchObject({ traffic: { "1.0.0": 100 } });
  });
});

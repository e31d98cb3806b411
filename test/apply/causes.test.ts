import { describe, expect, test } from "vitest";
import { announcing } from "../../src/commands/announce.ts";
import type { Status } from "../../src/model/status.ts";
import { type InProcess, inProcess } from "../support/in-process.ts";
import { aPull, hostOn, type PeopleHost } from "../support/people-host.ts";
import { deployment, everywhere, policy, switchedRepository } from "../support/switched-repository.ts";

const project = inProcess();

const id = "development/notes";
const canary = { strategy: { type: "canary", steps: [10, 50], interval: "15m" } };

/** 1.0.0 runs everywhere; a new blue is a canary in development. */
async function begun(): Promise<InProcess & { readonly hosted: PeopleHost }> {
  const repository = await project({
    ...switchedRepository,
    ...policy("development", canary),
    ...everywhere("1.0.0"),
  });
  return { ...repository, hosted: hostOn(repository) };
}

describe("the pull request behind what is done", () => {
  /** Merges a change as one pull request. */
  async function merge(
    { commit, hosted }: Awaited<ReturnType<typeof begun>>,
    number: number,
    version: string,
  ) {
    const merged = await commit(deployment("development", version));
    hosted.merged.set(merged, [aPull(number, merged)]);
  }

  test("is named by every step of its rollout, whoever's run takes it", async () => {
    const repository = await begun();
    const { apply, clock, hosted, statuses } = repository;
    await merge(repository, 12, "1.1.0");
    for (const person of ["ada", "hubot", "dora"]) {
      hosted.people = [person];
      await apply();
      clock.pass("15m");
    }
    const told = (await statuses(id))
      .filter(({ outcome }) => outcome !== "applying")
      .map(({ event, cause }) => [event, cause.actor, cause.pull]);
    expect(told.slice(1)).toEqual([
      ["rollout-started", "ada", 12],
      ["rollout-advanced", "hubot", 12],
      ["rollout-completed", "dora", 12],
    ]);
    // It is looked up once, when the rollout begins.
    expect(hosted.asked).toEqual(["pull requests of 1"]);
  });

  test("is named by the rollback of what failed, and by the one that a person asks for", async () => {
    const repository = await begun();
    const { apply, clock, flag, headgate, status, commit } = repository;
    await merge(repository, 12, "1.1.0");
    await apply();
    await flag("bad-1.1.0");
    clock.pass("15m");
    expect((await apply()).outcome).toBe("rolled-back");
    expect(await status(id)).toMatchObject({ event: "rolled-back", cause: { pull: 12 } });
    await merge(repository, 13, "1.2.0");
    await apply();
    await headgate("rollback", "notes", "--env", "development", "--reason", "slow");
    expect(await status(id)).toMatchObject({
      event: "rolled-back",
      cause: { pull: 13, command: "rollback" },
    });
    await headgate("resume", "notes", "--env", "development", "--reason", "looked at");
    expect(await status(id)).toMatchObject({ event: "resumed", cause: { pull: 13, command: "resume" } });
    await commit(deployment("development", "1.0.1"));
    await apply();
    expect((await status(id)).cause.pull).toBeUndefined();
  });

  test("is the newest one that asked for something else here, of all deployments in one go", async () => {
    const repository = await begun();
    const { apply, commit, hosted, status } = repository;
    await merge(repository, 12, "1.1.0");
    const both = await commit(deployment("staging", "1.0.1"), deployment("development", "1.2.0"));
    hosted.merged.set(both, [aPull(13, both)]);
    const later = await commit({ "headgate.yaml": "headgate: 1\n# Nothing new\n" });
    hosted.merged.set(later, [aPull(14, later)]);
    const other = await commit({ "README.md": "# Notes\n" });
    hosted.merged.set(other, [aPull(15, other)]);
    await apply();
    expect((await status(id)).cause.pull).toBe(13);
    // The one that it took the place of is told so, and is looked up with it.
    expect(hosted.asked).toEqual(["pull requests of 2"]);
  });

  test("is nobody's where it was pushed directly, and nothing is lost where the host does not answer", async () => {
    const { apply, commit, hosted, status } = await begun();
    await commit(deployment("development", "1.1.0"));
    hosted.failure = new Error("502");
    expect((await apply()).outcome).toBe("progressing");
    expect((await status(id)).cause.pull).toBeUndefined();
  });

  test("is not known on a plain clone, where nobody is asked", async () => {
    const { apply, commit, extras, hosted, status } = await begun();
    delete extras.host;
    await commit(deployment("development", "1.1.0"));
    await apply();
    expect((await status(id)).cause.pull).toBeUndefined();
    expect(hosted.asked).toEqual([]);
  });
});

describe("what is published is announced", () => {
  function listen(repository: InProcess): readonly string[] {
    const heard: string[] = [];
    repository.extras.announce = async (statuses) => {
      // What is told has been published: anyone may look it up.
      for (const status of statuses) {
        const there = await repository.status(`${status.environment}/${status.server}`);
        expect(there).toEqual(status);
      }
      heard.push(statuses.map(say).toSorted().join(" + "));
    };
    return heard;
  }

  const say = ({ environment, server, event, outcome }: Status) =>
    `${environment}/${server} ${event} ${outcome}`;

  test("before and after each step, together for all of a wave", async () => {
    const repository = await begun();
    const { apply, commit } = repository;
    await commit(everywhere("1.1.0"));
    const heard = listen(repository);
    await apply();
    expect(heard).toEqual([
      "development/notes rollout-started applying",
      "development/notes rollout-started progressing",
    ]);
  });

  test("a failure and its rollback in turn, and a rollback that a person asks for", async () => {
    const repository = await begun();
    const { apply, commit, flag, headgate } = repository;
    await flag("bad-1.1.0");
    await commit(deployment("staging", "1.1.0"), deployment("development", "1.1.0"));
    const heard = listen(repository);
    await apply();
    expect(heard).toEqual([
      "development/notes rollout-started applying",
      "development/notes rolled-back applying",
      "development/notes rolled-back rolled-back",
    ]);
    await commit(deployment("development", "1.2.0"));
    await apply();
    heard.slice(0, 0);
    await headgate("rollback", "notes", "--env", "development", "--reason", "slow");
    await headgate("resume", "notes", "--env", "development", "--reason", "looked at");
    expect(heard.slice(-3)).toEqual([
      "development/notes rolled-back applying",
      "development/notes rolled-back rolled-back",
      "development/notes resumed rolled-back",
    ]);
  });

  test("and nothing stops where nobody can be told", async () => {
    const { apply, commit, extras } = await begun();
    await commit(deployment("development", "1.1.0"));
    extras.announce = async () => {
      throw new Error("403");
    };
    expect((await apply()).outcome).toBe("progressing");
  });

  test("and nobody waits for one that takes long", async () => {
    const told: string[] = [];
    const announce = announcing(
      { announce: () => new Promise(() => {}), progress: (line) => told.push(line) },
      20,
    );
    const status = { environment: "production" } as Status;
    await announce([status]);
    await announcing({ progress: (line) => told.push(line) })([status]);
    expect(told).toEqual([]);
  });
});

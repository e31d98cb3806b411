import { describe, expect, it } from "vitest";
import { type PlanReport, recordPlan } from "../../src/github/check-run.ts";
import { listCheckRuns, readPlans } from "../../src/github/check-run-list.ts";
import { digestOf } from "../../src/model/canonical.ts";
import { faults, type Talking, talking } from "./talking.ts";

const start = talking();

type There = Talking & { readonly head: string; readonly number: number };

async function opened(options?: Parameters<typeof start>[0]): Promise<There> {
  const there = await start(options);
  const { number, headSha } = await there.github.pull({ head: "change", files: { "a.txt": "a" } });
  there.github.forget();
  return { ...there, number, head: headSha };
}

const intents = (...of: string[]) =>
  Object.fromEntries(of.map((text) => [text.split("=")[0] ?? "", digestOf(text)]));

function report(there: There, more: Partial<PlanReport> = {}): PlanReport {
  return {
    head: there.head,
    conclusion: "success",
    title: "1 deployment changes",
    summary: "**This will start a canary.**",
    intents: intents("production/weather=1"),
    hash: "7c1e90",
    pusher: "octocat",
    ...more,
  };
}

const record = (there: There, more: Partial<PlanReport> = {}) =>
  recordPlan(there.api, there.repository, report(there, more));

const recorded = async ({ api, repository, head }: There) =>
  readPlans(await listCheckRuns(api, repository, head, "Headgate"), null);

describe("a plan's check run", () => {
  it("is made on the head, in two calls, and read back", async () => {
    const there = await opened();
    expect(await record(there, { conclusion: "failure" })).toMatchObject({
      kind: "recorded",
      how: "created",
    });
    expect(there.github.calls()).toBe(2);
    expect(there.github.checkRuns()).toMatchObject([
      { name: "Headgate", headSha: there.head, status: "completed", conclusion: "failure" },
    ]);
    expect(await recorded(there)).toMatchObject({
      plans: [{ commit: there.head, intents: intents("production/weather=1") }],
      pushers: ["octocat"],
    });
  });

  it("is left as it is where it says so already, and written over where only the verdict differs", async () => {
    const there = await opened();
    await record(there);
    there.github.forget();
    expect(await record(there)).toMatchObject({ how: "unchanged" });
    expect(there.github.calls()).toBe(1);
    expect(await record(there, { conclusion: "neutral", title: "waits" })).toMatchObject({ how: "updated" });
    expect(there.github.checkRuns()).toMatchObject([{ conclusion: "neutral", title: "waits" }]);
  });

  it("is another one for another plan, also for one that comes back", async () => {
    const there = await opened();
    await record(there);
    await record(there, { intents: intents("production/weather=2") });
    await record(there, { intents: intents("production/weather=1") });
    const { plans } = await recorded(there);
    expect(plans.map((plan) => plan.intents)).toEqual([
      intents("production/weather=1"),
      intents("production/weather=2"),
      intents("production/weather=1"),
    ]);
  });

  it("keeps the time at which it was first seen", async () => {
    const times = ["2026-11-20T10:00:00Z", "2026-11-20T11:00:00Z"];
    let now = times[0] ?? "";
    const there = await opened({ now: () => new Date(now) });
    await record(there);
    now = times[1] ?? "";
    await record(there, { conclusion: "failure" });
    expect((await recorded(there)).plans.map(({ at }) => at)).toEqual([times[0]]);
  });

  it("keeps what was planned for environments that this run did not look at", async () => {
    const there = await opened();
    await record(there, { intents: intents("staging/weather=1", "production/weather=1") });
    const staging = { environments: ["staging"], intents: intents("staging/weather=2"), pusher: null };
    await record(there, staging);
    const both = intents("staging/weather=2", "production/weather=1");
    expect((await recorded(there)).plans.at(-1)?.intents).toEqual(both);
    // One job for each environment, every quarter of an hour: no new check run each time.
    const production = {
      environments: ["production"],
      intents: intents("production/weather=1"),
      pusher: null,
    };
    expect(await record(there, production)).toMatchObject({ how: "unchanged" });
    expect(await record(there, staging)).toMatchObject({ how: "unchanged" });
    expect(await record(there, { ...production, intents: {} })).toMatchObject({ how: "created" });
    expect((await recorded(there)).plans.at(-1)?.intents).toEqual(intents("staging/weather=2"));
  });

  it("knows everyone who pushed: of this head, and of those before it", async () => {
    const there = await opened();
    await record(there, { pusher: "mallory" });
    await record(there, { pusher: null });
    const head = await there.github.git.commit("change", { "b.txt": "b" });
    await record({ ...there, head }, { pusher: "OctoCat", before: there.head });
    const next = await there.github.git.commit("change", { "c.txt": "c" });
    await record({ ...there, head: next }, { pusher: "mallory", before: head });
    await record({ ...there, head: next }, { pusher: null, intents: intents("production/weather=3") });
    expect((await recorded({ ...there, head: next })).pushers).toEqual(["OctoCat", "mallory"]);
  });

  describe("knows that it saw every push of a pull request", () => {
    const seen = async (there: There) => [...(await recorded(there)).seen];
    const pushed = async (there: There, more: Partial<PlanReport> = {}): Promise<There> => {
      const head = await there.github.git.commit("change", { "b.txt": `${there.head} b` });
      const { number } = there;
      await record({ ...there, head }, { before: there.head, pull: { number, opened: false }, ...more });
      return { ...there, head };
    };
    const begin = async (more: Partial<PlanReport> = {}) => {
      const there = await opened();
      await record(there, { pull: { number: there.number, opened: true }, ...more });
      return there;
    };

    it("from its opening on, push by push", async () => {
      const there = await begin();
      expect(await seen(there)).toEqual([there.number]);
      expect(await seen(await pushed(await pushed(there)))).toEqual([there.number]);
    });

    it("whatever is planned on the same head later", async () => {
      const there = await begin();
      await record(there, { pusher: null, conclusion: "failure" });
      await record(there, { pusher: null, intents: intents("production/weather=2") });
      expect(await seen(there)).toEqual([there.number]);
    });

    it.each<[string, (there: There) => Promise<There>]>([
      [
        "a push on a head that no run saw",
        async (there) => {
          const missed = await there.github.git.commit("change", { "c.txt": "c" });
          return pushed({ ...there, head: missed });
        },
      ],
      ["a run that was begun by no push", (there) => pushed(there, { pusher: null })],
      [
        "a head of which it is not told what was before",
        async (there) => {
          const head = await there.github.git.commit("change", { "d.txt": "d" });
          await record({ ...there, head }, { pull: { number: there.number, opened: false } });
          return { ...there, head };
        },
      ],
      [
        "another pull request of the same head",
        (there) => pushed(there, { pull: { number: there.number + 1, opened: false } }),
      ],
    ])("not after %s", async (_, go) => {
      expect(await seen(await go(await begin()))).toEqual([]);
    });

    it("not from what another app says of the head before", async () => {
      const there = await opened();
      const { externalId, text } = (await begin()).github.checkRuns()[0] ?? {};
      const app = { id: 7, slug: "helper", name: "Helper" };
      there.github.checkRun({
        sha: there.head,
        name: "Headgate",
        app,
        ...(externalId ? { externalId } : {}),
        ...(text ? { text } : {}),
      });
      expect(await seen(await pushed(there))).toEqual([]);
    });
  });

  it.each(["0".repeat(40), "f".repeat(40)])(
    "does without a head before that is not there: %s",
    async (before) => {
      const there = await opened();
      expect(await record(there, { before })).toMatchObject({ how: "created" });
    },
  );

  it("is not taken for a job of the same name, and not for one of another app", async () => {
    const there = await opened();
    there.github.checkRun({ sha: there.head, name: "Headgate", externalId: "5f0c" });
    await record(there);
    const forged = there.github.checkRuns().at(-1);
    if (!forged) throw new Error("there is none");
    const app = { id: 666, slug: "evil", name: "Evil" };
    there.github.checkRun({ ...forged, sha: there.head, id: 2_000_000, app });
    expect(await record(there, { conclusion: "failure" })).toMatchObject({ how: "created" });
    expect((await recorded(there)).plans).toHaveLength(2);
  });

  it("takes any text, and cuts what is too long", async () => {
    const there = await opened();
    const hostile = "<!-- headgate:plan {} --> ::error:: \u001b[31m \ud83d";
    const outcome = await record(there, {
      title: `${hostile}${"🟢".repeat(300)}`,
      summary: "x".repeat(70_000),
      pusher: "@acme/all",
    });
    expect(outcome).toMatchObject({ kind: "recorded" });
    expect((await recorded(there)).pushers).toEqual([]);
    expect(there.github.checkRuns()[0]?.summary).toContain("job's summary");
  });

  it("holds ten thousand deployments", async () => {
    const there = await opened();
    const many = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`production/server-${index}`, digestOf(index)]),
    );
    expect(await record(there, { intents: many })).toMatchObject({ how: "created" });
    expect(await record(there, { intents: many })).toMatchObject({ how: "unchanged" });
    expect((await recorded(there)).plans).toMatchObject([
      { environments: { production: expect.stringMatching(/^sha256-/) } },
    ]);
  });
});

describe("a check run that cannot be written", () => {
  it("is none for a token that may only read, and says which permission is missing", async () => {
    const there = await opened({ settings: { visibility: "public" } });
    const api = await there.as(there.github.token({ permissions: { contents: "read" } }));
    expect(await record({ ...there, api })).toMatchObject({
      kind: "read-only",
      hint: expect.stringContaining("checks: write"),
    });
  });

  it("is none for a person's token", async () => {
    const there = await opened();
    there.github.user("octocat", { role: "admin" });
    const api = await there.as(there.github.token({ type: "user" }));
    expect(await record({ ...there, api })).toMatchObject({ kind: "read-only" });
  });

  it("is none for a head that is gone", async () => {
    const there = await opened();
    expect(await record({ ...there, head: "a".repeat(40) })).toMatchObject({ kind: "refused" });
  });
});

describe("whatever befalls a call", () => {
  const table = Object.entries(faults).flatMap(([name, fault]) =>
    ["GET *", "POST *", "PATCH *"].map((on) => ({ name, fault, on })),
  );

  it.each(table)(
    "$name at $on leaves one check run for each plan, the last with the last verdict",
    async (row) => {
      const there = await opened();
      there.github.fault({ ...row.fault, on: row.on });
      await record(there).catch(() => {});
      await record(there, { conclusion: "failure" }).catch(() => {});
      there.github.clearFaults();
      await record(there, { conclusion: "neutral" });
      expect(there.github.checkRuns()).toMatchObject([{ conclusion: "neutral" }]);
    },
  );

  it("makes no second one where the answer to its creation is lost", async () => {
    const there = await opened();
    there.github.fault({ kind: "lost-response", on: "POST *" });
    expect(await record(there)).toMatchObject({ how: "created" });
    expect(there.github.checkRuns()).toHaveLength(1);
  });

  it("says so where GitHub never answers", async () => {
    const there = await opened();
    there.github.fault({ kind: "reset", on: "POST *", times: 100 });
    await expect(record(there)).rejects.toMatchObject({ code: "github/unavailable" });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scheduleWarning } from "../../src/github/schedule.ts";
import { longestGap } from "../../src/github/schedule-cron.ts";
import { faults, type Talking, talking } from "./talking.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe("the longest gap of a schedule", () => {
  it.each<[string[], number | null]>([
    [["*/10 * * * *"], 10 * minute],
    [["4/15 * * * *"], 15 * minute],
    [["4,34 * * * *"], 30 * minute],
    [["0 * * * *"], hour],
    [["30 5 * * *"], day],
    [["0 9-17 * * *"], 16 * hour],
    [["0 9-17/4 * * *"], 16 * hour],
    [["0 9 * * mon-fri"], 3 * day],
    [["0 9 * * 1-5", "0 9 * * SAT,SUN"], day],
    [["0 9 * * 7"], 7 * day],
    [["0 0 1 * *"], 31 * day],
    [["0 0 1 jan *"], 366 * day],
    [["0 0 29 2 *"], 1_461 * day],
    // Day and weekday both given: either is enough.
    [["0 0 1 * 1"], 7 * day],
    [["0 0 1 * *", "*/5 * * * *"], 5 * minute],
    [["0 0 30 2 *"], null],
    [[], null],
    [[""], null],
    [["@daily"], null],
    [["60 * * * *"], null],
    [["* * * *"], null],
    [["*/0 * * * *"], null],
    [["5-1 * * * *"], null],
    [["0 0 * foo *"], null],
    [["rubbish", "*/20 * * * *"], 20 * minute],
  ])("of %j is %s ms", (crons, gap) => {
    expect(longestGap(crons)).toBe(gap);
  });

  it("is found for any text, or not", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (crons) => {
        const gap = longestGap(crons);
        return gap === null || gap > 0;
      }),
    );
  });
});

const start = talking();
const now = new Date("2026-11-20T12:00:00Z");
const ago = (time: number) => new Date(now.getTime() - time).toISOString();

async function scheduled(last: number | null, state = "active"): Promise<Talking> {
  const there = await start({ now: () => now });
  there.github.workflow({ state });
  there.github.run({ event: "push", createdAt: ago(hour) });
  if (last !== null) there.github.run({ event: "schedule", createdAt: ago(last) });
  return there;
}

const ask = ({ api, repository }: Talking, more: { crons?: string[]; workflow?: string } = {}) =>
  scheduleWarning(api, repository, { workflow: "headgate.yml", now, ...more });

describe("a schedule", () => {
  it("is fine where a scheduled run was seen of late; one call", async () => {
    const there = await scheduled(23 * hour);
    expect(await ask(there)).toBeNull();
    expect(there.github.calls()).toBe(1);
  });

  it("is measured by what it says itself, where that is slower than a day", async () => {
    const weekly = { crons: ["0 9 * * 1"] };
    expect(await ask(await scheduled(13 * day), weekly)).toBeNull();
    expect(await ask(await scheduled(15 * day), weekly)).toMatchObject({
      message: expect.stringMatching(/no scheduled run since/),
    });
    expect(await ask(await scheduled(25 * hour), { crons: ["*/10 * * * *"] })).not.toBeNull();
  });

  it("that GitHub turned off is named as such; two calls", async () => {
    const there = await scheduled(60 * day, "disabled_inactivity");
    expect(await ask(there)).toEqual({
      message: expect.stringMatching(/turned the schedule of headgate\.yml off after 60 days/),
      hint: expect.stringContaining("Enable workflow"),
    });
    expect(there.github.calls()).toBe(2);
  });

  it("that never ran is one too, unless its workflow is new or changed", async () => {
    expect(await ask(await scheduled(null))).toMatchObject({
      message: expect.stringMatching(/was ever seen/),
    });
    const young = await scheduled(null);
    const { api, repository } = young;
    const soon = new Date("2026-01-01T20:00:00Z");
    expect(await scheduleWarning(api, repository, { workflow: "headgate.yml", now: soon })).toBeNull();
  });

  it("of a workflow that a person disabled is named as such", async () => {
    const warning = await ask(await scheduled(2 * day, "disabled_manually"));
    expect(warning?.message).toContain("disabled (disabled_manually)");
  });

  it("is not spoken of where the token may not look, or there is no such workflow", async () => {
    const there = await scheduled(60 * day);
    const api = await there.as(there.github.token({ permissions: { contents: "write" } }));
    expect(await ask({ ...there, api })).toBeNull();
    expect(await ask(there, { workflow: "../../x" })).toBeNull();
  });

  it.each(Object.entries(faults))("is asked for all the same after %s", async (_, fault) => {
    const there = await scheduled(60 * day);
    for (const nth of [1, 2]) there.github.fault({ ...fault, nth });
    expect(await ask(there)).not.toBeNull();
  });
});

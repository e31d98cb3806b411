import { describe, expect, it } from "vitest";
import { sayMoment, sayShortMoment } from "../../../src/report/markdown/moment.ts";

const now = new Date("2026-11-22T18:00:00Z");

describe("an instant in a comment, which is read days later", () => {
  it.each([
    ["2026-11-23T08:00:00Z", "Europe/Berlin", "Mon 23 Nov 09:00 Europe/Berlin (08:00 UTC)"],
    ["2026-11-22T18:30:00Z", "UTC", "Sun 22 Nov 18:30 UTC"],
    ["2026-11-22T18:30:00Z", "Etc/UTC", "Sun 22 Nov 18:30 UTC"],
    ["2026-11-22T20:30:00Z", "Asia/Tokyo", "Mon 23 Nov 05:30 Asia/Tokyo (Sun 22 Nov 20:30 UTC)"],
    ["2027-01-04T08:00:00Z", "Europe/Berlin", "Mon 4 Jan 2027 09:00 Europe/Berlin (08:00 UTC)"],
    ["2026-07-01T08:00:00Z", "Europe/Berlin", "Wed 1 Jul 10:00 Europe/Berlin (08:00 UTC)"],
    ["2026-11-23T08:00:00Z", "Middle/Earth", "Mon 23 Nov 08:00 UTC"],
    ["whenever", "UTC", "an unknown time"],
    ["+275760-09-13T00:00:00.000Z", "Asia/Tokyo", "an unknown time"],
  ])("%s in %s is %s", (instant, timeZone, said) => {
    expect(sayMoment(instant, { now, timeZone })).toBe(said);
  });

  it("has no UTC beside it where there is little room", () => {
    const say = (timeZone: string) => sayShortMoment("2026-11-23T08:00:00Z", { now, timeZone });
    expect(say("Europe/Berlin")).toBe("Mon 23 Nov 09:00 Europe/Berlin");
    expect(say("UTC")).toBe("Mon 23 Nov 08:00 UTC");
  });
});

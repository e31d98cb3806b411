import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sayOld, tooOld } from "../../src/commands/run/refresh-due.ts";

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "headgate-age-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = new Date("2026-11-20T12:00:00.000Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();

function looked(at: number, succeeded: number | null, problem: string | null = null): void {
  const record = { headgate: 1, at: ago(at), succeeded: succeeded === null ? null : ago(succeeded), problem };
  writeFileSync(join(folder, "refreshed.json"), JSON.stringify(record));
}

describe("what is known of a remote", () => {
  test.each<[what: string, minutes: number, env: Record<string, string>]>([
    ["a look a while ago", 59, {}],
    ["a look within the limit that is set", 119, { HEADGATE_MAX_AGE: "120" }],
    ["any look, where any will do", 1e6, { HEADGATE_MAX_AGE: "off" }],
  ])("is young enough after %s", (_, minutes, env) => {
    looked(minutes, minutes);
    expect(tooOld(folder, env, now)).toBeUndefined();
  });

  test.each<[what: string, at: number, succeeded: number | null, env: Record<string, string>, asks: boolean]>(
    [
      ["an hour", 60, 60, {}, true],
      ["more than is set", 11, 11, { HEADGATE_MAX_AGE: "10" }, true],
      ["what a clock that was set back says", -5, -5, {}, true],
      ["an hour, and just asked in vain", 1, 90, {}, false],
      ["never, and just asked in vain", 1, null, {}, false],
      ["an hour, and last asked in vain a while ago", 6, 90, {}, true],
      ["an hour, where no looks are wanted", 90, 90, { HEADGATE_REFRESH: "off" }, false],
    ],
  )("is too old after %s", (_, at, succeeded, env, asks) => {
    looked(at, succeeded);
    const since = succeeded === null ? null : ago(succeeded);
    expect(tooOld(folder, env, now)).toEqual({ since, problem: null, asks });
  });

  test("is asked for where nobody ever looked, unless no looks are wanted", () => {
    expect(tooOld(folder, {}, now)).toEqual({ since: null, problem: null, asks: true });
    expect(tooOld(folder, { HEADGATE_REFRESH: "off" }, now)).toBeUndefined();
  });

  test("is told in one line, whatever a remote said", () => {
    const asked = { repository: "", directory: "", environment: "production", server: "weather" };
    const old = { since: ago(90), problem: "no \u001b[31mroute\nto host", asks: false };
    expect(sayOld({ ...asked, user: "", account: "" }, "1.1.4", old).split("\n")).toEqual([
      `headgate: weather 1.1.4 is started from production as its remote had it at ${ago(90)}: no  [31mroute to host`,
      "  hint: headgate run weather --env production --refresh asks again",
      "",
    ]);
  });
});

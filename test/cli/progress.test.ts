import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeProgress } from "../../src/cli/progress.ts";
import { columnsOf, wantsColour } from "../../src/cli/world.ts";

describe("progress", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const record = (isTerminal: boolean) => {
    const written: string[] = [];
    const progress = makeProgress({ write: (text) => written.push(text), isTerminal, columns: 40 });
    return { written, progress };
  };

  it("is silent about what takes less than a second", () => {
    const { written, progress } = record(true);
    progress.report("reading");
    vi.advanceTimersByTime(900);
    progress.report("writing");
    vi.advanceTimersByTime(900);
    progress.end();
    vi.advanceTimersByTime(5_000);
    expect(written).toEqual([]);
  });

  it("rewrites one line of a terminal, and takes it back", () => {
    const { written, progress } = record(true);
    progress.report(`fetching ${"x".repeat(80)}`);
    vi.advanceTimersByTime(1_000);
    expect(written).toEqual([`\r\u001b[K… fetching ${"x".repeat(27)}…`]);
    progress.end();
    expect(written.at(-1)).toBe("\r\u001b[K");
  });

  it("writes plain lines elsewhere, without control characters", () => {
    const { written, progress } = record(false);
    progress.report("fetching\u001b[2J");
    vi.advanceTimersByTime(1_000);
    progress.report("writing");
    vi.advanceTimersByTime(1_000);
    progress.end();
    expect(written).toEqual(["… fetching\\u001b[2J\n", "… writing\n"]);
  });
});

describe("colour", () => {
  it.each([
    ["a terminal", {}, true, false, true],
    ["no terminal", {}, false, false, false],
    ["NO_COLOR", { NO_COLOR: "1" }, true, false, false],
    ["an empty NO_COLOR, which counts as unset", { NO_COLOR: "" }, true, false, true],
    ["FORCE_COLOR", { FORCE_COLOR: "1" }, false, false, true],
    ["FORCE_COLOR=0", { FORCE_COLOR: "0" }, true, false, false],
    ["NO_COLOR against FORCE_COLOR", { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false, false],
    ["--no-color against everything", { FORCE_COLOR: "1" }, true, true, false],
    ["a dumb terminal", { TERM: "dumb" }, true, false, false],
  ])("with %s", (_, env, terminal, forbidden, coloured) => {
    expect(wantsColour(env, terminal, forbidden)).toBe(coloured);
  });

  it.each([
    [undefined, 120],
    [0, 120],
    [Number.NaN, 120],
    [20, 60],
    [80, 80],
    [500, 160],
  ])("%s columns are taken for %d", (found, taken) => {
    expect(columnsOf(found)).toBe(taken);
  });
});

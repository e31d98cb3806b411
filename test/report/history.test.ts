import { describe, expect, it } from "vitest";
import { formatHistory, historyJson } from "../../src/report/history.ts";
import { formatSteps } from "../../src/report/steps.ts";
import { at80, at120, historyEntry } from "./samples.ts";

const rollback = historyEntry({
  revision: 18,
  event: "rolled-back",
  outcome: "rolled-back",
  at: "2026-11-22T17:59:55Z",
  traffic: { "1.1.4": 100 },
  reason: "timeouts",
  automatic: false,
  hold: [
    { kind: "version", version: "1.1.5", above: 0, blue: true, revision: 18, at: "", reason: "timeouts" },
  ],
});

describe("history", () => {
  it("is newest first, with who and why", () => {
    expect(formatHistory([historyEntry({ pull: 42 }), rollback], true, at120)).toBe(
      `production/weather
   18   just now     rolled-back        1.1.4 100 %              octocat   9ab3c1d   timeouts (1.1.5 held)
   17   12 min ago   rollout-advanced   1.1.4 75 %, 1.1.5 25 %   octocat   9ab3c1d   #42

there are older entries: raise --limit to see more`,
    );
  });

  it("tells a rollback by itself from one that somebody asked for", () => {
    const rows = formatHistory([{ ...rollback, automatic: true, reason: "probe failed" }], false, at120);
    expect(rows).toContain("by itself: probe failed (1.1.5 held)");
    expect(formatHistory([{ ...rollback, automatic: false }], false, at120)).not.toContain("by itself");
    expect(historyJson([{ ...rollback, automatic: true }], false).history[0]).toMatchObject({
      automatic: true,
    });
  });

  it("names the version that a rollout is about, also while it has no traffic", () => {
    const [begun, retired] = [
      { event: "rollout-started", traffic: { "1.1.4": 100, "1.1.5": 0 } },
      { event: "retired", traffic: { "1.1.5": 100 }, retired: ["1.1.4"] },
    ] as const;
    expect(formatHistory([historyEntry(begun)], false, at120)).toContain("1.1.4 100 %, 1.1.5 0 %");
    expect(formatHistory([historyEntry(retired)], false, at120)).toContain("1.1.4 no longer stands ready");
  });

  it("says of the newest entry that it waits for a person, and how it goes on", () => {
    const paused = { paused: { step: 2, of: 4 } };
    const text = formatHistory(
      [historyEntry(paused), historyEntry({ revision: 16, ...paused })],
      false,
      at120,
    );
    expect(text).toContain("(paused at step 2 of 4)");
    expect(text.match(/let it go on: headgate resume weather --env production --reason …/g)).toHaveLength(1);
    const later = formatHistory([historyEntry({ ...paused, revision: 16 }), historyEntry()], false, at120);
    expect(later).not.toContain("headgate resume");
    expect(historyJson([historyEntry(paused)], false).history[0]?.paused).toEqual({ step: 2, of: 4 });
  });

  it("cuts a reason that is a text of its own", () => {
    const text = formatHistory([{ ...rollback, reason: "word ".repeat(1000) }], false, at120);
    expect(text.length).toBeLessThan(500);
    expect(historyJson([{ ...rollback, reason: "x".repeat(5000) }], false).history[0]?.reason).toHaveLength(
      5000,
    );
  });

  it("of nothing says so", () => {
    expect(formatHistory([], false, at80)).toBe("nothing has happened yet");
  });

  it("cannot be forged by a reason or a name", () => {
    const text = formatHistory(
      [{ ...rollback, reason: "x\n   19   now   healthy", actor: "\u001b[8m" }],
      false,
      at120,
    );
    expect(text.split("\n")).toHaveLength(2);
    expect(text).not.toContain("\u001b");
  });

  it("as JSON has every member", () => {
    expect(historyJson([historyEntry()], true)).toEqual({
      more: true,
      history: [
        {
          id: "production/weather",
          environment: "production",
          server: "weather",
          revision: 17,
          event: "rollout-advanced",
          automatic: null,
          outcome: "progressing",
          at: "2026-11-22T17:48:00Z",
          blue: "1.1.5",
          traffic: { "1.1.4": 75, "1.1.5": 25 },
          actor: "octocat",
          reason: null,
          pull: null,
          run: "123",
          commit: "9ab3c1d0000000000000000000000000000000ff",
          hold: [],
          paused: null,
        },
      ],
    });
  });
});

describe("the lines of a rollback", () => {
  it("say what was done, step by step, and what to do next", () => {
    const text = formatSteps(
      [
        {
          environment: "production",
          server: "weather",
          summary: "1.1.5 → 1.1.4 (revision 15, healthy for 63 h)",
          steps: [
            { outcome: "done", name: "recorded", message: "revision 18, 1.1.5 held" },
            { outcome: "failed", name: "mcp", message: ".mcp.json is not writable" },
            { outcome: "waiting", name: "main", message: "pull request #43 (main is protected)" },
          ],
        },
      ],
      "done in 6 s.  Lift the hold: headgate resume weather --env production --reason …",
      at80,
    );
    expect(text).toBe(
      `production/weather  1.1.5 → 1.1.4 (revision 15, healthy for 63 h)
  ✓ recorded   revision 18, 1.1.5 held
  ✗ mcp        .mcp.json is not writable
  … main       pull request #43 (main is protected)
done in 6 s.  Lift the hold: headgate resume weather --env production --reason …`,
    );
  });
});

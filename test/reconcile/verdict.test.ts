import { describe, expect, test } from "vitest";
import type { ProbeRecord } from "../../src/model/status.ts";
import { reasonOf, verdictOf } from "../../src/reconcile/settle.ts";
import { minute } from "../support/model.ts";

function record(outcome: ProbeRecord["outcome"], fields: Partial<ProbeRecord> = {}): ProbeRecord {
  return { variant: "1.1.5", outcome, message: "0.2", at: minute(0), ...fields };
}

const trial = { analysis: "trial", dryRun: true } as const;

describe("what analyses together come to", () => {
  test.each([
    ["none", [], "pass", ""],
    ["a good probe", [record("pass")], "pass", ""],
    ["a bad probe", [record("fail")], "fail", "probe failed: 0.2"],
    [
      "a probe that failed in a row",
      [record("fail", { message: "failed 3 of 3 (x)" })],
      "fail",
      "probe failed 3 of 3 (x)",
    ],
    [
      "a bad analysis after what could not be made",
      [record("pass"), record("error"), record("fail", { analysis: "latency" })],
      "fail",
      "latency failed: 0.2",
    ],
    [
      "an analysis that could not decide",
      [record("pass"), record("inconclusive", { analysis: "latency" })],
      "inconclusive",
      "latency could not decide: 0.2",
    ],
    ["an error", [record("error")], "inconclusive", "probe could not decide: 0.2"],
    ["a bad dry run", [record("pass"), record("fail", trial)], "pass", ""],
    ["an undecided dry run", [record("inconclusive", trial)], "pass", ""],
    [
      "a bad dry run before an error",
      [record("fail", trial), record("error")],
      "inconclusive",
      "probe could not decide: 0.2",
    ],
  ] as const)("%s", (_, probes, verdict, reason) => {
    expect([verdictOf(probes), reasonOf(probes)]).toEqual([verdict, reason]);
  });
});

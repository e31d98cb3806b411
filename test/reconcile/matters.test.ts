import { describe, expect, test } from "vitest";
import type { Rollout } from "../../src/model/status.ts";
import type { Live } from "../../src/model/variant.ts";
import { variantsThatMatter } from "../../src/reconcile/matters.ts";
import type { Step } from "../../src/reconcile/plan.ts";
import { minute } from "../support/model.ts";

/** Shares by variant; what stands behind a tilde is other settings. */
function live(traffic: Live["traffic"]): Live {
  const variants = Object.keys(traffic).map((id) => {
    const [version = "", settings = ""] = id.split("~");
    return [id, { version, release: version, variables: { settings }, secrets: {} }] as const;
  });
  return { traffic, variants: Object.fromEntries(variants) };
}

function step(traffic: Live["traffic"], fields: Partial<Step> = {}): Step {
  const times = { interval: 0, watch: 0, since: minute(0), next: minute(0), inconclusive: 0 };
  return {
    event: "rollout-started",
    live: live(traffic),
    rollout: { from: "1.0.0", to: "1.1.0", step: 1, of: 2, steps: [10], ...times },
    ...{ watch: null, analyse: false, observe: false, hold: [] },
    ...fields,
  };
}

const lastStep: Rollout = {
  ...{ from: "1.0.0", to: "1.1.0", step: 2, of: 2, steps: [10] },
  ...{ interval: 0, watch: 0, since: minute(0), next: minute(0), inconclusive: 0 },
};

const canary = { "1.0.0": 63, "1.1.0": 7, "1.2.0": 30 };

describe("who is looked at", () => {
  test.each<[string, Step, Live | undefined, readonly string[]]>([
    ["the candidate alone", step(canary), live({ "1.0.0": 70, "1.2.0": 30 }), ["1.1.0"]],
    ["a green that comes with it", step(canary), live({ "1.0.0": 100 }), ["1.1.0", "1.2.0"]],
    ["a green that gets more with it", step(canary), live({ "1.0.0": 80, "1.2.0": 20 }), ["1.1.0", "1.2.0"]],
    [
      "a green with other settings than before",
      step({ "1.1.0": 70, "1.2.0": 30 }),
      live({ "1.0.0": 70, "1.2.0~a": 30 }),
      ["1.1.0", "1.2.0"],
    ],
    [
      "not a green that is only called something else",
      step({ "1.0.0": 63, "1.1.0": 7, "1.2.0~a": 30 }),
      {
        traffic: { "1.0.0": 70, x: 30 },
        variants: {
          ...live({ "1.0.0": 70 }).variants,
          x: live({ "1.2.0~a": 1 }).variants["1.2.0~a"] ?? {
            version: "",
            release: "",
            variables: {},
            secrets: {},
          },
        },
      },
      ["1.1.0"],
    ],
    [
      "what a rollout leaves, where that had nothing beside its greens",
      step({ "1.0.0": 95, "1.1.0": 5 }),
      live({ "1.0.0": 0, "1.2.0": 100 }),
      ["1.1.0", "1.0.0"],
    ],
    [
      "what a rollout leaves, where that becomes a green with more than it had",
      step({ "1.0.0": 1, "1.1.0": 99 }, { rollout: lastStep }),
      live({ "1.0.0": 0, "1.1.0": 100 }),
      ["1.1.0", "1.0.0"],
    ],
    [
      "not what a rollout leaves with less, though it stays as a green",
      step({ "1.0.0": 1, "1.1.0": 99 }, { rollout: lastStep }),
      live({ "1.0.0": 100 }),
      ["1.1.0"],
    ],
    [
      "a green that was left, where a dead run's last step is finished",
      step({ "1.0.0": 1, "1.1.0": 99 }, { rollout: lastStep, finishes: true }),
      live({ "1.0.0": 1, "1.1.0": 99 }),
      ["1.1.0", "1.0.0"],
    ],
    [
      "not an old blue that will be kept ready",
      step({ "1.0.0": 0, "1.1.0": 100 }, { rollout: lastStep, finishes: true }),
      live({ "1.0.0": 0, "1.1.0": 100 }),
      ["1.1.0"],
    ],
    ["all greens where nothing was there before", step(canary), undefined, ["1.1.0", "1.2.0"]],
    [
      "all greens where a dead run's step is finished",
      step(canary, { finishes: true }),
      live(canary),
      ["1.1.0", "1.2.0"],
    ],
    ["all greens where a step only looks", step(canary, { observe: true }), live(canary), ["1.1.0", "1.2.0"]],
    [
      "everything where shares are moved",
      step(canary, { event: "traffic-changed" }),
      live(canary),
      ["1.0.0", "1.1.0", "1.2.0"],
    ],
    [
      "everything that serves where nothing is under way",
      step({ "1.0.0": 0, "1.1.0": 100 }, { rollout: null, keep: { variant: "1.0.0", until: minute(1) } }),
      undefined,
      ["1.1.0"],
    ],
    ["nobody where an old blue goes", step({ "1.1.0": 100 }, { event: "retired" }), undefined, []],
  ])("is %s", (_, made, before, expected) => {
    expect(variantsThatMatter(made, before)).toEqual(expected);
  });
});

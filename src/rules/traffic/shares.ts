import { sumOfShares } from "../../model/traffic.ts";
import type { DeploymentContext } from "../context.ts";
import type { Rule } from "../rule.ts";
import { shown } from "../text.ts";
import { fail, nothing } from "../verdict.ts";

export const outOfRange: Rule<DeploymentContext> = {
  id: "traffic/out-of-range",
  severity: "high",
  what: "A share is a whole number from 0 to 100, in percent.",
  why: "Shares are exact: what a person wrote is what every target enforces, and no target knows halves.",
  fix: "Write a whole number of percent.",
  overridable: false,
  check({ deployment }) {
    const bad = Object.entries(deployment.green).filter(([, share]) => !isShare(share));
    if (bad.length === 0) return nothing;
    return bad.map(([version, share]) =>
      fail(outOfRange, {
        message: `${shown(version)} has a share of ${share} percent`,
        hint: "write a whole number from 0 to 100",
        place: { file: deployment.file, path: ["green", version], part: "value" },
      }),
    );
  },
};

export const overHundred: Rule<DeploymentContext> = {
  id: "traffic/over-100",
  severity: "high",
  what: "The shares of all green versions sum to 100 at most; blue gets what is left.",
  why: "There is no more traffic than all of it, and Headgate does not guess whose share to cut.",
  fix: "Lower one of them, or take it out.",
  overridable: false,
  check({ deployment }) {
    const sum = sumOfShares(deployment.green);
    if (!(sum > 100) || !Object.values(deployment.green).every(isShare)) return nothing;
    return [
      fail(overHundred, {
        message: `the green shares sum to ${sum} percent`,
        hint: `take ${sum - 100} away from them: blue gets what the greens leave`,
        place: { file: deployment.file, path: ["green"], part: "key" },
      }),
    ];
  },
};

export const blueAndGreen: Rule<DeploymentContext> = {
  id: "traffic/blue-and-green",
  severity: "high",
  what: "No version is both blue and green.",
  why: "Blue's share belongs to the strategy and green's to people: two writers of one number.",
  fix: "Take it out of green to make it blue, or name another blue.",
  overridable: false,
  check({ deployment }) {
    if (!Object.hasOwn(deployment.green, deployment.blue)) return nothing;
    return [
      fail(blueAndGreen, {
        message: `${shown(deployment.blue)} is both blue and green`,
        hint: "take it out of green",
        place: { file: deployment.file, path: ["green", deployment.blue], part: "key" },
      }),
    ];
  },
};

function isShare(share: number): boolean {
  return Number.isInteger(share) && share >= 0 && share <= 100;
}

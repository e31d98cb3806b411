import { describe, expect, test } from "vitest";
import { parseDocument } from "../../src/deployed/document.ts";
import { record, text } from "../../src/deployed/shape.ts";
import { describeHeld } from "../../src/reconcile/hold.ts";
import { aDeployment, anEnvironment, aServer } from "../support/model.ts";
import { only, project, server } from "./world.ts";

const held = { kind: "variable", revision: 3, at: "2026-11-20T10:00:00Z", reason: "r" } as const;
const token = `ghp_${"a1B2".repeat(9)}`;

describe("a held value", () => {
  test.each([
    ["REGION", "eu", "REGION=eu"],
    ["REGION", null, "REGION unset"],
    ["REGION", token, "REGION=(hidden)"],
    ["API_TOKEN", "hunter2x", "API_TOKEN=(hidden)"],
  ])("%s %s", (name, value, told) => expect(describeHeld({ ...held, name, value })).toBe(told));
});

describe("an environment that goes with servers in it", () => {
  test.each([
    [1, "a is"],
    [3, "a, b and c are"],
    [4, "a, b, c and 1 more are"],
  ])("%s of them", (count, told) => {
    const others = ["a", "b", "c", "d"]
      .slice(0, count)
      .map((id) => aServer(id, ["1.0.0"], [aDeployment("lab", id, { blue: "1.0.0" })]));
    const base = {
      environments: [anEnvironment("lab"), anEnvironment("staging"), anEnvironment("production")],
      others,
    };
    const found = only(project({}, base), "environment/removed-not-empty");
    expect(found.message).toContain(`while ${told} deployed there`);
  });
});

describe("a damaged file on the branch", () => {
  test.each([
    ["headgate.json", "git revert"],
    ["stop.json", "git revert"],
    ["production/weather/status.json", "headgate recover"],
  ])("%s: the hint names what helps", (path, what) => {
    const parsed = parseDocument("{", { path, shape: record(text) });
    expect(parsed.kind === "unreadable" && parsed.findings[0]?.hint).toContain(what);
  });
});

test("a variable that is no choice is told without what looks like a credential", () => {
  const told = (value: string) =>
    only(server({ deployment: { variables: { REGION: "eu", LOG_LEVEL: value } } }), "variable/choice")
      .message;
  expect(told("loud")).toContain("LOG_LEVEL is loud");
  expect(told(token)).not.toContain("ghp_");
});

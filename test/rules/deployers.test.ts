import { describe, expect, test } from "vitest";
import { type Asker, checkDeployer } from "../../src/rules/approvals/deployers.ts";
import { anEnvironment } from "../support/model.ts";

const project = { file: "headgate.yaml" };
const teams = { ops: ["@dora", "Octocat"] };
const knows = (...groups: readonly (readonly [string, readonly string[]])[]) =>
  new Map(groups.map(([name, people]) => [name, new Set(people)]));

function asked(people: readonly string[], memberships: Asker["memberships"] = new Map()): Asker {
  return { people, memberships };
}

function check(deployers: readonly string[], asker: Asker | null) {
  return checkDeployer(anEnvironment("production", { deployers, teams }), project, asker);
}

describe("may deploy", () => {
  test.each<[string, readonly string[], Asker]>([
    ["anyone, where nobody is named", [], asked(["mallory"])],
    ["a person", ["@octocat"], asked(["octocat"])],
    ["a person in other letters", ["@OctoCat"], asked(["octocat"])],
    ["one of a team whose members the policy says", ["ops"], asked(["dora"])],
    ["one of a team that the host knows", ["@acme/Ops"], asked(["dora"], knows(["@acme/ops", ["Dora"]]))],
    ["one with a role", ["role:maintain"], asked(["dora"], knows(["role:maintain", ["dora"]]))],
    ["both of two who asked", ["@octocat", "ops"], asked(["octocat", "dora"])],
    ["one who is named, although a team is not known", ["@acme/ops", "@dora"], asked(["dora"])],
  ])("%s", (_, deployers, asker) => {
    expect(check(deployers, asker)).toEqual([]);
  });
});

describe("may not deploy", () => {
  const only = (who: string, names: string) => `${who} may not: only ${names} may deploy to production`;

  test.each<[string, readonly string[], Asker, string, string]>([
    ["somebody else", ["@octocat"], asked(["mallory"]), only("@mallory", "@octocat"), "ask one of them"],
    [
      "whoever has somebody's run repeated",
      ["@octocat"],
      asked(["octocat", "mallory"]),
      only("@mallory", "@octocat"),
      "ask one of them",
    ],
    [
      "one of two where neither is named",
      ["@octocat"],
      asked(["dora", "mallory"]),
      only("@dora and @mallory", "@octocat"),
      "ask one of them",
    ],
    [
      "anyone by a team that nobody knows",
      ["@acme/ops"],
      asked(["dora"]),
      only("@dora", "@acme/ops"),
      "who is in @acme/ops is not known here: give members-token, or list them under teams in headgate.yaml",
    ],
    [
      "one who is not in the team",
      ["@acme/ops"],
      asked(["mallory"], knows(["@acme/ops", ["dora"]])),
      only("@mallory", "@acme/ops"),
      "have deployers changed in environments/production/environment.yaml",
    ],
    [
      "one called like a built-in",
      ["constructor"],
      asked(["constructor"]),
      only("@constructor", "constructor"),
      "",
    ],
    [
      "nobody",
      ["@octocat"],
      asked([]),
      "nobody is known to have asked: only @octocat may deploy to production",
      "",
    ],
    ["a name that hides something", ["@octocat"], asked(["a\u001b[31m\nb"]), only("@a b", "@octocat"), ""],
  ])("%s", (_, deployers, asker, message, hint) => {
    const found = check(deployers, asker);
    expect(found).toMatchObject([
      { rule: "permission/not-deployer", outcome: "fail", environment: "production", message },
    ]);
    expect(found[0]?.hint).toContain(hint);
  });
});

test("on a clone it is only told that nobody was asked", () => {
  expect(check(["@octocat"], null)).toMatchObject([
    { rule: "permission/deployer-not-verified", outcome: "warn" },
  ]);
  expect(check([], null)).toEqual([]);
});

test("a team of which the host says why nobody knows it is told with that, and what to do", () => {
  const unknownGroups = new Map([
    ["@acme/ops", { message: "GitHub knows no such team", hint: "see that the name is right" }],
  ]);
  const [finding] = check(["@acme/Ops"], { ...asked(["dora"]), unknownGroups });
  expect(finding?.hint).toBe(
    "who is in @acme/Ops is not known here; GitHub knows no such team; see that the name is right",
  );
});

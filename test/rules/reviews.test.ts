import { describe, expect, test } from "vitest";
import type { PullRequest, RecordedPlan, Review } from "../../src/model/pull-request.ts";
import { type ApprovalEvidence, countApprovals } from "../../src/rules/approvals/reviews.ts";
import { gates, only, soaked } from "./world.ts";

const head = "b".repeat(40);
const older = "a".repeat(40);
const id = "production/weather";
const intent = "sha256-now";

/** Minutes after the pull request was opened. */
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 20, 9, minutes)).toISOString();

function approval(by: string, more: Partial<Review> = {}): Review {
  return { by, isBot: false, state: "approved", commit: head, at: at(30), ...more };
}

function recorded(minutes: number, more: Partial<RecordedPlan> = {}): RecordedPlan {
  return { commit: head, at: at(minutes), intents: { [id]: intent }, ...more };
}

function pull(more: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 12,
    author: "ada",
    contributors: ["ada"],
    head,
    merged: true,
    fork: false,
    reviews: [approval("octocat")],
    plans: [recorded(10)],
    ...more,
  };
}

function evidence(more: Partial<ApprovalEvidence> = {}): ApprovalEvidence {
  return { pulls: [pull()], direct: [], requester: [], memberships: new Map(), ...more };
}

const anyOf = (...people: readonly string[]) => ({ people: new Set(people), unresolved: [] });
const eligible = anyOf("octocat", "hubot", "ada", "dora");

function count(
  of: Partial<ApprovalEvidence>,
  among = eligible as Parameters<typeof countApprovals>[1]["eligible"],
) {
  const { given, uncounted } = countApprovals(evidence(of), { id, intent, eligible: among });
  return {
    given,
    why: uncounted.map(({ by, why }) => `${by} ${why}`),
    again: uncounted.map(({ again }) => again),
  };
}

describe("an approval counts", () => {
  test.each<[string, Partial<ApprovalEvidence>, readonly string[]]>([
    ["after the plan was recorded", {}, ["octocat"]],
    ["in the same second", { pulls: [pull({ plans: [recorded(30)] })] }, ["octocat"]],
    ["however the name is written", { pulls: [pull({ reviews: [approval("@OctoCat")] })] }, ["octocat"]],
    [
      "once, on however many pull requests",
      { pulls: [pull(), pull({ number: 11, reviews: [approval("OctoCat")] })] },
      ["octocat"],
    ],
    [
      "of each of two people",
      { pulls: [pull({ reviews: [approval("octocat"), approval("hubot")] })] },
      ["hubot", "octocat"],
    ],
    [
      "after a comment of the same person",
      {
        pulls: [
          pull({ reviews: [approval("octocat"), approval("octocat", { state: "commented", at: at(40) })] }),
        ],
      },
      ["octocat"],
    ],
    [
      "that came after a wish for changes",
      {
        pulls: [
          pull({
            reviews: [approval("octocat", { state: "changes-requested", at: at(20) }), approval("octocat")],
          }),
        ],
      },
      ["octocat"],
    ],
    [
      "where a plan before the last one asked for something else",
      { pulls: [pull({ plans: [recorded(20), recorded(10, { intents: { [id]: "sha256-then" } })] })] },
      ["octocat"],
    ],
    [
      "where a later plan, after it, asks for something else",
      { pulls: [pull({ plans: [recorded(10), recorded(50, { intents: { [id]: "sha256-later" } })] })] },
      ["octocat"],
    ],
    [
      "where the last plan before it says nothing of this deployment",
      { pulls: [pull({ plans: [recorded(10), recorded(20, { intents: {} })] })] },
      ["octocat"],
    ],
    [
      "on one pull request although it is stale on another",
      { pulls: [pull({ reviews: [approval("octocat", { commit: older })] }), pull({ number: 11 })] },
      ["octocat"],
    ],
    ["where others pushed directly", { direct: [{ commit: older, people: ["hubot"] }] }, ["octocat"]],
    [
      "of a plan that was recorded as a whole",
      {
        pulls: [pull({ plans: [recorded(10, { intents: {}, environments: { production: "sha256-all" } })] })],
        environments: { production: "sha256-all" },
      },
      ["octocat"],
    ],
    ["before the merge", { pulls: [pull({ merged: false })] }, ["octocat"]],
  ])("%s", (_, of, given) => {
    expect(count(of)).toEqual({ given, why: [], again: [] });
  });
});

describe("an approval does not count", () => {
  test.each<[string, Partial<ApprovalEvidence>, string, boolean]>([
    [
      "of an older commit",
      { pulls: [pull({ reviews: [approval("octocat", { commit: older })] })] },
      "octocat approved an older commit of #12",
      true,
    ],
    [
      "of a commit that is not known any more",
      { pulls: [pull({ reviews: [approval("octocat", { commit: null })] })] },
      "octocat approved an older commit of #12",
      true,
    ],
    [
      "before the plan was recorded",
      { pulls: [pull({ plans: [recorded(31)] })] },
      "octocat approved #12 before its plan was recorded",
      true,
    ],
    [
      "where no plan is recorded",
      { pulls: [pull({ plans: [] })] },
      `octocat approved #12, on which no plan of ${id} is recorded`,
      true,
    ],
    [
      "where the plan is of an older commit",
      { pulls: [pull({ plans: [recorded(10, { commit: older })] })] },
      `octocat approved #12, on which no plan of ${id} is recorded`,
      true,
    ],
    [
      "where the last plan before it asked for something else, although one before that did not",
      { pulls: [pull({ plans: [recorded(10), recorded(20, { intents: { [id]: "sha256-other" } })] })] },
      "octocat approved another plan on #12 than the one that would be applied now",
      true,
    ],
    [
      "where a plan that was recorded as a whole is another one by now",
      {
        pulls: [pull({ plans: [recorded(10, { intents: {}, environments: { production: "sha256-all" } })] })],
        environments: { production: "sha256-others" },
      },
      "octocat approved another plan on #12 than the one that would be applied now",
      true,
    ],
    [
      "where a plan that was recorded as a whole cannot be compared",
      {
        pulls: [pull({ plans: [recorded(10, { intents: {}, environments: { production: "sha256-all" } })] })],
      },
      "octocat approved another plan on #12 than the one that would be applied now",
      true,
    ],
    [
      "where a plan's names are those of built-ins",
      { pulls: [pull({ plans: [recorded(10, { intents: {} })] })] },
      `octocat approved #12, on which no plan of ${id} is recorded`,
      true,
    ],
    ["by its author", { pulls: [pull({ author: "OctoCat" })] }, "octocat opened #12", false],
    [
      "by someone who wrote part of it",
      { pulls: [pull({ contributors: ["ada", "OctoCat"] })] },
      "octocat wrote part of #12",
      false,
    ],
    [
      "by someone who wrote part of another one",
      { pulls: [pull(), pull({ number: 11, contributors: ["octocat"], reviews: [] })] },
      "octocat wrote part of #11",
      false,
    ],
    [
      "by someone who pushed directly",
      { direct: [{ commit: older, people: ["octocat"] }] },
      "octocat pushed aaaaaaa",
      false,
    ],
    ["by whoever asked for it", { requester: ["Octocat"] }, "octocat asked for it", false],
    [
      "by a bot",
      { pulls: [pull({ reviews: [approval("octocat", { isBot: true })] })] },
      "octocat is a bot",
      false,
    ],
    [
      "of what nobody knows who pushed",
      { pulls: [pull({ unknownPushers: { kind: "unknown", why: "it comes from\u001b[1m a fork" } })] },
      "octocat approved #12, and who pushed to that is not known: it comes from a fork",
      false,
    ],
    [
      "of what it was not looked up who pushed",
      { pulls: [pull({ unknownPushers: { kind: "unseen", branch: "work", commits: [] } })] },
      "octocat approved #12, and who pushed to that is not known yet; a later run looks it up",
      false,
    ],
    [
      "by someone else",
      { pulls: [pull({ reviews: [approval("mallory")] })] },
      "mallory is none of those who may approve",
      false,
    ],
  ])("%s", (_, of, why, again) => {
    expect(count(of)).toEqual({ given: [], why: [why], again: [again] });
  });

  test.each<[string, readonly Review[]]>([
    ["dismissed", [approval("octocat", { state: "dismissed" })]],
    ["taken back", [approval("octocat"), approval("octocat", { state: "changes-requested", at: at(40) })]],
    [
      "taken back, told first",
      [approval("octocat", { state: "changes-requested", at: at(40) }), approval("octocat")],
    ],
    ["dismissed later", [approval("octocat"), approval("octocat", { state: "dismissed", at: at(40) })]],
    ["only a comment", [approval("octocat", { state: "commented" })]],
  ])("once it is %s", (_, reviews) => {
    expect(count({ pulls: [pull({ reviews })] })).toEqual({ given: [], why: [], again: [] });
  });

  test.each<[boolean, readonly string[], readonly string[]]>([
    [true, ["octocat"], []],
    [false, [], ["octocat may not write to this repository"]],
  ])("by somebody who can write: %s, where nobody is named", (canWrite, given, why) => {
    const pulls = [pull({ reviews: [approval("octocat", { canWrite })] })];
    expect(count({ pulls }, { people: new Set(), unresolved: ["role:write"] })).toMatchObject({ given, why });
    // Where people are named, who else can write does not matter.
    expect(count({ pulls }, anyOf("octocat")).given).toEqual(["octocat"]);
    expect(count({ pulls }, anyOf("hubot")).given).toEqual([]);
  });

  test("where not everything could be looked up", () => {
    expect(count({ unknown: "GitHub did not answer" }).given).toEqual([]);
  });
});

describe("teams and roles", () => {
  const group = (...unresolved: readonly string[]) => ({ people: new Set<string>(), unresolved });
  const known = new Map([
    ["@acme/managers", new Set(["OctoCat"])],
    ["role:write", new Set(["hubot"])],
  ]);

  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ["a team that the host knows", ["@Acme/Managers"], ["octocat"], []],
    ["somebody else's team", ["role:write"], [], ["octocat may not write to this repository"]],
    [
      "one that it does not know",
      ["@acme/unknown"],
      [],
      ["octocat approved, and whether that is one of @acme/unknown could not be looked up"],
    ],
    ["two of which it knows one", ["@acme/unknown", "@acme/managers"], ["octocat"], []],
  ])("%s", (_, names, given, why) => {
    expect(count({ memberships: known }, group(...names))).toMatchObject({ given, why });
  });
});

describe("the gate says what is missing, and what to do", () => {
  const policy = {
    deployment: { blue: "1.1.5" },
    production: { approvals: { count: 1, from: ["@octocat"] } },
  };
  const gate = (approvals: Partial<ApprovalEvidence>) =>
    only(gates(policy, { staging: soaked(99), approvals }), "approval/missing");
  const stale = pull({ reviews: [approval("octocat", { commit: older })] });

  test.each<[string, Partial<ApprovalEvidence>, string, string]>([
    [
      "nobody approved",
      { pulls: [pull({ reviews: [] })] },
      "0 of 1 approval from @octocat",
      "ask for a review from @octocat of #12, of the plan that it shows now",
    ],
    [
      "the approval is stale",
      { pulls: [stale] },
      "0 of 1 approval from @octocat; @octocat approved an older commit of #12",
      "ask for a review from @octocat of #12, of the plan that it shows now: @octocat may approve it again",
    ],
    [
      "nobody could review",
      { pulls: [], direct: [{ commit: older, people: [] }] },
      "0 of 1 approval from @octocat; aaaaaaa was pushed directly: there is no pull request whose reviews could count",
      "open a pull request that touches environments/production/weather.yaml, and ask for a review from @octocat: its plan shows what would be applied",
    ],
    [
      "not everything is known",
      { unknown: "GitHub did not\nanswer" },
      "0 of 1 approval from @octocat; who reviewed it is not known: GitHub did not answer",
      "put that right, or run it again when it can be looked up",
    ],
  ])("%s", (_, approvals, message, hint) => {
    expect(gate(approvals)).toMatchObject({ outcome: "wait", message, hint });
  });

  test("names five, and counts the rest", () => {
    const reviews = Array.from({ length: 9 }, (_, index) => approval(`bot-${index}`, { isBot: true }));
    const { message } = gate({ pulls: [pull({ reviews })] });
    expect(message).toContain("@bot-4 is a bot; 4 more approvals do not count either");
    expect(message).not.toContain("bot-5");
  });

  test("is not impressed by what people are called", () => {
    const reviews = [approval("a\u001b[31m\nb"), approval("__proto__"), approval("constructor")];
    const { message } = gate({ pulls: [pull({ reviews })] });
    expect(message).not.toMatch(/\p{Cc}/u);
    expect(message).toContain("@constructor is none of those who may approve");
  });
});

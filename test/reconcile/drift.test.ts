import { describe, expect, test } from "vitest";
import {
  type ContractDrift,
  type DriftPolicy,
  driftIn,
  sayContractDrift,
  strictestDrift,
  withoutCleared,
} from "../../src/model/drift.ts";
import type { ProbeNote } from "../../src/model/probed.ts";
import type { Status } from "../../src/model/status.ts";
import type { PointInHistory } from "../../src/reconcile/deployed-state.ts";
import { driftNews, driftNoted, whyDriftStays } from "../../src/reconcile/drift.ts";
import { dueServers, isLeftAlone, isOlder } from "../../src/reconcile/due.ts";
import { soakingVariant } from "../../src/reconcile/soak.ts";
import * as made from "../support/model.ts";

const { minute } = made;

const every: DriftPolicy = { contract: "alert", every: 60 * 60_000 };

function aStatus(blue: string): Status {
  const unit = made.aServer("weather", [blue], [made.aDeployment("production", "weather", { blue })]);
  return made.aStatus(made.aDesired([made.anEnvironment("production")], [unit]), "production/weather");
}

function drift(variant: string, running: string, since = minute(0)): ContractDrift {
  return {
    variant,
    reviewed: "sha256-5781fef2bfc85c8e",
    running: `sha256-${running}`,
    verdict: "breaking",
    changes: [{ pointer: "/tools/get_alerts", class: "breaking", summary: "- get_alerts" }],
    more: 0,
    since,
  };
}

describe("who is due for a look", () => {
  const note = (at: number, outcome: ProbeNote["outcome"] = "as-reviewed"): ProbeNote => ({
    at: minute(at),
    revision: 1,
    outcome,
  });
  test.each<[string, Readonly<Record<string, ProbeNote | null>>, DriftPolicy, readonly string[]]>([
    ["nobody of nobody", {}, every, []],
    ["who was never looked at, by name", { b: null, a: null }, every, ["a", "b"]],
    ["not before the time has passed", { a: note(41) }, every, []],
    ["once it has", { a: note(40) }, every, ["a"]],
    [
      "those first for which it is longest ago",
      { a: note(30), b: note(10), c: null },
      every,
      ["c", "b", "a"],
    ],
    [
      "sooner, where it could not be told",
      { a: note(85, "undecided"), b: note(86, "undecided") },
      every,
      ["a"],
    ],
    ["by a note from the future at once", { a: note(101) }, every, ["a"]],
    [
      "where nothing is compared, only what is known to differ",
      { a: null, b: note(10), c: note(99, "drifted") },
      { ...every, contract: "off" },
      ["c"],
    ],
  ])("%s", (_, notes, policy, expected) => {
    const known = Object.entries(notes).flatMap(([server, one]) => (one ? [[server, one] as const] : []));
    expect(dueServers(Object.keys(notes), new Map(known), policy, minute(100))).toEqual(expected);
  });

  test("a server called like a part of every object is one like others", () => {
    expect(dueServers(["constructor", "__proto__"], new Map(), every, minute(0))).toEqual([
      "__proto__",
      "constructor",
    ]);
  });

  test.each<[string, Partial<Status>, boolean]>([
    ["what is settled and serves", {}, true],
    ["not what is watched", { watch: { until: minute(101) } }, false],
    ["what was watched", { watch: { until: minute(99) } }, true],
    ["not what is worked on", { lease: { run: "run:1", expires: minute(200) } }, false],
    ["not what failed", { outcome: "failed" }, false],
    ["not what is gone", { outcome: "removed", traffic: {}, variants: {} }, false],
  ])("%s", (_, fields, expected) => {
    expect(isLeftAlone({ ...aStatus("1.0.0"), ...fields }, minute(100))).toBe(expected);
  });

  test("what was concluded a short while ago was looked at then", () => {
    expect(isOlder({ at: minute(41) }, every, minute(100))).toBe(false);
    expect(isOlder({ at: minute(40) }, every, minute(100))).toBe(true);
    expect(isOlder({ at: minute(110) }, every, minute(100))).toBe(true);
  });
});

describe("what a look finds", () => {
  const known = (...of: readonly ContractDrift[]) => ({ ...aStatus("1.0.0"), drift: of });
  test.each<[string, Pick<Status, "drift">, readonly ContractDrift[], "none" | "found" | "gone"]>([
    ["nothing, where there was nothing", {}, [], "none"],
    ["what is not as reviewed", {}, [drift("1.0.0", "a")], "found"],
    ["no news in what is known", known(drift("1.0.0", "a")), [drift("1.0.0", "a", minute(9))], "none"],
    ["another contract again", known(drift("1.0.0", "a")), [drift("1.0.0", "b")], "found"],
    ["the same contract in another variant", known(drift("1.0.0", "a")), [drift("1.1.0", "a")], "found"],
    ["that it is over", known(drift("1.0.0", "a")), [], "gone"],
    [
      "that less of it is left",
      known(drift("1.0.0", "a"), drift("1.1.0", "b")),
      [drift("1.1.0", "b")],
      "gone",
    ],
  ])("is %s", (_, status, seen, kind) => {
    expect(driftNews(status, seen).kind).toBe(kind);
  });

  test("since when it is so stays said", () => {
    const news = driftNews(known(drift("1.0.0", "a", minute(1))), [
      drift("1.0.0", "a", minute(9)),
      drift("1.1.0", "b", minute(9)),
    ]);
    expect(news).toMatchObject({ kind: "found", drift: [{ since: minute(1) }, { since: minute(9) }] });
  });

  test("is a revision of its own that changes nothing of what runs, ends the soak, and can be gone back to", () => {
    const before = {
      ...aStatus("1.0.0"),
      soak: { "1.0.0": { release: "sha256-1.0.0", longest: 0, since: minute(0) } },
    };
    const cause = { actor: "octocat", run: "run:2" };
    const news = driftNews(before, [drift("1.0.0", "3f2a9c0d11aa")]);
    if (news.kind === "none") throw new Error("no news");
    const after = driftNoted(before, news, { head: "abc", cause, now: minute(60) });
    expect(after).toMatchObject({
      revision: before.revision + 1,
      event: "drift-found",
      outcome: "healthy",
      traffic: before.traffic,
      variants: before.variants,
      stable: { revision: before.revision, commit: "abc" },
      soak: { "1.0.0": { longest: 60 * 60_000, since: null } },
      cause: { reason: "1.0.0 has contract 3f2a9c0d11aa ≠ reviewed 5781fef2bfc8: breaking, - get_alerts" },
    });
    const gone = driftNews(after, []);
    if (gone.kind === "none") throw new Error("no news");
    const well = driftNoted({ ...after, digest: "" }, gone, { head: "def", cause, now: minute(90) });
    expect(well).toMatchObject({ event: "drift-gone", soak: { "1.0.0": { since: minute(90) } } });
    expect(well).not.toHaveProperty("drift");
    expect(soakingVariant(after)).toBeNull();
  });
});

describe("what is known of what runs", () => {
  const live = (variables: Readonly<Record<string, Readonly<Record<string, string>>>>) => ({
    traffic: Object.fromEntries(Object.keys(variables).map((id) => [id, 50])),
    variants: Object.fromEntries(
      Object.entries(variables).map(([id, values]) => {
        const [version = ""] = id.split("~");
        return [id, { version, release: `sha256-${version}`, variables: values, secrets: {} }];
      }),
    ),
  });

  test("goes on with a version under other settings, and ends with the version", () => {
    const before = live({ "1.0.0": {} });
    const after = live({ "1.0.0~ab12cd": { LOG: "debug" }, "1.1.0": {} });
    expect(driftIn([drift("1.0.0", "a")], before, after).map(({ variant }) => variant)).toEqual([
      "1.0.0~ab12cd",
    ]);
    expect(driftIn([drift("1.0.0", "a")], before, live({ "1.1.0": {} }))).toEqual([]);
  });

  test("is cleared by an analysis that found the reviewed contract, and by no other", () => {
    const known = [drift("1.0.0", "a")];
    const [{ reviewed } = { reviewed: "" }] = known;
    expect(withoutCleared(known, [{ variant: "1.0.0", contract: reviewed }])).toEqual([]);
    expect(withoutCleared(known, [{ variant: "1.0.0", contract: "sha256-a" }])).toEqual(known);
    expect(withoutCleared(known, [{ variant: "1.0.0" }])).toEqual(known);
    expect(withoutCleared(known, [{ variant: "1.1.0", contract: reviewed }])).toEqual(known);
  });

  test("is said in a line, however much it is", () => {
    const change = {
      pointer: "/tools/a",
      class: "documentation",
      summary: "~ a: description changed",
    } as const;
    const warned = { ...change, warnings: ["1 × zero width (U+200B) that nobody sees"] };
    const many = {
      ...drift("1.0.0", "a"),
      changes: [...drift("1.0.0", "a").changes, warned, change, change],
    };
    expect(sayContractDrift({ ...many, more: 7 })).toBe(
      "contract a ≠ reviewed 5781fef2bfc8: breaking, - get_alerts, ~ a: description changed, ~ a: description changed, 8 more, 1 warning",
    );
    expect(sayContractDrift({ ...many, changes: [], verdict: "unknown" })).toBe(
      "contract a ≠ reviewed 5781fef2bfc8",
    );
  });
});

describe("whether drift is rolled back by itself", () => {
  const point = (fields: Partial<Status>): PointInHistory => {
    const status = { ...aStatus("1.0.0"), ...fields };
    return { revision: status.revision, commit: "abc", status, endedAt: null };
  };
  const stable = { revision: 1, commit: "abc" };

  test.each<[string, Partial<Status>, readonly PointInHistory[], RegExp | undefined]>([
    ["it is, where a deployment came before", { event: "deployed", stable }, [point({})], undefined],
    ["not where nothing else ever ran", { event: "deployed", stable: null }, [], /nothing to go back to/],
    ["not after a rollback", { event: "rolled-back", stable }, [point({})], /not rolled back by itself/],
    [
      "nor once drift was found in what was rolled back to",
      { event: "drift-found", stable },
      [point({ event: "drift-gone" }), point({ event: "rolled-back" })],
      /not rolled back by itself/,
    ],
    [
      "it is again, after another deployment",
      { event: "drift-found", stable },
      [point({ event: "deployed" }), point({ event: "rolled-back" })],
      undefined,
    ],
  ])("%s", (_, fields, points, expected) => {
    const why = whyDriftStays({ ...aStatus("1.0.0"), ...fields }, points);
    if (expected) expect(why).toMatch(expected);
    else expect(why).toBeUndefined();
  });

  test("what came with a change of policy is under the stricter of both", () => {
    expect(strictestDrift([])).toBe("alert");
    expect(strictestDrift([{}, { drift: { contract: "off", every: 1 } }])).toBe("alert");
    expect(strictestDrift([{ drift: { contract: "off", every: 1 } }])).toBe("off");
    expect(strictestDrift([{ drift: { contract: "rollback", every: 1 } }, {}])).toBe("rollback");
  });
});

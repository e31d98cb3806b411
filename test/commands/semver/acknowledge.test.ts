import { expect, test } from "vitest";
import { contractDigest } from "../../../src/contract/canonical.ts";
import { inProcess } from "../../support/in-process.ts";
import {
  acknowledgementPath,
  deployed,
  needy,
  one,
  policy,
  printedOtherwise,
  released,
  repository,
  three,
  two,
} from "./world.ts";

const project = inProcess();
const ask = ["contract", "acknowledge", "weather"] as const;

test("an acknowledgement is written for exactly this change, and lets it pass", async () => {
  const of = await project({ ...repository, ...deployed("1.0.0") });
  await of.apply();
  await of.git("checkout", "--quiet", "-b", "change");
  await of.commit(released("1.1.0", one), deployed("1.1.0"), policy("require: { contract: semver }\n"));
  expect((await of.headgate("plan")).outcome).toBe("refused");
  const reason = ["--reason", 'nobody: "called" it\n# at all'];
  const preview = await of.headgate(...ask, "1.1.0", ...reason, "--dry-run");
  expect([preview.outcome, preview.text]).toEqual([
    "planned",
    expect.stringContaining("nothing was written"),
  ]);
  const written = await of.headgate(...ask, "1.1.0", ...reason, "--until", "2027-01-31");
  expect(written.outcome, written.text).toBe("ok");
  expect(printedOtherwise("contractAcknowledge", written)).toEqual([]);
  expect(written.json).toMatchObject({
    from: "1.0.0",
    contracts: { from: contractDigest(two), to: contractDigest(one) },
    required: "major",
    next: "2.0.0",
    acknowledged: [{ pointer: "/tools/alerts", class: "breaking", summary: "- alerts" }],
    file: acknowledgementPath("1.1.0"),
  });
  expect(await of.read(acknowledgementPath("1.1.0"))).toMatch(
    new RegExp(
      `^# yaml-language-server: \\$schema=../../../.headgate/schemas/acknowledgement.schema.json
# weather 1.0.0 → 1.1.0: 1 breaking change needs a major version, 1.0.0 → 1.1.0 is a minor one
#   - alerts {2}\\(/tools/alerts\\)
from: 1.0.0
contracts:
  from: ${contractDigest(two)}
  to: ${contractDigest(one)}
reason: "nobody: \\\\"called\\\\" it\\\\n# at all"
by: .+
until: "2027-01-31"
$`,
    ),
  );
  expect((await of.headgate(...ask, "1.1.0", ...reason, "--until", "2027-01-31")).outcome).toBe("unchanged");
  await of.commit({});
  const plan = await of.headgate("plan");
  expect(plan.outcome, plan.text).toBe("planned");
  expect(plan.text).toContain("acknowledged by");
  // Another release under that number: nothing of it is acknowledged.
  await of.commit(released("1.1.0", needy));
  const again = await of.headgate("plan");
  expect(new Set(again.rules), again.text).toEqual(new Set(["contract/semver"]));
});

test("nothing is acknowledged that is not there", async () => {
  const of = await project({
    ...repository,
    ...released("1.1.0", three),
    ...released("1.2.0", null),
    ...released("2.0.0", one),
  });
  const reason = ["--reason", "because"];
  const cases: readonly (readonly [args: readonly string[], outcome: string, words: string])[] = [
    [["1.1.0", ...reason], "unchanged", "there is nothing to acknowledge"],
    [["2.0.0", "--from", "1.1.0", ...reason], "unchanged", "there is nothing to acknowledge"],
    [["1.2.0", ...reason], "refused", "1.2.0 records no contract"],
    [["1.0.0", ...reason], "refused", "the first of its line"],
    [["1.1.9", ...reason], "refused", "1.1.9 of weather is not released"],
    [["1.1.0", "--from", "0.1.0", ...reason], "refused", "0.1.0 of weather is not released"],
    [["1.1.0"], "usage", "needs a reason"],
    [["1.1.0", ...reason, "--until", "soon"], "usage", "soon is no date"],
    [["1.1.0", ...reason, "--until", "2026-11-01"], "usage", "2026-11-01 is over"],
    [["../../x", ...reason], "usage", "names no version"],
    [["1.1.0", "1.2.0", ...reason], "usage", "takes a server and one of its versions"],
  ];
  for (const [args, outcome, words] of cases) {
    const run = await of.headgate(...ask, ...args);
    expect([run.outcome, run.text], args.join(" ")).toEqual([outcome, expect.stringContaining(words)]);
  }
  const other = await of.headgate("contract", "acknowledge", "nobody", "1.0.0", ...reason);
  expect(other.rules).toEqual(["version/not-released"]);
  const same = await of.headgate(...ask, "1.1.0", ...reason);
  expect(printedOtherwise("contractAcknowledge", same)).toEqual([]);
  expect(await of.git("status", "--porcelain")).toBe("");
});

test("a version that is to come is acknowledged by the contract that it is to have", async () => {
  const of = await project(repository);
  const file = "new.json";
  await of.commit({ [file]: JSON.stringify(one) });
  const written = await of.headgate(...ask, "1.1.0", "--contract", file, "--reason", "nobody called it");
  expect([written.outcome, written.text]).toEqual([
    "ok",
    expect.stringContaining("then release the version"),
  ]);
  expect(printedOtherwise("contractAcknowledge", written)).toEqual([]);
  expect(written.json).toMatchObject({ contracts: { from: contractDigest(two), to: contractDigest(one) } });
  // On the branch that brings it, it is what has to come first.
  await of.git("checkout", "--quiet", "-b", "change");
  await of.git("add", "--all");
  await of.commit({});
  expect((await of.headgate("validate", "--base", "main")).findings).toEqual([]);
  expect((await of.headgate("validate", "--all", "--base", "main")).findings).toEqual([]);
  await of.git("checkout", "--quiet", "-B", "main");
  const waiting = await of.headgate("validate", "--all");
  expect(waiting.findings).toMatchObject([
    {
      rule: "contract/acknowledgement-unused",
      outcome: "warn",
      hint: expect.stringContaining("release that"),
    },
  ]);
  await of.commit(released("1.1.0", one));
  const all = await of.headgate("validate", "--all");
  expect([all.outcome, all.rules], all.text).toEqual(["ok", []]);
  const late = await of.headgate(...ask, "1.1.0", "--contract", file, "--reason", "nobody called it");
  expect([late.outcome, late.text]).toEqual([
    "usage",
    expect.stringContaining("1.1.0 of weather is released"),
  ]);
});

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type InProcess, inProcess } from "../../support/in-process.ts";
import { one, printedOtherwise, released, repository, serverYaml, three, two } from "./world.ts";

const project = inProcess();

/** Commits nothing, under a message. */
const said = (of: InProcess, message: string) => of.git("commit", "--quiet", "--allow-empty", "-m", message);

async function suggested(of: InProcess, ...args: readonly string[]) {
  const run = await of.headgate("suggest", "weather", ...args);
  if (run.exit === 0) expect(printedOtherwise("suggest", run), run.text).toEqual([]);
  const [first = "", ...reasons] = run.text.split("\n");
  return { ...run, version: first, reasons: reasons.map((line) => line.trim()) };
}

test("suggest: the number first, then why, by the contract", async () => {
  const of = await project({ ...repository, ...released("1.1.0", two), ...released("0.9.0", one) });
  const give = async (contract: unknown) => {
    await writeFile(join(of.root, "..", "contract.json"), JSON.stringify(contract));
    return suggested(of, "--contract", "../contract.json");
  };
  expect((await give(one)).version).toBe("2.0.0");
  const more = await give(three);
  expect(more.text).toBe("1.2.0\n  contract     minor: since 1.1.0 additive: + radar()");
  expect(more.json).toMatchObject({
    bump: "minor",
    contract: { verdict: "additive", changes: 1 },
    commits: null,
  });
  // As a server answers tools/list.
  const part = await give({ tools: one.tools });
  expect([part.version, part.findings]).toMatchObject([
    "2.0.0",
    [{ rule: "contract/incomplete", outcome: "warn" }],
  ]);
  const same = await give(two);
  expect([same.outcome, same.version]).toEqual([
    "unchanged",
    "nothing changed since 1.1.0: there is nothing to release",
  ]);
  expect(same.json.version).toBeNull();
  // What a pre-release leads to is compared with what is out before it.
  await of.commit(released("1.1.1-beta.1", three));
  const from = ["--contract", "../contract.json", "--from", "1.1.1-beta.1"];
  expect((await suggested(of, ...from)).version).toBe("1.1.1");
  await give(one);
  const broken = await suggested(of, ...from);
  expect([broken.version, broken.reasons.at(-1)]).toEqual([
    "2.0.0",
    "pre-release  1.1.1-beta.1 leads to 1.1.1, and after 1.1.0 that is no major version",
  ]);
  await give(two);
  expect((await suggested(of, "--contract", "../contract.json", "--from", "0.9.0")).version).toBe("0.9.1");
  expect((await suggested(of, "--of", "1.1.0")).version).toMatch(/^nothing changed since 1\.0\.0/);
  expect((await suggested(of, "--of", "1.1.0", "--from", "0.9.0")).version).toBe("0.9.1");
  const first = await suggested(of, "--of", "0.9.0");
  expect([first.version, first.reasons]).toEqual([
    "0.9.0",
    ["first        no lower version than 0.9.0 is released: there is nothing that it could break"],
  ]);
  const blind = await suggested(of);
  expect([blind.version, blind.reasons[0]]).toEqual(["1.1.1", expect.stringContaining("nothing is known")]);
});

describe("suggest, by the commits since the last tag", () => {
  test("of this repository", async () => {
    const of = await project({ ...repository, ...released("1.1.0", two) });
    await of.git("tag", "v1.0.0");
    await said(of, "feat: old");
    await of.git("tag", "weather-v1.1.0");
    expect((await suggested(of)).outcome).toBe("unchanged");
    await said(of, "fix: a\u001b[31m leak");
    const fixed = await suggested(of);
    expect(fixed.version).toBe("1.1.1");
    expect(fixed.reasons[0]).toMatch(
      /^commits {6}patch: 1 commit since weather-v1\.1\.0 \(1 fix\), first of all [0-9a-f]{7} a leak$/,
    );
    await said(of, "feat(api): radar");
    expect((await suggested(of)).version).toBe("1.2.0");
    expect((await suggested(of, "--pre", "beta")).version).toBe("1.2.0-beta.1");
    await said(of, "refactor!: another transport");
    expect((await suggested(of)).version).toBe("2.0.0");
    expect((await suggested(of, "--head", "HEAD~1")).version).toBe("1.2.0");
    // What the contract says and the commits do not.
    await writeFile(join(of.root, "..", "contract.json"), JSON.stringify(one));
    const both = await suggested(of, "--head", "HEAD~2", "--contract", "../contract.json");
    expect([both.version, both.reasons.length]).toEqual(["2.0.0", 2]);
  });

  test("on a line of its own, and on the way to a version", async () => {
    const of = await project({ ...repository, ...released("1.0.1", two), ...released("1.1.0", three) });
    await of.git("tag", "v1.0.1");
    await of.git("branch", "fixes");
    await said(of, "feat: radar");
    await of.git("tag", "v1.1.0");
    await of.git("checkout", "--quiet", "fixes");
    await said(of, "fix: a leak");
    expect((await suggested(of)).version).toBe("1.0.2");
    await said(of, "feat: more");
    const late = await suggested(of);
    expect([late.version, late.reasons.at(-1)]).toEqual([
      "1.0.2",
      "line         1.1.0 is out already, and the line of 1.0.1 takes nothing more than patches: what 1.0.2 brings beyond that must be acknowledged, or be released as 1.2.0 on top of 1.1.0",
    ]);
    await of.commit(released("2.0.0-beta.1", one));
    const next = await suggested(of, "--from", "2.0.0-beta.1", "--pre", "beta");
    expect(next.version).toBe("2.0.0-beta.2");
    expect((await suggested(of, "--from", "2.0.0-beta.1")).version).toBe("2.0.0");
  });

  test("of another clone, where the server's own repository is elsewhere", async () => {
    const address = "repository: https://github.com/acme/weather-mcp\n";
    const of = await project({ ...repository, ...serverYaml(address), ...released("1.1.0", two) });
    await of.git("tag", "v1.1.0");
    await said(of, "feat!: of this repository, and not of the server");
    expect((await suggested(of)).json.commits).toBeNull();
    const own = await project({ "package.json": "{}" }, { init: false });
    await own.git("tag", "v1.1.0");
    await said(own, "feat: radar");
    expect((await suggested(of, "--source", own.root)).version).toBe("1.2.0");
  });
});

test("suggest says what it cannot know, and begins below 1.0.0", async () => {
  const of = await project({
    ...repository,
    ...released("1.1.0", null),
    "servers/radar/server.yaml": "name: a/radar\n",
  });
  const fresh = await of.headgate("suggest", "radar");
  expect([fresh.text.split("\n")[0], printedOtherwise("suggest", fresh)]).toEqual(["0.1.0", []]);
  expect((await of.headgate("suggest", "radar", "--pre", "alpha")).text).toMatch(/^0\.1\.0-alpha\.1\n/);
  await writeFile(join(of.root, "..", "contract.json"), JSON.stringify(one));
  const unknown = await suggested(of, "--contract", "../contract.json");
  expect(unknown.findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([
    ["contract/not-captured", "warn"],
  ]);
  for (const [args, rule] of [
    [["nobody"], "version/unknown-server"],
    [["weather", "--from", "9.9.9"], "version/not-released"],
    [["weather", "--of", "new"], "version/not-semver"],
    [["weather", "--pre", "Beta 1"], "version/not-semver"],
    [["weather", "--contract", "nowhere.json"], "contract/unreadable"],
    [["weather", "--contract", "headgate.yaml"], "contract/unreadable"],
  ] as const) {
    const run = await of.headgate("suggest", ...args);
    expect([run.outcome, run.rules], args.join(" ")).toEqual(["refused", [rule]]);
  }
});

import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Advisory } from "../../../src/model/advisory.ts";
import { affectedBy } from "../../../src/supply-chain/advisories/affected.ts";
import { severityOfLabel, severityOfVector } from "../../../src/supply-chain/advisories/cvss.ts";
import { mergeAdvisories } from "../../../src/supply-chain/advisories/merge.ts";
import { compareVersions } from "../../../src/supply-chain/advisories/order.ts";
import { subjectsOf } from "../../../src/supply-chain/advisories/subjects.ts";

describe("severity", () => {
  // Vectors and scores of published vulnerabilities.
  test.each([
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", "critical"], // 10.0
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "critical"], // 9.8
    ["CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H", "high"], // 7.2
    ["CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H", "high"], // 7.5
    ["CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:N/I:N/A:H", "medium"], // 5.9
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", "medium"], // 6.1
    ["CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:L", "high"], // 7.4
    ["CVSS:3.1/AV:L/AC:H/PR:L/UI:R/S:U/C:L/I:N/A:N", "low"], // 2.2
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N", "low"], // 0
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:P/RL:O", "critical"],
    ["AV:N/AC:L/Au:N/C:C/I:C/A:C", "high"], // 10.0
    ["AV:N/AC:L/Au:N/C:P/I:P/A:P", "high"], // 7.5
    ["AV:N/AC:M/Au:N/C:N/I:P/A:N", "medium"], // 4.3
    ["AV:L/AC:H/Au:N/C:N/I:N/A:P", "low"], // 1.2
    ["CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", undefined],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H", undefined],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:Z", undefined],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/A:N", undefined],
    ["CVSS:3.1/__proto__:x/constructor:y", undefined],
    [`CVSS:3.1/${"AV:N/".repeat(1_000)}`, undefined],
    [7.5, undefined],
    ["", undefined],
  ])("of %s is %s", (vector, expected) => {
    expect(severityOfVector(vector)).toBe(expected);
  });

  test.each([
    ["MODERATE", "medium"],
    ["moderate", "medium"],
    ["Critical", "critical"],
    ["none", "low"],
    ["constructor", undefined],
    ["", undefined],
    [3, undefined],
  ])("called %s is %s", (label, expected) => {
    expect(severityOfLabel(label)).toBe(expected);
  });
});

describe("versions in order", () => {
  const sorted = {
    npm: ["1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-beta", "1.0.0", "1.0.1", "1.10.0", "2.0.0"],
    pypi: [
      "1.0.dev1",
      "1.0a1.dev1",
      "1.0a1",
      "1.0a1.post1",
      "1.0b2",
      "1.0rc1",
      "1.0",
      "1.0+abc",
      "1.0+1",
      "1.0+1.1",
      "1.0.post1.dev1",
      "1.0.post1",
      "1.1",
      "1.10",
      "1!0.1",
    ],
    nuget: ["1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0", "1.0.0.1", "1.0.1", "1.10"],
  } as const;
  test.each(Object.entries(sorted))("of %s", (kind, versions) => {
    for (const [index, version] of versions.entries()) {
      for (const [other, later] of versions.entries()) {
        const difference = compareVersions(kind as keyof typeof sorted, version, later);
        expect(Math.sign(difference ?? Number.NaN), `${version} and ${later}`).toBe(Math.sign(index - other));
      }
    }
  });

  test.each([
    ["pypi", "1.0", "1.0.0"],
    ["pypi", "1.0-1", "1.0.post1"],
    ["pypi", "v1.0-beta.1", "1.0b1"],
    ["nuget", "1.0", "1.0.0.0"],
    ["nuget", "1.0.0-Beta", "1.0.0-beta"],
    ["npm", "1.0.0+a", "1.0.0+b"],
  ] as const)("of %s knows %s and %s for the same", (kind, a, b) => {
    expect(compareVersions(kind, a, b)).toBe(0);
  });

  test.each([
    ["npm", "latest"],
    ["npm", "^1.0.0"],
    ["pypi", "one"],
    ["pypi", "9".repeat(300)],
    ["nuget", "../1"],
  ] as const)("of %s does not know %s", (kind, text) => {
    expect(compareVersions(kind, "1.0.0", text)).toBeUndefined();
  });

  it("is an order for whatever two Python versions", () => {
    const number = fc.integer({ min: 0, max: 3 });
    const part = (prefix: string) =>
      fc.oneof(
        fc.constant(""),
        number.map((n) => `${prefix}${n}`),
      );
    const version = fc
      .tuple(
        fc.array(number, { minLength: 1, maxLength: 3 }),
        fc.oneof(part("a"), part("rc")),
        part(".post"),
        part(".dev"),
      )
      .map(([release, ...rest]) => `${release.join(".")}${rest.join("")}`);
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        const order = (x: string, y: string) => Math.sign(compareVersions("pypi", x, y) ?? Number.NaN);
        expect(order(a, b) + order(b, a)).toBe(0);
        if (order(a, b) <= 0 && order(b, c) <= 0) expect(order(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("what a record of OSV says of a version", () => {
  const npm = (version: string) => ({ kind: "npm", name: "lodash", version }) as const;
  const record = (entry: object, of: object = { ecosystem: "npm", name: "lodash" }) => ({
    id: "GHSA-x",
    affected: [{ package: of, ...entry }],
  });
  const events = (...list: readonly object[]) => ({ ranges: [{ type: "SEMVER", events: list }] });
  const [zero, fixed] = [{ introduced: "0" }, { fixed: "4.17.21" }];
  test.each<[string, string, object, boolean, string | null]>([
    ["before the fix", "4.17.20", events(zero, fixed), true, "4.17.21"],
    ["the fix", "4.17.21", events(zero, fixed), false, null],
    ["a pre-release of the fix", "4.17.21-rc.1", events(zero, fixed), true, "4.17.21"],
    ["before it came in", "3.0.0", events({ introduced: "4.0.0" }, fixed), false, null],
    ["events in disorder", "4.17.20", events(fixed, zero), true, "4.17.21"],
    ["the last that is affected", "4.17.20", events(zero, { last_affected: "4.17.20" }), true, null],
    ["after the last that is affected", "4.17.21", events(zero, { last_affected: "4.17.20" }), false, null],
    [
      "between two spans",
      "1.5.0",
      events(zero, { fixed: "1.4.0" }, { introduced: "2.0.0" }, { fixed: "2.1.0" }),
      false,
      null,
    ],
    [
      "in the second span",
      "2.0.5",
      events(zero, { fixed: "1.4.0" }, { introduced: "2.0.0" }, { fixed: "2.1.0" }),
      true,
      "2.1.0",
    ],
    [
      "one that begins where the other ends",
      "1.4.0",
      events(zero, { fixed: "1.4.0" }, { introduced: "1.4.0" }),
      true,
      null,
    ],
    ["listed by name", "4.17.20", { versions: ["4.17.20"] }, true, null],
    ["listed, not this one", "4.17.20", { versions: ["4.17.19"] }, false, null],
    ["nothing said", "4.17.20", {}, true, null],
    ["no version in it", "4.17.20", events({ introduced: "soon" }), true, null],
    ["commits alone", "4.17.20", { ranges: [{ type: "GIT", events: [{ introduced: "0" }] }] }, true, null],
    ["more than anybody reads", "4.17.20", { versions: Array(20_001).fill("1.0.0") }, true, null],
  ])("%s: %s", (_, version, entry, isAffected, first) => {
    expect(affectedBy(record(entry), npm(version))).toEqual({ isAffected, fixed: first });
  });

  test.each([
    ["another package", record(events(zero, { fixed: "1.0.0" }), { ecosystem: "npm", name: "other" })],
    ["nothing", {}],
    ["no object", "x"],
    ["a list that is none", { affected: { length: 1 } }],
  ])("about %s is taken for affected: who named it meant something", (_, of) => {
    expect(affectedBy(of, npm("4.17.20")).isAffected).toBe(true);
  });

  it("knows Python's names and versions in any spelling", () => {
    const of = record({ versions: ["1.0"] }, { ecosystem: "PyPI", name: "My_Package" });
    expect(affectedBy(of, { kind: "pypi", name: "my-package", version: "1.0.0" }).isAffected).toBe(true);
    expect(affectedBy(of, { kind: "pypi", name: "my-package", version: "1.0.1" }).isAffected).toBe(false);
  });
});

describe("several databases", () => {
  const one = (fields: Partial<Advisory>): Advisory => ({
    id: "GHSA-a",
    aliases: [],
    severity: null,
    summary: "",
    package: "pypi:x",
    version: "1.0",
    fixed: null,
    ...fields,
  });
  it("tell of one vulnerability under their names, and it is one", () => {
    const merged = mergeAdvisories("pypi", [
      one({ id: "PYSEC-2021-1", aliases: ["CVE-2021-1"], fixed: "1.1" }),
      one({ id: "GHSA-a", aliases: ["CVE-2021-1"], severity: "high", summary: "Bad", fixed: "1.2" }),
      one({ id: "GHSA-b", severity: "critical" }),
    ]);
    expect(merged).toEqual([
      one({ id: "GHSA-b", severity: "critical" }),
      one({
        id: "GHSA-a",
        aliases: ["CVE-2021-1", "PYSEC-2021-1"],
        severity: "high",
        summary: "Bad",
        fixed: "1.2",
      }),
    ]);
  });

  it("are one through a third that knows both", () => {
    const merged = mergeAdvisories("pypi", [
      one({ id: "PYSEC-1" }),
      one({ id: "CVE-2021-2" }),
      one({ id: "OSV-3", aliases: ["pysec-1", "CVE-2021-2"], severity: "low" }),
    ]);
    expect(merged.map(({ id, severity }) => [id, severity])).toEqual([["CVE-2021-2", "low"]]);
  });
});

describe("what a release consists of", () => {
  const stdio = { transport: { type: "stdio" } } as const;
  const of = (packages: readonly object[], dependencies: Record<string, string> = {}, more: object = {}) =>
    subjectsOf({
      version: "1.1.5",
      server: {
        name: "x",
        version: "1.1.5",
        packages: packages.map((one) => ({ ...stdio, registryType: "npm", identifier: "x", ...one })),
      },
      release: { dependencies, ...more },
    });
  it("is its packages and what it records of their dependencies, each once", () => {
    const { subjects, unknown } = of(
      [{ identifier: "@acme/weather" }, { registryType: "oci", identifier: "ghcr.io/acme/weather:1.1.5" }],
      {
        "npm:@acme/weather": "1.1.5",
        "npm:lodash": "4.17.20",
        "pypi:My_Package": "1.0",
        "nuget:Acme.X": "1.0.0.1",
      },
    );
    expect(subjects.map(({ kind, name, version }) => `${kind}:${name}@${version}`)).toEqual([
      "npm:@acme/weather@1.1.5",
      "npm:lodash@4.17.20",
      "pypi:My_Package@1.0",
      "nuget:Acme.X@1.0.0.1",
    ]);
    expect(unknown).toEqual(["oci:ghcr.io/acme/weather:1.1.5"]);
  });

  it.each([
    { "npm:../../etc": "1.0.0" },
    { "npm:lodash": "^4.0.0" },
    { "npm:lodash": "1.0.0 || 2.0.0" },
    { "npm:__proto__": "1.0.0" },
    { "pypi:a b": "1.0" },
    { lodash: "1.0.0" },
    { "cargo:serde": "1.0.0" },
  ])("holds no %j that anybody would be asked for", (dependencies) => {
    const { subjects, unknown } = of([], dependencies as Record<string, string>);
    expect(subjects).toEqual([]);
    expect(unknown).toHaveLength(1);
  });

  it("is unknown where it is started by a command, or runs elsewhere", () => {
    expect(of([], {}, { command: { command: "node", args: [] } }).unknown).toEqual(["its start command"]);
    const remote = {
      name: "x",
      version: "1.0.0",
      remotes: [{ type: "streamable-http", url: "https://a.example" }],
    } as const;
    expect(subjectsOf({ version: "1.0.0", server: remote, release: {} }).unknown).toEqual([
      "what runs at its address",
    ]);
  });
});

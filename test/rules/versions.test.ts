import { describe, expect, test } from "vitest";
import type { Package } from "../../src/model/release.ts";
import type { LifecycleEntry } from "../../src/model/server.ts";
import { inRange, isExactVersion, nearestVersions } from "../../src/rules/versions/exact.ts";
import { lifecycleOf } from "../../src/rules/versions/lifecycle.ts";
import { aServer, aStatus } from "../support/model.ts";
import {
  desiredOf,
  gates,
  only,
  outcomesOf,
  type Running,
  release,
  server,
  soaked,
  type World,
} from "./world.ts";

describe("an exact version", () => {
  test.each([
    "0.0.1",
    "1.2.3",
    "10.20.30",
    "1.0.0-alpha.1",
    "1.0.0-rc.0",
    "1.3.0-search.4",
    "1.3.0-new-search.20261120123456",
    "2026.8.31",
  ])("%s", (version) => expect(isExactVersion(version)).toBe(true));

  test.each([
    "",
    "1",
    "1.2",
    "v1.2.3",
    "1.2.3.4",
    "01.2.3",
    "1.2.3-01",
    "1.2.3-alpha",
    "1.2.3-1",
    "1.2.3-Beta.1",
    "1.2.3-beta.01",
    "1.2.3-beta.",
    "1.2.3-beta-.1",
    "1.2.3+build",
    "1.2.3-rc.1+build",
    "^1.2.3",
    "~1.2.3",
    "1.x",
    "*",
    ">=1.0.0",
    "1.2.3 - 1.3.0",
    "latest",
    " 1.2.3",
    "1.2.3\n",
    "1.2.3\u001b[31m",
    "__proto__",
    "９.0.0",
    `1.0.0-${"a".repeat(99)}.1`,
    "99999999999999999.0.0",
  ])("is not %j", (version) => expect(isExactVersion(version)).toBe(false));

  test.each([
    ["v1.1.4", "no leading v", "write 1.1.4"],
    ["1.1.4+7", "build metadata", "write 1.1.4"],
    ["^1.1.0", "range", "1.2.0, 1.2.0-beta.1 or 1.1.5"],
    ["1.x", "range", "1.2.0"],
    ["1.2", "fewer than three", "1.2.0"],
    ["1.2.0-beta", "a lower-case name and a number", "write 1.2.0-beta.1"],
    ["latest", "MAJOR.MINOR.PATCH", "1.2.0"],
  ])("%s is refused for being what it is", (version, reason, hint) => {
    const finding = only(server({ deployment: { blue: version } }), "version/not-semver");
    expect(finding.message).toContain(reason);
    expect(finding.hint).toContain(hint);
  });

  test("is asked of release files and hotfixes too, and told once", () => {
    expect(
      outcomesOf(server({ unit: { versions: new Set(["1.1.4", "v1.1.5"]) } }), "version/not-semver"),
    ).toEqual(["fail"]);
    const found = server({ deployment: { hotfix: { version: "1.1", reason: "outage" } } });
    expect(only(found, "version/not-semver").place?.path).toEqual(["hotfix", "version"]);
    expect(outcomesOf(server({ deployment: { blue: "latest" } }), "version/not-released")).toEqual([]);
  });
});

test.each([
  ["1.1.6", ["1.1.5", "1.1.4", "1.1.3"]],
  ["2.0.0", ["1.1.5", "1.1.4", "1.1.3"]],
  ["1.2.1", ["1.2.0", "1.2.0-beta.1", "1.1.3"]],
])("near %s are %j", (wanted, near) => {
  const released = ["1.1.3", "1.1.4", "1.1.5", "1.2.0", "1.2.0-beta.1"];
  const found = nearestVersions(wanted, released);
  expect(found).toHaveLength(3);
  if (wanted === "2.0.0") expect(found.every((version) => released.includes(version))).toBe(true);
  else expect(found[0]).toBe(near[0]);
});

describe("a package is named exactly", () => {
  const entry = (fields: Partial<Package>) =>
    outcomesOf(
      server({ unit: { releases: new Map([["1.1.4", release("1.1.4", { package: fields })]]) } }),
      "version/not-exact",
    );
  const { version: _, ...noVersion } = {
    registryType: "oci",
    identifier: "ghcr.io/acme/weather",
    version: "",
  };

  test.each<Partial<Package>>([
    { registryType: "npm", version: "1.1.4-beta.1" },
    { registryType: "pypi", version: "1.1.4rc1" },
    { registryType: "pypi", version: "1!2.0.post1" },
    { registryType: "nuget", version: "1.1.4.2" },
    { registryType: "oci", version: "1.1.4-alpine" },
    { registryType: "mcpb", version: "1.1.4" },
  ])("by %j", (fields) => expect(entry(fields)).toEqual([]));

  test.each<Partial<Package>>([
    { registryType: "npm", version: "~1.1.4" },
    { registryType: "npm", version: "1.1" },
    { registryType: "npm", version: "next" },
    { registryType: "npm", version: "1.x" },
    { registryType: "pypi", version: ">=1.1" },
    { registryType: "pypi", version: "newest" },
    { registryType: "nuget", version: "1.*" },
    { registryType: "oci", version: "latest" },
    { registryType: "cargo", version: "^1" },
  ])("not by %j", (fields) => expect(entry(fields)).toEqual(["fail"]));

  test.each([
    ["ghcr.io/acme/weather:1.1.4", []],
    [`ghcr.io/acme/weather@sha256:${"a".repeat(64)}`, []],
    ["ghcr.io/acme/weather:latest", ["fail"]],
    ["ghcr.io/acme/weather", ["fail"]],
    ["localhost:5000/weather", ["fail"]],
  ])("an image %s without a version: %j", (identifier, expected) => {
    const changed = release("1.1.4");
    const packages = [{ ...noVersion, identifier, transport: { type: "stdio" } as const }];
    const releases = new Map([["1.1.4", { ...changed, server: { ...changed.server, packages } }]]);
    expect(outcomesOf(server({ unit: { releases } }), "version/not-exact")).toEqual(expected);
  });
});

describe("a release is immutable", () => {
  test("removed while a deployment names it", () => {
    const world = { unit: { versions: new Set(["1.1.3"]) } };
    const found = server(world, {});
    expect(only(found, "version/changed-release").message).toContain("was removed");
    expect(outcomesOf(found, "version/not-released")).toEqual(["fail", "fail"]);
  });

  test("removed while it runs somewhere", () => {
    const world = {
      unit: { versions: new Set(["1.1.4", "1.1.5"]) },
      deployment: { blue: "1.1.5" },
      inStaging: { blue: "1.1.5" },
    };
    const status = aStatus(desiredOf({ inStaging: { blue: "1.1.3" } }), "staging/weather");
    expect(only(server(world, undefined, [status]), "version/changed-release").message).toContain(
      "runs in staging",
    );
  });

  test("may be removed when nothing names it, and added at any time", () => {
    expect(
      outcomesOf(server({ unit: { versions: new Set(["1.1.4"]) } }, {}), "version/changed-release"),
    ).toEqual([]);
    expect(
      outcomesOf(
        server({}, { unit: { versions: new Set(), releases: new Map() } }),
        "version/changed-release",
      ),
    ).toEqual([]);
  });

  test("is compared with what is deployed too", () => {
    const changed = {
      releases: [{ ...release("1.1.4"), digest: "sha256-other" }],
      deployment: { blue: "1.1.5" },
    };
    expect(only(gates(changed, { staging: soaked(99) }), "version/changed-release").outcome).toBe("fail");
    expect(
      outcomesOf(
        gates({ deployment: { blue: "1.1.5" } }, { staging: soaked(99) }),
        "version/changed-release",
      ),
    ).toEqual([]);
  });
});

describe("an edited release that ran nowhere here", () => {
  const edited = {
    releases: [{ ...release("1.1.5"), digest: "sha256-other" }],
    deployment: { blue: "1.1.5" },
  };
  const variant = { version: "1.1.5", release: "sha256-1.1.5", variables: {}, secrets: {} };

  test.each<[string, Running]>([
    ["soaked upstream once", { staging: soaked(99) }],
    ["runs upstream", { staging: { variants: { "1.1.5": variant } } }],
    ["soaked here once", { status: soaked(99) }],
    ["ran in an environment that is no upstream", { canary: soaked(99) }],
  ])("and %s is refused, whatever the base says", (_, running) => {
    const found = only(gates(edited, running), "version/changed-release");
    expect(found).toMatchObject({ outcome: "fail", message: expect.stringContaining("not the one that") });
  });

  test("and was never anywhere is this deployment's first", () => {
    expect(outcomesOf(gates(edited), "version/changed-release")).toEqual([]);
  });
});

describe("lifecycle", () => {
  test.each([
    ["1.1.4", "<1.1.5", true],
    ["1.1.5", "<1.1.5", false],
    ["1.1.5-beta.1", "<1.1.5", true],
    ["0.9.0", "0.x", true],
    ["1.2.0", "1.2.0", true],
    ["1.2.0", "garbage", false],
    ["1.0.0", "", false],
    ["1.0.0", `>=1.0.0 ${"|| 1.0.0 ".repeat(100)}`, false],
  ])("%s in %j: %s", (version, range, expected) => expect(inRange(version, range)).toBe(expected));

  const deprecated = (until?: string) => ({
    lifecycle: [{ versions: "<1.1.5", state: "deprecated" as const, ...(until ? { until } : {}) }],
  });

  test.each([
    ["before its date", { server: deprecated("2026-12-31") }, ["warn", "warn"]],
    ["without a date", { server: deprecated() }, ["warn", "warn"]],
    [
      "on its last day, new in production",
      { server: deprecated("2026-11-20"), deployment: { blue: "1.1.3" } },
      ["warn", "warn"],
    ],
    ["past its date, deployed before", { server: deprecated("2026-11-01") }, ["warn", "warn"]],
    [
      "past its date, new in production",
      { server: deprecated("2026-11-01"), deployment: { blue: "1.1.3" } },
      ["warn", "fail"],
    ],
    [
      "and archived by another entry",
      { server: { lifecycle: [...deprecated().lifecycle, { versions: "1.1.4", state: "archived" }] } },
      [],
    ],
  ] as const)("deprecated %s: %j", (_, world, expected) => {
    expect(outcomesOf(server(world, {}), "version/deprecated")).toEqual(expected);
  });

  const leaky = { versions: "<1.1.0", state: "deprecated" } as const;
  const old = { versions: "0.x", state: "archived" } as const;
  const late = { ...leaky, until: "2027-06-30" } as const;
  const early = { ...leaky, versions: "0.9.0", until: "2026-12-31" } as const;
  const undated = { ...early, until: "soon" } as const;

  test.each<[string, readonly LifecycleEntry[], LifecycleEntry | undefined]>([
    ["nothing, where no range holds it", [{ ...old, versions: "1.x" }], undefined],
    ["archived, over deprecated", [leaky, old], old],
    ["the earliest date among deprecated", [late, early], early],
    ["a date, over none", [leaky, late], late],
    ["a date, over what is no date", [undated, late], late],
    ["archived, however early the other's date", [early, old, late], old],
  ])("what has become of 0.9.0, whatever the order of lines: %s", (_, lifecycle, expected) => {
    const { server: file } = aServer("weather", ["0.9.0"], []);
    if (!file) throw new Error("no server.yaml");
    expect(lifecycleOf({ ...file, lifecycle }, "0.9.0")).toBe(expected);
    expect(lifecycleOf({ ...file, lifecycle: [...lifecycle].reverse() }, "0.9.0")).toBe(expected);
  });

  test("a gate refuses the new deployment of what is deprecated, and lets what runs be", () => {
    const world = { server: deprecated("2026-11-01") };
    const to113 = { ...world, deployment: { blue: "1.1.3" } };
    expect(outcomesOf(gates(to113, { staging: soaked(99, "1.1.3") }), "version/deprecated")).toEqual([
      "fail",
    ]);
    expect(
      outcomesOf(gates({ ...world, deployment: { variables: { REGION: "us" } } }), "version/deprecated"),
    ).toEqual([]);
  });

  test.each([["2026-02-30"], ["soon"]])("a date that is none: %s", (until) => {
    const found = only(server({ server: deprecated(until) }), "version/invalid-lifecycle");
    expect(found.place?.path).toEqual(["lifecycle", 0, "until"]);
  });
});

describe("a branch's version", () => {
  const of = (blue: string, production: NonNullable<World["production"]>) =>
    server({ deployment: { blue }, production }).filter(({ rule }) =>
      /^version\/(?:branch|pre-release)$/.test(rule),
    );
  const strict = { prerelease: false, downgrade: true, unpackaged: false };

  test.each([
    ["1.3.0-search.4", { stage: "development" }, []],
    ["1.3.0-search.4", { stage: "testing" }, []],
    ["1.3.0-search.4", { stage: "staging" }, ["version/branch"]],
    ["1.3.0-search.4", { stage: "production" }, ["version/branch"]],
    ["1.3.0-search.4", { stage: "development", versions: strict }, ["version/pre-release"]],
    ["1.3.0-search.4", { stage: "production", versions: strict }, ["version/pre-release"]],
    ["1.3.0-rc.1", { stage: "production" }, []],
    ["1.3.0-rc.1", { stage: "production", versions: strict }, ["version/pre-release"]],
    ["1.3.0-beta-2.1", { stage: "staging" }, ["version/branch"]],
    ["1.3.0", { stage: "production", versions: strict }, []],
  ] as const)("%s in %j: %j", (version, environment, rules) => {
    expect(of(version, environment).map(({ rule, outcome }) => [rule, outcome])).toEqual(
      rules.map((rule) => [rule, "fail"]),
    );
  });
});

describe("downgrade", () => {
  const strict = { production: { versions: { prerelease: true, downgrade: false, unpackaged: false } } };

  test.each([
    ["a lower blue", { blue: "1.1.3" }, ["fail"]],
    ["a lower green", { green: { "1.1.3": 5 } }, ["fail"]],
    ["its own pre-release", { green: { "1.2.0-beta.1": 5 } }, ["pass"]],
    ["a higher blue", { blue: "1.2.0" }, ["pass"]],
    ["other variables", { variables: { REGION: "us" } }, []],
  ])("%s: %j", (_, deployment, expected) => {
    expect(outcomesOf(gates({ ...strict, deployment }), "version/downgrade")).toEqual(expected);
  });

  test("is no question where there is nothing, or where the policy allows it", () => {
    expect(
      outcomesOf(gates({ ...strict, deployment: { blue: "1.1.3" } }, { before: null }), "version/downgrade"),
    ).toEqual([]);
    expect(outcomesOf(gates({ deployment: { blue: "1.1.3" } }), "version/downgrade")).toEqual([]);
  });
});

describe("a server without server.yaml", () => {
  test("is told once where it has releases, and stops every deployment of it", () => {
    const found = server({ serverFile: false });
    expect(only(found, "version/unknown-server").place?.file).toBe("servers/weather/versions/1.1.3.json");
    expect(outcomesOf(gates({ serverFile: false }), "version/unknown-server")).toEqual(["fail"]);
  });

  test("is told at each deployment where there is nothing else, and nothing besides", () => {
    const found = server({ serverFile: false, unit: { versions: new Set(), releases: new Map() } });
    expect(found.map((finding) => [finding.rule, finding.place?.file])).toEqual([
      ["version/unknown-server", "environments/staging/weather.yaml"],
      ["version/unknown-server", "environments/production/weather.yaml"],
    ]);
  });
});

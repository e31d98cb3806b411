import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { SemverMode } from "../../src/model/semver.ts";
import {
  acknowledgement,
  compared,
  digest,
  exempt,
  fails,
  honest,
  notCompared,
  passes,
  warns,
} from "./contract-evidence.ts";
import { gates, type Running, release, server, type World } from "./world.ts";

const to115 = { deployment: { blue: "1.1.5" } };
const required = { production: { require: { contract: "semver" } } };
const mode = (semver: SemverMode) => ({ server: { contract: { semver } } });

/** `semver fail`, or `not-captured warn`; passes only where they are asked for. */
function of(found: readonly Finding[]): readonly string[] {
  return found
    .filter(({ rule }) => rule.startsWith("contract/"))
    .map(({ rule, outcome }) => `${rule.slice("contract/".length)} ${outcome}`);
}

describe("a new release", () => {
  const dishonest = { releasedContracts: [compared("1.1.4", "1.1.5")] };
  type Case = readonly [name: string, world: World, base: World | undefined, told: readonly string[]];
  const cases: readonly Case[] = [
    ["under a number that does not say so", dishonest, {}, ["semver fail"]],
    ["under an honest one", { releasedContracts: [compared("1.1.4", "1.1.5", honest)] }, {}, []],
    ["where nobody asks", { ...dishonest, ...mode("off") }, mode("off"), []],
    ["where it is only told", { ...dishonest, ...mode("warn") }, mode("warn"), ["semver warn"]],
    ["where it is only told from now on", { ...dishonest, ...mode("warn") }, mode("semver"), ["semver fail"]],
    [
      "where it is only told from now on, and nothing was said",
      { ...dishonest, ...mode("off") },
      {},
      ["semver fail"],
    ],
    ["of a new server that does not ask", { ...dishonest, ...mode("off") }, undefined, []],
    [
      "that only strict judges, from now on",
      {
        ...mode("strict"),
        releasedContracts: [
          compared("1.1.4", "1.1.5", { judgements: { warn: passes, semver: passes, strict: fails } }),
        ],
      },
      {},
      ["semver fail"],
    ],
    [
      "that cannot be decided",
      {
        releasedContracts: [
          compared("1.1.4", "1.1.5", { judgements: { warn: warns, semver: warns, strict: fails } }),
        ],
      },
      {},
      ["semver warn"],
    ],
    ["that is the first", { releasedContracts: [notCompared(null, "1.1.5", "1.1.5")] }, {}, []],
    [
      "without a contract",
      { releasedContracts: [notCompared("1.1.4", "1.1.5", "1.1.5")] },
      {},
      ["not-captured warn"],
    ],
    [
      "after one without",
      { releasedContracts: [notCompared("1.1.4", "1.1.5", "1.1.4")] },
      {},
      ["not-captured warn"],
    ],
    [
      "without, after one without",
      { releasedContracts: [notCompared("1.1.4", "1.1.5", "1.1.4", "1.1.5")] },
      {},
      [],
    ],
    [
      "without a contract, in strict",
      { ...mode("strict"), releasedContracts: [notCompared("1.1.4", "1.1.5", "1.1.5")] },
      {},
      ["not-captured fail"],
    ],
    ["acknowledged", { ...dishonest, unit: acknowledgement("1.1.5") }, {}, ["semver warn"]],
    [
      "acknowledged for another version",
      { ...dishonest, unit: acknowledgement("1.2.0") },
      {},
      ["semver fail"],
    ],
    [
      "acknowledged, of another contract before",
      {
        ...dishonest,
        unit: acknowledgement("1.1.5", { from: "1.1.3", contracts: { from: digest("c"), to: digest("b") } }),
      },
      {},
      ["semver fail"],
    ],
    [
      "acknowledged, with nothing beyond it that needs another number",
      {
        releasedContracts: [compared("1.1.4", "1.1.5", { beyondAcknowledged: honest.judgements })],
        unit: acknowledgement("1.1.5", { from: "1.1.3", contracts: { from: digest("c"), to: digest("b") } }),
      },
      {},
      ["semver warn"],
    ],
    [
      "acknowledged, of another contract after",
      {
        releasedContracts: [compared("1.1.4", "1.1.5", { beyondAcknowledged: honest.judgements })],
        unit: acknowledgement("1.1.5", { contracts: { from: digest("a"), to: digest("c") } }),
      },
      {},
      ["semver fail"],
    ],
    [
      "acknowledged for no reason",
      { ...dishonest, unit: acknowledgement("1.1.5", { reason: " " }) },
      {},
      ["semver fail"],
    ],
    [
      "acknowledged until today",
      { ...dishonest, unit: acknowledgement("1.1.5", { until: "2026-11-20" }) },
      {},
      ["semver warn"],
    ],
    [
      "acknowledged until yesterday",
      { ...dishonest, unit: acknowledgement("1.1.5", { until: "2026-11-19" }) },
      {},
      ["semver fail"],
    ],
    [
      "acknowledged until no date",
      { ...dishonest, unit: acknowledgement("1.1.5", { until: "2026-02-31" }) },
      {},
      ["semver fail"],
    ],
  ];
  test.each(cases)("%s", (_, world, base, told) => {
    expect(of(server(world, base)).filter((text) => !text.startsWith("acknowledgement"))).toEqual(told);
  });

  test("says what breaks, where, which number would do, and who let it pass", () => {
    const [failed] = server(dishonest, {}).filter(({ rule }) => rule === "contract/semver");
    expect(failed).toMatchObject({
      message: "1.1.5: 1 breaking change needs a major version: - alerts (/tools/alerts)",
      hint: "release it as 2.0.0; or keep the number knowingly: headgate contract acknowledge weather 1.1.5 --reason …",
      place: { file: "servers/weather/versions/1.1.5.json", path: ["server", "version"] },
    });
    const known = { ...dishonest, unit: acknowledgement("1.1.5", { by: "ada", until: "2027-01-01" }) };
    const [warned] = server(known, {}).filter(({ rule }) => rule === "contract/semver");
    expect(warned?.message).toMatch(
      /^1\.1\.5: acknowledged by ada in servers\/weather\/acknowledgements\/1\.1\.5\.yaml: nobody called it; 1 breaking/,
    );
    expect(warned?.setAside).toEqual({ reason: "nobody called it", until: "2027-01-01" });
    expect(warned?.hint).toMatch(/what is gone/);
    // Nothing is gone where something is new.
    const added = {
      ...fails,
      causes: [{ pointer: "/tools/radar", class: "additive", summary: "+ radar" }],
    } as const;
    const judgements = { warn: warns, semver: added, strict: fails };
    const more = {
      releasedContracts: [compared("1.1.4", "1.1.5", { judgements })],
      unit: acknowledgement("1.1.5"),
    };
    const [lenient] = server(more, {}).filter(({ rule }) => rule === "contract/semver");
    expect(lenient?.hint).toMatch(/something is new/);
  });

  test("names a few changes, and counts the rest; what they say is on one line", () => {
    const causes = Array.from({ length: 40 }, (_, index) => ({
      pointer: `/tools/${index}\u202e\n${"x".repeat(300)}`,
      class: "breaking" as const,
      summary: `- ${index}\u001b[31m`,
    }));
    const judgements = { warn: warns, semver: { ...fails, causes }, strict: fails };
    const found = server({ releasedContracts: [compared("1.1.4", "1.1.5", { judgements })] }, {});
    const message = found.find(({ rule }) => rule === "contract/semver")?.message ?? "";
    expect(message).toContain(", 35 more");
    expect(message.length).toBeLessThan(800);
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe("a version that comes to an environment", () => {
  type Case = readonly [name: string, world: World, contracts: Running["contracts"], told: readonly string[]];
  const dishonest = [compared("1.1.4", "1.1.5")];
  const cases: readonly Case[] = [
    ["under a number that does not say so", to115, { mode: "warn", of: dishonest }, ["semver warn"]],
    ["where the server asks for it", to115, { mode: "semver", of: dishonest }, ["semver fail"]],
    [
      "where the environment does",
      { ...to115, ...required },
      { mode: "warn", of: dishonest },
      ["semver fail"],
    ],
    [
      "where the environment does, and the server does not",
      { ...to115, ...required },
      { mode: "off", of: dishonest },
      ["semver fail"],
    ],
    ["where nobody does", to115, { mode: "off", of: dishonest }, []],
    [
      "under an honest number",
      to115,
      { mode: "semver", of: [compared("1.1.4", "1.1.5", honest)] },
      ["semver pass"],
    ],
    [
      "on the way back",
      { ...to115, ...required },
      {
        mode: "strict",
        of: [compared("1.1.4", "1.1.5", { judgements: { warn: exempt, semver: exempt, strict: exempt } })],
      },
      [],
    ],
    [
      "as a green",
      { deployment: { blue: "1.1.4", green: { "1.1.5": 0 } } },
      { mode: "semver", of: dishonest },
      ["semver fail"],
    ],
    ["where nothing comes", { deployment: { blue: "1.1.4" } }, { mode: "semver", of: dishonest }, []],
    ["where nobody compared", to115, undefined, []],
    ["where nobody compared and it is required", { ...to115, ...required }, undefined, ["semver fail"]],
    [
      "where something else was compared",
      { ...to115, ...required },
      { mode: "warn", of: [compared("1.1.3", "1.1.5", honest)] },
      ["semver fail"],
    ],
    [
      "without a contract",
      to115,
      { mode: "warn", of: [notCompared("1.1.4", "1.1.5", "1.1.5")] },
      ["not-captured warn"],
    ],
    [
      "without a contract, like the one before",
      to115,
      { mode: "warn", of: [notCompared("1.1.4", "1.1.5", "1.1.4", "1.1.5")] },
      [],
    ],
    [
      "without a contract, where it is required",
      { ...to115, ...required },
      { mode: "warn", of: [notCompared("1.1.4", "1.1.5", "1.1.4", "1.1.5")] },
      ["not-captured fail"],
    ],
    [
      "acknowledged",
      { ...to115, ...required, unit: acknowledgement("1.1.5") },
      { mode: "warn", of: dishonest },
      ["semver warn"],
    ],
    [
      "set aside by an override",
      {
        ...required,
        deployment: {
          blue: "1.1.5",
          overrides: [{ rule: "contract/semver", reason: "outage", until: "2026-12-01" }],
        },
      },
      { mode: "warn", of: dishonest },
      ["semver warn"],
    ],
  ];
  test.each(cases)("%s", (_, world, contracts, told) => {
    expect(of(gates(world, contracts ? { contracts } : {}))).toEqual(told);
  });

  test("first of all: there is nothing to break, but a contract there must be where it is required", () => {
    const first = (...missing: readonly string[]): Running => ({
      before: null,
      contracts: { mode: "warn", of: [notCompared(null, "1.1.5", ...missing)] },
    });
    expect(of(gates({ ...to115, ...required }, first()))).toEqual([]);
    expect(of(gates({ ...to115, ...required }, first("1.1.5")))).toEqual(["not-captured fail"]);
    expect(of(gates(to115, first("1.1.5")))).toEqual([]);
  });
});

describe("an acknowledgement that lets nothing pass", () => {
  const known = release("1.1.5", {
    release: { contract: { digest: digest("b"), tools: 1, prompts: 0, resources: 0 }, changelog: ["x"] },
  });
  type Case = readonly [
    name: string,
    unit: ReturnType<typeof acknowledgement>,
    path: readonly string[] | null,
  ];
  const cases: readonly Case[] = [
    ["of what was released", acknowledgement("1.1.5"), null],
    ["of a version that is not there", acknowledgement("3.0.0"), []],
    ["since a version that is not there", acknowledgement("1.1.5", { from: "0.1.0" }), ["from"]],
    ["since a later version", acknowledgement("1.1.5", { from: "1.2.0" }), ["from"]],
    [
      "of another contract",
      acknowledgement("1.1.5", { contracts: { from: digest("a"), to: digest("d") } }),
      ["contracts", "to"],
    ],
  ];
  test.each(cases)("%s", (_, unit, path) => {
    const found = server({ releases: [known], unit }).filter(
      ({ rule }) => rule === "contract/acknowledgement-unused",
    );
    expect(found.map(({ place, outcome }) => [place?.path, outcome])).toEqual(
      path === null ? [] : [[path, "warn"]],
    );
  });

  test.each([
    [
      "of another contract before",
      { contracts: { from: digest("c"), to: digest("b") } },
      {},
      ["contracts", "from"],
    ],
    ["that nothing needs", {}, honest, []],
  ])("%s, as far as the two are compared", (_, fields, evidence, path) => {
    const releasedContracts = [compared("1.1.4", "1.1.5", evidence)];
    const unit = acknowledgement("1.1.5", fields);
    const found = server({ releases: [known], unit: { ...unit }, releasedContracts }, {});
    const unused = found.filter(({ rule }) => rule === "contract/acknowledgement-unused");
    expect(unused.map(({ place }) => place?.path)).toEqual([path]);
  });
});

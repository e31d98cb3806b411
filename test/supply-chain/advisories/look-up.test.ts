import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { type AdvisoryEvidence, sayAdvisory } from "../../../src/model/advisory.ts";
import { lookUpAdvisories } from "../../../src/supply-chain/advisories/look-up.ts";
import { askOsv, osvRecords } from "../../../src/supply-chain/advisories/osv.ts";
import { askingAtMost } from "../../../src/supply-chain/advisories/source.ts";
import { type Advisories, startAdvisories } from "../../support/advisories.ts";

let sources: Advisories;
beforeEach(async () => {
  sources = await startAdvisories();
});
afterEach(() => sources[Symbol.asyncDispose]());

const now = new Date("2026-11-20T12:00:00Z");
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);

/** A release without packages that depends on these. */
function depending(dependencies: Readonly<Record<string, string>>) {
  return { version: "1.1.5", server: { name: "x", version: "1.1.5" }, release: { dependencies } };
}

async function ask(dependencies: Readonly<Record<string, string>>, at = now): Promise<AdvisoryEvidence> {
  const [evidence] = await lookUpAdvisories([depending(dependencies)], { env: sources.env, now: at });
  if (!evidence) throw new Error("no evidence");
  return evidence;
}

const said = ({ advisories }: AdvisoryEvidence) => advisories.map(sayAdvisory);
const lodash = { "npm:lodash": "4.17.20" };
const bulk = (fields: Readonly<Record<string, unknown>> = {}) => ({
  id: 1094499,
  url: "https://github.com/advisories/GHSA-35jh-r3h4-6jhm",
  title: "Command Injection in lodash",
  severity: "high",
  vulnerable_versions: "<4.17.21",
  cwe: ["CWE-77"],
  cvss: { score: 7.2, vectorString: "CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H" },
  ...fields,
});
const osv = (id: string, fields: Readonly<Record<string, unknown>> = {}) => ({
  id,
  modified: "2026-01-01T00:00:00Z",
  summary: "Bad",
  database_specific: { severity: "HIGH" },
  ...fields,
});
const affected = (ecosystem: string, name: string, version: string, fixed: string) => [
  {
    package: { ecosystem, name },
    versions: [version],
    ranges: [
      { type: ecosystem === "npm" ? "SEMVER" : "ECOSYSTEM", events: [{ introduced: "0" }, { fixed }] },
    ],
  },
];

describe("npm packages", () => {
  it("are asked for all at once, by the endpoint of npm audit", async () => {
    sources.world.npm = {
      lodash: [bulk()],
      minimist: [bulk({ vulnerable_versions: "<0.2.4 || >=1.0.0 <1.2.6" })],
    };
    const evidence = await ask({ ...lodash, "npm:minimist": "1.2.0", "npm:@acme/x": "1.0.0" });
    expect(said(evidence)).toEqual([
      "GHSA-35jh-r3h4-6jhm (high) in npm:lodash 4.17.20, fixed in 4.17.21",
      "GHSA-35jh-r3h4-6jhm (high) in npm:minimist 1.2.0, fixed in 1.2.6",
    ]);
    expect(evidence).toMatchObject({ asked: 3, unknown: [] });
    expect(evidence.unreached).toBeUndefined();
    expect(sources.requests).toEqual([
      'POST /npm/-/npm/v1/security/advisories/bulk {"lodash":["4.17.20"],"minimist":["1.2.0"],"@acme/x":["1.0.0"]}',
    ]);
  });

  test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ["not of this version", { vulnerable_versions: "<4.17.20" }, []],
    [
      "of a range that is none",
      { vulnerable_versions: "most of them" },
      ["GHSA-35jh-r3h4-6jhm (high) in npm:lodash 4.17.20, no fix known"],
    ],
    [
      "of every version",
      { vulnerable_versions: "*" },
      ["GHSA-35jh-r3h4-6jhm (high) in npm:lodash 4.17.20, no fix known"],
    ],
    [
      "up to one",
      { vulnerable_versions: "<=4.17.20" },
      ["GHSA-35jh-r3h4-6jhm (high) in npm:lodash 4.17.20, no fix known"],
    ],
    [
      "in capitals",
      { severity: "MODERATE" },
      ["GHSA-35jh-r3h4-6jhm (medium) in npm:lodash 4.17.20, fixed in 4.17.21"],
    ],
    [
      "with a score alone",
      { severity: undefined },
      ["GHSA-35jh-r3h4-6jhm (high) in npm:lodash 4.17.20, fixed in 4.17.21"],
    ],
    [
      "without either",
      { severity: "odd", cvss: null },
      ["GHSA-35jh-r3h4-6jhm (severity not known) in npm:lodash 4.17.20, fixed in 4.17.21"],
    ],
    [
      "of no public database",
      { url: "https://registry.example/advisories/7" },
      ["npm:1094499 (high) in npm:lodash 4.17.20, fixed in 4.17.21"],
    ],
  ])("have an advisory %s", async (_, fields, expected) => {
    sources.world.npm = { lodash: [bulk(fields)] };
    expect(said(await ask(lodash))).toEqual(expected);
  });
});

test("an answer that is packed without saying so is read, and no more of it than anybody wants", async () => {
  sources.world.instead["/npm/"] = (response) =>
    void response.end(gzipSync(JSON.stringify({ lodash: [bulk()] })));
  expect(said(await ask(lodash))).toHaveLength(1);
  const bomb = gzipSync(Buffer.alloc(64 * 1_048_576, " "));
  sources.world.instead["/npm/"] = (response) => void response.end(bomb);
  const evidence = await ask({ "npm:other": "1.0.0" });
  expect([evidence.advisories, evidence.unreached]).toEqual([[], undefined]);
  expect(sources.requests.at(-1)).toContain("/osv/v1/querybatch");
});

describe("an npm registry that keeps none", () => {
  const instead = "/npm/";
  test.each<[string, (response: import("node:http").ServerResponse) => void]>([
    ["does not know the endpoint", (response) => void response.writeHead(405).end()],
    ["wants credentials", (response) => void response.writeHead(401).end()],
    ["breaks", (response) => void response.writeHead(500).end("{}")],
    ["answers with a page", (response) => void response.end("<html>")],
    ["answers with a list", (response) => void response.end("[]")],
    ["answers with what is no advisory", (response) => void response.end('{"lodash":[{"id":1}]}')],
    ["answers with what is no list", (response) => void response.end('{"lodash":{"length":0}}')],
    ["sends elsewhere", (response) => void response.writeHead(307, { location: "/elsewhere" }).end()],
    ["hangs up", (response) => void response.destroy()],
  ])("%s: OSV is asked", async (_, answer) => {
    sources.world.instead[instead] = answer;
    sources.world.osv = {
      "GHSA-a": osv("GHSA-a", { affected: affected("npm", "lodash", "4.17.20", "4.17.21") }),
    };
    const evidence = await ask(lodash);
    expect(said(evidence)).toEqual(["GHSA-a (high) in npm:lodash 4.17.20, fixed in 4.17.21"]);
    expect(evidence.unreached).toBeUndefined();
    expect(sources.requests.some((request) => request.includes("/elsewhere"))).toBe(false);
  });

  it("is told with OSV where neither answers", async () => {
    sources.world.instead["/"] = (response) => void response.writeHead(503).end();
    const evidence = await ask(lodash);
    expect(evidence.advisories).toEqual([]);
    expect(evidence.unreached).toMatch(
      /npm:lodash@4\.17\.20: .*bulk answers with status 503; .*querybatch answers with status 503/,
    );
  });

  it("leaves it unknown where OSV is switched off", async () => {
    sources.world.instead[instead] = (response) => void response.writeHead(404).end();
    sources.env.HEADGATE_OSV = "off";
    expect((await ask(lodash)).unreached).toContain("HEADGATE_OSV");
    expect(sources.requests).toHaveLength(1);
  });

  it("is not asked by http, nor is OSV", async () => {
    sources.env.npm_config_registry = "http://registry.example/";
    sources.env.HEADGATE_OSV = "http://osv.example";
    expect((await ask(lodash)).unreached).toMatch(/is no https address.*is no https address/);
  });
});

describe("Python packages", () => {
  const urllib3 = { "pypi:urllib3": "1.26.4" };
  const entry = (id: string, fields: Readonly<Record<string, unknown>> = {}) => ({
    id,
    aliases: [],
    details: "Long",
    fixed_in: ["1.26.5"],
    source: "osv",
    withdrawn: null,
    ...fields,
  });

  it("are asked for by PyPI's JSON; how bad it is says OSV", async () => {
    sources.world.pypi = {
      "urllib3/1.26.4": [
        entry("PYSEC-2021-108", {
          aliases: ["CVE-2021-33503", "GHSA-q2q7-5pp4-w6pg"],
          fixed_in: ["1.25.1", "2.0.0", "1.26.5"],
        }),
        entry("GHSA-q2q7-5pp4-w6pg", { aliases: ["CVE-2021-33503"] }),
        entry("PYSEC-2020-1", { withdrawn: "2021-01-01T00:00:00Z" }),
        entry("PYSEC-2020-2"),
      ],
    };
    sources.world.osv = {
      "GHSA-q2q7-5pp4-w6pg": osv("GHSA-q2q7-5pp4-w6pg"),
      "PYSEC-2021-108": osv("PYSEC-2021-108"),
      "PYSEC-2020-2": osv("PYSEC-2020-2", { withdrawn: "2021-01-01T00:00:00Z" }),
    };
    const evidence = await ask(urllib3);
    expect(said(evidence)).toEqual(["GHSA-q2q7-5pp4-w6pg (high) in pypi:urllib3 1.26.4, fixed in 1.26.5"]);
    expect(evidence.advisories[0]?.aliases).toEqual(["CVE-2021-33503", "PYSEC-2021-108"]);
    expect(sources.requests).toEqual([
      "GET /pypi/urllib3/1.26.4/json",
      "GET /osv/v1/vulns/GHSA-q2q7-5pp4-w6pg",
      "GET /osv/v1/vulns/PYSEC-2020-2",
    ]);
  });

  it("whose severity nobody has are told without; where OSV does not answer, as what may still come", async () => {
    sources.world.pypi = { "urllib3/1.26.4": [entry("PYSEC-2021-108")] };
    const absent = await ask(urllib3);
    expect(said(absent)).toEqual([
      "PYSEC-2021-108 (severity not known) in pypi:urllib3 1.26.4, fixed in 1.26.5",
    ]);
    expect(absent.unreached).toBeUndefined();
    await sources[Symbol.asyncDispose]();
    sources = await startAdvisories();
    sources.world.pypi = { "urllib3/1.26.4": [entry("PYSEC-2021-108")] };
    sources.world.instead["/osv/"] = (response) => void response.writeHead(500).end();
    expect((await ask(urllib3)).unreached).toMatch(/^how severe they are: .*status 500/);
  });

  test.each<[string, string]>([
    ["leaves advisories out", '{"info":{"name":"urllib3","version":"1.26.4"}}'],
    ["answers for another version", '{"info":{"name":"urllib3","version":"1.26.5"},"vulnerabilities":[]}'],
    ["answers for another package", '{"info":{"name":"urllib4","version":"1.26.4"},"vulnerabilities":[]}'],
    [
      "answers with what has no name",
      '{"info":{"name":"urllib3","version":"1.26.4"},"vulnerabilities":[{"id":"../x"}]}',
    ],
    ["answers with a page", "<html>"],
  ])("are OSV's where a mirror %s", async (_, body) => {
    sources.world.instead["/pypi/"] = (response) => void response.end(body);
    sources.world.osv = {
      "GHSA-a": osv("GHSA-a", { affected: affected("PyPI", "urllib3", "1.26.4", "1.26.5") }),
    };
    expect(said(await ask(urllib3))).toEqual(["GHSA-a (high) in pypi:urllib3 1.26.4, fixed in 1.26.5"]);
  });

  it("are OSV's where the index has no such place", async () => {
    sources.env.UV_DEFAULT_INDEX = `${sources.url}/root/index`;
    expect((await ask(urllib3)).unreached).toBeUndefined();
    expect(sources.requests).toEqual([expect.stringMatching(/^POST \/osv\/v1\/querybatch .*"urllib3"/)]);
  });
});

describe("OSV", () => {
  const acme = { "nuget:Acme.Weather": "1.0.0.1" };
  const own = (fields: Readonly<Record<string, unknown>> = {}) => ({
    "GHSA-a": osv("GHSA-a", { affected: affected("NuGet", "Acme.Weather", "1.0.0.1", "1.0.0.2"), ...fields }),
  });
  test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ["has one", {}, ["GHSA-a (high) in nuget:Acme.Weather 1.0.0.1, fixed in 1.0.0.2"]],
    ["has one that was withdrawn", { withdrawn: "2026-01-01T00:00:00Z" }, []],
    [
      "has one with scores alone",
      {
        database_specific: {},
        severity: [
          { type: "CVSS_V2", score: "AV:N/AC:L/Au:N/C:C/I:C/A:C" },
          { type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" },
        ],
      },
      ["GHSA-a (critical) in nuget:Acme.Weather 1.0.0.1, fixed in 1.0.0.2"],
    ],
  ])("%s", async (_, fields, expected) => {
    sources.world.osv = own(fields);
    expect(said(await ask(acme))).toEqual(expected);
  });

  it("has what was made to do harm, which is critical", async () => {
    const malicious = osv("MAL-2026-1", {
      database_specific: {},
      affected: affected("NuGet", "Acme.Weather", "1.0.0.1", "9"),
    });
    sources.world.osv = { "MAL-2026-1": malicious };
    expect((await ask(acme)).advisories[0]?.severity).toBe("critical");
  });

  it("is read to its end, page by page, and no further than people could", async () => {
    let pages = 0;
    sources.world.osv = own();
    sources.world.instead["/osv/v1/querybatch"] = (response) => {
      pages += 1;
      response.end(
        JSON.stringify({ results: [pages === 1 ? { next_page_token: "t" } : { vulns: [{ id: "GHSA-a" }] }] }),
      );
    };
    expect(said(await ask(acme))).toHaveLength(1);
    expect(sources.requests[1]).toContain('"page_token":"t"');
    await sources[Symbol.asyncDispose]();
    sources = await startAdvisories();
    sources.world.instead["/osv/v1/querybatch"] = (response) =>
      void response.end('{"results":[{"next_page_token":"t"}]}');
    expect((await ask(acme)).unreached).toContain("more advisories than are read");
    expect(sources.requests.length).toBeLessThan(10);
  });

  test.each<[string, string]>([
    ["too few results", '{"results":[]}'],
    ["too many results", '{"results":[{},{}]}'],
    ["no results", "{}"],
    ["names that are none", '{"results":[{"vulns":[{"id":"../../admin"}]}]}'],
    ["a page", "<html>"],
  ])("that answers with %s is not believed", async (_, body) => {
    sources.world.instead["/osv/v1/querybatch"] = (response) => void response.end(body);
    expect((await ask(acme)).unreached).toContain("something else than advisories");
    expect(sources.requests).toHaveLength(1);
  });

  test.each<[string, string | undefined]>([
    ["does not have", undefined],
    ["mistakes for another", '{"id":"GHSA-b"}'],
  ])("that names what it %s is not believed", async (_, body) => {
    sources.world.osv = own();
    sources.world.instead["/osv/v1/vulns/"] = (response) =>
      void response.writeHead(body ? 200 : 404).end(body);
    const { unreached, advisories } = await ask(acme);
    expect(advisories).toEqual([]);
    expect(unreached).toBeDefined();
  });

  it("is told in one line, whatever it says of itself", async () => {
    const evil = "\u001b]0;x\u0007\u202e\n# heading\u0000";
    sources.world.osv = own({ summary: evil, aliases: [evil, "CVE-2026-1"] });
    const [advisory] = (await ask(acme)).advisories;
    expect(advisory).toMatchObject({ aliases: ["CVE-2026-1"] });
    expect(advisory?.summary).toMatch(/^[^\p{Cc}\p{Cf}]*$/u);
  });
});

describe("what a release consists of further down", () => {
  const resolved = (packages: readonly string[], count = packages.length) => ({
    version: "1.1.5",
    server: { name: "x", version: "1.1.5" },
    release: {
      dependencies: { "npm:maps": "1.0.0" },
      resolved: [
        { by: "lock-file", from: "package-lock.json", count, digest: "sha256-0", packages },
      ] as const,
    },
  });
  const look = async (release: ReturnType<typeof resolved>) => {
    const [evidence] = await lookUpAdvisories([release], { env: sources.env, now });
    if (!evidence) throw new Error("no evidence");
    return evidence;
  };

  it("is asked about as well, each once and in one request", async () => {
    sources.world.npm = { lodash: [bulk()] };
    const evidence = await look(resolved(["npm:@acme/seas@2.0.0", "npm:lodash@4.17.20", "npm:maps@1.0.0"]));
    expect(said(evidence)).toEqual(["GHSA-35jh-r3h4-6jhm (high) in npm:lodash 4.17.20, fixed in 4.17.21"]);
    expect(evidence).toMatchObject({ asked: 3, unknown: [] });
    expect(sources.requests).toHaveLength(1);
  });

  it("is unknown as far as it is not listed, or has no name", async () => {
    const { unknown } = await look(resolved(["npm:maps@1.0.0", "odd"], 7));
    expect(unknown).toEqual([":odd", "5 more packages"]);
  });

  it("is asked of OSV in one request where it is many Python packages, and of PyPI where OSV does not answer", async () => {
    const many = Array.from({ length: 60 }, (_, index) => `pypi:p${index}@1.0.0`);
    expect(await look(resolved(many))).toMatchObject({ asked: 61, advisories: [] });
    expect(sources.requests.map((request) => request.split(" ")[1])).toEqual([
      "/npm/-/npm/v1/security/advisories/bulk",
      "/osv/v1/querybatch",
    ]);
    sources.world.instead["/osv"] = (response) => void response.writeHead(503).end();
    sources.world.pypi = Object.fromEntries(many.map((_, index) => [`q${index}/1.0.0`, []]));
    const others = await look(resolved(many.map((line) => line.replace(":p", ":q"))));
    expect(others.unreached).toBeUndefined();
  });
});

describe("what it costs", () => {
  it("one request for all releases, and none for what is known", async () => {
    const releases = Array.from({ length: 300 }, (_, index) =>
      depending({ ...lodash, [`npm:p${index}`]: "1.0.0" }),
    );
    const found = await lookUpAdvisories(releases, { env: sources.env, now });
    expect(found).toHaveLength(300);
    expect(sources.requests).toHaveLength(1);
    await lookUpAdvisories(releases, { env: sources.env, now: later(599_000) });
    expect(sources.requests).toHaveLength(1);
    await lookUpAdvisories([depending({ "npm:p1": "1.0.0", "npm:new": "1.0.0" })], {
      env: sources.env,
      now: later(599_000),
    });
    expect(sources.requests.at(-1)).toMatch(/ \{"new":\["1\.0\.0"\]\}$/);
  });

  it("is asked again once it may have changed, and soon after nobody answered", async () => {
    await ask(lodash);
    sources.world.npm = { lodash: [bulk()] };
    expect(said(await ask(lodash, later(599_000)))).toEqual([]);
    expect(said(await ask(lodash, later(600_000)))).toHaveLength(1);
    sources.world.instead["/"] = (response) => void response.writeHead(503).end();
    expect((await ask(lodash, later(1_300_000))).unreached).toBeDefined();
    sources.world.instead = {};
    expect((await ask(lodash, later(1_329_000))).unreached).toBeDefined();
    expect((await ask(lodash, later(1_330_000))).unreached).toBeUndefined();
  });

  it("nothing for what has no name", async () => {
    expect(await ask({ "oci:x": "1.0.0" })).toEqual({ advisories: [], asked: 0, unknown: ["oci:x"] });
    expect(sources.requests).toEqual([]);
  });

  it("no more requests than it may, and no more than a few to what does not work", async () => {
    const many = Array.from(
      { length: 50 },
      (_, index) => ({ kind: "nuget", name: `P${index}`, version: "1.0.0" }) as const,
    );
    sources.world.osv = Object.fromEntries(
      many.map(({ name }, index) => [
        `GHSA-${index}`,
        osv(`GHSA-${index}`, { affected: affected("NuGet", name, "1.0.0", "2") }),
      ]),
    );
    const asking = askingAtMost(10, { env: sources.env });
    const known = await askOsv(many, asking, osvRecords(asking));
    expect(asking.count()).toBe(10);
    expect(sources.requests).toHaveLength(10);
    expect([...known.values()].filter(({ kind }) => kind === "known")).toHaveLength(9);
    sources.world.instead["/osv/v1/vulns/"] = (response) => void response.destroy();
    const again = askingAtMost(1_000, { env: sources.env });
    await askOsv(many, again, osvRecords(again));
    // What was on its way when the third failed is let be.
    expect(again.count()).toBeLessThan(20);
  });

  it("an answer that does not end is cut off", async () => {
    sources.world.instead["/"] = (response) => {
      const more = () => {
        while (response.write("x".repeat(1_048_576)));
        response.once("drain", more);
      };
      more();
    };
    expect((await ask(lodash)).unreached).toMatch(/answers more than \d+ bytes/);
  }, 30_000);
});

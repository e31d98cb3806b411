import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Package } from "../../../src/model/release.ts";
import { packageIntegrity } from "../../../src/supply-chain/packages.ts";
import { pypiVersion } from "../../../src/supply-chain/registries/pypi-version.ts";
import { startWeb, type Web } from "../../support/servers/web.ts";

const hash = (letter: string) => letter.repeat(64);

const files = [
  { filename: "acme_weather-1.2.0-py3-none-any.whl", hashes: { sha256: hash("a") } },
  { filename: "acme-weather-1.2.0.tar.gz", hashes: { sha256: hash("b") } },
  { filename: "acme_weather-1.3.0b1-cp312-cp312-linux_x86_64.whl", hashes: { sha256: hash("c") } },
  { filename: "acme_weather-1.3.0b1-cp312-cp312-macosx_11_0_arm64.whl", hashes: { sha256: hash("d") } },
  {
    filename: "acme_weather-1.1.0-py3-none-any.whl",
    hashes: { sha256: hash("e") },
    yanked: "leaks\u001b[2J",
  },
  { filename: "acme_weather-1.0.0-py3-none-any.whl", hashes: {} },
  { filename: "acme_weather_extra-1.2.0-py3-none-any.whl", hashes: { sha256: hash("0") } },
  { filename: "acme-weather-extra-1.2.0.tar.gz", hashes: { sha256: hash("0") } },
  { filename: "../../acme_weather-1.2.0.tar.gz", hashes: { sha256: hash("0") } },
  { filename: 7 },
  null,
];

const html = `<!DOCTYPE html><html><body>
<a href="../../a.whl#sha256=${hash("a")}" data-requires-python="&gt;=3.10">acme_weather-1.2.0-py3-none-any.whl</a><br>
<a href="../../b.tar.gz#sha256=${hash("b")}">acme-weather-1.2.0.tar.gz</a>
<a data-yanked="leaks &amp; more" href="../../e.whl#sha256=${hash("e")}">acme_weather-1.1.0-py3-none-any.whl</a>
</body></html>`;

let web: Web;

beforeAll(async () => {
  web = await startWeb((path, request) => {
    if (path === "/json/acme-weather/")
      return { headers: { "content-type": "application/vnd.pypi.simple.v1+json" }, body: { files } };
    if (path === "/html/acme-weather/") return { headers: { "content-type": "text/html" }, body: html };
    if (path === "/private/acme-weather/")
      return request.headers.authorization === `Basic ${Buffer.from("octocat:w/rd").toString("base64")}`
        ? { headers: { "content-type": "text/html" }, body: html }
        : { status: 401 };
    return undefined;
  });
});

afterAll(() => web.close());

const look = (version: string, index = "json", identifier = "Acme.Weather") =>
  packageIntegrity(
    { registryType: "pypi", identifier, transport: { type: "stdio" } } satisfies Package,
    version,
    {
      env: { PATH: "/nonexistent", UV_DEFAULT_INDEX: index.includes(":") ? index : `${web.url}${index}` },
    },
  );

describe("a version is the same", () => {
  test.each([
    ["1.2.0-beta.1", "1.2.0b1"],
    ["1.2.0-rc.2", "1.2rc2"],
    ["1.2.0-alpha.0", "1.2.0a0"],
    ["1.0", "1.0.0"],
    ["v1.0.0", "1"],
    ["1.0.0-1", "1.0.0.post1"],
    ["1.0.0.post0", "1.0.post"],
    ["1.0.dev3", "1.0.0-dev3"],
    ["0!1.0", "1.0"],
    ["1.0+Local_1", "1.0.0+local.1"],
    ["2026.01.26", "2026.1.26"],
  ])("as %s and %s", (one, other) => {
    expect(pypiVersion(one)).toBeDefined();
    expect(pypiVersion(one)).toBe(pypiVersion(other));
  });

  test.each([
    ["1.2.0", "1.2.0b1"],
    ["1.2.0", "1.2.0.post1"],
    ["1.10", "1.1"],
    ["1!1.0", "1.0"],
    ["1.0.dev0", "1.0"],
  ])("not as %s and %s", (one, other) => {
    expect(pypiVersion(one)).not.toBe(pypiVersion(other));
  });

  test.each(["", "latest", "1.2.0-search.4", "1.0 ; import os", "../1.0"])("%j is none", (text) => {
    expect(pypiVersion(text)).toBeUndefined();
  });
});

describe("of a Python package", () => {
  test.each(["json", "html"])("checksums are told by an index in %s", async (index) => {
    expect(await look("1.2.0", index)).toEqual({
      package: {
        registryType: "pypi",
        identifier: "Acme.Weather",
        version: "1.2.0",
        transport: { type: "stdio" },
      },
      integrity: {
        "pypi:Acme.Weather@1.2.0": `sha256-${hash("a")}`,
        "pypi:Acme.Weather@1.2.0/acme_weather-1.2.0-py3-none-any.whl": `sha256-${hash("a")}`,
        "pypi:Acme.Weather@1.2.0/acme-weather-1.2.0.tar.gz": `sha256-${hash("b")}`,
      },
      findings: [],
    });
  });

  test("without a wheel for all machines each file has its own, and there is none for all", async () => {
    expect((await look("1.3.0-beta.1")).integrity).toEqual({
      "pypi:Acme.Weather@1.3.0-beta.1/acme_weather-1.3.0b1-cp312-cp312-linux_x86_64.whl": `sha256-${hash("c")}`,
      "pypi:Acme.Weather@1.3.0-beta.1/acme_weather-1.3.0b1-cp312-cp312-macosx_11_0_arm64.whl": `sha256-${hash("d")}`,
    });
  });

  test.each([
    ["json", "leaks"],
    ["html", "leaks & more"],
  ])("one that was taken back is warned of: %s", async (index, why) => {
    expect((await look("1.1.0", index)).findings).toMatchObject([
      {
        rule: "package/yanked",
        outcome: "warn",
        message: `pypi:Acme.Weather@1.1.0 was taken back by its authors: ${why}`,
      },
    ]);
  });

  test("credentials of the index go to it, and are shown nowhere", async () => {
    const { host } = new URL(web.url);
    expect((await look("1.2.0", `http://octocat:w%2Frd@${host}/private`)).findings).toEqual([]);
    const refused = await look("1.2.0", `http://octocat:secret@${host}/private`);
    expect(refused.findings).toMatchObject([{ rule: "package/not-reachable" }]);
    expect(JSON.stringify(refused)).not.toContain("secret");
  });

  test.each([
    ["9.9.9", "json", "Acme.Weather", "package/not-found"],
    ["1.0.0", "json", "Acme.Weather", "package/not-found"],
    ["1.2.0", "json", "absent", "package/not-found"],
    ["1.2.0", "json", "acme weather", "package/invalid-name"],
    ["1.2.0", "json", "../../etc", "package/invalid-name"],
    ["latest", "json", "Acme.Weather", "package/invalid-name"],
    ["1.2.0", "http://127.0.0.1:9/simple", "Acme.Weather", "package/not-reachable"],
  ])("%s of %s %s: %s", async (version, index, identifier, rule) => {
    expect(await look(version, index, identifier)).toMatchObject({
      integrity: {},
      findings: [{ rule, outcome: "fail" }],
    });
  });
});

/** The index that this machine's clients use. */
const real = (version: string) =>
  packageIntegrity(
    { registryType: "pypi", identifier: "mcp-server-time", transport: { type: "stdio" } },
    version,
    { env: process.env },
  );
const isThere = await real("2025.9.25").then(({ findings }) => findings.length === 0);

test.skipIf(!isThere)("a real package has the checksums that its index tells", async () => {
  const { integrity } = await real("2025.9.25");
  const [first, ...rest] = Object.keys(integrity).sort();
  expect(first).toBe("pypi:mcp-server-time@2025.9.25");
  expect(rest.map((name) => name.split("/")[1])).toEqual([
    "mcp_server_time-2025.9.25-py3-none-any.whl",
    "mcp_server_time-2025.9.25.tar.gz",
  ]);
  for (const sum of Object.values(integrity)) expect(sum).toMatch(/^sha256-[0-9a-f]{64}$/);
});

import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { documentOf } from "../../src/cli/door.ts";
import { canonicalContract, contractDigest } from "../../src/contract/canonical.ts";
import type { Contract } from "../../src/contract/contract.ts";
import { toolsOf } from "../report/contract/samples.ts";
import { render } from "../report/markdown/rendered.ts";
import { type InProcess, inProcess, type Ran } from "../support/in-process.ts";
import { outputProblems } from "../support/output-schema.ts";
import { deployment, policy, switchedRepository } from "../support/switched-repository.ts";

const make = inProcess();

const place = { type: "string", description: "Name of the place" };
const old = toolsOf({
  name: "forecast",
  inputSchema: { type: "object", properties: { place }, required: ["place"] },
});
const next = toolsOf(...old.tools, {
  name: "get_alerts",
  description: "Deprecated: ask the forecast.",
  inputSchema: { type: "object", properties: {} },
});

function released(version: string, contract: Contract) {
  const digest = contractDigest(contract);
  const variable = {
    name: "API_KEY",
    isRequired: true,
    isSecret: true,
    default: "never-shown",
    description: "Of the service",
  };
  const document = {
    headgate: 1,
    server: {
      name: "io.github.acme/weather",
      description: "Weather",
      version,
      packages: [
        {
          registryType: "npm",
          identifier: "@acme/weather-mcp",
          version,
          transport: { type: "stdio" },
          environmentVariables: [variable, { name: "LOG_LEVEL", choices: ["debug", "info"] }],
        },
      ],
    },
    release: {
      by: "ada",
      at: "2026-11-01T10:00:00Z",
      changelog: [`What ${version} brings`],
      contract: { digest, tools: contract.tools.length, prompts: 0, resources: 0 },
    },
  };
  return {
    [`servers/weather/versions/${version}.json`]: JSON.stringify(document, null, 2),
    [`servers/weather/contracts/${digest.slice(7)}.json`]: JSON.stringify(canonicalContract(contract)),
  };
}

const weather = {
  "servers/weather/server.yaml": `name: io.github.acme/weather
description: Weather forecasts and alerts
owner: "@acme/weather-team"
category: data
repository: https://github.com/acme/weather-mcp
lifecycle:
  - { versions: "1.0.0", state: deprecated, reason: leaks locations, until: 2026-12-31 }
`,
  ...released("1.0.0", old),
  ...released("1.1.0", next),
  ...released("2.0.0-beta.1", old),
};

/** Two servers that are only released. */
function repository(): Promise<InProcess> {
  const files = {
    ...switchedRepository,
    "headgate.yaml": "headgate: 1\n",
    ...policy("development"),
    ...weather,
  };
  return make(files, { init: false });
}

/** Of which one runs. */
async function running(): Promise<InProcess> {
  const of = await make({ ...switchedRepository, ...policy("development"), ...weather });
  await of.commit(deployment("development", "1.0.0"));
  await of.apply("--env", "development");
  return of;
}

function holds(run: Ran): void {
  const { outcome, json, exit } = run;
  expect(outputProblems("catalogue", documentOf({ outcome, json, exit }))).toEqual([]);
}

describe("catalogue", () => {
  test("prints the page of a server: what it is, its tools, variables and versions", async () => {
    const of = await repository();
    const run = await of.headgate("catalogue", "weather");
    holds(run);
    expect(run.text).toBe(`<!-- Written by \`headgate catalogue\`; not to be edited. -->

# weather

Weather forecasts and alerts

|  |  |
| --- | --- |
| name | \`io.github.acme/weather\` |
| owner | \`@acme/weather-team\` |
| category | data |
| repository | [\`https://github.com/acme/weather-mcp\`](https://github.com/acme/weather-mcp) |
| version | 1.1.0 |
| obtained as | \`npm:@acme/weather-mcp@1.1.0\` |
| lifecycle | \`1.0.0\` deprecated until 2026-12-31: leaks locations |

## Where it is deployed

Nowhere.

## Variables

| variable | required | secret | one of | is |
| --- | --- | --- | --- | --- |
| \`API_KEY\` | yes | yes |  | Of the service |
| \`LOG_LEVEL\` |  |  | \`debug\`, \`info\` |  |

What follows is offered by 1.1.0: 2 tools.

## Tools

### \`forecast\`

| argument | type | required | description |
| --- | --- | --- | --- |
| \`place\` | \`string\` | yes | Name of the place |

### \`get_alerts\`

*deprecated*

Deprecated: ask the forecast.

Takes no arguments.

## Versions

| version | released | state | contract | changes |
| --- | --- | --- | --- | --- |
| 2.0.0-beta.1 | 2026-11-01 |  | breaking: - \`get_alerts\` (since 1.1.0) | What 2.0.0-beta.1 brings |
| 1.1.0 | 2026-11-01 |  | additive: + \`get_alerts()\` (since 1.0.0) | What 1.1.0 brings |
| 1.0.0 | 2026-11-01 | deprecated until 2026-12-31: leaks locations |  | What 1.0.0 brings |`);
    expect(() => render(run.text)).not.toThrow();
  });

  test("says where a server is deployed, unless it is told not to", async () => {
    const of = await running();
    const { text } = await of.headgate("catalogue", "notes");
    expect(text).toContain("| development | 1.0.0 | 1.0.0 |");
    expect(text).toContain("blue in development");
    const without = await of.headgate("catalogue", "notes", "--no-deployed");
    expect(without.text).not.toContain("development");
  });

  test("writes a page for each server and an overview, tells whether they are current, and takes old ones away", async () => {
    const of = await repository();
    const args = ["catalogue", "--output", "docs/servers"] as const;
    const missing = await of.headgate(...args, "--check");
    holds(missing);
    expect([missing.outcome, missing.exit]).toEqual(["different", 1]);
    const written = await of.headgate(...args);
    holds(written);
    expect(written.json.pages).toEqual([
      { path: "docs/servers/README.md", change: "added" },
      { path: "docs/servers/servers/notes.md", change: "added" },
      { path: "docs/servers/servers/weather.md", change: "added" },
    ]);
    const overview = await of.read("docs/servers/README.md");
    expect(overview).toContain(
      "| [weather](servers/weather.md) | Weather forecasts and alerts | `@acme/weather-team` | 1.1.0 |",
    );
    const page = await of.read("docs/servers/servers/weather.md");
    expect(page.trimEnd()).toBe((await of.headgate("catalogue", "weather")).text);
    const current = await of.headgate(...args, "--check");
    expect([current.outcome, current.text]).toEqual(["ok", "3 pages, all of them current"]);
    await of.commit({ "servers/weather": null });
    const fewer = await of.headgate(...args);
    expect(fewer.json.pages).toEqual([
      { path: "docs/servers/README.md", change: "changed" },
      { path: "docs/servers/servers/weather.md", change: "removed" },
    ]);
    expect(await readdir(join(of.root, "docs/servers/servers"))).toEqual(["notes.md"]);
  });

  test("replaces nothing that it did not write, and follows no link", async () => {
    const of = await repository();
    await mkdir(join(of.root, "docs"));
    await writeFile(join(of.root, "docs/README.md"), "# Ours\n");
    const refused = await of.headgate("catalogue", "--output", "docs");
    expect([refused.outcome, refused.rules]).toEqual(["refused", ["catalogue/not-ours"]]);
    expect(await readFile(join(of.root, "docs/README.md"), "utf8")).toBe("# Ours\n");
    await mkdir(join(of.root, "linked"));
    await symlink("/tmp", join(of.root, "linked/servers"));
    const places = [
      ["linked", "is, or has in it, a link"],
      ["headgate.yaml", "is a file, and no folder"],
      ["headgate.yaml/pages", "lies below a file"],
      [".git/pages", "belongs to git"],
    ] as const;
    for (const [output, why] of places) {
      const run = await of.headgate("catalogue", "--output", output, "weather");
      expect([run.outcome, run.text]).toEqual(["usage", expect.stringContaining(why)]);
    }
  });

  test("tells nothing of what cannot be read, and knows no server of another name", async () => {
    const of = await repository();
    expect((await of.headgate("catalogue", "nobody")).outcome).toBe("usage");
    expect((await of.headgate("catalogue", "--check")).outcome).toBe("usage");
    await of.commit({ "servers/weather/server.yaml": "name: [\n" });
    const run = await of.headgate("catalogue");
    holds(run);
    expect([run.outcome, run.rules]).toEqual(["refused", ["convention/syntax"]]);
  });
});

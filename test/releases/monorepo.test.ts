import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commitFiles, type Files, sh } from "../support/git.ts";
import { type Registry, startRegistry } from "../support/servers/npm-registry.ts";
import { serverPackage } from "../support/servers/packages.ts";
import { environments, npmSettings, type Releasing, releasing } from "./world.ts";

const raw = readFileSync(new URL("../support/servers/raw.mjs", import.meta.url), "utf8");
/** With one more tool. */
const more = { files: { "server.mjs": `#!/usr/bin/env node\nprocess.argv[2] = "paged";\n${raw}` } };

const manifest = (name: string, version: string): string =>
  `${JSON.stringify({ name, version, bin: { "weather-mcp": "server.mjs" }, dependencies: { seas: "^1.0.0" } })}\n`;
const npmLock = `${JSON.stringify({
  lockfileVersion: 3,
  packages: { "node_modules/seas": { version: "1.4.2" }, "node_modules/other": { version: "9.9.9" } },
})}\n`;
const pnpmLock = `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      seas: { specifier: ^1.0.0, version: 1.4.0 }
`;

/** A repository that holds headgate.yaml and the sources of two servers. */
const files: Files = {
  ...environments,
  "servers/weather/server.yaml": "name: io.github.acme/weather\nsubfolder: packages/weather\n",
  "servers/maps/server.yaml": "name: io.github.acme/maps\nsubfolder: packages/maps\n",
  "packages/weather/package.json": manifest("@acme/weather-mcp", "1.1.0"),
  "packages/weather/package-lock.json": npmLock,
  "packages/weather/CHANGELOG.md":
    "# Changelog\n\n## Unreleased\n\n- nobody's yet\n\n## [1.1.0] - 2026-11-01\n\n### Fixed\n\n- tides, GHSA-2p57-rm9w-gvfp\n\n## 1.0.0\n\n- first\n",
  "packages/maps/package.json": manifest("@acme/maps-mcp", "0.1.0"),
  "packages/maps/pnpm-lock.yaml": pnpmLock,
};

describe("two servers of one repository", { timeout: 120_000 }, () => {
  let registry: Registry;
  let world: Releasing;

  beforeAll(async () => {
    registry = await startRegistry([
      { name: "seas", version: "1.4.0" },
      { name: "seas", version: "1.4.2" },
      serverPackage("@acme/weather-mcp", "1.1.0"),
      serverPackage("@acme/weather-mcp", "1.2.0", more),
      serverPackage("@acme/weather-mcp", "1.3.0-search.4", more),
      serverPackage("@acme/maps-mcp", "0.1.0"),
      serverPackage("@acme/maps-mcp", "0.2.0"),
    ]);
    world = await releasing(files, (folder) => npmSettings(registry, folder));
  });
  afterAll(async () => {
    await world?.[Symbol.asyncDispose]();
    await registry?.close();
  });

  /** Commits, tags and pushes, and releases the tag onto the default branch. */
  async function release(tag: string, ...commits: readonly (readonly [string, Files])[]) {
    const { gitops } = world;
    await sh(gitops, "pull", "--quiet");
    for (const [message, changed] of commits) await commitFiles(gitops, changed, message);
    await sh(gitops, "tag", "--annotate", "-m", tag, tag);
    await sh(gitops, "push", "--quiet", "origin", "main", tag);
    return world.headgate(gitops, "release", "--tag", tag, "--commit", "--json");
  }
  const released = async (server: string, version: string) =>
    JSON.parse(await world.at("main", `servers/${server}/versions/${version}.json`));

  test("are released by their own tags, in every form, each with what is its own", async () => {
    const first = await release("weather-v1.1.0");
    expect(first.json, first.stdout).toMatchObject({
      outcome: "released",
      server: "weather",
      version: "1.1.0",
    });
    expect((await released("weather", "1.1.0")).release).toMatchObject({
      source: { tag: "weather-v1.1.0", subfolder: "packages/weather" },
      dependencies: { "npm:seas": "1.4.2" },
      changelog: ["Fixed: tides, GHSA-2p57-rm9w-gvfp"],
      security: [expect.stringContaining("GHSA-2p57-rm9w-gvfp")],
      contract: { tools: 1 },
    });

    const maps = await release("maps/v0.1.0");
    expect(maps.json, maps.stdout).toMatchObject({ outcome: "released", server: "maps", version: "0.1.0" });
    expect((await released("maps", "0.1.0")).release.dependencies).toEqual({ "npm:seas": "1.4.0" });

    const second = await release(
      "weather@1.2.0",
      ["feat(maps)!: tiles instead of sheets", { "packages/maps/tiles.js": "1\n" }],
      ["feat: warnings for the coast", { "packages/weather/coast.js": "1\n" }],
      ["chore: 1.2.0", { "packages/weather/package.json": manifest("@acme/weather-mcp", "1.2.0") }],
    );
    expect(second.json, second.stdout).toMatchObject({ before: "1.1.0", verdict: "additive" });
    const { changelog } = (await released("weather", "1.2.0")).release;
    expect(changelog.join("\n")).toContain("warnings for the coast");
    expect(changelog.join("\n")).not.toContain("tiles");

    const third = await release("maps/v0.2.0", [
      "fix: 0.2.0",
      { "packages/maps/package.json": manifest("@acme/maps-mcp", "0.2.0") },
    ]);
    expect(third.json, third.stdout).toMatchObject({ outcome: "released", verdict: "none" });
    const told = (await released("maps", "0.2.0")).release.changelog.join("\n");
    expect(told).toContain("tiles instead of sheets");
    expect(told).not.toContain("coast");
    expect((await world.headgate(world.gitops, "validate", "--all")).exit).toBe(0);
  });

  test("are refused under a number that the files at the tag do not have, with nothing written", async () => {
    const before = await sh(world.remote, "rev-parse", "main");
    const refused = await release("maps@0.3.0");
    expect([refused.exit, refused.json.findings[0]?.rule], refused.stdout).toEqual([
      1,
      "release/other-version",
    ]);
    expect(await sh(world.remote, "rev-parse", "main")).toBe(before);
  });

  test("have versions of a branch, for where those may be", async () => {
    const branch = await release("weather-v1.3.0-search.4", [
      "feat: search",
      { "packages/weather/package.json": manifest("@acme/weather-mcp", "1.3.0-search.4") },
    ]);
    expect(branch.json, branch.stdout).toMatchObject({ outcome: "released", version: "1.3.0-search.4" });
    const why = ["--blue", "--reason", "proof"];
    const where = (environment: string) => [
      "deploy",
      "weather",
      "1.3.0-search.4",
      "--env",
      environment,
      ...why,
    ];
    await sh(world.gitops, "pull", "--quiet");
    await world.ends("applied", world.gitops, ...where("development"));
    const staged = await world.headgate(world.gitops, ...where("staging"), "--json");
    expect([staged.exit, staged.json.findings.map(({ rule }) => rule)], staged.stdout).toEqual([
      1,
      ["version/branch"],
    ]);
  });
});

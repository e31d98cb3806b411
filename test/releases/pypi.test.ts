import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sh } from "../support/git.ts";
import { environments, isPublished, type OwnRepository, type Releasing, releasing } from "./world.ts";

const name = "mcp-server-time";
const [before, after] = ["2026.10.10", "2026.10.19"];

const manifest = (version: string) => `[project]
name = "${name}"
version = "${version}"
description = "Time and time zones"
requires-python = ">=3.10"
scripts = { ${name} = "mcp_server_time:main" }
`;

const hasUv = spawnSync("uv", ["python", "find", "--no-project"], { stdio: "ignore" }).status === 0;
const isThere =
  hasUv && (await isPublished("pypi", name, before)) && (await isPublished("pypi", name, after));

describe.skipIf(!isThere)("a real package of PyPI, started by uv", { timeout: 300_000 }, () => {
  let world: Releasing;
  let own: OwnRepository;

  beforeAll(async () => {
    const described =
      "name: io.github.mcp/time\nrepository: https://github.com/modelcontextprotocol/servers\nsubfolder: src/time\n";
    world = await releasing({
      ...environments,
      // Its versions are dates: they promise nothing, and are told where they look as if they did.
      "servers/time/server.yaml": `${described}contract: { semver: warn }\n`,
    });
    own = await world.own("servers", "https://github.com/modelcontextprotocol/servers");
    for (const version of [before, after]) {
      await own.tag(`time-v${version}`, { "src/time/pyproject.toml": manifest(version) });
    }
  });
  afterAll(() => world?.[Symbol.asyncDispose]());

  test("is released with its checksums and its contract, handed over, deployed, and as reviewed", async () => {
    const { gitops, ends } = world;
    const release = (version: string) => ["release", "--tag", `time-v${version}`];
    await ends("released", own.path, ...release(before), "--target-repository", gitops, "--commit");
    const folder = join(world.folder, "handed-over");
    // Without the convention at hand nobody knows which folder of the repository it is.
    const lost = await ends("refused", own.path, ...release(after), "--output", folder);
    expect(lost.json.findings).toMatchObject([
      { rule: "release/no-start", hint: expect.stringContaining("--subfolder FOLDER") },
    ]);
    await ends("released", own.path, ...release(after), "--subfolder", "src/time", "--output", folder);
    // The second job is another machine: nothing is installed there.
    world.env.XDG_CACHE_HOME = join(world.folder, "other-cache");
    const from = ["release", "--from", folder, "--target-repository", gitops, "--commit"];
    const made = await ends("released", own.path, ...from);
    expect(made.json).toMatchObject({ before, verdict: "additive", contract: { tools: 2 } });
    expect(made.json.findings).toMatchObject([
      {
        rule: "contract/semver",
        outcome: "warn",
        message: expect.stringContaining("output schema"),
      },
      // Nothing was installed in this job.
      {
        rule: "release/not-reproduced",
        outcome: "warn",
        message: expect.stringMatching(/^only the job that started the package says which \d+ packages/),
      },
    ]);
    await world.merge("main");
    const path = `servers/time/versions/${after}.json`;
    const document = JSON.parse(readFileSync(join(gitops, path), "utf8"));
    const wheel = `pypi:${name}@${after}/mcp_server_time-${after}-py3-none-any.whl`;
    expect(document).toMatchObject({
      server: { packages: [{ registryType: "pypi", identifier: name, version: after }] },
      release: {
        source: { tag: `time-v${after}`, commit: await sh(own.path, "rev-parse", `time-v${after}^{commit}`) },
        integrity: { [wheel]: expect.stringMatching(/^sha256-[0-9a-f]{64}$/) },
        // No lock file tells: what uv resolved in the first job is taken over by the second.
        dependencies: { "pypi:mcp": expect.any(String) },
        resolved: [
          {
            by: "installation",
            from: `pypi:${name}@${after}`,
            packages: expect.arrayContaining([expect.stringMatching(/^pypi:anyio@\d/)]),
          },
        ],
      },
    });
    const blue = ["--env", "development", "--blue", "--reason", "proof"];
    const deployed = await world.headgate(gitops, "deploy", "time", after, ...blue);
    expect(deployed.exit, deployed.stdout).toBe(0);
    const digest = document.release.contract.digest.slice("sha256-".length, "sha256-".length + 12);
    expect(deployed.stdout).toContain(`${after} healthy, contract ${digest} as reviewed`);
    const clients = readFileSync(join(gitops, "development.json"), "utf8");
    expect(JSON.parse(clients)).toMatchObject({
      mcpServers: { time: { command: "uvx", args: expect.arrayContaining([`${name}@${after}`]) } },
    });
  });

  test("keeps the checksums that it was released with", async () => {
    const { gitops } = world;
    await sh(gitops, "pull", "--quiet");
    const path = join(gitops, `servers/time/versions/${before}.json`);
    const text = readFileSync(path, "utf8");
    const forged = text.replaceAll(/sha256-[0-9a-f]{64}(?=",?\n)/g, `sha256-${"0".repeat(64)}`);
    expect(forged).not.toBe(text);
    writeFileSync(path, forged);
    const checked = await world.headgate(gitops, "validate", "--all", "--json");
    expect(checked.json.findings.map(({ rule }) => rule)).toContain("version/changed-release");
    await sh(gitops, "checkout", "--quiet", "--", ".");
  });

  test("is refused where its own dependencies broke it since it was published", async () => {
    const version = "2026.7.10";
    await own.tag(`time-v${version}`, { "src/time/pyproject.toml": manifest(version) });
    const into = ["--target-repository", world.gitops, "--commit"];
    const failed = await world.ends("failed", own.path, "release", "--tag", `time-v${version}`, ...into);
    const wrong = failed.json.findings.filter(({ outcome }) => outcome === "fail");
    expect(wrong).toMatchObject([{ rule: "probe/failed", message: expect.stringContaining("ImportError") }]);
    expect(await sh(world.remote, "ls-tree", "-r", "--name-only", "main")).not.toContain(version);
  });
});

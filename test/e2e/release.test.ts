import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CliResult, headgate } from "../support/cli.ts";
import {
  cloneOf,
  makeRemote,
  makeRepository,
  sh,
  type TemporaryFolder,
  temporaryFolder,
} from "../support/git.ts";
import { type Registry, startRegistry } from "../support/servers/npm-registry.ts";
import { serverPackage } from "../support/servers/packages.ts";

const name = "@acme/weather-mcp";
const address = "https://github.com/acme/weather-mcp";
const kept = "headgate/release-weather-1-0-0";

let registry: Registry;
let temporary: TemporaryFolder;
let home: string;
let own: string;
let remote: string;
let gitops: string;

beforeAll(async () => {
  registry = await startRegistry([serverPackage(name, "1.0.0")]);
  temporary = await temporaryFolder();
  home = join(temporary.path, "home");
  await mkdir(join(home, "tmp"), { recursive: true });
  const manifest = JSON.stringify({ name, version: "1.0.0", bin: { "weather-mcp": "server.mjs" } });
  own = await makeRepository(join(temporary.path, "own"), { "package.json": `${manifest}\n` });
  await sh(own, "remote", "add", "origin", `git@github.com:acme/weather-mcp.git`);
  await sh(own, "tag", "--annotate", "-m", "one", "v1.0.0");
  const files = {
    "headgate.yaml": "headgate: 1\n",
    "servers/weather/server.yaml": `name: io.github.acme/weather\nrepository: ${address}\n`,
    "environments/development/environment.yaml":
      "stage: development\ntargets: [{ type: mcp, scope: project, path: clients.json }]\n",
  };
  const made = await makeRemote(temporary.path, ["gitops"], files);
  remote = made.remote;
  gitops = made.clones[0] ?? "";
});

afterAll(async () => {
  await registry?.close();
  await temporary?.[Symbol.asyncDispose]();
});

function run(cwd: string, ...args: readonly string[]): Promise<CliResult> {
  const npm = Object.entries(registry.env(home)).filter(
    (entry): entry is [string, string] => /^npm_/.test(entry[0]) && entry[1] !== undefined,
  );
  return headgate(args, { cwd, home, env: Object.fromEntries(npm) });
}

describe("a tag, from the clone of a server to where it runs", { timeout: 120_000 }, () => {
  test("is proposed, merged, released for good, and deployed", async () => {
    const released = await run(own, "release", "--target-repository", gitops);
    expect([released.exit, released.stdout], released.stderr).toEqual([0, expect.stringContaining(kept)]);
    expect(released.stdout).toContain("weather 1.0.0  1 tool, contract ");
    const again = await run(own, "release", "--target-repository", gitops, "--json");
    expect(again.json).toMatchObject({ outcome: "released", tag: "v1.0.0", landed: { kept } });
    expect(await sh(remote, "for-each-ref", "--format=%(refname:short)", "refs/heads")).toBe(`${kept}\nmain`);

    await sh(gitops, "merge", "--quiet", "--ff-only", `origin/${kept}`);
    await sh(gitops, "push", "--quiet");
    const checked = await run(gitops, "validate", "--all");
    expect([checked.exit, checked.stdout], checked.stderr).toEqual([0, expect.any(String)]);
    const merged = await run(own, "release", "--target-repository", gitops, "--json");
    expect(merged.json).toMatchObject({ outcome: "unchanged", files: [] });

    expect((await run(gitops, "init")).exit).toBe(0);
    const why = ["--env", "development", "--reason", "first"];
    const deployed = await run(gitops, "deploy", "weather", "1.0.0", ...why, "--json");
    expect(deployed.json.outcome, deployed.stdout).toBe("applied");
  });

  test("is refused where it was moved, and says what to do", async () => {
    const other = await cloneOf(own, join(temporary.path, "other"));
    await sh(other, "remote", "set-url", "origin", address);
    await sh(other, "commit", "--quiet", "--allow-empty", "-m", "later");
    await sh(other, "tag", "--force", "v1.0.0");
    const moved = await run(other, "release", "--target-repository", gitops);
    expect(moved.exit, moved.stdout).toBe(1);
    expect(moved.stdout).toContain("version/changed-release");
    expect(moved.stdout).toMatch(/remove-version\s+weather 1\.0\.0/);
  });
});

import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { loadCommand } from "../../src/cli/commands.ts";
import { enter } from "../../src/cli/door.ts";
import { parse } from "../../src/cli/parse.ts";
import {
  bareCloneOf,
  cloneOf,
  commitFiles,
  type Files,
  makeRepository,
  sh,
  type TemporaryFolder,
  temporaryFolder,
} from "../support/git.ts";
import { type Registry, startRegistry } from "../support/servers/npm-registry.ts";
import { serverPackage } from "../support/servers/packages.ts";
import { quietWorld } from "../support/world.ts";

vi.setConfig({ testTimeout: 60_000 });

const name = "@acme/weather-mcp";
const address = "https://github.com/acme/weather-mcp";
const file = "servers/weather/versions/1.0.0.json";
const kept = "headgate/release-weather-1-0-0";

let registry: Registry;
let temporary: TemporaryFolder;
/** The clone of the server's own repository, and the one that holds headgate.yaml. */
let own: string;
let gitops: string;
let remote: string;

const manifest = (version: string) =>
  `${JSON.stringify({ name, version, description: "Weather forecasts", bin: { "weather-mcp": "server.mjs" } })}\n`;
const changelog =
  "# Changelog\n\n## [1.0.0] - 2026-11-20\n\n### Added\n\n- alerts, see GHSA-2p57-rm9w-gvfp\n";
const desired: Files = {
  "headgate.yaml": "headgate: 1\n",
  "servers/weather/server.yaml": `name: io.github.acme/weather\nrepository: ${address}\nhealth: { startup: { timeout: 10s } }\n`,
  "environments/development/environment.yaml": "stage: development\n",
};

beforeAll(async () => {
  const packages = ["1.0.0", "1.1.0", "2.0.0"].map((version) => serverPackage(name, version));
  registry = await startRegistry(packages);
});
afterAll(() => registry.close());

beforeEach(async () => {
  temporary = await temporaryFolder();
  own = await makeRepository(join(temporary.path, "own"), {
    "package.json": manifest("1.0.0"),
    "CHANGELOG.md": changelog,
  });
  await sh(own, "remote", "add", "origin", `${address}.git`);
  await sh(own, "tag", "--annotate", "-m", "one", "v1.0.0");
  const seed = await makeRepository(join(temporary.path, "seed"), desired);
  remote = await bareCloneOf(seed, join(temporary.path, "gitops.git"));
  gitops = await cloneOf(remote, join(temporary.path, "gitops"));
});
afterEach(() => temporary[Symbol.asyncDispose]());

interface Ran {
  readonly outcome: string;
  readonly rules: readonly string[];
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a document of the command line
  readonly json: any;
}

async function release(...args: readonly string[]): Promise<Ran> {
  const quiet = quietWorld(own, temporary.path);
  const world = {
    ...quiet,
    env: { ...registry.env(temporary.path), XDG_CACHE_HOME: join(temporary.path, "cache") },
  };
  const line = ["release", ...args];
  const ended = await enter(parse([...line, "--json"]), [...line, "--json"], world, loadCommand);
  const json = JSON.parse(ended.stdout);
  const failed = json.findings.filter((one: { outcome: string }) => one.outcome === "fail");
  return {
    outcome: json.outcome,
    rules: failed.map(({ rule }: { rule: string }) => rule),
    text: JSON.stringify(json, null, 1),
    json,
  };
}

const at = (ref: string, path: string) => sh(remote, "show", `${ref}:${path}`);
const branches = async () =>
  (await sh(remote, "for-each-ref", "--format=%(refname:short)", "refs/heads")).split("\n");

describe("a tag of a server's own repository", () => {
  test("becomes a branch with the release in the repository that holds headgate.yaml", async () => {
    const before = await sh(gitops, "rev-parse", "HEAD");
    const run = await release("--tag", "v1.0.0", "--target-repository", gitops);
    expect([run.outcome, run.json.server, run.json.version, run.json.tag], run.text).toEqual([
      "released",
      "weather",
      "1.0.0",
      "v1.0.0",
    ]);
    expect(run.json.landed).toMatchObject({ kind: "kept", kept });
    const document = JSON.parse(await at(kept, file));
    expect(document).toMatchObject({
      server: { name: "io.github.acme/weather", version: "1.0.0", packages: [{ identifier: name }] },
      release: {
        source: { repository: address, tag: "v1.0.0", commit: await sh(own, "rev-parse", "v1.0.0^{commit}") },
        by: "ada@example.com",
        integrity: { [`npm:${name}@1.0.0`]: expect.stringMatching(/^sha512-/) },
        changelog: [expect.stringContaining("alerts")],
        security: [expect.stringContaining("GHSA-2p57-rm9w-gvfp")],
        contract: { tools: 1 },
      },
    });
    expect(await sh(gitops, "rev-parse", "HEAD")).toBe(before);
    expect(await sh(gitops, "status", "--porcelain")).toBe("");
  });

  test("is found where it is checked out, and goes by an address as well", async () => {
    const run = await release("--target-repository", `file://${remote}`);
    expect([run.outcome, run.json.tag], run.text).toEqual(["released", "v1.0.0"]);
    expect(await branches()).toContain(kept);
  });

  test("again is the same branch, and nothing once it is merged", async () => {
    await release("--target-repository", gitops);
    const first = await sh(remote, "rev-parse", kept);
    const again = await release("--target-repository", `file://${remote}`);
    expect([again.outcome, again.json.landed?.kept], again.text).toEqual(["released", kept]);
    expect([await sh(remote, "rev-parse", kept), await branches()]).toEqual([first, [kept, "main"]]);
    await sh(remote, "update-ref", "refs/heads/main", first);
    const merged = await release("--target-repository", `file://${remote}`);
    expect([merged.outcome, merged.json.files], merged.text).toEqual(["unchanged", []]);
    expect(await branches()).toEqual([kept, "main"]);
  });

  test("as something else is refused, proposed or released", async () => {
    await release("--target-repository", gitops);
    await commitFiles(own, { "README.md": "moved\n" });
    await sh(own, "tag", "--force", "v1.0.0");
    const proposed = await release("--target-repository", gitops);
    expect(proposed.rules, proposed.text).toEqual(["version/changed-release"]);
    expect(proposed.text).toContain("delete the branch");
    await sh(remote, "update-ref", "refs/heads/main", await sh(remote, "rev-parse", kept));
    const released = await release("--target-repository", gitops);
    expect(released.rules, released.text).toEqual(["version/changed-release"]);
    expect(released.text).toContain("headgate remove-version weather 1.0.0");
  });

  test("is committed where that is asked for, with the first environment's deployment after it", async () => {
    const run = await release(
      "--target-repository",
      `file://${remote}`,
      "--commit",
      "--deploy-to",
      "development",
    );
    expect([run.outcome, run.json.landed.kind], run.text).toEqual(["released", "committed"]);
    expect(await sh(remote, "log", "--format=%s", "main")).toBe(
      "Deploy weather 1.0.0 to development\nRelease weather 1.0.0\nfirst",
    );
    expect(await at("main", "environments/development/weather.yaml")).toContain("blue: 1.0.0");
    const again = await release("--target-repository", gitops, "--commit", "--deploy-to", "development");
    expect(again.outcome, again.text).toBe("unchanged");
    expect((await sh(remote, "log", "--format=%s", "main")).split("\n")).toHaveLength(3);
  });

  test("proposes that deployment on a branch of its own, which can be planned by itself", async () => {
    const run = await release("--target-repository", gitops, "--deploy-to", "development");
    const other = "headgate/deploy-weather-1-0-0-to-development";
    expect(run.json.deployment, run.text).toMatchObject({
      environment: "development",
      landed: { kept: other },
    });
    expect(await at(other, file)).toBe(await at(kept, file));
    expect(await sh(remote, "diff", "--name-only", `main...${kept}`)).not.toContain("environments/");
    for (const environment of ["nowhere", "../../x", "__proto__"]) {
      const nowhere = await release("--target-repository", gitops, "--deploy-to", environment);
      expect([nowhere.rules, nowhere.json.landed]).toEqual([["release/no-environment"], null]);
    }
  });

  test("as a dry run says so, with what would stand against it, and writes nothing", async () => {
    const released = (provenance: object) =>
      JSON.stringify({
        headgate: 1,
        server: {
          name: "io.github.acme/weather",
          description: "w",
          version: "0.9.0",
          packages: [
            { registryType: "npm", identifier: name, version: "0.9.0", transport: { type: "stdio" } },
          ],
        },
        release: { by: "ada", at: "2026-11-01T10:00:00Z", provenance },
      });
    const text = released({ [`npm:${name}@0.9.0`]: { repository: address, workflow: "release.yml" } });
    await commitFiles(gitops, { "servers/weather/versions/0.9.0.json": text });
    await sh(gitops, "push", "--quiet");
    const dry = ["--target-repository", gitops, "--dry-run", "--deploy-to"];
    const run = await release(...dry, "development");
    expect([run.outcome, run.json.landed, run.json.deployment], run.text).toEqual(["released", null, null]);
    expect(run.json.findings).toContainEqual(
      expect.objectContaining({ rule: "provenance/lost", outcome: "warn", server: "weather" }),
    );
    expect((await release(...dry, "nowhere")).rules).toEqual(["release/no-environment"]);
    expect(await branches()).toEqual(["main"]);
    await commitFiles(gitops, { [file]: released({}).replaceAll("0.9.0", "1.0.0") });
    await sh(gitops, "push", "--quiet", "origin", `HEAD:refs/heads/${kept}`);
    expect((await release(...dry, "development")).rules).toEqual(["version/changed-release"]);
  });

  test.each([
    [["--commit", "--pull-request"], 1],
    [["--deploy-to", "development"], 1],
    [["--output", "x", "--commit", "--deploy-to", "development"], 2],
    [["--output", "x", "--from", "y"], 1],
  ])("is not asked for in two ways: %j", async (options, many) => {
    const run = await release("--tag", "v1.0.0", ...options);
    expect([run.outcome, run.rules], run.text).toEqual(["refused", Array(many).fill("release/two-ways")]);
  });

  test("takes a contract from a file, and none, without a start", async () => {
    const list = join(temporary.path, "tools.json");
    await writeFile(list, JSON.stringify({ tools: [{ name: "a", inputSchema: { type: "object" } }] }));
    const taken = await release("--target-repository", gitops, "--contract", list, "--dry-run");
    expect(taken.json.contract, taken.text).toMatchObject({ tools: 1, prompts: 0 });
    const none = await release("--target-repository", gitops, "--no-contract", "--dry-run");
    expect([none.outcome, none.json.contract], none.text).toEqual(["released", null]);
    const both = await release("--target-repository", gitops, "--no-contract", "--contract", list);
    expect(both.rules).toEqual(["release/two-contracts"]);
    const absent = await release("--target-repository", gitops, "--contract", "nowhere.json");
    expect(absent.rules).toEqual(["contract/unreadable"]);
  });
});

describe("a tag that cannot be released", () => {
  test.each<[string, readonly string[], string]>([
    ["one that is not there", ["--tag", "v9.9.9"], "release/no-tag"],
    ["one that is no version", ["--tag", "v1.2"], "version/not-semver"],
    ["one of no server", ["--tag", "maps-v1.0.0"], "release/no-server"],
    ["another version than is asked for", ["weather", "2.0.0", "--tag", "v1.0.0"], "release/tag-mismatch"],
    ["a server that is not there", ["maps"], "version/unknown-server"],
  ])("%s", async (_, args, rule) => {
    await sh(own, "tag", "maps-v1.0.0");
    if (!args.includes("--tag")) await sh(own, "tag", "--delete", "maps-v1.0.0");
    const run = await release(...args, "--target-repository", gitops);
    expect([run.outcome, run.rules], run.text).toEqual(["refused", [rule]]);
    expect(await branches()).toEqual(["main"]);
  });

  test("a version that package.json does not have", async () => {
    await sh(own, "tag", "v1.1.0");
    const run = await release("--tag", "v1.1.0", "--target-repository", gitops);
    expect(["refused", "failed"]).toContain(run.outcome);
    expect(run.rules.join(), run.text).toMatch(/version/);
  });

  test("one of two that are checked out, until it is said which", async () => {
    await sh(own, "tag", "weather-v1.0.0");
    const run = await release("--target-repository", gitops);
    expect(run.rules, run.text).toEqual(["release/no-tag"]);
    expect(run.text).toContain("--tag TAG");
  });

  test.each([
    ["a revision", ["--tag", "weather@{upstream}/v1.0.0"], "release/no-tag", "there is no tag"],
    ["of a folder outside", ["--tag", "v1.0.0", "--subfolder", "../.."], "release/no-start", "is not below"],
  ])("%s", async (_, what, rule, words) => {
    const run = await release("weather", ...what, "--target-repository", gitops);
    expect(run.rules, run.text).toEqual([rule]);
    expect(run.text).toContain(words);
  });

  test("from another repository than the server's", async () => {
    await sh(own, "remote", "set-url", "origin", "https://github.com/evil/weather-mcp");
    const named = await release("weather", "--tag", "v1.0.0", "--target-repository", gitops);
    expect(named.rules, named.text).toEqual(["release/other-source"]);
  });

  test("whoever may, is told on a plain clone that nobody was asked", async () => {
    const text = `${desired["servers/weather/server.yaml"]}releasers: ["@octocat"]\n`;
    await commitFiles(gitops, { "servers/weather/server.yaml": text });
    await sh(gitops, "push", "--quiet");
    const run = await release("--target-repository", gitops);
    expect(run.outcome, run.text).toBe("released");
    expect(run.text).toContain("release/permission-not-verified");
  });
});

describe("two jobs", () => {
  const folder = () => join(temporary.path, "handed-over");

  test("one collects without the target, the other proposes without starting anything", async () => {
    const collected = await release("--output", folder());
    expect([collected.outcome, collected.json.files], collected.text).toEqual([
      "released",
      ["release.json", "contract.json"],
    ]);
    const started = registry.requests.filter((path) => path.endsWith(".tgz")).length;
    await rm(join(temporary.path, "cache"), { recursive: true, force: true });
    const proposed = await release("--from", folder(), "--target-repository", gitops);
    expect([proposed.outcome, proposed.json.landed?.kept], proposed.text).toEqual(["released", kept]);
    expect(registry.requests.filter((path) => path.endsWith(".tgz"))).toHaveLength(started);
    await expect(readdir(join(temporary.path, "cache/headgate"))).rejects.toThrow("ENOENT");
    expect(JSON.parse(await at(kept, file))).toMatchObject({
      server: { name: "io.github.acme/weather" },
      release: { contract: { tools: 1 } },
    });
    expect(await readdir(folder())).toEqual(["contract.json", "release.json"]);
  });

  test.each<[string, (folder: string) => Promise<unknown>, string]>([
    [
      "another contract",
      (at) =>
        writeFile(
          join(at, "contract.json"),
          '{"tools":[],"prompts":[],"resources":[],"resourceTemplates":[]}',
        ),
      "release/not-kept",
    ],
    [
      "a release that is none",
      (at) => writeFile(join(at, "release.json"), '{"headgate":1}'),
      "schema/required",
    ],
    [
      "another package",
      async (at) => {
        const text = await readFile(join(at, "release.json"), "utf8");
        await writeFile(join(at, "release.json"), text.replaceAll(name, "@evil/weather-mcp"));
      },
      "release/not-reproduced",
    ],
    [
      "another checksum",
      async (at) => {
        const text = await readFile(join(at, "release.json"), "utf8");
        await writeFile(join(at, "release.json"), text.replace(/sha512-../, "sha512-AA"));
      },
      "release/not-reproduced",
    ],
  ])("do not believe %s", async (_, tamper, rule) => {
    await mkdir(folder(), { recursive: true });
    await release("--output", folder());
    await tamper(folder());
    const run = await release("--from", folder(), "--target-repository", gitops);
    expect([run.outcome, run.rules[0]], run.text).toEqual(["refused", rule]);
    expect(await branches()).toEqual(["main"]);
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sh } from "../support/git.ts";
import { environments, isPublished, type OwnRepository, type Releasing, releasing } from "./world.ts";

/** Real manifests: what the packages' own repositories have at their tags. */
const manifestOf = (folder: string) =>
  readFileSync(new URL(`../../node_modules/${folder}/package.json`, import.meta.url), "utf8");
const old = { memory: manifestOf("memory-2026-1"), everything: manifestOf("everything-2026-1") };
const recent = {
  memory: manifestOf("@modelcontextprotocol/server-memory"),
  everything: manifestOf("@modelcontextprotocol/server-everything"),
};
const versionIn = (manifest: string): string => JSON.parse(manifest).version;
const [before, after] = [versionIn(old.memory), versionIn(recent.memory)];

const tavily = (version: string) =>
  `${JSON.stringify({ name: "tavily-mcp", version, bin: { "tavily-mcp": "build/index.js" } })}\n`;

const server = (name: string, repository: string, subfolder?: string) =>
  `name: io.github.${name}\nrepository: https://github.com/${repository}\n${subfolder ? `subfolder: ${subfolder}\n` : ""}`;

const isThere =
  (await isPublished("npm", "@modelcontextprotocol/server-memory", after)) &&
  (await isPublished("npm", "tavily-mcp", "0.2.15"));

// Every one of them is installed from the registry and started: they take their time on a busy machine.
describe.skipIf(!isThere)(
  "real packages of npm, from the tags of their repositories",
  { timeout: 300_000 },
  () => {
    let world: Releasing;
    let servers: OwnRepository;

    beforeAll(async () => {
      world = await releasing({
        ...environments,
        "servers/memory/server.yaml": server("mcp/memory", "modelcontextprotocol/servers", "src/memory"),
        "servers/everything/server.yaml": server(
          "mcp/everything",
          "modelcontextprotocol/servers",
          "src/everything",
        ),
        "servers/tavily/server.yaml": server("tavily-ai/tavily-mcp", "tavily-ai/tavily-mcp"),
      });
      servers = await world.own("servers", "https://github.com/modelcontextprotocol/servers.git");
    });
    afterAll(() => world?.[Symbol.asyncDispose]());

    test("an addition under a minor number goes all the way, and runs as it was reviewed", async () => {
      const { gitops, ends } = world;
      const path = "src/memory/package.json";
      await servers.tag(`memory@${before}`, { [path]: old.memory });
      await servers.tag(
        `memory@${after}`,
        { [path]: recent.memory },
        "feat(memory): read the graph as a resource",
      );
      const into = ["--target-repository", gitops];
      const first = await ends(
        "released",
        servers.path,
        "release",
        "--tag",
        `memory@${before}`,
        ...into,
        "--commit",
      );
      expect(first.json).toMatchObject({
        server: "memory",
        version: before,
        before: null,
        contract: { tools: 9 },
      });
      const second = await ends("released", servers.path, "release", "--tag", `memory@${after}`, ...into);
      expect(second.json).toMatchObject({ before, verdict: "additive", signed: false });
      const kept = `headgate/release-memory-${after.replaceAll(".", "-")}`;
      const document = JSON.parse(await world.at(kept, `servers/memory/versions/${after}.json`));
      expect(document).toMatchObject({
        server: { packages: [{ registryType: "npm", identifier: "@modelcontextprotocol/server-memory" }] },
        release: {
          source: {
            repository: "https://github.com/modelcontextprotocol/servers",
            subfolder: "src/memory",
            commit: await sh(servers.path, "rev-parse", `memory@${after}^{commit}`),
          },
          integrity: {
            [`npm:@modelcontextprotocol/server-memory@${after}`]: expect.stringMatching(/^sha512-/),
          },
          dependencies: { "npm:@modelcontextprotocol/sdk": expect.stringMatching(/^1\./) },
          changelog: [expect.stringContaining("read the graph as a resource")],
          contract: { tools: 9, resources: 1 },
        },
      });

      await world.merge("main");
      const why = ["--reason", "proof"];
      await ends("applied", gitops, "deploy", "memory", before, "--env", "development", "--blue", ...why);
      await ends("applied", gitops, "promote", "memory", before, "--env", "staging", ...why);
      await world.merge(kept);
      await ends("applied", gitops, "promote", "memory", after, "--env", "development", ...why);
      const promoted = await world.headgate(gitops, "promote", "memory", after, "--env", "staging", ...why);
      expect(promoted.exit, promoted.stdout).toBe(0);
      const digest = document.release.contract.digest.slice("sha256-".length, "sha256-".length + 12);
      expect(promoted.stdout).toContain(`${after} healthy, contract ${digest} as reviewed`);
      const status = JSON.parse(await world.at("deployed", "staging/memory/status.json"));
      expect([status.outcome, status.traffic]).toEqual(["healthy", { [after]: 100 }]);
      expect(status.gates).toContainEqual(
        expect.objectContaining({ rule: "contract/semver", outcome: "pass" }),
      );
      const clients = JSON.parse(readFileSync(join(gitops, "staging.json"), "utf8"));
      expect(JSON.stringify(clients)).toContain(`@modelcontextprotocol/server-memory@${after}`);
    });

    test("all that a server offers is compared, since a client is offered that can do everything", async () => {
      const path = "src/everything/package.json";
      await servers.tag(`everything-v${before}`, { [path]: old.everything });
      await servers.tag(`everything-v${after}`, { [path]: recent.everything });
      const into = ["--target-repository", world.gitops, "--commit"];
      const tag = (version: string) => ["--tag", `everything-v${version}`];
      const first = await world.ends("released", servers.path, "release", ...tag(before), ...into);
      expect(first.json).toMatchObject({ contract: { tools: 16, prompts: 4, resources: 7 } });
      const second = await world.ends("released", servers.path, "release", ...tag(after), ...into);
      expect(second.json).toMatchObject({ contract: { tools: 17 }, before, verdict: "additive" });
    });

    test("four tools renamed in a patch are refused, until somebody stands up for it", async () => {
      const own = await world.own("tavily", "git@github.com:tavily-ai/tavily-mcp.git");
      for (const version of ["0.2.12", "0.2.15"]) {
        await own.tag(`v${version}`, { "package.json": tavily(version) }, `fix: ${version}`);
      }
      const release = (version: string, ...more: readonly string[]) => [
        ...["release", "--tag", `v${version}`, "--target-repository", world.gitops],
        ...["--secret", "TAVILY_API_KEY", "--commit", ...more],
      ];
      await world.ends("released", own.path, ...release("0.2.12"));
      const refused = await world.ends("refused", own.path, ...release("0.2.15"));
      expect(refused.json.findings.filter(({ outcome }) => outcome === "fail")).toMatchObject([
        {
          rule: "contract/semver",
          message: expect.stringContaining("- tavily-search (now tavily_search?)"),
          hint: expect.stringContaining("release it as 0.3.0"),
        },
      ]);
      await world.merge("main");
      const file = join(world.folder, "tavily.json");
      const package_ = ["tavily-mcp@0.2.15", "--secret", "TAVILY_API_KEY", "--output", file];
      await world.ends("ok", world.folder, "contract", "capture", ...package_);
      const why = ["--contract", file, "--reason", "clients list names anew each time"];
      await world.ends("ok", world.gitops, "contract", "acknowledge", "tavily", "0.2.15", ...why);
      await world.commit({});
      const made = await world.ends("released", own.path, ...release("0.2.15"));
      expect(made.json.findings).toMatchObject(
        expect.arrayContaining([expect.objectContaining({ rule: "contract/semver", outcome: "warn" })]),
      );
      await world.merge("main");
      await world.ends("ok", world.gitops, "validate", "--all");
    });
  },
);

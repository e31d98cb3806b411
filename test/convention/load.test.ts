import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDesired } from "../../src/convention/load.ts";
import type { Source } from "../../src/convention/source.ts";
import { touchedBy } from "../../src/convention/touched.ts";
import { workingTree } from "../../src/convention/working-tree.ts";
import { openRepository } from "../../src/git/repository.ts";
import { treeSource } from "../../src/git/tree-source.ts";
import { digestOf } from "../../src/model/canonical.ts";
import { defaultEnvironment, strategyPresets } from "../../src/model/environment.ts";
import { defaultHealth } from "../../src/model/server.ts";
import { commitFiles, sh } from "../support/git.ts";
import { goodRepository, release, repositoryWith } from "../support/repository.ts";

const hour = 3_600_000;

describe("loading everything", () => {
  it("finds nothing wrong with a good repository, and reads all of it", async () => {
    using repository = repositoryWith();
    const { desired, findings, omitted } = await loadDesired(workingTree(repository.path), { kind: "all" });
    expect(findings).toEqual([]);
    expect(omitted.size).toBe(0);
    expect(desired.commit).toBeNull();
    expect([...desired.environments.keys()]).toEqual(["development", "production", "staging"]);
    expect([...desired.servers.keys()]).toEqual(["notes", "weather"]);
    expect(desired.project.teams).toEqual({ "@acme/platform": ["@octocat", "@hubot"] });
  });

  it("fills in every default of a policy", async () => {
    using repository = repositoryWith();
    const { desired } = await loadDesired(workingTree(repository.path), { kind: "all" });
    expect(desired.environments.get("development")).toEqual({
      ...defaultEnvironment,
      id: "development",
      file: "environments/development/environment.yaml",
      targets: [{ type: "mcp", scope: "project" }],
    });
    expect(desired.environments.get("production")).toEqual({
      id: "production",
      file: "environments/production/environment.yaml",
      upstream: { mode: "all", environments: ["staging"] },
      soak: 24 * hour,
      versions: { prerelease: false, downgrade: false, unpackaged: false },
      approvals: { count: 1, from: ["@octocat"] },
      deployers: [],
      windows: [{ kind: "allow", when: "Mon-Fri 09:00-16:00", timezone: "Europe/Berlin" }],
      strategy: { type: "canary", steps: [5, 25, 50], interval: hour / 4, watch: 0, analysis: ["probe"] },
      require: {},
      rollback: { automatic: true, maxAge: 7 * 24 * hour, maxFailures: 3 },
      variables: { LOG_LEVEL: "warn" },
      stage: "production",
      targets: [{ type: "mcp", scope: "project" }],
    });
  });

  it("makes the teams of headgate.yaml that a policy names a part of it, in one order", async () => {
    const teams = 'teams: { ops: ["@hubot", "@dora", "@hubot"], "@acme/managers": ["@ada"], idle: ["@eve"] }';
    using repository = repositoryWith({
      "headgate.yaml": `headgate: 1\n${teams}\ndefaults: { deployers: [ops, "@octocat"] }\n`,
      "environments/development/environment.yaml":
        'stage: development\napprovals: { count: 1, from: ["@acme/managers", "@acme/others", constructor] }\n',
    });
    const { desired } = await loadDesired(workingTree(repository.path), { kind: "all" });
    expect(desired.environments.get("development")?.teams).toEqual({
      "@acme/managers": ["@ada"],
      ops: ["@dora", "@hubot"],
    });
  });

  it("fills in every default of a server and a deployment", async () => {
    using repository = repositoryWith();
    const { desired } = await loadDesired(workingTree(repository.path), { kind: "all" });
    const weather = desired.servers.get("weather");
    expect(weather?.server?.health).toEqual({
      startup: { timeout: 30_000 },
      probe: { ...defaultHealth.probe, healthy: 3 },
    });
    expect(desired.servers.get("notes")?.server).toEqual({
      id: "notes",
      file: "servers/notes/server.yaml",
      name: "io.github.acme/notes",
      owner: "@acme/notes-team",
      health: defaultHealth,
      lifecycle: [],
      variables: {},
    });
    expect(weather?.deployments.get("production")).toEqual({
      environment: "production",
      server: "weather",
      file: "environments/production/weather.yaml",
      blue: "1.1.4",
      green: { "1.1.5": 20 },
      variables: { TIMEOUT: "30000" },
      secrets: { API_KEY: "WEATHER_API_KEY" },
      overrides: [],
    });
  });

  it("keeps the releases that deployments name, and of the others the version", async () => {
    using repository = repositoryWith();
    const { desired } = await loadDesired(workingTree(repository.path), { kind: "all" });
    const notes = desired.servers.get("notes");
    expect([...(notes?.versions ?? [])].sort()).toEqual(["0.9.0", "1.0.0", "1.0.1"]);
    expect([...(notes?.releases.keys() ?? [])].sort()).toEqual(["1.0.0", "1.0.1"]);
    expect(notes?.releases.get("1.0.0")).toMatchObject({
      id: "notes",
      version: "1.0.0",
      file: "servers/notes/versions/1.0.0.json",
      digest: digestOf(JSON.parse(goodRepository["servers/notes/versions/1.0.0.json"])),
    });
  });

  it("puts the defaults of headgate.yaml under each policy", async () => {
    using repository = repositoryWith({
      "headgate.yaml": `headgate: 1
defaults:
  soak: 2h
  versions: { downgrade: false }
  strategy: { type: canary, interval: 5m, watch: 1h }
  rollback: { maxAge: 14d }
  variables: { LOG_LEVEL: info, REGION: eu }
  windows: [{ deny: 2026-12-24, reason: holiday }]
`,
      "environments/staging/environment.yaml":
        "strategy: { type: rolling }\nwindows: []\nupstream: { any: [development] }\n",
    });
    const { desired, findings } = await loadDesired(workingTree(repository.path), { kind: "all" });
    expect(findings).toEqual([]);
    expect(desired.environments.get("development")).toMatchObject({
      soak: 2 * hour,
      versions: { prerelease: true, downgrade: false },
      strategy: { ...strategyPresets.canary, interval: hour / 12, watch: hour },
      windows: [{ kind: "deny", when: "2026-12-24", timezone: "UTC", reason: "holiday" }],
      rollback: { automatic: true, maxAge: 14 * 24 * hour },
    });
    expect(desired.environments.get("staging")).toMatchObject({
      upstream: { mode: "any", environments: ["development"] },
      strategy: strategyPresets.rolling,
      windows: [],
    });
    expect(desired.environments.get("production")).toMatchObject({
      soak: 24 * hour,
      strategy: { interval: hour / 4, watch: hour },
      variables: { LOG_LEVEL: "warn", REGION: "eu" },
    });
  });

  it("keeps the settings of targets that are not implemented, for the rules to refuse", async () => {
    using repository = repositoryWith({
      "environments/staging/environment.yaml":
        "targets:\n  - { type: kubernetes, namespace: mcp, gateway: { name: public } }\n",
    });
    const { desired, findings } = await loadDesired(workingTree(repository.path), { kind: "all" });
    expect(findings).toEqual([]);
    expect(desired.environments.get("staging")?.targets).toEqual([
      { type: "kubernetes", namespace: "mcp", gateway: { name: "public" } },
    ]);
  });

  it("reads what only the precise reader can read", async () => {
    using repository = repositoryWith({
      "servers/notes/server.yaml": 'description: "N\\u00f6tes"\nowner: >-\n  @acme/notes-team\n',
      "environments/staging/notes.yaml": "blue:\n  1.0.0\ngreen: {\n  1.0.1: 20 }\n",
    });
    const { desired, findings } = await loadDesired(workingTree(repository.path), { kind: "all" });
    expect(findings).toEqual([]);
    expect(desired.servers.get("notes")?.server).toMatchObject({
      description: "Nötes",
      owner: "@acme/notes-team",
    });
    expect(desired.servers.get("notes")?.deployments.get("staging")).toMatchObject({
      blue: "1.0.0",
      green: { "1.0.1": 20 },
    });
  });

  it("knows a server only by its deployment", async () => {
    using repository = repositoryWith({ "environments/staging/mail.yaml": "blue: 1.0.0\n" });
    const { desired } = await loadDesired(workingTree(repository.path), { kind: "all" });
    const mail = desired.servers.get("mail");
    expect(mail?.server).toBeUndefined();
    expect(mail?.versions.size).toBe(0);
    expect(mail?.deployments.has("staging")).toBe(true);
  });
});

/** A source that notes what was read and listed of it. */
function observed(source: Source) {
  const read = new Set<string>();
  const listed = new Set<string>();
  return {
    read,
    listed,
    source: {
      commit: source.commit,
      list: (prefix) => {
        listed.add(prefix);
        return source.list(prefix);
      },
      names: (folder) => source.names(folder),
      read: (paths) => {
        for (const path of paths) read.add(path);
        return source.read(paths);
      },
    } satisfies Source,
  };
}

describe("loading what a change touches", () => {
  it("reads the project, the policies, and of the servers only those that were touched", async () => {
    using repository = repositoryWith();
    const { source, read, listed } = observed(workingTree(repository.path));
    const touched = touchedBy(["environments/production/weather.yaml"]);
    const { desired, findings } = await loadDesired(source, { kind: "touched", ...touched });
    expect(findings).toEqual([]);
    expect([...read].filter((path) => path.includes("notes"))).toEqual([]);
    expect([...listed].filter((path) => !path.includes("weather")).sort()).toEqual([]);
    expect([...desired.servers.keys()]).toEqual(["weather"]);
    expect(desired.environments.size).toBe(3);
  });

  it("gives the same unit as loading everything", async () => {
    using repository = repositoryWith();
    const all = await loadDesired(workingTree(repository.path), { kind: "all" });
    const some = await loadDesired(workingTree(repository.path), {
      kind: "touched",
      servers: new Set(["weather"]),
      files: new Set(),
    });
    expect(some.desired.servers.get("weather")).toEqual(all.desired.servers.get("weather"));
    expect(some.desired.environments).toEqual(all.desired.environments);
    expect(some.desired.project).toEqual(all.desired.project);
  });

  it("checks a changed release that no deployment names", async () => {
    const file = "servers/weather/versions/1.3.0.json";
    using repository = repositoryWith({ [file]: release("weather", "1.3.1") });
    const { findings } = await loadDesired(workingTree(repository.path), {
      kind: "touched",
      ...touchedBy([file]),
    });
    expect(findings).toMatchObject([{ rule: "convention/name-mismatch", file, line: 6, column: 16 }]);
  });

  it("notes changed files that mean nothing, as long as they are there", async () => {
    using repository = repositoryWith({
      "environments/staging/x.yml": "blue: 1.0.0\n",
      "servers/BAD/server.yaml": "category: a\n",
    });
    const paths = [
      "environments/staging/x.yml",
      "environments/staging/gone.yml",
      "servers/BAD/server.yaml",
      "src/x.ts",
    ];
    const { findings } = await loadDesired(workingTree(repository.path), {
      kind: "touched",
      ...touchedBy(paths),
    });
    expect(findings.map(({ rule, file }) => [rule, file])).toEqual([
      ["convention/wrong-extension", "environments/staging/x.yml"],
      ["convention/invalid-id", "servers/BAD/server.yaml"],
    ]);
  });

  it.each([
    ["environments/production/weather.yaml", "../staging/weather.yaml"],
    ["environments/production/weather.yaml", "/etc/passwd"],
    ["environments/production/environment.yaml", "../staging/environment.yaml"],
    ["servers/weather/server.yaml", "../notes/server.yaml"],
    ["servers/weather/versions/1.1.5.json", "1.1.4.json"],
    ["headgate.yaml", "/etc/hostname"],
  ])("refuses %s as a link to %s", async (file, target) => {
    using repository = repositoryWith({ [file]: undefined });
    symlinkSync(target, join(repository.path, file));
    const scope = { kind: "touched", ...touchedBy(["environments/production/weather.yaml"]) } as const;
    const { findings, omitted } = await loadDesired(workingTree(repository.path), scope);
    expect(findings.map(({ rule, file }) => [rule, file])).toEqual([["convention/symlink", file]]);
    expect(omitted).toContain(file);
  });

  it.each([
    ["environments/production/weather.yaml", "../staging/weather.yaml"],
    ["environments/production/environment.yaml", "../staging/environment.yaml"],
    ["environments/qa", "staging"],
    ["servers/weather/server.yaml", "../notes/server.yaml"],
  ])("refuses %s as a link in a commit", async (file, target) => {
    using folder = repositoryWith({ [file]: undefined });
    symlinkSync(target, join(folder.path, file));
    await sh(folder.path, "init", "--quiet");
    await commitFiles(folder.path, {});
    await using repository = await openRepository(folder.path);
    const scope = { kind: "touched", ...touchedBy(["servers/weather/server.yaml"]) } as const;
    const { findings, omitted } = await loadDesired(treeSource(repository, "HEAD", ""), scope);
    expect(findings.map(({ rule, file }) => [rule, file])).toEqual([["convention/symlink", file]]);
    expect(omitted).toContain(file);
  });

  it.each(["servers", "environments"])(
    "refuses %s as a link, which would look like an empty repository",
    async (folder) => {
      using other = repositoryWith();
      const inside = Object.keys(goodRepository).filter((path) => path.startsWith(`${folder}/`));
      using repository = repositoryWith(Object.fromEntries(inside.map((path) => [path, undefined])));
      symlinkSync(join(other.path, folder), join(repository.path, folder));
      const scope = { kind: "touched", ...touchedBy(["environments/production/weather.yaml"]) } as const;
      const { findings, desired } = await loadDesired(workingTree(repository.path), scope);
      expect(findings.map(({ rule, file }) => [rule, file])).toContainEqual(["convention/symlink", folder]);
      expect(desired.servers.get("weather")?.releases.size ?? 0).toBe(0);
    },
  );

  it("takes a removed server for removed, and an empty folder for nothing", async () => {
    using repository = repositoryWith();
    mkdirSync(join(repository.path, "environments/qa"));
    const scope = {
      kind: "touched",
      ...touchedBy(["environments/staging/gone.yaml", "servers/gone/server.yaml"]),
    } as const;
    const { desired, findings } = await loadDesired(workingTree(repository.path), scope);
    expect(findings).toEqual([]);
    expect(desired.servers.size).toBe(0);
  });

  it("does not leave the repository for a server called ..", async () => {
    using repository = repositoryWith();
    writeFileSync(join(repository.path, "outside.yaml"), "blue: 1.0.0\n");
    const scope = {
      kind: "touched",
      servers: new Set(["..", "../..", "weather/../notes"]),
      files: new Set<string>(),
    } as const;
    const { desired, findings } = await loadDesired(workingTree(repository.path), scope);
    expect(desired.servers.size).toBe(0);
    expect(findings).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Locked, LockReader } from "../../../src/supply-chain/repository/lock/locked.ts";
import { readNpmLock } from "../../../src/supply-chain/repository/lock/npm-lock.ts";
import { readPnpmLock } from "../../../src/supply-chain/repository/lock/pnpm-lock.ts";
import { readPoetryLock, readUvLock } from "../../../src/supply-chain/repository/lock/python-lock.ts";
import { readRequirements } from "../../../src/supply-chain/repository/lock/requirements.ts";
import { readYarnLock } from "../../../src/supply-chain/repository/lock/yarn-lock.ts";
import type { Manifest } from "../../../src/supply-chain/repository/manifest/dependency.ts";
import { readPackageJson } from "../../../src/supply-chain/repository/manifest/package-json.ts";
import { readPyproject } from "../../../src/supply-chain/repository/manifest/pyproject.ts";

const wants = {
  semver: "^7.0.0",
  "@acme/maps": "~1.2.0",
  old: "npm:older@^2.0.0",
  beside: "workspace:*",
  forked: "github:acme/forked",
};

function packageJson(dependencies: Readonly<Record<string, string>> = wants, folder = ""): Manifest {
  const text = JSON.stringify({
    name: "weather",
    version: "1.0.0",
    dependencies,
    devDependencies: { vitest: "^5" },
  });
  const manifest = readPackageJson(text, folder, "package.json");
  if (!manifest) throw new Error("no manifest");
  return manifest;
}

async function pyproject(dependencies: readonly string[], folder = ""): Promise<Manifest> {
  const text = `[project]\nname = "Acme_Weather"\nversion = "1.0.0"\ndependencies = ${JSON.stringify(dependencies)}\n`;
  const manifest = await readPyproject(text, folder, "pyproject.toml");
  if (manifest === undefined || manifest === "no-package") throw new Error("no manifest");
  return manifest;
}

const versions = (locked: Locked | undefined) =>
  locked && Object.fromEntries(locked.dependencies.map(({ published, version }) => [published, version]));

const npm3 = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    "": { name: "weather" },
    "node_modules/semver": { version: "7.8.6", resolved: "https://r.example/semver.tgz" },
    "node_modules/@acme/maps": { version: "1.2.7" },
    "node_modules/old": { name: "older", version: "2.1.0", deprecated: "use new" },
    "node_modules/beside": { resolved: "packages/beside", link: true },
    "packages/beside": { version: "0.3.0" },
    "node_modules/forked": { version: "1.0.0", resolved: "git+ssh://git@git.example/acme/forked.git#abc" },
    "node_modules/vitest": { version: "5.0.0", dev: true },
  },
});
const npm1 = JSON.stringify({
  lockfileVersion: 1,
  dependencies: {
    semver: { version: "7.8.6" },
    "@acme/maps": { version: "1.2.7" },
    old: { version: "2.1.0" },
  },
});
const pnpm9 = `lockfileVersion: '9.0'
settings:
  autoInstallPeers: true
importers:
  .:
    dependencies:
      '@acme/maps':
        specifier: ~1.2.0
        version: 1.2.7(semver@7.8.6)
      semver:
        specifier: ^7.0.0
        version: 7.8.6
      old:
        specifier: npm:older@^2.0.0
        version: older@2.1.0
      beside:
        specifier: workspace:*
        version: link:packages/beside
      forked:
        specifier: github:acme/forked
        version: https://codeload.git.example/acme/forked/tar.gz/abc
packages:
  semver@7.8.6: &bomb
    resolution: {integrity: sha512-x}
`;
const pnpm5 = `lockfileVersion: 5.4
specifiers:
  semver: ^7.0.0
dependencies:
  semver: 7.8.6
  '@acme/maps': 1.2.7_semver@7.8.6
  old: /older/2.1.0
packages:
  /semver/7.8.6:
    dev: false
`;
const yarn1 = `# yarn lockfile v1


"@acme/maps@~1.2.0", "@acme/maps@^1.0.0":
  version "1.2.7"
  resolved "https://r.example/maps.tgz#abc"

"old@npm:older@^2.0.0":
  version "2.1.0"
  resolved "https://r.example/older.tgz#abc"

semver@^7.0.0, semver@^7.1.0:
  version "7.8.6"
  dependencies:
    lru "^1"

"forked@github:acme/forked":
  version "1.0.0"
`;
const yarn4 = `__metadata:
  version: 8

"@acme/maps@npm:~1.2.0":
  version: 1.2.7
  resolution: "@acme/maps@npm:1.2.7"
  dependencies:
    semver: "npm:^7.1.0"

"beside@workspace:*, beside@workspace:packages/beside":
  version: 0.0.0-use.local
  resolution: "beside@workspace:packages/beside"

"old@npm:older@^2.0.0":
  version: 2.1.0
  resolution: "older@npm:2.1.0"

"semver@npm:^7.0.0, semver@npm:^7.1.0":
  version: 7.8.6
  resolution: "semver@npm:7.8.6"
`;

describe("what npm packages depend on", () => {
  const all = { semver: "7.8.6", "@acme/maps": "1.2.7", older: "2.1.0" };
  test.each<readonly [string, LockReader, string, Record<string, string>]>([
    ["package-lock.json 3", readNpmLock, npm3, { ...all, beside: "0.3.0" }],
    ["package-lock.json 1", readNpmLock, npm1, all],
    ["pnpm-lock.yaml 9", readPnpmLock, pnpm9, all],
    ["pnpm-lock.yaml 5", readPnpmLock, pnpm5, all],
    ["yarn.lock 1", readYarnLock, yarn1, all],
    ["yarn.lock 4", readYarnLock, yarn4, all],
  ])("%s has it resolved", async (_name, read, text, expected) => {
    const locked = await read(text, packageJson(), "");
    expect(versions(locked)).toEqual(expected);
    expect(locked?.conflicts).toEqual([]);
  });

  test("what the registry said against one when it was locked is kept", async () => {
    const locked = await readNpmLock(npm3, packageJson(), "");
    expect(locked?.dependencies.find(({ published }) => published === "older")?.deprecated).toBe("use new");
  });

  test.each<readonly [string, LockReader, string]>([
    ["package-lock.json", readNpmLock, npm3],
    ["pnpm-lock.yaml", readPnpmLock, pnpm9],
  ])("%s tells what comes from elsewhere than a registry", async (_name, read, text) => {
    const locked = await read(text, packageJson({ forked: "^1.0.0" }), "");
    expect(locked?.foreign).toEqual([["forked", "a git repository"]]);
  });

  test.each<readonly [string, LockReader, string]>([
    ["package-lock.json", readNpmLock, npm3],
    ["pnpm-lock.yaml", readPnpmLock, pnpm9],
    ["yarn.lock", readYarnLock, yarn1],
  ])("%s that is not what the manifest wants is a conflict", async (_name, read, text) => {
    const locked = await read(text, packageJson({ semver: "^8.0.0" }), "");
    expect(locked?.conflicts).toMatchObject([{ name: "semver" }]);
  });

  test("what a manifest overrides is none", async () => {
    const text = (more: object) =>
      JSON.stringify({ name: "weather", version: "1.0.0", dependencies: { semver: "^8.0.0" }, ...more });
    const conflicts = async (read: LockReader, lock: string, more: object) => {
      const manifest = readPackageJson(text(more), "", "package.json");
      return manifest && (await read(lock, manifest, ""))?.conflicts;
    };
    expect(await conflicts(readNpmLock, npm3, { overrides: { semver: "7.8.6" } })).toEqual([]);
    expect(
      await conflicts(readPnpmLock, pnpm9, { pnpm: { overrides: { "maps>semver@8": "7.8.6" } } }),
    ).toEqual([]);
    expect(await conflicts(readYarnLock, yarn4, { resolutions: { "**/semver": "7.8.6" } })).toEqual([]);
  });

  test("a peer that does not fit is a conflict", async () => {
    const maps = (range: string, optional: boolean) => ({
      version: "1.2.7",
      peerDependencies: { semver: range },
      peerDependenciesMeta: { semver: { optional } },
    });
    const lock = (entry: unknown) =>
      JSON.stringify({
        lockfileVersion: 3,
        packages: { "node_modules/@acme/maps": entry, "node_modules/semver": { version: "7.8.6" } },
      });
    const read = async (entry: unknown) =>
      (await readNpmLock(lock(entry), packageJson({ "@acme/maps": "^1" }), ""))?.conflicts;
    expect(await read(maps("^6", false))).toEqual([
      { name: "@acme/maps", message: "it wants semver ^6, and 7.8.6 is locked" },
    ]);
    expect(await read(maps("^6", true))).toEqual([]);
    expect(await read(maps("^7", false))).toEqual([]);
  });

  test("in a monorepo the lock file around it knows the folder's own", async () => {
    const lock = JSON.stringify({
      lockfileVersion: 3,
      packages: {
        "node_modules/semver": { version: "6.0.0" },
        "servers/weather/node_modules/semver": { version: "7.8.6" },
        "node_modules/@acme/maps": { version: "1.2.7" },
      },
    });
    expect(versions(await readNpmLock(lock, packageJson(wants, "servers/weather"), ""))).toEqual({
      semver: "7.8.6",
      "@acme/maps": "1.2.7",
    });
    const pnpm = pnpm9.replace("  .:", "  servers/weather:");
    expect(versions(await readPnpmLock(pnpm, packageJson(wants, "a/servers/weather"), "a"))).toMatchObject({
      semver: "7.8.6",
    });
  });
});

const uv = `version = 1
[[package]]
name = "acme-weather"
version = "1.0.0"
source = { editable = "." }
dependencies = [
  { name = "httpx" },
  { name = "numpy", version = "2.1.0", marker = "python_version >= '3.12'" },
  { name = "numpy", version = "1.26.0", marker = "python_version < '3.12'" },
  { name = "forked" },
  { name = "beside" },
]
[[package]]
name = "httpx"
version = "0.28.1"
source = { registry = "https://r.example/simple" }
[[package]]
name = "numpy"
version = "2.1.0"
source = { registry = "https://r.example/simple" }
[[package]]
name = "numpy"
version = "1.26.0"
source = { registry = "https://r.example/simple" }
[[package]]
name = "forked"
version = "1.0.0"
source = { git = "https://git.example/acme/forked?rev=abc" }
[[package]]
name = "beside"
version = "0.1.0"
source = { editable = "packages/beside" }
[[package]]
name = "pytest"
version = "9.0.0"
source = { registry = "https://r.example/simple" }
`;
const poetry = `[[package]]
name = "httpx"
version = "0.28.1"
[[package]]
name = "anyio"
version = "4.0.0"
[[package]]
name = "forked"
version = "1.0.0"
[package.source]
type = "git"
url = "https://git.example/acme/forked.git"
`;
const requirements = `# compiled
--index-url https://r.example/simple
HTTPX[http2]==0.28.1 \\
    --hash=sha256:abc \\
    --hash=sha256:def
anyio==4.0.0  # via httpx
forked @ git+https://git.example/acme/forked
ranged>=1
`;

describe("what Python packages depend on", () => {
  const wanted = ["httpx[http2]>=0.27", "forked"];
  test.each<readonly [string, LockReader, string, Record<string, string>]>([
    ["poetry.lock", readPoetryLock, poetry, { httpx: "0.28.1" }],
    ["requirements.txt", readRequirements, requirements, { httpx: "0.28.1" }],
  ])("%s has it resolved", async (_name, read, text, expected) => {
    const locked = await read(text, await pyproject(wanted), "");
    expect(versions(locked)).toEqual(expected);
    expect(locked?.foreign).toEqual([["forked", "a repository"]]);
    expect(locked?.conflicts).toEqual([]);
  });

  test("uv.lock has it resolved, as the package itself names it", async () => {
    const locked = await readUvLock(uv, await pyproject(["httpx", "numpy", "forked", "beside"]), "");
    expect(locked?.dependencies.map(({ published, version }) => `${published} ${version}`).sort()).toEqual([
      "httpx 0.28.1",
      "numpy 2.1.0",
    ]);
    expect(locked?.foreign).toEqual([["forked", "a repository"]]);
    expect(locked?.conflicts).toEqual([]);
  });

  test("one that is wanted and not locked is a conflict", async () => {
    const locked = await readUvLock(
      uv,
      await pyproject(["httpx", "trio", 'win; sys_platform == "win32"']),
      "",
    );
    expect(locked?.conflicts).toMatchObject([{ name: "trio" }]);
  });

  test("two pins of one package are a conflict, unless markers choose", async () => {
    const read = async (text: string) =>
      (await readRequirements(text, await pyproject(["a"]), ""))?.conflicts;
    expect(await read("a==1.0\nA==2.0\n")).toMatchObject([{ message: "it is pinned to 1.0 and to 2.0" }]);
    expect(await read("a==1.0\nA==1.0.0\n")).toEqual([]);
    expect(await read('a==1.0 ; python_version < "3"\na==2.0 ; python_version >= "3"\n')).toEqual([]);
  });
});

test("this project's own lock file says what is installed here", async () => {
  const root = new URL("../../../", import.meta.url);
  const text = (path: string) => readFileSync(new URL(path, root), "utf8");
  const manifest = readPackageJson(text("package.json"), "", "package.json");
  const locked = manifest && (await readNpmLock(text("package-lock.json"), manifest, ""));
  expect(locked?.dependencies.length).toBe(manifest?.dependencies.length);
  for (const { name, version } of locked?.dependencies ?? [])
    expect(JSON.parse(text(`node_modules/${name}/package.json`)).version, name).toBe(version);
  expect(locked).toMatchObject({ foreign: [], conflicts: [] });
});

describe("hostile ones", () => {
  const readers = { readNpmLock, readPnpmLock, readYarnLock, readUvLock, readPoetryLock, readRequirements };
  const hostile = JSON.parse('{"__proto__":"^1","constructor":"^1","../up":"^1","a\\u001b":"^1","-rf":"^1"}');

  test.each(Object.entries(readers))("%s survives what is no lock file", async (_name, read) => {
    for (const text of [
      "",
      "{",
      "[]",
      "null",
      '"x"',
      "a: &a [*a, *a]",
      "\u0000",
      "[".repeat(100_000),
      "= = =",
      "[[package]]",
    ])
      await expect(read(text, packageJson(hostile), "")).resolves.not.toThrow();
  });

  test("names that mean something to JavaScript find nothing but themselves", async () => {
    const manifest = packageJson(hostile);
    expect(manifest.dependencies.map(({ name }) => name)).toEqual(["constructor", "-rf"]);
    expect(versions(await readNpmLock(npm3, manifest, ""))).toEqual({});
    expect(versions(await readPnpmLock(pnpm9, manifest, ""))).toEqual({});
    expect(versions(await readYarnLock(yarn1, manifest, ""))).toEqual({});
  });

  test("a package that is locked again and again costs no more than as many packages", async () => {
    const lock = `version = 1\n${'[[package]]\nname = "a"\nversion = "1.0.0"\n'.repeat(50_000)}`;
    const begun = performance.now();
    await readUvLock(lock, packageJson(), "");
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  test("an alias bomb in YAML is no lock file", async () => {
    const bomb = `lockfileVersion: 9\nimporters:\n  a: &a [x, x]\n  b: &b [*a, *a, *a]\n  c: [*b, *b, *b]\n`;
    expect(await readPnpmLock(bomb, packageJson(), "")).toBeUndefined();
  });
});

describe("where a manifest's dependencies come from", () => {
  test.each([
    ["^1.0.0", undefined],
    ["latest", undefined],
    ["npm:other@^1", undefined],
    ["workspace:^", undefined],
    ["catalog:", undefined],
    ["file:../a", "a folder"],
    ["link:../a", "a folder"],
    ["../a", "a folder"],
    ["github:acme/a", "a git repository"],
    ["acme/a#main", "a git repository"],
    ["git+ssh://git@git.example/a.git", "a git repository"],
    ["https://git.example/a.git", "a git repository"],
    ["https://octocat:word@r.example/a.tgz", "an address"],
  ])("%s: %s", (specifier, foreign) => {
    const [one] = packageJson({ a: specifier }).dependencies;
    expect(one?.foreign).toBe(foreign);
    expect(JSON.stringify(one)).not.toContain("word");
  });

  test.each([
    ["a>=1", undefined],
    ["a[b] (>=1,<2) ; x", undefined],
    ["a @ git+https://git.example/a", "a repository"],
    ["a @ file:///a", "a folder"],
    ["a @ https://r.example/a.whl", "an address"],
  ])("%s: %s", async (requirement, foreign) => {
    expect((await pyproject([requirement])).dependencies.map((one) => one.foreign)).toEqual([foreign]);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readBunLock } from "../../../src/supply-chain/repository/lock/bun-lock.ts";
import type { Locked, LockReader } from "../../../src/supply-chain/repository/lock/locked.ts";
import { readNpmLock } from "../../../src/supply-chain/repository/lock/npm-lock.ts";
import { readPipfileLock } from "../../../src/supply-chain/repository/lock/pipfile-lock.ts";
import { readPnpmLock } from "../../../src/supply-chain/repository/lock/pnpm-lock.ts";
import {
  readPdmLock,
  readPoetryLock,
  readUvLock,
} from "../../../src/supply-chain/repository/lock/python-lock.ts";
import { readRequirements } from "../../../src/supply-chain/repository/lock/requirements.ts";
import { readYarnLock } from "../../../src/supply-chain/repository/lock/yarn-lock.ts";
import type { Manifest } from "../../../src/supply-chain/repository/manifest/dependency.ts";
import { readPackageJson } from "../../../src/supply-chain/repository/manifest/package-json.ts";
import { readPyproject } from "../../../src/supply-chain/repository/manifest/pyproject.ts";
import { resolvedOf } from "../../../src/supply-chain/repository/resolved.ts";

function packageJson(dependencies: Readonly<Record<string, string>>, folder = ""): Manifest {
  const text = JSON.stringify({ name: "weather", dependencies, devDependencies: { dev: "^1" } });
  const manifest = readPackageJson(text, folder, "package.json");
  if (!manifest) throw new Error("no manifest");
  return manifest;
}

async function pyproject(dependencies: readonly string[]): Promise<Manifest> {
  const text = `[project]\nname = "weather"\nversion = "1.0.0"\ndependencies = ${JSON.stringify(dependencies)}\n`;
  const manifest = await readPyproject(text, "", "pyproject.toml");
  if (manifest === undefined || manifest === "no-package") throw new Error("no manifest");
  return manifest;
}

const whole = (locked: Locked | undefined) =>
  locked?.whole.map(({ published, version }) => `${published}@${version}`).sort();
const direct = (locked: Locked | undefined) =>
  locked?.dependencies.map(({ published, version }) => `${published}@${version}`).sort();

const npmWants = { maps: "^1.0.0", "@acme/seas": "^2.0.0", old: "npm:older@^3.0.0" };

const npm3 = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    "": { name: "weather", dependencies: npmWants, devDependencies: { dev: "^1" } },
    "node_modules/maps": {
      version: "1.0.0",
      dependencies: { tiles: "^1" },
      optionalDependencies: { fast: "1" },
    },
    "node_modules/@acme/seas": {
      version: "2.0.0",
      dependencies: { tiles: "^2" },
      peerDependencies: { maps: "1" },
    },
    "node_modules/@acme/seas/node_modules/tiles": { version: "2.0.0", deprecated: "use floors" },
    "node_modules/tiles": { version: "1.0.0", dependencies: { maps: "^1" } },
    "node_modules/fast": { version: "1.0.0", optional: true, inBundle: true },
    "node_modules/old": { name: "older", version: "3.0.0" },
    "node_modules/dev": { version: "1.0.0", dev: true, dependencies: { below: "1" } },
    "node_modules/below": { version: "1.0.0", dev: true },
  },
});
const npm1 = JSON.stringify({
  lockfileVersion: 1,
  dependencies: {
    maps: { version: "1.0.0", requires: { tiles: "^1", fast: "1" } },
    "@acme/seas": {
      version: "2.0.0",
      requires: { tiles: "^2" },
      dependencies: { tiles: { version: "2.0.0" } },
    },
    tiles: { version: "1.0.0", requires: { maps: "^1" } },
    fast: { version: "1.0.0", optional: true },
    old: { version: "3.0.0" },
    dev: { version: "1.0.0", dev: true, requires: { below: "1" } },
    below: { version: "1.0.0", dev: true },
  },
});
const bun = `{
  "lockfileVersion": 1,
  "workspaces": {
    "": { "name": "weather", "dependencies": { "maps": "^1.0.0", "@acme/seas": "^2.0.0", "old": "npm:older@^3.0.0" }, "devDependencies": { "dev": "^1" }, },
  },
  "packages": {
    "maps": ["maps@1.0.0", "", { "dependencies": { "tiles": "^1" }, "optionalDependencies": { "fast": "1" } }, "sha512-x"],
    "@acme/seas": ["@acme/seas@2.0.0", "", { "dependencies": { "tiles": "^2" } }, "sha512-x"],
    "@acme/seas/tiles": ["tiles@2.0.0", "", {}, "sha512-x"],
    "tiles": ["tiles@1.0.0", "", { "dependencies": { "maps": "^1" } }, "sha512-x"],
    "fast": ["fast@1.0.0", "", { "os": "linux" }, "sha512-x"],
    "old": ["older@3.0.0", "", {}, "sha512-x"],
    "dev": ["dev@1.0.0", "", { "dependencies": { "below": "1" } }, "sha512-x"],
    "below": ["below@1.0.0", "", {}, "sha512-x"],
  }
}`;
const pnpm9 = `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      '@acme/seas': { specifier: ^2.0.0, version: 2.0.0(maps@1.0.0) }
      maps: { specifier: ^1.0.0, version: 1.0.0 }
      old: { specifier: npm:older@^3.0.0, version: older@3.0.0 }
    devDependencies:
      dev: { specifier: ^1, version: 1.0.0 }
packages:
  '@acme/seas@2.0.0':
    resolution: {integrity: sha512-x}
    peerDependencies:
      maps: '1'
  tiles@2.0.0:
    resolution: {integrity: sha512-x}
    deprecated: use floors
snapshots:
  '@acme/seas@2.0.0(maps@1.0.0)':
    dependencies:
      maps: 1.0.0
      tiles: 2.0.0
  maps@1.0.0:
    dependencies:
      tiles: 1.0.0
    optionalDependencies:
      fast: 1.0.0
  tiles@1.0.0:
    dependencies:
      maps: 1.0.0
  tiles@2.0.0: {}
  fast@1.0.0:
    optional: true
  older@3.0.0: {}
  dev@1.0.0:
    dependencies:
      below: 1.0.0
  below@1.0.0: {}
`;
const pnpm6 = `lockfileVersion: '6.0'
dependencies:
  '@acme/seas': { specifier: ^2.0.0, version: 2.0.0(maps@1.0.0) }
  maps: { specifier: ^1.0.0, version: 1.0.0 }
  old: { specifier: npm:older@^3.0.0, version: /older@3.0.0 }
packages:
  /@acme/seas@2.0.0(maps@1.0.0):
    dependencies:
      tiles: 2.0.0
    dev: false
  /maps@1.0.0:
    dependencies:
      tiles: 1.0.0
    optionalDependencies:
      fast: 1.0.0
  /tiles@1.0.0:
    dev: false
  /tiles@2.0.0:
    dev: false
  /fast@1.0.0:
    optional: true
  /older@3.0.0:
    dev: false
  /dev@1.0.0:
    dev: true
`;
const pnpm5 = pnpm6
  .replace("'6.0'", "5.4")
  .replace("{ specifier: ^2.0.0, version: 2.0.0(maps@1.0.0) }", "2.0.0_maps@1.0.0")
  .replace("{ specifier: ^1.0.0, version: 1.0.0 }", "1.0.0")
  .replace("{ specifier: npm:older@^3.0.0, version: /older@3.0.0 }", "/older/3.0.0")
  .replace("2.0.0(maps@1.0.0):", "2.0.0_maps@1.0.0:")
  .replace(/^( {2}\/\S+?)@(\d\.0\.0)/gm, "$1/$2");
const yarn1 = `# yarn lockfile v1


maps@^1, maps@^1.0.0:
  version "1.0.0"
  resolved "https://r.example/maps.tgz#abc"
  dependencies:
    tiles "^1"
  optionalDependencies:
    fast "1"

"@acme/seas@^2.0.0":
  version "2.0.0"
  dependencies:
    tiles "^2"

tiles@^1:
  version "1.0.0"
  dependencies:
    maps "^1"

tiles@^2:
  version "2.0.0"

fast@1:
  version "1.0.0"

"old@npm:older@^3.0.0":
  version "3.0.0"

dev@^1:
  version "1.0.0"
  dependencies:
    below "1"

below@1:
  version "1.0.0"
`;
const yarn4 = `__metadata:
  version: 8

"maps@npm:^1, maps@npm:^1.0.0":
  version: 1.0.0
  resolution: "maps@npm:1.0.0"
  dependencies:
    fast: "npm:1"
    tiles: "npm:^1"
  dependenciesMeta:
    fast:
      optional: true

"@acme/seas@npm:^2.0.0":
  version: 2.0.0
  resolution: "@acme/seas@npm:2.0.0"
  dependencies:
    tiles: ^2
  peerDependencies:
    below: "*"

"tiles@npm:^1":
  version: 1.0.0
  resolution: "tiles@npm:1.0.0"
  dependencies:
    maps: "npm:^1"

"tiles@npm:^2":
  version: 2.0.0
  resolution: "tiles@npm:2.0.0"

"fast@npm:1":
  version: 1.0.0
  resolution: "fast@npm:1.0.0"

"old@npm:older@^3.0.0":
  version: 3.0.0
  resolution: "older@npm:3.0.0"

"dev@npm:^1":
  version: 1.0.0
  resolution: "dev@npm:1.0.0"
  dependencies:
    below: "npm:1"

"below@npm:1":
  version: 1.0.0
  resolution: "below@npm:1.0.0"
`;

describe("all that an npm package consists of", () => {
  test.each<readonly [string, LockReader, string]>([
    ["package-lock.json 3", readNpmLock, npm3],
    [
      "package-lock.json 1",
      readNpmLock,
      npm1.replace('"old":{"version":"3.0.0"}', '"old":{"name":"older","version":"3.0.0"}'),
    ],
    ["pnpm-lock.yaml 9", readPnpmLock, pnpm9],
    ["pnpm-lock.yaml 6", readPnpmLock, pnpm6],
    ["pnpm-lock.yaml 5", readPnpmLock, pnpm5],
    ["yarn.lock 1", readYarnLock, yarn1],
    ["yarn.lock 4", readYarnLock, yarn4],
    ["bun.lock", readBunLock, bun],
  ])("is in %s, without what development needs", async (_name, read, text) => {
    const locked = await read(text, packageJson(npmWants), "");
    expect(direct(locked)).toEqual(["@acme/seas@2.0.0", "maps@1.0.0", "older@3.0.0"]);
    expect(whole(locked)).toEqual([
      "@acme/seas@2.0.0",
      "fast@1.0.0",
      "maps@1.0.0",
      "older@3.0.0",
      "tiles@1.0.0",
      "tiles@2.0.0",
    ]);
    expect(locked).toMatchObject({ foreign: [], foreignBelow: [], conflicts: [] });
  });

  test.each<readonly [string, LockReader, string]>([
    ["package-lock.json", readNpmLock, npm3],
    ["pnpm-lock.yaml", readPnpmLock, pnpm9],
  ])("is told with what %s has against it", async (_name, read, text) => {
    const locked = await read(text, packageJson(npmWants), "");
    const against = locked?.whole.filter(({ deprecated }) => deprecated !== undefined);
    expect(against).toMatchObject([{ published: "tiles", version: "2.0.0", deprecated: "use floors" }]);
  });

  test("comes with the parts of a workspace that it depends on, whose own versions no registry has yet", async () => {
    const npm = JSON.stringify({
      lockfileVersion: 3,
      packages: {
        "packages/weather": { dependencies: { beside: "1" }, devDependencies: { dev: "1" } },
        "node_modules/beside": { resolved: "packages/beside", link: true },
        "packages/beside": { version: "1.0.0", dependencies: { tiles: "^2" }, devDependencies: { dev: "1" } },
        "packages/beside/node_modules/tiles": { version: "2.0.0" },
        "node_modules/tiles": { version: "1.0.0" },
        "node_modules/dev": { version: "1.0.0" },
      },
    });
    const manifest = packageJson({ beside: "workspace:*" }, "packages/weather");
    expect(whole(await readNpmLock(npm, manifest, ""))).toEqual(["beside@1.0.0", "tiles@2.0.0"]);
    const pnpm = `lockfileVersion: '9.0'
importers:
  packages/weather:
    dependencies:
      beside: { specifier: 'workspace:*', version: link:../beside }
  packages/beside:
    dependencies:
      tiles: { specifier: ^2, version: 2.0.0 }
snapshots:
  tiles@2.0.0: {}
`;
    expect(whole(await readPnpmLock(pnpm, manifest, ""))).toEqual(["tiles@2.0.0"]);
    const ofBun = `{ "lockfileVersion": 1, "workspaces": {
      "packages/weather": { "dependencies": { "beside": "workspace:*" } },
      "packages/beside": { "dependencies": { "tiles": "^2" } } },
      "packages": { "beside": ["beside@workspace:packages/beside"], "beside/tiles": ["tiles@2.0.0", "", {}, ""],
        "tiles": ["tiles@1.0.0", "", {}, ""], } }`;
    expect(whole(await readBunLock(ofBun, manifest, ""))).toEqual(["tiles@2.0.0"]);
  });

  test("does not hide what comes from elsewhere than a registry further down", async () => {
    const npm = JSON.stringify({
      lockfileVersion: 3,
      packages: {
        "node_modules/maps": { version: "1.0.0", dependencies: { forked: "acme/forked" } },
        "node_modules/forked": {
          version: "1.0.0",
          resolved: "git+ssh://git@git.example/acme/forked.git#abc",
        },
      },
    });
    const locked = await readNpmLock(npm, packageJson({ maps: "^1" }), "");
    expect(locked).toMatchObject({ foreign: [], foreignBelow: [["forked", "a git repository"]] });
    expect(whole(locked)).toEqual(["maps@1.0.0"]);
  });
});

const registry = 'source = { registry = "https://r.example/simple" }';
const uv = `version = 1
[[package]]
name = "weather"
version = "1.0.0"
source = { editable = "." }
dependencies = [{ name = "httpx", extra = ["http2"] }]
[package.dev-dependencies]
dev = [{ name = "pytest" }]
[[package]]
name = "httpx"
version = "0.28.1"
${registry}
dependencies = [{ name = "anyio", version = "4.0.0", marker = "x" }, { name = "anyio", version = "3.0.0", marker = "y" }]
[package.optional-dependencies]
http2 = [{ name = "h2" }]
socks = [{ name = "pytest" }]
[[package]]
name = "anyio"
version = "4.0.0"
${registry}
dependencies = [{ name = "httpx" }]
[[package]]
name = "anyio"
version = "3.0.0"
${registry}
[[package]]
name = "h2"
version = "4.1.0"
${registry}
[[package]]
name = "pytest"
version = "9.0.0"
${registry}
`;
const poetry = `[[package]]
name = "httpx"
version = "0.28.1"
groups = ["main"]
[package.dependencies]
anyio = [{version = ">=4", markers = "x"}, {version = ">=3,<4", markers = "y"}]
h2 = {version = ">=3,<5", optional = true}
pytest = {version = "*", optional = true}
[[package]]
name = "anyio"
version = "4.0.0"
groups = ["main", "dev"]
[[package]]
name = "anyio"
version = "3.0.0"
groups = ["main"]
[[package]]
name = "h2"
version = "4.1.0"
groups = ["main"]
[[package]]
name = "pytest"
version = "9.0.0"
groups = ["dev"]
`;
const pdm = `[metadata]
groups = ["default", "dev"]
[[package]]
name = "httpx"
version = "0.28.1"
groups = ["default"]
dependencies = ["anyio>=3"]
[[package]]
name = "httpx"
version = "0.28.1"
extras = ["http2"]
groups = ["default"]
dependencies = ["h2<5,>=3", "httpx==0.28.1"]
[[package]]
name = "anyio"
version = "4.0.0"
groups = ["default"]
[[package]]
name = "anyio"
version = "3.0.0"
groups = ["default"]
[[package]]
name = "h2"
version = "4.1.0"
groups = ["default"]
[[package]]
name = "pytest"
version = "9.0.0"
groups = ["dev"]
`;
const pipfile = JSON.stringify({
  _meta: { "pipfile-spec": 6 },
  default: {
    httpx: { version: "==0.28.1", extras: ["http2"], hashes: [] },
    AnyIO: { version: "==4.0.0" },
    h2: { version: "==4.1.0" },
    forked: { git: "https://git.example/acme/forked.git", ref: "abc" },
  },
  develop: { pytest: { version: "==9.0.0" } },
});
const requirements = `httpx[http2]==0.28.1 \\
    --hash=sha256:abc
anyio==4.0.0  # via httpx
h2==4.1.0  # via httpx
forked @ git+https://git.example/acme/forked
`;

describe("all that a Python package consists of", () => {
  const both = ["anyio@3.0.0", "anyio@4.0.0", "h2@4.1.0", "httpx@0.28.1"];
  const one = ["anyio@4.0.0", "h2@4.1.0", "httpx@0.28.1"];
  test.each<readonly [string, LockReader, string, readonly string[]]>([
    ["uv.lock", readUvLock, uv, both],
    ["poetry.lock", readPoetryLock, poetry, both],
    ["pdm.lock", readPdmLock, pdm, both],
    ["Pipfile.lock", readPipfileLock, pipfile, one],
    ["requirements.txt", readRequirements, requirements, one],
  ])("is in %s, without what development needs", async (_name, read, text, expected) => {
    const locked = await read(text, await pyproject(["httpx[http2]>=0.27"]), "");
    expect(direct(locked)).toEqual(["httpx@0.28.1"]);
    expect(whole(locked)).toEqual(expected);
    expect(locked?.conflicts).toEqual([]);
    if (text.includes("forked"))
      expect(locked).toMatchObject({ foreign: [], foreignBelow: [["forked", "a repository"]] });
  });
});

describe("hostile lock files", () => {
  const readers = { readNpmLock, readPnpmLock, readYarnLock, readBunLock, readUvLock, readPdmLock };
  const manifest = packageJson({ a: "*", constructor: "*" });

  test.each(Object.entries({ ...readers, readPipfileLock }))(
    "%s survives what is none",
    async (_name, read) => {
      for (const text of ["", "{", "[]", "null", "\u0000", "[".repeat(100_000), "[[package]]", "__metadata:"])
        await expect(read(text, manifest, "")).resolves.not.toThrow();
    },
  );

  test("that go round in circles and down for ever are read in no time", async () => {
    const begun = performance.now();
    const deep = `${"node_modules/a/".repeat(20_000)}node_modules/a`;
    const npm = {
      [deep]: { version: "1.0.0", dependencies: { a: "*" } },
      "node_modules/a": { version: "1.0.0", dependencies: { a: "*" } },
    };
    expect(whole(await readNpmLock(JSON.stringify({ packages: npm }), manifest, ""))).toEqual(["a@1.0.0"]);
    const names = Array.from({ length: 20_000 }, (_, index) => `a${index}`);
    const yarn = `# yarn lockfile v1\n${names.map((name, index) => `${name}@1:\n  version "1"\n  dependencies:\n    a${index + 1} "1"\n`).join("")}`;
    const all = await readYarnLock(yarn, packageJson({ a0: "1" }), "");
    expect(all?.whole).toHaveLength(20_000);
    const many = names.map(
      (_, index) =>
        `[[package]]\nname = "a"\nversion = "1.0.${index}"\ndependencies = [{ name = "a" }, { name = "a", version = "1.0.${index}" }]\n`,
    );
    await readUvLock(many.join(""), manifest, "");
    expect(performance.now() - begun).toBeLessThan(20_000);
  }, 30_000);
});

test("of this project it is what npm itself says is not for development", async () => {
  const text = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
  const lock: { readonly packages: Readonly<Record<string, Readonly<Record<string, unknown>>>> } = JSON.parse(
    text("package-lock.json"),
  );
  const shipped = Object.entries(lock.packages).flatMap(([place, { name, version, dev }]) =>
    place === "" || dev === true ? [] : [`${name ?? place.split("node_modules/").at(-1)}@${version}`],
  );
  const manifest = readPackageJson(text("package.json"), "", "package.json");
  const locked = manifest && (await readNpmLock(text("package-lock.json"), manifest, ""));
  expect(whole(locked)).toEqual([...new Set(shipped)].sort());
});

test("a release lists all of it in order, counts what is too much, and has one digest for the same packages", () => {
  const one = { kind: "npm", name: "b", version: "1.0.0" } as const;
  const other = { kind: "npm", name: "a", version: "1.0.0" } as const;
  const [first] = resolvedOf([{ by: "lock-file", from: "package-lock.json", packages: [one, other, one] }]);
  const [second] = resolvedOf([{ by: "installation", from: "npm:x@1.0.0", packages: [other, one] }]);
  expect(first).toMatchObject({ count: 2, packages: ["npm:a@1.0.0", "npm:b@1.0.0"] });
  expect(second?.digest).toBe(first?.digest);
  const many = Array.from({ length: 6_000 }, (_, index) => ({ ...one, name: `p${index}` }));
  const [bounded] = resolvedOf([{ by: "lock-file", from: "package-lock.json", packages: many }]);
  expect(bounded?.count).toBe(6_000);
  expect(bounded?.packages).toHaveLength(5_000);
  const long = many.map((entry) => ({ ...entry, name: `${"x".repeat(200)}${entry.name}` }));
  const all = resolvedOf([
    { by: "lock-file", from: "package-lock.json", packages: long },
    { by: "installation", from: "npm:x@1.0.0", packages: many },
  ]);
  expect(all.map(({ count }) => count)).toEqual([6_000, 6_000]);
  expect(JSON.stringify(all, null, 2).length).toBeLessThan(900_000);
});

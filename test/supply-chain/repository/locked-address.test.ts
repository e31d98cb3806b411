import { expect, test } from "vitest";
import { isFromRegistry } from "../../../src/supply-chain/registries/archive-address.ts";
import type { LockReader } from "../../../src/supply-chain/repository/lock/locked.ts";
import { readNpmLock } from "../../../src/supply-chain/repository/lock/npm-lock.ts";
import { readPnpmLock } from "../../../src/supply-chain/repository/lock/pnpm-lock.ts";
import { readYarnLock } from "../../../src/supply-chain/repository/lock/yarn-lock.ts";
import { readPackageJson } from "../../../src/supply-chain/repository/manifest/package-json.ts";

const configured = "https://npm.corp.example/api/npm/all";
test.each<readonly [string, string, string | undefined, boolean]>([
  ["a", "1.0.0", undefined, true],
  ["a", "1.0.0", "https://registry.npmjs.org/a/-/a-1.0.0.tgz", true],
  ["@acme/a", "1.0.0", "https://registry.yarnpkg.com/@acme%2fa/-/a-1.0.0.tgz#5baa61e4", true],
  ["@acme/a", "1.0.0", "https://npm.corp.example/api/npm/all/@acme/a/-/a-1.0.0.tgz", true],
  ["@acme/a", "1.0.0", "https://npm.corp.example/download/@acme/a/1.0.0/5baa61e4", true],
  ["a", "1.0.0", "https://npm.corp.example/api/npm/all/", true],
  ["a", "1.0.0", "https://evil.example/a/-/a-1.0.0.tgz", false],
  ["a", "1.0.0", "https://registry.npmjs.org/evil/-/evil-1.0.0.tgz", false],
  ["a", "1.0.0", "https://registry.npmjs.org/@evil/a/-/a-1.0.0.tgz", false],
  ["a", "1.0.0", "https://registry.npmjs.org/a/-/a-11.0.0.tgz", false],
  ["a", "1.0.0", "https://registry.npmjs.org.evil.example/a/-/a-1.0.0.tgz", false],
  ["a", "1.0.0", "https://", false],
])("%s@%s from %s", (name, version, address, expected) => {
  const of = address === undefined ? { name, version } : { name, version, address };
  expect(isFromRegistry(of, configured)).toBe(expected);
});

const evil = "https://evil.example/payload-6.6.6.tgz";
const manifest = readPackageJson(
  JSON.stringify({ name: "weather", version: "1.0.0", dependencies: { a: "^1.0.0", b: "^1.0.0" } }),
  "",
  "package.json",
);
if (!manifest) throw new Error("no manifest");
const sum = "sha512-AAAA";

test.each<readonly [string, LockReader, string]>([
  [
    "package-lock.json",
    readNpmLock,
    JSON.stringify({
      lockfileVersion: 3,
      packages: { "node_modules/a": { version: "1.0.0", resolved: evil, integrity: sum } },
    }),
  ],
  [
    "yarn.lock",
    readYarnLock,
    `# yarn lockfile v1\n\na@^1.0.0:\n  version "1.0.0"\n  resolved "${evil}"\n  integrity ${sum}\n`,
  ],
  [
    "pnpm-lock.yaml",
    readPnpmLock,
    `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a:\n        specifier: ^1.0.0\n        version: 1.0.0\npackages:\n  a@1.0.0:\n    resolution: {integrity: ${sum}, tarball: ${evil}}\nsnapshots:\n  a@1.0.0: {}\n`,
  ],
])("%s tells where an archive is taken from, and its checksum", async (_, read, text) => {
  const locked = await read(text, manifest, "");
  const a = expect.objectContaining({ published: "a", version: "1.0.0", address: evil, integrity: sum });
  expect(locked).toMatchObject({ dependencies: [a], whole: [a] });
});

test("what pnpm locks from a folder under the name of a package is foreign", async () => {
  const text = `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a:\n        specifier: ^1.0.0\n        version: 1.0.0\npackages:\n  a@1.0.0:\n    resolution: {directory: ../evil, type: directory}\nsnapshots:\n  a@1.0.0: {}\n`;
  expect(await readPnpmLock(text, manifest, "")).toMatchObject({
    dependencies: [],
    whole: [],
    foreign: [["a", "a folder"]],
  });
});

test("what is locked in place of another package is a conflict", async () => {
  const packages = { "node_modules/b": { name: "harmless", version: "1.0.0" } };
  const locked = await readNpmLock(JSON.stringify({ lockfileVersion: 3, packages }), manifest, "");
  expect(locked?.conflicts).toEqual([{ name: "b", message: "harmless is locked in its place" }]);
});

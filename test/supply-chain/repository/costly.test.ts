import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { pypiFiles } from "../../../src/supply-chain/registries/pypi-index.ts";
import { changelogSection } from "../../../src/supply-chain/repository/changelog-file.ts";
import { linesOfMarkdown } from "../../../src/supply-chain/repository/lines.ts";
import { readPnpmLock } from "../../../src/supply-chain/repository/lock/pnpm-lock.ts";
import { readRequirements } from "../../../src/supply-chain/repository/lock/requirements.ts";
import { readYarnLock } from "../../../src/supply-chain/repository/lock/yarn-lock.ts";
import { readPackageJson } from "../../../src/supply-chain/repository/manifest/package-json.ts";
import { readRequirement } from "../../../src/supply-chain/repository/manifest/pyproject.ts";

const blanks = " ".repeat(200_000);
const nothing = readPackageJson(JSON.stringify({ name: "a", version: "1.0.0" }), "", "package.json");
if (!nothing) throw new Error("no manifest");

/** Each took minutes: no signal is heard meanwhile. */
const texts: Readonly<Record<string, () => unknown>> = {
  "a heading of a changelog": () => changelogSection(`#${blanks}x\u2028y`, "1.0.0"),
  "an item of notes": () => linesOfMarkdown(`-${blanks}x\u2028y`),
  "hashes of requirements": () => readRequirements(`a${" --hash ".repeat(40_000)}\u2028`, nothing, ""),
  "comments of requirements": () => readRequirements(`a${" #".repeat(80_000)}\u2028`, nothing, ""),
  "a version in yarn.lock": () =>
    readYarnLock(`# yarn lockfile v1\na@1:\n  version${blanks}x"y\n`, nothing, ""),
  "a need in yarn.lock": () =>
    readYarnLock(`# yarn lockfile v1\na@1:\n  dependencies:\n    b${blanks}x"y\n`, nothing, ""),
  "a requirement of pyproject.toml": () => readRequirement(`a${" ".repeat(3_900)}x\u2028y`),
  "headings of notes": () => linesOfMarkdown(`# a${"!".repeat(3_900)}a\n`.repeat(65)),
  "an override of package.json": () =>
    readPackageJson(
      JSON.stringify({ overrides: { [`a${"@".repeat(250_000)}\n`]: "1" } }),
      "",
      "package.json",
    ),
  "what pnpm resolved": () =>
    readPnpmLock(
      `lockfileVersion: '9.0'\nsnapshots:\n${`  a@1.0.0:\n    dependencies:\n      b${":".repeat(3_900)}\u2028\n`.repeat(200)}`,
      nothing,
      "",
    ),
};

test.each(Object.entries(texts))("is read in time in proportion: %s", async (_, read) => {
  const start = process.cpuUsage();
  await read();
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
});

test("a Python index's page of what only begins links is read in time in proportion, and real links are found", async () => {
  const other = `<a href="x">a-${"a-".repeat(240)}.zip</a>`.repeat(5_000);
  const page = `${other}${"<a ".repeat(400_000)}\n<a href="x#sha256=${"a".repeat(64)}" data-requires-python="<4">a-1.0.tar.gz</a>`;
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(page));
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const start = process.cpuUsage();
    const told = await pypiFiles("a", { env: { UV_DEFAULT_INDEX: `http://127.0.0.1:${port}/simple` } });
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1500);
    expect(told).toMatchObject({ kind: "files", files: [{ name: "a-1.0.tar.gz", version: "1" }] });
  } finally {
    server.close();
  }
});

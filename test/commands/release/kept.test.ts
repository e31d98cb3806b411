import { execFileSync } from "node:child_process";
import { mkdir, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readKept, writeKept } from "../../../src/commands/release/kept.ts";
import { contractDigest } from "../../../src/contract/canonical.ts";
import type { Contract } from "../../../src/contract/contract.ts";
import type { ReleaseDocument } from "../../../src/convention/documents.ts";
import { type TemporaryFolder, temporaryFolder } from "../../support/git.ts";

const contract: Contract = { tools: [], prompts: [], resources: [], resourceTemplates: [] };
const digest = contractDigest(contract);
const named = { digest, tools: 0, prompts: 0, resources: 0 };

const document = (more: Partial<ReleaseDocument["release"]>): ReleaseDocument => ({
  headgate: 1,
  server: { name: "io.github.acme/weather", description: "w", version: "1.0.0" },
  release: {
    by: "ada",
    at: "2026-11-20T10:00:00Z",
    command: { command: "node", args: ["./server.mjs"] },
    ...more,
  },
});

let temporary: TemporaryFolder;
let folder: string;
beforeEach(async () => {
  temporary = await temporaryFolder();
  folder = join(temporary.path, "handed-over");
});
afterEach(() => temporary[Symbol.asyncDispose]());

const path = (name: string) => join(folder, name);
const whole = () => writeKept(folder, { document: document({ contract: named }), contract });

async function told(isWithout?: boolean): Promise<string> {
  const read = await readKept(folder, isWithout);
  if (read.kind === "kept") return `kept: ${read.kept.contract ? "contract" : (read.kept.without ?? "none")}`;
  return read.findings.map(({ rule, message }) => `${rule}: ${message}`).join("\n");
}

describe("what one job hands over", () => {
  test("is the release with its contract", async () => {
    expect(await whole()).toEqual(["release.json", "contract.json"]);
    expect(await told()).toBe("kept: contract");
  });

  test("says why there is no contract, and is believed only then", async () => {
    await writeKept(folder, { document: document({}), without: "as asked" });
    expect(await told()).toBe("kept: as asked");
    await rm(path("contract.json"));
    expect(await told()).toMatch(/^release\/not-kept: the contract is missing: release\.json names none/);
    expect(await told(true)).toBe("kept: none");
  });

  test("has lost its contract where the release no longer names the one beside it", async () => {
    await whole();
    await writeFile(path("release.json"), JSON.stringify(document({})));
    expect(await told()).toMatch(/^release\/not-kept: the contract is missing/);
  });

  test("has one, and none is asked for", async () => {
    await whole();
    expect(await told(true)).toMatch(/^release\/two-contracts: the folder of --from has a contract/);
  });
});

describe("in the place of a file", () => {
  const places: readonly (readonly [string, (at: string) => Promise<unknown>, string])[] = [
    ["nothing", async () => {}, "there is no"],
    [
      "a link to what is not handed over",
      (at) => symlink("/etc/passwd", at),
      "is a link, which is not followed",
    ],
    ["a link to itself", (at) => symlink(at, at), "is a link, which is not followed"],
    ["a link to nowhere", (at) => symlink("nowhere", at), "is a link, which is not followed"],
    ["a folder", (at) => mkdir(at), "is a folder"],
    [
      "a pipe that nobody writes to",
      async (at) => execFileSync("mkfifo", [at]),
      "is no file that could be handed over",
    ],
    [
      "a file without an end",
      async (at) => {
        await writeFile(at, "{}");
        await truncate(at, 2 ** 36);
      },
      "is larger than 1 MiB",
    ],
  ];

  test.each(
    places.flatMap((row) => ["release.json", "contract.json"].map((name) => [name, ...row] as const)),
  )("%s: %s", async (name, _, put, says) => {
    await whole();
    await rm(path(name));
    await put(path(name));
    const said = await told();
    expect(said).toMatch(/^release\/not-kept: /);
    expect(said).toContain(`${name}`);
    expect(said).toContain(says);
  });
});

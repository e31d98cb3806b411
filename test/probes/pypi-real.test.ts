import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contractDigest } from "../../src/contract/canonical.ts";
import type { Release } from "../../src/model/release.ts";
import { probeMcp, takeContract } from "../../src/probes/mcp/probe.ts";
import { uv } from "../../src/probes/pypi/uv.ts";
import { probing, released, reviewed } from "./releases.ts";

/** The versions that the index at hand has, with all of their checksums; nothing without uv or an index. */
async function published(): Promise<ReadonlyMap<string, Release>> {
  const found = new Map<string, Release>();
  const folder = await mkdtemp(join(tmpdir(), "headgate-test-"));
  for (const name of ["mcp-server-time", "mcp-server-fetch"]) {
    const flags = ["--no-deps", "--quiet", "--generate-hashes", "--only-binary", ":all:"];
    const file = join(folder, "wanted.in");
    await writeFile(file, `${name}\n`);
    const asked = await uv(["pip", "compile", ...flags, file], {
      cwd: folder,
      env: { ...process.env, UV_HTTP_RETRIES: "0" },
      timeout: 20_000,
    });
    if (!asked.ok) break;
    const version = /==([0-9][^\s\\]*)/.exec(asked.stdout)?.[1] ?? "";
    const checksums = [...asked.stdout.matchAll(/sha256:([0-9a-f]{64})/g)].map(([, digits]) => digits);
    const base = released([]);
    const entry = { registryType: "pypi", identifier: name, version, transport: { type: "stdio" } } as const;
    const integrity = Object.fromEntries(
      checksums.map((digits, index) => [`pypi:${name}@${version}/${index}`, `sha256-${digits}`]),
    );
    found.set(name, { ...base, server: { ...base.server, packages: [entry] }, release: { integrity } });
  }
  await rm(folder, { recursive: true, force: true });
  return found;
}

const releases = await published();

describe.skipIf(releases.size === 0)("a real server from PyPI", () => {
  let cache: string;
  beforeAll(async () => {
    cache = await mkdtemp(join(tmpdir(), "headgate-test-"));
  });
  afterAll(() => rm(cache, { recursive: true, force: true, maxRetries: 3 }));

  test.each([
    ["mcp-server-time", ["convert_time", "get_current_time"], 0],
    ["mcp-server-fetch", ["fetch"], 1],
  ])("%s gives the same contract each time, and is probed by it", async (name, tools, prompts) => {
    const release = releases.get(name);
    if (!release) throw new Error(`${name} is not in the index`);
    const first = await takeContract(probing(release, { cache }));
    if (first.outcome !== "pass") throw new Error(first.message);
    expect(first.contract.tools.map((tool) => tool.name).sort()).toEqual(tools);
    expect(first.contract.prompts).toHaveLength(prompts);
    const again = await probeMcp(probing(reviewed(release, first.contract), { cache }));
    expect(again.message).toBe(
      `healthy, contract ${contractDigest(first.contract).slice(7, 19)} as reviewed`,
    );
  });
});

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { openRepository } from "../../src/git/repository.ts";
import { treeSource } from "../../src/git/tree-source.ts";
import { cloneOf, makeRemote, sh, temporaryFolder } from "../support/git.ts";

test("in a blobless clone all missing blobs come in one fetch", async () => {
  await using folder = await temporaryFolder();
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`d/${index}.json`, `{"n":${index}}\n`]),
  );
  const { remote } = await makeRemote(folder.path, [], files);
  await sh(remote, "config", "uploadpack.allowFilter", "true");
  await sh(remote, "config", "uploadpack.allowAnySHA1InWant", "true");
  const clone = await cloneOf(
    `file://${remote}`,
    join(folder.path, "c"),
    "--filter=blob:none",
    "--no-checkout",
  );

  const trace = join(folder.path, "trace");
  vi.stubEnv("GIT_TRACE2_EVENT", trace);
  await using repository = await openRepository(clone);
  expect(repository.partial).toBe(true);
  const source = treeSource(repository, "origin/main", "");
  const read = await source.read([...Object.keys(files), "d/nope.json"]);
  vi.unstubAllEnvs();

  expect(new Map([...read].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]))).toEqual(
    new Map(Object.entries(files)),
  );
  const started = (await readFile(trace, "utf8"))
    .split("\n")
    .filter((line) => line.includes('"event":"start"'))
    .filter((line) => /"argv":\["[^"]*git[^"]*"(,"[^"]*")*,"fetch"/.test(line));
  expect(started).toHaveLength(1);
});

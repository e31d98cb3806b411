import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { makeRepository, temporaryFolder } from "../support/git.ts";

const execute = promisify(execFile);

test.each([
  ["one object", 1],
  ["many at once, through a process of their own", 1_500],
])("a program that reads %s gets its answer, and ends though it never closes anything", async (_, count) => {
  await using folder = await temporaryFolder();
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`f/${index}`, `${index}`.padEnd(300)]),
  );
  const root = await makeRepository(join(folder.path, "a"), files);
  const script = join(folder.path, "reader.mts");
  const source = new URL("../../src/git/", import.meta.url);
  await writeFile(
    script,
    `import { openRepository } from ${JSON.stringify(new URL("repository.ts", source).href)};
     import { treeSource } from ${JSON.stringify(new URL("tree-source.ts", source).href)};
     const repository = await openRepository(${JSON.stringify(root)});
     const source = treeSource(repository, "HEAD", "");
     const read = await source.read(Array.from({ length: ${count} }, (_, index) => "f/" + index));
     console.log(read.size);`,
  );
  const { stdout } = await execute(process.execPath, [script], { timeout: 20_000 });
  expect(stdout.trim()).toBe(String(count));
});

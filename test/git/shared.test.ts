import { join } from "node:path";
import { expect, it } from "vitest";
import { isGitError } from "../../src/git/error.ts";
import { sharedRepositories } from "../../src/git/shared.ts";
import { makeRepository, temporaryFolder } from "../support/git.ts";

it("opens a folder once, keeps it open for others, and closes it at the end", async () => {
  await using folder = await temporaryFolder();
  const work = join(folder.path, "work");
  const commit = /^[0-9a-f]{40}$/;
  const shared = sharedRepositories();
  const missing = await shared.open(work).catch((error: unknown) => error);
  expect(isGitError(missing, "git/not-a-repository")).toBe(true);

  await makeRepository(work);
  const [one, other] = await Promise.all([shared.open(work), shared.open(work)]);
  expect(other).toBe(one);
  expect(await shared.open(work, { GIT_AUTHOR_NAME: "Eve" })).not.toBe(one);
  const asked = one.objects.read("HEAD");
  await one.close();
  expect((await asked)?.oid).toMatch(commit);

  // More than git answers before it is ended.
  const last = Promise.all(Array.from({ length: 5000 }, () => one.objects.read("HEAD")));
  await shared[Symbol.asyncDispose]();
  await expect(last).rejects.toThrow("cat-file");
  expect(await shared.open(work)).not.toBe(one);
  await shared[Symbol.asyncDispose]();
});

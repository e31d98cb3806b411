import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openRepository } from "../../src/git/repository.ts";
import { cloneHost } from "../../src/host/clone.ts";
import { makeRepository, sh, type TemporaryFolder, temporaryFolder } from "../support/git.ts";

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

const everything = { GIT_AUTHOR_EMAIL: "a@env", EMAIL: "e@env", USER: "account" };

// The order in which git itself looks for the author of a commit.
test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string]>([
  ["GIT_AUTHOR_EMAIL", { "author.email": "author@a", "user.email": "user@a" }, everything, "a@env"],
  ["author.email", { "author.email": "author@a", "user.email": "user@a" }, { EMAIL: "e@env" }, "author@a"],
  ["user.email", { "user.email": "user@a" }, { EMAIL: "e@env", USER: "account" }, "user@a"],
  ["EMAIL", { "user.email": "" }, { GIT_AUTHOR_EMAIL: " ", EMAIL: "e@env", USER: "account" }, "e@env"],
  ["the account", { "user.email": "" }, { USER: "account" }, "account"],
])("who does something by hand is named by %s", async (name, config, env, actor) => {
  const root = await makeRepository(join(folder.path, name.replaceAll(/\W/g, "-")), { "a.txt": "a\n" });
  await sh(root, "config", "user.email", "");
  for (const [key, value] of Object.entries(config)) await sh(root, "config", key, value);
  await using repository = await openRepository(root);
  expect((await cloneHost(env).cause(repository, { command: "release" })).actor).toBe(actor);
});

import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkout } from "../../src/git/checkout.ts";
import { commitChanges } from "../../src/git/commit.ts";
import { defaultAuthor } from "../../src/git/deployed-branch.ts";
import { updateRef } from "../../src/git/refs.ts";
import { openRepository, type Repository } from "../../src/git/repository.ts";
import { makeRepository, sh, type TemporaryFolder, temporaryFolder } from "../support/git.ts";

const path = "weather.yaml";

let folder: TemporaryFolder;
let repository: Repository;
let root: string;
let from: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  root = await makeRepository(join(folder.path, "a"), { [path]: "blue: 1.0.0\n" });
  repository = await openRepository(root);
  from = await sh(root, "rev-parse", "HEAD");
});
afterEach(async () => {
  await repository.close();
  await folder[Symbol.asyncDispose]();
});

/** A commit of another text on what the branch holds now, and the move of the branch to it. */
async function moveTo(text: string, before: () => Promise<void> = async () => {}) {
  const changes = new Map([[path, text]]);
  const commit = { parent: from, changes, message: `${text}\n`, author: defaultAuthor, at: 1 };
  const to = await commitChanges(repository, commit);
  const move = { branch: "main", from, to, paths: [path] };
  return () =>
    checkout(repository, move, async () => {
      await before();
      return updateRef(repository, "refs/heads/main", to, from);
    });
}

const state = async () => [
  await sh(root, "log", "-1", "--format=%s"),
  await sh(root, "status", "--porcelain"),
];

describe("two that move the branch of one working tree at once", () => {
  test("leave files and index at what the branch holds, whoever comes first", async () => {
    const other = await moveTo("blue: 1.1.0");
    let second: ReturnType<typeof other> | undefined;
    // The second one comes when the first has brought the files along and not moved the branch yet.
    const one = await moveTo("blue: 1.2.0", async () => {
      second = other();
      await delay(400);
    });
    const first = await one();
    expect([first, await second]).toEqual([{ kind: "updated" }, "moved"]);
    expect(await state()).toEqual(["blue: 1.2.0", ""]);
  });

  test("touch no file where the branch has moved already", async () => {
    const late = await moveTo("blue: 1.1.0");
    await (await moveTo("blue: 1.2.0"))();
    expect(await late()).toBe("moved");
    expect(await state()).toEqual(["blue: 1.2.0", ""]);
  });
});

test("waits for whoever holds the index for a moment", async () => {
  const lock = join(root, ".git", "index.lock");
  await writeFile(lock, "");
  const one = (await moveTo("blue: 1.2.0"))();
  await delay(200);
  await rm(lock);
  expect(await one).toEqual({ kind: "updated" });
  expect(await state()).toEqual(["blue: 1.2.0", ""]);
});

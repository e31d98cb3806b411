import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runGit } from "../../src/git/process.ts";
import { commitFiles, makeRepository, sh, temporaryFolder } from "../support/git.ts";

test("a bare repository that came with a work tree is not opened; one of its own is", async () => {
  const temporary = await temporaryFolder();
  try {
    const root = join(temporary.path, "work");
    await makeRepository(root, { "a.txt": "a\n" });
    const inner = join(root, "environments", "evil");
    const own = join(temporary.path, "own.git");
    await mkdir(inner, { recursive: true });
    await sh(inner, "init", "--quiet", "--bare");
    await sh(temporary.path, "init", "--quiet", "--bare", own);
    expect((await runGit(inner, ["rev-parse", "--git-dir"])).status).toBe(128);
    expect((await runGit(own, ["rev-parse", "--is-bare-repository"])).stdout.toString()).toBe("true\n");
  } finally {
    await rm(temporary.path, { recursive: true, force: true });
  }
});

test("a person's own settings change nothing about the log", async () => {
  const temporary = await temporaryFolder();
  try {
    const root = join(temporary.path, "work");
    await makeRepository(root, { "a.txt": "a\n" });
    await sh(root, "mv", "a.txt", "b.txt");
    await commitFiles(root, { "b.txt": "a\n" });
    await sh(root, "config", "log.follow", "true");
    const { stdout } = await runGit(root, ["log", "--format=%H", "--", "b.txt"]);
    expect(stdout.toString().trim().split("\n")).toHaveLength(1);
  } finally {
    await rm(temporary.path, { recursive: true, force: true });
  }
});

test("a path that is no folder is told as that", async () => {
  const temporary = await temporaryFolder();
  try {
    const file = join(temporary.path, "file");
    await writeFile(file, "");
    await expect(runGit(file, ["status"])).rejects.toMatchObject({ message: `${file} is no folder.` });
    await expect(runGit("/dev/null", ["status"])).rejects.toMatchObject({ code: "git/not-a-repository" });
  } finally {
    await rm(temporary.path, { recursive: true, force: true });
  }
});

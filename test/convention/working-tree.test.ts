import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { maxFileSize } from "../../src/convention/limits.ts";
import { workingTree } from "../../src/convention/working-tree.ts";
import { temporaryFolder, writeFiles } from "../support/repository.ts";

describe("the working tree as a source", () => {
  it("lists files at any depth, names folders with a slash, and passes over .git and node_modules", async () => {
    using folder = temporaryFolder();
    writeFiles(folder.path, {
      "a/b/c.yaml": "x",
      "a/d.yaml": "y",
      ".git/HEAD": "ref",
      "a/node_modules/e/f.yaml": "z",
    });
    mkdirSync(join(folder.path, "empty"));
    const source = workingTree(folder.path);
    const paths = (await source.list("")).map(({ path, kind }) => `${kind} ${path}`);
    expect(paths.sort()).toEqual(["file a/b/c.yaml", "file a/d.yaml"]);
    expect((await source.names("")).toSorted()).toEqual(["a/", "empty/"]);
    expect((await source.names("a")).toSorted()).toEqual(["b/", "d.yaml"]);
    expect(await source.list("a/d.yaml")).toEqual([{ path: "a/d.yaml", kind: "file" }]);
  });

  it("leaves out of its answers what does not exist", async () => {
    using folder = temporaryFolder();
    writeFiles(folder.path, { "a.yaml": "x" });
    const source = workingTree(folder.path);
    expect(await source.list("no/where")).toEqual([]);
    expect(await source.names("no/where")).toEqual([]);
    expect(await source.names("a.yaml")).toEqual([]);
    expect([...(await source.read(["a.yaml", "b.yaml", "a.yaml/c", "."])).keys()]).toEqual(["a.yaml"]);
  });

  it("sees a folder that is written after it was looked for", async () => {
    using folder = temporaryFolder();
    const source = workingTree(folder.path);
    expect((await source.read(["a/b/c.yaml"])).size).toBe(0);
    writeFiles(folder.path, { "a/b/c.yaml": "x" });
    expect([...(await source.read(["a/b/c.yaml"])).keys()]).toEqual(["a/b/c.yaml"]);
  });

  it("reads each file's own bytes, however many are read at once", async () => {
    using folder = temporaryFolder();
    const files = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`f/${index}`, "x".repeat(index * 40)]),
    );
    writeFiles(folder.path, files);
    const contents = await workingTree(folder.path).read(Object.keys(files));
    for (const [path, text] of Object.entries(files))
      expect(Buffer.from(contents.get(path) ?? []).toString()).toBe(text);
  });

  it("never follows a link: it reads as its own text, and not at all on the way", async () => {
    using outside = temporaryFolder();
    using folder = temporaryFolder();
    writeFiles(outside.path, { "secret/a.yaml": "secret" });
    writeFiles(folder.path, { "a/b.yaml": "x" });
    symlinkSync(join(outside.path, "secret"), join(folder.path, "linked"));
    symlinkSync("b.yaml", join(folder.path, "a/link.yaml"));
    const source = workingTree(folder.path);
    expect(await source.list("linked")).toEqual([{ path: "linked", kind: "symlink" }]);
    expect(await source.list("linked/a.yaml")).toEqual([]);
    expect(await source.names("linked")).toEqual([]);
    expect(await source.list("a")).toContainEqual({ path: "a/link.yaml", kind: "symlink" });
    const contents = await source.read(["linked/a.yaml", "a/link.yaml"]);
    expect([...contents].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])).toEqual([
      ["a/link.yaml", "b.yaml"],
    ]);
  });

  it.each(["../a.yaml", "/etc/passwd", "b/../../a.yaml", "..", "a\0b", "..\\a.yaml"])(
    "does not leave its root for %j",
    async (path) => {
      using folder = temporaryFolder();
      writeFiles(folder.path, { "a.yaml": "x", "in/b/c.yaml": "y" });
      const source = workingTree(join(folder.path, "in"));
      expect((await source.read([path])).size).toBe(0);
      expect(await source.list(path)).toEqual([]);
      expect(await source.names(path)).toEqual([]);
    },
  );

  it("reads one byte more than the limit of a large file, so that it shows", async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, "large"), Buffer.alloc(3 * maxFileSize, "x"));
    const contents = await workingTree(folder.path).read(["large"]);
    expect(contents.get("large")?.length).toBe(maxFileSize + 1);
  });

  it.skipIf(process.platform === "win32")("does not wait for the other end of a pipe", async () => {
    using folder = temporaryFolder();
    execFileSync("mkfifo", [join(folder.path, "pipe")]);
    const source = workingTree(folder.path);
    expect(await source.list("")).toEqual([{ path: "pipe", kind: "other" }]);
    expect((await source.read(["pipe"])).get("pipe")?.length ?? 0).toBe(0);
  });

  it.skipIf(process.getuid?.() === 0)("does not take what it may not read for absent", async () => {
    using folder = temporaryFolder();
    writeFiles(folder.path, { "a.yaml": "x" });
    chmodSync(join(folder.path, "a.yaml"), 0);
    await expect(workingTree(folder.path).read(["a.yaml"])).rejects.toThrow("EACCES");
  });
});

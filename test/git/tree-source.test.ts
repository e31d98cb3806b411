import { symlink } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GitObject } from "../../src/git/objects.ts";
import { objectParser } from "../../src/git/objects.ts";
import { openRepository, type Repository } from "../../src/git/repository.ts";
import { findInTree, namesInTree, parseTree } from "../../src/git/tree-object.ts";
import { treeSource } from "../../src/git/tree-source.ts";
import { commitFiles, makeRepository, sh, type TemporaryFolder, temporaryFolder } from "../support/git.ts";

const odd = [
  "-n",
  "--all",
  'q"uote',
  "sp ace",
  "tab\there",
  "line\nbreak",
  "ünï",
  "*",
  ":(top)x",
  "a\\b",
  "__proto__",
];
const many = Array.from({ length: 300 }, (_, index) => `wide/s${index}/status.json`);

let folder: TemporaryFolder;
let repository: Repository;
let root: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  root = await makeRepository(join(folder.path, "a"), {
    "in/headgate.yaml": "x: 1\n",
    "in/servers/weather/server.yaml": "name: weather\n",
    "in/servers/weather/versions/1.0.0.json": "{}\n",
    "in/empty": "",
    "outside.txt": "no",
    ...Object.fromEntries(odd.map((name) => [`in/odd/${name}`, `content of ${name}`])),
    ...Object.fromEntries(many.map((path) => [path, path])),
  });
  await symlink("../outside.txt", join(root, "in", "link"));
  await commitFiles(root, {});
  repository = await openRepository(root);
});
afterAll(async () => {
  await repository.close();
  await folder[Symbol.asyncDispose]();
});

const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString("utf8");

describe("a commit's tree as a source", () => {
  test("lists below a folder, links as links", async () => {
    const source = treeSource(repository, "HEAD", "in");
    const all = await source.list("");
    expect(new Set(all.map(({ path }) => path))).toEqual(
      new Set([
        "headgate.yaml",
        "servers/weather/server.yaml",
        "servers/weather/versions/1.0.0.json",
        "empty",
        "link",
        ...odd.map((name) => `odd/${name}`),
      ]),
    );
    expect(all.find(({ path }) => path === "link")?.kind).toBe("symlink");
    expect((await source.list("servers/weather/")).map(({ path }) => path).sort()).toEqual([
      "servers/weather/server.yaml",
      "servers/weather/versions/1.0.0.json",
    ]);
    for (const nothing of ["nope", "headgate.yaml/x", "..", "../in"])
      expect(await source.list(nothing)).toEqual([]);
    expect(await source.list("headgate.yaml")).toEqual([{ path: "headgate.yaml", kind: "file" }]);
    expect(await source.list("link")).toEqual([{ path: "link", kind: "symlink" }]);
  });

  test("names what lies directly in a folder", async () => {
    const source = treeSource(repository, "HEAD", "in");
    expect(await source.names("")).toEqual(["empty", "headgate.yaml", "link", "odd/", "servers/"]);
    expect(await source.names("servers")).toEqual(["weather/"]);
    expect(await source.names("nope")).toEqual([]);
  });

  test.each([false, true])("reads exactly what is there (listed before: %s)", async (listed) => {
    const source = treeSource(repository, "HEAD", "in");
    if (listed) await source.list("");
    const wanted = ["headgate.yaml", "empty", "link", "nope", "servers", "../outside.txt", "headgate.yaml/x"];
    const read = await source.read([...wanted, ...odd.map((name) => `odd/${name}`)]);
    expect([...read.keys()].sort()).toEqual(
      ["empty", "headgate.yaml", "link", ...odd.map((name) => `odd/${name}`)].sort(),
    );
    expect(text(read.get("headgate.yaml"))).toBe("x: 1\n");
    expect(text(read.get("empty"))).toBe("");
    expect(text(read.get("link"))).toBe("../outside.txt");
    for (const name of odd) expect(text(read.get(`odd/${name}`))).toBe(`content of ${name}`);
  });

  test("a folder of many folders is the same, however it is read", async () => {
    const listed = (await treeSource(repository, "HEAD", "").list("wide")).map(({ path }) => path);
    expect(listed.sort()).toEqual([...many].sort());
    const one = await treeSource(repository, "HEAD", "").read(many.slice(0, 3));
    const all = await treeSource(repository, "HEAD", "").read([
      ...many,
      ...Array.from({ length: 2_000 }, (_, i) => `no/${i}`),
    ]);
    expect(all.size).toBe(many.length);
    for (const [path, bytes] of one) expect(text(all.get(path))).toBe(text(bytes));
  });

  test("answers again after its process was ended from outside", async () => {
    const before = await repository.objects.read("HEAD");
    await repository.close();
    const [again, missing] = await repository.objects.readMany(["HEAD", "nope"]);
    expect(again?.oid).toBe(before?.oid);
    expect(missing).toBeNull();
  });

  test("many readers at once each get their own answer", async () => {
    const source = treeSource(repository, "HEAD", "");
    const answers = await Promise.all(many.map((path) => source.read([path])));
    answers.forEach((answer, index) => {
      expect(text(answer.get(many[index] ?? ""))).toBe(many[index]);
    });
  });
});

test("a raw tree says what ls-tree says, whole or one by one", async () => {
  const object = await repository.objects.read("HEAD:wide");
  const listing = await sh(root, "ls-tree", "HEAD:wide");
  const bytes = object?.content ?? Buffer.alloc(0);
  const entries = parseTree(bytes, 20);
  expect(
    [...entries].map(([name, { mode, oid }]) => `${mode.padStart(6, "0")} tree ${oid}\t${name}`),
  ).toEqual(listing.split("\n"));
  for (const [name, entry] of entries) expect(findInTree(bytes, name, 20)).toEqual(entry);
  expect(namesInTree(bytes, 20)).toEqual([...entries.keys()].map((name) => `${name}/`));
  for (const name of ["s", "s1x", ""]) expect(findInTree(bytes, name, 20)).toBeUndefined();
});

test("answers of cat-file are cut right wherever the chunks end", () => {
  const object = fc.record({ content: fc.uint8Array({ maxLength: 40 }), missing: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(object, { maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 }),
      (objects, cuts) => {
        const oid = "a".repeat(40);
        const stream = Buffer.concat(
          objects.map(({ content, missing }) =>
            missing
              ? Buffer.from("x y missing\n")
              : Buffer.concat([Buffer.from(`${oid} blob ${content.length}\n`), content, Buffer.from("\n")]),
          ),
        );
        const found: (GitObject | null)[] = [];
        const parse = objectParser((one) => found.push(one));
        for (let at = 0, turn = 0; at < stream.length; turn += 1) {
          const size = cuts[turn % cuts.length] ?? 1;
          parse(stream.subarray(at, at + size));
          at += size;
        }
        expect(found.map((one) => one && [...one.content])).toEqual(
          objects.map(({ content, missing }) => (missing ? null : [...content])),
        );
      },
    ),
  );
});

import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { textIn, UnpackError, unpack, unpackLimits } from "../../../src/probes/mcpb/unpack.ts";
import { type ZipEntry, zip } from "../../support/zip.ts";

let folder: string;
let inside: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "headgate-test-"));
  inside = join(folder, "a", "inside");
  await mkdir(inside, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function unpacked(archive: Buffer, limits = unpackLimits) {
  const file = join(folder, "archive.zip");
  await writeFile(file, archive);
  return unpack(file, inside, limits);
}

test("files and folders come out as they went in", async () => {
  const files = await unpacked(
    zip([
      { name: "server/", mode: 0o040755 },
      { name: "server/index.js", content: "hello" },
      { name: "server/empty" },
      { name: "bin/tool", content: "#!", mode: 0o100700 },
      { name: "ümläut.txt", content: "x", mode: 0 },
    ]),
  );
  expect(files).toEqual([
    ["server/index.js", 5],
    ["server/empty", 0],
    ["bin/tool", 2],
    ["ümläut.txt", 1],
  ]);
  expect(await readFile(join(inside, "server/index.js"), "utf8")).toBe("hello");
  expect((await stat(join(inside, "bin/tool"))).mode & 0o111).toBe(0o111);
  expect((await stat(join(inside, "server/index.js"))).mode & 0o111).toBe(0);
});

const zeros = Buffer.alloc(3 * 1_048_576);
const link = { name: "link", content: "/etc/passwd", mode: 0o120777 };

test.each<[string, RegExp, readonly ZipEntry[]]>([
  ["climbs out", /invalid relative path|leaves the bundle/, [{ name: "../evil", content: "x" }]],
  ["climbs out from below", /invalid relative path|leaves/, [{ name: "a/../../evil", content: "x" }]],
  ["is absolute", /absolute path|no path inside/, [{ name: "/tmp/evil", content: "x" }]],
  ["names a drive", /absolute path|no path inside/, [{ name: "C:/evil", content: "x" }]],
  ["climbs as Windows does", /invalid characters|should have/, [{ name: "..\\evil", content: "x" }]],
  ["has a terminal sequence for a name", /should have/, [{ name: "a\u001b[2J", content: "x" }]],
  ["holds a link", /"link" is a link/, [link]],
  ["writes through a link", /"link" is a link/, [{ ...link, content: ".." }, { name: "link/evil" }]],
  ["holds a device", /"null" is no file/, [{ name: "null", mode: 0o020666 }]],
  ["holds a pipe", /"pipe" is no file/, [{ name: "pipe", mode: 0o010666 }]],
  ["is encrypted", /"a" is encrypted/, [{ name: "a", content: "x", flags: 1 }]],
  ["has a file twice", /"a" is in it twice/, [{ name: "a" }, { name: "a" }]],
  ["has a file twice where case does not count", /"A" is in it twice/, [{ name: "a" }, { name: "A" }]],
  ["has a file where a folder is", /"A" is a file and a folder in it/, [{ name: "a/b" }, { name: "A" }]],
  ["grows too much", /more than 100 times/, [{ name: "zeros", content: zeros }]],
  ["lies about its sizes", /no sound zip archive/, [{ name: "zeros", content: zeros, claimed: 10 }]],
  [
    "shares its bytes",
    /share the same bytes/,
    [{ name: "a", content: Buffer.from("abcdefghij".repeat(3)) }, ...shared(20)],
  ],
])("an archive that %s is refused, and nothing is outside", async (_, why, entries) => {
  const outcome = await unpacked(zip(entries)).then(
    () => "unpacked",
    (error: unknown) => (error instanceof UnpackError ? error.message : error),
  );
  expect(outcome).toMatch(why);
  expect((await readdir(folder)).sort()).toEqual(["a", "archive.zip"]);
  expect(await readdir(join(folder, "a"))).toEqual(["inside"]);
});

function shared(count: number): readonly ZipEntry[] {
  const content = Buffer.from("abcdefghij".repeat(3));
  return Array.from({ length: count }, (_, index) => ({ name: `b${index}`, content, overlaps: true }));
}

test.each([
  ["many files", { entries: 2 }, /more than 2 files/],
  ["large files", { file: 4 }, /larger than/],
  ["much in all", { total: 10 }, /unpacks to more than/],
])("an archive of too %s is refused before anything is written", async (_, limits, why) => {
  const archive = zip(["a", "b", "c"].map((name) => ({ name, content: "12345" })));
  await expect(unpacked(archive, { ...unpackLimits, ...limits })).rejects.toThrow(why);
  expect(await readdir(inside)).toEqual([]);
});

test.each([
  ["nothing", Buffer.alloc(0)],
  ["something else", Buffer.from("<html>not found</html>")],
  ["half of one", zip([{ name: "a", content: "x".repeat(1000) }]).subarray(0, 60)],
])("%s is no archive", async (_, bytes) => {
  await expect(unpacked(bytes)).rejects.toThrow(/^it is no sound zip archive/);
});

test.each<readonly [string, readonly ZipEntry[]]>([
  [
    "is in it twice",
    [
      { name: "manifest.json", content: "{}" },
      { name: "manifest.json", content: "{ }" },
    ],
  ],
  ["invalid relative path", [{ name: "manifest.json", content: "{}" }, { name: "../../x" }]],
  [
    "is a link",
    [
      { name: "manifest.json", content: "{}" },
      { name: "x", mode: 0o120777 },
    ],
  ],
])("nothing is read of an archive that is not unpacked: %s", async (why, entries) => {
  const file = join(folder, "archive.zip");
  await writeFile(file, zip(entries));
  await expect(textIn(file, "manifest.json", 1_000)).rejects.toThrow(why);
});

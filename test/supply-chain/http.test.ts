import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, checksums, secureAddress, shownAddress } from "../../src/supply-chain/http.ts";
import { startWeb, type Web } from "../support/servers/web.ts";

let web: Web;
let other: Web;

beforeAll(async () => {
  other = await startWeb(() => ({ body: "elsewhere" }));
  web = await startWeb((path) => {
    if (path === "/plain") return { body: "hello" };
    if (path === "/large") return { body: "x".repeat(100_000) };
    if (path === "/loop") return { status: 302, headers: { location: "/loop" } };
    if (path === "/near") return { status: 302, headers: { location: "/plain" } };
    if (path === "/away") return { status: 307, headers: { location: `${other.url}there` } };
    if (path === "/file") return { status: 302, headers: { location: "file:///etc/passwd" } };
    if (path === "/insecure") return { status: 302, headers: { location: "http://packages.example/x" } };
    if (path === "/named")
      return { status: 302, headers: { location: "https://user:word@packages.example/" } };
    if (path === "/late") return { headers: { "content-length": "10" }, body: "x" };
    return undefined;
  });
});

afterAll(() => Promise.all([web.close(), other.close()]));

describe("an answer", () => {
  test.each([
    ["plain", 200, "hello"],
    ["near", 200, "hello"],
    ["absent", 404, ""],
  ])("of %s is %i", async (path, status, body) => {
    const answer = await ask(web.url + path);
    expect(answer).toMatchObject({ kind: "answer", status });
    expect(answer.kind === "answer" && answer.body.toString()).toBe(body);
  });

  test.each([
    ["loop", "more than 5 times"],
    ["file", "redirects to where nothing is fetched from"],
    ["insecure", "redirects to where nothing is fetched from"],
    ["named", "redirects to where nothing is fetched from"],
  ])("of %s is refused", async (path, why) => {
    const answer = await ask(web.url + path);
    expect(answer).toMatchObject({ kind: "problem", message: expect.stringContaining(why) });
  });

  test("that is too large is not read to its end", async () => {
    expect(await ask(`${web.url}large`, { limit: 1_000 })).toMatchObject({
      kind: "problem",
      message: expect.stringContaining("more than 1000 bytes"),
    });
  });

  test("that takes too long is not waited for", async () => {
    expect(await ask(`${web.url}late`, { timeout: 200 })).toMatchObject({
      kind: "problem",
      message: expect.stringContaining("within 0.2 s"),
    });
  });

  test("of nobody is a problem, and the run's own end is thrown", async () => {
    expect(await ask("http://127.0.0.1:9/")).toMatchObject({ kind: "problem" });
    const signal = AbortSignal.abort(new Error("stopped"));
    await expect(ask(`${web.url}plain`, { signal })).rejects.toThrow("stopped");
  });
});

test("credentials go to the address alone, not to where it redirects", async () => {
  await ask(`${web.url}away`, { authorization: "Bearer ours" });
  await ask(`${web.url}near`, { authorization: "Bearer ours" });
  expect(other.asked).toEqual([{ path: "/there", authorization: undefined }]);
  expect(web.asked.slice(-2).map(({ authorization }) => authorization)).toEqual([
    "Bearer ours",
    "Bearer ours",
  ]);
});

test("a download is told by its checksums", async () => {
  expect(await checksums(`${web.url}plain`)).toEqual({
    kind: "download",
    status: 200,
    bytes: 5,
    sha256: createHash("sha256").update("hello").digest("hex"),
    sha512: createHash("sha512").update("hello").digest("base64"),
  });
});

test.each([
  ["https://packages.example/x", true],
  ["http://127.0.0.1:8080/x", true],
  ["http://localhost/x", true],
  ["http://[::1]/x", true],
  ["http://packages.example/x", false],
  ["http://127.0.0.1.packages.example/x", false],
  ["https://user@packages.example/x", false],
  ["https://user:word@packages.example/x", false],
  ["ftp://packages.example/x", false],
  ["file:///etc/passwd", false],
  ["javascript:alert(1)", false],
  ["packages.example", false],
])("%s may be asked: %s", (address, may) => {
  expect(secureAddress(address) !== undefined).toBe(may);
});

test("an address is shown without what lets somebody in", () => {
  expect(shownAddress("https://user:word@packages.example/x?token=1#2")).toBe("https://packages.example/x");
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openRepository } from "../../../src/git/repository.ts";
import { commitsSince, lastTag } from "../../../src/supply-chain/repository/history.ts";
import { cloneOf, sh, temporaryFolder } from "../../support/git.ts";
import { type ServerRepository, serverRepository } from "./world.ts";

let server: ServerRepository;

/** Two servers in one repository; v1.0.0, 1.1.0-rc.1, v1.1.0 and v2.0.0 (elsewhere), and the other server's tags. */
beforeAll(async () => {
  server = await serverRepository({ "weather/a": "1", "maps/a": "1" });
  await server.tag("v1.0.0");
  await server.commit({ "weather/a": "2" }, "feat: seas");
  await server.tag("weather-v1.0.5");
  await server.commit({ "maps/a": "2" }, "feat: roads");
  await server.tag("maps-v3.0.0");
  await server.tag("v1.1.0-rc.1", "-a", "-m", "candidate");
  await server.commit({ "weather/a": "3" }, "fix: wind");
  await server.tag("v1.1.0", "-a", "-m", "1.1.0");
  await sh(server.folder, "checkout", "-q", "-b", "next");
  await server.commit({ "weather/b": "1" }, "feat!: no lakes");
  await server.tag("v2.0.0");
  await sh(server.folder, "checkout", "-q", "main");
  await server.commit({ "weather/a": "4" }, "fix: rain");
  await sh(server.folder, "merge", "-q", "--no-ff", "-m", "Merge branch 'lakes'", "next~1");
  await server.commit({ "weather/a": "5", "maps/a": "5" }, "Say more");
});

afterAll(() => server[Symbol.asyncDispose]());

describe("the tag before", () => {
  test.each([
    ["v1.2.0", "1.2.0", "v1.1.0"],
    ["1.2.0", "1.2.0", "v1.1.0"],
    ["v1.1.1-beta.1", "1.1.1-beta.1", "v1.1.0"],
    ["v1.1.0", "1.1.0", "v1.0.0"],
    ["v1.1.0-rc.2", "1.1.0-rc.2", "v1.1.0-rc.1"],
    // 2.0.0 is on another line, and not on the way here.
    ["v3.0.0", "3.0.0", "v1.1.0"],
    ["weather-v1.1.0", "1.1.0", "weather-v1.0.5"],
    ["maps-v3.1.0", "3.1.0", "maps-v3.0.0"],
    ["maps@3.1.0", "3.1.0", "maps-v3.0.0"],
    ["maps/v3.1.0", "3.1.0", "maps-v3.0.0"],
    ["map@3.1.0", "3.1.0", null],
    ["maps-of-seas@3.1.0", "3.1.0", null],
    ["v1.0.0", "1.0.0", null],
  ])("%s is of %s", async (tag, version, before) => {
    expect((await lastTag(server.repository, { commit: "main", tag, version }))?.tag ?? null).toBe(before);
  });

  test("of a version without a tag of its own is that of the usual form", async () => {
    const found = await lastTag(server.repository, { commit: "main", version: "1.2.0" });
    expect(found).toEqual({
      tag: "v1.1.0",
      version: "1.1.0",
      commit: await sh(server.folder, "rev-parse", "v1.1.0^{commit}"),
    });
  });
});

describe("the commits since", () => {
  const since = async (tag: string | null, subfolder?: string) => {
    const query = { from: "main", since: tag, ...(subfolder === undefined ? {} : { subfolder }) };
    const { commits, complete } = await commitsSince(server.repository, query);
    return { subjects: commits.map(({ subject }) => subject), complete };
  };

  test("are all but merges and noise, newest first", async () => {
    expect(await since("v1.1.0")).toEqual({ subjects: ["Say more", "fix: rain"], complete: true });
    expect((await since(null)).subjects).toContain("feat: roads");
  });

  test("of a folder are those that touch it", async () => {
    expect((await since("v1.0.0", "maps")).subjects).toEqual(["Say more", "feat: roads"]);
    expect((await since("v1.0.0", "weather")).subjects).not.toContain("feat: roads");
    expect((await since("v1.0.0", "m*s")).subjects).toEqual([]);
  });

  test("are limited, and then not all", async () => {
    const { commits, complete } = await commitsSince(server.repository, {
      from: "main",
      since: null,
      limit: 2,
    });
    expect(commits).toHaveLength(2);
    expect(complete).toBe(false);
  });

  test("cannot be told by a clone that is too shallow", async () => {
    await using temporary = await temporaryFolder();
    const clone = await cloneOf(`file://${server.folder}`, `${temporary.path}/clone`, "--depth", "1");
    await using shallow = await openRepository(clone);
    expect((await commitsSince(shallow, { from: "HEAD", since: null })).complete).toBe(false);
    await expect(commitsSince(shallow, { from: "HEAD", since: "v1.0.0" })).rejects.toMatchObject({
      code: "git/shallow",
    });
  });

  test("of what is no revision are an error, whatever it looks like", async () => {
    for (const from of ["--output=/tmp/x", "nowhere", "main\nv1.0.0"])
      await expect(commitsSince(server.repository, { from, since: null })).rejects.toMatchObject({
        code: "git/unknown-revision",
      });
  });
});

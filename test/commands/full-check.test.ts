import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkDesired } from "../../src/commands/check-desired.ts";
import { hire, type Threads } from "../../src/commands/full-check/threads.ts";
import { checkEverything } from "../../src/commands/full-check.ts";
import { openShares } from "../../src/convention/load.ts";
import type { Source } from "../../src/convention/source.ts";
import { touchedBy } from "../../src/convention/touched.ts";
import { workingTree } from "../../src/convention/working-tree.ts";
import { type Files, release, repositoryWith } from "../support/repository.ts";

const now = "2026-11-20T10:00:00Z";
const entry = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const count = 600;

/** Many servers, with something of each kind wrong here and there: first, last, and in between. */
function manyServers(): Files {
  const files: Record<string, string> = {};
  for (let index = 0; index < count; index += 1) {
    const id = `server-${String(index).padStart(3, "0")}`;
    files[`servers/${id}/server.yaml`] = `name: io.github.acme/${id}\n`;
    files[`servers/${id}/versions/1.0.0.json`] = release(id, "1.0.0");
    files[`environments/development/${id}.yaml`] = `blue: 1.0.0\nsecrets: { API_KEY: KEY_${index} }\n`;
  }
  const deployment = (index: number) =>
    `environments/development/server-${String(index).padStart(3, "0")}.yaml`;
  files[deployment(0)] = "blue: 1.0.0\nblue: 1.0.0\n";
  files[deployment(77)] = "blue: 9.9.9\nsecrets: { API_KEY: A }\n";
  files[deployment(78)] = "blue: 1.0.0\n";
  files[deployment(299)] = "blue: 1.0.0\nsecrets: { API_KEY: A }\nvariables: { NOBODY: asked }\n";
  files[deployment(count - 1)] = "blue: 1.0.0\ngreen: { 1.0.0: 20 }\nsecrets: { API_KEY: A }\n";
  files["environments/development/nobody.yaml"] = "blue: 1.0.0\n";
  files["servers/server-100/versions/1.0.1.json"] = "{";
  files["servers/server-101/versions/1.0.1.json"] = release("server-101", "1.0.2");
  files["servers/server-102/server.yml"] = "name: a/b\n";
  files["servers/Wrong/server.yaml"] = "name: a/b\n";
  files["servers/stray.txt"] = "";
  return files;
}

describe("a check of everything", () => {
  let repository: ReturnType<typeof repositoryWith>;
  let expected: Awaited<ReturnType<typeof checkDesired>>["findings"];

  beforeAll(async () => {
    repository = repositoryWith(manyServers());
    const source = workingTree(repository.path);
    expected = (await checkDesired({ source, touched: "all", now })).findings;
  });
  afterAll(() => repository[Symbol.dispose]());

  const check = (threads: Threads | undefined) =>
    checkEverything({ root: repository.path, change: null, now, threads });

  it("finds what is wrong", () => {
    expect(new Set(expected.map(({ rule }) => rule)).size).toBeGreaterThan(7);
  });

  it.each([
    ["no threads", undefined],
    ["1 thread", 1],
    ["2 threads", 2],
    ["3 threads", 3],
    ["4 threads", 4],
    ["more threads than cores", 16],
  ])("finds the same in the same order with %s", async (_, number) => {
    expect(await check(number === undefined ? undefined : { entry, count: number })).toEqual(expected);
  });

  it.each([
    ["that does not exist", "/nowhere/cli.ts"],
    ["that is no absolute path", "cli.ts"],
    ["that does something else", fileURLToPath(new URL("../support/repository.ts", import.meta.url))],
  ])("misses nothing with a file of threads %s", async (_, wrong) => {
    expect(await check({ entry: wrong, count: 3 })).toEqual(expected);
  });

  it("really shares the work", async () => {
    const source = workingTree(repository.path);
    const { desired, servers } = await openShares(source);
    const { project, environments } = desired;
    let here = 0;
    // What threads do is not done here.
    const watched: Source = {
      ...source,
      list: async (prefix) => {
        here += 1;
        return source.list(prefix);
      },
    };
    const shares = servers.map((server) => [server]);
    const task = { root: repository.path, shares, context: { project, environments, now } };
    using crew = hire({ entry, count: 2 });
    const checked = await crew.work(watched, task);
    expect(checked).toHaveLength(servers.length);
    expect(here).toBe(0);
  });

  describe("that compares with a base", () => {
    it.each([1, 3])("tells what changed against it, on %s threads", async (number) => {
      using before = repositoryWith({
        ...manyServers(),
        "servers/server-001/versions/1.0.0.json": release("server-001", "1.0.0", { by: "hubot" }),
        "servers/server-002/versions/1.1.0.json": release("server-002", "1.1.0"),
        "servers/server-003/versions/1.1.0.json": release("server-003", "1.1.0"),
        "environments/development/gone-1.yaml": "blue: 1.0.0\n",
        "environments/development/gone-2.yaml": "blue: 1.0.0\n",
        "environments/development/gone-3.yaml": "blue: 1.0.0\n",
        "environments/development/gone-4.yaml": "blue: 1.0.0\n",
        "environments/old/environment.yaml": "stage: testing\n",
        "environments/old/server-500.yaml": "blue: 1.0.0\n",
      });
      using after = repositoryWith({
        ...manyServers(),
        // Nothing names it: it is immutable all the same.
        "servers/server-003/versions/1.1.0.json": release("server-003", "1.1.0", { by: "hubot" }),
      });
      const touched = touchedBy([
        "servers/server-001/versions/1.0.0.json",
        "servers/server-002/versions/1.1.0.json",
        "servers/server-003/versions/1.1.0.json",
        "environments/development/gone-1.yaml",
        "environments/development/gone-2.yaml",
        "environments/development/gone-3.yaml",
        "environments/development/gone-4.yaml",
        "environments/old/environment.yaml",
        "environments/old/server-500.yaml",
      ]);
      const base = workingTree(before.path);
      const threads = { entry, count: number };
      const change = Promise.resolve({ base, touched });
      const found = await checkEverything({ root: after.path, change, now, threads });
      const more = found.filter((finding) => !expected.some(({ message }) => message === finding.message));
      expect(more.map(({ rule, server }) => [rule, server])).toEqual([
        ["environment/removed-not-empty", undefined],
        ["deployment/many-removed", undefined],
        ["version/changed-release", "server-001"],
        ["version/changed-release", "server-003"],
      ]);
      const whole = await checkDesired({ source: workingTree(after.path), touched: "all", base, now });
      expect(found.filter(({ server }) => server !== "server-003")).toEqual(
        whole.findings.filter(({ server }) => server !== "server-003"),
      );
    });
  });
});

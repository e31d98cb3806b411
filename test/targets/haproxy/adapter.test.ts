import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { HaproxyTarget } from "../../../src/model/target.ts";
import type { ApplyContext } from "../../../src/targets/adapter.ts";
import { haproxyAdapter } from "../../../src/targets/haproxy/adapter.ts";
import { readState } from "../../../src/targets/haproxy/engine.ts";
import { ask } from "../../../src/targets/haproxy/socket.ts";
import { liveOf, releaseAt } from "./world.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "headgate-haproxy-"));
});

afterEach(async () => await rm(root, { recursive: true, force: true }));

const file = () => join(root, "haproxy/production/weather.cfg");
const releases = new Map(
  ["1.1.4", "1.1.5"].map((version, index) => [
    version,
    releaseAt(version, `http://127.0.0.1:${index + 1}/mcp`),
  ]),
);

function rendered(
  target: Partial<HaproxyTarget> = {},
  traffic: Readonly<Record<string, number>> = { "1.1.4": 100 },
) {
  const whole: HaproxyTarget = { type: "haproxy", binary: "no-such-haproxy", ...target };
  return haproxyAdapter.render({
    environment: "production",
    server: "weather",
    live: liveOf(traffic),
    releases,
    target: whole,
  });
}

const context = (revision: number): ApplyContext => ({
  ...{ root, home: root, environment: "production", server: "weather", revision },
  stillHolding: async () => true,
});

describe("without a socket", () => {
  test("and without reload, it is written, and somebody else told to load it", async () => {
    const waits = "1.1.4 100 %, no `socket` and no `reload`: somebody else has to load it";
    expect(await haproxyAdapter.apply(rendered(), context(3))).toEqual({
      outcome: "applied",
      message: waits,
    });
    expect(await haproxyAdapter.apply(rendered(), context(3))).toEqual({
      outcome: "unchanged",
      message: waits,
    });
    expect(await haproxyAdapter.observe(rendered(), context(3))).toMatchObject({
      state: "ours",
      revision: 3,
    });
    expect(await haproxyAdapter.apply(rendered(), context(2))).toMatchObject({
      outcome: "fenced",
      revision: 3,
    });
    expect(await haproxyAdapter.remove(rendered(), context(2))).toMatchObject({
      outcome: "fenced",
      revision: 3,
    });
    expect(await haproxyAdapter.remove(rendered(), context(4))).toMatchObject({ outcome: "applied" });
    await expect(readFile(file())).rejects.toThrow("ENOENT");
    expect(await haproxyAdapter.remove(rendered(), context(4))).toMatchObject({ outcome: "unchanged" });
    expect(await haproxyAdapter.observe(rendered(), context(4))).toMatchObject({ state: "absent" });
  });

  test("what reloads is run each time, its failure told", async () => {
    const note = [process.execPath, "-e", "require('fs').appendFileSync('loaded', '+')"];
    for (const _ of [1, 2]) await haproxyAdapter.apply(rendered({ reload: note }), context(1));
    expect(await readFile(join(root, "loaded"), "utf8")).toBe("++");
    const bad = [process.execPath, "-e", "console.error('no\\u001b[2Jway'); process.exit(3)"];
    const result = await haproxyAdapter.apply(rendered({ reload: bad }), context(2));
    expect(result).toMatchObject({ outcome: "failed" });
    expect(result.message).toMatch(/ended with 3: noway$/);
    expect(await haproxyAdapter.apply(rendered({ reload: ["no-such-reload"] }), context(3))).toMatchObject({
      outcome: "failed",
      message: expect.stringContaining("no-such-reload is not installed here"),
    });
  });
});

describe("what is not ours", () => {
  beforeEach(async () => await mkdir(join(root, "haproxy/production"), { recursive: true }));

  test.each([
    ["a person's", "frontend x\n", "exists and is not Headgate's"],
    ["another deployment's", "# headgate-revision: staging/weather@1\n", "is managed by staging/weather"],
  ])("stays: %s", async (_, text, message) => {
    await writeFile(file(), text);
    expect(await haproxyAdapter.apply(rendered(), context(1))).toMatchObject({
      outcome: "failed",
      message: expect.stringContaining(message),
    });
    expect(await haproxyAdapter.remove(rendered(), context(1))).toMatchObject({ outcome: "unchanged" });
    expect(await haproxyAdapter.observe(rendered(), context(1))).toMatchObject({ state: "foreign" });
    expect(await readFile(file(), "utf8")).toBe(text);
  });

  test("is told where somebody edited ours", async () => {
    await haproxyAdapter.apply(rendered(), context(1));
    await writeFile(file(), (await readFile(file(), "utf8")).replace("weight 100", "weight 50"));
    expect(await haproxyAdapter.observe(rendered(), context(1))).toMatchObject({
      state: "drifted",
      revision: 1,
    });
    expect(await haproxyAdapter.apply(rendered(), context(1))).toMatchObject({ outcome: "applied" });
    expect(await haproxyAdapter.observe(rendered(), context(1))).toMatchObject({ state: "ours" });
  });

  test("is not reached by a link", async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), "headgate-elsewhere-"));
    await symlink(elsewhere, join(root, "haproxy/staging"));
    const result = await haproxyAdapter.apply(rendered({ path: "haproxy/staging/x.cfg" }), context(1));
    expect(result).toMatchObject({
      outcome: "failed",
      message: expect.stringContaining("leads out of the repository"),
    });
    await rm(elsewhere, { recursive: true });
  });
});

describe("a socket", () => {
  test("that is not there is told, with the file written", async () => {
    const target = { socket: join(root, "none.sock"), reload: ["true"] };
    expect(await haproxyAdapter.apply(rendered(target), context(1))).toEqual({
      outcome: "failed",
      message: `haproxy/production/weather.cfg is written; ${target.socket} is not there: is HAProxy running on this machine?`,
    });
  });

  test("is asked one line, and no second one", async () => {
    await expect(ask(join(root, "x.sock"), "show info\nset server a/b weight 0")).rejects.toThrow(
      "no command may hold",
    );
  });

  test("that answers nonsense is told, printable", async () => {
    const path = join(root, "odd.sock");
    const server = createServer({ allowHalfOpen: true }, (connection) =>
      connection.end("\u001b[2Jhello\n"),
    ).listen(path);
    const result = await haproxyAdapter.apply(rendered({ socket: path }), context(1));
    expect(result.message).toMatch(/answered what is no state of servers: hello$/);
    server.close();
  });

  const header = "# be_id be_name srv_id srv_name srv_addr srv_op_state srv_admin_state srv_uweight";
  test.each<[string, string, unknown]>([
    [
      "a server",
      `1\n${header}\n3 weather 7 1.1.4 127.0.0.1 2 0 80\n`,
      [{ name: "1.1.4", id: 7, weight: 80, up: true }],
    ],
    [
      "one that is down",
      `1\n${header}\n3 weather 7 1.1.4 - 0 0 80\n`,
      [{ name: "1.1.4", id: 7, weight: 80, up: false }],
    ],
    [
      "one in maintenance",
      `1\n${header}\n3 weather 7 1.1.4 - 2 1 80\n`,
      [{ name: "1.1.4", id: 7, weight: 80, up: false }],
    ],
    ["another backend's", `1\n${header}\n3 radar 7 1.1.4 - 2 0 80\n`, []],
    ["another format", `2\n${header}\n`, undefined],
    ["no number", `1\n${header}\n3 weather 7 1.1.4 - 2 0 many\n`, undefined],
  ])("tells of %s", (_, text, expected) => {
    const state = readState(text, "weather");
    expect(state && [...state.values()]).toEqual(expected);
  });
});

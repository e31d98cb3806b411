import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { HaproxyTarget } from "../../../src/model/target.ts";
import type { ApplyContext } from "../../../src/targets/adapter.ts";
import { haproxyAdapter } from "../../../src/targets/haproxy/adapter.ts";
import { ask } from "../../../src/targets/haproxy/socket.ts";
import {
  type Engine,
  haproxyBinary,
  post,
  startEngine,
  startVersion,
  type Version,
} from "../../support/haproxy.ts";
import { liveOf, releaseAt } from "./world.ts";

describe.skipIf(haproxyBinary === null)("a real HAProxy", () => {
  let engine: Engine;
  const versions = new Map<string, Version>();
  let revision = 0;

  beforeAll(async () => {
    engine = await startEngine();
    for (const version of ["1.1.4", "1.1.5", "1.2.0-beta.1"])
      versions.set(version, await startVersion(version));
  });

  afterAll(async () => {
    await engine?.close();
    for (const version of versions.values()) await version.close();
  });

  const settings = (more: Partial<HaproxyTarget> = {}): HaproxyTarget => ({
    ...{ type: "haproxy", binary: haproxyBinary ?? "", bind: engine.bind },
    ...{ socket: engine.socket, reload: { master: engine.master } },
    ...more,
  });

  const rendered = (traffic: Readonly<Record<string, number>>, more: Partial<HaproxyTarget> = {}) =>
    haproxyAdapter.render({
      ...{ environment: "production", server: "weather", live: liveOf(traffic), target: settings(more) },
      releases: new Map([...versions].map(([version, { url }]) => [version, releaseAt(version, url)])),
    });

  const context = (more: Partial<ApplyContext> = {}): ApplyContext => ({
    ...{ root: engine.root, home: engine.root, environment: "production", server: "weather", revision },
    stillHolding: async () => true,
    ...more,
  });

  const apply = async (traffic: Readonly<Record<string, number>>, more: Partial<HaproxyTarget> = {}) => {
    revision += 1;
    return await haproxyAdapter.apply(rendered(traffic, more), context());
  };

  const dealt = async (count: number, headers?: (index: number) => Readonly<Record<string, string>>) => {
    const shares: Record<string, number> = {};
    for (let index = 0; index < count; index += 1) {
      const { body } = await post(engine.bind, headers?.(index));
      const [version = ""] = body.split(" ");
      shares[version] = (shares[version] ?? 0) + 1;
    }
    return shares;
  };

  test("takes a new backend by a reload, and deals new sessions out exactly", async () => {
    expect(await apply({ "1.1.4": 80, "1.1.5": 20 })).toEqual({
      outcome: "applied",
      message: "1.1.4 80 %, 1.1.5 20 %, reloaded",
    });
    expect(await dealt(200)).toEqual({ "1.1.4": 160, "1.1.5": 40 });
    // Asking which era a server speaks takes no turn of a session that begins.
    const mixed = { "1.1.4": 0, "1.1.5": 0 };
    for (let index = 0; index < 100; index += 1) {
      await post(engine.bind, { "MCP-Protocol-Version": "2026-07-28" });
      const [version] = (await post(engine.bind)).body.split(" ");
      if (version === "1.1.4" || version === "1.1.5") mixed[version] += 1;
    }
    expect(mixed).toEqual({ "1.1.4": 80, "1.1.5": 20 });
  });

  test("says so where nothing is to be done", async () => {
    const again = await haproxyAdapter.apply(rendered({ "1.1.4": 80, "1.1.5": 20 }), context());
    expect(again).toEqual({ outcome: "unchanged", message: "1.1.4 80 %, 1.1.5 20 %" });
    const seen = await haproxyAdapter.observe(rendered({ "1.1.4": 80, "1.1.5": 20 }), context());
    expect(seen).toMatchObject({ state: "ours", revision });
  });

  test("sets weights in the process that runs, and a session stays where it began", async () => {
    const before = await engine.workerPid();
    const sessions = await Promise.all(Array.from({ length: 20 }, () => post(engine.bind)));
    expect(await apply({ "1.1.4": 0, "1.1.5": 100 })).toEqual({ outcome: "applied", message: "1.1.5 100 %" });
    expect(await engine.workerPid()).toBe(before);
    for (const { body, session = "" } of sessions) {
      const [version] = body.split(" ");
      const next = await post(engine.bind, { "Mcp-Session-Id": session });
      // The server sees the id that it gave.
      expect(next).toEqual({
        status: 200,
        session,
        body: `${version} ${session.slice(session.indexOf("~") + 1)}`,
      });
    }
    expect(await dealt(20)).toEqual({ "1.1.5": 20 });
  });

  test("keeps the sessions of a version that is taken away, in the new process too", async () => {
    const { session = "", body } = await post(engine.bind);
    expect(body).toMatch(/^1\.1\.5 /);
    const result = await apply({ "1.1.4": 100 });
    expect(result).toMatchObject({ outcome: "applied" });
    expect(result.message).toMatch(/^1\.1\.4 100 %, reloaded, \d+ sessions of 1\.1\.5 draining$/);
    expect((await post(engine.bind, { "Mcp-Session-Id": session })).body).toMatch(/^1\.1\.5 /);
    expect(await dealt(10)).toEqual({ "1.1.4": 10 });
    expect(await post(engine.bind, { "X-MCP-Server-Version": "1.1.5" })).toMatchObject({ status: 421 });
    const seen = await haproxyAdapter.observe(rendered({ "1.1.4": 100 }), context());
    expect(seen.state).toBe("ours");
  });

  test("ends them where a rollback is to", async () => {
    await apply({ "1.1.4": 50, "1.1.5": 50 });
    const [bad] = (await Promise.all([post(engine.bind), post(engine.bind)])).filter(({ body }) =>
      body.startsWith("1.1.5"),
    );
    revision += 1;
    const result = await haproxyAdapter.apply(
      rendered({ "1.1.4": 100 }, { evict: true }),
      context({ event: "rolled-back" }),
    );
    expect(result).toEqual({
      outcome: "applied",
      message: expect.stringMatching(/^1\.1\.4 100 %, reloaded, \d+ sessions? of 1\.1\.5 ended$/),
    });
    expect(await post(engine.bind, { "Mcp-Session-Id": bad?.session ?? "" })).toMatchObject({
      status: 404,
      body: expect.stringContaining("Session not found"),
    });
  });

  test("ends them where what is taken away stays at 0 percent, and lets it be tried anew", async () => {
    const evict = true;
    await apply({ "1.1.4": 50, "1.1.5": 50 }, { evict });
    const [bad] = (await Promise.all([post(engine.bind), post(engine.bind)])).filter(({ body }) =>
      body.startsWith("1.1.5"),
    );
    const back = rendered({ "1.1.4": 100, "1.1.5": 0 }, { evict });
    revision += 1;
    const result = await haproxyAdapter.apply(back, context({ event: "rolled-back" }));
    expect(result.message).toMatch(/^1\.1\.4 100 %, reloaded, \d+ sessions? of 1\.1\.5 ended$/);
    expect(await post(engine.bind, { "Mcp-Session-Id": bad?.session ?? "" })).toMatchObject({ status: 404 });
    const tried = await post(engine.bind, { "X-MCP-Server-Version": "1.1.5" });
    expect([tried.status, tried.session]).toEqual([200, expect.stringMatching(`^1.1.5~e${revision}~id~`)]);
    const again = async () => await post(engine.bind, { "Mcp-Session-Id": tried.session ?? "" });
    const own = tried.session?.slice(`1.1.5~e${revision}~`.length);
    expect(await again()).toEqual({ status: 200, session: tried.session, body: `1.1.5 ${own}` });
    // What comes later is no reason to forget it.
    expect(await haproxyAdapter.apply(back, context({ event: "rolled-back" }))).toMatchObject({
      outcome: "unchanged",
    });
    await apply({ "1.1.4": 90, "1.1.5": 10 }, { evict });
    expect(await post(engine.bind, { "Mcp-Session-Id": bad?.session ?? "" })).toMatchObject({ status: 404 });
    expect((await again()).status).toBe(200);
    const seen = await haproxyAdapter.observe(rendered({ "1.1.4": 90, "1.1.5": 10 }, { evict }), context());
    expect(seen.state).toBe("ours");
  });

  test("gives a version that is named, at 0 percent too, and never another", async () => {
    const ab = [{ header: "X-Beta", value: "yes", version: "1.2.0-beta.1" }];
    await apply({ "1.1.4": 100, "1.2.0-beta.1": 0 }, { ab });
    const pin = async (version: string, more = {}) =>
      await post(engine.bind, { "X-MCP-Server-Version": version, ...more });
    expect((await pin("1.2.0-beta.1")).body).toMatch(/^1\.2\.0-beta\.1 /);
    expect(await pin("1.1")).toMatchObject({
      status: 421,
      body: expect.stringContaining("1.1.4, 1.2.0-beta.1"),
    });
    expect(await pin("1.1.4, 1.2.0-beta.1")).toMatchObject({ status: 421 });
    const { session = "" } = await pin("1.1.4");
    expect(await pin("1.2.0-beta.1", { "Mcp-Session-Id": session })).toMatchObject({ status: 421 });
    expect((await post(engine.bind, { "X-Beta": "yes" })).body).toMatch(/^1\.2\.0-beta\.1 /);
    expect((await post(engine.bind, { "X-Beta": "yes", "X-MCP-Server-Version": "1.1.4" })).body).toMatch(
      /^1\.1\.4 /,
    );
    expect((await post(engine.bind, { "X-Beta": "no" })).body).toMatch(/^1\.1\.4 /);
  });

  test("gives a principal one version, and moves only those that the shares move", async () => {
    const who = async () => {
      const versions: string[] = [];
      for (let index = 0; index < 300; index += 1)
        versions.push(
          (await post(engine.bind, { Authorization: `Bearer ${index}` })).body.split(" ")[0] ?? "",
        );
      return versions;
    };
    await apply({ "1.1.4": 80, "1.1.5": 20 });
    const first = await who();
    expect(await who()).toEqual(first);
    await apply({ "1.1.4": 60, "1.1.5": 40 });
    const second = await who();
    const moved = first.filter((version, index) => version !== second[index]);
    expect(moved.every((version) => version === "1.1.4")).toBe(true);
    expect(moved.length).toBeGreaterThan(30);
    expect(moved.length).toBeLessThan(100);
  });

  test("refuses to go back, by the file and by what is loaded", async () => {
    const text = rendered({ "1.1.4": 100 });
    const old = context({ revision: revision - 1 });
    expect(await haproxyAdapter.apply(text, old)).toMatchObject({ outcome: "fenced", revision });
    const held = { ...context({ revision: revision + 1 }), stillHolding: async () => false };
    expect(await haproxyAdapter.apply(text, held)).toMatchObject({ outcome: "lost-lease" });
  });

  test("refuses to go back where the file was lost, by what is loaded", async () => {
    await apply({ "1.1.4": 100, "1.2.0-beta.1": 0 });
    const file = join(engine.root, "haproxy/production/weather.cfg");
    await rm(file);
    const late = context({ revision: revision - 1 });
    expect(await haproxyAdapter.apply(rendered({ "1.1.4": 100 }), late)).toEqual({
      outcome: "fenced",
      message: `HAProxy has loaded revision ${revision} of production/weather, above ours (${revision - 1})`,
      revision,
    });
    await expect(readFile(file)).rejects.toThrow("ENOENT");
    expect(await haproxyAdapter.remove(rendered({ "1.1.4": 100 }), late)).toMatchObject({
      outcome: "fenced",
    });
    expect((await post(engine.bind)).body).toMatch(/^1\.1\.4 /);
    expect(await apply({ "1.1.4": 60, "1.1.5": 40 })).toMatchObject({ outcome: "applied" });
  });

  test("tells of a weight that somebody else set, and sets it right", async () => {
    const text = rendered({ "1.1.4": 60, "1.1.5": 40 });
    await ask(engine.socket, "set server weather/1.1.5 weight 90");
    expect(await haproxyAdapter.observe(text, context())).toMatchObject({
      state: "drifted",
      message: "haproxy/production/weather.cfg says weight 40 of weather/1.1.5, which has 90 in HAProxy",
    });
    expect(await haproxyAdapter.apply(text, context())).toMatchObject({ outcome: "applied" });
    expect(await haproxyAdapter.observe(text, context())).toMatchObject({ state: "ours" });
  });

  test("goes on where a run was killed between the file and the engine", async () => {
    const file = join(engine.root, "haproxy/production/weather.cfg");
    const before = await readFile(file, "utf8");
    await apply({ "1.1.4": 10, "1.1.5": 90 });
    const after = await readFile(file, "utf8");
    // As it stood: the old file with what it set, then the new file alone.
    await writeFile(file, before);
    revision += 1;
    await haproxyAdapter.apply(rendered({ "1.1.4": 60, "1.1.5": 40 }), context());
    await writeFile(file, after.replace(/@\d+/g, `@${revision}`));
    expect(await haproxyAdapter.apply(rendered({ "1.1.4": 10, "1.1.5": 90 }), context())).toMatchObject({
      outcome: "applied",
    });
    expect(await dealt(20)).toEqual({ "1.1.4": 2, "1.1.5": 18 });
  });

  test("loses no request, and no session its version, while it loads", async () => {
    await apply({ "1.1.4": 50, "1.1.5": 50 });
    const begun = await Promise.all(Array.from({ length: 40 }, () => post(engine.bind)));
    let loading = true;
    const answers: boolean[] = [];
    const asking = begun.slice(0, 4).map(async (_, worker) => {
      for (let index = worker; loading; index = (index + 1) % begun.length) {
        const { session = "", body } = begun[index] ?? { body: "" };
        const answer = await post(engine.bind, { "Mcp-Session-Id": session });
        answers.push(answer.body.split(" ")[0] === body.split(" ")[0]);
      }
    });
    const before = await engine.workerPid();
    for (const version of ["1.2.0-beta.1", "none", "1.2.0-beta.1"])
      await apply(
        version === "none" ? { "1.1.4": 50, "1.1.5": 50 } : { "1.1.4": 50, "1.1.5": 50, [version]: 0 },
      );
    loading = false;
    await Promise.all(asking);
    expect(await engine.workerPid()).not.toBe(before);
    expect(answers.length).toBeGreaterThan(20);
    expect(answers.filter((right) => !right)).toEqual([]);
    expect(await ask(engine.socket, "show table weather")).toMatch(/used:[1-9]/);
  });

  test("runs the higher revision of two that come at once", async () => {
    const [low, high] = [context({ revision: revision + 1 }), context({ revision: revision + 2 })];
    revision += 2;
    const results = await Promise.all([
      haproxyAdapter.apply(rendered({ "1.1.4": 70, "1.1.5": 30 }), low),
      haproxyAdapter.apply(rendered({ "1.1.4": 90, "1.1.5": 10 }), high),
    ]);
    expect(results[1].outcome).toBe("applied");
    expect(["applied", "fenced"]).toContain(results[0].outcome);
    expect(await haproxyAdapter.observe(rendered({ "1.1.4": 90, "1.1.5": 10 }), context())).toMatchObject({
      state: "ours",
      revision,
    });
  });

  test("answers 503 to a session whose version is down, and gives new ones to the others", async () => {
    const lost = await startVersion("2.0.0");
    versions.set("2.0.0", lost);
    await apply({ "1.1.4": 0, "2.0.0": 100 });
    const { session = "" } = await post(engine.bind);
    await apply({ "1.1.4": 100, "2.0.0": 0 });
    versions.delete("2.0.0");
    const text = rendered({ "1.1.4": 100 });
    await lost.close();
    expect(await post(engine.bind, { "Mcp-Session-Id": session })).toMatchObject({ status: 503 });
    expect((await post(engine.bind)).body).toMatch(/^1\.1\.4 /);
    revision += 1;
    expect(await haproxyAdapter.apply(text, context())).toMatchObject({ outcome: "applied" });
  });

  test("is not given what it refuses itself", async () => {
    const { path, text } = rendered({ "1.1.4": 100 });
    revision += 1;
    const broken = { path, text: text.replace("balance roundrobin", "balance nonsense") };
    const result = await haproxyAdapter.apply(broken, context());
    expect(result).toMatchObject({
      outcome: "failed",
      message: expect.stringContaining("balance only supports"),
    });
    expect(result.message).toMatch(
      /^HAProxy refuses haproxy\/production\/weather\.cfg: .{10,600}; nothing was written$/,
    );
    revision -= 1;
  });

  test("has the backend taken away", async () => {
    revision += 1;
    const gone = await haproxyAdapter.remove(rendered({ "1.1.4": 100 }), context());
    expect(gone).toMatchObject({
      outcome: "applied",
      message: "took weather away, HAProxy has no such backend",
    });
    expect(await ask(engine.socket, "show servers state weather")).toContain("Can't find backend");
    expect(await haproxyAdapter.remove(rendered({ "1.1.4": 100 }), context())).toMatchObject({
      outcome: "unchanged",
    });
  });
});

import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ask } from "../../src/targets/haproxy/socket.ts";
import { haproxyBinary } from "../support/haproxy.ts";
import { inProcess, type Ran } from "../support/in-process.ts";
import { startBalancer, startLight, until } from "./balancer.ts";
import { id, production, there, weather } from "./fleet.ts";
import { openWire, requestText, versionIn } from "./wire.ts";

const project = inProcess();
const probe = "{ type: http, path: /health, failed: 1 }";

function driftOf({ json }: Ran): unknown {
  return (json.deployments as readonly { readonly drift: unknown }[] | undefined)?.[0]?.drift;
}

describe.skipIf(haproxyBinary === null)("what becomes of an engine behind Headgate's back", () => {
  test("is told by status, and put right by the next run", async () => {
    await using old = await startLight("1.1.4");
    await using young = await startLight("1.1.5");
    const { root, apply, commit, headgate, status } = await project(weather([old, young], probe));
    await using balancer = await startBalancer(root);
    await commit(production(balancer));
    for (const args of [
      ["1.1.4", "--blue"],
      ["1.1.5", "--traffic", "40"],
    ])
      expect((await headgate("deploy", "weather", ...args, ...there)).outcome).toBe("applied");
    const look = async () => driftOf(await headgate("status", "weather"));
    const wire = openWire(balancer.http1);
    const say = async (headers: Readonly<Record<string, string>> = {}) => {
      const answer = await wire.ask(requestText("POST", { Connection: "close", ...headers }));
      return { ...answer, version: versionIn(answer) };
    };
    const begin = async (version: string) => {
      for (;;) {
        const begun = await say();
        if (begun.version === version) return { "Mcp-Session-Id": begun.session ?? "" };
      }
    };
    expect(await look()).toEqual([]);

    // A weight by hand.
    await ask(balancer.socket, "set server weather/1.1.5 weight 90");
    expect(JSON.stringify(await look())).toContain(
      "says weight 40 of weather/1.1.5, which has 90 in HAProxy",
    );
    // Nothing that is asked for has changed: only who says that it is to be put right has it put right.
    expect((await apply()).outcome).toBe("unchanged");
    const recover = async (reason: string) =>
      (await headgate("recover", "weather", "--env", "production", "--reason", reason)).outcome;
    expect([await recover("a weight by hand"), await look()]).toEqual(["applied", []]);

    // Started anew: nothing is remembered, and each session is where it was.
    const sessions = [await begin("1.1.4"), await begin("1.1.5")];
    await balancer.restart();
    expect(await Promise.all(sessions.map(async (session) => (await say(session)).version))).toEqual([
      "1.1.4",
      "1.1.5",
    ]);
    expect(await look()).toEqual([]);

    // One version fails its check: its sessions wait for it or fail, new ones go to the other.
    await young.turn("sick");
    await until(
      async () => (await ask(balancer.socket, "show stat")).match(/^weather,1\.1\.5,.*,DOWN,/m) !== null,
    );
    const begun = new Set<string>();
    for (let index = 0; index < 10; index += 1) begun.add((await say()).version);
    expect(begun).toEqual(new Set(["1.1.4"]));
    // It only says that it is ill: who is in the middle of something is still answered.
    expect((await say(sessions[1])).version).toBe("1.1.5");
    expect(await look()).toEqual([]);
    await young.turn("well");
    await until(
      async () => (await ask(balancer.socket, "show stat")).match(/^weather,1\.1\.5,.*,UP,/m) !== null,
    );
    expect((await say(sessions[1])).version).toBe("1.1.5");

    // The file is lost: what is loaded goes on, and says so to whoever comes late.
    await rm(join(root, "haproxy/production/weather.cfg"));
    expect(JSON.stringify(await look())).toContain("is not there");
    expect((await say(sessions[0])).version).toBe("1.1.4");
    expect([await recover("the file was lost"), await look()]).toEqual(["applied", []]);
    expect(await readFile(join(root, "haproxy/production/weather.cfg"), "utf8")).toContain(
      `# headgate-revision: ${id}@${(await status(id)).revision}\n`,
    );
  });
});

import { describe, expect, test } from "vitest";
import { haproxyBinary } from "../support/haproxy.ts";
import { inProcess } from "../support/in-process.ts";
import { exhaustive, seeded } from "../support/pool.ts";
import { startBalancer, startLight } from "./balancer.ts";
import { commandLine } from "./command-line.ts";
import { id, production, weather } from "./fleet.ts";
import { startLoad } from "./load.ts";

const project = inProcess();

/** Shares of 1.1.5 beside 1.1.4, one after the other; null: it is not there. */
const wanted = [20, null, 50, 35] as const;

describe.skipIf(haproxyBinary === null)("`headgate apply` as a process, under load", () => {
  test("may be killed at any moment and run twice at once: nothing is lost, and the next run finishes it", async ({
    annotate,
  }) => {
    await using old = await startLight("1.1.4");
    await using young = await startLight("1.1.5");
    const { root, apply, clock, commit, headgate, status } = await project(
      weather([old, young], "{ type: http, path: /health, failed: 1 }"),
    );
    clock.set(new Date(Date.now() - 60_000).toISOString());
    await using balancer = await startBalancer(root);
    const deployment = (share: number | null) => ({
      "environments/production/weather.yaml": JSON.stringify({
        blue: "1.1.4",
        ...(share === null ? {} : { green: { "1.1.5": share } }),
      }),
    });
    await commit(production(balancer), deployment(null));
    const first = await commandLine(root, ["apply"]);
    expect([first.exit, first.text]).toEqual([0, expect.stringContaining("1.1.4 100 %")]);
    const whole = performance.now();
    expect((await commandLine(root, ["apply"])).exit).toBe(0);
    const duration = performance.now() - whole + 800;

    const load = startLoad({ port: balancer.http1 });
    const random = seeded(Date.now());
    const kills: string[] = [];
    for (const share of exhaustive ? [...wanted, ...wanted, ...wanted, ...wanted] : wanted) {
      await commit(deployment(share));
      const after = Math.round(duration * (0.1 + 0.7 * random()));
      const killed = await commandLine(root, ["apply"], after);
      kills.push(`${after} ms: ${killed.signal ?? killed.exit}`);
      // Two come to finish it; whoever is late has nothing to do, or leaves it to the other.
      const both = await Promise.all([commandLine(root, ["apply"]), commandLine(root, ["apply"])]);
      const last = await commandLine(root, ["apply"]);
      const said = [killed, ...both, last].map(({ exit, signal, text }) => `${signal ?? exit}: ${text}`);
      const traffic = share === null ? { "1.1.4": 100 } : { "1.1.4": 100 - share, "1.1.5": share };
      expect((await status(id)).traffic, said.join("\n")).toEqual(traffic);
      expect([last.exit, (await status(id)).outcome], said.join("\n")).toEqual([0, "healthy"]);
      const { json } = await headgate("status", "weather");
      expect(json.deployments, said.join("\n")).toMatchObject([{ id, drift: [] }]);
      expect([load.met.lost, load.met.wrong, load.met.ended, load.met.closed], kills.join(", ")).toEqual([
        ...[[], [], [], []],
      ]);
    }
    await load.stop();
    const { requests, sessions, events, lost, wrong } = load.met;
    expect([lost, wrong]).toEqual([[], []]);
    await annotate(
      `${requests} requests, ${sessions} sessions, ${events} events; killed after ${kills.join(", ")}`,
    );
    expect((await apply()).outcome).toBe("unchanged");
  });
});

import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { haproxyBinary } from "../support/haproxy.ts";
import { inProcess } from "../support/in-process.ts";
import { sampled } from "../support/pool.ts";
import { startBalancer, startLight, until } from "./balancer.ts";
import { id, production, there, weather } from "./fleet.ts";
import { type Load, startLoad } from "./load.ts";

const project = inProcess();
const probe = "{ type: http, path: /health, failed: 1 }";
const canary = { type: "canary", steps: [10, 50], interval: "15m", analysis: ["probe"] };

const ways = [
  ["ends the sessions of what it takes away", true],
  ["leaves them where they are", false],
] as const;

/** Lets clients go on for a while; which version each principal got, and had all the time. */
async function goesOn(loads: readonly Load[], what: string): Promise<ReadonlyMap<number, string>> {
  for (const { mark } of loads) mark();
  await pause(400);
  await until(async () => loads.every(({ heardAll }) => heardAll()));
  const got = new Map<number, string>();
  for (const { met } of loads) {
    expect([met.lost, met.wrong], what).toEqual([[], []]);
    for (const [who, versions] of met.principals) {
      expect([...versions], `${what}: ${who}`).toHaveLength(1);
      got.set(who, [...versions].join());
    }
  }
  return got;
}

describe.skipIf(haproxyBinary === null)(
  "under load, no request is lost, and no session is on two versions",
  () => {
    test.for(sampled(ways, 2))(
      "a green, a canary all the way, and a rollback that %s",
      async ([, evict], { annotate }) => {
        await using old = await startLight("1.1.4");
        await using young = await startLight("1.1.5");
        const { root, clock, commit, headgate, status } = await project(weather([old, young], probe));
        await using balancer = await startBalancer(root);
        await commit(production(balancer, { evict }, canary));
        const run = async (...args: readonly string[]) => {
          const ran = await headgate(...args);
          expect(["applied", "progressing", "restored"], ran.text).toContain(ran.outcome);
          return ran.text;
        };
        await run("deploy", "weather", "1.1.4", "--blue", ...there);
        const load = startLoad({ port: balancer.http1 });
        const loads = [load];
        expect(new Set((await goesOn(loads, "at first")).values())).toEqual(new Set(["1.1.4"]));

        // A green comes by a reload, and its share moves in the process that is there.
        await run("deploy", "weather", "1.1.5", ...there);
        expect(new Set((await goesOn(loads, "a green at 0")).values())).toEqual(new Set(["1.1.4"]));
        const worker = await balancer.workerPid();
        await run("traffic", "weather", "1.1.5", "20", ...there);
        const some = await goesOn(loads, "20 percent");
        await run("traffic", "weather", "1.1.5", "50", ...there);
        const half = await goesOn(loads, "50 percent");
        // Who has it at 20 percent has it at 50.
        for (const [who, version] of some) if (version === "1.1.5") expect(half.get(who)).toBe("1.1.5");
        const later = startLoad({ port: balancer.http1, beginners: 0, principals: 0 });
        loads.push(later);
        await run("traffic", "weather", "1.1.5", "20", ...there);
        expect(await goesOn(loads, "20 percent again")).toEqual(some);
        expect(await balancer.workerPid()).toBe(worker);

        await run("traffic", "weather", "1.1.5", "0", ...there);
        await run("promote", "weather", "1.1.5", ...there);
        for (let step = 0; (await status(id)).outcome === "progressing"; step += 1) {
          expect((await status(id)).traffic["1.1.5"]).toBe(canary.steps[step]);
          await goesOn(loads, `${canary.steps[step]} percent`);
          clock.pass("15m");
          await run("apply");
        }
        expect((await status(id)).traffic).toEqual({ "1.1.5": 100 });
        expect(new Set((await goesOn(loads, "all")).values())).toEqual(new Set(["1.1.5"]));
        expect(Object.keys(load.met.begun)).toEqual(["1.1.5"]);
        // Nobody who began before has been told anything.
        for (const { met } of loads) expect([met.ended, met.closed]).toEqual([[], []]);
        expect(load.open()).toEqual({ "1.1.4": 32 });
        const open = later.open()["1.1.5"] ?? 0;
        expect(open).toBeGreaterThan(8);

        await run("rollback", "weather", ...there);
        expect((await status(id)).traffic).toEqual({ "1.1.4": 100, "1.1.5": 0 });
        expect(new Set((await goesOn(loads, "the rollback")).values())).toEqual(new Set(["1.1.4"]));
        expect(Object.keys(load.met.begun)).toEqual(["1.1.4"]);
        const { ended, closed } = later.met;
        if (evict) {
          // Each of them was told so, and began anew on what is there now.
          expect(later.open()).toEqual({ "1.1.4": 32 });
          expect(ended.length + closed.length).toBeGreaterThanOrEqual(open);
          expect(new Set(ended.map(({ from }) => from))).toEqual(new Set(["1.1.5"]));
          expect(new Set(closed)).toEqual(new Set(["1.1.5"]));
        } else {
          expect([ended, closed, later.open()["1.1.5"]]).toEqual([[], [], open]);
        }
        // Those of the version that stays have noticed nothing at all.
        expect(load.met.closed).toEqual([]);
        expect(load.met.ended.filter(({ from }) => from === "1.1.4")).toEqual([]);
        for (const one of loads) await one.stop();
        for (const { met } of loads) expect([met.lost, met.wrong]).toEqual([[], []]);
        const sum = (of: (load: Load) => number) => loads.reduce((total, one) => total + of(one), 0);
        await annotate(
          `${sum(({ met }) => met.requests)} requests, ${sum(({ met }) => met.sessions)} sessions, ${sum(({ met }) => met.events)} events: 0 lost; ${ended.length} sessions ended, ${closed.length} streams closed`,
        );
      },
    );
  },
);

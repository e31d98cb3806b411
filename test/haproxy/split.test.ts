import { once } from "node:events";
import { type ClientHttp2Session, connect } from "node:http2";
import { describe, expect, test } from "vitest";
import { haproxyBinary } from "../support/haproxy.ts";
import { inProcess } from "../support/in-process.ts";
import { exhaustive } from "../support/pool.ts";
import { type Balancer, startBalancer, startLight } from "./balancer.ts";
import { id, production, weather } from "./fleet.ts";
import { openWire, requestText, versionIn } from "./wire.ts";

const project = inProcess();

const versions = ["1.1.4", "1.1.5", "1.2.0"] as const;
/** How many sessions, and their shares. */
const rounds: readonly (readonly [number, Readonly<Record<string, number>>])[] = [
  [10_000, { "1.1.4": 60, "1.1.5": 30, "1.2.0": 10 }],
  [1_000, { "1.1.4": 75, "1.1.5": 25 }],
  [1_000, { "1.1.4": 95, "1.1.5": 5 }],
];

describe.skipIf(haproxyBinary === null)("shares that people set", () => {
  test("are what 10,000 sessions get, each of them on one version", async ({ annotate }) => {
    await using old = await startLight(versions[0]);
    await using young = await startLight(versions[1]);
    await using next = await startLight(versions[2]);
    const { root, apply, commit, status } = await project(
      weather([old, young, next], "{ type: http, path: /health, failed: 1 }"),
    );
    await using balancer = await startBalancer(root);
    await commit(production(balancer));
    for (const [count, shares] of rounds) {
      const { "1.1.4": _, ...green } = shares;
      await commit({ "environments/production/weather.yaml": JSON.stringify({ blue: "1.1.4", green }) });
      const applied = await apply();
      expect([applied.outcome, (await status(id)).traffic], applied.text).toEqual(["applied", shares]);
      const began = performance.now();
      const got = await sessions(balancer, exhaustive ? 10_000 : count);
      const took = Math.round(performance.now() - began);
      await annotate(`${JSON.stringify(shares)}: ${JSON.stringify(got)} in ${took} ms`);
      const total = Object.values(got).reduce((sum, one) => sum + one, 0);
      for (const [version, share] of Object.entries(shares))
        expect(Math.abs(((got[version] ?? 0) * 100) / total - share), version).toBeLessThanOrEqual(1);
    }
  });
});

/** Begins sessions, 50 at a time, and asks every fourth or each of them once more; how many each version got. */
async function sessions(
  { http1, http2 }: Balancer,
  count: number,
): Promise<Readonly<Record<string, number>>> {
  const got: Record<string, number> = {};
  let left = count;
  await Promise.all(
    Array.from({ length: 50 }, async (_, client) => {
      // One of ten speaks HTTP/2; of the others every third opens a connection for each request.
      const modern = client % 10 === 0 ? connect(`http://127.0.0.1:${http2}`) : undefined;
      const wire = openWire(http1);
      const begin = requestText("POST", client % 3 === 1 ? { Connection: "close" } : {});
      while (left > 0) {
        left -= 1;
        const first = modern ? await askModern(modern) : await wire.ask(begin);
        const version = versionIn(first);
        got[version] = (got[version] ?? 0) + 1;
        if (first.status === 200 && !exhaustive && left % 4 > 0) continue;
        const kept = { "Mcp-Session-Id": first.session };
        const again = modern
          ? await askModern(modern, first.session)
          : await wire.ask(requestText("POST", kept));
        if (first.status !== 200 || again.status !== 200 || versionIn(again) !== version)
          throw new Error(`${JSON.stringify(first)}, then ${JSON.stringify(again)}`);
      }
      wire.close();
      modern?.close();
    }),
  );
  return got;
}

async function askModern(client: ClientHttp2Session, session?: string) {
  const stream = client.request({
    ":method": "POST",
    ":path": "/mcp",
    ...(session && { "mcp-session-id": session }),
  });
  stream.setEncoding("utf8").end("{}");
  const [headers] = await once(stream, "response");
  let body = "";
  for await (const chunk of stream) body += chunk;
  return {
    status: Number(headers[":status"]),
    session: headers["mcp-session-id"] as string | undefined,
    body,
  };
}

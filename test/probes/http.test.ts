import type { RequestListener } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import type { HttpAnalysis } from "../../src/model/analysis.ts";
import { defaultHealth, type Health } from "../../src/model/server.ts";
import { judgeOf } from "../../src/probes/condition.ts";
import { measureHttp } from "../../src/probes/http/measure.ts";
import { probeHttp } from "../../src/probes/http/probe.ts";
import { aRelease } from "../support/model.ts";
import { type RunningServer, startHttpServer } from "../support/servers/http.ts";

const open: RunningServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = await startHttpServer(listener);
  open.push(server);
  return server.url;
}

/** Answers in turn; the last one for ever. */
function turns(...answers: readonly (readonly [status: number, body?: unknown])[]): RequestListener {
  let turn = 0;
  return (_, response) => {
    const [status, body = ""] = answers[Math.min(turn++, answers.length - 1)] ?? [200];
    response.writeHead(status).end(typeof body === "string" ? body : JSON.stringify(body));
  };
}

const later =
  (milliseconds: number): RequestListener =>
  (_, response) =>
    void setTimeout(() => response.end("ok"), milliseconds);

describe("a probe over http", () => {
  async function probe(
    url: string | undefined,
    fields: Partial<Health["probe"]> = {},
    startup = 0,
    secrets = {},
  ) {
    return probeHttp({
      release: aRelease("weather", "1.0.0"),
      variables: {},
      secrets,
      root: "/",
      health: {
        startup: { timeout: startup },
        probe: { ...defaultHealth.probe, type: "http", interval: 10, timeout: 1_000, ...fields },
      },
      ...(url === undefined ? {} : { url }),
    });
  }

  const fine = { status: "ok", checks: { database: "ok" } };
  const bad = { status: "ok", checks: { database: { status: "fail", output: "refused" } } };

  test.each([
    ["a plain answer", turns([200, "ok"]), {}, "pass", /^healthy in \d+ ms$/],
    ["a health document", turns([200, fine]), {}, "pass", /^healthy in \d+ ms: database$/],
    [
      "one that is degraded",
      turns([200, { status: "degraded" }]),
      {},
      "pass",
      /^degraded in \d+ ms: says degraded$/,
    ],
    ["another 2xx", turns([204]), {}, "pass", /^healthy/],
    ["a status that is not wanted", turns([204]), { status: [200] }, "fail", /answered 204, wanted is 200/],
    ["a status that is wanted", turns([404]), { status: [200, 404] }, "pass", /^healthy/],
    [
      "a failing check with 200",
      turns([200, bad]),
      {},
      "fail",
      /^failed 3 of 3 \(database fail \(refused\)\)$/,
    ],
    ["a failing check with 500", turns([500, bad]), {}, "fail", /answered 500, wanted is 2xx: database fail/],
    ["a redirect", turns([302]), {}, "fail", /answered 302, wanted is 2xx, and redirects are not followed/],
    ["a slow answer", later(150), { latency: 50 }, "fail", /took \d+ ms, at most 50 ms are wanted/],
    ["no answer", later(5_000), { timeout: 50 }, "fail", /did not answer within 0\.1 s/],
    ["an endless answer", turns([200, "x".repeat(300_000)]), {}, "fail", /answered more than 256 KiB/],
    ["one that recovers", turns([500], [200]), {}, "pass", /^healthy/],
    ["one bad of two", turns([500], [200]), { failed: 1 }, "fail", /^answered 500/],
    ["one that wavers", turns([200], [500], [200], [500]), { healthy: 3 }, "fail", /failed 3 of 3/],
  ] as const)("%s", async (_, listener, fields, outcome, message) => {
    const result = await probe(`${await serve(listener)}health`, fields);
    expect(result).toEqual({ outcome, message: expect.stringMatching(message) });
  });

  test("shows no secret of the server that its answer repeats", async () => {
    const url = await serve(
      turns([500, { checks: { database: { status: "fail", output: "hunter2-hunter2" } } }]),
    );
    const result = await probe(url, {}, 0, { PASSWORD: "hunter2-hunter2" });
    expect(result.message).toContain("database fail (***)");
  });

  test("asks as often as health wants it good", async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      response.end();
    });
    expect((await probe(url, { healthy: 3 })).outcome).toBe("pass");
    expect(asked).toBe(3);
  });

  test.each([
    ["says that it starts", turns([200, { status: "starting" }], [200, { status: "starting" }], [200])],
    ["is not there behind its balancer", turns([503], [502], [503], [503], [503], [200])],
  ])("waits for one that %s", async (_, listener) => {
    expect((await probe(await serve(listener), { failed: 1 }, 5_000)).outcome).toBe("pass");
  });

  test("waits no longer than the startup timeout", async () => {
    const url = await serve(turns([200, { status: "starting" }]));
    expect(await probe(url, {}, 100)).toEqual({
      outcome: "fail",
      message: "not healthy within 0.1 s: says starting",
    });
  });

  test("does not wait for one that answers and is bad", async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      response.writeHead(500).end();
    });
    expect((await probe(url, {}, 60_000)).outcome).toBe("fail");
    expect(asked).toBe(3);
  });

  test("is a failure where nobody listens, and an error where its name is unknown or nothing was named", async () => {
    const server = await startHttpServer(() => {});
    await server.close();
    expect(await probe(server.url)).toMatchObject({
      outcome: "fail",
      message: expect.stringContaining("ECONNREFUSED"),
    });
    expect((await probe("http://nobody.invalid/health")).outcome).toBe("error");
    expect(await probe(undefined)).toEqual({
      outcome: "error",
      message: "there is no health address to ask",
    });
  });
});

describe("an analysis over http", () => {
  async function measured(listener: RequestListener, fields: Partial<HttpAnalysis> = {}) {
    const of: HttpAnalysis = {
      type: "http",
      url: "",
      status: [],
      count: 1,
      failureLimit: 0,
      interval: 0,
      timeout: 200,
      dryRun: false,
      ...fields,
    };
    return measureHttp(of, { url: await serve(listener), judge: await judgeOf(of) });
  }

  const queue = { successCondition: "result.queue < 10" };
  test.each([
    ["a good status", turns([200]), {}, "pass", /^answered 200 in \d+ ms$/],
    ["a bad status", turns([500]), {}, "fail", /^answered 500, wanted is 2xx$/],
    [
      "no answer where a latency is wanted",
      later(5_000),
      { latency: 20 },
      "fail",
      /did not answer within 0\.2 s, at most 20 ms are wanted$/,
    ],
    [
      "no answer in a time that is shorter than the latency",
      later(5_000),
      { latency: 500 },
      "error",
      /did not answer within 0\.2 s$/,
    ],
    ["a bad latency", later(100), { latency: 20 }, "fail", /^took \d+ ms, at most 20 ms are wanted$/],
    ["no answer", later(5_000), {}, "error", /^127\.0\.0\.1:\d+ did not answer within 0\.2 s$/],
    ["a condition that is met", turns([200, { queue: 3 }]), queue, "pass", /good: result\.queue < 10$/],
    ["a condition that is not", turns([200, { queue: 30 }]), queue, "fail", /wanted is result\.queue < 10$/],
    [
      "a condition over nothing",
      turns([200, {}]),
      queue,
      "inconclusive",
      /has no answer: No such key: queue$/,
    ],
    ["no JSON", turns([200, "<html>"]), queue, "error", /what it says is no JSON$/],
    [
      "a list too long",
      turns([200, Array.from({ length: 251 }, () => 1)]),
      queue,
      "error",
      /more than 250 members$/,
    ],
    ["too much", turns([200, "x".repeat(70_000)]), {}, "error", /answered more than 64 KiB$/],
  ] as const)("%s", async (_, listener, fields, outcome, message) => {
    expect(await measured(listener, fields)).toEqual({ outcome, message: expect.stringMatching(message) });
  });
});

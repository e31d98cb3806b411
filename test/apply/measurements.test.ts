import { describe, expect, test } from "vitest";
import { measure } from "../../src/apply/measurements.ts";
import type { HttpAnalysis, PrometheusAnalysis } from "../../src/model/analysis.ts";
import { startHttpServer } from "../support/servers/http.ts";

const values = {
  server: "weather",
  environment: "production",
  version: "1.1.5",
  variant: "1.1.5",
  stable: null,
  address: null,
};

function http(fields: Partial<HttpAnalysis> = {}): HttpAnalysis {
  return {
    type: "http",
    url: "",
    status: [],
    count: 1,
    failureLimit: 0,
    interval: 7_000,
    timeout: 1_000,
    dryRun: false,
    ...fields,
  };
}

/** A server that answers with these statuses in turn, 0 for none at all. */
async function measured(statuses: readonly number[], fields: Partial<HttpAnalysis>, signal?: AbortSignal) {
  let asked = 0;
  const slept: number[] = [];
  const server = await startHttpServer((request, response) => {
    const status = statuses[asked++] ?? 200;
    if (status === 0) request.socket.destroy();
    else response.writeHead(status).end('{"ok":true}');
  });
  const sleep = async (milliseconds: number) => void slept.push(milliseconds);
  const ports = { env: {}, signal: signal ?? new AbortController().signal, sleep };
  try {
    const { outcome, message } = await measure(ports, http({ ...fields, url: server.url }), values);
    return { outcome, message, asked, slept };
  } finally {
    await server.close();
  }
}

describe("several measurements", () => {
  test.each([
    ["all good", [], { count: 3 }, "pass", 3, /^3 of 3 good \(answered 200/],
    ["one bad, none tolerated: ends there", [500], { count: 3 }, "fail", 1, /^1 of 1 failed, at most 0 may/],
    ["one bad, one tolerated", [500], { count: 3, failureLimit: 1 }, "pass", 3, /^2 of 3 good, 1 failed/],
    ["two bad, one tolerated", [500, 200, 500], { count: 5, failureLimit: 1 }, "fail", 3, /^2 of 3 failed/],
    ["one that could not be made", [200, 0], { count: 3 }, "error", 3, /^1 of 3 undecided/],
    ["bad outweighs what could not be made", [0, 500], { count: 3 }, "fail", 2, /^1 of 2 failed/],
    [
      "one without answer",
      [],
      { count: 2, successCondition: "result.queue < 1" },
      "inconclusive",
      2,
      /^2 of 2 undecided/,
    ],
  ] as const)("%s", async (_, statuses, fields, outcome, asked, message) => {
    const result = await measured(statuses, fields);
    expect(result).toMatchObject({ outcome, asked, message: expect.stringMatching(message) });
    expect(result.slept).toEqual(Array.from({ length: asked - 1 }, () => 7_000));
  });

  test("end with the run", async () => {
    expect(await measured([], { count: 3 }, AbortSignal.abort())).toMatchObject({
      outcome: "error",
      message: "stopped before it was done",
      asked: 0,
    });
  });
});

describe("what cannot be filled in", () => {
  const ports = { env: {}, signal: new AbortController().signal, sleep: async () => {} };
  const { url: _, status: __, ...measuring } = http();
  const query = (text: string): PrometheusAnalysis => ({ ...measuring, type: "prometheus", query: text });

  test("is no reason to stop a first version, which there is nothing to compare with", async () => {
    expect(await measure(ports, query('a{v="{version}"} / a{v="{stable}"}'), values)).toEqual({
      outcome: "pass",
      message: "not asked: there was nothing before to compare with",
    });
  });

  test("is an error otherwise", async () => {
    expect(await measure(ports, http({ url: "http://{address}/" }), values)).toMatchObject({
      outcome: "error",
      message: expect.stringContaining("{address}"),
    });
  });

  test("nor is a query that is asked of nobody more than an error", async () => {
    expect((await measure(ports, query("up"), values)).outcome).toBe("error");
  });
});

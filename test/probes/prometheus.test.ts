import type { RequestListener } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import type { PrometheusAnalysis } from "../../src/model/analysis.ts";
import { judgeOf } from "../../src/probes/condition.ts";
import { readAnswer } from "../../src/probes/prometheus/answer.ts";
import { judgeSamples, measureQuery } from "../../src/probes/prometheus/measure.ts";
import { type RunningServer, startHttpServer } from "../support/servers/http.ts";

const open: RunningServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

function definition(fields: Partial<PrometheusAnalysis> = {}): PrometheusAnalysis {
  return {
    type: "prometheus",
    query: "up",
    count: 1,
    failureLimit: 0,
    interval: 1_000,
    timeout: 2_000,
    dryRun: false,
    ...fields,
  };
}

const success = { successCondition: "result <= 0.05" };
const failure = { failureCondition: "result > 0.1" };

describe("conditions over samples", () => {
  test.each([
    [[0.04], success, "pass", "0.04, which is good: result <= 0.05"],
    [[0.06], success, "fail", "0.06, wanted is result <= 0.05"],
    [[0.06], failure, "pass", "0.06, not bad: result > 0.1"],
    [[0.123456], failure, "fail", "0.1235, which is bad: result > 0.1"],
    [[0.06], { ...success, ...failure }, "inconclusive", "0.06, neither result <= 0.05 nor result > 0.1"],
    [[0.2], { successCondition: "result > 0", ...failure }, "fail", "0.2, which is bad: result > 0.1"],
    [[], success, "inconclusive", "no data: nothing that the query asks for was measured"],
    [[Number.NaN], success, "inconclusive", "NaN: no number to go by, as without traffic"],
    [[Infinity], failure, "inconclusive", "Infinity: no number to go by, as without traffic"],
    [[1, -Infinity], { successCondition: "size(results) == 2" }, "inconclusive", undefined],
    [[0.01, 0.2], { successCondition: "results.all(r, r < 1)" }, "pass", undefined],
    [[0.01, 0.2], success, "inconclusive", undefined],
    [[0.01], { successCondition: "results[3] < 1" }, "inconclusive", undefined],
  ] as const)("%j by %j: %s", async (samples, conditions, outcome, message) => {
    const judged = judgeSamples(samples, await judgeOf(definition(conditions)));
    expect(judged.outcome).toBe(outcome);
    if (message !== undefined) expect(judged.message).toBe(message);
  });
});

describe("an answer of Prometheus", () => {
  const vector = (...values: readonly unknown[]) => ({
    status: "success",
    data: { resultType: "vector", result: values.map((value) => ({ metric: {}, value: [1, value] })) },
  });

  test.each([
    [vector("0.5", "NaN", "+Inf", "-Inf", "1e-3"), [0.5, Number.NaN, Infinity, -Infinity, 0.001]],
    [vector(), []],
    [{ status: "success", data: { resultType: "scalar", result: [1, "3"] } }, [3]],
    [{ ...vector("1"), infos: ["metric might not be a counter"] }, [1]],
  ])("%j", (body, samples) => {
    expect(readAnswer(200, JSON.stringify(body))).toEqual({ kind: "samples", samples });
  });

  test.each([
    [200, "<html>", "answered 200 and no JSON: is it the address of a Prometheus?"],
    [200, "[]", "answered 200 and no JSON: is it the address of a Prometheus?"],
    [
      400,
      '{"status":"error","errorType":"bad_data","error":"parse error"}',
      "answered 400: bad_data: parse error",
    ],
    [503, '{"status":"error","error":"\\u001b[31m\\nbusy"}', "answered 503: busy"],
    [500, '{"status":"success","data":{"resultType":"vector","result":[]}}', "answered 500"],
    [
      200,
      JSON.stringify({ ...vector("1"), warnings: ["1 store was not asked"] }),
      "warns: 1 store was not asked",
    ],
    [200, JSON.stringify({ ...vector("1"), warnings: [{ toString: 1 }] }), 'warns: {"toString":1}'],
    [200, JSON.stringify({ ...vector("1"), warnings: "partial" }), "warns: partial"],
    [200, '{"status":"success"}', "answered without data"],
    [200, '{"status":"success","data":{"resultType":"matrix","result":[]}}', "answered with matrix"],
    [200, '{"status":"success","data":{"resultType":"vector","result":{}}}', "a vector that is no list"],
    [200, JSON.stringify(vector(1)), "a sample that has no number"],
    [200, JSON.stringify(vector("0x10")), "a sample that has no number"],
    [200, JSON.stringify(vector("")), "a sample that has no number"],
    [200, JSON.stringify(vector(...Array.from({ length: 251 }, () => "1"))), "answered with 251 series"],
  ])("%i %s is an error", (status, text, message) => {
    const read = readAnswer(status, text);
    expect(read).toEqual({ kind: "error", message: expect.stringContaining(message) });
    expect(read.kind === "error" && read.message).not.toMatch(/\p{Cc}/u);
  });
});

describe("asking", () => {
  const good = JSON.stringify({
    status: "success",
    data: { resultType: "vector", result: [{ metric: {}, value: [1, "0.01"] }] },
  });

  async function asked(
    listener: RequestListener,
    fields: Partial<PrometheusAnalysis> & { readonly authorization?: string } = {},
    env: Readonly<Record<string, string>> = {},
  ) {
    const server = await startHttpServer(listener);
    open.push(server);
    const { authorization, ...rest } = fields;
    const prometheus = {
      address: server.url.replace(/\/$/, "/prefix"),
      ...(authorization === undefined ? {} : { authorization }),
    };
    const of = definition({ prometheus, ...success, ...rest });
    return measureQuery(of, { query: 'up{version="1.0.0"}', judge: await judgeOf(of), env });
  }

  test("sends the query as a form, with the authorization that the run holds", async () => {
    const seen: unknown[] = [];
    const outcome = await asked(
      async (request, response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk as Buffer);
        const form = new URLSearchParams(Buffer.concat(chunks).toString());
        seen.push(request.method, request.url, form.get("query"), request.headers.authorization);
        response.end(good);
      },
      { authorization: "PROM_AUTH" },
      { PROM_AUTH: "Bearer s3cret-token\n" },
    );
    expect(outcome.outcome).toBe("pass");
    expect(seen).toEqual(["POST", "/prefix/api/v1/query", 'up{version="1.0.0"}', "Bearer s3cret-token"]);
  });

  test.each([
    [{}, "PROM_AUTH, which is to hold the authorization, is not set in this run"],
    [{ PROM_AUTH: " " }, "PROM_AUTH, which is to hold the authorization, is not set in this run"],
    [{ PROM_AUTH: "Bearer gr\u00fcn" }, "PROM_AUTH holds characters that no header may have"],
  ])("with %j asks nobody", async (env, message) => {
    const seen: string[] = [];
    const outcome = await asked(
      (request, response) => {
        seen.push(request.url ?? "");
        response.end(good);
      },
      { authorization: "PROM_AUTH" },
      env,
    );
    expect([outcome, seen]).toEqual([{ outcome: "error", message }, []]);
  });

  test("follows no redirect, and takes its authorization nowhere else", async () => {
    const seen: string[] = [];
    const elsewhere = await startHttpServer((request, response) => {
      seen.push(request.url ?? "");
      response.end(good);
    });
    open.push(elsewhere);
    const outcome = await asked((_, response) => response.writeHead(307, { location: elsewhere.url }).end());
    expect(outcome).toMatchObject({ outcome: "error", message: expect.stringContaining("answered 307") });
    expect(seen).toEqual([]);
  });

  test("shows no secret, although the answer repeats it", async () => {
    const outcome = await asked(
      (request, response) => {
        const { authorization = "" } = request.headers;
        response.end(
          JSON.stringify({ status: "error", error: `${authorization} ${authorization.slice(7)}` }),
        );
      },
      { authorization: "PROM_AUTH" },
      { PROM_AUTH: "Bearer s3cret-token" },
    );
    expect(outcome.outcome).toBe("error");
    expect(outcome.message).not.toContain("s3cret");
  });

  test.each([
    ["never answers", () => {}, "did not answer within 0.3 s"],
    [
      "answers without end",
      (_: unknown, response: Parameters<RequestListener>[1]) => {
        const more = () => response.write("x".repeat(65_536), () => setImmediate(more));
        response.on("error", () => {});
        more();
      },
      "answered more than 1024 KiB",
    ],
    [
      "hangs up",
      (request: Parameters<RequestListener>[0]) => {
        request.socket.destroy();
      },
      "could not be connected to",
    ],
  ] satisfies readonly (readonly [string, RequestListener, string])[])(
    "one that %s is an error",
    async (_, listener, message) => {
      const outcome = await asked(listener, { timeout: 300 });
      expect(outcome).toEqual({ outcome: "error", message: expect.stringContaining(message) });
    },
  );

  test("one that is down is an error", async () => {
    const server = await startHttpServer(() => {});
    await server.close();
    const of = definition({ ...success, prometheus: { address: server.url.slice(0, -1) } });
    const outcome = await measureQuery(of, { query: "up", judge: await judgeOf(of), env: {} });
    expect(outcome).toEqual({ outcome: "error", message: expect.stringContaining("ECONNREFUSED") });
  });
});

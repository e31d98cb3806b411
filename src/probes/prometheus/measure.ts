import type { Prometheus, PrometheusAnalysis } from "../../model/analysis.ts";
import type { Judge } from "../condition.ts";
import { ask } from "../http/ask.ts";
import type { Measurement } from "../measurement.ts";
import { redaction } from "../redaction.ts";
import { readAnswer } from "./answer.ts";

export interface QueryContext {
  /** With nothing left to fill in. */
  readonly query: string;
  readonly judge: Judge;
  /** Where the value of the authorization is looked up. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
}

const mostBytes = 1024 * 1024;

/**
 * Asks a query once and judges its samples. No sample, or one that is no number, is inconclusive; everything that
 * keeps Prometheus from answering is an error.
 */
export async function measureQuery(
  { prometheus, timeout }: PrometheusAnalysis,
  { query, judge, env, signal }: QueryContext,
): Promise<Measurement> {
  if (!prometheus) return error("there is no address of a Prometheus to ask");
  const authorization = authorizationOf(prometheus, env);
  if (authorization && "message" in authorization) return error(authorization.message);
  const secret = authorization?.value;
  const answer = await ask({
    url: `${prometheus.address}/api/v1/query`,
    form: { query, timeout: `${timeout}ms` },
    headers: {
      accept: "application/json, */*;q=0.1",
      ...(secret === undefined ? {} : { authorization: secret }),
    },
    timeout,
    limit: mostBytes,
    ...(signal ? { signal } : {}),
  });
  const hide = redaction(secret === undefined ? {} : { secret, ...partsOf(secret) });
  if (answer.kind === "none") return error(hide(`Prometheus ${answer.message}`));
  const read = readAnswer(answer.status, answer.text);
  if (read.kind === "error") return error(hide(read.message));
  return judgeSamples(read.samples, judge);
}

/** Samples as conditions see them. */
export function judgeSamples(samples: readonly number[], judge: Judge): Measurement {
  const shown = samples.slice(0, 5).map(spoken).join(", ") + (samples.length > 5 ? ", …" : "");
  if (samples.length === 0)
    return { outcome: "inconclusive", message: "no data: nothing that the query asks for was measured" };
  if (!samples.every(Number.isFinite))
    return { outcome: "inconclusive", message: `${shown}: no number to go by, as without traffic` };
  const [only] = samples;
  return judge(samples.length === 1 ? { result: only, results: samples } : { results: samples }, shown);
}

/** Four digits say enough. */
function spoken(sample: number): string {
  return Number.isFinite(sample) ? String(Number(sample.toPrecision(4))) : String(sample);
}

function authorizationOf(
  { authorization }: Prometheus,
  env: QueryContext["env"],
): { readonly value: string } | { readonly message: string } | undefined {
  if (authorization === undefined) return undefined;
  const value = Object.hasOwn(env, authorization) ? env[authorization]?.trim() : undefined;
  if (value === undefined || value === "")
    return { message: `${authorization}, which is to hold the authorization, is not set in this run` };
  if (!/^[\t\x20-\x7e]+$/.test(value))
    return { message: `${authorization} holds characters that no header may have` };
  return { value };
}

/** The token without its scheme is a secret too. */
function partsOf(value: string): Readonly<Record<string, string>> {
  return Object.fromEntries(value.split(/\s+/).flatMap((part, at) => (at > 0 ? [[`part${at}`, part]] : [])));
}

function error(message: string): Measurement {
  return { outcome: "error", message };
}

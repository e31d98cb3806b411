import type { HttpAnalysis } from "../../model/analysis.ts";
import type { Json } from "../../model/canonical.ts";
import type { Judge } from "../condition.ts";
import type { Measurement } from "../measurement.ts";
import { ask } from "./ask.ts";

export interface HttpContext {
  /** With nothing left to fill in. */
  readonly url: string;
  readonly judge: Judge;
  readonly signal?: AbortSignal;
}

const mostBytes = 64 * 1024;

/** Conditions go over lists and maps; many loops over this many members still take less than a second. */
const mostMembers = 250;

/**
 * Asks an address once: its status, its latency, and where there are conditions the JSON it answers. Who does not
 * answer at all may be anyone on the way, so that is an error; the server's own probe decides about that. But where a
 * latency is wanted, no answer in time is too slow an answer.
 */
export async function measureHttp(
  definition: HttpAnalysis,
  { url, judge, signal }: HttpContext,
): Promise<Measurement> {
  const { timeout, latency, status, successCondition, failureCondition } = definition;
  const headers = { accept: "application/json, */*;q=0.5" };
  const answer = await ask({ url, timeout, headers, limit: mostBytes, ...(signal ? { signal } : {}) });
  if (answer.kind === "none") {
    // Whoever says how long an answer may take has said what one that takes longer is.
    const isLate = answer.why === "timeout" && latency !== undefined && latency <= timeout;
    const most = isLate ? `, at most ${latency} ms are wanted` : "";
    return { outcome: isLate ? "fail" : "error", message: `${hostOf(url)} ${answer.message}${most}` };
  }
  const problem = statusProblem(answer.status, status) ?? latencyProblem(answer.took, latency);
  const shown = `answered ${answer.status} in ${Math.round(answer.took)} ms`;
  if (problem !== undefined) return { outcome: "fail", message: problem };
  if (successCondition === undefined && failureCondition === undefined)
    return { outcome: "pass", message: shown };
  const body = jsonOf(answer.text);
  if (body === undefined) return { outcome: "error", message: `${shown}, and what it says is no JSON` };
  if (widest(body) > mostMembers)
    return { outcome: "error", message: `${shown} with a list of more than ${mostMembers} members` };
  return judge({ result: body }, shown);
}

/** Why a status is not the wanted one; undefined where it is. */
export function statusProblem(status: number, wanted: readonly number[]): string | undefined {
  const isGood = wanted.length === 0 ? status >= 200 && status < 300 : wanted.includes(status);
  if (isGood) return undefined;
  const redirect = status >= 300 && status < 400 ? ", and redirects are not followed" : "";
  return `answered ${status}, wanted is ${wanted.length === 0 ? "2xx" : wanted.join(" or ")}${redirect}`;
}

/** Why an answer took too long; undefined where it did not. */
export function latencyProblem(took: number, greatest: number | undefined): string | undefined {
  if (greatest === undefined || took <= greatest) return undefined;
  return `took ${Math.round(took)} ms, at most ${greatest} ms are wanted`;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "the address";
}

function jsonOf(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function widest(value: Json): number {
  if (typeof value !== "object" || value === null) return 0;
  const members: readonly Json[] = Object.values(value);
  return members.reduce<number>((most, member) => Math.max(most, widest(member)), members.length);
}

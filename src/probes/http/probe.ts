import { setTimeout as pause } from "node:timers/promises";
import { consecutive } from "../consecutive.ts";
import { seconds } from "../mcp/failure.ts";
import type { ProbeInput, ProbeVerdict } from "../probe.ts";
import { redaction } from "../redaction.ts";
import { type Answer, ask } from "./ask.ts";
import { readHealth } from "./health.ts";
import { latencyProblem, statusProblem } from "./measure.ts";

const mostBytes = 256 * 1024;

type Bad = ProbeVerdict & { readonly outcome: "fail" | "error"; readonly final?: boolean };

/** Pass, or bad; a server that may only be starting is told from one that answers badly. */
type Asked =
  | { readonly outcome: "pass"; readonly message: string }
  | (Bad & { readonly isStarting: boolean });

/**
 * Asks a server's health address: status, latency, and what its JSON says of its checks. Bad ones that look like a
 * start count only once the startup timeout is over; then as the health settings say. Never rejects.
 */
export async function probeHttp(input: ProbeInput): Promise<ProbeVerdict> {
  const { url } = input;
  if (url === undefined) return { outcome: "error", message: "there is no health address to ask" };
  const { outcome, message } = await probed(input, url);
  return { outcome, message: redaction(input.secrets)(message) };
}

async function probed(input: ProbeInput, url: string): Promise<ProbeVerdict> {
  const { health, signal } = input;
  const wait = () => pause(health.probe.interval, undefined, { signal }).catch(() => {});
  const patience = performance.now() + health.startup.timeout;
  let first = await askHealth(input, url);
  let hasWaited = false;
  while (first.outcome !== "pass" && first.isStarting && performance.now() < patience && !signal?.aborted) {
    await wait();
    hasWaited = true;
    first = await askHealth(input, url);
  }
  if (first.outcome !== "pass" && first.isStarting && hasWaited) {
    const time = seconds(health.startup.timeout);
    return { outcome: first.outcome, message: `not healthy within ${time}: ${first.message}` };
  }
  const known = [first];
  return consecutive(async () => known.pop() ?? askHealth(input, url), {
    healthy: health.probe.healthy,
    failed: health.probe.failed,
    pause: wait,
  });
}

async function askHealth({ health, signal }: ProbeInput, url: string): Promise<Asked> {
  const { timeout, status = [], latency } = health.probe;
  const answer = await ask({
    url,
    timeout,
    limit: mostBytes,
    headers: { accept: "application/health+json, application/json, */*;q=0.5" },
    ...(signal ? { signal } : {}),
  });
  if (answer.kind === "none") return unanswered(answer);
  const says = readHealth(answer.text);
  const told = says && says.words !== "" ? `: ${says.words}` : "";
  const wrong = statusProblem(answer.status, status);
  const isStarting = says?.isStarting || [502, 503, 504].includes(answer.status);
  if (wrong !== undefined) return { outcome: "fail", message: `${wrong}${told}`, isStarting };
  if (says?.state === "bad") return { outcome: "fail", message: says.words, isStarting };
  const slow = latencyProblem(answer.took, latency);
  if (slow !== undefined) return { outcome: "fail", message: slow, isStarting: false };
  const state = says?.state === "warn" || says?.state === "unknown" ? "degraded" : "healthy";
  return { outcome: "pass", message: `${state} in ${Math.round(answer.took)} ms${told}` };
}

/** The server's own address: who does not answer there is bad, unless our own network is. */
function unanswered({ why, message }: Extract<Answer, { kind: "none" }>): Asked {
  if (why === "stopped" || why === "invalid")
    return { outcome: "error", message, final: true, isStarting: false };
  if (why === "unreachable") return { outcome: "error", message, isStarting: true };
  return { outcome: "fail", message, isStarting: why !== "too-large" };
}

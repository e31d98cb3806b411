import type { Milliseconds } from "../../model/duration.ts";
import type { ProbeOutcome } from "../probe.ts";
import type { Exit } from "../process-group.ts";
import { ListError } from "./lists.ts";
import type { Session } from "./session.ts";
import { FloodError } from "./stdio.ts";

type Failed = Extract<Session, { readonly kind: "failed" }>;
type Bad = Exclude<ProbeOutcome, { readonly outcome: "pass" }>;

/** What the server's own process can add to a failure; all of it already fit to be shown. */
export interface Witness {
  readonly exit: Exit | undefined;
  /** The line of standard error that says most; empty where there is none. */
  readonly words: string;
  /** A line on standard output that was no message; empty where there is none. */
  readonly stray: string;
  readonly show: (text: string) => string;
}

export const stopped = Symbol("stopped");

/** Names of our own errors, and of the network's: with these the server was never asked. */
const ownNetwork = /\b(?:EAI_AGAIN|ENOTFOUND|ENETUNREACH|EHOSTUNREACH|ENETDOWN)\b/;

/** Says in one sentence what went wrong, and whether that is the server's fault. */
export function failureOf(failed: Failed, witness: Witness): Bad {
  if (failed.cause === stopped)
    return { outcome: "error", message: "stopped before it was done", final: true };
  if (witness.exit?.kind === "not-started")
    return { outcome: "error", message: `could not be started (${witness.exit.code})` };
  const words = witness.words === "" ? "" : `: ${witness.words}`;
  if (witness.exit) return bad(`${exitText(witness.exit)} ${moment(failed.phase)}${words}`);
  if (failed.cause instanceof FloodError) return bad(`${failed.cause.message} ${moment(failed.phase)}`);
  const stray = witness.stray === "" ? "" : `; what it prints is not MCP: ${witness.stray}`;
  if (failed.timedOutAfter !== null) {
    const time = seconds(failed.timedOutAfter);
    return failed.phase === "start"
      ? bad(`did not answer within ${time}${stray || words}`)
      : bad(`${failed.phase} timed out after ${time}${words}`);
  }
  const status = httpStatus(failed.cause);
  if (status === 401 || status === 403)
    return { outcome: "error", message: `the server asks for authorization (HTTP ${status})` };
  const text = witness.show(causeText(failed.cause));
  if (ownNetwork.test(text)) return { outcome: "error", message: `could not be reached: ${text}` };
  if (failed.cause instanceof ListError) return bad(text);
  return bad(
    failed.phase === "start"
      ? `could not be connected to: ${text}${stray}`
      : `${failed.phase} failed: ${text}`,
  );
}

function bad(message: string): Bad {
  return { outcome: "fail", message };
}

function exitText(exit: Extract<Exit, { readonly kind: "exited" }>): string {
  return exit.signal === null ? `exited with code ${exit.code}` : `was ended by ${exit.signal}`;
}

function moment(phase: string): string {
  return phase === "start" ? "before it answered" : `during ${phase}`;
}

/** Milliseconds as people say them: `10 s`, `0.5 s`. */
export function seconds(duration: Milliseconds): string {
  return `${Math.round(duration / 100) / 10} s`;
}

/** The error and what caused it, as far down as it says something new. */
function causeText(cause: unknown): string {
  const texts: string[] = [];
  let current = cause;
  for (let depth = 0; depth < 4 && current instanceof Error; depth += 1) {
    const code = "code" in current && typeof current.code === "string" ? ` (${current.code})` : "";
    const text = current.message || current.name;
    if (!texts.some((said) => said.includes(text)))
      texts.push(/^E[A-Z]+$/.test(code.slice(2, -1)) ? text + code : text);
    current = current.cause;
  }
  return texts.join(": ") || String(cause);
}

function httpStatus(cause: unknown): number | undefined {
  if (!(cause instanceof Error)) return undefined;
  const data = "data" in cause ? cause.data : undefined;
  const status = typeof data === "object" && data !== null && "status" in data ? data.status : undefined;
  return typeof status === "number" ? status : httpStatus(cause.cause);
}

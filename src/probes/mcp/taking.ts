import { setTimeout as pause } from "node:timers/promises";
import type { Contract } from "../../contract/contract.ts";
import { headerValue } from "../../model/release.ts";
import { startSecrets, startVariables } from "../../model/start.ts";
import { printable } from "../../model/text.ts";
import { fillBundle } from "../mcpb/words.ts";
import { startValues } from "../placeholders.ts";
import type { ProbeInput, ProbeOutcome } from "../probe.ts";
import { startProcess } from "../process-group.ts";
import { lastWords, type Redact, redaction } from "../redaction.ts";
import { makeSandbox, type Sandbox } from "../sandbox.ts";
import type { Start } from "../start-kinds.ts";
import { loadSdk } from "./client.ts";
import { failureOf, stopped } from "./failure.ts";
import { remoteProblem, remoteTransport } from "./remote.ts";
import { runSession, type Session } from "./session.ts";
import { stdioTransport } from "./stdio.ts";

export type Taken =
  | {
      readonly kind: "taken";
      readonly contract: Contract;
      readonly era: "modern" | "legacy";
      /** What had placeholders in place of values. */
      readonly placeholders: readonly string[];
    }
  | { readonly kind: "bad"; readonly outcome: Exclude<ProbeOutcome, { readonly outcome: "pass" }> };

/** Starts or reaches the server once, takes its lists, and leaves nothing behind. Never rejects. */
export async function takeSession(
  start: Exclude<Start, { readonly kind: "problem" }>,
  input: ProbeInput,
): Promise<Taken> {
  const redact = redaction(input.secrets);
  try {
    return start.kind === "remote"
      ? await takeRemote(start, input, redact)
      : await takeProcess(start, input, redact);
  } catch (error) {
    const message = printable(redact(`the probe broke: ${error instanceof Error ? error.message : error}`));
    return { kind: "bad", outcome: { outcome: "error", message } };
  }
}

type ProcessStart = Extract<Start, { readonly kind: "process" }>;
type RemoteStart = Extract<Start, { readonly kind: "remote" }>;

/**
 * The first process is asked in the new era and falls back in place. Some older servers end at the first
 * message they do not know: those get a second process and the older handshake, in the time that is left.
 */
async function takeProcess(start: ProcessStart, input: ProbeInput, redact: Redact): Promise<Taken> {
  const startup = input.health.startup.timeout;
  const began = performance.now();
  const once = await runProcess(start, input, redact, { mode: "auto", startup });
  if (once.kind === "taken" || !once.again) return once;
  const left = startup - (performance.now() - began);
  return left <= 0 ? once : runProcess(start, input, redact, { mode: "legacy", startup: left });
}

interface Attempt {
  readonly mode: "auto" | "legacy";
  readonly startup: number;
}

async function runProcess(
  start: ProcessStart,
  input: ProbeInput,
  redact: Redact,
  attempt: Attempt,
): Promise<Taken & { readonly again?: boolean }> {
  const { deserializeMessage } = await loadSdk();
  const sandbox = await makeSandbox(start.command);
  try {
    const { args, env, placeholders } = wordsOf(start, input, sandbox);
    const server = startProcess(start.command, args, { cwd: sandbox.cwd, env: { ...sandbox.env, ...env } });
    const stop = stopSignal(input.signal);
    try {
      const transport = stdioTransport(server, deserializeMessage);
      const ended = server.closed.then(ending);
      const lost = Promise.race([ended, transport.flooded, stop.stopped]);
      lost.catch(() => {});
      const session = await runSession(transport, {
        health: input.health,
        lost,
        discover: Math.ceil(attempt.startup / 2),
        ...attempt,
      });
      if (session.kind === "taken") return { ...session, placeholders };
      const show = (text: string) => printable(redact(text));
      const outcome = failureOf(session, {
        exit: server.exit(),
        words: lastWords(server.lastErrors(), redact),
        stray: show(transport.stray() ?? ""),
        show,
      });
      return { kind: "bad", outcome: named(outcome, placeholders), again: mayBeOlder(session) };
    } finally {
      stop.release();
      await server.end();
    }
  } finally {
    await sandbox.remove();
  }
}

/** Its arguments and variables in this sandbox; a bundle's own variables give way to those of the release. */
function wordsOf(start: ProcessStart, { release, variables, secrets }: ProbeInput, sandbox: Sandbox) {
  const given = startValues(release, { variables, secrets }, sandbox.cwd);
  const env = Object.fromEntries(given.values);
  if (!start.bundle) return { args: start.args, env, placeholders: given.placeholders };
  const place = { home: sandbox.env.HOME ?? sandbox.cwd, work: sandbox.cwd };
  const filled = fillBundle(start.bundle, given.values, place);
  return {
    args: [...start.args, ...filled.args],
    env: { ...filled.env, ...env },
    placeholders: [...new Set([...given.placeholders, ...filled.placeholders])],
  };
}

type Bad = Extract<Taken, { readonly kind: "bad" }>["outcome"];

/** A server that wants more than a value to be there may be a good one: what it did not have is said with it. */
function named(outcome: Bad, placeholders: readonly string[]): Bad {
  if (placeholders.length === 0) return outcome;
  const names = placeholders.map((name) => printable(name, 80)).join(", ");
  const message = `${outcome.message}; ${names} had ${placeholders.length === 1 ? "a placeholder" : "placeholders"}`;
  return { ...outcome, message, placeholders };
}

/** The SDK hears of the end by the transport first, and says more; this makes sure that it is over. */
async function ending(): Promise<never> {
  await pause(100);
  throw new Error("the server has ended");
}

function mayBeOlder(session: Extract<Session, { readonly kind: "failed" }>): boolean {
  return session.phase === "start" && session.timedOutAfter === null && session.cause !== stopped;
}

async function takeRemote(start: RemoteStart, input: ProbeInput, redact: Redact): Promise<Taken> {
  const problem = remoteProblem(start.url);
  if (problem) return { kind: "bad", outcome: { outcome: "error", message: problem } };
  const closing = new AbortController();
  const stop = stopSignal(input.signal);
  try {
    const transport = await remoteTransport(start, headersFor(start, input), closing.signal);
    const session = await runSession(transport, {
      health: input.health,
      mode: start.type === "sse" ? "legacy" : "auto",
      startup: input.health.startup.timeout,
      discover: input.health.startup.timeout,
      lost: stop.stopped,
    });
    if (session.kind === "taken") return { ...session, placeholders: [] };
    const show = (text: string) => printable(redact(text));
    const outcome = failureOf(session, { exit: undefined, words: "", stray: "", show });
    return { kind: "bad", outcome: without(outcome, start, input) };
  } finally {
    stop.release();
    closing.abort();
  }
}

/** Those whose variables and secrets are all known; the server says itself what it thinks of the lack of others. */
function headersFor(start: RemoteStart, input: ProbeInput): Readonly<Record<string, string>> {
  const values = valuesOf(input);
  return Object.fromEntries(
    (start.headers ?? []).flatMap((header) => {
      const value = headerValue(header, values);
      return value === undefined ? [] : [[header.name, value]];
    }),
  );
}

function valuesOf({ release, variables, secrets }: ProbeInput): ReadonlyMap<string, string> {
  return new Map([...startVariables(release, variables, secrets), ...startSecrets(release, secrets)]);
}

/** A wrong key is worse than none, so that headers have no placeholders; what they lack is said where it failed. */
function without(outcome: Bad, { headers = [] }: RemoteStart, input: ProbeInput): Bad {
  const known = valuesOf(input);
  const names = headers
    .flatMap(({ variables = {} }) => Object.keys(variables))
    .filter((name) => !known.has(name));
  if (names.length === 0) return outcome;
  const list = [...new Set(names)].map((name) => printable(name, 80)).join(", ");
  return { ...outcome, message: `${outcome.message}; ${list} had no value here` };
}

/** A promise that rejects when the run is stopped, and lets go of the signal. */
function stopSignal(signal: AbortSignal | undefined): {
  readonly stopped: Promise<never>;
  readonly release: () => void;
} {
  let onAbort = () => {};
  const promise = new Promise<never>((_, reject) => {
    onAbort = () => reject(stopped);
  });
  promise.catch(() => {});
  if (signal?.aborted) onAbort();
  signal?.addEventListener("abort", onAbort, { once: true });
  return { stopped: promise, release: () => signal?.removeEventListener("abort", onAbort) };
}

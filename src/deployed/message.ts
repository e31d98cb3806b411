import { type Digest, digestOf, digestOfBytes } from "../model/canonical.ts";
import { compareText } from "../model/finding.ts";
import type { AskedCause } from "../model/status.ts";
import { plain } from "../model/text.ts";
import type { Changes } from "./branch.ts";

/** What happened to the branch rather than to one deployment; a deployment's events stand in its status. */
export interface BranchEvent {
  readonly event: "genesis" | "stopped" | "resumed" | "policy-changed" | "recovered" | "refused";
  /** Null: everywhere. */
  readonly environment: string | null;
  readonly server?: string;
  /** The command that somebody asked for who may not have it done. */
  readonly command?: string;
  readonly reason?: string;
}

export interface MessageParts {
  /** `production/weather: rollout 1.1.4 -> 1.1.5, 25 %` */
  readonly subject: string;
  /** Lines between subject and trailers. */
  readonly body?: readonly string[];
  readonly cause: Pick<AskedCause, "actor" | "run" | "command" | "triggeredBy" | "question">;
  readonly events?: readonly BranchEvent[];
}

/**
 * The message of a commit on `deployed`. Whatever the texts hold, subject and body lines stay one line each,
 * and the trailers are the last paragraph and ours alone. The digest is added when it is published.
 */
export function composeMessage(parts: MessageParts): string {
  const body = (parts.body ?? []).map((line) => shorten(plain(line), 500));
  const trailers = [
    "Headgate-Version: 1",
    `Headgate-Run: ${shorten(plain(parts.cause.run), 300)}`,
    `Headgate-Actor: ${shorten(plain(parts.cause.actor), 300)}`,
    ...(parts.cause.triggeredBy === undefined
      ? []
      : [`Headgate-Trigger: ${shorten(plain(parts.cause.triggeredBy), 300)}`]),
    ...(parts.cause.command === undefined
      ? []
      : [`Headgate-Command: ${shorten(plain(parts.cause.command), 100)}`]),
    ...(parts.cause.question === undefined
      ? []
      : [`Headgate-Question: ${shorten(plain(parts.cause.question), 100)}`]),
    ...(parts.events ?? []).map((event) => `Headgate-Event: ${encodeEvent(event)}`),
  ];
  const paragraphs = [shorten(plain(parts.subject), 200) || "headgate", body.join("\n"), trailers.join("\n")];
  return `${paragraphs.filter((paragraph) => paragraph.trim() !== "").join("\n\n")}\n`;
}

/** What a message says to a machine; null where it has no trailers of Headgate. */
export interface Trailers {
  readonly version: number;
  readonly run: string;
  readonly actor: string;
  /** The command that asked; undefined where it was `apply`. */
  readonly command: string | undefined;
  /** Digest of what was asked; undefined where no question came with the command. */
  readonly question: string | undefined;
  readonly digest: Digest | null;
  readonly events: readonly BranchEvent[];
}

export function parseMessage(message: string): Trailers | null {
  const pairs = trailersOf(message);
  const first = (key: string) => pairs.find(([name]) => name === key)?.[1];
  const version = first("Headgate-Version");
  if (version === undefined || !/^\d{1,6}$/.test(version)) return null;
  return {
    version: Number(version),
    run: first("Headgate-Run") ?? "",
    actor: first("Headgate-Actor") ?? "",
    command: first("Headgate-Command"),
    question: first("Headgate-Question"),
    digest: first(digestKey) ?? null,
    events: pairs.flatMap(([key, value]) => (key === "Headgate-Event" ? decodeEvent(value) : [])),
  };
}

const digestKey = "Headgate-Digest";

/**
 * Adds the digest over the parent, the trailers and what the commit really changes, so that commits which
 * Headgate did not make are recognised. It proves no identity: who may push may forge it.
 */
export function sealMessage(message: string, parent: string | null, changes: Changes): string {
  const text = message.trimEnd();
  const sealed = new RegExp(`\\n${digestKey}: [^\\n]*$`);
  const open = text.replace(sealed, "");
  const separator = trailersOf(open).length > 0 ? "\n" : "\n\n";
  return `${open}${separator}${digestKey}: ${commitDigest(open, parent, changes)}\n`;
}

/** Whether a message carries the digest of what its commit changed. */
export function isSealed(message: string, parent: string | null, changes: Changes): boolean {
  const trailers = parseMessage(message);
  return trailers?.digest != null && trailers.digest === commitDigest(message, parent, changes);
}

function commitDigest(message: string, parent: string | null, changes: Changes): Digest {
  const trailers = trailersOf(message).filter(([key]) => key !== digestKey);
  const files = [...changes]
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, text]) => [path, text === null ? null : digestOfBytes(text)]);
  return digestOf({ parent, trailers, files });
}

function trailersOf(message: string): readonly (readonly [string, string])[] {
  const last =
    message
      .trimEnd()
      .split(/\n[ \t]*\n/)
      .at(-1) ?? "";
  const pairs = last.split("\n").map((line) => /^(Headgate-[A-Za-z]+): (.*)$/.exec(line));
  // A paragraph with any other line in it is prose that happens to look like trailers.
  return pairs
    .flatMap((match) => (match?.[1] ? [[match[1], match[2] ?? ""] as const] : []))
    .slice(0, pairs.every((match) => match !== null) ? undefined : 0);
}

function encodeEvent({ event, environment, server, command, reason }: BranchEvent): string {
  const short = reason === undefined ? undefined : shorten(plain(reason), 1000);
  return JSON.stringify({ event, environment, server, command, reason: short });
}

const eventNames = [
  "genesis",
  "stopped",
  "resumed",
  "policy-changed",
  "recovered",
  "refused",
] as const satisfies readonly BranchEvent["event"][];

function decodeEvent(text: string): readonly BranchEvent[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  if (typeof value !== "object" || value === null || !("event" in value)) return [];
  const name = eventNames.find((known) => known === value.event);
  if (name === undefined) return [];
  const environment =
    "environment" in value && typeof value.environment === "string" ? value.environment : null;
  return [
    {
      event: name,
      environment,
      ...("server" in value && typeof value.server === "string" ? { server: value.server } : {}),
      ...("command" in value && typeof value.command === "string" ? { command: value.command } : {}),
      ...("reason" in value && typeof value.reason === "string" ? { reason: value.reason } : {}),
    },
  ];
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/\p{Surrogate}$/u, "")}…`;
}

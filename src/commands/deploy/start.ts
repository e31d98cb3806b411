import { quoted } from "../../convention/wording.ts";
import type { Finding } from "../../model/finding.ts";
import type { Release, Remote } from "../../model/release.ts";
import { chooseStart } from "../../model/start.ts";
import { listed, shown } from "../../rules/text.ts";
import { isSecretAddress } from "../../rules/variables/exposed.ts";
import type { Invocation } from "../command.ts";
import { listOf, textOf } from "../options.ts";
import { commandProblem } from "../release/exposed.ts";

export const transports = ["stdio", "sse", "streamable-http"] as const;
export type Transport = (typeof transports)[number];

/** How a command line says that a version is started or reached. */
export type AskedStart =
  | { readonly kind: "none" }
  /** Only by which transport. */
  | { readonly kind: "transport"; readonly transport: Transport }
  | { readonly kind: "command"; readonly command: readonly [string, ...string[]] }
  | { readonly kind: "remote"; readonly remote: Remote; readonly isTransportGiven: boolean };

type Words = Pick<Finding, "rule" | "message" | "hint">;

/** Reads `--transport`, `--command` and `--url`; or what is wrong with them. */
export function startAsked(invocation: Invocation): AskedStart | { readonly problem: Words } {
  const transport = transports.find((known) => known === textOf(invocation, "transport"));
  const [first, ...args] = listOf(invocation, "command");
  const url = textOf(invocation, "url");
  if (first !== undefined && url !== undefined) {
    return contradiction("--command and --url say two things of how it is started");
  }
  if (first !== undefined) {
    if (transport !== undefined && transport !== "stdio") {
      return contradiction(`what a command starts is spoken to over stdio, not over ${transport}`);
    }
    const command = [first, ...args] as const;
    const problem = commandProblem(command);
    return problem ? { problem } : { kind: "command", command };
  }
  if (url === undefined) return transport === undefined ? { kind: "none" } : { kind: "transport", transport };
  if (transport === "stdio") return contradiction("an address is not spoken to over stdio");
  const problem = addressProblem(url);
  if (problem) return { problem };
  const remote = { type: transport ?? "streamable-http", url } as const;
  return { kind: "remote", remote, isTransportGiven: transport !== undefined };
}

function contradiction(message: string): { readonly problem: Words } {
  const hint =
    "--command COMMAND ARGS… for stdio; --url URL for streamable-http, with --transport sse for the older one";
  return { problem: { rule: "release/other-start", message, hint } };
}

/** What is committed is read by everyone: an address that lets somebody in is none. Never repeats such a one. */
function addressProblem(url: string): Words | undefined {
  const rule = "release/invalid-address";
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== "https:" && parsed?.protocol !== "http:") {
    return {
      rule,
      message: "--url is no http address",
      hint: "write it whole: https://weather.example.com/mcp",
    };
  }
  if (!isSecretAddress(parsed)) return undefined;
  return {
    rule,
    message: "--url holds what looks like a credential",
    hint: "revoke it if it is real, and leave it out: addresses are committed for everyone to read",
  };
}

/** Why a release is not what was asked for; undefined where it is, or where nothing was asked. */
export function otherStart(release: Release, asked: AskedStart): Words | undefined {
  if (isAsAsked(release, asked)) return undefined;
  const wanted =
    asked.kind === "command"
      ? quoted(asked.command.join(" "))
      : asked.kind === "remote"
        ? shown(asked.remote.url)
        : asked.kind === "transport"
          ? `something over ${asked.transport}`
          : "";
  const option = { none: "", command: "--command", remote: "--url", transport: "--transport" }[asked.kind];
  return {
    rule: "release/other-start",
    message: `${release.version} is released as ${sayStart(release)}, not as ${wanted}`,
    hint: `a release never changes: leave ${option} out, or deploy it as the next version`,
  };
}

function isAsAsked(release: Release, asked: AskedStart): boolean {
  const { remotes = [] } = release.server;
  switch (asked.kind) {
    case "none":
      return true;
    case "transport":
      return transportsOf(release).has(asked.transport);
    case "command": {
      const start = release.release.command;
      const words = start ? [start.command, ...start.args] : [];
      return words.length === asked.command.length && words.every((word, at) => word === asked.command[at]);
    }
    case "remote": {
      const { type, url } = asked.remote;
      return remotes.some((known) => known.url === url && (!asked.isTransportGiven || known.type === type));
    }
  }
}

function transportsOf({ server, release }: Release): ReadonlySet<Transport> {
  const { packages = [], remotes = [] } = server;
  return new Set([
    ...packages.map(({ transport }) => transport.type),
    ...remotes.map(({ type }) => type),
    ...(release.command ? (["stdio"] as const) : []),
  ]);
}

/** `npm:@acme/weather-mcp@1.1.5`, `"node ./weather.mjs"`, `https://… over sse`. */
function sayStart(release: Release): string {
  const start = chooseStart(release);
  switch (start?.kind) {
    case "package": {
      const { registryType, identifier, version = release.version } = start.package;
      return shown(`${registryType}:${identifier}@${version}`);
    }
    case "command":
      return quoted([start.command.command, ...start.command.args].join(" "));
    case "remote":
      return `${shown(start.remote.url)} over ${start.remote.type}`;
    case undefined:
      return (
        listed((release.server.packages ?? []).map((one) => shown(one.identifier))) || "nothing that starts"
      );
  }
}

import { type Command, type CommandResult, exitOf, type World } from "../commands/command.ts";
import { harmless, printableJson, sanitize, wrap } from "../report/text.ts";
import { failureJson, failureOf, failureText } from "./failure.ts";
import type { Parsed } from "./parse.ts";
import type { CommandName } from "./specifications.ts";
import { version } from "./version.ts";

/** What the process prints in the end, and its exit status. */
export interface Ending {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Finds a command by name; undefined where this version does not have it. */
export type Load = (name: CommandName) => Promise<Command | undefined>;

/** Runs what a command line asks for. Never throws: this is where every exception ends. */
export async function enter(
  parsed: Parsed,
  argv: readonly string[],
  world: World,
  load: Load,
): Promise<Ending> {
  try {
    switch (parsed.kind) {
      case "version":
        return { exit: 0, stdout: `${version}\n`, stderr: "" };
      case "help":
        return { exit: 0, stdout: `${await helpText(parsed.command, world.columns)}\n`, stderr: "" };
      case "usage":
        return usage(parsed.message, parsed.hint, argv.includes("--json"), world.columns);
      case "command":
        return await runCommand(parsed, world, load);
    }
  } catch (error) {
    return failed(error, argv, world);
  }
}

async function runCommand(
  parsed: Extract<Parsed, { readonly kind: "command" }>,
  world: World,
  load: Load,
): Promise<Ending> {
  const { invocation, name } = parsed;
  const command = await load(name);
  if (command === undefined) {
    return usage(
      `${name} is not part of this version of Headgate yet`,
      "headgate --help",
      invocation.options.json === true,
      world.columns,
    );
  }
  const result = await command(invocation, world);
  const stderr = invocation.options["log-format"] === "json" ? await logOf(result) : "";
  if (invocation.options.json === true) {
    return { exit: result.exit, stdout: `${printableJson(documentOf(result))}\n`, stderr };
  }
  const silent = invocation.options.quiet === true && result.exit === 0;
  const text =
    silent || result.text === undefined || result.text === ""
      ? ""
      : `${harmless(result.text, world.colour)}\n`;
  return { exit: result.exit, stdout: text, stderr };
}

/** What happened, a line of JSON for each event. */
async function logOf(result: CommandResult): Promise<string> {
  if (!result.report?.run && !result.events) return "";
  const { eventsIn } = await import("../commands/told.ts");
  const { logLine } = await import("../report/events.ts");
  return eventsIn(result)
    .map((event) => `${harmless(logLine(event), false)}\n`)
    .join("");
}

/** The envelope that every document has; its members come first and cannot be replaced by a command. */
export function documentOf(result: CommandResult): Readonly<Record<string, unknown>> {
  const { headgate: _, outcome: __, findings = [], ...members } = result.json ?? {};
  return { headgate: 1, outcome: result.outcome, findings, ...members };
}

async function helpText(name: CommandName | undefined, columns: number): Promise<string> {
  const help = await import("./help.ts");
  const width = Math.min(columns, 100);
  return name === undefined ? help.generalHelp(width) : help.commandHelp(name, width);
}

function usage(message: string, hint: string, json: boolean, columns: number): Ending {
  const exit = exitOf("usage");
  if (json) return { exit, stdout: failureJson("usage", { code: "usage", message, hint }), stderr: "" };
  // The line of usage has every option of a command.
  const [first = "", ...rest] = wrap(sanitize(hint), Math.max(30, columns - 4));
  const lines = [`headgate: ${sanitize(message)}`, `  ${first}`, ...rest.map((line) => `    ${line}`)];
  return { exit, stdout: "", stderr: `${lines.join("\n")}\n` };
}

function failed(error: unknown, argv: readonly string[], world: World): Ending {
  const outcome = world.signal.aborted ? "interrupted" : "error";
  const failure = world.signal.aborted
    ? { code: "interrupted", message: "interrupted", hint: "the next run goes on from what is recorded" }
    : failureOf(error);
  const trace = world.env.HEADGATE_DEBUG === "1" && error instanceof Error ? `${traceOf(error)}\n` : "";
  const exit = exitOf(outcome);
  return argv.includes("--json")
    ? { exit, stdout: failureJson(outcome, failure), stderr: trace }
    : { exit, stdout: "", stderr: harmless(failureText(failure) + trace, false) };
}

function traceOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${traceOf(error.cause)}` : "";
  return (error.stack ?? error.message) + cause;
}

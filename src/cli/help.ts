import { type CommandOutcome, commandOutcomes } from "../commands/outcomes.ts";
import type { CommandSpecification, OptionSpecification } from "../commands/specification.ts";
import { padEnd, wrap } from "../report/text.ts";
import { type CommandName, commonOptions, specifications } from "./specifications.ts";
import { usageLine, valueName } from "./usage.ts";

const names = Object.keys(specifications) as readonly CommandName[];

/** `headgate --help` */
export function generalHelp(width: number): string {
  return [
    "headgate: release MCP servers from git",
    "",
    "usage: headgate COMMAND [ARGUMENTS] [OPTIONS]",
    "",
    "commands",
    ...columns(
      names.map((name) => [name, specifications[name].summary]),
      width,
    ),
    "",
    "options of every command",
    ...columns(optionRows(commonOptions), width),
    "",
    "exit status",
    ...columns(exitRows(), width),
    "",
    "headgate COMMAND --help says more; headgate demo shows it at work.",
  ].join("\n");
}

/** `headgate COMMAND --help` */
export function commandHelp(name: CommandName, width: number): string {
  const command: CommandSpecification = specifications[name];
  const options = optionRows(command.options);
  const positionals = command.positionals.map(
    (positional): Row => [
      positional.name,
      positional.summary + (positional.choices === undefined ? "" : `: ${positional.choices.join(", ")}`),
    ],
  );
  return [
    `headgate ${name}: ${command.summary}`,
    "",
    ...wrap(command.description, width),
    "",
    ...hangingUsage(name, width),
    ...section("arguments", columns(positionals, width)),
    ...section("options", columns(options, width)),
    ...section("options of every command", columns(optionRows(commonOptions), width)),
    ...section(
      "examples",
      command.examples.flatMap((example) => [`  ${example.line}`, `      ${example.does}`]),
    ),
  ].join("\n");
}

/** An option and its value stay on one line. */
function hangingUsage(name: CommandName, width: number): readonly string[] {
  const kept = usageLine(name).replace(/\[[^\]]+\]/g, (option) => option.replaceAll(" ", "\u00a0"));
  return wrap(`usage: ${kept}`, width - 4).map(
    (line, index) => (index === 0 ? "" : "    ") + line.replaceAll("\u00a0", " "),
  );
}

/** What each exit status means, from the table of outcomes. */
export function exitRows(): readonly Row[] {
  const entries = Object.entries(commandOutcomes) as readonly [
    CommandOutcome,
    (typeof commandOutcomes)[CommandOutcome],
  ][];
  return ([0, 1, 2, 3] as const).map((exit) => [
    String(exit),
    entries
      .filter(([, outcome]) => outcome.exit === exit)
      .map(([name]) => name)
      .join(", "),
  ]);
}

type Row = readonly [string, string];

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}

function optionRows(options: Readonly<Record<string, OptionSpecification>>): readonly Row[] {
  return Object.entries(options).map(([name, option]) => [
    `--${name} ${valueName(option)}`.trim(),
    option.summary +
      ("default" in option && option.default !== undefined ? ` (default: ${option.default})` : ""),
  ]);
}

function columns(rows: readonly Row[], width: number): readonly string[] {
  const indent = Math.max(0, ...rows.map(([left]) => left.length)) + 5;
  return rows.flatMap(([left, right]) => {
    const [first = "", ...rest] = wrap(right, Math.max(30, width - indent));
    return [`  ${padEnd(left, indent - 2)}${first}`, ...rest.map((line) => " ".repeat(indent) + line)];
  });
}

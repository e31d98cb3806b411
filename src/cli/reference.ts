import { commandOutcomes } from "../commands/outcomes.ts";
import type { CommandSpecification, OptionSpecification } from "../commands/specification.ts";
import { type CommandName, commonOptions, specifications } from "./specifications.ts";
import { usageLine, valueName } from "./usage.ts";

/** The text of docs/command-line.md, from the declarations that parsing and help come from too. */
export function commandLineReference(): string {
  const names = Object.keys(specifications) as readonly CommandName[];
  return `${[
    "<!-- Written by scripts/docs.mjs from src/cli/specifications; not to be edited. -->",
    "# The command line",
    "`headgate COMMAND [ARGUMENTS] [OPTIONS]`, run anywhere in a clone. `headgate COMMAND --help` says the same as this page.",
    table(
      ["command", "does"],
      names.map((name) => [`[\`${name}\`](#${name})`, specifications[name].summary]),
    ),
    "## Options of every command",
    optionTable(commonOptions),
    outcomesText,
    table(
      ["outcome", "exit status", "means"],
      Object.entries(commandOutcomes).map(([name, { exit, means }]) => [`\`${name}\``, String(exit), means]),
    ),
    jsonText,
    "## Commands",
    ...names.map(commandText),
  ].join("\n\n")}\n`;
}

const outcomesText = `## Outcomes and exit status

Every command ends with one of these words, which \`--json\` prints as \`outcome\`. The exit status follows from
it: 0 is fine (waiting and held included), 1 means that a gate failed or that something was bad, 2 that the
command line is wrong, 3 that something outside failed. \`run\` alone passes on the status of the server it
started.`;

const jsonText = `## JSON

With \`--json\` a command prints one document on standard output and nothing else there, whether it ends well or
not. Members may be added within version 1; none is renamed, removed or given another meaning.

\`\`\`json
{
  "headgate": 1,
  "outcome": "refused",
  "findings": [
    {
      "rule": "promotion/skips-environment",
      "outcome": "fail",
      "severity": "high",
      "message": "1.2.0 has never been blue in staging, which production requires",
      "hint": "merge it to staging first",
      "file": "environments/production/weather.yaml",
      "line": 3,
      "column": 3,
      "environment": "production",
      "server": "weather",
      "eligible": null
    }
  ]
}
\`\`\`

* \`headgate\`: version of the document's shape.
* \`findings\`: every gate's and check's result, worst first. \`outcome\` is \`pass\`, \`warn\`, \`wait\` or \`fail\`; lines
  and columns count from 1; \`eligible\` is the instant (ISO 8601, UTC) at which a wait can end by itself. A member
  without a value is \`null\`, never absent.
* \`error\`: only with the outcomes \`usage\`, \`error\` and \`interrupted\`: \`{ "code", "message", "hint" }\`.
* What else each command prints: [JSON output](json.md), made from
  [output.schema.json](../schemas/output.schema.json).

## Environment variables

* \`NO_COLOR\`, \`FORCE_COLOR\`: no colour, or colour even where standard output is no terminal.
* \`HEADGATE_DEBUG=1\`: where an unexpected error happened.`;

function commandText(name: CommandName): string {
  const command: CommandSpecification = specifications[name];
  const positionals = command.positionals.map((positional) => [
    `\`${positional.name}\``,
    positional.summary +
      (positional.choices === undefined ? "" : `: ${positional.choices.join(", ")}`) +
      (positional.required ? "" : " (optional)"),
  ]);
  return [
    `### ${name}`,
    `\`${usageLine(name)}\``,
    command.description,
    ...(positionals.length === 0 ? [] : [table(["argument", "is"], positionals)]),
    ...(Object.keys(command.options).length === 0 ? [] : [optionTable(command.options)]),
    ["```sh", ...command.examples.map((example) => `${example.line}  # ${example.does}`), "```"].join("\n"),
  ].join("\n\n");
}

function optionTable(options: Readonly<Record<string, OptionSpecification>>): string {
  return table(
    ["option", "does"],
    Object.entries(options).map(([name, option]) => [
      `${`\`--${name} ${valueName(option)}`.trim()}\``,
      option.summary +
        ("default" in option && option.default !== undefined ? ` (default: \`${option.default}\`)` : ""),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

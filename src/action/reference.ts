import { commandOutcomes } from "../commands/outcomes.ts";
import { actionCommands, elsewhere, readers } from "./commands.ts";
import { events, refusedEvents, writingEvents } from "./events.ts";
import type { InputSpecification } from "./input.ts";
import { inputs } from "./inputs.ts";
import { outputs } from "./outputs.ts";

/** The table of inputs, for README.md and docs/action.md. */
export function inputTable(): string {
  const rows = Object.entries(inputs).map(([name, input]: [string, InputSpecification]) => [
    `\`${name}\``,
    input.description,
    input.default === undefined ? "" : `\`${input.default}\``,
  ]);
  return table(["input", "is", "default"], rows);
}

export function outputTable(): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  return table(["output", "is"], rows);
}

/** The text of docs/action.md, from the declarations that the Action itself reads. */
export function actionReference(): string {
  return `${[
    "<!-- Written by scripts/docs.mjs from src/action; not to be edited. -->",
    "# The Action: events, inputs, outputs",
    "How to set it up, with workflows to copy: [GitHub](github.md). What each command does: [the command line](command-line.md).",
    "## Events",
    table(
      ["event", "which", "command", "what happens"],
      Object.entries(events).map(([name, { when, command, does }]) => [
        `\`${name}\``,
        when,
        command === null ? "" : `\`${command}\``,
        does,
      ]),
    ),
    "Refused:",
    Object.entries(refusedEvents)
      .map(([name, why]) => `* \`${name}\`: ${why}.`)
      .join("\n"),
    `The input \`command\` says otherwise, but for this: commands that write are started only by ${listed(
      writingEvents,
    )}: pushes to the default branch or of a tag, and forms filled in for the default branch. On any other event run ${listed(
      readers,
    )}, and no more: a comment or an issue may be anybody's.`,
    "Where an environment names no `deployers`, whoever can cause one of those events may have everything done there. GitHub itself asks them for write access to the repository; `deployers` asks for more.",
    "## Inputs",
    inputTable(),
    inputText,
    `The commands are ${actionCommands.map((name) => `\`${name}\``).join(", ")}. Not here: ${Object.keys(
      elsewhere,
    )
      .map((name) => `\`${name}\``)
      .join(", ")}.`,
    "## Outputs",
    outputTable(),
    outputText,
    "## How the step ends",
    `The step fails where \`outcome\` is one of ${outcomesThat((exit) => exit > 0)}. It is fine where it is one of ${outcomesThat(
      (exit) => exit === 0,
    )}: a gate that waits fails nothing.`,
  ].join("\n\n")}\n`;
}

const inputText = `A flag is \`true\` or \`false\` as YAML 1.2 writes it. A value that cannot be meant, a misspelt input, and an
input that steers what the command cannot be steered by (a \`server\` for \`apply\`, say) fail the step before
anything is done. \`reason\` and \`watch\` are passed over where the command does not take them.`;

const outputText = `* \`result\` is at most 400,000 characters long. Of a larger document the lists are cut, and its member \`truncated\`
  is \`{ "file", "items" }\`: the file of the runner that holds all of it, and how many items each list has at most.
* \`environments\` is for a matrix: \`\${{ fromJSON(steps.headgate.outputs.environments) }}\`. Environments that the same
  servers reach in the same run once the earlier ones are done are among them. So are those where
  a job has only to note that something waits, and to tell its pull request.`;

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

function outcomesThat(is: (exit: number) => boolean): string {
  return Object.entries(commandOutcomes)
    .filter(([, { exit }]) => is(exit))
    .map(([name]) => `\`${name}\``)
    .join(", ");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

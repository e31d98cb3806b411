import type { CommandSpecifications, OptionSpecification } from "../specification.ts";
import { type Candidates, candidatesOf, quoted } from "./words.ts";

/** The script for fish. */
export function fishCompletion(
  commands: CommandSpecifications,
  common: Readonly<Record<string, OptionSpecification>>,
): string {
  const lines = Object.entries(commands).flatMap(([name, command]) => {
    const here = `-n '__fish_seen_subcommand_from ${name}'`;
    const values = command.positionals.map((positional) => wordsOf(candidatesOf(positional)));
    return [
      `complete -c headgate -n __fish_use_subcommand -a ${name} -d ${quoted(command.summary)}`,
      ...optionLines(command.options, here),
      ...values.filter((words) => words !== "").map((words) => `complete -c headgate ${here} -a ${words}`),
    ];
  });
  return `# fish completion for headgate: headgate completion fish | source
function __headgate_folders
    for folder in $argv[1]/*/
        basename -- $folder
    end
end
complete -c headgate -f
${[...optionLines(common, ""), ...lines].join("\n")}`;
}

function optionLines(
  options: Readonly<Record<string, OptionSpecification>>,
  condition: string,
): readonly string[] {
  return Object.entries(options).map(([name, option]) => {
    const words = option.type === "flag" ? "" : wordsOf(candidatesOf(option));
    const value = option.type === "flag" ? "" : words === "" ? "-x" : `-x -a ${words}`;
    return ["complete -c headgate", condition, `-l ${name}`, value, `-d ${quoted(option.summary)}`]
      .filter((part) => part !== "")
      .join(" ");
  });
}

function wordsOf(candidates: Candidates): string {
  switch (candidates.from) {
    case "environments":
    case "servers":
      return `'(__headgate_folders ${candidates.from})'`;
    case "folders":
      return "'(__fish_complete_directories)'";
    case "files":
      return "'(__fish_complete_path)'";
    case "list":
      return quoted(candidates.words.join(" "));
    case "nothing":
      return "";
  }
}

import type { CommandSpecifications, OptionSpecification } from "../specification.ts";
import { type Candidates, candidatesOf, quoted } from "./words.ts";

/** The script for zsh, for `eval` after compinit. */
export function zshCompletion(
  commands: CommandSpecifications,
  common: Readonly<Record<string, OptionSpecification>>,
): string {
  const list = Object.entries(commands)
    .map(([name, command]) => `    ${quoted(`${name}:${escaped(command.summary)}`)}`)
    .join("\n");
  const cases = Object.entries(commands)
    .map(
      ([name, command]) => `    ${name})
      _arguments \\
${[...optionLines({ ...command.options, ...common }), ...positionalLines(command)].join(" \\\n")}
      ;;`,
    )
    .join("\n");
  return `# zsh completion for headgate: eval "$(headgate completion zsh)"
_headgate_environments() { local -a found; found=(environments/*(/N:t)); compadd -a found }
_headgate_servers() { local -a found; found=(servers/*(/N:t)); compadd -a found }
_headgate() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands
  commands=(
${list}
  )
  _arguments -C \\
${optionLines(common).join(" \\\n")} \\
      '1: :->command' \\
      '*:: :->arguments'
  case $state in
    command) _describe command commands; return ;;
    arguments) ;;
    *) return ;;
  esac
  case $words[1] in
${cases}
  esac
}
compdef _headgate headgate`;
}

function optionLines(options: Readonly<Record<string, OptionSpecification>>): readonly string[] {
  return Object.entries(options).map(([name, option]) => {
    const repeat = option.type === "list" ? "*" : "";
    const help = `[${escaped(option.summary)}]`;
    if (option.type === "flag") return `      ${quoted(`--${name}${help}`)}`;
    const label = option.type === "choice" ? name : option.value;
    return `      ${quoted(`${repeat}--${name}${help}:${escaped(label)}:${action(candidatesOf(option))}`)}`;
  });
}

function positionalLines(command: CommandSpecifications[string]): readonly string[] {
  return command.positionals.map((positional, index) => {
    const optional = positional.required || positional.repeated ? "" : ":";
    const place = positional.repeated ? "*" : `${index + 1}`;
    return `      ${quoted(`${place}:${optional}${escaped(positional.name)}:${action(candidatesOf(positional))}`)}`;
  });
}

function action(candidates: Candidates): string {
  switch (candidates.from) {
    case "environments":
    case "servers":
      return `_headgate_${candidates.from}`;
    case "folders":
      return "_files -/";
    case "files":
      return "_files";
    case "list":
      return `(${candidates.words.join(" ")})`;
    case "nothing":
      return " ";
  }
}

function escaped(text: string): string {
  return text.replace(/[[\]:\\]/g, "\\$&").replaceAll("`", "");
}

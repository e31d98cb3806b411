import type { CommandSpecifications, OptionSpecification } from "../specification.ts";
import { type Candidates, candidatesOf } from "./words.ts";

/**
 * The script for bash. Names of folders are compared, never expanded: `compgen -W` would run what stands in
 * them.
 */
export function bashCompletion(
  commands: CommandSpecifications,
  common: Readonly<Record<string, OptionSpecification>>,
): string {
  const names = Object.keys(commands);
  const valued = Object.entries(common).filter(([, option]) => option.type !== "flag");
  return `# bash completion for headgate: eval "$(headgate completion bash)"
_headgate_match() {
  local word
  for word in "\${@:2}"; do
    [[ $word == "$1"* ]] && COMPREPLY+=("$word")
  done
}
_headgate_folders() {
  local folder
  for folder in "$2"/*/; do
    [[ -d $folder ]] || continue
    folder=\${folder%/}
    folder=\${folder##*/}
    [[ $folder =~ ^[a-z0-9-]+$ ]] && _headgate_match "$1" "$folder"
  done
}
_headgate() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
  local command="" seen=0 index word
  COMPREPLY=()
  for ((index = 1; index < COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    case $word in
      ${valued.map(([name]) => `--${name}`).join(" | ")}) ((index++)) ;;
      -*) ;;
      *) if [[ -z $command ]]; then command=$word; else ((seen++)); fi ;;
    esac
  done
  case "$command $previous" in
${valued.map(([name, option]) => `    *" --${name}") ${action(candidatesOf(option))} ;;`).join("\n")}
${Object.entries(commands).flatMap(optionCases).join("\n")}
  esac
  case $command in
    "")
      if [[ $current == -* ]]; then
        _headgate_match "$current" ${flags(common)}
      else
        _headgate_match "$current" ${names.join(" ")}
      fi
      ;;
${Object.entries(commands)
  .map(
    ([name, command]) => `    ${name})
      if [[ $current == -* ]]; then
        _headgate_match "$current" ${flags({ ...command.options, ...common })}
      else
        case $seen in
${command.positionals.map((positional, index) => `          ${positional.repeated ? "*" : index}) ${action(candidatesOf(positional))} ;;`).join("\n")}
        esac
      fi
      ;;`,
  )
  .join("\n")}
  esac
}
complete -F _headgate headgate`;
}

function optionCases([name, command]: [string, CommandSpecifications[string]]): readonly string[] {
  return Object.entries(command.options)
    .filter(([, option]) => option.type !== "flag")
    .map(([option, specification]) => `    "${name} --${option}") ${action(candidatesOf(specification))} ;;`);
}

function action(candidates: Candidates): string {
  switch (candidates.from) {
    case "environments":
    case "servers":
      return `_headgate_folders "$current" ${candidates.from}; return`;
    case "folders":
      return `compopt -o dirnames 2>/dev/null; return`;
    case "files":
      return `compopt -o default 2>/dev/null; return`;
    case "list":
      return `_headgate_match "$current" ${candidates.words.join(" ")}; return`;
    case "nothing":
      return "return";
  }
}

function flags(options: Readonly<Record<string, OptionSpecification>>): string {
  return Object.keys(options)
    .map((name) => `--${name}`)
    .join(" ");
}

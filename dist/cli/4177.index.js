"use strict";
exports.id = 4177;
exports.ids = [4177];
exports.modules = {

/***/ 64177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completionOf: () => (/* binding */ completionOf)
});

// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
;// CONCATENATED MODULE: ./.build/commands/completion/words.js
function candidatesOf(of) {
    if ("choices" in of && of.choices !== undefined)
        return { from: "list", words: of.choices };
    const name = "value" in of ? of.value : "name" in of ? of.name : "";
    if (name === "ENVIRONMENT")
        return { from: "environments" };
    if (name === "SERVER")
        return { from: "servers" };
    if (name === "FILE")
        return { from: "files" };
    return { from: name === "DIR" ? "folders" : "nothing" };
}
/** A text as one word of a POSIX shell (and of fish, whose quotes take the same escape). */
function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./.build/commands/completion/bash.js

/**
 * The script for bash. Names of folders are compared, never expanded: `compgen -W` would run what stands in
 * them.
 */
function bashCompletion(commands, common) {
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
        .map(([name, command]) => `    ${name})
      if [[ $current == -* ]]; then
        _headgate_match "$current" ${flags({ ...command.options, ...common })}
      else
        case $seen in
${command.positionals.map((positional, index) => `          ${positional.repeated ? "*" : index}) ${action(candidatesOf(positional))} ;;`).join("\n")}
        esac
      fi
      ;;`)
        .join("\n")}
  esac
}
complete -F _headgate headgate`;
}
function optionCases([name, command]) {
    return Object.entries(command.options)
        .filter(([, option]) => option.type !== "flag")
        .map(([option, specification]) => `    "${name} --${option}") ${action(candidatesOf(specification))} ;;`);
}
function action(candidates) {
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
function flags(options) {
    return Object.keys(options)
        .map((name) => `--${name}`)
        .join(" ");
}

;// CONCATENATED MODULE: ./.build/commands/completion/fish.js

/** The script for fish. */
function fishCompletion(commands, common) {
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
function optionLines(options, condition) {
    return Object.entries(options).map(([name, option]) => {
        const words = option.type === "flag" ? "" : wordsOf(candidatesOf(option));
        const value = option.type === "flag" ? "" : words === "" ? "-x" : `-x -a ${words}`;
        return ["complete -c headgate", condition, `-l ${name}`, value, `-d ${quoted(option.summary)}`]
            .filter((part) => part !== "")
            .join(" ");
    });
}
function wordsOf(candidates) {
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

;// CONCATENATED MODULE: ./.build/commands/completion/zsh.js

/** The script for zsh, for `eval` after compinit. */
function zshCompletion(commands, common) {
    const list = Object.entries(commands)
        .map(([name, command]) => `    ${quoted(`${name}:${escaped(command.summary)}`)}`)
        .join("\n");
    const cases = Object.entries(commands)
        .map(([name, command]) => `    ${name})
      _arguments \\
${[...zsh_optionLines({ ...command.options, ...common }), ...positionalLines(command)].join(" \\\n")}
      ;;`)
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
${zsh_optionLines(common).join(" \\\n")} \\
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
function zsh_optionLines(options) {
    return Object.entries(options).map(([name, option]) => {
        const repeat = option.type === "list" ? "*" : "";
        const help = `[${escaped(option.summary)}]`;
        if (option.type === "flag")
            return `      ${quoted(`--${name}${help}`)}`;
        const label = option.type === "choice" ? name : option.value;
        return `      ${quoted(`${repeat}--${name}${help}:${escaped(label)}:${zsh_action(candidatesOf(option))}`)}`;
    });
}
function positionalLines(command) {
    return command.positionals.map((positional, index) => {
        const optional = positional.required || positional.repeated ? "" : ":";
        const place = positional.repeated ? "*" : `${index + 1}`;
        return `      ${quoted(`${place}:${optional}${escaped(positional.name)}:${zsh_action(candidatesOf(positional))}`)}`;
    });
}
function zsh_action(candidates) {
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
function escaped(text) {
    return text.replace(/[[\]:\\]/g, "\\$&").replaceAll("`", "");
}

;// CONCATENATED MODULE: ./.build/commands/completion.js




const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };
/** Prints the completion script of a shell, made from the declarations of all commands. */
function completionOf(commands, common) {
    return async ({ positionals: [shell = ""] }) => {
        const script = shells[shell](commands, common);
        return (0,command/* result */.Ke)("ok", script, { shell, script });
    };
}


/***/ })

};
;
import { parseArgs } from "node:util";
import type { Invocation, OptionValue } from "../commands/command.ts";
import type { CommandSpecification, OptionSpecification } from "../commands/specification.ts";
import { plain } from "../model/text.ts";
import { type CommandName, commonOptions, specifications } from "./specifications.ts";
import { suggestion } from "./suggestion.ts";
import { usageLine, valueName } from "./usage.ts";

/** What a command line asks for. Mistakes are values too: `hint` is the next thing to type. */
export type Parsed =
  | { readonly kind: "version" }
  | { readonly kind: "help"; readonly command: CommandName | undefined }
  | { readonly kind: "command"; readonly name: CommandName; readonly invocation: Invocation }
  | { readonly kind: "usage"; readonly message: string; readonly hint: string };

type Options = Readonly<Record<string, OptionSpecification>>;

/** Reads the arguments after the program's name against the declarations of the commands. */
export function parse(argv: readonly string[]): Parsed {
  const { before, rest } = splitRest(argv);
  const name = commandIn(before);
  if (name === undefined) {
    if (before.some((argument) => argument === "--version" || argument === "-V")) return { kind: "version" };
    const stray = before.find((argument) => argument.startsWith("-") && !isHelp(argument));
    const known = stray === undefined || lookUp(commonOptions, nameIn(stray)) !== undefined;
    return known ? { kind: "help", command: undefined } : unknownOption(stray, undefined, commonOptions);
  }
  const command = name === "help" ? before.filter((argument) => !argument.startsWith("-"))[1] : name;
  if (command === undefined) return { kind: "help", command: undefined };
  if (!isCommand(command)) return unknownCommand(command);
  if (name === "help" || before.some(isHelp)) return { kind: "help", command };
  return parseCommand(command, before, rest);
}

function isHelp(argument: string): boolean {
  return argument === "--help" || argument === "-h";
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(specifications, name);
}

function lookUp(options: Options, name: string): OptionSpecification | undefined {
  return Object.hasOwn(options, name) ? options[name] : undefined;
}

function nameIn(argument: string): string {
  return argument.replace(/^-+/, "").split("=")[0] ?? "";
}

/** An option of type `rest` takes everything after it, whatever it looks like. */
function splitRest(argv: readonly string[]) {
  const index = argv.findIndex((argument) => argument.startsWith("--") && restOptions.has(nameIn(argument)));
  return index < 0
    ? { before: argv, rest: undefined }
    : { before: argv.slice(0, index), rest: argv.slice(index) };
}

const restOptions: ReadonlySet<string> = new Set(
  Object.values(specifications).flatMap((command) =>
    Object.entries(command.options)
      .filter(([, option]) => option.type === "rest")
      .map(([name]) => name),
  ),
);

/** The first argument that is neither an option nor the value of a common one. */
function commandIn(argv: readonly string[]): string | undefined {
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index] ?? "";
    if (argument === "--") return argv[index + 1];
    if (!argument.startsWith("-")) return argument;
    const option = lookUp(commonOptions, nameIn(argument));
    if (option?.type === "text" && !argument.includes("=")) index += 1;
  }
  return undefined;
}

function parseCommand(
  name: CommandName,
  before: readonly string[],
  rest: readonly string[] | undefined,
): Parsed {
  const command: CommandSpecification = specifications[name];
  const options: Options = { ...command.options, ...commonOptions };
  const { tokens } = parseArgs({
    args: [...before],
    options: Object.fromEntries(
      Object.entries(options).map(([key, option]) => [
        key,
        { type: option.type === "flag" ? ("boolean" as const) : ("string" as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, OptionValue>();
  const positionals: string[] = [];
  const wrong = (message: string, hint = `headgate ${name} --help`): Parsed => ({
    kind: "usage",
    message,
    hint,
  });
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const option = lookUp(options, token.name);
    if (option === undefined) return unknownOption(token.rawName, name, options);
    if (option.type !== "flag") {
      const looksLikeOption = token.value?.startsWith("-") === true && token.inlineValue !== true;
      if (token.value === undefined || token.value === "" || looksLikeOption) {
        return wrong(`--${token.name} needs a value: --${token.name} ${valueName(option)}`);
      }
    } else if (token.value !== undefined) {
      return wrong(`--${token.name} takes no value`);
    }
    if (token.name === "env" && /^[A-Za-z_]\w*=/.test(token.value ?? "")) {
      // Whatever stands behind the sign is not repeated: it may be a secret.
      const hint = lookUp(options, "env-var") ? "did you mean --env-var KEY=value?" : usageLine(name);
      return wrong("--env names the environment, and no variable", hint);
    }
    if (option.type !== "list" && option.type !== "flag" && values.has(token.name)) {
      return wrong(`--${token.name} is given twice`);
    }
    const read = readValue(option, token.value, values.get(token.name));
    if ("mistake" in read) return wrong(`--${token.name} ${read.mistake}`);
    values.set(token.name, read.value);
  }
  if (rest !== undefined) {
    const key = nameIn(rest[0] ?? "");
    const option = lookUp(options, key);
    if (option === undefined) return unknownOption(`--${key}`, name, options);
    const inline = rest[0]?.split("=").slice(1).join("=");
    const said = rest.slice(1);
    const own = ownOptionIn(said, options);
    if (own !== undefined) {
      return wrong(
        `what follows --${key} belongs to the server, and ${own} is an option of ${name}`,
        `put ${own} before --${key}; if the server is to have it: --${key} -- ${valueName(option)}`,
      );
    }
    const words = inline ? [inline, ...said] : said[0] === "--" ? said.slice(1) : said;
    if (words.length === 0) return wrong(`--${key} needs a value: --${key} ${valueName(option)}`);
    values.set(key, words);
  }
  if (values.get("version") === true) return { kind: "version" };
  const found = positionals.slice(1);
  const mistake = positionalMistake(command, found) ?? missingOption(command, values);
  if (mistake !== undefined) return wrong(mistake, usageLine(name));
  return {
    kind: "command",
    name,
    invocation: { positionals: found, options: withDefaults(options, values) },
  };
}

/** The first word that somebody may have meant for us; after `--` nobody does. */
function ownOptionIn(words: readonly string[], options: Options): string | undefined {
  const end = words.indexOf("--");
  const ours = words.slice(0, end < 0 ? words.length : end).find((word) => {
    return word.startsWith("--") && lookUp(options, nameIn(word)) !== undefined;
  });
  return ours?.split("=")[0];
}

function readValue(
  option: OptionSpecification,
  text: string | undefined,
  before: OptionValue,
): { readonly value: OptionValue } | { readonly mistake: string } {
  switch (option.type) {
    case "flag":
      return { value: true };
    case "list":
      return { value: [...(Array.isArray(before) ? before : []), text ?? ""] };
    case "number":
      return /^\d{1,9}$/.test(text ?? "")
        ? { value: Number(text) }
        : { mistake: `needs a whole number, not ${JSON.stringify(text)}` };
    case "choice": {
      if (option.choices.includes(text ?? "")) return { value: text };
      const near = suggestion(text ?? "", option.choices);
      return {
        mistake: `is one of ${option.choices.join(", ")}, not ${JSON.stringify(text)}${near === undefined ? "" : `; did you mean ${near}?`}`,
      };
    }
    case "text":
    case "rest":
      return { value: text };
  }
}

function positionalMistake(command: CommandSpecification, found: readonly string[]): string | undefined {
  const missing = command.positionals.find(
    (positional, index) => positional.required && index >= found.length,
  );
  if (missing !== undefined) return `${missing.name} is missing: ${missing.summary}`;
  const isRepeated = command.positionals.at(-1)?.repeated === true;
  const extra = isRepeated ? undefined : found[command.positionals.length];
  if (extra !== undefined) return `unexpected argument ${JSON.stringify(extra)}`;
  const empty = found.indexOf("");
  if (empty >= 0) return `${(command.positionals[empty] ?? command.positionals.at(-1))?.name} is empty`;
  for (const [index, positional] of command.positionals.entries()) {
    const value = found[index];
    if (value !== undefined && positional.choices !== undefined && !positional.choices.includes(value)) {
      return `${positional.name} is one of ${positional.choices.join(", ")}, not ${JSON.stringify(value)}`;
    }
  }
  return undefined;
}

function isBlank(value: OptionValue): boolean {
  return value === undefined || (typeof value === "string" && plain(value) === "");
}

function missingOption(
  command: CommandSpecification,
  values: ReadonlyMap<string, OptionValue>,
): string | undefined {
  const missing = Object.entries(command.options).find(
    ([key, option]) => option.type === "text" && option.required === true && isBlank(values.get(key)),
  );
  return missing === undefined
    ? undefined
    : `--${missing[0]} ${valueName(missing[1])} is missing: ${missing[1].summary}`;
}

/** Every declared option by name: what was given, else what stands for nothing given. */
export function withDefaults(
  options: Options,
  values: ReadonlyMap<string, OptionValue>,
): Readonly<Record<string, OptionValue>> {
  return Object.fromEntries(
    Object.entries(options).map(([key, option]) => [key, values.get(key) ?? defaultOf(option)]),
  );
}

function defaultOf(option: OptionSpecification): OptionValue {
  if (option.type === "flag") return false;
  if (option.type === "list" || option.type === "rest") return [];
  return "default" in option ? option.default : undefined;
}

function unknownOption(raw: string, command: CommandName | undefined, options: Options): Parsed {
  const near = suggestion(nameIn(raw), Object.keys(options));
  const meant = near === undefined ? "" : `, did you mean --${near}?`;
  return {
    kind: "usage",
    message: `unknown option ${raw.split("=")[0]}${meant}`,
    hint: command === undefined ? "headgate --help" : usageLine(command),
  };
}

function unknownCommand(name: string): Parsed {
  const near = suggestion(name, Object.keys(specifications));
  return {
    kind: "usage",
    message: `unknown command ${JSON.stringify(name)}${near === undefined ? "" : `, did you mean ${near}?`}`,
    hint: "headgate --help",
  };
}

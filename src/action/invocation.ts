import { withDefaults } from "../cli/parse.ts";
import { commonOptions, specifications } from "../cli/specifications.ts";
import type { Invocation, OptionValue } from "../commands/command.ts";
import type { CommandSpecification, OptionSpecification } from "../commands/specification.ts";
import type { Finding } from "../model/finding.ts";
import { plain } from "../model/text.ts";
import { type ActionCommand, isReader } from "./commands.ts";
import { type InputName, inputs } from "./inputs.ts";
import { mistake } from "./mistake.ts";
import type { ActionInputs } from "./read-inputs.ts";

/** The input behind an argument of the command line, by the name that help shows; first that of one command alone. */
const argumentInputs: Readonly<Record<string, InputName>> = {
  SERVER: "server",
  VERSION: "version",
  "rollback FROM": "from",
  "diff FROM": "environment",
  "diff TO": "environment",
  N: "traffic",
};

/**
 * The input behind an option of the command line. None is behind --command: what a workflow starts with its rights was
 * reviewed and merged, and no form may say otherwise. None is behind --at: the event says what the tag points at.
 */
const optionInputs: Readonly<Record<string, InputName>> = {
  directory: "directory",
  env: "environment",
  traffic: "traffic",
  blue: "blue",
  "env-var": "env-var",
  scope: "scope",
  transport: "transport",
  url: "url",
  create: "create",
  to: "to",
  staged: "staged",
  revision: "revision",
  update: "update",
  reason: "reason",
  "dry-run": "dry-run",
  watch: "watch",
  "target-repository": "target-repository",
  tag: "tag",
  subfolder: "subfolder",
  npm: "npm",
  pypi: "pypi",
  oci: "oci",
  nuget: "nuget",
  mcpb: "mcpb",
  homebrew: "homebrew",
  variable: "variable",
  require: "require",
  secret: "secret",
  contract: "contract",
  "no-contract": "no-contract",
  commit: "commit",
  "deploy-to": "deploy-to",
  output: "output",
  from: "from",
};

/** Inputs for the door itself: no command declares them. */
const doorInputs: readonly InputName[] = [
  "command",
  "token",
  "members-token",
  "target-token",
  "pull-request",
  "deployed-branch",
  "dispatch-events",
  "log-format",
];

export interface Asked {
  readonly invocation: Invocation;
  readonly findings: readonly Finding[];
  /** Inputs that were given, change nothing here, and would do the same left out. */
  readonly ignored: readonly InputName[];
}

/**
 * What the inputs ask of a command, by the declarations that the command line has too. `settled` is what the
 * event decides: `--base` and `--head`, say.
 */
export function invocationOf(
  command: ActionCommand,
  values: ActionInputs,
  settled: Readonly<Record<string, OptionValue>> = {},
): Asked {
  const specification: CommandSpecification = specifications[command];
  const declared: Readonly<Record<string, OptionSpecification>> = {
    ...specification.options,
    ...commonOptions,
  };
  const findings: Finding[] = [];
  const used = new Set<InputName>(doorInputs);
  const positionals: string[] = [];
  let gap = false;
  for (const { name, required, summary } of specification.positionals) {
    const input = inputBehind(command, name);
    if (input === undefined) continue;
    used.add(input);
    const value = values[input];
    const text = isList(value) ? (value[placeAmong(command, input, name)] ?? "") : String(value ?? "");
    if (text === "" && required) findings.push(missing(command, input, summary));
    if (text !== "" && gap) findings.push(gapBefore(command, input, specification));
    gap ||= text === "";
    if (text !== "") positionals.push(text);
  }
  const surplus = surplusOf(command, specification, values);
  if (surplus) findings.push(surplus);
  const options = new Map<string, OptionValue>();
  for (const [name, option] of Object.entries(declared)) {
    const input = Object.hasOwn(optionInputs, name) ? optionInputs[name] : undefined;
    if (input === undefined) continue;
    used.add(input);
    const value = values[input];
    const isBlank = typeof value === "string" && plain(value) === "";
    if (option.type === "text" && option.required && (isBlank || !isGiven(value))) {
      findings.push(missing(command, input, option.summary));
    } else if (isGiven(value) && isList(value) && option.type !== "list") {
      if (value.length > 1) findings.push(tooMany(command, input, value));
      options.set(name, value[0]);
    } else if (isGiven(value)) {
      options.set(name, value);
    }
  }
  for (const [name, value] of Object.entries(settled)) options.set(name, value);
  const unused = namesOf(values).filter((name) => !used.has(name) && isGiven(values[name]));
  const refused = unused.filter((name) => inputs[name].unused === "refuse" && !isHarmless(name, command));
  findings.push(...refused.map((name) => notUsed(command, name, used)));
  return {
    invocation: { positionals, options: withDefaults(declared, options) },
    findings,
    ignored: unused.filter((name) => !refused.includes(name)),
  };
}

function inputBehind(command: ActionCommand, argument: string): InputName | undefined {
  return argumentInputs[`${command} ${argument}`] ?? argumentInputs[argument];
}

/** More environments than a command takes as arguments. */
function surplusOf(
  command: ActionCommand,
  { positionals }: CommandSpecification,
  { environment }: ActionInputs,
): Finding | undefined {
  const takes = positionals.filter(({ name }) => inputBehind(command, name) === "environment").length;
  if (takes === 0 || environment.length <= takes) return undefined;
  return mistake(
    "input/invalid",
    `${command} takes ${takes} environments, and the input names ${environment.length}: ${environment.join(", ").slice(0, 200)}`,
    "name the one to promote from, then the one to promote to: staging,production",
  );
}

/** Which of several arguments with the same input it is; two environments are one input. */
function placeAmong(command: ActionCommand, input: InputName, argument: string): number {
  const { positionals }: CommandSpecification = specifications[command];
  const same = positionals.filter(({ name }) => inputBehind(command, name) === input);
  return same.findIndex(({ name }) => name === argument);
}

function isList(value: Value): value is readonly string[] {
  return typeof value === "object" && value !== null;
}

type Value = ActionInputs[InputName];

function isGiven(value: Value): value is Exclude<Value, null | false> {
  return value !== null && value !== false && !(typeof value === "object" && value.length === 0);
}

function namesOf(values: ActionInputs): readonly InputName[] {
  return Object.keys(values) as readonly InputName[];
}

/** What writes nothing is a dry run anyhow. */
function isHarmless(name: InputName, command: ActionCommand): boolean {
  return name === "dry-run" && isReader(command);
}

function missing(command: ActionCommand, input: InputName, summary: string): Finding {
  return mistake(
    "input/missing",
    `${command} needs the input ${input}: ${summary}`,
    `add ${input}: … below with: of the step, or fill it in where the workflow is started`,
  );
}

function gapBefore(command: ActionCommand, input: InputName, { positionals }: CommandSpecification): Finding {
  const before = new Set(positionals.flatMap(({ name }) => inputBehind(command, name) ?? []));
  const needed = [...before].slice(0, [...before].indexOf(input)).join(" and ");
  return mistake(
    "input/missing",
    `${command} takes the input ${input} only together with ${needed}`,
    `give ${needed} too, or leave ${input} out`,
  );
}

function tooMany(command: ActionCommand, input: InputName, values: readonly string[]): Finding {
  return mistake(
    "input/invalid",
    `${command} takes one ${input}, and the input names ${values.length}: ${values.join(", ").slice(0, 200)}`,
    "start it once for each, or use a matrix",
  );
}

function notUsed(command: ActionCommand, input: InputName, used: ReadonlySet<InputName>): Finding {
  const takes = [...used].filter((name) => !doorInputs.includes(name) && name !== "directory");
  const instead =
    input === "version" && used.has("to")
      ? "rollback goes to a version by the input to, and away from a bad one by the input from; "
      : "";
  return mistake(
    "input/not-used",
    `the input ${input} is not used by ${command}, which would do something else than was asked`,
    `${instead}leave ${input} out; ${command} takes ${takes.length === 0 ? "none" : takes.join(", ")}`,
  );
}

import { suggestion } from "../cli/suggestion.ts";
import { folderNamed } from "../commands/clone.ts";
import type { Finding } from "../model/finding.ts";
import { type ActionCommand, elsewhere, isActionCommand } from "./commands.ts";
import { type InputName, inputs } from "./inputs.ts";
import { mistake } from "./mistake.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What a workflow asks for, read and checked; null (or an empty list, or false) where nothing was given. */
export interface ActionInputs {
  readonly command: ActionCommand | null;
  readonly token: string | null;
  readonly "members-token": string | null;
  readonly "target-token": string | null;
  readonly directory: string | null;
  readonly server: string | null;
  readonly version: string | null;
  readonly environment: readonly string[];
  /** In percent. */
  readonly traffic: number | null;
  readonly blue: boolean;
  /** `KEY=value` each. */
  readonly "env-var": readonly string[];
  readonly scope: string | null;
  readonly transport: string | null;
  readonly url: string | null;
  readonly create: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly staged: boolean;
  readonly revision: number | null;
  readonly update: string | null;
  readonly reason: string | null;
  readonly "target-repository": string | null;
  readonly tag: string | null;
  readonly subfolder: string | null;
  readonly npm: string | null;
  readonly pypi: string | null;
  readonly oci: string | null;
  readonly nuget: string | null;
  readonly mcpb: string | null;
  readonly homebrew: string | null;
  /** `NAME` or `NAME=default` each. */
  readonly variable: readonly string[];
  readonly require: readonly string[];
  readonly secret: readonly string[];
  readonly contract: string | null;
  readonly "no-contract": boolean;
  readonly commit: boolean;
  readonly "deploy-to": string | null;
  readonly output: string | null;
  readonly "pull-request": "when-refused" | "always";
  readonly "dry-run": boolean;
  readonly "deployed-branch": string;
  readonly watch: boolean;
  readonly "dispatch-events": boolean;
  readonly "log-format": "text" | "json";
}

export interface ReadInputs {
  readonly values: ActionInputs;
  /** Mistakes, all of them; a wrong value is read as if nothing was given. */
  readonly findings: readonly Finding[];
}

const names = Object.keys(inputs) as readonly InputName[];

/** Reads the inputs from the environment in which a runner hands them over: `INPUT_DRY-RUN`. */
export function readInputs(env: Environment): ReadInputs {
  const findings: Finding[] = [...strangers(env)];
  const given = (name: InputName) => (env[variableOf(name)] ?? "").trim();
  const text = (name: InputName) => given(name) || null;
  const wrong = (name: InputName, allowed: string, known: readonly string[] = []): null => {
    const meant = suggestion(given(name), known);
    const asked = meant === undefined ? "" : `, did you mean ${meant}?`;
    findings.push(
      mistake(
        "input/invalid",
        `the input ${name} is ${JSON.stringify(shortened(given(name)))}; ${allowed}${asked}`,
        `write it below with: of the step, or leave it out`,
      ),
    );
    return null;
  };
  const flag = (name: InputName) => {
    if (given(name) === "" || falsehoods.includes(given(name))) return false;
    if (truths.includes(given(name))) return true;
    wrong(name, "it has to be true or false", ["true", "false"]);
    return false;
  };
  const lines = (name: InputName) =>
    given(name)
      .split(/\r?\n/)
      .filter((line) => line.trim() !== "");
  const choice = (name: InputName, choices: readonly string[]) =>
    given(name) === "" || choices.includes(given(name)) ? text(name) : wrong(name, oneOf(choices), choices);
  const command = () => {
    if (given("command") === "" || isActionCommand(given("command"))) return given("command");
    const instead = Object.entries(elsewhere).find(([name]) => name === given("command"))?.[1];
    if (instead !== undefined) return wrong("command", `that is no command of a workflow: ${instead}`) ?? "";
    return wrong("command", oneOf(inputs.command.choices), inputs.command.choices) ?? "";
  };
  const format = () => {
    const asked = given("log-format") || inputs["log-format"].default;
    if (asked === "text" || asked === "json") return asked;
    return wrong("log-format", oneOf(inputs["log-format"].choices), inputs["log-format"].choices) ?? "text";
  };
  const asked = command();
  const when = given("pull-request") || inputs["pull-request"].default;
  return {
    findings,
    values: {
      command: isActionCommand(asked) ? asked : null,
      token: text("token"),
      "members-token": text("members-token"),
      "target-token": text("target-token"),
      directory: isFolder(given("directory"))
        ? text("directory")
        : wrong(
            "directory",
            "it has to be a folder of the repository, named from its root, without . and ..",
          ),
      server: text("server"),
      version: text("version"),
      environment: [...new Set(given("environment").split(/[,\n]/))].map((one) => one.trim()).filter(Boolean),
      traffic: /^(?:\d{1,2}|100)$/.test(given("traffic"))
        ? Number(given("traffic"))
        : given("traffic") === ""
          ? null
          : wrong("traffic", "it has to be a whole number from 0 to 100, without a percent sign"),
      blue: flag("blue"),
      "env-var": lines("env-var"),
      scope: choice("scope", inputs.scope.choices),
      transport: choice("transport", inputs.transport.choices),
      url: text("url"),
      create: flag("create"),
      from: text("from"),
      to: text("to"),
      staged: flag("staged"),
      revision: /^\d{1,15}$/.test(given("revision"))
        ? Number(given("revision"))
        : given("revision") === ""
          ? null
          : wrong("revision", "it has to be a whole number, as headgate status shows it"),
      update: text("update"),
      reason: text("reason"),
      "target-repository":
        given("target-repository") === "" || isRepository(given("target-repository"))
          ? text("target-repository")
          : wrong("target-repository", "it has to be OWNER/NAME of a repository on this GitHub"),
      tag: text("tag"),
      subfolder: text("subfolder"),
      npm: text("npm"),
      pypi: text("pypi"),
      oci: text("oci"),
      nuget: text("nuget"),
      mcpb: text("mcpb"),
      homebrew: text("homebrew"),
      variable: lines("variable"),
      require: lines("require").map((name) => name.trim()),
      secret: lines("secret").map((name) => name.trim()),
      contract: text("contract"),
      "no-contract": flag("no-contract"),
      commit: flag("commit"),
      "deploy-to": text("deploy-to"),
      output: text("output"),
      "pull-request":
        when === "always" || when === "when-refused"
          ? when
          : (wrong("pull-request", oneOf(inputs["pull-request"].choices), inputs["pull-request"].choices) ??
            "when-refused"),
      "dry-run": flag("dry-run"),
      "deployed-branch": text("deployed-branch") ?? inputs["deployed-branch"].default,
      watch: flag("watch"),
      "dispatch-events": flag("dispatch-events"),
      "log-format": format(),
    },
  };
}

function isRepository(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(text);
}

/** Two names of one folder would have two comments and two check runs. */
function isFolder(text: string): boolean {
  const name = folderNamed(text);
  return name === "" || !/(?:^|\/)\.{0,2}(?:\/|$)|[\\\p{Cc}]/u.test(name);
}

/** Inputs that nothing which is started may inherit. */
export const secretInputs: readonly InputName[] = names.filter((name) => inputs[name].type === "secret");

/** The variable that a runner hands an input over in. */
export function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

/** The core schema of YAML 1.2: what a workflow's own `true` becomes, and no `yes` or `on`. */
const truths: readonly string[] = ["true", "True", "TRUE"];
const falsehoods: readonly string[] = ["false", "False", "FALSE"];

/**
 * Inputs that there are none of. A runner only warns of them: a misspelt `environment` would have everything
 * done rather than one environment. What resembles none of ours may be a variable that somebody set.
 */
function strangers(env: Environment): readonly Finding[] {
  const known = new Set(names.map(variableOf));
  return Object.keys(env)
    .filter((variable) => variable.startsWith("INPUT_") && !known.has(variable))
    .flatMap((variable) => {
      const name = variable.slice("INPUT_".length).toLowerCase();
      const meant = suggestion(name, names);
      if (meant === undefined) return [];
      return [
        mistake(
          "input/unknown",
          `there is no input ${JSON.stringify(shortened(name))}, did you mean ${meant}?`,
          `the inputs are: ${names.join(", ")}`,
        ),
      ];
    });
}

function oneOf(choices: readonly string[]): string {
  return `it has to be one of ${choices.join(", ")}`;
}

function shortened(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, 99)}…`;
}

import { type FileKind, modeline } from "../../convention/modeline.ts";
import type { ClientScope } from "../../model/target.ts";
import { schemaFolder } from "../init/files.ts";
import type { DraftSecret } from "./drafted.ts";

/** A target as it stands in environment.yaml. */
export interface TargetText {
  readonly scope: ClientScope;
  readonly path?: string;
  readonly entries: Readonly<Record<string, string>>;
}

/** JSON's texts are YAML's, but for what YAML calls unprintable. */
function scalar(text: string): string {
  const plain =
    /^[A-Za-z][A-Za-z0-9._/-]*$/.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text);
  return plain
    ? text
    : JSON.stringify(text).replace(
        /[\u007f-\u009f\u2028\u2029\ufeff]/g,
        (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
}

/** Where `init`, which comes next, puts them: every file but the project's lies in a folder of a folder. */
function schema(kind: FileKind): string {
  return `${modeline(kind, kind === "headgate" ? schemaFolder : `../../${schemaFolder}`)}\n`;
}

export const projectText = `${schema("headgate")}headgate: 1\n`;

export function serverText(name: string, description: string): string {
  return `${schema("server")}name: ${scalar(name)}\ndescription: ${scalar(description)}\n`;
}

const stages = ["development", "testing", "staging", "production"];

export interface EnvironmentFacts {
  /** Whether a server is known by its start command alone. */
  readonly unpackaged: boolean;
  /** Whether all of its servers answered here: a probe takes out what does not. */
  readonly probed: boolean;
  readonly targets: readonly TargetText[];
}

/** `asked`: the environment that all files were asked to become; one that differs is of its stage. */
export function environmentText(asked: string, { unpackaged, probed, targets }: EnvironmentFacts): string {
  const stage = stages.includes(asked) ? asked : "development";
  const lines = [
    `stage: ${stage}`,
    ...(unpackaged ? ["versions: { unpackaged: true }"] : []),
    ...(probed
      ? ["strategy: { type: immediate, analysis: [probe] }"]
      : [
          "# Not all of these servers can be probed from here, and a probe would take out what does not answer.",
          "# Once they can: analysis: [probe]",
          "strategy: { type: immediate, analysis: [] }",
        ]),
    "rollback: { automatic: true }",
    ...(targets.length > 0 ? ["targets:", ...targets.map((target) => `  - ${targetText(target)}`)] : []),
  ];
  return `${schema("environment")}${lines.join("\n")}\n`;
}

export function targetText({ scope, path, entries }: TargetText): string {
  const names = Object.entries(entries).map(([id, name]) => `${scalar(id)}: ${scalar(name)}`);
  const parts = [
    "type: mcp",
    `scope: ${scope}`,
    ...(path === undefined ? [] : [`path: ${scalar(path)}`]),
    ...(names.length > 0 ? [`entries: { ${names.join(", ")} }`] : []),
  ];
  return `{ ${parts.join(", ")} }`;
}

export function deploymentText(
  blue: string,
  variables: ReadonlyMap<string, string>,
  secrets: ReadonlyMap<string, string>,
): string {
  const map = (name: string, of: ReadonlyMap<string, string>) =>
    of.size === 0 ? [] : [`${name}:`, ...[...of].map(([key, value]) => `  ${key}: ${scalar(value)}`)];
  const lines = [`blue: ${blue}`, ...map("variables", variables), ...map("secrets", secrets)];
  return `${schema("deployment")}${lines.join("\n")}\n`;
}

/** Where the value of a secret stands now, and under which name it will be looked for. */
export interface SecretPlace {
  readonly server: string;
  readonly variable: string;
  readonly reference: string;
  readonly file: string;
  readonly line: number;
  /** Whether the file holds it in plain text. */
  readonly plain: boolean;
}

export function secretPlace(
  server: string,
  file: string,
  [variable, secret]: readonly [string, DraftSecret],
  reference: string,
): SecretPlace {
  return { server, variable, reference, file, line: secret.line, plain: secret.literal !== undefined };
}

import { digestOf } from "../../model/canonical.ts";
import { compareText, type Finding } from "../../model/finding.ts";
import { type Header, headerValue } from "../../model/release.ts";
import { environmentVariable, startSecrets, startVariables } from "../../model/start.ts";
import { entryOf, isInnerPath, type McpTarget } from "../../model/target.ts";
import { compareVersions } from "../../model/traffic.ts";
import type { Variant } from "../../model/variant.ts";
import type { Rendered, RenderInput } from "../adapter.ts";
import { clientFormats, clientPath, expandsIn, isEntryName } from "./client.ts";
import { type ClientOutput, outputPrefix, type PortableEntry, writeOutput } from "./rendered.ts";
import { type ClientStart, clientStart, toWord, type Word } from "./start.ts";

/** The variable that marks an entry as Headgate's and carries its deployment and revision. */
export const markVariable = "HEADGATE_REVISION";

interface McpInput extends RenderInput {
  readonly target: McpTarget;
}

interface Problem {
  readonly rule: "target/client-expansion" | "target/not-expressible";
  readonly message: string;
  readonly hint: string;
}

/** The output's file name says the scope, and which file and entry where those are not the usual ones. */
export function renderOutput(input: McpInput): Rendered {
  const { target, server } = input;
  const entry = target.entries !== undefined && Object.hasOwn(target.entries, server);
  const named = entry ? entryOf(target, server) : target.entry;
  const usual = target.path === undefined && named === undefined;
  const which = usual ? "" : `-${digestOf([target.path ?? null, named ?? null]).slice(7, 15)}`;
  const path = `${outputPrefix}${target.scope}${which}.json`;
  return { path, text: writeOutput(outputOf(input)) };
}

/** What a client file cannot say of this state, as findings for the plan. */
export function checkOutput(input: McpInput): readonly Finding[] {
  return problemsOf(input).map((problem) => ({
    ...problem,
    outcome: "fail",
    severity: "high",
    environment: input.environment,
    server: input.server,
  }));
}

function outputOf(input: McpInput): ClientOutput {
  const { target } = input;
  const refused = problemsOf(input).map((problem) => problem.message);
  const entry = entryOf(target, input.server);
  return {
    headgate: 1,
    target: "mcp",
    scope: target.scope,
    path: clientPath(target),
    entry: isEntryName(entry) ? entry : input.server,
    config: refused.length > 0 ? null : configOf(input),
    refused,
  };
}

/** Variants that get traffic, newest first. */
function liveVariants({ live }: RenderInput): readonly Variant[] {
  return Object.keys(live.traffic)
    .filter((id) => (live.traffic[id] ?? 0) > 0)
    .sort((a, b) => compareVersions(b, a))
    .flatMap((id) => live.variants[id] ?? []);
}

function configOf(input: McpInput): PortableEntry | null {
  const variants = liveVariants(input);
  const [variant] = variants;
  if (!variant) return null;
  if (variants.length > 1) return launcherEntry(input, variants);
  const release = input.releases.get(variant.version);
  const start = release && clientStart(release);
  if (!release || !start || "problem" in start) return null;
  const variables = startVariables(release, variant.variables, variant.secrets, input.environment);
  return directEntry(input, variables, startSecrets(release, variant.secrets), start);
}

function directEntry(
  input: McpInput,
  variables: ReadonlyMap<string, string>,
  secrets: ReturnType<typeof startSecrets>,
  start: ClientStart,
): PortableEntry {
  const { reference } = clientFormats[input.target.scope];
  if (start.kind === "remote") {
    const values = new Map(variables);
    for (const [name, secret] of secrets) values.set(name, reference(secret));
    return { type: start.type, url: start.url, headers: headersOf(start.headers, values) };
  }
  const env = new Map(variables);
  for (const [name, secret] of secrets) env.set(name, reference(secret));
  const names = [...env.keys()].sort(compareText);
  const forwarded = start.forward === undefined ? [] : names.flatMap((name) => ["-e", name]);
  return {
    ...typed(input.target),
    command: start.command,
    args: start.args.toSpliced(start.forward ?? 0, 0, ...forwarded),
    env: sorted(env),
  };
}

/** A header whose value is not whole (nobody gave one of its variables) is left out: half a credential helps nobody. */
function headersOf(
  headers: readonly Header[],
  values: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    headers.flatMap((header) => {
      const value = headerValue(header, values);
      return value === undefined ? [] : [[header.name, value]];
    }),
  );
}

/** The launcher picks the variant by user; it gets every secret that any of them may need. */
function launcherEntry(input: McpInput, variants: readonly Variant[]): PortableEntry {
  const { target, server, environment } = input;
  const [command, ...args] = launcherOf(target).map(toWord);
  const env = new Map<string, string>([[environmentVariable, environment]]);
  for (const { version, secrets } of variants) {
    const release = input.releases.get(version);
    for (const [, name] of release ? startSecrets(release, secrets) : [])
      env.set(name, clientFormats[target.scope].reference(name));
  }
  return {
    ...typed(target),
    command: command ?? "headgate",
    args: [...args, "run", server, "--env", environment, "--repository", { file: "" }],
    env: sorted(env),
  };
}

function launcherOf(target: McpTarget): readonly string[] {
  return target.launcher ?? ["headgate"];
}

function typed({ scope }: McpTarget): { readonly type?: "stdio" } {
  return clientFormats[scope].typed ? { type: "stdio" } : {};
}

function sorted(env: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...env].sort(([a], [b]) => compareText(a, b)));
}

const variableName = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const referenceName = /^[A-Za-z_][A-Za-z0-9_]*$/;

function problemsOf(input: McpInput): readonly Problem[] {
  const variants = liveVariants(input);
  const { target } = input;
  const path = clientPath(target);
  const entry = entryOf(target, input.server);
  const problems: Problem[] = [];
  if (target.path !== undefined && (path === null || !isInnerPath(path))) {
    problems.push(
      not(
        `${shown(target.path)} is no path of a client file in the repository`,
        "Give a path from the root, or none.",
      ),
    );
  }
  if (!isEntryName(entry)) {
    problems.push(
      not(`${shown(entry)} cannot be the name of an entry`, "Use letters, digits, `_`, `.` and `-`."),
    );
  }
  const split = variants.length > 1;
  if (split && launcherOf(target).length === 0) {
    problems.push(
      not(
        "shares are split, and the target names no launcher to choose by",
        "Give it a launcher, or one version 100.",
      ),
    );
  }
  if (split)
    problems.push(...launcherOf(target).flatMap((word) => textProblems("the launcher", toWord(word))));
  return [...problems, ...variants.flatMap((variant) => variantProblems(input, variant, split))];
}

function variantProblems(input: McpInput, variant: Variant, split: boolean): readonly Problem[] {
  const release = input.releases.get(variant.version);
  if (!release) return [not(`the release of ${variant.version} is not known`, "Restore the release's file.")];
  const start = clientStart(release);
  if ("problem" in start) return [not(`${variant.version}: ${start.problem}`, start.hint)];
  if (split && start.kind === "remote") {
    const message = `${variant.version} is reached by its address: a launcher starts servers, and cannot choose between addresses`;
    return [not(message, "Give one version 100 percent, or let a target in front of the addresses split.")];
  }
  const words =
    start.kind === "remote"
      ? [start.url, ...start.headers.flatMap(({ value = "" }) => value)]
      : [start.command, ...start.args];
  return [
    ...words.flatMap((word) => textProblems(`${variant.version}`, word)),
    ...[...startVariables(release, variant.variables, variant.secrets, input.environment)].flatMap(
      ([name, value]) => [...nameProblems(name, variableName), ...textProblems(`variable ${name}`, value)],
    ),
    ...startSecrets(release, variant.secrets).flatMap(([name, secret]) => [
      ...nameProblems(name, variableName),
      ...nameProblems(secret, referenceName),
    ]),
  ];
}

function nameProblems(name: string, pattern: RegExp): readonly Problem[] {
  if (name === markVariable) {
    return [not(`the variable ${markVariable} is Headgate's own`, "Give the variable another name.")];
  }
  return pattern.test(name)
    ? []
    : [not(`${shown(name)} is no name of an environment variable`, "Use letters, digits and `_`.")];
}

function textProblems(where: string, word: Word): readonly Problem[] {
  const text = typeof word === "string" ? word : word.file;
  if (text.includes("\0")) return [not(`${where} contains a NUL character`, "Take the character out.")];
  if (typeof word !== "string" && !isInnerPath(text)) {
    return [
      not(
        `${where} names ${shown(`./${text}`)}, which is not in the repository`,
        "Name a file of the repository.",
      ),
    ];
  }
  if (!expandsIn(text)) return [];
  const message = `${where} contains \`\${\` (${shown(text)}): the client would put something else in its place`;
  return [
    { rule: "target/client-expansion", message, hint: "Write the value itself, or give it as a secret." },
  ];
}

function not(message: string, hint: string): Problem {
  return { rule: "target/not-expressible", message, hint };
}

function shown(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

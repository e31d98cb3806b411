import { existsSync, realpathSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Finding } from "../../model/finding.ts";
import { environmentVariable, isLoaderVariable } from "../../model/start.ts";
import { launchOf } from "../../targets/mcp/launch/launch.ts";
import { fileIn } from "../../targets/mcp/takeover.ts";
import type { Draft, DraftContext, DraftSecret, DraftStart } from "./drafted.ts";
import { headersOf } from "./headers.ts";
import type { Entry } from "./members.ts";
import { note, quoted } from "./note.ts";
import type { RawEntry } from "./raw.ts";
import { addressProblem, givenValue, longestWord, secretWord } from "./secrets.ts";

export type Drafted = { readonly draft?: Draft; readonly findings: readonly Finding[] };

/** What of an entry becomes a release, variables and secrets; findings say what does not, never a value. */
export function draftOf(
  { name, value: standing }: Pick<RawEntry, "name" | "value">,
  entry: Entry,
  context: DraftContext,
): Drafted {
  const { at } = context;
  const findings: Finding[] = [];
  const refuse = (message: string, hint: string, line = at.line): Drafted => ({
    findings: [
      ...findings,
      note("fail", "migrate/not-taken", { ...at, line }, `${quoted(name)}: ${message}`, hint),
    ],
  });
  if (entry.kind === "remote") {
    const problem = addressProblem(entry.url);
    if (problem !== undefined) {
      return refuse(problem, "give what is secret by a header, then run again", context.lineOf("url"));
    }
    const { headers, variables, secrets, notes } = headersOf(name, entry.values, context);
    const start = { kind: "remote", type: entry.type, url: entry.url, headers } as const;
    return {
      draft: { name, at, value: standing, start, variables, secrets },
      findings: [...findings, ...notes],
    };
  }
  const start = startOf(entry, context);
  if ("problem" in start) return refuse(start.problem, start.hint, context.lineOf(start.where ?? "command"));
  const values = new Map([...start.env, ...entry.values]);
  const variables = new Map<string, string>();
  const secrets = new Map<string, DraftSecret>();
  for (const [key, text] of values) {
    const line = context.lineOf(`env.${key}`);
    const warn = (rule: string, message: string, hint: string) =>
      findings.push(note("warn", rule, { ...at, line }, message, hint));
    if (key === environmentVariable) continue;
    if (!/^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(key) || text.includes("\0") || text.length > 32_768) {
      warn(
        "migrate/variable-lost",
        `a variable of ${quoted(name)} has a name or value no environment can hold`,
        "give it another name, then run again",
      );
      continue;
    }
    if (isLoaderVariable(key)) {
      warn(
        "migrate/variable-lost",
        `${key} of ${quoted(name)} decides which code is loaded, and is never handed on`,
        "put what the server needs into its release, or into a variable of its own",
      );
      continue;
    }
    const value = givenValue(key, text, context.format === "gemini");
    if (value.kind === "plain") variables.set(key, value.value);
    else if (value.kind === "reference") {
      const { name: called, literal } = value;
      secrets.set(key, { reference: called || key, ...(literal === undefined ? {} : { literal }), line });
    } else if (value.kind === "secret") secrets.set(key, { reference: null, literal: value.literal, line });
    else secrets.set(key, { reference: null, line });
    if (value.kind === "composed")
      warn(
        "migrate/composed",
        `${key} of ${quoted(name)} is put together by the client from several texts`,
        "give its whole text under the name that the deployment's secrets say",
      );
    if (value.kind === "plain" && value.lost)
      warn(
        "migrate/composed",
        `${key} of ${quoted(name)} has its default here, and can no longer be set by each person`,
        "make it a secret in the deployment if people set it",
      );
  }
  return { draft: { name, at, value: standing, start: start.start, variables, secrets }, findings };
}

type Started =
  | { readonly start: DraftStart; readonly env: ReadonlyMap<string, string> }
  | { readonly problem: string; readonly hint: string; readonly where?: string };

function startOf(
  { command, args }: Extract<Entry, { readonly kind: "process" }>,
  context: DraftContext,
): Started {
  const none = new Map<string, string>();
  // Before anything reads them: some of what follows looks at every part of a word.
  if ([command, ...args].some((word) => word.includes("\0") || word.length > longestWord)) {
    return {
      problem: "one of its arguments is no text that can be written down",
      hint: `shorten it to ${longestWord} characters`,
      where: "args",
    };
  }
  const launch = launchOf(command, args);
  if (launch.kind === "foreign") return launch;
  if (secretWord([command, nameOf(launch)]) >= 0)
    return {
      problem: "what it starts looks like a secret",
      hint: "name a program or a package",
      where: "command",
    };
  const hidden = secretWord(launch.args);
  if (hidden >= 0) {
    const where = `args.${args.lastIndexOf(launch.args[hidden] ?? "")}`;
    return {
      problem: "one of its arguments holds what looks like a secret",
      hint: "arguments are written down: give it under env, by a name the server reads, then run again",
      where,
    };
  }
  if (launch.kind === "command") return commandOf(launch, context);
  const filled = launch.args.find((word) => word.includes("${"));
  if (filled !== undefined) {
    return {
      problem: "a part of what it starts is filled in by the client, each in its own way",
      hint: "write the text itself, or give it by a variable, then run again",
      where: `args.${args.indexOf(filled)}`,
    };
  }
  if (launch.kind === "package") return { start: launch, env: none };
  if (!/@sha256:[0-9a-f]{64}$/.test(launch.image) && !/:[^/]+$/.test(launch.image.replace(/:latest$/, ""))) {
    return {
      problem: `the image ${quoted(launch.image)} has neither a tag nor a digest, or the tag latest`,
      hint: "name what runs today: docker image inspect --format '{{index .RepoDigests 0}}' IMAGE",
      where: "args",
    };
  }
  const env = [...launch.env].map(([name, value]) => [name, value ?? `\${${name}}`] as const);
  const { image, args: rest } = launch;
  return { start: { kind: "image", image, args: rest }, env: new Map(env) };
}

function nameOf(launch: ReturnType<typeof launchOf>): string {
  if (launch.kind === "package") return `${launch.name} ${launch.wanted ?? ""}`;
  return launch.kind === "image" ? launch.image.replace(/@sha256:[0-9a-f]{64}$/, "") : "";
}

/** The programs whose words before the first other one are files of code, or say where they are. */
const interpreters = new Set([
  "node",
  "python",
  "python3",
  "py",
  "deno",
  "bun",
  "tsx",
  "ts-node",
  "ruby",
  "php",
  "uv",
  "poetry",
  "java",
  "dotnet",
  "go",
  "cargo",
  "perl",
  "sh",
  "bash",
]);

function commandOf(
  launch: Extract<ReturnType<typeof launchOf>, { readonly kind: "command" }>,
  context: DraftContext,
): Started {
  const all = [launch.command, ...launch.args].map((word) => placed(word, context.root));
  const [command = "", ...args] = all;
  const filled = all.find((word) => word.includes("${"));
  const where =
    filled === undefined ? undefined : filled === command ? "command" : `args.${args.indexOf(filled)}`;
  if (filled !== undefined && where !== undefined) {
    return {
      problem: "a part of what it starts is filled in by the client, each in its own way",
      hint: "write the text itself, or give it by a variable, then run again",
      where,
    };
  }
  const script = interpreters.has(command) ? args.findIndex(isMachinePath) : -1;
  const before = args.slice(0, Math.max(0, script));
  const isCode =
    script >= 0 && before.every((word) => word.startsWith("-") || /^(?:run|exec|tool)$/.test(word));
  if (isMachinePath(command) || isCode) {
    return {
      problem: `${quoted(isMachinePath(command) ? command : (args[script] ?? ""))} is a file of this machine, outside of the repository`,
      hint: "bring it into the repository, or publish it as a package, then run again",
      where: isMachinePath(command) ? "command" : `args.${script}`,
    };
  }
  const { pin } = launch;
  return { start: { kind: "command", command, args, ...(pin ? { pin } : {}) }, env: new Map() };
}

function isMachinePath(word: string): boolean {
  return isAbsolute(word) || /^(?:~[/\\]|[A-Za-z]:[/\\]|\\\\|\.\.[/\\])/.test(word);
}

/** A file of the repository as releases name it; any other word as it is. */
function placed(word: string, root: string): string {
  const inner = fileIn(root, word);
  const path = resolve(root, inner);
  if (word !== inner) return isInside(path, root) ? `./${relative(root, path).replaceAll("\\", "/")}` : word;
  const isFile = /^[^-\s][^\0]*\.[A-Za-z0-9]+$/.test(word) && !isAbsolute(word) && isInside(path, root);
  return isFile && existsSync(path) ? `./${relative(root, path).replaceAll("\\", "/")}` : word;
}

function isInside(path: string, root: string): boolean {
  if (!path.startsWith(root + sep)) return false;
  try {
    return realpathSync(path).startsWith(realpathSync(root) + sep);
  } catch {
    return !relative(root, path).startsWith("..") && path !== join(root);
  }
}

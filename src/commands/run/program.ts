import { isatty } from "node:tty";
import { type LaunchEnding, launch } from "./launch.ts";

/** What is started for the user. */
export type Program =
  /** A script of Node's own, by its absolute path. */
  | { readonly kind: "node"; readonly script: string; readonly args: readonly string[] }
  | { readonly kind: "command"; readonly command: string; readonly args: readonly string[] };

/** What a server is given beside the environment that we have ourselves. */
export interface Given {
  readonly variables: Readonly<Record<string, string>>;
  readonly secrets: readonly GivenSecret[];
}

export interface GivenSecret {
  readonly name: string;
  /** The variable of our own environment that holds it. */
  readonly reference: string;
  readonly required: boolean;
}

/** How the server's environment differs from ours; null takes a variable away. */
export type EnvironmentChanges = ReadonlyMap<string, string | null>;

export interface GivenEnvironment {
  readonly changes: EnvironmentChanges;
  /** Secrets that are not set here: those it cannot start without, and those it can. */
  readonly missing: readonly GivenSecret[];
  readonly leftOut: readonly GivenSecret[];
}

export function environmentFor(
  { variables, secrets }: Given,
  env: Readonly<Record<string, string | undefined>>,
): GivenEnvironment {
  const changes = new Map<string, string | null>(Object.entries(variables));
  const missing: GivenSecret[] = [];
  const leftOut: GivenSecret[] = [];
  for (const secret of secrets) {
    const value = valueOfSecret(env, secret.reference);
    changes.set(secret.name, value ?? null);
    if (value === undefined) (secret.required ? missing : leftOut).push(secret);
  }
  for (const [name, value] of changes) {
    if (value === (Object.hasOwn(env, name) ? env[name] : null)) changes.delete(name);
  }
  return { changes, missing, leftOut };
}

/** A client that knows no such variable hands the reference on as it is written in the file. */
function valueOfSecret(
  env: Readonly<Record<string, string | undefined>>,
  reference: string,
): string | undefined {
  const value = Object.hasOwn(env, reference) ? env[reference] : undefined;
  const unexpanded = [`\${${reference}}`, `\${env:${reference}}`];
  return value === undefined || value === "" || unexpanded.includes(value) ? undefined : value;
}

/** What Node and its libraries read once, when they start: a change of it would come too late for this process. */
const readAtStart = /^(?:NODE_(?!ENV$)|UV_|SSL_|OPENSSL_|ICU_|LC_|LANG$|TZ$|HTTPS?_PROXY$|NO_PROXY$)/i;

/** Whether a program can run in this very process, and be what it would be in one of its own. */
export function canBecome(program: Program, changes: EnvironmentChanges): boolean {
  return program.kind === "node" && ![...changes.keys()].some((name) => readAtStart.test(name));
}

/**
 * Makes this process the program's: no second Node has to start, nobody stands between it and its client, and
 * signals, streams and status are its own. Nothing of ours may have touched the streams or listen to signals.
 */
export function become(
  program: Extract<Program, { readonly kind: "node" }>,
  changes: EnvironmentChanges,
  runMain: (script: string) => void,
): void {
  for (const [name, value] of changes) {
    if (value === null) delete process.env[name];
    else process.env[name] = value;
  }
  process.argv.splice(1, process.argv.length - 1, program.script, ...program.args);
  // Of a turn of its own: what it throws while it loads is its own failure, and never that of a promise of ours.
  setImmediate(() => runMain(program.script));
}

/** Starts the program in a process of its own that has our streams; its ending is the answer. */
export function startBeside(
  program: Program,
  changes: EnvironmentChanges,
  env: Readonly<Record<string, string | undefined>>,
): Promise<LaunchEnding> {
  const whole = new Map<string, string>();
  for (const [name, value] of Object.entries(env)) if (value !== undefined) whole.set(name, value);
  for (const [name, value] of changes) {
    if (value === null) whole.delete(name);
    else whole.set(name, value);
  }
  const [command, args] =
    program.kind === "node"
      ? [process.execPath, [program.script, ...program.args]]
      : [program.command, program.args];
  return launch(command, args, Object.fromEntries(whole), isatty(0));
}

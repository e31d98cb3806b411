import { canonicalJson } from "../../model/canonical.ts";
import { asRecord } from "../../model/json.ts";
import { environmentVariable } from "../../model/start.ts";
import { printable } from "../../model/text.ts";
import { launchOf } from "./launch/launch.ts";
import type { ClientEntry } from "./materialise.ts";

/** Where the entries stand. */
export interface Site {
  /** Absolute path of the repository's root. */
  readonly root: string;
  /** What clients would put in place of references. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

type Known = Site["env"];

/** Whether an entry of a person's may become Headgate's. */
export type Takeover =
  | { readonly kind: "same" }
  /** It starts or reaches something else, or says more than Headgate would; `why` holds names, never values. */
  | { readonly kind: "other"; readonly why: string }
  /** The same server, but for these variables or headers: what is there would be lost, or is not to be had here. */
  | { readonly kind: "unsaved"; readonly values: readonly Unsaved[] };

export interface Unsaved {
  /** Of the variable, or of the header in small letters. */
  readonly name: string;
  /** Names in the environment by which its value will be looked for. */
  readonly references: readonly string[];
}

/**
 * Compares what stands there with what would. A package without an exact version is the same in any: nobody
 * said which. A value is the same where both texts are, or both come to the same text in this environment: a
 * secret in plain text may give way to its reference only where the reference is known to lead to it.
 */
export function takeover(standing: unknown, wanted: ClientEntry, { root, env: known }: Site): Takeover {
  const [there, ours] = [read(standing, root), read(wanted, root)];
  if (typeof there === "string") return { kind: "other", why: there };
  if (typeof ours === "string") return { kind: "other", why: ours };
  if (
    canonicalJson(there.identity) !== canonicalJson(ours.identity) ||
    (there.transport !== null && there.transport !== ours.transport)
  )
    return { kind: "other", why: "it starts or reaches something else" };
  if (there.exact !== null && there.exact !== ours.exact)
    return { kind: "other", why: "it names another exact version" };
  const names = [...new Set([...there.values.keys(), ...ours.values.keys()])];
  const differing = names.filter((name) => !same(there.values.get(name), ours.values.get(name), known));
  const unsaved = (name: string): Unsaved => ({
    name,
    references: [...(ours.values.get(name) ?? "").matchAll(reference)].map(([, found = ""]) => found),
  });
  const isReference = (name: string) => references(ours.values.get(name) ?? "") && there.values.has(name);
  const lost = differing.filter((name) => !isReference(name)).sort();
  if (lost.length > 0) return { kind: "other", why: `its values differ: ${lost.map(shown).join(", ")}` };
  return differing.length === 0
    ? { kind: "same" }
    : { kind: "unsaved", values: differing.sort().map(unsaved) };
}

interface Meaning {
  readonly identity: unknown;
  /** How its address is reached; null where nobody said, and clients find out. */
  readonly transport: "http" | "sse" | null;
  /** The exact version it names; null where it names none. */
  readonly exact: string | null;
  /** Variables and headers. */
  readonly values: ReadonlyMap<string, string>;
}

const exactVersion = /^[0-9]+(?:\.[0-9A-Za-z!+-]+)*$/;

/** What clients keep beside a server and start nothing with: none of it is worth refusing an entry for. */
export const idleMembers: ReadonlySet<string> = new Set([
  ...["description", "name", "id", "version", "gallery", "$schema"],
]);

/** Names in a message. */
function shown(name: string): string {
  return JSON.stringify(printable(name, 40));
}

/** A text says why Headgate cannot mean the same. */
function read(entry: unknown, root: string): Meaning | string {
  const { type, url, headers, command, args, env, disabled, enabled, ...rest } = asRecord(entry);
  const more = Object.keys(rest).filter((name) => !idleMembers.has(name));
  if (more.length > 0) return `Headgate would not write its ${more.slice(0, 10).map(shown).join(", ")}`;
  if ((disabled ?? false) !== false || (enabled ?? true) !== true) return "it is switched off";
  const unread = "it is none that Headgate could write";
  if (typeof url === "string") {
    const isHttp = type === "http" || type === "streamable-http" || type === "streamableHttp";
    if (!isHttp && type !== undefined && type !== "sse") return unread;
    if (command !== undefined || args !== undefined || env !== undefined) return unread;
    const values = texts(headers)?.map(([name, value]) => [name.toLowerCase(), value] as const);
    const transport = isHttp ? "http" : (type ?? null);
    return values ? { identity: url, transport, exact: null, values: new Map(values) } : unread;
  }
  if ((type !== undefined && type !== "stdio") || headers !== undefined) return unread;
  const given = texts(env);
  if (typeof command !== "string" || given === undefined) return unread;
  const words = args === undefined ? [] : Array.isArray(args) ? args.map(textOf) : undefined;
  if (!words?.every((word) => word !== undefined)) return unread;
  const placed = words.map((word) => fileIn(root, word));
  return processMeaning(
    fileIn(root, command.trim()),
    placed,
    new Map(given.filter(([name]) => name !== environmentVariable)),
  );
}

/** A file of the repository, however a client is told of it, by its path from the root. */
export function fileIn(root: string, word: string): string {
  for (const prefix of ["${workspaceFolder}/", "${CLAUDE_PROJECT_DIR}/", `${root}/`, "./"])
    if (word.startsWith(prefix) && word.length > prefix.length) return word.slice(prefix.length);
  return word;
}

function processMeaning(
  command: string,
  args: readonly string[],
  values: ReadonlyMap<string, string>,
): Meaning {
  const launch = launchOf(command, args);
  switch (launch.kind) {
    case "package":
      return {
        identity: [launch.registry, launch.name, launch.args],
        transport: null,
        exact: launch.wanted !== null && exactVersion.test(launch.wanted) ? launch.wanted : null,
        values,
      };
    case "image": {
      const handed = new Map(values);
      for (const [name, value] of launch.env) {
        if (name === environmentVariable) continue;
        if (value !== null) handed.set(name, value);
        else if (!handed.has(name)) handed.set(name, `\${${name}}`);
      }
      return { identity: ["image", launch.image, launch.args], transport: null, exact: null, values: handed };
    }
    case "command": {
      const { pin } = launch;
      const words = launch.args.map((word, index) => (index === pin?.at ? pin.before : word));
      const wanted = pin?.wanted ?? null;
      const exact = wanted !== null && exactVersion.test(wanted) ? wanted : null;
      return { identity: ["command", launch.command, words], transport: null, exact, values };
    }
    case "foreign":
      return { identity: ["foreign", command, args], transport: null, exact: null, values };
  }
}

const reference = /\$\{(?:env:)?([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]{0,1000}))?\}/g;
const prompted = /\$\{input:[^}]*\}/;

function references(text: string): boolean {
  return /\$\{(?:env:)?[A-Za-z_][A-Za-z0-9_]*\}/.test(text);
}

function same(there: string | undefined, ours: string | undefined, known: Known): boolean {
  if (there === ours) return true;
  if (there === undefined || ours === undefined) return false;
  const b = expanded(ours, known);
  // What a client asks people for is nowhere to be compared with; that there is a value here has to do.
  if (prompted.test(there)) return references(ours) && b !== undefined && b !== "";
  return b !== undefined && expanded(there, known) === b;
}

/** Undefined where a reference leads nowhere, or to something only the client knows. */
function expanded(text: string, known: Known): string | undefined {
  let isWhole = true;
  const value = text.replace(reference, (_, name: string, usual?: string) => {
    const given = (Object.hasOwn(known, name) ? known[name] : undefined) ?? usual;
    isWhole &&= given !== undefined;
    return given ?? "";
  });
  return isWhole && !/\$\{/.test(text.replace(reference, "")) ? value : undefined;
}

/** Clients hand numbers and switches on as texts. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

function texts(value: unknown): readonly (readonly [string, string])[] | undefined {
  if (value === undefined) return [];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const found = Object.entries(value).flatMap(([name, inner]) => {
    const text = textOf(inner);
    return text === undefined ? [] : [[name, text] as const];
  });
  return found.length === Object.keys(value).length ? found : undefined;
}

import type { Contract } from "../../contract/contract.ts";
import type { Json } from "../../model/canonical.ts";

type Item = { readonly [member: string]: Json | undefined };
type Named<Key extends string> = Item & { readonly [name in Key]: string };

/** The lists of a contract, what people call them, what names an entry of each, and how the protocol asks for them. */
export const contractLists = {
  tools: { words: "tools", key: "name", method: "tools/list", capability: "tools" },
  prompts: { words: "prompts", key: "name", method: "prompts/list", capability: "prompts" },
  resources: { words: "resources", key: "uri", method: "resources/list", capability: "resources" },
  resourceTemplates: {
    words: "resource templates",
    key: "uriTemplate",
    method: "resources/templates/list",
    capability: "resources",
  },
} as const;

export type ContractList = keyof typeof contractLists;
export const listNames = Object.keys(contractLists).filter(isListName);

/** What of a contract a file says anything about. A list that it has not is not known, and is no empty list. */
export type ContractPart = ContractList | "instructions";

type Path = readonly (string | number)[];

/** Something wrong with a value, at a path of it. */
export interface ShapeProblem {
  readonly rule: "contract/unreadable" | "contract/incomplete" | "contract/duplicate-name";
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}

export interface Shaped {
  /** Absent where it is none. */
  readonly contract?: Contract;
  readonly known: ReadonlySet<ContractPart>;
  readonly problems: readonly ShapeProblem[];
}

const hint =
  'a contract that Headgate wrote, the result of tools/list: { "tools": [...] }, or a capture of all lists';

/**
 * Makes a contract of what people have at hand: one of ours, the result of `tools/list` (in its answer's `result`, or
 * several pages of it), or a capture of all lists, by the names of the lists or of the methods.
 */
export function shapeContract(value: unknown): Shaped {
  const problems: ShapeProblem[] = [];
  const found = new Map<ContractPart, readonly Item[]>();
  let instructions: string | undefined;
  const [root, base] = unwrapped(value);
  const pages = Array.isArray(root) ? root : [root];
  for (const [index, page] of pages.entries()) {
    const at = Array.isArray(root) ? [...base, index] : base;
    const [body, bodyAt] = unwrapped(page, at);
    if (!isItem(body)) {
      problems.push(unreadable(bodyAt, "this is no contract: it is not a map"));
      continue;
    }
    for (const name of listNames) {
      const list = listIn(body, name, bodyAt, problems, index === pages.length - 1);
      if (list !== undefined) found.set(name, [...(found.get(name) ?? []), ...list]);
    }
    for (const part of unadvertised(body)) found.set(part, found.get(part) ?? []);
    const said = own(body, "instructions") ?? member(own(body, "initialize"), "instructions");
    if (typeof said === "string") instructions = said;
    if (isItem(own(body, "initialize")) || listNames.every((name) => Object.hasOwn(body, name))) {
      found.set("instructions", []);
    }
  }
  if (instructions !== undefined) found.set("instructions", []);
  const isAny = listNames.some((name) => found.has(name));
  if (!isAny && problems.length === 0) problems.push(notThere(root, base));
  if (!isAny || problems.some(({ rule }) => rule === "contract/unreadable")) {
    return { known: new Set(found.keys()), problems };
  }
  const named = <Key extends string>(name: ContractList, key: Key): readonly Named<Key>[] =>
    (found.get(name) ?? []).filter((entry): entry is Named<Key> => typeof own(entry, key) === "string");
  const contract: Contract = {
    tools: named("tools", "name"),
    prompts: named("prompts", "name"),
    resources: named("resources", "uri"),
    resourceTemplates: named("resourceTemplates", "uriTemplate"),
    ...(instructions ? { instructions } : {}),
  };
  return { contract, known: new Set(found.keys()), problems };
}

/** Without what JSON-RPC wraps around an answer. */
function unwrapped(value: unknown, at: Path = []): readonly [unknown, Path] {
  const result = member(value, "result");
  const isAnswer = isItem(value) && !listNames.some((name) => Object.hasOwn(value, name));
  return isAnswer && result !== undefined ? [result, [...at, "result"]] : [value, at];
}

/** A list by its own name or by its method's, alone or within a result; undefined where nothing is said of it. */
function listIn(
  body: Item,
  name: ContractList,
  at: Path,
  problems: ShapeProblem[],
  isLast: boolean,
): readonly Item[] | undefined {
  const { method } = contractLists[name];
  const under = [name, method].find((one) => Object.hasOwn(body, one));
  if (under === undefined) return undefined;
  const [inside, insideAt] = unwrapped(own(body, under), [...at, under]);
  const nested = member(inside, name);
  const [list, listAt] = nested === undefined ? [inside, insideAt] : [nested, [...insideAt, name]];
  const cursor = member(nested === undefined ? body : inside, "nextCursor");
  if (typeof cursor === "string" && isLast) {
    problems.push({
      rule: "contract/incomplete",
      path: listAt,
      message: `this list goes on: it has a nextCursor, and ${method} was not asked for the rest`,
      hint: "ask for all pages; what is on the others counts as absent here",
    });
  }
  if (Array.isArray(list)) return entriesOf(list, name, listAt, problems);
  // What is no list says that there is none: `{ "error": ... }` where the server does not know the method.
  if (nested === undefined && under === method && isItem(inside)) return undefined;
  problems.push(unreadable(listAt, `${name} is not a list`));
  return undefined;
}

function entriesOf(
  list: readonly unknown[],
  name: ContractList,
  at: Path,
  problems: ShapeProblem[],
): readonly Item[] {
  const { key } = contractLists[name];
  const seen = new Set<unknown>();
  return list.flatMap((entry, index) => {
    const path = [...at, index];
    const label = isItem(entry) ? own(entry, key) : undefined;
    if (!isItem(entry) || typeof label !== "string" || label === "") {
      problems.push(unreadable(path, `an entry of ${name} has no ${key}`));
      return [];
    }
    if (seen.has(label)) {
      problems.push({
        rule: "contract/duplicate-name",
        path: [...path, key],
        message: `${name} has two entries of this ${key}: clients know only one of them`,
        hint: "the server must list each once: which of them a call reaches, no client can tell",
      });
    }
    seen.add(label);
    return [entry];
  });
}

/** What a file says nothing of, in words: made a release of, it would promise none. */
export function unsaid(known: ReadonlySet<ContractPart>): readonly string[] {
  return listNames.filter((name) => !known.has(name)).map((name) => contractLists[name].words);
}

/** Lists that a server said it has not: known to be empty. */
function unadvertised(body: Item): readonly ContractList[] {
  const capabilities = member(own(body, "initialize"), "capabilities");
  if (!isItem(capabilities)) return [];
  return listNames.filter((name) => !Object.hasOwn(capabilities, contractLists[name].capability));
}

function notThere(value: unknown, at: Path): ShapeProblem {
  const release = member(member(member(value, "release"), "contract"), "digest");
  return typeof release === "string"
    ? {
        ...unreadable(at, "this is a release, and names its contract by a digest"),
        hint: "name the release itself: SERVER@VERSION",
      }
    : unreadable(at, "this is no contract: it has neither tools nor prompts nor resources");
}

function unreadable(path: Path, message: string): ShapeProblem {
  return { rule: "contract/unreadable", path, message, hint };
}

function isListName(name: string): name is ContractList {
  return Object.hasOwn(contractLists, name);
}

function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own(of: Item, name: string): Json | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined;
}

function member(value: unknown, name: string): Json | undefined {
  return isItem(value) ? own(value, name) : undefined;
}

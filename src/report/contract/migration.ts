import { type Alike, alike } from "../../contract/alike.ts";
import type { ContractChange, ContractComparison, RenameSuggestion } from "../../contract/change.ts";
import type { Contract } from "../../contract/contract.ts";
import { visible } from "../../contract/text/visible.ts";
import { list } from "../markdown/blocks.ts";
import { bold, code, fence, text } from "../markdown/escape.ts";
import { count } from "../text.ts";
import { adviceFor } from "./advice.ts";
import { exampleArguments } from "./example.ts";
import { classWords, placeWords } from "./groups.ts";
import { type Found, memberAt, promptOf, stepsOf, subjectOf, toolOf } from "./lookup.ts";
import { toldKeywords, typeWords } from "./schema-words.ts";

export interface MigrationNames {
  /** What clients come from and go to: `weather 1.1.4`. */
  readonly from?: string;
  readonly to?: string;
}

const mostSubjects = 100;
/** Of things that are told as one. */
const mostNames = 30;

/**
 * A draft, in Markdown, of what users of a server have to do: of every change that breaks, or that nobody can tell of,
 * what was, what is, and what to do, with a call before and after. Empty where there is none. Renames are suggestions.
 */
export function migrationGuide(
  comparison: ContractComparison,
  before: Contract,
  after: Contract,
  names: MigrationNames = {},
): string {
  const changes = comparison.changes.filter(
    (change) => change.class === "breaking" || change.class === "unknown",
  );
  if (changes.length === 0) return "";
  const renames = comparison.renames ?? [];
  const subjects = bySubject(changes, renames);
  const breaking = changes.filter((change) => change.class === "breaking").length;
  const open = changes.length - breaking;
  const sections = subjects
    .slice(0, mostSubjects)
    .map((one) => ("alike" in one ? alikeSection(one.alike) : section(one.changes, renames, before, after)));
  const rest = subjects.length - mostSubjects;
  const said = [
    ...(breaking > 0 ? [`${count(breaking, "change")} can break clients`] : []),
    ...(open > 0 ? [`${count(open, "change")} must be checked by hand`] : []),
  ];
  return [
    `## ${titleOf(names)}`,
    `${said.join(", and ")}. This is a draft, made from the difference of the two contracts: what was meant, only its authors know. Values in the examples are made up from the schemas.`,
    ...sections,
    ...(rest > 0
      ? [`… and ${count(rest, "more thing")} that changed: \`headgate contract diff\` has them all.`]
      : []),
  ].join("\n\n");
}

/** What is told under one heading: all that became of one thing, or several of which there is nothing else to say. */
type Subject = { readonly changes: readonly ContractChange[] } | { readonly alike: Alike };

/** In the order in which the worst change of each comes. A tool always has a heading of its own, for its calls. */
function bySubject(
  changes: readonly ContractChange[],
  renames: readonly RenameSuggestion[],
): readonly Subject[] {
  const groups = new Map<string, ContractChange[]>();
  for (const change of changes) {
    const group = groups.get(keyOf(change));
    if (group) group.push(change);
    else groups.set(keyOf(change), [change]);
  }
  const renamed = new Set(renames.map(({ from }) => from));
  const hasMore = (change: ContractChange) =>
    subjectOf(change.pointer).list === "tools" ||
    renamed.has(change.pointer) ||
    groups.get(keyOf(change))?.length !== 1;
  const told = new Set<string>();
  return alike(changes, hasMore).flatMap((entry): readonly Subject[] => {
    if (entry.changes.length > 1) return [{ alike: entry }];
    const key = keyOf(entry.first);
    if (told.has(key)) return [];
    told.add(key);
    return [{ changes: groups.get(key) ?? [] }];
  });
}

function keyOf({ pointer }: ContractChange): string {
  const { list: kind, name } = subjectOf(pointer);
  return JSON.stringify([kind, name]);
}

function alikeSection({ first, changes, summary }: Alike): string {
  const { list: kind } = subjectOf(first.pointer);
  const all = count(changes.length, kindWords(kind));
  const names = changes.map(({ pointer }) => code(visible(subjectOf(pointer).name), 120));
  const more = names.length > mostNames ? `, and ${names.length - mostNames} more` : "";
  const why = first.why === undefined ? "" : `: ${text(visible(first.why), 400)}`;
  return [
    `### ${all}`,
    `${classWords[first.class].light} ${bold(code(`${summary.slice(0, 1)} ${all}`))}${why}`,
    list([`Which: ${names.slice(0, mostNames).join(", ")}${more}`, `Do: ${adviceFor(first)}`]),
  ].join("\n\n");
}

function titleOf({ from, to }: MigrationNames): string {
  if (from === undefined && to === undefined) return "What to change";
  return [
    "Migrating",
    ...(from ? [`from ${text(from, 80)}`] : []),
    ...(to ? [`to ${text(to, 80)}`] : []),
  ].join(" ");
}

/** Everything about one tool, prompt or resource. */
function section(
  changes: readonly ContractChange[],
  renames: readonly RenameSuggestion[],
  before: Contract,
  after: Contract,
): string {
  const [first] = changes;
  if (first === undefined) return "";
  const { list: kind, name } = subjectOf(first.pointer);
  const own = renames.filter(({ from }) => changes.some(({ pointer }) => pointer === from));
  const renamed = own.find(({ kind: what }) => what === "tool");
  const newName = renamed === undefined ? name : (stepsOf(renamed.to)[1] ?? name);
  return [
    `### ${code(visible(name === "" ? kind : name), 120)}${kind === "tools" || name === "" ? "" : ` (${kindWords(kind)})`}`,
    ...changes.map((change) => changeBlock(change, own, before, after)),
    ...(kind === "tools" ? calls(changes, name, newName, before, after) : []),
  ].join("\n\n");
}

function kindWords(kind: string): string {
  return kind === "resourceTemplates" ? "resource template" : text(kind.replace(/s$/, ""), 40);
}

function changeBlock(
  change: ContractChange,
  renames: readonly RenameSuggestion[],
  before: Contract,
  after: Contract,
): string {
  const light = classWords[change.class].light;
  const rename = renames.find(({ from }) => from === change.pointer);
  const suggestion =
    rename === undefined
      ? []
      : [
          `Suggestion: it looks as if it became ${code(visible(rename.after), 120)} (${text(visible(rename.reason), 200)}).`,
        ];
  const title = code(visible(change.summary), 200);
  const why = change.why === undefined ? "" : `: ${text(visible(change.why), 400)}`;
  return [
    `${light} ${bold(title)}${why}`,
    list([
      `Was: ${stateOf(change, before, "before")}`,
      `Is: ${stateOf(change, after, "after")}`,
      `Do: ${[adviceFor(change), ...suggestion].join(" ")}`,
    ]),
  ].join("\n\n");
}

/** What of a contract a change is about, as it stands on one side. */
function stateOf(change: ContractChange, contract: Contract, side: "before" | "after"): string {
  const [kind = "", name = "", ...rest] = stepsOf(change.pointer);
  const found = memberAt(contract, change.pointer);
  if (found) {
    const type = typeWords(found.schema, found.root);
    const needed = found.name.endsWith("[]") ? "" : found.required ? ", required" : ", optional";
    return `${code(visible(found.name), 120)}: ${code(visible(type), 200)}${needed}${keywordWords(change, found, side)}`;
  }
  const value = change[side];
  if (value !== undefined) return code(visible(value), 300);
  if (kind === "tools" && rest.length === 0) return signatureOf(contract, name);
  if (kind === "prompts" && rest[0] === "arguments") {
    const argument = (promptOf(contract, name)?.arguments ?? []) as readonly {
      readonly [key: string]: unknown;
    }[];
    const own = Array.isArray(argument) ? argument.find((one) => one?.name === rest[1]) : undefined;
    if (!own) return "not there";
    return `${code(visible(rest[1] ?? ""), 120)}, ${own.required === true ? "required" : "optional"}`;
  }
  return isThere(contract, kind, name, rest) ? code(visible(placeWords(change.pointer)), 120) : "not there";
}

/** The value of the keyword that changed, where the words for the type say nothing of it. */
function keywordWords(change: ContractChange, { keyword }: Found, side: "before" | "after"): string {
  const isSaid = keyword === undefined || toldKeywords.has(keyword);
  if (isSaid || (change.before === undefined && change.after === undefined)) return "";
  const value = change[side];
  const name = code(visible(keyword), 60);
  return value === undefined ? `, no ${name}` : `, ${name} ${code(visible(value), 200)}`;
}

function signatureOf(contract: Contract, name: string): string {
  const tool = toolOf(contract, name);
  if (tool === undefined) return "not there";
  const sample = exampleArguments(tool.inputSchema);
  return code(
    `${visible(name)}(${Object.keys(sample ?? {})
      .map(visible)
      .join(", ")})`,
    200,
  );
}

function isThere(contract: Contract, kind: string, name: string, rest: readonly string[]): boolean {
  switch (kind) {
    case "tools": {
      const tool = toolOf(contract, name);
      const [part = ""] = rest;
      return tool !== undefined && rest.length === 1 && Object.hasOwn(tool, part);
    }
    case "prompts":
      return promptOf(contract, name) !== undefined;
    case "resources":
      return contract.resources.some(({ uri }) => uri === name);
    case "resourceTemplates":
      return contract.resourceTemplates.some(({ uriTemplate }) => uriTemplate === name);
    default:
      return contract.instructions !== undefined;
  }
}

/** A call that was right, and one that is; nothing where both are the same. */
function calls(
  changes: readonly ContractChange[],
  name: string,
  newName: string,
  before: Contract,
  after: Contract,
): readonly string[] {
  if (changes.every(({ side }) => side === "output")) return [];
  const concerned = argumentsIn(changes);
  // Before, a call without what is required now was right; that is what breaks.
  const given = argumentsIn(changes.filter(({ reason }) => reason !== "argument-required"));
  const [old, now] = [toolOf(before, name), toolOf(after, newName)];
  const was = old && callOf(name, exampleArguments(old.inputSchema, given));
  const is = now && callOf(newName, exampleArguments(now.inputSchema, concerned));
  if (was === is) return [];
  return [
    ...(was === undefined ? [] : ["A call before:", fence(was, "json")]),
    ...(is === undefined
      ? []
      : [`A call after${newName === name ? "" : ", if the suggestion is right"}:`, fence(is, "json")]),
  ];
}

/** Names of the arguments that changes are about. */
function argumentsIn(changes: readonly ContractChange[]): ReadonlySet<string> {
  return new Set(
    changes.flatMap(({ pointer }) => {
      const [, , part, step, argument] = stepsOf(pointer);
      const isNamed = part === "inputSchema" && (step === "properties" || step === "required");
      return isNamed && argument !== undefined ? [argument] : [];
    }),
  );
}

function callOf(name: string, given: unknown): string {
  return visible(JSON.stringify({ name, arguments: given }, null, 2));
}

import { canonicalJson, type Json } from "../model/canonical.ts";
import { compareText } from "../model/finding.ts";
import { printable } from "../model/text.ts";
import { canonicalContract } from "./canonical.ts";
import {
  below,
  type ChangeClass,
  type ChangeSide,
  type ContractChange,
  type ContractComparison,
  changeClasses,
} from "./change.ts";
import { compareSchemas } from "./compare-schema.ts";
import type { Contract } from "./contract.ts";
import { sameJson } from "./same.ts";
import { isList, isObject, type JsonObject } from "./schema-form.ts";

type Item = { readonly [member: string]: Json | undefined };
type Tool = Contract["tools"][number];

/**
 * What became of a contract, for its clients: removed or renamed tools, newly required or removed
 * arguments, narrowed input and loosened output break them; additions and descriptions do not. What cannot
 * be decided is `unknown`, never silently fine.
 */
export function compareContracts(before: Contract, after: Contract): ContractComparison {
  const a = canonicalContract(before);
  const b = canonicalContract(after);
  const changes = [
    ...compareTools(a, b),
    ...comparePrompts(a, b),
    ...compareResources(a, b),
    ...(a.instructions === b.instructions
      ? []
      : [
          change(
            "/instructions",
            "documentation",
            "listing",
            "instructions-changed",
            "~ instructions changed",
          ),
        ]),
  ].map((entry) => ({ ...entry, summary: printable(entry.summary) }));
  changes.sort(
    (x, y) =>
      changeClasses.indexOf(x.class) - changeClasses.indexOf(y.class) || compareText(x.pointer, y.pointer),
  );
  return { verdict: changes[0]?.class ?? "none", changes };
}

function compareTools(a: Contract, b: Contract): readonly ContractChange[] {
  const before = new Map(a.tools.map((tool) => [tool.name, tool]));
  const after = new Map(b.tools.map((tool) => [tool.name, tool]));
  const gone = [...before.values()].filter((tool) => !after.has(tool.name));
  const come = [...after.values()].filter((tool) => !before.has(tool.name));
  const renamed = renames(gone, come);
  const newNames = new Set(renamed.values());
  return [
    ...gone.map((tool) => {
      const at = below("/tools", tool.name);
      const name = renamed.get(tool.name);
      return name === undefined
        ? change(at, "breaking", "listing", "tool-removed", `- ${tool.name}`)
        : change(at, "breaking", "listing", "tool-renamed", `~ ${tool.name} → ${name}`);
    }),
    ...come
      .filter((tool) => !newNames.has(tool.name))
      .map((tool) => {
        const signature = `+ ${tool.name}(${argumentNames(tool).join(", ")})`;
        return change(below("/tools", tool.name), "additive", "listing", "tool-added", signature);
      }),
    ...[...before.values()].flatMap((tool) => {
      const other = after.get(tool.name);
      return other === undefined ? [] : compareTool(tool, other);
    }),
  ];
}

function compareTool(a: Tool, b: Tool): readonly ContractChange[] {
  const pointer = below("/tools", a.name);
  const output = below(pointer, "outputSchema");
  const found: ContractChange[] = [
    ...compareSchemas(a.inputSchema ?? {}, b.inputSchema ?? {}, {
      side: "input",
      pointer: below(pointer, "inputSchema"),
      subject: a.name,
    }),
  ];
  const before = a.outputSchema;
  const after = b.outputSchema;
  if (before !== undefined && after !== undefined)
    found.push(...compareSchemas(before, after, { side: "output", pointer: output, subject: a.name }));
  else if (before !== undefined)
    found.push(change(output, "breaking", "output", "output-removed", `- ${a.name}: output schema`));
  else if (after !== undefined)
    found.push(change(output, "additive", "output", "output-added", `+ ${a.name}: output schema`));
  return [...found, ...compareMembers(a, b, pointer, a.name, ["name", "inputSchema", "outputSchema"])];
}

function comparePrompts(a: Contract, b: Contract): readonly ContractChange[] {
  return compareLists(
    a.prompts,
    b.prompts,
    (prompt) => prompt.name,
    "/prompts",
    "prompt",
    (x, y, pointer) => {
      const before = argumentsOf(x);
      const after = argumentsOf(y);
      const found: ContractChange[] = [];
      for (const [name, argument] of before) {
        const at = below(pointer, "arguments", name);
        const other = after.get(name);
        const subject = `${x.name}.${name}`;
        if (other === undefined) {
          found.push(change(at, "breaking", "input", "argument-removed", `- ${subject}`));
          continue;
        }
        const now = other.required === true;
        if (now !== (argument.required === true)) {
          const text = `~ ${subject}: now ${now ? "required" : "optional"}`;
          const reason = now ? "argument-required" : "argument-optional";
          found.push(change(at, now ? "breaking" : "additive", "input", reason, text));
        }
        found.push(...compareMembers(argument, other, at, subject, ["name", "required"]));
      }
      for (const [name, argument] of after) {
        if (before.has(name)) continue;
        const required = argument.required === true;
        const reason = required ? "argument-required" : "argument-added";
        const text = `+ ${x.name}.${name} (${required ? "required" : "optional"})`;
        const kind = required ? "breaking" : "additive";
        found.push(change(below(pointer, "arguments", name), kind, "input", reason, text));
      }
      return [...found, ...compareMembers(x, y, pointer, x.name, ["name", "arguments"])];
    },
  );
}

function compareResources(a: Contract, b: Contract): readonly ContractChange[] {
  const same = (key: string) => (x: Item, y: Item, pointer: string, name: string) =>
    compareMembers(x, y, pointer, name, [key]);
  return [
    ...compareLists(a.resources, b.resources, (item) => item.uri, "/resources", "resource", same("uri")),
    ...compareLists(
      a.resourceTemplates,
      b.resourceTemplates,
      (item) => item.uriTemplate,
      "/resourceTemplates",
      "resource-template",
      same("uriTemplate"),
    ),
  ];
}

function compareLists<Entry extends Item>(
  a: readonly Entry[],
  b: readonly Entry[],
  key: (entry: Entry) => string,
  root: string,
  kind: string,
  inside: (a: Entry, b: Entry, pointer: string, name: string) => readonly ContractChange[],
): readonly ContractChange[] {
  const before = new Map(a.map((entry) => [key(entry), entry]));
  const after = new Map(b.map((entry) => [key(entry), entry]));
  const label = kind.replaceAll("-", " ");
  return [
    ...[...before].flatMap(([name, entry]) => {
      const other = after.get(name);
      const pointer = below(root, name);
      return other === undefined
        ? [change(pointer, "breaking", "listing", `${kind}-removed`, `- ${label} ${name}`)]
        : inside(entry, other, pointer, name);
    }),
    ...[...after.keys()]
      .filter((name) => !before.has(name))
      .map((name) => change(below(root, name), "additive", "listing", `${kind}-added`, `+ ${label} ${name}`)),
  ];
}

const described = new Set(["title", "description", "annotations", "icons", "name"]);

/** Members that are not compared by their meaning: what describes is documentation, the rest is unknown. */
function compareMembers(
  a: Item,
  b: Item,
  pointer: string,
  subject: string,
  compared: readonly string[],
): readonly ContractChange[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => {
    if (compared.includes(key) || sameJson(a[key], b[key])) return [];
    const kind = described.has(key) ? "documentation" : "unknown";
    const text = `${kind === "unknown" ? "?" : "~"} ${subject}: ${key} changed`;
    return [change(below(pointer, key), kind, "listing", `${key}-changed`, text)];
  });
}

/** Old name to new name, where exactly one tool that went and one that came differ in nothing else. */
function renames(gone: readonly Tool[], come: readonly Tool[]): ReadonlyMap<string, string> {
  const shape = (tool: Tool) => canonicalJson({ ...tool, name: null, title: null, annotations: null });
  const before = byKey(gone, shape);
  const after = byKey(come, shape);
  return new Map(
    [...before].flatMap(([key, [old, ...others]]) => {
      const [match, ...more] = after.get(key) ?? [];
      return old && match && others.length + more.length === 0 ? [[old.name, match.name] as const] : [];
    }),
  );
}

function byKey<Entry>(entries: readonly Entry[], key: (entry: Entry) => string) {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(key(entry));
    if (group) group.push(entry);
    else groups.set(key(entry), [entry]);
  }
  return groups;
}

function argumentNames(tool: Tool): readonly string[] {
  const schema = tool.inputSchema;
  const properties = isObject(schema) ? schema.properties : undefined;
  return isObject(properties) ? Object.keys(properties) : [];
}

function argumentsOf(prompt: Item): ReadonlyMap<string, JsonObject> {
  const list = prompt.arguments;
  return new Map((isList(list) ? list.filter(isObject) : []).map((entry) => [String(entry.name), entry]));
}

function change(
  pointer: string,
  kind: ChangeClass,
  side: ChangeSide,
  reason: string,
  summary: string,
): ContractChange {
  return { pointer, class: kind, side, reason, summary };
}

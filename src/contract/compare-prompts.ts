import { canonicalJson } from "../model/canonical.ts";
import { canonicalPrompt } from "./canonical.ts";
import { below, type ContractChange, type RenameSuggestion } from "./change.ts";
import type { Compared } from "./compare-schema.ts";
import type { Contract } from "./contract.ts";
import { argumentList, argumentName, argumentsOf, change, compareMembers, listed } from "./items.ts";
import { type Candidate, matched, suggestRenames } from "./renames.ts";
import type { JsonObject } from "./schema-form.ts";

type Prompt = Contract["prompts"][number];

export function comparePrompts(before: Contract["prompts"], after: Contract["prompts"]): Compared {
  const nameOf = (prompt: Prompt) => prompt.name;
  const { gone, come, changed, undecided } = listed({
    root: "/prompts",
    before,
    after,
    nameOf,
    canonical: canonicalPrompt,
  });
  return {
    changes: [
      ...undecided,
      ...gone.map(({ name }) =>
        change(below("/prompts", name), "breaking", "listing", "prompt-removed", `- prompt ${name}`),
      ),
      ...come.map(({ name }) =>
        change(below("/prompts", name), "additive", "listing", "prompt-added", `+ prompt ${name}`),
      ),
      ...changed.flatMap((pair) => comparePrompt(pair.before, pair.after)),
    ],
    renames: [
      ...suggestRenames("prompt", "/prompts", gone, come),
      ...changed.flatMap((pair) => renamedArguments(pair.before, pair.after)),
    ],
  };
}

function comparePrompt(a: Prompt, b: Prompt): readonly ContractChange[] {
  const pointer = below("/prompts", a.name);
  const root = below(pointer, "arguments");
  const { gone, come, changed, undecided } = listed({
    root,
    before: argumentList(a),
    after: argumentList(b),
    nameOf: argumentName,
    canonical: (argument) => argument,
    labelOf: (name) => `${a.name}.${name}`,
  });
  return [
    ...undecided,
    ...gone
      .map(argumentName)
      .map((name) =>
        change(below(root, name), "breaking", "input", "argument-removed", `- ${a.name}.${name}`),
      ),
    ...changed.flatMap(({ name, before, after }) =>
      compareArgument(before, after, below(root, name), `${a.name}.${name}`),
    ),
    ...come.map((argument) => {
      const name = argumentName(argument);
      const required = argument.required === true;
      const reason = required ? "argument-required" : "argument-added";
      const text = `+ ${a.name}.${name} (${required ? "required" : "optional"})`;
      return change(below(root, name), required ? "breaking" : "additive", "input", reason, text);
    }),
    ...compareMembers(a, b, pointer, a.name, ["name", "arguments"]),
  ];
}

function compareArgument(
  before: JsonObject,
  after: JsonObject,
  at: string,
  subject: string,
): readonly ContractChange[] {
  const now = after.required === true;
  // What is neither true nor false means to each client what it makes of it.
  const isClear = [before, after].every(({ required = false }) => typeof required === "boolean");
  const others = compareMembers(before, after, at, subject, ["name", ...(isClear ? ["required"] : [])]);
  if (!isClear || now === (before.required === true)) return others;
  const text = `~ ${subject}: now ${now ? "required" : "optional"}`;
  const reason = now ? "argument-required" : "argument-optional";
  return [change(at, now ? "breaking" : "additive", "input", reason, text), ...others];
}

/** All arguments of prompts are texts: what they mean is whether they must be given. */
function renamedArguments(a: Prompt, b: Prompt): readonly RenameSuggestion[] {
  const [before, after] = [argumentsOf(a), argumentsOf(b)];
  const candidate = ([name, { required, description }]: readonly [string, JsonObject]): Candidate => ({
    pointer: below("/prompts", a.name, "arguments", name),
    name,
    label: `${a.name}.${name}`,
    meaning: canonicalJson({ type: "string", required: required === true }),
    description: typeof description === "string" ? description : "",
  });
  return matched(
    "argument",
    [...before].filter(([name]) => !after.has(name)).map(candidate),
    [...after].filter(([name]) => !before.has(name)).map(candidate),
  );
}

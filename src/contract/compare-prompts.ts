import { canonicalJson } from "../model/canonical.ts";
import { canonicalPrompt } from "./canonical.ts";
import { below, type ContractChange, type RenameSuggestion } from "./change.ts";
import type { Compared } from "./compare-schema.ts";
import type { Contract } from "./contract.ts";
import { argumentsOf, change, compareMembers, listed } from "./items.ts";
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
  const before = argumentsOf(a);
  const after = argumentsOf(b);
  const found: ContractChange[] = [];
  for (const [name, argument] of before) {
    const at = below(pointer, "arguments", name);
    const other = after.get(name);
    const subject = `${a.name}.${name}`;
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
    const text = `+ ${a.name}.${name} (${required ? "required" : "optional"})`;
    const kind = required ? "breaking" : "additive";
    found.push(change(below(pointer, "arguments", name), kind, "input", reason, text));
  }
  return [...found, ...compareMembers(a, b, pointer, a.name, ["name", "arguments"])];
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

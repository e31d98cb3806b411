import type { Contract } from "./contract.ts";

const lists = [
  ["tools", "tool", ({ tools }) => tools.map(({ name }) => name)],
  ["prompts", "prompt", ({ prompts }) => prompts.map(({ name }) => name)],
  ["resources", "resource", ({ resources }) => resources.map(({ uri }) => uri)],
  [
    "resourceTemplates",
    "resource template",
    ({ resourceTemplates }) => resourceTemplates.map(({ uriTemplate }) => uriTemplate),
  ],
] as const satisfies readonly (readonly [
  keyof Contract,
  string,
  (contract: Contract) => readonly string[],
])[];

/** Entries of one list that have the name of another: each name once, with what it is of. */
export function repeatedNames(
  contract: Contract,
): readonly { readonly list: keyof Contract; readonly noun: string; readonly name: string }[] {
  return lists.flatMap(([list, noun, namesOf]) => {
    const seen = new Set<string>();
    const repeated = new Set<string>();
    for (const name of namesOf(contract)) (seen.has(name) ? repeated : seen).add(name);
    return [...repeated].map((name) => ({ list, noun, name }));
  });
}

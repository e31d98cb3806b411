import type { OptionSpecification, PositionalSpecification } from "../specification.ts";

/** Where the candidates of a value come from: folders of the convention, any folder or file, a fixed list, or nowhere. */
export type Candidates =
  | { readonly from: "environments" | "servers" | "folders" | "files" | "nothing" }
  | { readonly from: "list"; readonly words: readonly string[] };

export function candidatesOf(of: OptionSpecification | PositionalSpecification): Candidates {
  if ("choices" in of && of.choices !== undefined) return { from: "list", words: of.choices };
  const name = "value" in of ? of.value : "name" in of ? of.name : "";
  if (name === "ENVIRONMENT") return { from: "environments" };
  if (name === "SERVER") return { from: "servers" };
  if (name === "FILE") return { from: "files" };
  return { from: name === "DIR" ? "folders" : "nothing" };
}

/** A text as one word of a POSIX shell (and of fish, whose quotes take the same escape). */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

import type { Finding } from "../../model/finding.ts";
import { shown } from "../../rules/text.ts";
import { isSecretName } from "../../rules/variables/exposed.ts";
import type { Wished } from "../edit-desired/wish.ts";
import { nameProblem } from "../release/exposed.ts";

export type Variables = Readonly<Record<string, string>>;

/** Reads `KEY=value` each; or what is wrong with them. Values are never repeated: they may be what they must not be. */
export function variablesAsked(
  given: readonly string[],
): { readonly variables: Variables } | { readonly problem: Pick<Finding, "rule" | "message" | "hint"> } {
  const read = new Map<string, string>();
  for (const entry of given) {
    const end = entry.indexOf("=");
    const name = end < 0 ? "" : entry.slice(0, end);
    if (name === "") {
      return problem(
        "what is given to --env-var is no KEY=value",
        "--env-var LOG_LEVEL=debug, once for each variable",
      );
    }
    if (!isVariableName(name)) {
      const message = `${shown(name)} cannot be the name of a variable`;
      const hint = "use letters, digits and underscores, as in LOG_LEVEL";
      return { problem: { rule: "variable/not-a-name", message, hint } };
    }
    if (isSecretName(name)) return { problem: nameProblem };
    if (read.has(name)) return problem(`--env-var gives ${shown(name)} twice`, "leave one of the two out");
    read.set(name, entry.slice(end + 1));
  }
  return { variables: Object.fromEntries(read) };
}

function problem(message: string, hint: string) {
  return { problem: { rule: "edit/not-a-variable", message, hint } };
}

function isVariableName(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(text);
}

/** The same wish, with variables set besides. */
export function withVariables(wished: Wished, variables: Variables): Wished {
  if ("impossible" in wished || Object.keys(variables).length === 0) return wished;
  return { wish: { ...wished.wish, variables } };
}
